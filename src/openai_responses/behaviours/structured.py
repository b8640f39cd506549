"""What a request leaves the model no choice to say: JSON of a schema, or the call of a function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai_responses._core.answering.completion import NOTHING
from openai_responses._core.behaviours import Call
from openai_responses._core.narrowing import is_mapping

from .fields import object_at, objects_at, text_at

if TYPE_CHECKING:
    from openai_responses._core.model_output.values import ModelTurn

__all__ = ["answer"]

# Where chats and responses say in which format the model is to answer, and what it must call.
_ASKING = frozenset(("response_format", "text", "tool_choice"))


def answer(call: Call) -> Mapping[str, object]:
    """Return what the answer has to hold; nothing, nearly always."""
    fields = call.fields
    turn = None if _ASKING.isdisjoint(fields) else _turn(fields)
    if turn is None:
        return NOTHING
    from openai_responses._core.model_output.endpoints import told

    return told(turn, call.operation, fields)


def _turn(fields: Mapping[str, object]) -> ModelTurn | None:
    """Return what the model has to say; None if it may say anything."""
    forced = _forced(fields)
    wanted = object_at(fields, "response_format") or object_at(object_at(fields, "text"), "format")
    kind = text_at(wanted, "type")
    if not forced and kind not in ("json_object", "json_schema"):
        return None
    from openai_responses._core.model_output.values import ModelTurn, StructuredOutput, ToolCall

    from .schemas import example_of

    if forced:
        arguments = example_of(object_at(forced, "parameters"))
        return ModelTurn.of(
            ToolCall(text_at(forced, "name"), arguments if is_mapping(arguments) else {})
        )
    # That of a response is in the format itself, that of a chat in a field of it.
    described = object_at(wanted, "json_schema") or wanted
    return ModelTurn.of(StructuredOutput(example_of(object_at(described, "schema"))))


def _forced(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the function that must be called; an empty one if none must."""
    choice = fields.get("tool_choice")
    tools = [tool for tool in objects_at(fields, "tools") if text_at(tool, "type") == "function"]
    functions = [object_at(tool, "function") or tool for tool in tools]
    if is_mapping(choice):
        name = text_at(object_at(choice, "function") or choice, "name")
        functions = [each for each in functions if text_at(each, "name") == name]
    elif choice != "required":
        return {}
    return functions[0] if functions else {}
