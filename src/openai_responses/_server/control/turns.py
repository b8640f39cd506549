"""The operation that adds turns of the model."""

from __future__ import annotations

from typing import cast

from openai_responses._core.model_output.values import ModelTurn

from .answers import TurnShape
from .mock import ControlledMock
from .operations import Operation, OperationRequest
from .shapes import ListOf

__all__ = ["MODEL_SAYS"]


def _model_says(mock: ControlledMock, request: OperationRequest) -> None:
    for turn in cast("list[ModelTurn]", request.body):
        mock.model_says(*turn.outputs, usage=turn.usage, finish_reason=turn.finish_reason)


MODEL_SAYS = Operation(
    "POST",
    "/model_says",
    "Add turns of the model, one for each call of a generating operation.",
    _model_says,
    body=ListOf(TurnShape()),
)
