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
    "advance",
    "catch_up",
    "change_status",
    "find",
    "finish_creation",
    "list_objects",
    "object_call_of",
    "read_object",
    "retrieve",
    "run_to_end",
    "transition",
]

# --- calls about objects -------------------------------------------------------------------------


class _NoHeaders:
    """The empty headers of `_EMPTY_REQUEST`."""

    def get(self, name: str, default: str, /) -> str:
        """Return the default, as there are no headers."""
        return default

    def multi_items(self) -> list[tuple[str, str]]:
        """Return no pairs."""
        return []


_EMPTY_REQUEST = Request("GET", "https://api.openai.com/v1/", _NoHeaders(), b"", None)


def object_call_of(backend: CallBackend, path: str, owners: Owners, key: str) -> StateCall:
    """Return an internal call about one object of the family at a path, to run its lifecycle.

    It has an empty request. Raises MockError if there is no such family.
    """
    family = backend.families.at(path)
    assert family.item is not None
    names = (*family.parents, family.parameter)
    path_params = dict(zip(names, (*owners, key), strict=True))
    return StateCall(family.item, _EMPTY_REQUEST, path_params, backend.determinism, backend)


def find(call: StateCall) -> tuple[Lifecycle, JsonObject] | None:
    """Return the lifecycle and the value of a call's object, or None if one is missing."""
    lifecycle = lifecycle_of(call.place.family.path)
    value = call.store.get(call.place.family, call.owners, call.key)
    return None if lifecycle is None or value is None else (lifecycle, value)


def _object_key(call: StateCall) -> tuple[str, ...]:
    return (call.place.family.path, *call.owners, call.key)


# --- transitions ---------------------------------------------------------------------------------


def transition(
    call: StateCall, status: str, fields: Mapping[str, object] | None = None
) -> JsonObject | None:
    """Set the status of a call's object, and the fields that come with it; return the object.

    `fields` override those of the lifecycle. Returns None if there is no such object.
    """
    entry = find(call)
    if entry is None:
        return None
    lifecycle, value = entry
    entering = lifecycle.entering.get(status)
    own = {**({} if entering is None else entering(call, value)), **(fields or {})}
    new_status = str(own.get("status", status))
    _, value = find(call) or entry  # `entering` may have changed it too
    status_fields = _status_fields(call, new_status, value)
    result: JsonObject = {**value, "status": new_status, **status_fields, **own}
    call.keep(result)
    if lifecycle.after is not None:
        lifecycle.after(call, value, result)
    call.backend.pace.since[_object_key(call)] = call.determinism.now()
    if (webhooks := call.backend.context.webhooks) is not None:
        webhooks.status_changed(call.place.family.path, call.key, value, result)
    return result


def _status_fields(call: StateCall, status: str, value: JsonObject) -> JsonObject:
    """Return the fields that come with a status for every object of the call's family."""
    item = call.place.family.item
    return {} if item is None else call.backend.completer.fields_of_status(item, status, value)


def advance(call: StateCall) -> bool:
    """Move a call's object one step through its lifecycle; return whether there was a step."""
    entry = find(call)
    if entry is None:
        return False
    lifecycle, value = entry
    next_status = lifecycle.next_status(text_at(value, "status"))
    if next_status is None:
        return False
    ending = call.backend.pace.endings.get(call.place.family.path)
    if (
        ending is not None
        and next_status == lifecycle.order[-1]
        and _object_key(call) not in ending.finished_objects
    ):
        ending.finished_objects.add(_object_key(call))
        transition(call, ending.status, ending.fields)
    else:
        transition(call, next_status)
    return True


