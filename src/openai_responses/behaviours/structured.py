"""Output that a request demands: structured JSON, a function call, audio, log probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import EMPTY_PARTIAL
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .fields import object_at, text_at
from .forced_tools import custom_call, forced_tool, named_part

if TYPE_CHECKING:
    from openai_responses._core.model_output.values import ModelTurn

__all__ = ["answer"]

# The fields of chats and responses that demand a kind of output or a call.
_OUTPUT_OPTIONS = frozenset(
    ("audio", "include", "logprobs", "response_format", "text", "tool_choice")
)


def answer(call: Call) -> Mapping[str, object]:
    """Return the fields that the request demands of the answer; mostly none."""
    fields = call.request.json_object
    if _OUTPUT_OPTIONS.isdisjoint(fields):
        return EMPTY_PARTIAL
    tool = forced_tool(fields)
    if text_at(tool, "type") == "custom":
        return custom_call(tool, fields)
    turn = _turn(fields, named_part(tool))
    if turn is not None:
        from openai_responses._core.model_output.endpoints import render

        return render(turn, call.operation, fields)
    modalities = fields.get("modalities")
    if is_list(modalities) and "audio" in modalities:
        from .spoken_chat import spoken

        return spoken(call)
    return _with_probabilities(fields)


def _with_probabilities(fields: Mapping[str, object]) -> Mapping[str, object]:
    if fields.get("logprobs") is True:
        from .log_probabilities import of_chat

        return of_chat(fields)
    include = fields.get("include")
    if is_list(include) and "message.output_text.logprobs" in include:
        from .log_probabilities import of_response

        return of_response(fields)
    return EMPTY_PARTIAL


def _turn(fields: Mapping[str, object], function: Mapping[str, object]) -> ModelTurn | None:
    """Return the turn that the request demands of the model, or None if any will do.

    `function` is the one that must be called, empty if there is none.
    """
    output_format = object_at(fields, "response_format") or object_at(
        object_at(fields, "text"), "format"
    )
    kind = text_at(output_format, "type")
    if not function and kind not in ("json_object", "json_schema"):
        return None
    from openai_responses._core.model_output.values import ModelTurn, StructuredOutput, ToolCall

    from .schemas import example_of

    if function:
        arguments = example_of(object_at(function, "parameters"))
        return ModelTurn.of(
            ToolCall(text_at(function, "name"), arguments if is_mapping(arguments) else {})
        )
    # In responses the schema is in the format itself, in chats in its field `json_schema`.
    described = object_at(output_format, "json_schema") or output_format
    return ModelTurn.of(StructuredOutput(example_of(object_at(described, "schema"))))
