"""What the model says, as turns of a list."""

from __future__ import annotations

from typing import cast

from openai_responses._core.model_output.values import ModelTurn

from .answers import TurnShape
from .mock import ControlledMock
from .operations import Given, Operation
from .shapes import ListOf

__all__ = ["MODEL_SAYS"]


def _model_says(mock: ControlledMock, given: Given) -> None:
    for turn in cast("list[ModelTurn]", given.body):
        mock.model_says(*turn.outputs, usage=turn.usage, finish_reason=turn.finish_reason)


MODEL_SAYS = Operation(
    "POST",
    "/model_says",
    "Add turns of the model, one for each call of a generating operation.",
    _model_says,
    body=ListOf(TurnShape()),
)
