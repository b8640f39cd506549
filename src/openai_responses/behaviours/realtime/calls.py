"""Calls over SIP and WebRTC to the Realtime API and the Live API.

The object of a call in its family has its `status`, its `session` and its `sip_headers`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from openai_responses._core.behaviours.table import Media
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.state.calls import StateCall
from openai_responses._core.validation.bodies import body_of
from openai_responses.behaviours.fields import object_at, text_at

from .client_secrets import secret_of
from .sdp import answer_to

if TYPE_CHECKING:
    from openai_responses._core.state.backend import Backend
    from openai_responses._core.state.families import Family

__all__ = [
    "CALLS",
    "act",
    "answer_offer",
    "check_joining",
    "create_live",
    "find_call",
    "store_incoming_call",
]

CALLS, _LIVE = "/realtime/calls", "/live/sessions"
_INCOMING, _ACTIVE, _REJECTED, _ENDED = "incoming", "active", "rejected", "ended"


class _Action(NamedTuple):
    """The effect of an operation on calls: the statuses that it accepts, and the new status."""

    before: Sequence[str]
    after: str


# By the last segment of the operation's path. A call that is referred to another number stays
# active: the API does not report when the carrier has taken it over.
_ACTIONS: Mapping[str, _Action] = {
    "accept": _Action((_INCOMING,), _ACTIVE),
    "reject": _Action((_INCOMING,), _REJECTED),
    "refer": _Action((_ACTIVE,), _ACTIVE),
    "hangup": _Action((_INCOMING, _ACTIVE), _ENDED),
}


def store_incoming_call(
    backend: Backend, api: str, call_id: str, sip_headers: Sequence[Mapping[str, str]]
) -> None:
    """Store an incoming call over SIP, to the Realtime or the Live API."""
    family = backend.families.at(CALLS if api == "realtime" else _LIVE)
    call = _call(family, call_id, _INCOMING, {})
    backend.store.put(family, (), call_id, {**call, "sip_headers": list(sip_headers)})


def answer_offer(call: StateCall) -> Media:
    """Store a call over WebRTC; answer its offer, with the call's URL as `location`."""
    call_id = call.determinism.id("rtc_")
    offer = call.request.fields.get("sdp") or call.request.body.decode(errors="replace")
    secret = secret_of(call.backend, call.request.api_key) or {}
    session = {**object_at(secret, "session"), **_session_in_form(call)}
    call.keep(_call(call.place.family, call_id, _ACTIVE, session))
    location = f"/v1{CALLS}/{call_id}"
    content = answer_to(str(offer)).encode()
    return Media(content, "text/plain; charset=utf-8", (("location", location),))


def create_live(call: StateCall) -> CompleteAnswer:
    """Store a Live session over WebRTC, also one that continues another; answer its offer."""
    before = call.required() if call.place.on_item else {}
    offer = text_at(object_at(call.body, "transport"), "sdp")
    answer = call.complete({"transport": {"type": "webrtc", "sdp": answer_to(offer)}})
    session = {**object_at(before, "session"), **object_at(call.body, "session")}
    created = text_at(object_at(answer, "session"), "id")
    call.keep({**answer, **_call(call.place.family, created, _ACTIVE, session)})
    return CompleteAnswer(answer)


def act(call: StateCall) -> object:
    """Accept, reject, refer or hang up a call. Raises ApiError if its status does not allow that.

    An unknown call is assumed to have been created elsewhere, and is stored.
    """
    verb = call.operation.path.rpartition("/")[2]
    action, family = _ACTIONS[verb], call.place.family
    known = call.store.get(family, (), call.key)
    status = action.before[0] if known is None else text_at(known, "status")
    if status and status not in action.before and not call.tolerates_missing:
        raise _unknown(family, call.key, 400)
    before = _call(family, call.key, status, {}) if known is None else known
    call.keep({**before, **_changes(call, verb, before), "status": action.after})
    if action.after in (_REJECTED, _ENDED):
        call.backend.context.on_call_ended(call.key)
    return call.backend.stateless(call)


def find_call(backend: Backend, path: str, call_id: str) -> JsonObject | None:
    """Return the call with this id, of the family at a path; None if there is none."""
    return backend.store.get(backend.families.at(path), (), call_id)


def check_joining(backend: Backend, path: str, call_id: str) -> None:
    """Raise ApiError if a client cannot join a call because it is unknown or not active."""
    known = find_call(backend, path, call_id)
    status = None if known is None else text_at(known, "status")
    if backend.missing == "404" and status not in (_ACTIVE, ""):
        raise _unknown(backend.families.at(path), call_id, 404)


def _call(family: Family, call_id: str, status: str, session: Mapping[str, object]) -> JsonObject:
    own = {"id": call_id} if family.path == _LIVE else {}
    key = family.parameter if family.path == _LIVE else "id"
    return {key: call_id, "status": status, "session": {**session, **own}}


def _changes(call: StateCall, verb: str, before: Mapping[str, object]) -> Mapping[str, object]:
    """Return the fields of a call that an operation changes: with `accept` its session."""
    if verb != "accept":
        return call.body
    session = call.body.get("session", call.body)
    return {"session": {**object_at(before, "session"), **(session if is_mapping(session) else {})}}


def _session_in_form(call: StateCall) -> Mapping[str, object]:
    """Return the session in a form, which has it as JSON."""
    assert call.operation.request is not None
    return object_at(body_of(call.request, generated_shape(*call.operation.request)), "session")


def _unknown(family: Family, call_id: str, status: int) -> ApiError:
    """Return the error for a call that is unknown, not active yet or not active any more.

    The status is 404 for clients that join it, otherwise 400.
    """
    noun = family.parameter.removesuffix("_id")
    message = f"No active {noun} found with {family.parameter} '{call_id}'."
    return ApiError(status, message, param=family.parameter, code=f"{family.parameter}_not_found")
