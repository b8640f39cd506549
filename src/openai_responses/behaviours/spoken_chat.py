"""Chat completions with audio: silence, with a transcript."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.api_defaults import INITIAL_VALUES

from .fields import number_at, object_at, text_at
from .media import sound

__all__ = ["spoken"]

_TEXT = INITIAL_VALUES["chat.completion.choices.message.content"]
_LIFETIME = 3600

# Formats with another name in `media`.
_FORMATS = {"pcm16": "pcm"}


def spoken(call: Call) -> Mapping[str, object]:
    """Return the choices of a chat completion with audio in the requested format."""
    name = text_at(object_at(call.fields, "audio"), "format") or "wav"
    data = b64encode(sound(_FORMATS.get(name, name))).decode()
    expires_at = call.determinism.now() + _LIFETIME
    choices: list[object] = []
    for index in range(max(number_at(call.fields, "n"), 1)):
        audio = {"id": f"audio_{call.determinism.hex(32)}", "data": data, "expires_at": expires_at}
        message = {"content": None, "audio": {**audio, "transcript": _TEXT}}
        choices.append({"index": index, "message": message})
    return {"choices": choices}
