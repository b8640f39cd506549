"""Places in a body: after a number of events, after a number of bytes, or inside a character."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from openai_responses._core.errors.exceptions import StreamMismatchError, UnreachedFaultError
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .bodies import Alteration, Piece
from .event_blocks import Blocks, is_end_mark

__all__ = ["Place", "at_place"]

Happening = Callable[[StreamContext, bytes], Iterable[Piece]]
"""Returns the rest of a body from a place on, from the context and the last event before it."""


@dataclass(frozen=True)
class Place:
    """A place, given in at most one of three ways; without any, before the first byte."""

    events: int | None = None
    bytes: int | None = None
    character: str | None = None

    def check(self) -> None:
        """Raise ValueError for an impossible place, and for more than one."""
        values = [each for each in (self.events, self.bytes, self.character) if each is not None]
        if len(values) > 1:
            raise ValueError("one of after_events, after_bytes and inside says where, not several")
        if any(isinstance(each, int) and each < 0 for each in values):
            raise ValueError(f"expected a number of events or bytes from 0, got {values[0]}")
        if self.character is not None and len(self.character.encode()) < 2:
            raise ValueError(
                f"inside: {self.character!r} is one byte of UTF-8, which cannot be cut; take a "
                "character such as 'é'"
            )

    def __str__(self) -> str:
        """Return the place in words."""
        if self.events is not None:
            return f"after {self.events} events"
        if self.character is not None:
            return f"inside the first {self.character!r}"
        return f"after {self.bytes or 0} bytes"


def at_place(place: Place, happening: Happening) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that replaces the rest of a body from a place on."""
    place.check()

    def start(context: StreamContext) -> Alteration:
        if place.events is not None:
            _check_streamed(place, context)
            return _AfterEvents(place.events, happening, context)
        if place.character is not None:
            return _InsideCharacter(place.character, happening, context)
        return _AfterBytes(place.bytes or 0, happening, context)

    return start


def _check_streamed(place: Place, context: StreamContext) -> None:
    facts = context.operation.stream
    if facts is not None and asks_for_stream(facts, context.request):
        return
    stream = (
        "" if facts is None else f", or call it with {facts.switch_name}={facts.switch_value!r}"
    )
    raise StreamMismatchError(
        f"{context.operation.name} answers this call without a stream, so the fault {place} "
        f"cannot be applied. Set its position with after_bytes{stream}."
    )


class _AfterSome:
    """The base of alterations after a number of things; it counts those that it has seen."""

    things = ""

    def __init__(self, count: int, happening: Happening, context: StreamContext) -> None:
        self._count = count
        self._position = 0
        self._happening = happening
        self._context = context

    def end(self) -> Iterable[Piece]:
        if self._count:
            raise self._unreached_error()
        return self._happening(self._context, b"")

    def _unreached_error(self) -> UnreachedFaultError:
        place, actual = f"after {self._count} {self.things}", f"{self._position} {self.things}"
        return _unreached_error(self._context, place, actual)


class _AfterEvents(_AfterSome):
    things = "events"

    def __init__(self, count: int, happening: Happening, context: StreamContext) -> None:
        super().__init__(count, happening, context)
        self._blocks = Blocks()

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        if not self._count:
            yield from self._happening(self._context, b"")
            return
        for block in self._blocks.feed(chunk):
            if is_end_mark(block):
                raise self._unreached_error()
            self._position += 1
            yield block
            if self._position == self._count:
                yield from self._happening(self._context, block)
                return


class _AfterBytes(_AfterSome):
    things = "bytes"

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
        yield from self._happening(self._context, b"")


class _InsideCharacter:
    def __init__(self, character: str, happening: Happening, context: StreamContext) -> None:
        self._character = character
        self._bytes = character.encode()
        self._happening = happening
        self._context = context

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        position = chunk.find(self._bytes)
        if position < 0:
            if is_end_mark(chunk):  # the SDK does not read what follows
                raise self._unreached_error()
            yield chunk
            return
        yield chunk[: position + 1]
        yield from self._happening(self._context, b"")

    def end(self) -> Iterable[Piece]:
        raise self._unreached_error()

    def _unreached_error(self) -> UnreachedFaultError:
        return _unreached_error(self._context, f"inside {self._character!r}", "no such character")


def _unreached_error(context: StreamContext, place: str, actual: str) -> UnreachedFaultError:
    return UnreachedFaultError(
        f"the fault {place} was not applied: the answer of {context.operation.name} has {actual}. "
        "Set a longer answer, or an earlier position."
    )
