"""Moderations: every input passes, with a small score in every category."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Shape, without_null
from openai_responses._core.state.calls import StateCall

__all__ = ["answer", "complete_answer"]

_USUAL_MODEL = "omni-moderation-latest"
_OLDER_MODELS = "text-moderation"

# Categories that older models lack, and those that newer models also apply to images.
_NEWER = ("illicit", "illicit/violent")
_IN_IMAGES = ("self-harm", "sexual", "violence")
_NOT_IN_IMAGES = ("sexual/minors",)


def answer(call: Call) -> dict[str, object]:
    """Return one result for each text, or one for all parts of a message with images."""
    texts = _texts(call)
    return {"model": _model(call), "results": [_usual_result(call, text) for text in texts]}


def complete_answer(answer: Mapping[str, object], call: Call) -> Mapping[str, object]:
    """Return the answer of a test with what it lacks: the usual results, or their categories.

    Objects of the SDK are complete, and so are generated answers.
    """
    if not isinstance(call, StateCall) or call.author_fields is None:
        return answer
    given = call.author_fields
    results: object = answer.get("results")
    if "results" not in given:
        usual = {"results": [_usual_result(call, text) for text in _texts(call)]}
        results = call.backend.completer.complete(call.operation, usual, {}, {})["results"]
    elif is_list(results) and is_list(given["results"]):
        pairs = zip(results, given["results"], strict=True)
        results = [_with_categories(result, own, call) for result, own in pairs]
    return {**answer, "model": given.get("model", _model(call)), "results": results}


def _with_categories(result: object, given: object, call: Call) -> object:
    """Return a result with all categories, which is flagged if one of them is true.

    The completion of partial answers leaves out those that older models do not have.
    """
    known = result.get("categories") if is_mapping(result) else None
    if not is_mapping(result) or not is_mapping(given) or not is_mapping(known):
        return result
    categories = {**dict.fromkeys(_known_categories(call), False), **known}
    flagged = given.get("flagged", True in categories.values())
    return {**result, "flagged": flagged, "categories": categories}


def _model(call: Call) -> str:
    return str(call.fields.get("model") or _USUAL_MODEL)


def _texts(call: Call) -> list[object]:
    value = call.fields.get("input")
    return value if is_list(value) and not any(map(is_mapping, value)) else [value]


def _usual_result(call: Call, text: object) -> dict[str, object]:
    return _result(text, _known_categories(call), _model(call))


def _known_categories(call: Call) -> list[str]:
    """Return the names of the categories that the model knows."""
    older = _model(call).startswith(_OLDER_MODELS)
    return [name for name in _categories(call) if name not in _NEWER or not older]


def _result(text: object, categories: list[str], model: str) -> dict[str, object]:
    result: dict[str, object] = {
        "flagged": False,
        "categories": dict.fromkeys(categories, False),
        "category_scores": {name: _score(text, name) for name in categories},
    }
    if not model.startswith(_OLDER_MODELS):
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
