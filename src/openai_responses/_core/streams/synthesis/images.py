"""Events of images: the number of partial images that the request asks for, then each image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .any_events import events as any_events
from .context import SynthesisContext
from .final_objects import UnstreamableError, objects_at, text_at

__all__ = ["events"]

_END = ".completed"

# One white pixel, as PNG: the default image.
_BLANK = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
)

_IMAGE_FIELDS = ("size", "quality", "background", "output_format")


def events(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of generated or edited images; raise UnstreamableError for image URLs."""
    if not is_mapping(final):
        return any_events(final, context)
    images = objects_at(final, "data")
    contents = [text_at(image, "b64_json") for image in images]
    if not images and "data" not in context.author_fields:
        contents = [_BLANK]
    if not all(contents):
        raise UnstreamableError("data[] without b64_json")
    partial_count = str(context.call.fields.get("partial_images") or 0)
    kind = next(name for name in context.schema.variants if name.endswith(_END)).removesuffix(_END)
    return _image_events(
        final, kind, contents, int(partial_count) if partial_count.isdecimal() else 0, context
    )


def _image_events(
    final: Mapping[str, object],
    kind: str,
    contents: Sequence[str],
    partial_count: int,
    context: SynthesisContext,
) -> Iterator[JsonObject]:
    # A request may name a format that no event has. What the author sets is checked as any event.
    common = {
        name: final[name]
        for name in _IMAGE_FIELDS
        if name in final
        and (name in context.author_fields or context.takes(kind + _END, name, final[name]))
    }
    if "created" in final:
        common["created_at"] = final["created"]
    for content in contents:
        image = {"b64_json": content, **common}
        for index in range(partial_count):
            own = {**image, "partial_image_index": index}
            yield context.complete_event(f"{kind}.partial_image", own)
        usage = {"usage": final["usage"]} if final.get("usage") else {}
        yield context.complete_event(f"{kind}{_END}", {**image, **usage})
