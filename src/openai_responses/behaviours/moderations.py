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

# Categories that older models lack, and those that newer models also apply to images.
_NEWER = ("illicit", "illicit/violent")
_IN_IMAGES = ("self-harm", "sexual", "violence")
_NOT_IN_IMAGES = ("sexual/minors",)


# Scores of categories that a result has, and of those that it does not have, at most.
_HIGH_SCORE, _LOW_SCORE = 0.9, 0.001

_BY_CATEGORY = ("categories", "category_scores", "category_applied_input_types")


def answer(call: Call) -> dict[str, object]:
    """Return one result for each text, or one for all parts of a message with images."""
    texts = _texts(call)
    return {"model": _model(call), "results": [_usual_result(call, text) for text in texts]}


def complete_answer(answer: Mapping[str, object], call: Call) -> Mapping[str, object]:
    """Return the answer of a test with what its results lack: what the default answer has.

    Objects of the SDK are complete, and so are generated answers.
    """
    if not isinstance(call, StateCall) or call.author_fields is None:
        return answer
    given, texts = call.author_fields, _texts(call)
    in_answer = given.get("results")
    results = in_answer if is_list(in_answer) else [None for _ in texts]
    texts = [*texts, *texts[-1:] * len(results)]
    own = [
        _fitting_result(each if is_mapping(each) else {}, _usual_result(call, text))
        for each, text in zip(results, texts, strict=False)
    ]
    completed = call.backend.completer.complete(call.operation, {"results": own}, {}, {})
    model = given.get("model", _model(call))
    return {**answer, "model": model, "results": completed["results"]}


def _fitting_result(
    given: Mapping[str, object], usual: Mapping[str, object]
) -> Mapping[str, object]:
    """Return a result of a test with the fields of the usual one that it lacks.

    A category that is true has a high score, and flags the result.
    """
    found = [name for name, value in _items(given.get("categories")) if value is True]
    scores = {**dict(_items(usual["category_scores"])), **dict.fromkeys(found, _HIGH_SCORE)}
    fitting = {**usual, "category_scores": scores, "flagged": bool(found)}
    for name, value in given.items():
        if name in _BY_CATEGORY and is_mapping(value):
            fitting[name] = {**dict(_items(fitting.get(name))), **value}
        else:
            fitting[name] = value
    return fitting


def _items(value: object) -> list[tuple[str, object]]:
    return list(value.items()) if is_mapping(value) else []


def _model(call: Call) -> str:
    return str(call.fields.get("model") or _USUAL_MODEL)


def _texts(call: Call) -> list[object]:
    value = call.fields.get("input")
    return value if is_list(value) and not any(map(is_mapping, value)) else [value]


def _usual_result(call: Call, text: object) -> dict[str, object]:
    model = _model(call)
    categories = [
        name
        for name in _categories(call)
        if name not in _NEWER or not model.startswith("text-moderation")
    ]
    return _result(text, categories, model)


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
    """Return a low score that depends only on the text and the category."""
    digest = blake2b(f"{name} {text!r}".encode(errors="surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "little") / 2**32 * _LOW_SCORE


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
