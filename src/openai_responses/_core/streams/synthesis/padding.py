"""Obfuscation: letters that bring what is sent to a length which tells nothing about the text."""

from __future__ import annotations

from zlib import crc32

from openai_responses._core.determinism.determinism import Determinism

__all__ = ["Padding"]

_BLOCK = 16
_LETTERS = 4096


class Padding:
    """Makes the paddings of one stream, the same ones whenever it is played.

    In all recordings a padding fills a length up to a multiple of 16: in chat streams that of the
    whole chunk, in responses that of the delta, both in characters.
    """

    def __init__(self, name: str) -> None:
        """Take what tells the stream from others, such as the id of its final object."""
        self._letters = Determinism(crc32(name.encode())).letters(_LETTERS)
        self._next = 0

    def of(self, length: int) -> str:
        """Return the padding of what has a length; it is empty if that is a multiple already."""
        start, count = self._next, -length % _BLOCK
        self._next = (start + count) % (_LETTERS - _BLOCK)
        return self._letters[start : start + count]
