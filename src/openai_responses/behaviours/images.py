"""Images: blank images in the requested number, size and format."""

from __future__ import annotations

import re
from base64 import b64encode

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.sdk_answers import is_readable
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.complete_answer import CompleteAnswer

from .media import image

__all__ = ["answer"]

# Models that answer with a URL by default, and without details about the image.
_OLDER_MODELS = "dall-e"
_DEFAULT_MODEL = "gpt-image-1"
_DEFAULT_SIZE = "1024x1024"

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


def _is_older(call: Call) -> bool:
    """Return whether the model is a DALL-E one.

    It is the default for variations and for requests with a `response_format`.
    """
    model = call.fields.get("model")
    links = call.fields.get("response_format") is not None
    variation = "prompt" not in call.fields
    usual = "dall-e-2" if links or variation else _DEFAULT_MODEL
    return str(model or usual).startswith(_OLDER_MODELS)


def _image(call: Call, older: bool) -> dict[str, object]:
    if older and call.fields.get("response_format") != "b64_json":
        name = call.determinism.id("img-")
        return {"url": f"https://oaidalleapiprodscus.blob.core.windows.net/private/{name}.png"}
    size = _SIZE.fullmatch(_size(call)) or _SIZE.fullmatch(_DEFAULT_SIZE)
    width, height = (int(size[1]), int(size[2])) if size else (1, 1)
    content = image(_requested(call, "output_format", "png"), width, height)
    return {"b64_json": b64encode(content).decode()}


def _response_fields(call: Call, count: int) -> dict[str, object]:
    quality = _requested(call, "quality", _DEFAULT_QUALITY)
    prompt = count_tokens(str(call.fields.get("prompt") or ""))
    output_tokens = count * _TOKENS.get(quality, _TOKENS[_DEFAULT_QUALITY])
    return {
        "background": _requested(call, "background", "opaque"),
        "output_format": _requested(call, "output_format", "png"),
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
    return _requested(call, "size", _DEFAULT_SIZE)


def _requested(call: Call, name: str, default: str) -> str:
    value = call.fields.get(name)
    return default if value is None or value == "auto" else str(value)


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isdecimal() and int(text) else 1
