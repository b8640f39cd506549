"""The buffer of the client's audio, from which detected or committed turns are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from .api_words import buffer_too_small
from .audio import AudioFormat
from .turn_detection import SpeechStarted, SpeechStopped, TurnDetector, silence_after

__all__ = ["InputAudio", "Turn"]

_SHORTEST_MS = 100


class Turn(NamedTuple):
    """Committed audio of the client, which is from `start_ms` to `end_ms` of the session."""

    data: bytes
    audio: AudioFormat
    start_ms: int
    end_ms: int

    @property
    def seconds(self) -> float:
        """The length of the audio."""
        return self.audio.milliseconds(len(self.data)) / 1000


class InputAudio:
    """The audio that was appended and is not committed yet."""

    def __init__(self, silence: Callable[[Mapping[str, object]], float] = silence_after) -> None:
        """Create an empty buffer; `silence` returns the milliseconds of silence that end a turn."""
        self._data = bytearray()
        self._starts_at_ms = 0.0
        self._detector = TurnDetector(silence)
        self._speech_ms = 0
        self.end_ms = 0.0

    def append(
        self, data: bytes, audio: AudioFormat, detection: Mapping[str, object] | None
    ) -> Iterator[SpeechStarted | SpeechStopped | Turn]:
        """Add audio; yield the starts and ends of speech in it, and the complete turns."""
        self._data += data
        self.end_ms += audio.milliseconds(len(data))
        if detection is None:
            self._detector.restart(round(self.end_ms))
            return
        for found in self._detector.feed(data, audio, detection):
            yield found
            if isinstance(found, SpeechStarted):
                self._speech_ms = found.at_ms
            else:
                yield self._take(self._speech_ms, found.at_ms, audio)

    def commit(self, audio: AudioFormat) -> Turn:
        """Return all audio as a turn. Raises ApiError for less than 100 ms."""
        length = audio.milliseconds(len(self._data))
        if length < _SHORTEST_MS:
            raise buffer_too_small(length)
        turn = self._take(int(self._starts_at_ms), round(self.end_ms), audio)
        self._detector.restart(round(self.end_ms))
        return turn

    def take_from(self, start_ms: int, audio: AudioFormat) -> Turn:
        """Return the audio from a time on as a turn, and remove all audio."""
        turn = self._take(start_ms, round(self.end_ms), audio)
        self._detector.restart(round(self.end_ms))
        return turn

    @property
    def is_speech(self) -> bool:
        """Whether the user is speaking."""
        return self._detector.is_speech

    def clear(self) -> None:
        """Remove all audio."""
        self._data.clear()
        self._starts_at_ms = self.end_ms
        self._detector.restart(round(self.end_ms))

    def _take(self, start_ms: int, end_ms: int, audio: AudioFormat) -> Turn:
        """Remove audio up to a time, and return it from another time on."""
        first = audio.size(max(start_ms - self._starts_at_ms, 0))
        last = audio.size(end_ms - self._starts_at_ms)
        data = bytes(self._data[first:last])
        del self._data[:last]
        self._starts_at_ms = end_ms
        return Turn(data, audio, start_ms, end_ms)
