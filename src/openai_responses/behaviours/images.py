"""Images: blank images in the requested number, size and format."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from types import MappingProxyType

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.sdk_answers import is_readable
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.state.calls import StateCall
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .media import image

__all__ = ["answer", "complete_answer"]

# Models that answer with a URL by default, and without details about the image.
_OLDER_MODELS = "dall-e"
# Models that answer without URLs, whatever the request asks for; events have none either.
_BYTES_ONLY = ("gpt-image", "chatgpt-image")
_DEFAULT_MODEL = "gpt-image-1"
_DEFAULT_SIZE = "1024x1024"

_NOTHING: Mapping[str, object] = MappingProxyType({})

_SIZE = re.compile(r"(\d{1,4})x(\d{1,4})")

# The tokens that an image is charged for.
_TOKENS = {"low": 272, "medium": 1056, "high": 4160}
_DEFAULT_QUALITY = "medium"
# Qualities of older models, which no answer names.
_OLDER_QUALITIES = frozenset(("hd", "standard"))


def answer(call: Call) -> dict[str, object] | CompleteAnswer:
    """Return the requested number of images."""
    count = _number(call.fields.get("n"))
    older = _is_older(call)
    data = [_image(call, older) for _ in range(count)]
    if older:
        return CompleteAnswer({"created": call.determinism.now(), "data": data})
    return {"data": data, **_response_fields(call, count)}


def complete_answer(answer: Mapping[str, object], call: Call) -> Mapping[str, object]:
    """Return the answer of a test with what its images lack, in the form that is asked for.

    Objects of the SDK are complete, and so are generated answers.
    """
    if not isinstance(call, StateCall) or call.author_fields is None:
        return answer
    data = answer.get("data")
    older = _is_older(call)
    if data is None and "data" not in call.author_fields:
        count = _number(call.fields.get("n"))
        return {**answer, "data": [_image(call, older, answer) for _ in range(count)]}
    if not is_list(data):
        return answer
    return {**answer, "data": [_with_form(item, call, older, answer) for item in data]}


def _with_form(item: object, call: Call, older: bool, answer: Mapping[str, object]) -> object:
    if not is_mapping(item) or _form(call, older) in item:
        return item
    return {**item, **_image(call, older, answer)}


def _is_older(call: Call) -> bool:
    """Return whether the model is a DALL-E one.

    It is the default for variations and for requests with a `response_format`.
    """
    model = call.fields.get("model")
    links = call.fields.get("response_format") is not None
    variation = "prompt" not in call.fields
    usual = "dall-e-2" if links or variation else _DEFAULT_MODEL
    return str(model or usual).startswith(_OLDER_MODELS)


def _form(call: Call, older: bool) -> str:
    """Return the field of an image that the request asks for: `url` or `b64_json`."""
    requested = call.fields.get("response_format")
    facts = call.operation.stream
    if facts is not None and asks_for_stream(facts, call.request):
        return "b64_json"
    if older:
        return "b64_json" if requested == "b64_json" else "url"
    bytes_only = str(call.fields.get("model") or _DEFAULT_MODEL).startswith(_BYTES_ONLY)
    return "url" if requested == "url" and not bytes_only else "b64_json"


def _image(call: Call, older: bool, known: Mapping[str, object] = _NOTHING) -> dict[str, object]:
    """Return an image; `known` are the fields of its answer that the test has given."""
    if _form(call, older) == "url":
        name = call.determinism.id("img-")
        return {"url": f"https://oaidalleapiprodscus.blob.core.windows.net/private/{name}.png"}
    named_size = str(known.get("size") or _size(call))
    size = _SIZE.fullmatch(named_size) or _SIZE.fullmatch(_DEFAULT_SIZE)
    width, height = (int(size[1]), int(size[2])) if size else (1, 1)
    kind = str(known.get("output_format") or _requested_value(call, "output_format", "png"))
    return {"b64_json": b64encode(image(kind, width, height)).decode()}


def _response_fields(call: Call, count: int) -> dict[str, object]:
    quality = _requested_value(call, "quality", _DEFAULT_QUALITY)
    prompt = count_tokens(str(call.fields.get("prompt") or ""))
    output_tokens = count * _TOKENS.get(quality, _TOKENS[_DEFAULT_QUALITY])
    return {
        "background": _requested_value(call, "background", "opaque"),
        "output_format": _requested_value(call, "output_format", "png"),
        "quality": _DEFAULT_QUALITY if quality in _OLDER_QUALITIES else quality,
        "size": _readable_size(call),
        "usage": {
            "input_tokens": prompt,
            "input_tokens_details": {"text_tokens": prompt, "image_tokens": 0},
            "output_tokens": output_tokens,
            "output_tokens_details": {"text_tokens": 0, "image_tokens": output_tokens},
            "total_tokens": prompt + output_tokens,
        },
    }


def _readable_size(call: Call) -> str:
    """Return the requested size, or the usual one if the installed SDK cannot read that."""
    size = _size(call)
    return size if is_readable(call.operation, "size", size) else _DEFAULT_SIZE


def _size(call: Call) -> str:
    return _requested_value(call, "size", _DEFAULT_SIZE)


def _requested_value(call: Call, name: str, default: str) -> str:
    value = call.fields.get(name)
    return default if value is None or value == "auto" else str(value)


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isdecimal() and int(text) else 1
