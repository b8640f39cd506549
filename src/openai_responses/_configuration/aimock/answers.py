"""Answers of fixtures of aimock, in the words of the control API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

__all__ = ["FINISH_REASONS", "READ_OF_FIXTURES", "READ_OF_RESPONSES", "answer_of"]

_Fields = Mapping[str, object]

FINISH_REASONS = ("stop", "length", "tool_calls", "content_filter")
_OF_ERRORS = frozenset(("error", "status", "retryAfter"))
_OF_TURNS = frozenset(("content", "toolCalls", "blocks", "reasoning", "usage", "finishReason"))
READ_OF_RESPONSES = _OF_ERRORS | _OF_TURNS
"""The fields of answers that are read."""
READ_OF_FIXTURES = frozenset(("match", "response", "latency", "streamingProfile", "metadata"))
"""The fields of fixtures that are read, or mean nothing for an answer."""


def answer_of(fixture: _Fields) -> object:
    """Return the answer of a fixture; None if it is of another kind than text, tools or errors."""
    response = fixture.get("response")
    fields: _Fields = response if is_mapping(response) else {}
    error = fields.get("error")
    if is_mapping(error):
        return {"api_error": {"custom": _error(fields, error)}}
    outputs = list(_outputs(fields))
    if not outputs:
        return None
    turn: JsonObject = {"outputs": outputs}
    usage, reason = fields.get("usage"), fields.get("finishReason")
    if is_mapping(usage):
        turn["usage"] = _usage(usage)
    if reason is not None:
        turn["finish_reason"] = reason
    return _with_pace({"model_says": {"model_turn": turn}}, fixture)


def _error(fields: _Fields, error: _Fields) -> JsonObject:
    names = ("message", "type", "param", "code")
    found: JsonObject = {name: error[name] for name in names if error.get(name) is not None}
    found["status"] = fields.get("status", 500)
    if "retryAfter" in fields:
        found["headers"] = {"retry-after": str(fields["retryAfter"])}
    return found


def _outputs(fields: _Fields) -> Iterator[object]:
    """Yield the outputs of the model; ordered `blocks` count more than the other fields."""
    if isinstance(fields.get("reasoning"), str):
        yield {"reasoning": {"summary": fields["reasoning"]}}
    blocks = fields.get("blocks")
    if is_list(blocks) and blocks:
        for each in blocks:
            if is_mapping(each):
                is_call = each.get("type") == "toolCall"
                yield _tool_call(each) if is_call else str(each.get("text", ""))
        return
    if "content" in fields:
        content = fields["content"]
        yield content if isinstance(content, str) else {"structured_output": content}
    calls = fields.get("toolCalls")
    for each in calls if is_list(calls) else ():
        if is_mapping(each):
            yield _tool_call(each)


def _tool_call(call: _Fields) -> object:
    names = {"name": "name", "arguments": "arguments", "id": "call_id"}
    found = {ours: call[theirs] for theirs, ours in names.items() if theirs in call}
    arguments = found.get("arguments")
    if is_list(arguments):  # any JSON is accepted there
        raise ValueError("a list as arguments of a tool call")
    return {"tool_call": found}


def _usage(usage: _Fields) -> JsonObject:
    found: JsonObject = {}
    for ours, names in (
        ("input_tokens", ("input_tokens", "prompt_tokens")),
        ("output_tokens", ("output_tokens", "completion_tokens")),
    ):
        for name in names:
            if name in usage:
                found[ours] = usage[name]
    return found


def _with_pace(answer: object, fixture: _Fields) -> object:
    """Return an answer with the delays of a fixture, which has them in milliseconds."""
    latency, profile = fixture.get("latency"), fixture.get("streamingProfile")
    pace: JsonObject = {}
    if isinstance(latency, (int, float)) and latency:
        pace = {"first": latency / 1000, "between": latency / 1000}
    if is_mapping(profile):
        first = profile.get("ttft")
        pace["first"] = first / 1000 if isinstance(first, (int, float)) else 0
        for theirs, ours in (("tps", "tokens_per_second"), ("jitter", "jitter")):
            if theirs in profile:
                pace[ours] = profile[theirs]
    return {"fault": {"pace": {**pace, "answer": answer}}} if pace else answer
