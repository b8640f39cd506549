"""The operation that sums the tokens of calls, by model, in the field names of `Usage`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.model_output.values import Usage

from .mock import ControlledMock
from .operations import Operation, OperationRequest

__all__ = ["GET_USAGE"]

_COUNTS = ("calls", *(each.name for each in fields(Usage)))
# The names of the counts in answers: those of responses, and those of chat completions.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "input_tokens": ("input_tokens", "prompt_tokens"),
    "output_tokens": ("output_tokens", "completion_tokens"),
}
_DETAILS: Mapping[str, tuple[str, ...]] = {
    "cached_tokens": ("input_tokens_details", "prompt_tokens_details"),
    "reasoning_tokens": ("output_tokens_details", "completion_tokens_details"),
}
_COUNT: JsonObject = {"type": "integer"}
_MODEL: JsonObject = {
    "type": "object",
    "properties": dict.fromkeys(_COUNTS, _COUNT),
    "required": list(_COUNTS),
    "additionalProperties": False,
}


def _get_usage(mock: ControlledMock, _: OperationRequest) -> dict[str, dict[str, int]]:
    """Return the counts by model, of answers and streams with usage."""
    totals: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(_COUNTS, 0))
    for call in tuple(mock.calls):
        answer = call.answer_with_usage
        usage = None if answer is None else answer["usage"]
        if answer is not None and is_mapping(usage):
            total = totals[str(answer.get("model", ""))]
            total["calls"] += 1
            for name, places in _NAMES.items():
                total[name] += sum(_number(usage.get(place)) for place in places)
            for name, places in _DETAILS.items():
                total[name] += sum(_number(_object_at(usage, place).get(name)) for place in places)
    return dict(totals)


def _object_at(usage: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = usage.get(name)
    return value if is_mapping(value) else {}


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


GET_USAGE = Operation(
    "GET",
    "/usage",
    "Sum up the tokens of answers and streams, by model.",
    _get_usage,
    answer={"type": "object", "additionalProperties": _MODEL},
)
