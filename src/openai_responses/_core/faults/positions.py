"""Positions in a body: after some events, after some bytes, or inside a character."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from openai_responses._core.errors.exceptions import StreamMismatchError, UnreachedFaultError
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .bodies import Alteration, Piece
from .event_blocks import BlockSplitter, is_end_mark

__all__ = ["Position", "at_position"]

FaultAction = Callable[[StreamContext, bytes], Iterable[Piece]]
"""Returns the rest of a body from a position on, from the context and the last event before it."""


@dataclass(frozen=True)
class Position:
    """A position, given in at most one of three ways; without any, before the first byte."""

    events: int | None = None
    bytes: int | None = None
    character: str | None = None

    def check(self) -> None:
        """Raise ValueError for an impossible position, and for more than one."""
        values = [each for each in (self.events, self.bytes, self.character) if each is not None]
        if len(values) > 1:
            raise ValueError("expected one of after_events, after_bytes and inside, not several")
        if any(isinstance(each, int) and each < 0 for each in values):
            raise ValueError(f"expected a number of events or bytes from 0, got {values[0]}")
        if self.character is not None and len(self.character.encode()) < 2:
            raise ValueError(
                f"inside: {self.character!r} is one byte of UTF-8, which cannot be cut; take a "
                "character such as 'é'"
            )

    def __str__(self) -> str:
        """Return the position as in error messages: `after 3 events`."""
        if self.events is not None:
            return f"after {self.events} events"
        if self.character is not None:
            return f"inside the first {self.character!r}"
        return f"after {self.bytes or 0} bytes"


def at_position(position: Position, action: FaultAction) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that replaces the rest of a body from a position on."""
    position.check()

    def start(context: StreamContext) -> Alteration:
        if position.events is not None:
            _check_streamed(position, context)
            return _AfterEvents(position.events, action, context)
        if position.character is not None:
            return _InsideCharacter(position.character, action, context)
        return _AfterBytes(position.bytes or 0, action, context)

    return start


def _check_streamed(position: Position, context: StreamContext) -> None:
    facts = context.operation.stream
    if facts is not None and asks_for_stream(facts, context.request):
        return
    stream = (
        "" if facts is None else f", or call it with {facts.switch_name}={facts.switch_value!r}"
    )
    raise StreamMismatchError(
        f"{context.operation.name} answers this call without a stream, so the fault {position} "
        f"cannot be applied. Set its position with after_bytes{stream}."
    )


class _AfterCount:
    """The base of alterations after a number of events or bytes; it counts them."""

    unit = ""

    def __init__(self, count: int, action: FaultAction, context: StreamContext) -> None:
        self._count = count
        self._position = 0
        self._action = action
        self._context = context

    def end(self) -> Iterable[Piece]:
        if self._count:
            raise self._unreached_error()
        return self._action(self._context, b"")

    def _unreached_error(self) -> UnreachedFaultError:
        position, actual = f"after {self._count} {self.unit}", f"{self._position} {self.unit}"
        return _unreached_error(self._context, position, actual)


class _AfterEvents(_AfterCount):
    unit = "events"

    def __init__(self, count: int, action: FaultAction, context: StreamContext) -> None:
        super().__init__(count, action, context)
        self._blocks = BlockSplitter()

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        if not self._count:
            yield from self._action(self._context, b"")
            return
        for block in self._blocks.feed(chunk):
            if is_end_mark(block):
                raise self._unreached_error()
            self._position += 1
            yield block
            if self._position == self._count:
                yield from self._action(self._context, block)
                return


class _AfterBytes(_AfterCount):
    unit = "bytes"

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        remaining = self._count - self._position
        self._position += len(chunk)
        if len(chunk) < remaining:
            if is_end_mark(chunk):  # the SDK does not read what follows
                raise self._unreached_error()
            yield chunk
            return
        if remaining:
            yield chunk[:remaining]
        yield from self._action(self._context, b"")


class _InsideCharacter:
    def __init__(self, character: str, action: FaultAction, context: StreamContext) -> None:
        self._character = character
        self._bytes = character.encode()
        self._action = action
        self._context = context

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        position = chunk.find(self._bytes)
        if position < 0:
            if is_end_mark(chunk):  # the SDK does not read what follows
                raise self._unreached_error()
            yield chunk
            return
        yield chunk[: position + 1]
        yield from self._action(self._context, b"")

    def end(self) -> Iterable[Piece]:
        raise self._unreached_error()

    def _unreached_error(self) -> UnreachedFaultError:
        return _unreached_error(self._context, f"inside {self._character!r}", "no such character")


def _unreached_error(context: StreamContext, position: str, actual: str) -> UnreachedFaultError:
    return UnreachedFaultError(
        f"the fault {position} was not applied: the answer of {context.operation.name} has "
        f"{actual}. Set a longer answer, or an earlier position."
    )
