"""Chat completions: a stored completion keeps the messages of its request."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role

from .fields import object_at, objects_at, text_at

__all__ = ["create", "update"]

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

# The fields that every message of a stored completion has.
_ALWAYS_STORED: Mapping[str, object] = {
    "role": "assistant",
    "content": None,
    "tool_calls": None,
    "function_call": None,
}

_MESSAGES = "/chat/completions/{}/messages"


def create(call: StateCall) -> object:
    """Return the answer; with `store`, keep the completion and the request's messages."""
    own = call.backend.stateless(call)
    if not is_mapping(own):
        return own
    return call.complete_answer(own, _keep if call.body.get("store") is True else None)


def update(call: StateCall) -> object:
    """Change the metadata of a stored completion; its messages stay as they are stored."""
    from openai_responses._core.state.roles import role_behaviour  # few tests update completions

    answer = role_behaviour(Role.UPDATE)(call)
    if not isinstance(answer, CompleteAnswer) or call.author_fields is not None:
        return answer
    choices = [_stored_choice(each) for each in objects_at(answer.value, "choices")]
    updated = {**answer.value, "choices": choices}
    if call.exists:
        call.keep(updated)
    return CompleteAnswer(updated)


def _keep(call: StateCall, answer: Mapping[str, object]) -> None:
    completion = {
        **_stored_fields(call),
        **answer,
        "choices": [_stored_choice(each) for each in objects_at(answer, "choices")],
        "metadata": call.body.get("metadata", {}),
    }
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


def _stored_choice(choice: Mapping[str, object]) -> JsonObject:
    """Return a choice of a stored completion: its message has null calls, and no empty extras."""
    message = object_at(choice, "message")
    stored = {name: each for name, each in message.items() if each or name in _ALWAYS_STORED}
    return {**choice, "message": {**_ALWAYS_STORED, **stored}}


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
