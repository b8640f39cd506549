"""What the server of a Responses socket does by default."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.websockets import Abort, Close, Text
from openai_responses._core.http.wire_errors import WireError
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.sessions.behaviour import Handler, Session, SessionBehaviour
from openai_responses._core.sessions.waiting import CheckedEvent, Pending
from openai_responses.behaviours.fields import text_at

from .api_words import (
    INVALID_LANE,
    connection_too_old,
    error_event,
    error_of_reply,
    inject_failed,
    invalid_lane,
    steer_failed,
)
from .lanes import Lanes, Place
from .memory import ConnectionMemory
from .running import LANE, RunningResponse, events_of
from .steering import Steer, joined_input, may_be_steered, pending, required_input, takes
from .warm_up import warm_up

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext
    from openai_responses._core.spec.shapes import Shape

__all__ = ["ResponsesBehaviour"]

_CREATE, _STEER = "response.create", "response.steer"
_PREVIOUS = "previous_response_id"
# The fields of the event that the body of a request does not have, and those that only HTTP has.
_OF_EVENT, _OF_HTTP = ("type", LANE, "generate"), ("stream", "background")
_ERRORS = 400
# How long a connection may be open, in seconds (guide "WebSocket mode").
_LONGEST = 3600


class ResponsesBehaviour(SessionBehaviour):
    """What the server does during one connection of `responses.connect`.

    Each `response.create` is answered as a streaming POST /responses. Responses with the same
    `stream_id`, or with none, are sent one after the other, others at the same time. The connection
    knows the responses that it has sent, whether they are stored or not.
    """

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Begin without responses."""
        super().__init__(session, context)
        self._opened_at = context.now()
        is_beta = context.operation.name.startswith("beta.")
        self._path = "/responses?beta=true" if is_beta else "/responses"
        self._lanes = Lanes()
        self._memory = ConnectionMemory(context.backend)
        self._running: dict[str, RunningResponse] = {}
        self._waiting: dict[str, list[Steer]] = {}

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        return {
            _CREATE: self._create,
            _STEER: self._steer,
            "response.inject": self._inject,
        }

    def on_time_passed(self) -> Iterable[object] | None:
        """Close a connection that has been open for an hour."""
        if self.context.now() - self._opened_at < _LONGEST:
            return None
        error = connection_too_old()
        return [*self.refuse(error, {}), Close(1000, error.code or "")]

    # --- refusals --------------------------------------------------------------------------------

    def refusal(self, event: Mapping[str, object], shape: Shape) -> ApiError | None:
        """Return the API's error for an event; the body of a request is judged as over HTTP."""
        if event.get("type") != _CREATE:
            return super().refusal(event, shape)
        if event.get(LANE) == "":
            return invalid_lane(f"Invalid '{LANE}': empty string.")
        own = {name: event[name] for name in _OF_EVENT if name in event}
        own_refusal = super().refusal(own, shape)
        if own_refusal is not None:
            return invalid_lane(own_refusal.message) if own_refusal.param == LANE else own_refusal
        body = _body(event)
        if event.get("generate") is False:
            body["input"] = body.get("input") or "-"  # a warm-up needs none
        return self.context.request_refusal(self.context.prepare(*self._request(body)))

    def refuse(self, error: ApiError, event: Mapping[str, object]) -> list[object]:
        """Return what is sent for an event of the client that the API refuses."""
        is_steer = (
            event.get("type") == _STEER and "input" in event and bool(text_at(event, _PREVIOUS))
        )
        if is_steer:
            return [self._steer_failed("invalid_input", event)]
        event_fields = error_event(error)
        lane = "" if error.code == INVALID_LANE else text_at(event, LANE)
        return [CheckedEvent({**event_fields, LANE: lane} if lane else event_fields)]

    def _request(self, body: Mapping[str, object]) -> tuple[str, str, bytes]:
        return "POST", self._path, dump({**body, "stream": True})

    # --- responses -------------------------------------------------------------------------------

    def _create(self, event: Mapping[str, object]) -> Iterable[object]:
        try:
            place = self._lanes.enter(text_at(event, LANE))
        except ApiError as error:
            return self.refuse(error, event)
        return self._in_turn(event, place)

    def _in_turn(self, event: Mapping[str, object], place: Place) -> Iterator[object]:
        """Yield the events of a response, and of those that follow it, when the lane is free."""
        while not self._lanes.may_run(place):
            yield Pending()
        with self._lanes.run(place):
            steers, body = self._steers_for(event, place.lane), _body(event)
            if steers:
                body["input"] = joined_input(steers, body.get("input"))
            running = RunningResponse(place.lane, body)
            if event.get("generate") is False:
                yield from self._warm_up(running)
                return
            yield from self._respond(running, steers)
            while running.steers and not required_input(running.response):
                steers = running.steers
                after = {"input": joined_input(steers), _PREVIOUS: running.id}
                running = RunningResponse(place.lane, {**running.body, **after})
                yield from self._respond(running, steers)
            yield from self._wait_for_client(running)

    def _respond(self, running: RunningResponse, steers: Sequence[Steer]) -> Iterator[object]:
        """Yield the events of one response, with which the given steering inputs are committed."""
        previous = text_at(running.body, _PREVIOUS)
        try:
            with self._memory.lent(previous):
                reply = self.context.send(*self._request(running.body))
            if reply is None:
                raise ResponseTypeError(
                    f"{self.context.operation.name}: a response over a WebSocket cannot pass "
                    "through to the network; set another response of responses.create"
                )
            if reply.status < _ERRORS:
                yield from self._events(running, reply)
                return
        except WireError:
            yield Abort()
            return
        yield from self._refused_after(previous, running, error_of_reply(reply))
        for steer in steers:
            fields = {**steer.place, "input": steer.input}
            yield running.added(steer_failed("successor_creation_failed", fields))

    def _refused_after(
        self, previous: str, running: RunningResponse, error: ApiError
    ) -> Iterable[object]:
        """Return the error for a request; its lane forgets the response that it was to continue."""
        self._memory.forget(previous, running.lane)
        return self.refuse(error, {LANE: running.lane})

    def _events(self, running: RunningResponse, reply: Reply) -> Iterator[object]:
        """Yield the events of a reply; if it has no end, the connection is cut."""
        try:
            for event in events_of(reply):
                if isinstance(event, Text):
                    yield event
                    continue
                sent = running.as_sent(event)
                self._track(running)
                yield sent
        finally:
            self._running.pop(running.id, None)
        if not running.has_ended:
            yield Abort()
        if running.has_failed:
            for steer in running.steers:
                fields = {**steer.place, "input": steer.input}
                yield running.added(steer_failed("response_not_active", fields))
            running.steers = []

    def _track(self, running: RunningResponse) -> None:
        """Note that a response runs, or what it is at its end."""
        if not running.has_ended:
            if running.id:
                self._running[running.id] = running
            return
        self._running.pop(running.id, None)
        if running.response:
            self._memory.remember(running.response, running.body.get("input"), running.lane)

    def _warm_up(self, running: RunningResponse) -> Iterable[object]:
        """Return the events of a response without output, for which the model is not asked."""
        previous = text_at(running.body, _PREVIOUS)
        request = self.context.prepare(*self._request(running.body))
        try:
            with self._memory.lent(previous):
                events = warm_up(self.context, request)
        except ApiError as error:
            return self._refused_after(previous, running, error)
        sent = [running.as_sent(event) for event in events]
        self._track(running)
        return sent

    # --- input for responses that run ------------------------------------------------------------

    def _steer(self, event: Mapping[str, object]) -> Iterable[object]:
        key = text_at(event, _PREVIOUS)
        running = self._running.get(key)
        if not takes(event.get("input")):
            return [self._steer_failed("invalid_input", event)]
        if running is None:
            return [self._steer_failed(self._gone(key), event)]
        if not may_be_steered(running.body):
            return [self._steer_failed("steering_not_supported", event)]
        steer = Steer(self.context.new_id("steer_"), key, event["input"])
        running.steers.append(steer)
        return [running.added({"type": "response.steer.accepted", "steer": steer.place})]

    def _inject(self, event: Mapping[str, object]) -> Iterable[object]:
        """Take outputs of tools into a response that runs."""
        key, given = text_at(event, "response_id"), event.get("input")
        running = self._running.get(key)
        if running is None:
            return [self._unnumbered(inject_failed(self._gone(key), event))]
        own = running.body.get("input")
        running.body["input"] = [*joined_input((), own), *(given if is_list(given) else ())]
        return [running.added({"type": "response.inject.created", "response_id": key})]

    def _steer_failed(self, code: str, event: Mapping[str, object]) -> CheckedEvent:
        failed = steer_failed(code, {name: event.get(name) for name in (_PREVIOUS, "input")})
        running = self._running.get(text_at(event, _PREVIOUS))
        return self._unnumbered(failed) if running is None else running.added(failed)

    def _unnumbered(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event about no response that runs."""
        return RunningResponse("", {}).added(event)

    def _gone(self, key: str) -> str:
        return "response_already_completed" if key in self._memory else "response_not_found"

    def _wait_for_client(self, running: RunningResponse) -> Iterator[object]:
        """Keep the steering inputs of a response that waits for the client's own input."""
        if running.steers:
            self._waiting[running.id] = running.steers
        for steer in running.steers:
            yield running.added(pending(steer, running.response))

    def _steers_for(self, event: Mapping[str, object], lane: str) -> list[Steer]:
        """Return the steering inputs that wait for a request, which has their response's lane."""
        key = text_at(event, _PREVIOUS)
        return self._waiting.pop(key, []) if self._memory.lane_of(key) == lane else []


def _body(event: Mapping[str, object]) -> JsonObject:
    """Return the body of the request that an event stands for."""
    left_out = (*_OF_EVENT, *_OF_HTTP)
    return {name: each for name, each in event.items() if name not in left_out}
