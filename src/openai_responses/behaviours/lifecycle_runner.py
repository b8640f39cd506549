"""The lifecycle runner: moves objects from status to status, on reads, by time or by the test."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.request import Request
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import CallBackend, StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour
from openai_responses._core.state.store import Owners
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .fields import number_at, text_at
from .lifecycle import Lifecycle, lifecycle_of

__all__ = [
    "about",
    "advance",
    "catch_up",
    "created",
    "find",
    "look",
    "look_through",
    "run_to_end",
    "shown",
    "transition",
    "turn",
]

# --- calls about objects -------------------------------------------------------------------------


class _NoHeaders:
    """The empty headers of `_NOBODYS`."""

    def get(self, name: str, default: str, /) -> str:
        """Return the default, as there are no headers."""
        return default

    def multi_items(self) -> list[tuple[str, str]]:
        """Return no pairs."""
        return []


_NOBODYS = Request("GET", "https://api.openai.com/v1/", _NoHeaders(), b"", None)


def about(backend: CallBackend, path: str, owners: Owners, key: str) -> StateCall:
    """Return an internal call about one object of the family at a path, to run its lifecycle.

    It has an empty request. Raises MockError if there is no such family.
    """
    family = backend.families.at(path)
    assert family.item is not None
    names = (*family.parents, family.parameter)
    path_params = dict(zip(names, (*owners, key), strict=True))
    return StateCall(family.item, _NOBODYS, path_params, backend.determinism, backend)


def find(call: StateCall) -> tuple[Lifecycle, JsonObject] | None:
    """Return the lifecycle and the value of a call's object, or None if one is missing."""
    lifecycle = lifecycle_of(call.place.family.path)
    found = call.store.get(call.place.family, call.owners, call.key)
    return None if lifecycle is None or found is None else (lifecycle, found)


def _where(call: StateCall) -> tuple[str, ...]:
    return (call.place.family.path, *call.owners, call.key)


# --- transitions ---------------------------------------------------------------------------------


def transition(
    call: StateCall, status: str, fields: Mapping[str, object] | None = None
) -> JsonObject | None:
    """Set the status of a call's object, and the fields that come with it; return the object.

    `fields` override those of the lifecycle. Returns None if there is no such object.
    """
    found = find(call)
    if found is None:
        return None
    lifecycle, value = found
    entering = lifecycle.entering.get(status)
    own = {**({} if entering is None else entering(call, value)), **(fields or {})}
    reached = str(own.get("status", status))
    time, now = f"{reached}_at", call.determinism.now()
    _, value = find(call) or found  # `entering` may have changed it too
    changed: JsonObject = {
        **value,
        "status": reached,
        **({time: now} if time in value else {}),
        **own,
    }
    call.keep(changed)
    if lifecycle.after is not None:
        lifecycle.after(call, value, changed)
    call.backend.pace.since[_where(call)] = now
    return changed


def advance(call: StateCall) -> bool:
    """Move a call's object one step through its lifecycle; return whether there was a step."""
    found = find(call)
    if found is None:
        return False
    lifecycle, value = found
    following = lifecycle.following(text_at(value, "status"))
    if following is None:
        return False
    ending = call.backend.pace.endings.get(call.place.family.path)
    if ending is not None and following == lifecycle.order[-1] and _where(call) not in ending.met:
        ending.met.add(_where(call))
        transition(call, ending.status, ending.fields)
    else:
        transition(call, following)
    return True


def catch_up(call: StateCall) -> None:
    """Apply the passed time to a call's object: its steps with `time="clock"`, and its expiry."""
    found = find(call)
    if found is None:
        return
    lifecycle, value = found
    pace, now = call.backend.pace, call.determinism.now()
    if pace.mode == "clock" and lifecycle.restless:
        since = pace.since.get(_where(call), number_at(value, "created_at"))
        while now - since >= lifecycle.seconds and advance(call):
            since += lifecycle.seconds
        pace.since[_where(call)] = since
        value = (find(call) or found)[1]
    end = lifecycle.expiry(value)
    over = "expired" in lifecycle.endings and end and end <= now
    if over and text_at(value, "status") not in lifecycle.ended:
        transition(call, "expired")


def run_to_end(call: StateCall) -> None:
    """Advance a call's object until it has no next status."""
    while advance(call):
        pass


# --- behaviours ----------------------------------------------------------------------------------


def created(call: StateCall, value: JsonObject) -> JsonObject:
    """Return the stored object that a call created, in the status for its answer.

    With `time="instant"` (and for `eager` lifecycles with "look") it has already reached its end,
    unless its events are streamed: then the stream moves it there.
    """
    family = call.place.family
    lifecycle, key = lifecycle_of(family.path), family.key_of(value)
    if lifecycle is None or key is None:
        return value
    facts, mode = call.operation.stream, call.backend.pace.mode
    streamed = facts is not None and asks_for_stream(facts, call.request)
    there = about(call.backend, family.path, call.owners, key)
    at_once = lifecycle.restless and (mode == "instant" or (lifecycle.eager and mode == "look"))
    if at_once and not streamed and "status" not in (call.given or {}):
        run_to_end(there)
    return call.store.get(family, there.owners, key) or value


def shown(call: StateCall, value: JsonObject) -> JsonObject:
    """Return an object as it is read now, and advance it with `time="look"` or "instant"."""
    lifecycle, mode = lifecycle_of(call.place.family.path), call.backend.pace.mode
    if lifecycle is None or not lifecycle.restless or mode not in ("look", "instant"):
        return value
    key = call.place.family.key_of(value)
    if key is not None and lifecycle.following(text_at(value, "status")) is not None:
        there = about(call.backend, call.place.family.path, call.owners, key)
        (run_to_end if mode == "instant" else advance)(there)
    return value


def look(call: StateCall) -> object:
    """Answer with the call's object as it is now, and advance it if reads do that.

    If the request asks for a stream of its events, the object first runs to its end.
    """
    catch_up(call)
    facts = call.operation.stream
    if facts is not None and call.exists and asks_for_stream(facts, call.request):
        run_to_end(about(call.backend, call.place.family.path, call.owners, call.key))
    answer = role_behaviour(Role.RETRIEVE)(call)
    if call.given is None and isinstance(answer, CompleteAnswer):
        shown(call, dict(answer.value))
    return answer


def look_through(call: StateCall) -> object:
    """Answer with a list of objects as they are now; each one in it counts as read."""
    family = call.place.family
    if call.backend.pace.mode == "clock" or call.determinism.passed:
        for item in call.store.items(family, call.owners):
            catch_up(about(call.backend, family.path, call.owners, item.key))
    answer = role_behaviour(Role.LIST)(call)
    if call.given is None and isinstance(answer, CompleteAnswer):
        data = answer.value.get("data")
        for each in data if is_list(data) else ():
            if is_mapping(each):
                shown(call, dict(each))
    return answer


def turn(
    call: StateCall, status: str, fields: Mapping[str, object] | None = None
) -> CompleteAnswer:
    """Set the status of a call's object, and answer with the object.

    The next read may return another status, such as `cancelled` after `cancelling`.
    """
    changed = transition(call, status, fields)
    if changed is not None:
        return CompleteAnswer(call.complete(shown(call, changed)))
    made_up = {name: each for name, each in call.required().items() if name != f"{status}_at"}
    return CompleteAnswer(call.complete({**made_up, "status": status, **(fields or {})}))
