"""Events of agent sessions: the turns that were not streamed yet, then the idle session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .context import SynthesisContext
from .final_objects import object_at, objects_at, text_at

__all__ = ["events"]

_SESSIONS = "/agents/sessions"
_TURN, _IDLE = "agent.session.turn", "agent.session.idle"


def events(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the events of a session, and of the turns for its input.

    The session is new if the request's path names none. An operation that answers only with a
    stream has no final object. The SDK's helper sends the input when such a stream is already open,
    so nothing is looked up before the first event is requested.
    """
    session = final if is_mapping(final) else _found(context)
    if not context.call.path_params:
        yield _event(context, "agent.session.created", session=session)
    yield from _until_idle(session, context)


def _found(context: SynthesisContext) -> Mapping[str, object]:
    """Return the session of a call; if the store does not have sessions, a made-up one."""
    place = context.call.backend.families.place(context.call.operation)
    if place is not None and place.on_item:
        return context.call.required()
    return object_at(context.whole_event(_IDLE, {}), "session")


def _until_idle(session: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    plan = context.call.backend.pace.plans.pop((_SESSIONS, text_at(session, "id")), {})
    for played in objects_at(plan, "turns"):
        yield from _turn(played, context)
    yield _event(context, _IDLE, session={**session, "status": "idle"})


def _turn(played: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    turn = object_at(played, "turn")
    where = {"session_id": text_at(turn, "session_id"), "turn_id": text_at(turn, "id")}
    queued = {**turn, "status": "queued", "started_at": None, "completed_at": None}
    yield _event(context, f"{_TURN}.created", turn=queued, **where)
    begun = {**queued, "status": "in_progress", "started_at": turn.get("started_at")}
    yield _event(context, f"{_TURN}.in_progress", turn=begun, **where)
    for index, item in enumerate(objects_at(played, "items")):
        yield from _message(item, {**where, "output_index": index}, context)
    yield _event(context, f"{_TURN}.completed", turn=turn, **where)


def _message(
    item: Mapping[str, object], where: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of a message, with each of its texts piece by piece."""
    empty: JsonObject = {**item, "status": "in_progress", "content": []}
    yield _event(context, f"{_TURN}.item.added", item=empty, **where)
    for index, part in enumerate(objects_at(item, "content")):
        here = {**where, "item_id": text_at(item, "id"), "content_index": index}
        text = text_at(part, "text")
        yield _event(context, f"{_TURN}.content_part.added", part={**part, "text": ""}, **here)
        for piece in context.pieces(text):
            yield _event(context, f"{_TURN}.output_text.delta", delta=piece, **here)
        yield _event(context, f"{_TURN}.output_text.done", text=text, **here)
        yield _event(context, f"{_TURN}.content_part.done", part=part, **here)
    yield _event(context, f"{_TURN}.item.done", item=item, **where)


def _event(context: SynthesisContext, kind: str, **fields: object) -> JsonObject:
    return {"type": kind, "event_id": f"evt_{context.call.source.hex(32)}", **fields}
