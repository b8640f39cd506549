"""The part of a mock that the control API uses."""

from __future__ import annotations

from typing import Any, Protocol

from pydantic import BaseModel

from openai_responses._core.calls.recorded import CallList
from openai_responses._core.completion.status_fields import FAILURE_MESSAGE
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.model_output.values import FinishReason, OutputPart, Usage
from openai_responses._core.state.nodes import Node
from openai_responses.stores import StateStore

__all__ = ["ControlledMock"]


class ControlledMock(Protocol):
    """The part of a mock that the control API uses, with the parameters of its operations."""

    @property
    def calls(self) -> CallList[Any]:
        """The calls in the order in which they were answered."""
        ...

    @property
    def refused_requests(self) -> list[MockError]:
        """The errors of requests."""
        ...

    @property
    def state(self) -> StateStore:
        """The objects."""
        ...

    @state.setter
    def state(self, value: StateStore) -> None: ...

    def model_says(
        self,
        *outputs: OutputPart | BaseModel | str,
        usage: Usage | None = None,
        finish_reason: FinishReason | None = None,
    ) -> None:
        """Add a turn of the model."""
        ...

    def user_says(self, text: str, /, *, is_complete: bool = True) -> None:
        """Add a turn of the user."""
        ...

    def advance(
        self,
        what: BaseModel | str | Node | None = None,
        steps: int | None = None,
        *,
        seconds: float = 0,
    ) -> None:
        """Advance an object by steps, or let time pass."""
        ...

    def fail(
        self,
        what: BaseModel | str | Node,
        message: str = FAILURE_MESSAGE,
        *,
        code: str = "server_error",
    ) -> None:
        """Let an object fail, or the objects of a family when they end."""
        ...

    def expire(self, what: BaseModel | str | Node) -> None:
        """Let an object expire, or the objects of a family when they end."""
        ...

    def cancel(self, what: BaseModel | str | Node) -> None:
        """Cancel an object, or the objects of a family when they end."""
        ...

    def finish(self, what: BaseModel | str | Node) -> None:
        """Advance an object to its end; for a family, restore the default end."""
        ...

    def require_action(self, what: BaseModel | str | Node) -> None:
        """Let a run call one of its functions, or each run of the family once."""
        ...

    def reset(self) -> None:
        """Forget answers, the model's turns and calls; objects stay."""
        ...

    def reset_calls(self) -> None:
        """Forget calls."""
        ...
