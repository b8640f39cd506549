"""The order of simple streams: pieces, then a last event; for images, speech, transcriptions."""

from __future__ import annotations

from collections.abc import Mapping

from .rules import Violation

__all__ = ["DeltaOrder", "ImageOrder"]


class DeltaOrder:
    """Any number of pieces, and one last event, whose name is `last`."""

    def __init__(self, last: str) -> None:
        self._last = last
        self._is_over = False

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("type")
        if self._is_over:
            return Violation(str(name), "the end of the stream", f"{self._last} is the last event")
        self._is_over = name in (self._last, "error")
        return None

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._is_over:
            return None
        return Violation("the end of the stream", self._last, "it is the last event")


class ImageOrder:
    """Images one after the other: partial images, numbered from 0, then the completed image."""

    def __init__(self, kind: str) -> None:
        self._partial_event = f"{kind}.partial_image"
        self._completed_event = f"{kind}.completed"
        self._next = 0
        self._is_over = False
        self._is_complete = False

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name, index = event.get("type"), event.get("partial_image_index")
        if self._is_over:
            return Violation(str(name), "the end of the stream", "an error ends it")
        self._is_over = name == "error"
        if name == self._partial_event:
            if index != self._next:
                actual = f"{self._partial_event} with partial_image_index {index}"
                return Violation(actual, f"{self._next}", "the partial images of one count from 0")
            self._next += 1
            self._is_complete = False
        elif name == self._completed_event:
            self._next, self._is_complete = 0, True
        return None

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._is_over or self._is_complete:
            return None
        reason = "the stream ends when the last image is whole"
        return Violation("the end of the stream", self._completed_event, reason)
