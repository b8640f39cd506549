"""Turn detection: finds speech in the audio of the client, by its energy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from .audio import AudioFormat

__all__ = ["SpeechStarted", "SpeechStopped", "TurnDetector", "silence_after", "with_defaults"]

_FRAME_MS = 10

# The energy that counts as speech is the session's threshold, which is from 0 to 1, times this.
_LEVEL_PER_THRESHOLD = 0.04

_SERVER_VAD: Mapping[str, object] = {
    "type": "server_vad",
    "threshold": 0.5,
    "prefix_padding_ms": 300,
    "silence_duration_ms": 200,
    "idle_timeout_ms": None,
}
_SEMANTIC_VAD: Mapping[str, object] = {"type": "semantic_vad", "eagerness": "auto"}
# How long semantic detection waits for a user who has not said all (guide "Realtime VAD").
_LONGEST_SILENCES_MS: Mapping[object, float] = {"low": 8000, "medium": 4000, "high": 2000}
_RESPONDS: Mapping[str, object] = {"create_response": True, "interrupt_response": True}


def with_defaults(given: Mapping[str, object], *, responds: bool) -> dict[str, object]:
    """Return the turn detection of a session with the API's defaults for what is not given.

    Sessions that answer (`responds`) also have what decides on responses.
    """
    is_semantic = given.get("type") == "semantic_vad"
    defaults = _SEMANTIC_VAD if is_semantic else _SERVER_VAD
    known = {name: each for name, each in given.items() if each is not None}
    return {**defaults, **(_RESPONDS if responds else {}), **known}


def silence_after(detection: Mapping[str, object], *, is_complete: bool = True) -> float:
    """Return how many milliseconds of silence end a turn, which may sound incomplete."""
    if is_complete or detection.get("type") != "semantic_vad":
        return _number(detection, "silence_duration_ms")
    return _LONGEST_SILENCES_MS.get(detection.get("eagerness"), _LONGEST_SILENCES_MS["medium"])


class SpeechStarted(NamedTuple):
    """Speech has begun; `at_ms` is less the padding."""

    at_ms: int


class SpeechStopped(NamedTuple):
    """Speech has ended; `at_ms` includes the silence by which the end was noticed."""

    at_ms: int


class TurnDetector:
    """Finds speech in audio that comes piece by piece. Times are those of the session's audio."""

    def __init__(self, silence: Callable[[Mapping[str, object]], float] = silence_after) -> None:
        """Begin without speech, at the begin of the session.

        `silence` returns how many milliseconds of it end a turn, by the settings.
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
        """Yield the begins and ends of speech in the next piece of audio."""
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
        """Look for speech from a time on; what began before is forgotten."""
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
