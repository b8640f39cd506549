"""Deltas of chat completions: what each chunk of a choice adds to its message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .cutting import check_tokens
from .final_objects import UnplayableError, object_at, objects_at, text_at

__all__ = ["choice_chunks"]

# The fields of a message in which a text grows, and the length of a chunk's audio, in base64.
_TEXTS = ("content", "refusal")
_SOUND = 25_600


class _Step(NamedTuple):
    """What one chunk adds to a choice."""

    delta: JsonObject
    logprobs: JsonObject | None = None
    finish_reason: object = None


def choice_chunks(choice: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the `choices[]` entry of each chunk of a choice.

    Raises UnplayableError for types of tool calls that chunks do not have, and for log
    probabilities that do not match the text.
    """
    message = object_at(choice, "message")
    calls = objects_at(message, "tool_calls")
    if any(call.get("type", "function") != "function" for call in calls):
        raise UnplayableError("choices[].message.tool_calls of another type than function")
    for name in _TEXTS:
        known = objects_at(object_at(choice, "logprobs"), name)
        check_tokens(text_at(message, name), known, f"choices[].logprobs.{name}")
    opening = _opening(message, calls)
    steps = chain(
        [opening],
        _said(choice, "content", context),
        _said(choice, "refusal", context),
        _spoken(object_at(message, "audio"), context),
        _called(calls, context, opened="tool_calls" in opening.delta),
        _function_called(message, context, opened="function_call" in opening.delta),
        _annotated(message),
        [_Step({}, finish_reason=choice.get("finish_reason"))],
    )
    return (_filled(choice, step) for step in steps)


def _filled(choice: Mapping[str, object], step: _Step) -> JsonObject:
    known = choice.get("logprobs") is not None
    logprobs = {"logprobs": step.logprobs if known else None} if "logprobs" in choice else {}
    index, reason = choice.get("index", 0), step.finish_reason
    return {"index": index, "delta": step.delta, **logprobs, "finish_reason": reason}


def _opening(message: Mapping[str, object], calls: Sequence[Mapping[str, object]]) -> _Step:
    """Return the first step, with the message's role and its kind of content."""
    delta: JsonObject = {"role": message.get("role", "assistant")}
    said = None if message.get("content") is None else ""
    if message.get("refusal") is not None:
        return _Step({**delta, "content": said, "refusal": ""}, _logprobs("refusal", []))
    if said is not None:
        return _Step({**delta, "content": "", "refusal": None}, _logprobs("content", []))
    if len(calls) == 1:
        delta |= {"content": None, "tool_calls": [_opened(0, calls[0])], "refusal": None}
        return _Step(delta)
    if message.get("function_call"):
        delta |= {"content": None, "function_call": _function_opened(message), "refusal": None}
        return _Step(delta)
    return _Step({**delta, "content": None})


def _said(choice: Mapping[str, object], name: str, context: SynthesisContext) -> Iterator[_Step]:
    """Yield the steps that add the text in a field of the message."""
    text = text_at(object_at(choice, "message"), name)
    known = objects_at(object_at(choice, "logprobs"), name)
    for piece, entries in context.tokens(text, known):
        yield _Step({name: piece}, _logprobs(name, entries))


def _logprobs(name: str, entries: Sequence[object]) -> JsonObject:
    return {"content": None, "refusal": None, name: list(entries)}


# --- tools ---------------------------------------------------------------------------------------


def _called(
    calls: Sequence[Mapping[str, object]], context: SynthesisContext, *, opened: bool
) -> Iterator[_Step]:
    """Yield the steps of each tool call; if `opened`, without the first step of the only call."""
    for index, call in enumerate(calls):
        if not opened:
            yield _Step({"tool_calls": [_opened(index, call)]})
        for piece in context.pieces(text_at(object_at(call, "function"), "arguments")):
            yield _Step({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})


def _opened(index: int, call: Mapping[str, object]) -> JsonObject:
    function = {"name": text_at(object_at(call, "function"), "name"), "arguments": ""}
    return {"index": index, "id": call.get("id"), "type": "function", "function": function}


def _function_called(
    message: Mapping[str, object], context: SynthesisContext, *, opened: bool
) -> Iterator[_Step]:
    """Yield the steps of a `function_call`, the older form; if `opened`, without the first."""
    called = object_at(message, "function_call")
    if called and not opened:
        yield _Step({"function_call": _function_opened(message)})
    for piece in context.pieces(text_at(called, "arguments")):
        yield _Step({"function_call": {"arguments": piece}})


def _function_opened(message: Mapping[str, object]) -> JsonObject:
    return {"name": text_at(object_at(message, "function_call"), "name"), "arguments": ""}


# --- audio and annotations -----------------------------------------------------------------------


def _spoken(audio: Mapping[str, object], context: SynthesisContext) -> Iterator[_Step]:
    """Yield the steps of audio: its transcript, then its data, then `expires_at`.

    The id comes once, as clients join repeated strings. A recorded stream has the last step after
    the usage, which the SDK's own helper then loses.
    """
    named: JsonObject = {name: "" for name in ("data", "transcript") if audio.get(name) == ""}
    if "id" in audio:
        named["id"] = audio["id"]
    for piece in context.pieces(text_at(audio, "transcript")):
        yield _Step({"audio": {**named, "transcript": piece}})
        named = {}
    data = text_at(audio, "data")
    for start in range(0, len(data), _SOUND):
        yield _Step({"audio": {**named, "data": data[start : start + _SOUND]}})
        named = {}
    if "expires_at" in audio:
        yield _Step({"audio": {**named, "expires_at": audio["expires_at"]}})


def _annotated(message: Mapping[str, object]) -> Iterator[_Step]:
    """Yield the step with all annotations of a message, if it has any."""
    annotations = objects_at(message, "annotations")
    if annotations:
        yield _Step({"annotations": annotations})
