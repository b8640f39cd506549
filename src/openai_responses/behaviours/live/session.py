"""The default behaviour of the connections of Live sessions."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.websockets import Close
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.sessions.behaviour import Session, SessionBehaviour
from openai_responses._core.sessions.waiting import CheckedEvent
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses.behaviours.fields import object_at, text_at
from openai_responses.behaviours.realtime.calls import check_joining, find_call

from .api_words import (
    already_started,
    error_event,
    fixed_delegation,
    not_started,
    unknown_session,
)
from .commands import Commands
from .live_sessions import SESSIONS_PATH, LiveSession, find_session, merge_fields, sessions_of
from .speech import sideband_event

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["ForkBehaviour", "LiveBehaviour", "SidebandBehaviour"]

_START, _CLOSE = "session.start", "session.close"
_ID, _EVENT_ID, _COMMAND_ID = "session_id", "event_id", "client_event_id"
_OUTPUT, _INPUT = "session.output_audio.delta", "session.input_audio.append"
_TIMES = ("start_ms", "end_ms")
_MEDIA_FIELDS = ("idle_timeout_s", "wake_policy")


class LiveBehaviour(SessionBehaviour):
    """The behaviour of the primary connection of a session, which `session.start` creates.

    A command takes effect at once. Its events are sent over all connections of the session, in the
    order of the commands.
    """

    is_primary = True

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Create the behaviour, without a session so far."""
        super().__init__(session, context)
        self._live: LiveSession | None = None
        self._commands: Commands | None = None
        self._outbox = self._shared = deque[Iterator[object]]()

    def separate(self, is_separate: bool) -> None:
        """Give the next method a queue of its own, or the one of all methods."""
        self._outbox = deque[Iterator[object]]() if is_separate else self._shared

    def answer(self, event: Mapping[str, object]) -> Iterable[object]:
        """Return the events of a command; other connections of the session receive them as well."""
        try:
            events = self._run_command(event)
        except ApiError as error:
            events = self.refuse(error, event)
        self._outbox.append(iter(events))
        return _flush(self._outbox)

    def refuse(self, error: ApiError, event: Mapping[str, object]) -> Iterable[object]:
        """Return the error for a command that the API refuses; the session goes on."""
        return [error_event(error, event)]

    def on_disconnect(self, code: int, reason: str) -> None:
        """End the session if this was its primary connection."""
        live = self._live
        if live is None:
            return
        live.detach(self)
        if self.is_primary and not live.has_ended:
            for each in self._end(live, "connection_lost"):
                live.send_to_others(self, each)

    def on_time_passed(self) -> Iterable[object] | None:
        """Return the usage, and the events of expiry, of a pause, or of speech at a microphone."""
        live, commands, now = self._live, self._commands, self.context.now()
        if live is None or commands is None or live.has_ended or not live.is_first(self):
            return None
        if now >= live.expires_at:
            return self._share(self._end(live, "expired"), live, {})
        events = [commands.usage()]
        if live.has_microphone and not self.context.user_turns.is_empty:
            events += commands.append_microphone_speech()
        elif live.is_idle(now) and not live.is_paused:
            live.is_paused, live.last_active_at = True, now
            events.append({"type": "session.paused"})
        return self._share(events, live, {})

    def on_call_ended(self) -> Iterable[object] | None:
        """End the session, which was hung up over HTTP."""
        live = self._live
        if live is None or live.has_ended:
            return None
        return self._share(self._end(live, "close_requested"), live, {})

    def receive(self, item: object) -> None:
        """Send an item that another connection of the session has caused."""
        for each in self._visible_items(item):
            self.context.push(each)

    # --- commands --------------------------------------------------------------------------------

    def _run_command(self, event: Mapping[str, object]) -> Iterable[object]:
        if event["type"] == _START:
            return self._begin(event)
        live, commands = self._live, self._commands
        if live is None or commands is None:
            raise not_started()
        if event["type"] == _CLOSE:
            return self._share(self._end(live, "close_requested"), live, event)
        live.last_active_at = live.last_active_at if live.is_paused else self.context.now()
        return self._share(commands.run(event), live, event)

    def _begin(self, event: Mapping[str, object]) -> Iterable[object]:
        if self._live is not None:
            raise already_started()
        key = f"session_{self.context.determinism.hex(32)}"
        live = LiveSession(key, self._config(object_at(event, "session")), self.context.now())
        sessions_of(self.context.backend)[key] = live
        self._join(live)
        started = CheckedEvent({"type": "session.started", "session": live.resource})
        return self._share([started], live, event)

    def _config(self, given: Mapping[str, object]) -> Mapping[str, object]:
        """Return the configuration of a new session."""
        return given

    def _join(self, live: LiveSession) -> None:
        self._live = live
        self._commands = Commands(self.context, live)
        live.attach(self)

    def _end(self, live: LiveSession, reason: str) -> list[object]:
        if not live.end():
            return []
        usage = live.usage(self.context.now())
        fields = {"reason": reason, "session": live.resource, "usage": usage}
        return [CheckedEvent({"type": "session.closed", **fields}), Close()]

    # --- events ----------------------------------------------------------------------------------

    def _share(
        self, items: Iterable[object], live: LiveSession, command: Mapping[str, object]
    ) -> Iterable[object]:
        """Return items for this connection, and send them to the others of the session.

        Items of a list are sent to the others at once, those of a generator one by one.
        """
        sent = self._share_each(items, live, command)
        return [*sent] if isinstance(items, list) else sent

    def _share_each(
        self, items: Iterable[object], live: LiveSession, command: Mapping[str, object]
    ) -> Iterator[object]:
        try:
            for each in items:
                item = self._with_ids(each, command) if is_mapping(each) else each
                live.send_to_others(self, item)
                yield from self._visible_items(item)
        except ApiError as error:
            yield from self.refuse(error, command)

    def _with_ids(self, event: Mapping[str, object], command: Mapping[str, object]) -> JsonObject:
        """Return an event with its own id and the command's id, if its type has these fields."""
        known = self._fields_of(event) or {}
        ids: JsonObject = {}
        if _EVENT_ID in known and _EVENT_ID not in event:
            ids[_EVENT_ID] = self.context.new_event_id()
        if _COMMAND_ID in known and isinstance(command.get(_EVENT_ID), str):
            ids[_COMMAND_ID] = command[_EVENT_ID]
        fields = {**event, **ids}
        return CheckedEvent(fields) if isinstance(event, CheckedEvent) else fields

    def _fields_of(self, event: Mapping[str, object]) -> Mapping[str, object] | None:
        """Return the fields of an event's type; None if this connection does not receive it."""
        variant = self.session.server_events.variants.get(text_at(event, "type"))
        shape = None if variant is None else generated_shape(*variant)
        return shape.fields if isinstance(shape, ObjectOf) else None

    def _visible_items(self, item: object) -> Iterator[object]:
        """Yield an item in the form for this connection; nothing if it does not receive it."""
        if not is_mapping(item):
            yield item
        elif self._fields_of(item) is not None:
            event = self._view(item)
            if event is not None:
                yield event

    def _view(self, event: Mapping[str, object]) -> Mapping[str, object] | None:
        """Return an event in the form for this connection; None if it does not receive it."""
        if event["type"] == _INPUT or text_at(event, "type").startswith("transport."):
            return None
        if event["type"] != _OUTPUT:
            return event
        return {name: value for name, value in event.items() if name not in _TIMES}


