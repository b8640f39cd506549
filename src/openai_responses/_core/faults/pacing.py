"""Pauses in a body: before the first piece, between events, and for tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random

from openai_responses._core.completion.tokens import estimate_tokens
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .bodies import Alteration, Piece
from .clocks import Clock, Pause
from .event_blocks import BlockSplitter, block_of, data_of, is_end_mark
from .session_faults import SessionFault, delay_events

__all__ = ["Pacing", "pace_body", "pace_session"]

# The fields on the path to the text of a delta, in the events of all endpoints.
_TEXT_FIELDS = frozenset(
    (
        "arguments",
        "choices",
        "content",
        "data",
        "delta",
        "function",
        "refusal",
        "text",
        "tool_calls",
        "value",
    )
)


@dataclass(frozen=True)
class Pacing:
    """The pauses of a body, in seconds; `jitter` is the largest relative deviation of each."""

    first: float = 0.0
    between: float = 0.0
    tokens_per_second: float | None = None
    jitter: float = 0.0
    seed: int = 0

    def check(self) -> None:
        """Raise ValueError for negative times, and for a rate or jitter out of range."""
        if self.first < 0 or self.between < 0:
            raise ValueError(
                f"first and between: expected seconds from 0, got {self.first} and {self.between}"
            )
        if self.tokens_per_second is not None and self.tokens_per_second <= 0:
            raise ValueError(
                f"tokens_per_second: expected more than 0, got {self.tokens_per_second}"
            )
        if not 0 <= self.jitter <= 1:
            raise ValueError(f"jitter: expected a fraction from 0 to 1, got {self.jitter}")


def pace_body(pacing: Pacing, clock: Clock) -> Callable[[StreamContext], Alteration]:
    """Return the factory of an alteration that delays the events of a body."""
    pacing.check()
    return lambda _: _Pacer(pacing, clock)


def pace_session(pacing: Pacing, clock: Clock) -> Callable[[], SessionFault]:
    """Return the factory of a fault that delays the events of a session."""

    def start() -> SessionFault:
        pacer = _Pacer(pacing, clock)
        return delay_events(clock, lambda text: pacer.seconds_before(block_of(text)))

    return start


class _Pacer:
    def __init__(self, pacing: Pacing, clock: Clock) -> None:
        self._pacing = pacing
        self._clock = clock
        self._random = Random(pacing.seed)
        self._blocks = BlockSplitter()
        self._first = True

    def feed(self, chunk: bytes) -> Iterable[Piece]:
        for block in self._blocks.feed(chunk):
            seconds = self.seconds_before(block)
            if seconds:
                yield Pause(seconds, self._clock)
            yield block

    def end(self) -> Iterable[Piece]:
        """Return the rest after the last event: the whole body if it is no stream."""
        if self._first and self._pacing.first:
            yield Pause(self._with_jitter(self._pacing.first), self._clock)
        yield self._blocks.rest()

    def seconds_before(self, block: bytes) -> float:
        """Return the pause before an event."""
        if self._first:
            self._first = False
            return self._with_jitter(self._pacing.first)
        if is_end_mark(block):
            return 0.0
        rate = self._pacing.tokens_per_second
        generating = 0.0 if rate is None else estimate_tokens(_added_text(data_of(block))) / rate
        return self._with_jitter(self._pacing.between + generating)

    def _with_jitter(self, seconds: float) -> float:
        share = self._pacing.jitter
        return seconds * (1 + self._random.uniform(-share, share)) if share else seconds


def _added_text(event: Mapping[str, object]) -> str:
    """Return the text that an event adds; empty for a named event that is no delta."""
    name = event.get("type")
    if isinstance(name, str) and not name.endswith("delta"):
        return ""
    return "".join(_texts(event))


def _texts(value: object) -> Iterable[str]:
    if is_mapping(value):
        for name, inner in value.items():
            if name in _TEXT_FIELDS:
                yield from [inner] if isinstance(inner, str) else _texts(inner)
    elif is_list(value):
        for item in value:
            yield from _texts(item)
