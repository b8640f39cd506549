"""Chat completions: a stored completion keeps the messages of its request."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall

from .fields import objects_at, text_at

__all__ = ["create"]

_MESSAGES = "/chat/completions/{}/messages"


def create(call: StateCall) -> object:
    """Return the answer; with `store`, keep the completion and the request's messages."""
    own = call.backend.stateless(call)
    if not is_mapping(own):
        return own
    return call.complete_answer(own, _keep if call.body.get("store") is True else None)


def _keep(call: StateCall, answer: Mapping[str, object]) -> None:
    completion = {**answer, "metadata": call.body.get("metadata", {})}
    call.keep(completion)
    key = text_at(completion, "id")
    for number, message in enumerate(objects_at(call.body, "messages")):
        call.keep(
            _without_audio_placeholder({**message, "id": f"{key}-{number}"}), _MESSAGES, (key,)
        )


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
