"""The timer for silence of the user after a response of the model."""

from __future__ import annotations

__all__ = ["IdleTimer"]


class IdleTimer:
    """Measures the silence of the user since the end of the model's last response.

    The elapsed time is that of the mock's clock or of the client's audio, whichever is longer.
    """

    def __init__(self) -> None:
        """Create a stopped timer."""
        self._runs = False
        self._since = 0.0
        self._audio_ms = 0.0
        self._playback_ms = 0.0

    def start(self, now: float, audio_ms: float, playback_ms: float) -> None:
        """Start at the end of a response, after the playback of its audio."""
        self._runs, self._since = True, now
        self._audio_ms, self._playback_ms = audio_ms, playback_ms

    def stop(self) -> None:
        """Stop the timer."""
        self._runs = False

    def is_over(self, now: float, audio_ms: float, timeout_ms: float) -> bool:
        """Return whether the user has been silent for `timeout_ms`."""
        passed = max((now - self._since) * 1000, audio_ms - self._audio_ms)
        return self._runs and passed >= self._playback_ms + timeout_ms

    def silent_from(self, audio_ms: float) -> float:
        """Return the start of the silence in the client's audio, which ends at `audio_ms`."""
        return min(self._audio_ms + self._playback_ms, audio_ms)
