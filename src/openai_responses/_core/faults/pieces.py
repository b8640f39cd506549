"""Alterations of a body's bytes: other chunks, comments, line ends, no end mark, broken JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from random import Random

from openai_responses._core.errors.exceptions import UnreachedFaultError
from openai_responses._core.http.reply_stream import StreamContext

from .bodies import END, Alteration, Piece
from .event_blocks import BlockSplitter, is_end_mark

__all__ = [
    "EventwiseAlteration",
    "break_json",
    "rechunk_body",
    "with_comments",
    "with_line_end",
    "without_end",
]

_LINE_BREAK = re.compile(rb"\r\n|\n|\r")
_DATA = re.compile(rb"^(data: ?)(.*?)(\r\n|\n|\r)", re.MULTILINE)


class EventwiseAlteration:
    """An alteration of each event by itself; bytes that are no event stay unchanged."""

    def __init__(self, alter: Callable[[int, bytes], Iterable[Piece]]) -> None:
        """Take a function from an event's number (from 1) and bytes to its pieces."""
        self._alter = alter
        self._blocks = BlockSplitter()
        self._number = 0

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        """Return the altered events that a chunk completes."""
        for block in self._blocks.feed(chunk):
            self._number += 1
            yield from self._alter(self._number, block)

    def end(self) -> Iterable[Piece]:
        """Return the bytes after the last empty line."""
        rest = self._blocks.rest()
        return [rest] if rest else []


def rechunk_body(smallest: int, largest: int, seed: int) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that cuts a body into chunks of random sizes."""
    if not 1 <= smallest <= largest:
        raise ValueError(f"sizes: expected from 1 on, the smaller first, got {smallest}, {largest}")
    return lambda _: _Rechunker(smallest, largest, Random(seed))


class _Rechunker:
    def __init__(self, smallest: int, largest: int, random: Random) -> None:
        self._sizes = (smallest, largest)
        self._random = random
        self._size = random.randint(smallest, largest)
        self._rest = b""

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        text, start = self._rest + chunk, 0
        while len(text) - start >= self._size:
            yield text[start : start + self._size]
            start += self._size
            self._size = self._random.randint(*self._sizes)
        self._rest = text[start:]

    def end(self) -> Iterable[Piece]:
        return [self._rest] if self._rest else []


def with_comments(text: str, every: int) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that sends a comment before one in `every` events."""
    if "\n" in text or "\r" in text:
        raise ValueError(f"text: expected a single line, got {text!r}")
    if every < 1:
        raise ValueError(f"every: expected a number of events from 1, got {every}")
    comment = f": {text}\n\n".encode()

    def alter(number: int, block: bytes) -> Iterable[Piece]:
        return [comment, block] if (number - 1) % every == 0 else [block]

    return lambda _: EventwiseAlteration(alter)


def with_line_end(line_end: str) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that ends all lines of a stream with `line_end`."""
    if line_end not in ("\n", "\r\n", "\r"):
        raise ValueError(f"line_end: expected '\\n', '\\r\\n' or '\\r', got {line_end!r}")
    return lambda _: EventwiseAlteration(
        lambda _, block: [_LINE_BREAK.sub(line_end.encode(), block)]
    )


def without_end() -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that leaves out the end mark of a stream."""
    return lambda _: EventwiseAlteration(lambda _, block: [] if is_end_mark(block) else [block])


def break_json(event: int | None) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that halves the JSON of an event.

    A body that is no stream is halved as a whole.
    """
    if event is not None and event < 1:
        raise ValueError(f"event: expected a number from 1, got {event}")
    return lambda context: _BrokenJson(event or 1, context)


class _BrokenJson(EventwiseAlteration):
    def __init__(self, event: int, context: StreamContext) -> None:
        super().__init__(self._half)
        self._event = event
        self._context = context

    def end(self) -> Iterable[Piece]:
        rest = self._blocks.rest()
        if self._number == 0 and rest:
            return [rest[: len(rest) // 2], END]
        if self._number < self._event:
            raise self._unreached_error()
        return super().end()

    def _half(self, number: int, block: bytes) -> Iterable[Piece]:
        if number != self._event:
            return [block]
        if is_end_mark(block):
            raise self._unreached_error()
        return [_DATA.sub(_first_half, block)]

    def _unreached_error(self) -> UnreachedFaultError:
        return UnreachedFaultError(
            f"event number {self._event} of {self._context.operation.name} cannot be malformed: "
            "the stream ended before it. Set a longer answer, or the number of an earlier event."
        )


def _first_half(match: re.Match[bytes]) -> bytes:
    begin, data, line_end = match.groups()
    half = data[: len(data) // 2].decode(errors="ignore").encode()
    return b"%b%b%b" % (begin, half, line_end)