class ForkBehaviour(LiveBehaviour):
    """The behaviour of the primary connection of a session that continues a stored one."""

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Find the stored session."""
        super().__init__(session, context)
        self._origin = find_session(context, context.path_params[_ID])

    def check(self) -> None:
        """Raise ApiError if there is no such session, or if it is not stored."""
        origin = self._origin
        is_stored = origin is not None and origin.config.get("store") is True
        if self.context.backend.missing == "404" and not is_stored:
            raise unknown_session(self.context.path_params[_ID])

    def _config(self, given: Mapping[str, object]) -> Mapping[str, object]:
        origin = self._origin
        owner = text_at(object_at(given, "delegation"), "type")
        if owner not in ("", "client" if origin is None else origin.owner):
            raise fixed_delegation()
        config = given if origin is None else merge_fields(origin.config, given)
        return {name: value for name, value in config.items() if name not in _MEDIA_FIELDS}


class SidebandBehaviour(LiveBehaviour):
    """The behaviour of a sideband: a further connection that observes and controls a session."""

    is_primary = False

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Join the session."""
        super().__init__(session, context)
        key = context.path_params[_ID]
        live = find_session(context, key)
        self._session_exists = live is not None and not live.has_ended
        self._join(live or LiveSession(key, {}, context.now()))

    def check(self) -> None:
        """Raise ApiError if the session does not exist, has ended or has not started."""
        key, backend = self.context.path_params[_ID], self.context.backend
        if not self._session_exists:
            raise unknown_session(key)
        if find_call(backend, SESSIONS_PATH, key) is not None:
            check_joining(backend, SESSIONS_PATH, key)

    def _view(self, event: Mapping[str, object]) -> Mapping[str, object] | None:
        """Return an event with its audio in the format of sidebands."""
        return event if self._live is None else sideband_event(event, self._live.audio)


def _flush(outbox: deque[Iterator[object]]) -> Iterator[object]:
    """Yield the queued items, those of the oldest command first."""
    while outbox:
        first = outbox[0]
        yield from first
        if outbox and outbox[0] is first:  # not removed by another generator
            outbox.popleft()
