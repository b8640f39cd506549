"""Rendering a turn as a response: its outputs become items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.type_guards import JsonObject

from .usage import usage_of
from .values import FinishReason, Image, ModelTurn, OutputPart, Reasoning, Refusal, ToolCall

__all__ = ["response"]

# The reason in `incomplete_details`, by the finish reason.
_INCOMPLETE_REASONS: Mapping[FinishReason, str] = {
    "length": "max_output_tokens",
    "content_filter": "content_filter",
}
_PARTS = ("input", "output")

# The items that may be cut off in the middle.
_TRUNCATABLE = ("message", "function_call")


def response(turn: ModelTurn, request_fields: Mapping[str, object]) -> JsonObject:
    """Return the fields of a response for a turn, without ids that were not given."""
    reason = None if turn.finish_reason is None else _INCOMPLETE_REASONS.get(turn.finish_reason)
    output = list(_items(turn))
    if reason and output[-1]["type"] in _TRUNCATABLE:
        output[-1]["status"] = "incomplete"
    end = {"status": "incomplete", "incomplete_details": {"reason": reason}} if reason else {}
    return {"output": output, **end, "usage": usage_of(turn, _PARTS, request_fields)}


def _items(turn: ModelTurn) -> Iterator[JsonObject]:
    """Yield the items; adjacent texts and refusals are parts of one message."""
    content: list[JsonObject] = []
    for each in turn.outputs:
        part = _part(each)
        if part is not None:
            content.append(part)
            continue
        if content:
            yield _message(content)
            content = []
        yield _item(each)
    if content:
        yield _message(content)


def _part(output: OutputPart) -> JsonObject | None:
    """Return an output as a part of a message; None if it is an item of its own."""
    if isinstance(output, Refusal):
        return {"type": "refusal", "refusal": output.refusal}
    if isinstance(output, (ToolCall, Reasoning, Image)):
        return None
    return {"type": "output_text", "text": output.text, "annotations": [], "logprobs": []}


def _message(content: list[JsonObject]) -> JsonObject:
    return {"type": "message", "role": "assistant", "status": "completed", "content": content}


def _item(output: OutputPart) -> JsonObject:
    if isinstance(output, ToolCall):
        call: JsonObject = {"type": "function_call", "status": "completed"}
        call |= {"name": output.name, "arguments": output.arguments}
        return call if output.call_id is None else {**call, "call_id": output.call_id}
    if isinstance(output, Reasoning):
        summary = [{"type": "summary_text", "text": part} for part in output.parts]
        encrypted_content = (
            {"encrypted_content": output.encrypted_content} if output.encrypted_content else {}
        )
        return {"type": "reasoning", "summary": summary, **encrypted_content}
    assert isinstance(output, Image)
    return {"type": "image_generation_call", "status": "completed", "result": output.base64}
