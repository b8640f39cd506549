"""Rendering a turn as a chat completion, and as a legacy completion."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_list

from .usage import usage_of
from .values import ModelTurn, ToolCall

__all__ = ["chat_completion", "completion", "function_call"]

_PARTS = ("prompt", "completion")


def chat_completion(turn: ModelTurn, request_fields: Mapping[str, object]) -> JsonObject:
    """Return the fields of a chat completion for a turn, with `n` equal choices.

    `request_fields` is the request body. Call ids that were not given are left to the completer.
    """
    reason = turn.finish_reason or ("tool_calls" if turn.calls else "stop")
    message: JsonObject = {"content": turn.text, "refusal": turn.refusal}
    if turn.calls:
        message["tool_calls"] = [function_call(call) for call in turn.calls]
    choices = [
        {"index": index, "message": message, "finish_reason": reason}
        for index in range(_count(request_fields.get("n")))
    ]
    return {"choices": choices, "usage": usage_of(turn, _PARTS, request_fields, len(choices))}


def function_call(call: ToolCall) -> JsonObject:
    """Return a tool call in the format of chats and runs, without an id if none was given."""
    function: JsonObject = {"name": call.name, "arguments": call.arguments}
    tool_call: JsonObject = {"type": "function", "function": function}
    return tool_call if call.call_id is None else {"id": call.call_id, **tool_call}


def completion(turn: ModelTurn, request_fields: Mapping[str, object]) -> JsonObject:
    """Return the fields of a legacy completion for a turn: the text `n` times for each prompt."""
    times = _prompts(request_fields.get("prompt")) * _count(request_fields.get("n"))
    choice: JsonObject = {"text": turn.text or "", "finish_reason": turn.finish_reason or "stop"}
    choices = [{"index": index, **choice} for index in range(times)]
    return {"choices": choices, "usage": usage_of(turn, _PARTS, request_fields, times)}


def _prompts(prompt: object) -> int:
    """Return the number of prompts: a list of numbers is one prompt, in tokens."""
    return len(prompt) if is_list(prompt) and prompt and not isinstance(prompt[0], int) else 1


def _count(n: object) -> int:
    return n if isinstance(n, int) and n > 0 else 1
