"""The operations that add turns of the model and of the user."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.values import ModelTurn

from .answers import TurnShape
from .mock import ControlledMock
from .operations import Operation, OperationRequest
from .parameter_shapes import arguments_of
from .problems import Path
from .shapes import ListOf, Shape
from .signatures import Arguments, CallArguments

__all__ = ["MODEL_SAYS", "USER_SAYS"]


class _UserTurnShape(Shape):
    """A turn of the user: its words, or the arguments of `user_says`."""

    @cached_property
    def _arguments(self) -> Arguments:
        return arguments_of(ControlledMock.user_says)

    def read(self, value: object, path: Path) -> CallArguments:
        """Return the arguments."""
        if isinstance(value, str):
            return CallArguments((value,), {})
        return self._arguments.read(value, path)

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [{"type": "string"}, self._arguments.schema()]}


def _model_says(mock: ControlledMock, request: OperationRequest) -> None:
    for turn in cast("list[ModelTurn]", request.body):
        mock.model_says(*turn.outputs, usage=turn.usage, finish_reason=turn.finish_reason)


def _user_says(mock: ControlledMock, request: OperationRequest) -> None:
    for args, kwargs in cast("list[CallArguments]", request.body):
        mock.user_says(*cast("tuple[str]", args), **cast("dict[str, bool]", kwargs))


MODEL_SAYS = Operation(
    "POST",
    "/model_says",
    "Add turns of the model, one for each call of a generating operation.",
    _model_says,
    body=ListOf(TurnShape()),
)
USER_SAYS = Operation(
    "POST",
    "/user_says",
    "Add turns of the user, one for each turn of the audio that a spoken session gets.",
    _user_says,
    body=ListOf(_UserTurnShape()),
)
