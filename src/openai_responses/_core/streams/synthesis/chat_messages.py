"""Deltas of chat completions: what each chunk of a choice adds to its message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .cutting import check_tokens
from .filter_results import choice_results
from .final_objects import UnstreamableError, object_at, objects_at, text_at

__all__ = ["choice_chunks"]

# The fields of a message in which a text grows, and the length of a chunk's audio, in base64.
_TEXTS = ("content", "refusal")
_AUDIO_LENGTH = 25_600

# By the type of a tool call: the field in which its text grows, of the object under that type.
_TEXT_OF_CALL = {"function": "arguments", "custom": "input"}


class _Step(NamedTuple):
    """What one chunk adds to a choice."""

    delta: JsonObject
    logprobs: JsonObject | None = None
    finish_reason: object = None


def choice_chunks(choice: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the `choices[]` entry of each chunk of a choice.

    Raises UnstreamableError for types of tool calls that chunks do not have, and for log
    probabilities that do not match the text.
    """
    message = object_at(choice, "message")
    calls = objects_at(message, "tool_calls")
    unknown = next((kind for kind in map(_kind, calls) if kind not in _TEXT_OF_CALL), None)
    if unknown is not None:
        raise UnstreamableError(f"choices[].message.tool_calls of type {unknown!r}")
    for name in _TEXTS:
        entries = objects_at(object_at(choice, "logprobs"), name)
        check_tokens(text_at(message, name), entries, f"choices[].logprobs.{name}")
    first_step = _first_step(message, calls)
    steps = chain(
        [first_step],
        _text_steps(choice, "content", context),
        _text_steps(choice, "refusal", context),
        _audio_steps(object_at(message, "audio"), context),
        _tool_call_steps(calls, context, is_started="tool_calls" in first_step.delta),
        _function_call_steps(message, context, is_started="function_call" in first_step.delta),
        _annotation_steps(message),
        [_Step({}, finish_reason=choice.get("finish_reason"))],
    )
    return (_choice_entry(choice, step) for step in steps)


def _choice_entry(choice: Mapping[str, object], step: _Step) -> JsonObject:
    has_logprobs = choice.get("logprobs") is not None
    logprobs = {"logprobs": step.logprobs if has_logprobs else None} if "logprobs" in choice else {}
    index, reason = choice.get("index", 0), step.finish_reason
    results = choice_results(choice, has_text=bool(step.delta.get("content")), reason=reason)
    return {"index": index, "delta": step.delta, **logprobs, "finish_reason": reason, **results}


def _first_step(message: Mapping[str, object], calls: Sequence[Mapping[str, object]]) -> _Step:
    """Return the first step, with the message's role and its kind of content."""
    delta: JsonObject = {"role": message.get("role", "assistant")}
    content = None if message.get("content") is None else ""
    if message.get("refusal") is not None:
        return _Step({**delta, "content": content, "refusal": ""}, _logprobs("refusal", []))
    if content is not None:
        return _Step({**delta, "content": "", "refusal": None}, _logprobs("content", []))
    if len(calls) == 1:
        delta |= {"content": None, "tool_calls": [_tool_call_start(0, calls[0])], "refusal": None}
        return _Step(delta)
    if message.get("function_call"):
        delta |= {"content": None, "function_call": _function_call_start(message), "refusal": None}
        return _Step(delta)
    return _Step({**delta, "content": None})


def _text_steps(
    choice: Mapping[str, object], name: str, context: SynthesisContext
) -> Iterator[_Step]:
    """Yield the steps that add the text in a field of the message."""
    text = text_at(object_at(choice, "message"), name)
    logprobs = objects_at(object_at(choice, "logprobs"), name)
    for piece, entries in context.tokens(text, logprobs):
        yield _Step({name: piece}, _logprobs(name, entries))


def _logprobs(name: str, entries: Sequence[object]) -> JsonObject:
    return {"content": None, "refusal": None, name: list(entries)}


# --- tools ---------------------------------------------------------------------------------------


def _tool_call_steps(
    calls: Sequence[Mapping[str, object]], context: SynthesisContext, *, is_started: bool
) -> Iterator[_Step]:
    """Yield the steps of each tool call; if `is_started`, without the first of the only one."""
    for index, call in enumerate(calls):
        if not is_started:
            yield _Step({"tool_calls": [_tool_call_start(index, call)]})
        kind = _kind(call)
        name = _TEXT_OF_CALL[kind]
        for piece in context.pieces(text_at(object_at(call, kind), name)):
            yield _Step({"tool_calls": [{"index": index, kind: {name: piece}}]})


def _tool_call_start(index: int, call: Mapping[str, object]) -> JsonObject:
    kind = _kind(call)
    called = {"name": text_at(object_at(call, kind), "name"), _TEXT_OF_CALL[kind]: ""}
    return {"index": index, "id": call.get("id"), "type": kind, kind: called}


def _kind(call: Mapping[str, object]) -> str:
    return str(call.get("type", "function"))


def _function_call_steps(
    message: Mapping[str, object], context: SynthesisContext, *, is_started: bool
) -> Iterator[_Step]:
    """Yield the steps of a `function_call`, the older form; if `is_started`, without the first."""
    function = object_at(message, "function_call")
    if function and not is_started:
        yield _Step({"function_call": _function_call_start(message)})
    for piece in context.pieces(text_at(function, "arguments")):
        yield _Step({"function_call": {"arguments": piece}})


def _function_call_start(message: Mapping[str, object]) -> JsonObject:
    return {"name": text_at(object_at(message, "function_call"), "name"), "arguments": ""}


# --- audio and annotations -----------------------------------------------------------------------


def _audio_steps(audio: Mapping[str, object], context: SynthesisContext) -> Iterator[_Step]:
    """Yield the steps of audio: its transcript, then its data, then `expires_at`.

    The id comes once, as clients join repeated strings. A recorded stream has the last step after
    the usage, which the SDK's own helper then loses.
    """
    common: JsonObject = {name: "" for name in ("data", "transcript") if audio.get(name) == ""}
    if "id" in audio:
        common["id"] = audio["id"]
    for piece in context.pieces(text_at(audio, "transcript")):
        yield _Step({"audio": {**common, "transcript": piece}})
        common = {}
    data = text_at(audio, "data")
    for start in range(0, len(data), _AUDIO_LENGTH):
        yield _Step({"audio": {**common, "data": data[start : start + _AUDIO_LENGTH]}})
        common = {}
    if "expires_at" in audio:
        yield _Step({"audio": {**common, "expires_at": audio["expires_at"]}})


def _annotation_steps(message: Mapping[str, object]) -> Iterator[_Step]:
    """Yield the step with all annotations of a message, if it has any."""
    annotations = objects_at(message, "annotations")
    if annotations:
        yield _Step({"annotations": annotations})
