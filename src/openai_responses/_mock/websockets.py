"""The WebSockets of a mock, which are prepared when the first is opened."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_responses._core.handshakes.handshake import Handshakes
    from openai_responses._core.handshakes.mock_parts import MockParts
    from openai_responses._core.http.reply import Reply
    from openai_responses._core.http.request import Request
    from openai_responses._core.sessions.client import SessionClient
    from openai_responses._core.sessions.connection import Connection
    from openai_responses._core.spec.operations import Operation

__all__ = ["WebSockets"]


class WebSockets:
    """The WebSockets of one mock."""

    def __init__(self, parts: Callable[[], MockParts]) -> None:
        """Take what returns the parts of the mock, which need not exist yet."""
        self._parts = parts
        self._is_used = False
        self._ended_calls: deque[str] = deque()

    @cached_property
    def _handshakes(self) -> Handshakes:
        from openai_responses._core.handshakes.handshake import (
            Handshakes,  # not needed by most mocks
        )

        self._is_used = True
        return Handshakes(self._parts())

    def operation_name(self, request: Request) -> str | None:
        """Return the name of the operation whose WebSocket a request opens; or None."""
        return self._handshakes.operation_name(request)

    def connect(self, request: Request) -> Connection | Reply:
        """Return the connection that a request opens, or the reply that refuses it."""
        return self._handshakes.connect(request)

    def open_session(
        self, operation: Operation, parameters: Mapping[str, str]
    ) -> SessionClient[Any, Any]:
        """Open a connection without a socket; raises ValueError if it is refused."""
        return self._handshakes.open_session(operation, parameters)

    def on_call_ended(self, call_id: str) -> None:
        """Take the end of a call, which `flush` tells the connections that have joined it.

        They are not told at once, as whoever ends a call holds the lock of the store, for which a
        connection may wait.
        """
        self._ended_calls.append(call_id)

    def flush(self) -> None:
        """Tell the open connections what `on_call_ended` took."""
        while self._ended_calls:
            call_id = self._ended_calls.popleft()
            if self._is_used:
                self._handshakes.on_call_ended(call_id)

    def check_faults(self) -> None:
        """Fail the test for faults of sessions that no connection has reached."""
        if self._is_used:
            self._handshakes.check_faults()

    def on_time_passed(self) -> None:
        """Tell the open connections that the mock's time has advanced."""
        if self._is_used:
            self._handshakes.on_time_passed()
