"""Encoder and decoder of server-sent events, independent of HTTP, JSON and OpenAI.

The rules are from the WHATWG HTML standard, section 9.2 ("Server-sent events").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["EventDecoder", "LineDecoder", "ServerSentEvent", "decode", "encode", "encode_line"]

_LINE_BREAK = re.compile(rb"\r\n|\n|\r")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One event: its data, and the three optional fields."""

    data: str
    event: str | None = None
    id: str | None = None
    retry: int | None = None


# --- encoding ----------------------------------------------------------------------------------


def encode_line(data: bytes, event: str | None = None, line_end: bytes = b"\n") -> bytes:
    """Return the bytes of an event whose data is one line, as in all of OpenAI's events.

    It checks nothing, because every event of a mocked stream passes here. Neither `data` nor
    `event` may contain a line break (JSON text never does).
    """
    name = b"" if event is None else b"event: %b%b" % (event.encode(), line_end)
    return b"%bdata: %b%b%b" % (name, data, line_end, line_end)


def encode(event: ServerSentEvent, line_end: bytes = b"\n") -> bytes:
    """Return the bytes of any event; each line of the data becomes a `data` field.

    Raises ValueError for what the format cannot express: a carriage return, a line break outside
    the data, an empty `event`, NUL in `id`, a negative `retry`.
    """
    _check(event)
    fields = [("event", event.event), ("id", event.id), ("retry", event.retry)]
    lines = [f"{name}: {value}" for name, value in fields if value is not None]
    lines += [f"data: {line}" for line in event.data.split("\n")]
    return b"".join(line.encode() + line_end for line in lines) + line_end


def _check(event: ServerSentEvent) -> None:
    if "\r" in event.data:
        raise ValueError("data holds a carriage return, which every reader takes for a line break")
    if event.event is not None and (not event.event or _has_break(event.event)):
        raise ValueError(f"event must be a name of one line, not {event.event!r}")
    if event.id is not None and (_has_break(event.id) or "\0" in event.id):
        raise ValueError(f"id must be one line without NUL, not {event.id!r}")
    if event.retry is not None and event.retry < 0:
        raise ValueError(f"retry must be a number of milliseconds, not {event.retry}")


def _has_break(text: str) -> bool:
    return "\n" in text or "\r" in text


# --- decoding ----------------------------------------------------------------------------------


class LineDecoder:
    """A decoder that splits chunks of any size into lines that end in LF, CR or CRLF."""

    def __init__(self) -> None:
        self._partial_line: list[bytes] = []
        self._after_carriage_return = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their line breaks."""
        if not chunk:
            return []
        if self._after_carriage_return and chunk.startswith(b"\n"):
            chunk = chunk[1:]  # the second half of a CRLF that was split between two chunks
        self._after_carriage_return = chunk.endswith(b"\r")
        first, *lines = _LINE_BREAK.split(chunk)
        self._partial_line.append(first)
        if not lines:
            return []
        complete = [b"".join(self._partial_line), *lines[:-1]]
        self._partial_line = [lines[-1]]
        return complete


class EventDecoder:
    """A decoder of lines to events (9.2.6, "Interpreting an event stream"), strictly UTF-8."""

    def __init__(self) -> None:
        self._at_start = True
        self._reset()

    def _reset(self) -> None:
        self._data: list[str] = []
        self._event: str | None = None
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, line: bytes) -> ServerSentEvent | None:
        """Return the event that a line dispatches: an empty line does, after a `data` field.

        Raises UnicodeDecodeError for bytes that are not UTF-8.
        """
        if self._at_start:
            self._at_start = False
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if not line:
            return self._dispatch()
        name, _, value = line.decode().partition(":")
        self._set_field(name, value.removeprefix(" "))
        return None

    def _set_field(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value or None
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        # All other lines are ignored, also comments (no name before the colon).

    def _dispatch(self) -> ServerSentEvent | None:
        data, event, id_, retry = self._data, self._event, self._id, self._retry
        self._reset()
        return ServerSentEvent("\n".join(data), event, id_, retry) if data else None


def decode(chunks: Iterable[bytes]) -> Iterator[ServerSentEvent]:
    """Yield the events of a stream that arrives in chunks of any size.

    An event without an empty line after it is dropped, as the standard requires. `id` and `retry`
    are those of the event's own block. Raises UnicodeDecodeError for bytes that are not UTF-8.
    """
    lines, events = LineDecoder(), EventDecoder()
    for chunk in chunks:
        for line in lines.feed(chunk):
            event = events.feed(line)
            if event is not None:
                yield event
