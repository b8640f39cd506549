"""Chat completions in chunks: each choice opens, grows and finishes, one beside the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from openai_responses._core.behaviours import Call
from openai_responses._core.state.store import JsonObject

from .finals import UnplayableError, object_at, objects_at, refuse, text_at
from .options import wants_usage
from .pieces import pieces, tokens

__all__ = ["events"]

_COMMON = ("id", "object", "created", "model", "service_tier", "system_fingerprint")


def events(final: Mapping[str, object], call: Call) -> Iterator[JsonObject]:
    """Return the chunks of a chat completion. Raises UnplayableError for what has no chunks yet."""
    choices = [_of_choice(choice) for choice in objects_at(final, "choices")]
    return _chunks(final, choices, usage=wants_usage(call))


def _chunks(
    final: Mapping[str, object], choices: Sequence[Iterator[JsonObject]], *, usage: bool
) -> Iterator[JsonObject]:
    common: JsonObject = {name: final[name] for name in _COMMON if name in final}
    common["object"] = "chat.completion.chunk"
    not_yet: JsonObject = {"usage": None} if usage else {}
    for choice in _side_by_side(choices):
        yield {**common, "choices": [choice], **not_yet}
    if usage:
        yield {**common, "choices": [], "usage": final.get("usage")}
    if final.get("moderation") is not None:
        yield {**common, "choices": [], "moderation": final["moderation"], **not_yet}


def _side_by_side(choices: Sequence[Iterator[JsonObject]]) -> Iterator[JsonObject]:
    """Yield the first of each, then the second of each, until all have come to their ends."""
    running = list(choices)
    while running:
        for choice in list(running):
            chunk = next(choice, None)
            if chunk is None:
                running.remove(choice)
            else:
                yield chunk


class _Step(NamedTuple):
    """What one chunk adds to a choice."""

    delta: JsonObject
    logprobs: JsonObject | None = None
    finish_reason: object = None


def _of_choice(choice: Mapping[str, object]) -> Iterator[JsonObject]:
    """Return the choice as each of its chunks has it."""
    message = object_at(choice, "message")
    refuse(message, "choices[].message", "annotations", "audio", "function_call")
    calls = objects_at(message, "tool_calls")
    if any(call.get("type", "function") != "function" for call in calls):
        raise UnplayableError("choices[].message.tool_calls of another type than function")
    said = [step for name in ("content", "refusal") for step in _said(choice, name)]
    steps = chain(
        [_opening(message, calls)],
        said,
        _called(calls),
        [_Step({}, finish_reason=choice.get("finish_reason"))],
    )
    return (_filled(choice, step) for step in steps)


def _filled(choice: Mapping[str, object], step: _Step) -> JsonObject:
    known = choice.get("logprobs") is not None
    logprobs = {"logprobs": step.logprobs if known else None} if "logprobs" in choice else {}
    index, reason = choice.get("index", 0), step.finish_reason
    return {"index": index, "delta": step.delta, **logprobs, "finish_reason": reason}


def _opening(message: Mapping[str, object], calls: Sequence[Mapping[str, object]]) -> _Step:
    """Return the first step: whose message it is, and of what kind."""
    delta: JsonObject = {"role": message.get("role", "assistant")}
    if message.get("refusal") is not None:
        return _Step({**delta, "content": None, "refusal": ""}, _logprobs("refusal", []))
    if message.get("content") is not None:
        return _Step({**delta, "content": "", "refusal": None}, _logprobs("content", []))
    if len(calls) == 1:
        delta |= {"content": None, "tool_calls": [_opened(0, calls[0])], "refusal": None}
        return _Step(delta)
    return _Step({**delta, "content": None})


def _said(choice: Mapping[str, object], name: str) -> list[_Step]:
    """Return the steps by which the text in a field of the message grows."""
    text = text_at(object_at(choice, "message"), name)
    known = objects_at(object_at(choice, "logprobs"), name)
    found = tokens(text, known, f"choices[].logprobs.{name}")
    return [_Step({name: piece}, _logprobs(name, entries)) for piece, entries in found]


def _logprobs(name: str, entries: Sequence[object]) -> JsonObject:
    return {"content": None, "refusal": None, name: list(entries)}


def _called(calls: Sequence[Mapping[str, object]]) -> Iterator[_Step]:
    """Yield the steps of each tool call after the other."""
    for index, call in enumerate(calls):
        if len(calls) > 1:
            yield _Step({"tool_calls": [_opened(index, call)]})
        for piece in pieces(text_at(object_at(call, "function"), "arguments")):
            yield _Step({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})


def _opened(index: int, call: Mapping[str, object]) -> JsonObject:
    function = {"name": text_at(object_at(call, "function"), "name"), "arguments": ""}
    return {"index": index, "id": call.get("id"), "type": "function", "function": function}
