"""Recorded sessions of WebSockets: the events of both sides in their order, as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pydantic_core import from_json
from typing_extensions import Self

from openai_responses._core.http.websockets import Abort, Close, closing
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_mapping

from .frames import Frame

__all__ = ["RecordedSession"]

_EXPECTED = (
    'expected an object with "sender" ("client" or "server") and an "event", or with the "close" '
    "of the server"
)


class RecordedSession:
    """A recorded session, which the server of a WebSocket plays again.

    It answers a route's connections: the server sends its recorded events, each when the client has
    sent what it had sent before. A client that sends another type of event, or closes the
    connection before it has sent all, fails the test. `end` is how the server ended the connection;
    None if it did not. Times do not matter.
    """

    def __init__(self, frames: Iterable[Frame], end: Close | Abort | None = None) -> None:
        """Take the events of both sides, such as the `frames` of a recorded connection."""
        self.frames: Sequence[Frame] = tuple(frames)
        self.end = end

    @classmethod
    def from_json_lines(cls, text: str) -> Self:
        """Read a session. Raises ValueError, with the number of the line, if one is wrong."""
        frames: list[Frame] = []
        end: Close | Abort | None = None
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            found = _frame_or_end(line, number)
            if end is not None:
                raise ValueError(f"line {number}: the server has closed the connection before")
            if isinstance(found, Frame):
                frames.append(found)
            else:
                end = found
        return cls(frames, end)

    def to_json_lines(self) -> str:
        """Return the session as JSON Lines: one line for each event, and one for the end."""
        return "".join(f"{dump(each).decode()}\n" for each in self._lines())

    def _lines(self) -> Iterator[Mapping[str, object]]:
        for frame in self.frames:
            yield frame._asdict()
        if self.end is not None:
            close = self.end._asdict() if isinstance(self.end, Close) else None
            yield {"sender": "server", "close": close}


def _frame_or_end(line: str, number: int) -> Frame | Close | Abort:
    try:
        fields: object = from_json(line)
    except ValueError as error:
        raise ValueError(f"line {number} is no JSON: {error}") from None
    if not is_mapping(fields):
        raise ValueError(f"line {number}: {_EXPECTED}, got {line}")
    if "close" in fields:
        return _end(fields["close"], number)
    sender, event, time = fields.get("sender"), fields.get("event"), fields.get("time", 0.0)
    if sender not in ("client", "server") or not is_mapping(event):
        raise ValueError(f"line {number}: {_EXPECTED}, got {line}")
    return Frame(
        "client" if sender == "client" else "server",
        event,
        float(time) if isinstance(time, (int, float)) else 0.0,
    )


def _end(close: object, number: int) -> Close | Abort:
    if close is None:
        return Abort()
    try:
        return closing(*_code_and_reason(close))
    except ValueError as error:
        raise ValueError(f"line {number}: {error}") from None


def _code_and_reason(close: object) -> tuple[int, str]:
    """Return the code and the reason of a close frame; by default 1000 without a reason."""
    if is_mapping(close):
        code, reason = close.get("code"), close.get("reason")
        code, reason = 1000 if code is None else code, "" if reason is None else reason
        if isinstance(code, int) and not isinstance(code, bool) and isinstance(reason, str):
            return code, reason
    raise ValueError(
        f"expected a close frame with a number as code, and a text as reason, got {close!r}"
    )
