"""Silence of the user after a response, by the mock's time and by the audio of the client."""

from __future__ import annotations

__all__ = ["IdleTimer"]


class IdleTimer:
    """Measures how long the user has been silent since the model's last response was played.

    Time passes by the mock's clock or with the audio that the client sends, whichever is longer.
    """

    def __init__(self) -> None:
        """Do not measure before there is a response."""
        self._runs = False
        self._since = 0
        self._audio_ms = 0.0
        self._playback_ms = 0.0

    def start(self, now: int, audio_ms: float, playback_ms: float) -> None:
        """Measure from the end of a response, whose audio is still to be played, on."""
        self._runs, self._since = True, now
        self._audio_ms, self._playback_ms = audio_ms, playback_ms

    def stop(self) -> None:
        """Measure no more."""
        self._runs = False

    def is_over(self, now: int, audio_ms: float, timeout_ms: float) -> bool:
        """Return whether the user has been silent for so long."""
        passed = max((now - self._since) * 1000, audio_ms - self._audio_ms)
        return self._runs and passed >= self._playback_ms + timeout_ms

    def silent_from(self, audio_ms: float) -> float:
        """Return where the silence begins in the audio of the client, which ends at `audio_ms`."""
        return min(self._audio_ms + self._playback_ms, audio_ms)
