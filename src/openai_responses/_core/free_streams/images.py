"""Images: as many of what precedes them as the request asks for, then each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.state.store import JsonObject

from .finals import UnplayableError, objects_at, text_at
from .stage import Stage

__all__ = ["edit", "generation"]

_FACTS = ("size", "quality", "background", "output_format")


def generation(final: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    """Return the events of images that are made; raises UnplayableError for mere links."""
    return _events(final, stage, "image_generation")


def edit(final: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    """Return the events of images that are edited; raises UnplayableError for mere links."""
    return _events(final, stage, "image_edit")


def _events(final: Mapping[str, object], stage: Stage, kind: str) -> Iterator[JsonObject]:
    contents = [text_at(image, "b64_json") for image in objects_at(final, "data")]
    if not all(contents):
        raise UnplayableError("data[] without b64_json")
    asked = str(stage.call.fields.get("partial_images") or 0)
    return _of_images(final, kind, contents, int(asked) if asked.isdecimal() else 0)


def _of_images(
    final: Mapping[str, object], kind: str, contents: Sequence[str], partial: int
) -> Iterator[JsonObject]:
    facts: JsonObject = {"created_at": final.get("created")}
    facts.update((name, final[name]) for name in _FACTS if name in final)
    for content in contents:
        image = {"b64_json": content, **facts}
        for index in range(partial):
            yield {"type": f"{kind}.partial_image", **image, "partial_image_index": index}
        yield {"type": f"{kind}.completed", **image, "usage": final.get("usage")}
