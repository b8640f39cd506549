"""What replies depend on in a call."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.http.request import Request
from openai_responses._core.spec.operations import Operation

__all__ = ["AnsweredCall"]


class AnsweredCall(Protocol):
    """The properties of a call on which a reply depends."""

    @property
    def operation(self) -> Operation:
        """The operation that was called."""
        ...

    @property
    def request(self) -> Request:
        """The request."""
        ...

    @property
    def determinism(self) -> Determinism:
        """The generator of ids, times and random values."""
        ...

    @property
    def order(self) -> OrderPolicy | None:
        """The policy for streams with a wrong order of events."""
        ...

    @property
    def accepts_unknown(self) -> bool:
        """Whether answers may have fields and values that the document does not have."""
        ...
