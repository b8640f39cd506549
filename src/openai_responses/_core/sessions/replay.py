"""Recorded sessions, played again: what the server sends for the recorded events of the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

from openai_responses._core.errors.exceptions import SessionFailedError

from .behaviour import Session, SessionBehaviour
from .waiting import Verbatim

if TYPE_CHECKING:
    from openai_responses._core.calls.recorded_sessions import RecordedSession
    from openai_responses._core.http.api_errors import ApiError

    from .context import SessionContext

__all__ = ["ReplayBehaviour"]

_LONGEST_TEXT = 200


class ReplayBehaviour(SessionBehaviour):
    """What the server of a recorded session does: it sends the recorded events unchanged."""

    def __init__(
        self, session: Session, context: SessionContext, recorded: RecordedSession
    ) -> None:
        """Take the session and its connection, and what was recorded."""
        super().__init__(session, context)
        self._recorded = recorded
        self._left = deque(recorded.frames)
        self._outbox: deque[object] = deque()
        self._count = 0

    @override
    def opened(self) -> Iterator[object]:
        """Send what the server sent before the client's first event."""
        return self._advance()

    @override
    def answer(self, event: Mapping[str, object]) -> Iterator[object]:
        """Send what the server sent after an event of the client.

        Raises SessionFailedError if the client did not send an event of this type there.
        """
        self._count += 1
        name = self.session.client_events.discriminator
        sent, expected = event.get(name), None
        if self._left:
            expected = self._left[0].event.get(name)
        if not self._left or sent != expected:
            raise SessionFailedError(self._deviation(sent, expected, event))
        self._left.popleft()
        return self._advance()

    @override
    def refused(self, error: ApiError, event: Mapping[str, object]) -> Iterator[object]:
        """Answer a refused event as it was answered; the recorded client had sent it, too."""
        return self.answer(event)

    @override
    def closed(self, code: int, reason: str) -> None:
        """Fail the test if the client has not sent all of its recorded events."""
        left = [each for each in self._left if each.sender == "client"]
        if left:
            name = self.session.client_events.discriminator
            self.context.failures.append(
                SessionFailedError(
                    f"{self.context.operation.name}: the client closed the connection (code "
                    f"{code}) after {self._count} of its events; the recorded session has "
                    f"{len(left)} more, the next is {left[0].event.get(name)!r} "
                    f"({self._place()})."
                )
            )

    def _advance(self) -> Iterator[object]:
        """Return what sends the events up to the next one of the client."""
        while self._left and self._left[0].sender == "server":
            self._outbox.append(Verbatim(self._left.popleft().event))
        if not self._left and self._recorded.end is not None:
            self._outbox.append(self._recorded.end)
        return self._sent()

    def _sent(self) -> Iterator[object]:
        while self._outbox:
            yield self._outbox.popleft()

    def _deviation(self, sent: object, expected: object, event: Mapping[str, object]) -> str:
        text = repr(dict(event))
        if len(text) > _LONGEST_TEXT:
            text = f"{text[:_LONGEST_TEXT]}..."
        there = f"has {expected!r} there ({self._place()})" if self._left else "has ended there"
        return (
            f"{self.context.operation.name}: event {self._count} of the client is {sent!r}, but "
            f"the recorded session {there}. The client sent {text}"
        )

    def _place(self) -> str:
        total = len(self._recorded.frames)
        return f"frame {total - len(self._left) + 1} of {total}"
