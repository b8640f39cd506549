"""Obfuscation: padding that hides the length of the text in an event."""

from __future__ import annotations

from zlib import crc32

from openai_responses._core.determinism.determinism import Determinism

__all__ = ["Padding"]

_BLOCK = 16
_LETTERS = 4096


class Padding:
    """The paddings of one stream, the same ones in each run.

    In all recordings a padding fills a length up to a multiple of 16 characters: in chat streams
    the length of the whole chunk, in responses that of the delta.
    """

    def __init__(self, name: str) -> None:
        """Take a name that identifies the stream, such as the id of its final object."""
        self._letters = Determinism(crc32(name.encode())).letters(_LETTERS)
        self._next = 0

    def of(self, length: int) -> str:
        """Return the padding for a length; it is empty if the length is a multiple already."""
        start, count = self._next, -length % _BLOCK
        self._next = (start + count) % (_LETTERS - _BLOCK)
        return self._letters[start : start + count]
