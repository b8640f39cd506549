"""The replay of recorded sessions: the server sends what it sent after each event of the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

from openai_responses._core.errors.exceptions import SessionFailedError

from .behaviour import Session, SessionBehaviour
from .waiting import CheckedEvent

if TYPE_CHECKING:
    from openai_responses._core.calls.recorded_sessions import RecordedSession
    from openai_responses._core.http.api_errors import ApiError

    from .context import SessionContext

__all__ = ["ReplayBehaviour"]

_LONGEST_TEXT = 200


class ReplayBehaviour(SessionBehaviour):
    """The behaviour of a server that sends the events of a recorded session, unchanged."""

    def __init__(
        self, session: Session, context: SessionContext, recorded: RecordedSession
    ) -> None:
        """Store the session, its connection and the recorded session."""
        super().__init__(session, context)
        self._recorded = recorded
        self._remaining_frames = deque(recorded.frames)
        self._outbox: deque[object] = deque()
        self._count = 0

    @override
    def on_connect(self) -> Iterator[object]:
        """Return the events that the server sent before the client's first event."""
        return self._advance()

    @override
    def answer(self, event: Mapping[str, object]) -> Iterator[object]:
        """Return the events that the server sent after this event of the client.

        Raises SessionFailedError if the next recorded event of the client has another type.
        """
        self._count += 1
        name = self.session.client_events.discriminator
        sent, expected = event.get(name), None
        if self._remaining_frames:
            expected = self._remaining_frames[0].event.get(name)
        if not self._remaining_frames or sent != expected:
            raise SessionFailedError(self._describe_mismatch(sent, expected, event))
        self._remaining_frames.popleft()
        return self._advance()

    @override
    def refuse(self, error: ApiError, event: Mapping[str, object]) -> Iterator[object]:
        """Return the recorded answer to an event that the mock would refuse."""
        return self.answer(event)

    @override
    def on_disconnect(self, code: int, reason: str) -> None:
        """Fail the test if the client has not sent all of its recorded events."""
        remaining = [each for each in self._remaining_frames if each.sender == "client"]
        if remaining:
            name = self.session.client_events.discriminator
            self.context.failures.append(
                SessionFailedError(
                    f"{self.context.operation.name}: the client closed the connection (code "
                    f"{code}) after {self._count} of its events; the recorded session has "
                    f"{len(remaining)} more, the next is {remaining[0].event.get(name)!r} "
                    f"({self._position()})."
                )
            )

    def _advance(self) -> Iterator[object]:
        """Queue the server's events up to the client's next one, and return them."""
        while self._remaining_frames and self._remaining_frames[0].sender == "server":
            self._outbox.append(CheckedEvent(self._remaining_frames.popleft().event))
        if not self._remaining_frames and self._recorded.end is not None:
            self._outbox.append(self._recorded.end)
        return self._flush()

    def _flush(self) -> Iterator[object]:
        while self._outbox:
            yield self._outbox.popleft()

    def _describe_mismatch(
        self, sent: object, expected: object, event: Mapping[str, object]
    ) -> str:
        text = repr(dict(event))
        if len(text) > _LONGEST_TEXT:
            text = f"{text[:_LONGEST_TEXT]}..."
        expectation = "has ended there"
        if self._remaining_frames:
            expectation = f"has {expected!r} there ({self._position()})"
        return (
            f"{self.context.operation.name}: event {self._count} of the client is {sent!r}, but "
            f"the recorded session {expectation}. The client sent {text}"
        )

    def _position(self) -> str:
        total = len(self._recorded.frames)
        return f"frame {total - len(self._remaining_frames) + 1} of {total}"
