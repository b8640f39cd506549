"""Live sessions: the state that their connections share, and the sessions of each mock by id."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from copy import deepcopy
from threading import Lock
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses.behaviours.fields import number_at, object_at, objects_at, text_at
from openai_responses.behaviours.realtime.audio import AudioFormat, format_of
from openai_responses.behaviours.realtime.calls import find_call

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext
    from openai_responses._core.state.backend import Backend

__all__ = [
    "SESSIONS_PATH",
    "LiveConnection",
    "LiveSession",
    "find_session",
    "merge_fields",
    "sessions_of",
]

_MAX_SECONDS = 3600
_DELAYS = {"decisions": 400}
_DEFAULTS: Mapping[str, object] = {
    "audio": {"format": {"type": "audio/pcm", "rate": 24_000}, "output": {"voice": "marin"}},
    "delegation": {"type": "client"},
    "model": "gpt-live-1",
    "store": False,
}
SESSIONS_PATH = "/live/sessions"


class LiveConnection(Protocol):
    """A connection of a session."""

    def receive(self, item: object) -> None:
        """Send an item that another connection of the session has caused."""
        ...


class LiveSession:
    """A session: its configuration, its timeline in milliseconds, and its connections."""

    def __init__(
        self,
        key: str,
        config: Mapping[str, object],
        now: int,
        *,
        is_call: bool = False,
        has_microphone: bool = False,
    ) -> None:
        """Start a session at the time `now`, with the API's defaults for missing settings.

        With `is_call` it is a telephone call. Its audio, and that of other sessions with
        `has_microphone`, does not pass through a WebSocket.
        """
        self.id = key
        self.started_at = self.last_active_at = now
        self.expires_at = now + _MAX_SECONDS
        self.config = _with_defaults(config)
        self.is_call = is_call
        self.has_microphone = is_call or has_microphone
        self.at_ms = 0
        self.is_muted = self.is_paused = self.has_ended = False
        self._end_lock = Lock()
        self.paused_seconds = 0
        self.decision_items: dict[str, JsonObject] = {}
        self.response_items: list[object] = []
        self.delegations: set[str] = set()
        self.decisions: set[str] = set()
        # Weak references, since the connections refer to the mock, whose sessions must not keep it.
        self._connections: WeakKeyDictionary[LiveConnection, None] = WeakKeyDictionary()

    def end(self) -> bool:
        """End the session; return False if another connection, in another thread, has done so."""
        with self._end_lock:
            has_ended, self.has_ended = self.has_ended, True
        return not has_ended

    @property
    def resource(self) -> JsonObject:
        """The session as events have it."""
        place = {"id": self.id, "expires_at": self.expires_at, "status": "active"}
        media = ("idle_timeout_s", "wake_policy")
        config = {name: each for name, each in self.config.items() if name not in media}
        return {**deepcopy(config), **place}

    @property
    def audio(self) -> AudioFormat:
        """The format of the audio on the primary connection."""
        return format_of(object_at(object_at(self.config, "audio"), "format"))

    @property
    def delegation(self) -> Mapping[str, object]:
        """The settings of the delegation of tasks."""
        return object_at(self.config, "delegation")

    @property
    def owner(self) -> str:
        """The receiver of delegated tasks: "client", "responses" or "decisions"."""
        return text_at(self.delegation, "type")

    @property
    def triggers(self) -> list[Mapping[str, object]]:
        """The triggers of decisions after parts of transcripts."""
        return objects_at(self.config, "triggers")

    def usage(self, now: int) -> JsonObject:
        """Return the charged seconds; with an idle timeout, also the active and the paused ones."""
        seconds = max(now - self.started_at, -(-self.at_ms // 1000))
        if not number_at(self.config, "idle_timeout_s"):
            return {"seconds": seconds}
        paused = self.paused_seconds + (now - self.last_active_at if self.is_paused else 0)
        return {"seconds": seconds, "active_seconds": seconds - paused, "paused_seconds": paused}

    def is_idle(self, now: int) -> bool:
        """Return whether the idle timeout has passed since the last activity."""
        limit = number_at(self.config, "idle_timeout_s")
        return 0 < limit <= now - self.last_active_at

    def resume(self, now: int) -> None:
        """End a pause."""
        self.paused_seconds += now - self.last_active_at
        self.is_paused, self.last_active_at = False, now

    def update(self, changes: Mapping[str, object]) -> None:
        """Merge changes into the settings, at any depth."""
        self.config = merge_fields(self.config, changes)

    # --- connections -----------------------------------------------------------------------------

    def attach(self, connection: LiveConnection) -> None:
        """Add a connection, which receives the session's events from now on."""
        self._connections[connection] = None

    def detach(self, connection: LiveConnection) -> None:
        """Remove a connection."""
        self._connections.pop(connection, None)

    def is_first(self, connection: LiveConnection) -> bool:
        """Return whether a connection is the one that handles the passing of time."""
        return next(iter(self._connections), None) is connection

    def send_to_others(self, sender: LiveConnection, item: object) -> None:
        """Send an item over the connections other than the sender's."""
        for each in list(self._connections):
            if each is not sender:
                each.receive(item)


def _with_defaults(config: Mapping[str, object]) -> JsonObject:
    """Return a configuration with the API's defaults; null means left out."""
    full = merge_fields(
        _DEFAULTS, {name: value for name, value in config.items() if value is not None}
    )
    delegation = object_at(full, "delegation")
    delay = _DELAYS.get(text_at(delegation, "type"), 0)
    full["delegation"] = {"acknowledgement_delay_ms": delay, **delegation}
    return full


def merge_fields(before: Mapping[str, object], changes: Mapping[str, object]) -> JsonObject:
    """Return fields with changes, those of objects inside merged as well."""
    after = dict(before)
    for name, value in changes.items():
        old = before.get(name)
        after[name] = merge_fields(old, value) if is_mapping(old) and is_mapping(value) else value
    return after


# --- the sessions of a mock ----------------------------------------------------------------------

_sessions: MutableMapping[Backend, dict[str, LiveSession]] = WeakKeyDictionary()


def sessions_of(backend: Backend) -> dict[str, LiveSession]:
    """Return the sessions of a mock by id."""
    return _sessions.setdefault(backend, {})


def find_session(context: SessionContext, key: str) -> LiveSession | None:
    """Return the session with this id; None if there is none.

    A session that was created over HTTP starts here. With `missing="invent"` any session exists.
    """
    backend = context.backend
    sessions = sessions_of(backend)
    if key not in sessions:
        call = find_call(backend, SESSIONS_PATH, key)
        if call is None and backend.missing == "404":
            return None
        sessions[key] = _session_of(call or {}, key, context.now())
    return sessions[key]


def _session_of(call: Mapping[str, object], key: str, now: int) -> LiveSession:
    """Return the session of a call: over WebRTC, which has a transport, or by telephone."""
    config = {name: each for name, each in object_at(call, "session").items() if name != "id"}
    is_call = bool(call) and "transport" not in call
    return LiveSession(key, config, now, is_call=is_call, has_microphone=bool(call))
