"""A connection without I/O: runs a session for what a client sends."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any

from openai_responses._core.errors.exceptions import (
    EventValidationError,
    MockError,
    RefusedRequestError,
    SessionFailedError,
)
from openai_responses._core.faults.session_faults import FaultyOutputs, SessionFault
from openai_responses._core.http.generators import throw
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.http.websockets import Abort, Close, Output, Text, internal_error
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.streams.event_writer import EventWriter

from .client_events import read_client_event
from .memory import SessionMemory
from .method_results import check_no_items, items_of
from .scheduler import IDLE, MethodScheduler
from .waiting import CheckedEvent

if TYPE_CHECKING:
    from openai_responses._core.calls.frames import Sender
    from openai_responses._core.calls.websocket_calls import WebSocketCall
    from openai_responses._core.http.api_errors import ApiError
    from openai_responses._core.spec.shapes import Shape

    from .context import SessionContext
    from .session import AnySession

__all__ = ["Connection"]


class Connection:
    """The server's side of one connection: a `SocketConnection` that runs a session.

    `error` is the last exception of a method of the session, which closes the connection and fails
    the test. `closing` is the frame that ended the connection; None while it is open.

    The session's methods are called one at a time, by the thread that passes on the frames. It is
    also notified of what other threads cause: these must not wait for a method that blocks.
    """

    def __init__(
        self,
        session: AnySession,
        context: SessionContext,
        call: WebSocketCall[Any, Any],
        refusal: Callable[[Mapping[str, object], Shape], ApiError | None],
        faults: Sequence[SessionFault] = (),
    ) -> None:
        """Open the connection; `call` records its frames, and `faults` alter what is sent.

        `refusal` returns the API's error for an event of the client whose shape is known.
        """
        self.on_output: Callable[[], None] | None = None
        self.error: Exception | None = None
        self.closing: Output | None = None
        self.context = context
        self._session = session
        self._call = call
        self._refusal = refusal
        self._name = type(session).__name__
        stream = StreamContext(context.operation, context.request, context.determinism)
        schema = session.server_events
        self._writer = EventWriter(
            self._name,
            schema,
            SessionMemory(schema.discriminator, stream),
            accepts_unknown=context.accepts_unknown,
        )
        self._scheduler = MethodScheduler()
        self._faulty = (
            FaultyOutputs(faults, self, context.determinism.exact_time) if faults else None
        )
        self._ignores_faults = False
        self._lock = RLock()
        self._notifications = deque[str]()
        context.on_push = self._announce
        self._start("on_connect")

    def receive(self, frame: str | bytes) -> None:
        """Handle a message of the client; ignore it if the connection has ended."""
        with self._lock:
            if self.closing is not None:
                return
            if self._notifications:
                self._handle_notifications()
            if self._faulty is not None:
                self._faulty.on_client_event()
            session = self._session
            event, refusal = read_client_event(frame, session.client_events, self._refusal)
            self._call.record("client", event)
            if refusal is None:
                self._scheduler.dispatch(str(event[session.client_events.discriminator]), event)
                self._start("on_event", event)
                return
            if self.context.strict:
                self.context.failures.append(_refusal_error(self._name, refusal, event or frame))
            self._start("on_refused", refusal, event)

    def receive_close(self, code: int, reason: str) -> None:
        """Handle the end of the connection by the client."""
        with self._lock:
            if self.closing is None:
                self._handle_notifications()
                self._end(Close(code, reason), "client")
                try:
                    name = "on_disconnect"
                    check_no_items(self._result_of(name, code, reason), self._session, name)
                except Exception as error:  # of the author's code: reported when the mock ends
                    self._record_error(error)

    def close(self, code: int, reason: str) -> None:
        """Close the connection, on any thread, before anything else is sent."""
        self._ignores_faults = True
        self.context.pushed.appendleft(Close(code, reason))
        self._announce()

    def on_time_passed(self) -> None:
        """Have the events sent that are due after the mock's time has advanced."""
        if self._faulty is not None:
            self._faulty.on_time_passed()
        self._notify("on_time_passed")

    def on_call_ended(self) -> None:
        """Have the events sent that follow the end of the call that the client has joined."""
        self._notify("on_call_ended")

    @property
    def has_ended(self) -> bool:
        """Whether either side has ended the connection."""
        return self.closing is not None

    @property
    def is_silent(self) -> bool:
        """Whether the server answers nothing but the client's close frame, not even pings."""
        return self._faulty is not None and self._faulty.is_silent and not self._ignores_faults

    @property
    def unreached_faults(self) -> Sequence[str | None]:
        """What each fault waits for; see `FaultyOutputs`. An error of the session prevents them."""
        unreached = () if self._faulty is None else self._faulty.unreached
        return unreached if self.error is None else [each and None for each in unreached]

    def next_output(self) -> Output | None:
        """Return the next frame to send; None if there is none for now."""
        with self._lock:
            if self.closing is not None:
                return None
            if self._notifications:
                self._handle_notifications()
            faulty = None if self._ignores_faults else self._faulty
            output = self.take_output() if faulty is None else faulty.next()
            if isinstance(output, (Close, Abort)):
                self._end(output)
            return output

    def take_output(self) -> Output | None:
        """Return the next frame as the session sends it, without faults."""
        pushed = self.context.pushed
        try:
            item = pushed.popleft() if pushed else self._scheduler.next_item()
        except Exception as error:  # of the author's code: reported when the mock ends
            return self._record_error(error)
        return None if item is IDLE else self._encode(item)

    def error_outputs(self, error: ApiError) -> Sequence[Output]:
        """Return the frames of the endpoint's error event."""
        name = "on_refused"
        try:
            items = items_of(self._result_of(name, error, {}), self._session, name)
            return [self._encode(item) for item in items or ()]
        except Exception as mistake:  # of the author's code: reported when the mock ends
            return [self._record_error(mistake)]

    def _encode(self, item: object) -> Output:
        if isinstance(item, (Close, Abort)):
            return item
        if isinstance(item, Text):  # a message that is no JSON object, sent unchanged
            self._call.record("server", {})
            return item
        if isinstance(item, CheckedEvent):
            self._call.record("server", item)
            return Text(dump(item))
        try:
            fields, text = self._writer.write(item)
        except EventValidationError as error:
            with suppress(EventValidationError):  # the traceback gets the author's line
                throw(self._scheduler.current, error)
            return self._record_error(error)
        self._call.record("server", fields)
        return Text(text)

    def _notify(self, name: str) -> None:
        """Have a method of the session called that no event of the client has triggered."""
        if self.closing is not None:
            return
        self._notifications.append(name)
        if self.on_output is None:
            self._handle_notifications_now()
        self._announce()

    def _handle_notifications_now(self) -> None:
        """Handle notifications for a client without a socket, which no thread waits for.

        If another thread uses the client at the moment, they are handled when it next does so.
        """
        if self._lock.acquire(blocking=False):
            try:
                if self.closing is None:
                    self._handle_notifications()
            finally:
                self._lock.release()

    def _handle_notifications(self) -> None:
        for _ in range(len(self._notifications)):  # not those that these cause in turn
            self._start(self._notifications.popleft())

    def _announce(self) -> None:
        on_output = self.on_output  # its owner may remove it meanwhile
        if on_output is not None:
            on_output()

    def _result_of(self, name: str, *args: object) -> object:
        """Return the result of a method of the session, which may be of any type."""
        method: Callable[..., object] = getattr(self._session, name)
        return method(*args)

    def _start(self, name: str, *args: object) -> None:
        """Call a method of the session, and run what it returns."""
        items: Iterable[object] | None
        try:
            items = items_of(self._result_of(name, *args), self._session, name)
        except Exception as error:  # of the author's code: reported when the mock ends
            self._scheduler.close()
            items = [self._record_error(error)]
        self._scheduler.add(items)

    def _record_error(self, error: Exception) -> Close:
        """Record an error of the author's code, and return the frame that closes the connection."""
        self.error = error
        failure, closing = error, internal_error(error, "the mock's session")
        if not isinstance(failure, MockError):
            end = f"The connection was closed with the code {closing.code}."
            failure = SessionFailedError(
                f"{self._name} ({self.context.operation.name}) raised {type(error).__name__}: "
                f"{error}. {end if self.closing is None else 'The connection had ended.'}"
            )
            failure.__cause__ = error
        self.context.failures.append(failure)
        return closing

    def _end(self, closing: Output, sender: Sender = "server") -> None:
        self.closing = closing
        self.context.is_open = False
        self._scheduler.close()
        if self._faulty is not None:
            self._faulty.end()
        self._call.record_end(closing, sender)


def _refusal_error(session: str, refusal: ApiError, event: object) -> RefusedRequestError:
    return RefusedRequestError(
        f"{session}: the API would refuse this event: {refusal.message} The mock is strict, which "
        f"fails the test; without strict=True the client gets the API's error. Got {event!r}"
    )
