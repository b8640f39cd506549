"""Sessions: mocks of one server, each with its own answers, state, time and calls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Generic, TypeAlias, TypeVar

from openai_responses._core.errors.exceptions import MockError

from .application import Application
from .naming import DEFAULT

__all__ = ["MockMaker", "MockT", "Session", "SessionLimits", "Sessions"]


MockT = TypeVar("MockT")
MockMaker: TypeAlias = Callable[[Mapping[str, object]], MockT]


@dataclass(frozen=True)
class SessionLimits:
    """The maximum number of sessions, and the seconds for which each is kept without being used."""

    max_count: int = 1000
    max_age: float | None = 3600.0

    def __post_init__(self) -> None:
        """Raise ValueError for impossible limits."""
        if self.max_count < 1:
            raise ValueError(f"max_sessions: expected at least 1, got {self.max_count}")
        if self.max_age is not None and self.max_age <= 0:
            raise ValueError(f"session_max_age: expected seconds above 0, got {self.max_age}")


@dataclass
class Session(Generic[MockT]):
    """A mock and its application; times are those of the real clock."""

    id: str
    mock: MockT
    application: Application
    created_at: float = field(default_factory=monotonic)
    used_at: float = field(default_factory=monotonic)


class Sessions(Generic[MockT]):
    """The sessions of one server: the default one, and those that requests have created."""

    def __init__(
        self,
        default: MockT,
        make_mock: MockMaker[MockT],
        application_of: Callable[[MockT], Application],
        limits: SessionLimits,
    ) -> None:
        """Set the default mock; `make_mock` takes the arguments that differ from those of it."""
        self._make_mock = make_mock
        self._application_of = application_of
        self._limits = limits
        self._lock = Lock()
        self.default = Session(DEFAULT, default, application_of(default))
        self._sessions: OrderedDict[str, Session[MockT]] = OrderedDict()
        self._errors: list[MockError] = []

    def __iter__(self) -> Iterator[Session[MockT]]:
        """Yield the default session, then the others, the least recently used first."""
        with self._lock:
            self._evict()
            made = list(self._sessions.values())
        return iter([self.default, *made])

    @property
    def errors(self) -> Sequence[MockError]:
        """The errors of all sessions, including removed ones."""
        inside = [error for session in self for error in session.application.errors]
        return [*self._errors, *inside]

    def session(self, session_id: str) -> Session[MockT]:
        """Return the session with this id; create it if there is none."""
        with self._lock:
            return self._find(session_id) or self._make(session_id, {})

    def find(self, session_id: str) -> Session[MockT] | None:
        """Return the session with this id; None if there is none."""
        with self._lock:
            return self._find(session_id)

    def make(self, session_id: str, arguments: Mapping[str, object]) -> Session[MockT] | None:
        """Create a session; return None if there is one with this id. Raises errors of its mock."""
        with self._lock:
            if self._find(session_id) is not None:
                return None
            return self._make(session_id, arguments)

    def remove(self, session_id: str) -> bool:
        """Remove a session other than the default one; return whether it existed."""
        with self._lock:
            session = self._sessions.pop(session_id, None)
            if session is not None:
                self._keep_errors(session)
            return session is not None

    def _find(self, session_id: str) -> Session[MockT] | None:
        self._evict()
        if session_id in self._sessions:
            self._sessions.move_to_end(session_id)
        session = self.default if session_id == DEFAULT else self._sessions.get(session_id)
        if session is not None:
            session.used_at = monotonic()
        return session

    def _make(self, session_id: str, arguments: Mapping[str, object]) -> Session[MockT]:
        mock = self._make_mock(arguments)
        session = Session(session_id, mock, self._application_of(mock))
        self._sessions[session_id] = session
        self._evict()
        return session

    def _evict(self) -> None:
        """Remove the least recently used sessions that exceed the limits."""
        max_age = self._limits.max_age
        oldest = None if max_age is None else monotonic() - max_age
        while self._sessions:
            session = next(iter(self._sessions.values()))
            if len(self._sessions) <= self._limits.max_count and (
                oldest is None or session.used_at > oldest
            ):
                return
            del self._sessions[session.id]
            self._keep_errors(session)

    def _keep_errors(self, session: Session[MockT]) -> None:
        self._errors += session.application.errors