def catch_up(call: StateCall) -> None:
    """Apply the passed time to a call's object: its steps with `time="clock"`, and its expiry."""
    entry = find(call)
    if entry is None:
        return
    lifecycle, value = entry
    pace, now = call.backend.pace, call.determinism.now()
    if pace.mode == "clock" and lifecycle.advances_by_itself:
        since = pace.since.get(_object_key(call), number_at(value, "created_at"))
        while now - since >= lifecycle.seconds and advance(call):
            since += lifecycle.seconds
        pace.since[_object_key(call)] = since
        value = (find(call) or entry)[1]
    end = lifecycle.expiry(value)
    is_due = "expired" in lifecycle.endings and end and end <= now
    if is_due and text_at(value, "status") not in lifecycle.ended:
        transition(call, "expired")


def run_to_end(call: StateCall) -> None:
    """Advance a call's object until it has no next status."""
    while advance(call):
        pass


# --- behaviours ----------------------------------------------------------------------------------


def finish_creation(call: StateCall, value: JsonObject) -> JsonObject:
    """Return the stored object that a call created, in the status for its answer.

    With `time="instant"` (and with "look" if the lifecycle `ends_at_once`) it has already reached
    its end, unless its events are streamed: then the stream moves it there.
    """
    family = call.place.family
    lifecycle, key = lifecycle_of(family.path), family.key_of(value)
    if lifecycle is None or key is None:
        return value
    facts, mode = call.operation.stream, call.backend.pace.mode
    is_streamed = facts is not None and asks_for_stream(facts, call.request)
    object_call = object_call_of(call.backend, family.path, call.owners, key)
    ends_now = lifecycle.advances_by_itself and (
        mode == "instant" or (lifecycle.ends_at_once and mode == "look")
    )
    if ends_now and not is_streamed and "status" not in (call.author_fields or {}):
        run_to_end(object_call)
    return call.store.get(family, object_call.owners, key) or value


def read_object(call: StateCall, value: JsonObject) -> JsonObject:
    """Return an object as it is read now, and advance it with `time="look"` or "instant"."""
    lifecycle, mode = lifecycle_of(call.place.family.path), call.backend.pace.mode
    if lifecycle is None or not lifecycle.advances_by_itself or mode not in ("look", "instant"):
        return value
    key = call.place.family.key_of(value)
    if key is not None and lifecycle.next_status(text_at(value, "status")) is not None:
        object_call = object_call_of(call.backend, call.place.family.path, call.owners, key)
        (run_to_end if mode == "instant" else advance)(object_call)
    return value


def retrieve(call: StateCall) -> object:
    """Answer with the call's object as it is now, and advance it if reads do that.

    If the request asks for a stream of its events, the object first runs to its end.
    """
    catch_up(call)
    facts = call.operation.stream
    if facts is not None and call.exists and asks_for_stream(facts, call.request):
        run_to_end(object_call_of(call.backend, call.place.family.path, call.owners, call.key))
    answer = role_behaviour(Role.RETRIEVE)(call)
    if call.author_fields is None and isinstance(answer, CompleteAnswer):
        read_object(call, dict(answer.value))
    return answer


def list_objects(call: StateCall) -> object:
    """Answer with a list of objects as they are now; each one in it counts as read."""
    family = call.place.family
    if call.backend.pace.mode == "clock" or call.determinism.seconds_passed:
        for item in call.store.items(family, call.owners):
            catch_up(object_call_of(call.backend, family.path, call.owners, item.key))
    answer = role_behaviour(Role.LIST)(call)
    if call.author_fields is None and isinstance(answer, CompleteAnswer):
        data = answer.value.get("data")
        for each in data if is_list(data) else ():
            if is_mapping(each):
                read_object(call, dict(each))
    return answer


def change_status(
    call: StateCall, status: str, fields: Mapping[str, object] | None = None
) -> CompleteAnswer:
    """Set the status of a call's object, and answer with the object.

    The next read may return another status, such as `cancelled` after `cancelling`.
    """
    result = transition(call, status, fields)
    if result is not None:
        return CompleteAnswer(call.complete(read_object(call, result)))
    call.required()  # raises ApiError, unless the answer may be made up
    return CompleteAnswer(call.complete({"status": status, **(fields or {})}))
