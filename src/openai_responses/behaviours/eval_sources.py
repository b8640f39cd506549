"""The items of eval runs: given in the request, in a file, or stored chat completions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.state.calls import StateCall

from .fields import number_at, object_at, objects_at, text_at

__all__ = ["entries"]

_CHATS = "/chat/completions"
_MESSAGES = "/chat/completions/{}/messages"


def entries(call: StateCall, source: Mapping[str, object]) -> list[Mapping[str, object]]:
    """Return the entries of a data source, each with its `item` and perhaps a `sample`."""
    inner = object_at(source, "source")
    kind = text_at(inner, "type")
    if kind == "file_id":
        content = call.store.content(text_at(inner, "id")) or b""
        lines = [parse(line) for line in content.split(b"\n") if line.strip()]
        return [line for line in lines if is_mapping(line)]
    if kind == "stored_completions":
        return list(islice(_stored_entries(call, inner), number_at(inner, "limit") or None))
    return objects_at(inner, "content") if kind == "file_content" else []


def _stored_entries(call: StateCall, source: Mapping[str, object]) -> Iterator[JsonObject]:
    """Yield the stored completions that a source selects, each with what the model has said."""
    for stored in call.store.items(call.family(_CHATS), ()):
        if _is_selected(stored.value, source):
            stored_messages = call.store.items(call.family(_MESSAGES), (stored.key,))
            messages = [
                {"role": text_at(each.value, "role"), "content": each.value.get("content")}
                for each in stored_messages
            ]
            yield {"item": {"input": messages}, "sample": _sample_of(stored.value, messages)}


def _is_selected(completion: Mapping[str, object], source: Mapping[str, object]) -> bool:
    created, model = number_at(completion, "created"), text_at(source, "model")
    metadata = object_at(completion, "metadata")
    expected = object_at(source, "metadata").items()
    before = number_at(source, "created_before")
    return (
        all(metadata.get(name) == value for name, value in expected)
        and (not model or text_at(completion, "model").startswith(model))
        and created > number_at(source, "created_after")
        and (not before or created < before)
    )


def _sample_of(completion: Mapping[str, object], messages: list[JsonObject]) -> JsonObject:
    """Return the sample that a stored completion is."""
    choices = objects_at(completion, "choices")
    choice: Mapping[str, object] = choices[0] if choices else {}
    text = text_at(object_at(choice, "message"), "content")
    return {
        "input": messages,
        "output": [{"role": "assistant", "content": text}],
        "output_text": text,
        "finish_reason": text_at(choice, "finish_reason") or "stop",
        "model": text_at(completion, "model"),
        "usage": object_at(completion, "usage"),
    }
