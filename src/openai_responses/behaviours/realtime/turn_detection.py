"""Turn detection: finds speech in the client's audio by its energy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from .audio import AudioFormat

__all__ = ["SpeechStarted", "SpeechStopped", "TurnDetector", "silence_after", "with_defaults"]

_FRAME_MS = 10

# The factor from the session's threshold, from 0 to 1, to the level from which audio is speech.
_LEVEL_PER_THRESHOLD = 0.04

_SERVER_VAD: Mapping[str, object] = {
    "type": "server_vad",
    "threshold": 0.5,
    "prefix_padding_ms": 300,
    "silence_duration_ms": 200,
    "idle_timeout_ms": None,
}
_SEMANTIC_VAD: Mapping[str, object] = {"type": "semantic_vad", "eagerness": "auto"}
# The silence after which semantic detection ends an incomplete turn (guide "Realtime VAD").
_MAX_SILENCES_MS: Mapping[object, float] = {"low": 8000, "medium": 4000, "high": 2000}
_RESPONDS: Mapping[str, object] = {"create_response": True, "interrupt_response": True}


def with_defaults(given: Mapping[str, object], *, responds: bool) -> dict[str, object]:
    """Return the turn detection settings of a session, with the API's defaults for missing ones.

    Sessions with responses (`responds`) also have settings about them.
    """
    is_semantic = given.get("type") == "semantic_vad"
    defaults = _SEMANTIC_VAD if is_semantic else _SERVER_VAD
    known = {name: each for name, each in given.items() if each is not None}
    return {**defaults, **(_RESPONDS if responds else {}), **known}


def silence_after(detection: Mapping[str, object], *, is_complete: bool = True) -> float:
    """Return the milliseconds of silence that end a turn, complete or not."""
    if is_complete or detection.get("type") != "semantic_vad":
        return _number(detection, "silence_duration_ms")
    return _MAX_SILENCES_MS.get(detection.get("eagerness"), _MAX_SILENCES_MS["medium"])


class SpeechStarted(NamedTuple):
    """Speech has started, at `at_ms` minus the padding."""

    at_ms: int


class SpeechStopped(NamedTuple):
    """Speech has ended; `at_ms` includes the silence after it."""

    at_ms: int


class TurnDetector:
    """Finds speech in audio that is fed piece by piece; times are those of the session's audio."""

    def __init__(self, silence: Callable[[Mapping[str, object]], float] = silence_after) -> None:
        """Create a detector at the start of the session's audio.

        `silence` returns the milliseconds of silence that end a turn, from the settings.
        """
        self._silence = silence
        self.is_speech = False
        self._position_ms = 0
        self._silent_ms = 0
        self._rest = b""
        self._earliest_ms = 0

    def feed(
        self, data: bytes, audio: AudioFormat, settings: Mapping[str, object]
    ) -> Iterator[SpeechStarted | SpeechStopped]:
        """Yield the starts and ends of speech in the next piece of audio."""
        level = _number(settings, "threshold") * _LEVEL_PER_THRESHOLD
        size = audio.size(_FRAME_MS)
        data = self._rest + data
        whole = len(data) // size * size
        self._rest = data[whole:]
        for start in range(0, whole, size):
            found = self._frame(audio.level(data[start : start + size]) >= level, settings)
            if found is not None:
                yield found

    def restart(self, at_ms: int) -> None:
        """Discard the state, and look for speech from a time on."""
        self.is_speech, self._silent_ms, self._rest = False, 0, b""
        self._position_ms = self._earliest_ms = at_ms

    def _frame(
        self, is_speech: bool, settings: Mapping[str, object]
    ) -> SpeechStarted | SpeechStopped | None:
        begin, self._position_ms = self._position_ms, self._position_ms + _FRAME_MS
        if is_speech:
            self._silent_ms = 0
            if self.is_speech:
                return None
            self.is_speech = True
            padding = int(_number(settings, "prefix_padding_ms"))
            return SpeechStarted(max(begin - padding, self._earliest_ms))
        if not self.is_speech:
            return None
        self._silent_ms += _FRAME_MS
        if self._silent_ms < self._silence(settings):
            return None
        self.is_speech, self._silent_ms = False, 0
        self._earliest_ms = self._position_ms
        return SpeechStopped(self._position_ms)


def _number(settings: Mapping[str, object], name: str) -> float:
    """Return a setting of the server's detection; the semantic one has the same defaults."""
    value = settings.get(name, _SERVER_VAD[name])
    return value if isinstance(value, (int, float)) else 0.0
