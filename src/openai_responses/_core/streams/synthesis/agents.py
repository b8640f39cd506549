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
    session = final if is_mapping(final) else _find_session(context)
    if not context.call.path_params:
        yield _event(context, "agent.session.created", session=session)
    yield from _events_until_idle(session, context)


def _find_session(context: SynthesisContext) -> Mapping[str, object]:
    """Return the session of a call; if the store does not have sessions, a made-up one."""
    place = context.call.backend.families.place(context.call.operation)
    if place is not None and place.on_item:
        return context.call.required()
    return object_at(context.complete_event(_IDLE, {}), "session")


def _events_until_idle(
    session: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    plan = context.call.backend.pace.plans.pop((_SESSIONS, text_at(session, "id")), {})
    for entry in objects_at(plan, "turns"):
        yield from _turn_events(entry, context)
    yield _event(context, _IDLE, session={**session, "status": "idle"})


def _turn_events(entry: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    turn = object_at(entry, "turn")
    ids = {"session_id": text_at(turn, "session_id"), "turn_id": text_at(turn, "id")}
    queued_turn = {**turn, "status": "queued", "started_at": None, "completed_at": None}
    yield _event(context, f"{_TURN}.created", turn=queued_turn, **ids)
    started_turn = {**queued_turn, "status": "in_progress", "started_at": turn.get("started_at")}
    yield _event(context, f"{_TURN}.in_progress", turn=started_turn, **ids)
    for index, item in enumerate(objects_at(entry, "items")):
        yield from _message_events(item, {**ids, "output_index": index}, context)
    yield _event(context, f"{_TURN}.completed", turn=turn, **ids)


def _message_events(
    item: Mapping[str, object], ids: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    """Yield the events of a message, with each of its texts piece by piece."""
    empty: JsonObject = {**item, "status": "in_progress", "content": []}
    yield _event(context, f"{_TURN}.item.added", item=empty, **ids)
    for index, part in enumerate(objects_at(item, "content")):
        part_ids = {**ids, "item_id": text_at(item, "id"), "content_index": index}
        text = text_at(part, "text")
        yield _event(context, f"{_TURN}.content_part.added", part={**part, "text": ""}, **part_ids)
        for piece in context.pieces(text):
            yield _event(context, f"{_TURN}.output_text.delta", delta=piece, **part_ids)
        yield _event(context, f"{_TURN}.output_text.done", text=text, **part_ids)
        yield _event(context, f"{_TURN}.content_part.done", part=part, **part_ids)
    yield _event(context, f"{_TURN}.item.done", item=item, **ids)


def _event(context: SynthesisContext, kind: str, **fields: object) -> JsonObject:
    return {"type": kind, "event_id": f"evt_{context.call.determinism.hex(32)}", **fields}
