"""The three SSE dialects of the API: where an event's name comes from, and what ends a stream."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.spec.operations import StreamFacts

from .sse import encode_line

__all__ = ["Dialect"]

_DONE = b"[DONE]"


class Dialect(NamedTuple):
    """The encoding of a stream's events; the fields are those of `StreamFacts`."""

    event: str
    terminator: str
    line_end: bytes = b"\n"

    @classmethod
    def of_operation(cls, facts: StreamFacts) -> Dialect:
        """Return the dialect of an operation's stream."""
        return cls(facts.event, facts.terminator, facts.line_end.encode())

    @classmethod
    def of_event(cls, event: Mapping[str, object]) -> Dialect:
        """Return the dialect that a first event's shape suggests, for streams without a route.

        `{event, data}` pairs are named and end with `event: done`; events with a `type` are named
        by it and need no end; all others are unnamed and end with `data: [DONE]`.
        """
        if "event" in event and "data" in event:
            return cls("event", "event")
        if "type" in event:
            return cls("type", "none")
        return cls("none", "data")

    def encode(self, event: Mapping[str, object], text: bytes) -> bytes:
        """Return the bytes of an event; `text` is the whole event as JSON.

        Raises ValueError if the dialect needs a name that the event does not have.
        """
        if self.event == "none":
            return encode_line(text, None, self.line_end)
        name = event.get(self.event)
        if not isinstance(name, str) or not name or "\n" in name or "\r" in name:
            raise ValueError(f"{self.event}: expected the name of the event, got {name!r}")
        if self.event == "event":
            text = _pair_data(event)
        return encode_line(text, name, self.line_end)

    def is_end(self, event: Mapping[str, object]) -> bool:
        """Return whether an event is itself the end mark of the stream."""
        return self.terminator == "event" and event.get("event") == "done"

    def end(self) -> bytes:
        """Return the bytes that end a stream; empty if only the end of the connection does."""
        if self.terminator == "none":
            return b""
        return encode_line(_DONE, "done" if self.terminator == "event" else None, self.line_end)


def _pair_data(event: Mapping[str, object]) -> bytes:
    """Return the data of an `{event, data}` pair: JSON, except for the bare end mark."""
    if "data" not in event:
        raise ValueError(f"data: missing beside event {event['event']!r}")
    data = event["data"]
    return _DONE if data == "[DONE]" else dump(data)
