"""Sessions of agents: the turns that no stream has told of yet, then that the session is idle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.state.store import JsonObject

from .finals import object_at, objects_at, text_at
from .stage import Stage

__all__ = ["new_session", "session"]

_SESSIONS = "beta.agents.sessions"
_TURN = "agent.session.turn"


def new_session(final: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    """Return the events of a session that has just been made, and of the turn for its input."""
    yield _event(stage, "agent.session.created", session=final)
    yield from _until_idle(final, stage)


def session(final: object, stage: Stage) -> Iterator[JsonObject]:
    """Return the events of a session; `final` is nothing, since the operation answers with none.

    The input that the SDK's helper sends is sent when its stream is open already, so nothing is
    looked up before the first event is asked for.
    """
    yield from _until_idle(stage.call.required(), stage)


def _until_idle(session: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    plan = stage.call.world.pace.plans.pop((_SESSIONS, text_at(session, "id")), {})
    for played in objects_at(plan, "turns"):
        yield from _turn(played, stage)
    yield _event(stage, "agent.session.idle", session={**session, "status": "idle"})


def _turn(played: Mapping[str, object], stage: Stage) -> Iterator[JsonObject]:
    turn = object_at(played, "turn")
    where = {"session_id": text_at(turn, "session_id"), "turn_id": text_at(turn, "id")}
    queued = {**turn, "status": "queued", "started_at": None, "completed_at": None}
    yield _event(stage, f"{_TURN}.created", turn=queued, **where)
    begun = {**queued, "status": "in_progress", "started_at": turn.get("started_at")}
    yield _event(stage, f"{_TURN}.in_progress", turn=begun, **where)
    for index, item in enumerate(objects_at(played, "items")):
        yield from _message(item, {**where, "output_index": index}, stage)
    yield _event(stage, f"{_TURN}.completed", turn=turn, **where)


def _message(
    item: Mapping[str, object], where: Mapping[str, object], stage: Stage
) -> Iterator[JsonObject]:
    """Return the events of a message: each of its texts is said piece by piece."""
    empty: JsonObject = {**item, "status": "in_progress", "content": []}
    yield _event(stage, f"{_TURN}.item.added", item=empty, **where)
    for index, part in enumerate(objects_at(item, "content")):
        here = {**where, "item_id": text_at(item, "id"), "content_index": index}
        text = text_at(part, "text")
        yield _event(stage, f"{_TURN}.content_part.added", part={**part, "text": ""}, **here)
        for piece in stage.pieces(text):
            yield _event(stage, f"{_TURN}.output_text.delta", delta=piece, **here)
        yield _event(stage, f"{_TURN}.output_text.done", text=text, **here)
        yield _event(stage, f"{_TURN}.content_part.done", part=part, **here)
    yield _event(stage, f"{_TURN}.item.done", item=item, **where)


def _event(stage: Stage, kind: str, **fields: object) -> JsonObject:
    return {"type": kind, "event_id": f"evt_{stage.call.source.hex(32)}", **fields}
