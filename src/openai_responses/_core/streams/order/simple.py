"""The order of simple streams: pieces, then a last event; for images, speech, transcriptions."""

from __future__ import annotations

from collections.abc import Mapping

from .rules import Violation

__all__ = ["ImageOrder", "PiecesOrder"]


class PiecesOrder:
    """Any number of pieces, and one last event, whose name is `last`."""

    def __init__(self, last: str) -> None:
        self._last = last
        self._over = False

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("type")
        if self._over:
            return Violation(str(name), "the end of the stream", f"{self._last} is the last event")
        self._over = name in (self._last, "error")
        return None

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._over:
            return None
        return Violation("the end of the stream", self._last, "it is the last event")


class ImageOrder:
    """Images one after the other: partial images, numbered from 0, then the completed image."""

    def __init__(self, kind: str) -> None:
        self._partial = f"{kind}.partial_image"
        self._completed = f"{kind}.completed"
        self._next = 0
        self._over = False
        self._whole = False

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name, index = event.get("type"), event.get("partial_image_index")
        if self._over:
            return Violation(str(name), "the end of the stream", "an error ends it")
        self._over = name == "error"
        if name == self._partial:
            if index != self._next:
                came = f"{self._partial} with partial_image_index {index}"
                return Violation(came, f"{self._next}", "the partial images of one count from 0")
            self._next += 1
            self._whole = False
        elif name == self._completed:
            self._next, self._whole = 0, True
        return None

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._over or self._whole:
            return None
        why = "the stream ends when the last image is whole"
        return Violation("the end of the stream", self._completed, why)
