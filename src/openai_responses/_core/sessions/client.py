"""A client of a session without a socket, for unit tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from pydantic_core import from_json

from openai_responses._core.http.websockets import Abort, Close, Text
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.model_fields import fields_of

if TYPE_CHECKING:
    from .connection import Connection

__all__ = ["SessionClient", "SessionClosedError"]

ClientEventT = TypeVar("ClientEventT")
ServerEventT = TypeVar("ServerEventT")


class SessionClosedError(Exception):
    """The connection was closed; `code` and `reason` are those of the close frame."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(
            f"the connection was closed with the code {code}{reason and f': {reason}'}"
        )
        self.code = code
        self.reason = reason


class SessionClient(Generic[ClientEventT, ServerEventT]):
    """The client's side of one connection, which is open from the beginning.

    Errors of the session's own methods are raised here, by the call that reaches them.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(self, event: ClientEventT) -> None:
        """Send an event: a dict or an SDK object.

        Raises SessionClosedError if the connection was closed.
        """
        fields = fields_of(event)
        self.send_raw(dump(event if fields is None else fields))

    def send_raw(self, message: str | bytes) -> None:
        """Send a message as it is, which need not be JSON; raises as `send` does."""
        if not self.is_open:
            self._raise_end()
        self._connection.receive(message)

    def receive(self) -> ServerEventT:
        """Return the next event of the server.

        Raises SessionClosedError if the connection was closed, and IndexError if the server has
        nothing to send.
        """
        output = self._connection.next_output()
        if isinstance(output, Text):
            return cast("ServerEventT", from_json(output.data))
        self._raise_end()
        raise IndexError("the server has no event to send; send one of the client first")

    def receive_all(self) -> list[ServerEventT]:
        """Return all events that the server sends without a further event of the client."""
        return list(self._pending())

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection."""
        before = self._connection.error
        self._connection.receive_close(code, reason)
        error = self._connection.error
        if error is not None and error is not before:
            raise error

    @property
    def is_open(self) -> bool:
        """Whether the connection is open."""
        return self._connection.closing is None

    @property
    def close_code(self) -> int | None:
        """The code with which the connection was closed; 1006 if it was cut; None while open."""
        closing = self._connection.closing
        if closing is None:
            return None
        return closing.code if isinstance(closing, Close) else 1006

    def _pending(self) -> Iterator[ServerEventT]:
        while (output := self._connection.next_output()) is not None:
            if not isinstance(output, Text):
                break
            yield cast("ServerEventT", from_json(output.data))
        if self._connection.error is not None:
            raise self._connection.error

    def _raise_end(self) -> None:
        """Raise the error of an ended connection; the session's own, if that has closed it."""
        connection = self._connection
        if connection.error is not None:
            raise connection.error
        if isinstance(connection.closing, Abort):
            raise SessionClosedError(1006, "")
        if isinstance(connection.closing, Close):
            raise SessionClosedError(*connection.closing)
