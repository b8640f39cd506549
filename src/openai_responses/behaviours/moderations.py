"""Moderations: every input passes, with a small score in every category."""

from __future__ import annotations

from hashlib import blake2b

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Shape, without_null

__all__ = ["answer"]

_USUAL_MODEL = "omni-moderation-latest"

# Categories that older models lack, and those that newer models also apply to images.
_NEWER = ("illicit", "illicit/violent")
_IN_IMAGES = ("self-harm", "sexual", "violence")
_NOT_IN_IMAGES = ("sexual/minors",)


def answer(call: Call) -> dict[str, object]:
    """Return one result for each text, or one for all parts of a message with images."""
    model = str(call.fields.get("model") or _USUAL_MODEL)
    categories = [
        name
        for name in _categories(call)
        if name not in _NEWER or not model.startswith("text-moderation")
    ]
    value = call.fields.get("input")
    texts = value if is_list(value) and not any(map(is_mapping, value)) else [value]
    return {"model": model, "results": [_result(text, categories, model) for text in texts]}


def _result(text: object, categories: list[str], model: str) -> dict[str, object]:
    result: dict[str, object] = {
        "flagged": False,
        "categories": dict.fromkeys(categories, False),
        "category_scores": {name: _score(text, name) for name in categories},
    }
    if not model.startswith("text-moderation"):
        images = is_list(text) and any(is_mapping(part) and "image_url" in part for part in text)
        result["category_applied_input_types"] = {
            name: _applied_input_types(name, images) for name in categories
        }
    return result


def _applied_input_types(name: str, images: bool) -> list[str]:
    seen = name.startswith(_IN_IMAGES) and name not in _NOT_IN_IMAGES
    return ["text", "image"] if images and seen else ["text"]


def _score(text: object, name: str) -> float:
    """Return a score below 0.001 that depends only on the text and the category."""
    digest = blake2b(f"{name} {text!r}".encode(errors="surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "little") / 2**32 / 1000


def _categories(call: Call) -> list[str]:
    """Return the names of all categories, from the operation's answer type."""
    shape: Shape | None = answer_shape(call.operation)
    for name in ("results", "categories"):
        shape = _below(shape, name)
    return list(shape.fields) if isinstance(shape, ObjectOf) else []


def _below(shape: Shape | None, name: str) -> Shape | None:
    if not isinstance(shape, ObjectOf) or name not in shape.fields:
        return None
    inner = without_null(shape.fields[name].shape)
    return inner.item if isinstance(inner, ListOf) else inner
