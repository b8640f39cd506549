"""The tool that a request's `tool_choice` forces the model to call, and calls of custom tools."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_mapping

from .fields import number_at, object_at, objects_at, text_at

__all__ = ["custom_call", "forced_tool", "named_part"]

_NOTHING: Mapping[str, object] = {}
_CALLABLE = frozenset(("custom", "function"))
# What a custom tool is called with: any text will do, unless its grammar says otherwise.
_INPUT = "example"


def forced_tool(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the function or custom tool that must be called; empty if there is none."""
    choice = fields.get("tool_choice")
    if not is_mapping(choice) and choice != "required":
        return _NOTHING
    tools = (each for each in objects_at(fields, "tools") if text_at(each, "type") in _CALLABLE)
    if is_mapping(choice):
        keys = _chosen_keys(choice)
        tools = (each for each in tools if _key(each) in keys)
    return next(tools, _NOTHING)


def named_part(tool: Mapping[str, object]) -> Mapping[str, object]:
    """Return the part of a tool, or of a choice, that has its name: in chats an object inside."""
    return object_at(tool, text_at(tool, "type")) or tool


def _chosen_keys(choice: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return the keys of the tools of which one must be called."""
    if text_at(choice, "type") != "allowed_tools":
        return [_key(choice)]
    allowed = named_part(choice)
    must_call = text_at(allowed, "mode") == "required"
    return [_key(each) for each in objects_at(allowed, "tools")] if must_call else []


def _key(tool: Mapping[str, object]) -> tuple[str, str]:
    return text_at(tool, "type"), text_at(named_part(tool), "name")


def custom_call(tool: Mapping[str, object], fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the fields of an answer that calls a custom tool: of a chat, or of a response."""
    call = {"name": text_at(named_part(tool), "name"), "input": _INPUT}
    if "custom" not in tool:
        item = {"type": "custom_tool_call", "status": "completed", **call}
        return {"output": [item]}
    message = {"content": None, "tool_calls": [{"type": "custom", "custom": call}]}
    choices = range(max(number_at(fields, "n"), 1))
    return {
        "choices": [
            {"index": index, "message": message, "finish_reason": "tool_calls"} for index in choices
        ]
    }
