"""Chat completions: a stored completion keeps the messages of its request."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall

from .fields import objects_at, text_at

__all__ = ["create"]

# The fields of the request in a stored completion, and their values if the request has none.
_DEFAULTS: Mapping[str, object] = {
    "frequency_penalty": 0.0,
    "presence_penalty": 0.0,
    "response_format": None,
    "seed": None,
    "temperature": 1.0,
    "tool_choice": None,
    "tools": None,
    "top_p": 1.0,
}

_MESSAGES = "/chat/completions/{}/messages"


def create(call: StateCall) -> object:
    """Return the answer; with `store`, keep the completion and the request's messages."""
    own = call.backend.stateless(call)
    if not is_mapping(own):
        return own
    return call.complete_answer(own, _keep if call.body.get("store") is True else None)


def _keep(call: StateCall, answer: Mapping[str, object]) -> None:
    completion = {**_stored_fields(call), **answer, "metadata": call.body.get("metadata", {})}
    call.keep(completion)
    key = text_at(completion, "id")
    for number, message in enumerate(objects_at(call.body, "messages")):
        call.keep(
            _without_audio_placeholder({**message, "id": f"{key}-{number}"}), _MESSAGES, (key,)
        )


def _stored_fields(call: StateCall) -> JsonObject:
    """Return what a stored completion repeats of its request, null for what was not given."""
    given = {name: call.body.get(name, value) for name, value in _DEFAULTS.items()}
    request_id = f"req_{call.determinism.hex(32)}"
    return {**given, "input_user": call.body.get("user"), "request_id": request_id}


def _without_audio_placeholder(message: JsonObject) -> JsonObject:
    """Return a message as lists show it: content in parts becomes `content_parts` and its text."""
    content = message.get("content")
    parts = [dict(part) for part in content if is_mapping(part)] if is_list(content) else None
    texts = [text_at(part, "text") for part in parts or ()]
    return {
        **message,
        "content": content if parts is None else "".join(texts),
        "name": message.get("name"),
        "content_parts": parts,
    }
