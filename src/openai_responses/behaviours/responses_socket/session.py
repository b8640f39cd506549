"""The default behaviour of a Responses socket."""

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
from openai_responses._core.validation.combinations.responses import UNKNOWN_PREVIOUS
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
from .steering import (
    Steer,
    can_be_steered,
    is_valid_steer_input,
    joined_input,
    pending_event,
    required_input,
)
from .warm_up import warm_up

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext
    from openai_responses._core.spec.shapes import Shape

__all__ = ["ResponsesBehaviour"]

_CREATE, _STEER = "response.create", "response.steer"
_PREVIOUS = "previous_response_id"
# Fields of the event that are not part of the request's body, and fields that only HTTP supports.
_EVENT_FIELDS, _HTTP_FIELDS = ("type", LANE, "generate"), ("stream", "background")
_FIRST_ERROR_STATUS = 400
# The maximum age of a connection, in seconds (guide "WebSocket mode").
_MAX_SECONDS = 3600


class ResponsesBehaviour(SessionBehaviour):
    """The behaviour of one connection of `responses.connect`.

    Each `response.create` is answered as a streaming POST /responses. Responses with the same
    `stream_id`, or without one, run in sequence, others concurrently. Responses of the connection
    can be continued even if they are not stored.
    """

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Create the behaviour, without responses so far."""
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
        if self.context.now() - self._opened_at < _MAX_SECONDS:
            return None
        error = connection_too_old()
        return [*self.refuse(error, {}), Close(1000, error.code or "")]

    # --- refusals --------------------------------------------------------------------------------

    def refusal(self, event: Mapping[str, object], shape: Shape) -> ApiError | None:
        """Return the API's error for an event; the body of a request is validated as over HTTP."""
        if event.get("type") != _CREATE:
            return super().refusal(event, shape)
        if event.get(LANE) == "":
            return invalid_lane(f"Invalid '{LANE}': empty string.")
        own = {name: event[name] for name in _EVENT_FIELDS if name in event}
        own_refusal = super().refusal(own, shape)
        if own_refusal is not None:
            return invalid_lane(own_refusal.message) if own_refusal.param == LANE else own_refusal
        body = _body(event)
        if event.get("generate") is False:
            body["input"] = body.get("input") or "-"  # a warm-up needs no input
        return self.context.request_refusal(self.context.prepare(*self._request(body)))

    def refuse(self, error: ApiError, event: Mapping[str, object]) -> list[object]:
        """Return what is sent for an event of the client that the API refuses."""
        is_steer = (
            event.get("type") == _STEER and "input" in event and bool(text_at(event, _PREVIOUS))
        )
        if is_steer:
            return [self._steer_failed("invalid_input", event)]
        if event.get("type") == _CREATE:  # a continuation that has failed
            self._memory.forget(text_at(event, _PREVIOUS), text_at(event, LANE))
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
        return self._run_in_lane(event, place)

    def _run_in_lane(self, event: Mapping[str, object], place: Place) -> Iterator[object]:
        """Wait for the lane, then yield the events of a response and of its steered successors."""
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
        """Yield the events of one response; `steers` are the steering inputs in its request."""
        previous = text_at(running.body, _PREVIOUS)
        try:
            if self._memory.is_of_another(previous) and self.context.backend.missing == "404":
                raise UNKNOWN_PREVIOUS.error({"id": previous})
            with self._memory.stored_temporarily(previous):
                reply = self.context.send(*self._request(running.body))
            if reply is None:
                raise ResponseTypeError(
                    f"{self.context.operation.name}: a response over a WebSocket cannot pass "
                    "through to the network. Set an answer for responses.create."
                )
            if reply.status < _FIRST_ERROR_STATUS:
                yield from self._events(running, reply)
                return
            error = error_of_reply(reply)
        except WireError:
            yield Abort()
            return
        except ApiError as refusal:
            error = refusal
        yield from self._refuse_continuation(previous, running, error)
        for steer in steers:
            fields = {**steer.place, "input": steer.input}
            yield running.new_event(steer_failed("successor_creation_failed", fields))

    def _refuse_continuation(
        self, previous: str, running: RunningResponse, error: ApiError
    ) -> Iterable[object]:
        """Return the error for a request, and forget the response that it was to continue."""
        self._memory.forget(previous, running.lane)
        return self.refuse(error, {LANE: running.lane})

    def _events(self, running: RunningResponse, reply: Reply) -> Iterator[object]:
        """Yield the events of a reply; cut the connection if it has no final event."""
        try:
            for event in events_of(reply):
                if isinstance(event, Text):
                    yield event
                    continue
                sent = running.rewrite(event)
                self._track(running)
                yield sent
        finally:
            self._running.pop(running.id, None)
        if not running.has_ended:
            yield Abort()
        if running.has_failed:
            for steer in running.steers:
                fields = {**steer.place, "input": steer.input}
                yield running.new_event(steer_failed("response_not_active", fields))
            running.steers = []

    def _track(self, running: RunningResponse) -> None:
        """Register a running response, or remember one that has ended."""
        if not running.has_ended:
            if running.id:
                self._running[running.id] = running
            return
        self._running.pop(running.id, None)
        if running.response:
            self._memory.remember(running.response, running.body.get("input"), running.lane)

    def _warm_up(self, running: RunningResponse) -> Iterable[object]:
        """Return the events of a response without output, which uses no turn of the model."""
        previous = text_at(running.body, _PREVIOUS)
        request = self.context.prepare(*self._request(running.body))
        try:
            with self._memory.stored_temporarily(previous):
                events = warm_up(self.context, request)
        except ApiError as error:
            return self._refuse_continuation(previous, running, error)
        sent = [running.rewrite(event) for event in events]
        self._track(running)
        return sent

    # --- input for running responses -------------------------------------------------------------

    def _steer(self, event: Mapping[str, object]) -> Iterable[object]:
        key = text_at(event, _PREVIOUS)
        running = self._running.get(key)
        if not is_valid_steer_input(event.get("input")):
            return [self._steer_failed("invalid_input", event)]
        if running is None:
            return [self._steer_failed(self._not_running_code(key), event)]
        if not can_be_steered(running.body):
            return [self._steer_failed("steering_not_supported", event)]
        steer = Steer(self.context.new_id("steer_"), key, event["input"])
        running.steers.append(steer)
        return [running.new_event({"type": "response.steer.accepted", "steer": steer.place})]

    def _inject(self, event: Mapping[str, object]) -> Iterable[object]:
        """Add outputs of tools to the input of a running response."""
        key, input_ = text_at(event, "response_id"), event.get("input")
        running = self._running.get(key)
        if running is None:
            return [self._unnumbered(inject_failed(self._not_running_code(key), event))]
        own = running.body.get("input")
        running.body["input"] = [*joined_input((), own), *(input_ if is_list(input_) else ())]
        return [running.new_event({"type": "response.inject.created", "response_id": key})]

    def _steer_failed(self, code: str, event: Mapping[str, object]) -> CheckedEvent:
        failed = steer_failed(code, {name: event.get(name) for name in (_PREVIOUS, "input")})
        running = self._running.get(text_at(event, _PREVIOUS))
        return self._unnumbered(failed) if running is None else running.new_event(failed)

    def _unnumbered(self, event: Mapping[str, object]) -> CheckedEvent:
        """Return an event that is about no running response."""
        return RunningResponse("", {}).new_event(event)

    def _not_running_code(self, key: str) -> str:
        return "response_already_completed" if key in self._memory else "response_not_found"

    def _wait_for_client(self, running: RunningResponse) -> Iterator[object]:
        """Store the steering inputs of a response that waits for input of the client."""
        if running.steers:
            self._waiting[running.id] = running.steers
        for steer in running.steers:
            yield running.new_event(pending_event(steer, running.response))

    def _steers_for(self, event: Mapping[str, object], lane: str) -> list[Steer]:
        """Remove and return the stored steering inputs for a request in their response's lane."""
        key = text_at(event, _PREVIOUS)
        return self._waiting.pop(key, []) if self._memory.lane_of(key) == lane else []


def _body(event: Mapping[str, object]) -> JsonObject:
    """Return the body of the HTTP request for a `response.create` event."""
    left_out = (*_EVENT_FIELDS, *_HTTP_FIELDS)
    return {name: each for name, each in event.items() if name not in left_out}
