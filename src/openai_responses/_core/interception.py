"""Which of the active mocks a request belongs to.

A mock is known in the context (thread, task) that entered it and in all that descend from it; there
the innermost one that serves the address answers. Work in other threads (a thread pool, an event
loop of its own) has no such context: it belongs to the mocks that are active somewhere, if those
are nested in one another. If they are not, as with tests in parallel threads, nobody can tell whose
request it is, and it is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from threading import Lock

from .engine import Engine
from .errors import AmbiguousMockError, UnmockedRequestError
from .exchange import Request

__all__ = ["engine_for", "enter", "is_any_active", "leave"]


@dataclass(frozen=True, eq=False)
class _Entry:
    """One `with` block of a mock, and those around it, the outermost first."""

    engine: Engine
    around: tuple[_Entry, ...]

    @property
    def chain(self) -> tuple[_Entry, ...]:
        return (*self.around, self)


_entered: ContextVar[tuple[_Entry, ...]] = ContextVar("openai_responses_entered", default=())
_active: list[_Entry] = []
_lock = Lock()


def enter(engine: Engine) -> None:
    """Let `engine` answer the requests of the current context and of what descends from it."""
    entry = _Entry(engine, _still_active(_entered.get()))
    with _lock:
        _active.append(entry)
    _entered.set(entry.chain)


def leave(engine: Engine) -> None:
    """End the last `enter` of this engine, in whichever context it was."""
    here = _entered.get()
    with _lock:
        entries = [entry for entry in _active if entry.engine is engine]
        _active.remove(next((entry for entry in reversed(here) if entry in entries), entries[-1]))
    _entered.set(_still_active(here))


def is_any_active() -> bool:
    """Return whether any mock is active, in whatever thread."""
    return bool(_active)


def engine_for(request: Request) -> Engine:
    """Return the engine that a request belongs to.

    Raises UnmockedRequestError if none of the mocks serves its address, and AmbiguousMockError if
    several do and nothing tells them apart.
    """
    here = _still_active(_entered.get())
    chains = [here] if here else _separate_chains()
    found = [engine for chain in chains if (engine := _serving(chain, request)) is not None]
    if not found:
        raise UnmockedRequestError(
            f"{request.method} {request.url}: no active mock answers on this address, and while "
            "one is active nothing reaches the network. Name the address as base_url, as in "
            "OpenAIMock(base_url=...), if the mock is meant to answer on it."
        )
    if len(found) > 1:
        raise AmbiguousMockError(
            f"{request.method} {request.url}: {len(found)} mocks are active in other threads, and "
            "this thread does not descend from any of them. Start it with the context of its test "
            "(contextvars.copy_context().run), or run these tests one after the other."
        )
    return found[0]


def _still_active(entries: Sequence[_Entry]) -> tuple[_Entry, ...]:
    return tuple(entry for entry in entries if entry in _active)


def _separate_chains() -> list[tuple[_Entry, ...]]:
    """Return the chains of all active mocks that no other active mock is nested in."""
    with _lock:
        active = list(_active)
    covered = {id(outer) for entry in active for outer in entry.around}
    return [_still_active(entry.chain) for entry in active if id(entry) not in covered]


def _serving(chain: Sequence[_Entry], request: Request) -> Engine | None:
    """Return the innermost engine of a chain that serves the address."""
    return next((entry.engine for entry in reversed(chain) if entry.engine.serves(request)), None)
