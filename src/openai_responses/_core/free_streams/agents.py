"""Sessions of agents: what a stream says of a session that has nothing to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.state.store import JsonObject

from .stage import Stage

__all__ = ["new_session", "session"]


def new_session(final: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    """Return the events of a session that has just been made: it is there, and waits for input."""
    yield _event("agent.session.created", final, stage)
    yield _event("agent.session.idle", {**final, "status": "idle"}, stage)


def session(final: object, stage: Stage) -> Iterator[JsonObject]:
    """Return the events of a session that waits for input. `final` is nothing: it has no answer."""
    found = stage.call.required()
    yield _event("agent.session.idle", {**found, "status": "idle"}, stage)


def _event(kind: str, session: Mapping[str, object], stage: Stage) -> JsonObject:
    return {"type": kind, "event_id": f"evt_{stage.call.source.hex(32)}", "session": session}
