"""Answers that arrive late, in other pieces, broken or not to their end; streams above all.

Each function takes an answer of any kind that a route takes (a stream, a partial that is streamed
by itself, a function, one that is altered already) and returns it altered. Without an answer it
alters what the mock would have answered.
"""

from __future__ import annotations

from typing_extensions import Never, TypeVar

from openai_responses._core.faults import pieces
from openai_responses._core.faults.bodies import END, Clock, on_body
from openai_responses._core.faults.error_events import error_event as _error_event
from openai_responses._core.faults.faulty_reply import FaultyReply, altered
from openai_responses._core.faults.pacing import Tempo, at_tempo
from openai_responses._core.faults.positions import Place, at_place
from openai_responses._core.http.wire_errors import WireError, WireFault
from openai_responses._core.json_values.unset import UNSET, Unset

from .clocks import RealClock

__all__ = [
    "comments",
    "disconnect",
    "end_early",
    "error_event",
    "line_ends",
    "malformed_json",
    "pace",
    "rechunk",
    "without_end",
]

AnswerT = TypeVar("AnswerT", default=Never)

_REAL = RealClock()


def pace(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    first: float = 0.0,
    between: float = 0.0,
    tokens_per_second: float | None = None,
    jitter: float = 0.0,
    seed: int = 0,
    clock: Clock = _REAL,
) -> FaultyReply[AnswerT]:
    """Return an answer that takes its time, in seconds.

    `first` pass before the first event (or before the body of an answer that is no stream),
    `between` before each other event, and with `tokens_per_second` as much more as the text of a
    delta takes, a token for each four characters. Each of these times is off by up to the share
    `jitter`, reproducibly by `seed`.

    The time is real, and async clients go on with other tasks meanwhile; on a `VirtualClock` it
    passes at once. A client whose read time-out is shorter gets its ReadTimeout when that is over.
    Raises ValueError for times that cannot be.
    """
    tempo = Tempo(first, between, tokens_per_second, jitter, seed)
    return altered(answer, on_body(at_tempo(tempo, clock)))


def disconnect(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int | None = None,
    after_bytes: int | None = None,
    inside: str | None = None,
    reset: bool = False,
) -> FaultyReply[AnswerT]:
    """Return an answer whose connection is lost: behind so many events or bytes, or in a character.

    Without a place it is lost right behind the headers. `inside="é"` cuts through the bytes of the
    first such character. While reading the client gets the library's RemoteProtocolError, as from a
    server that went away, with `reset` its ReadError. An answer that has no such place raises
    UnreachedFaultError. Raises ValueError for a place that cannot be.
    """
    fault = WireFault.BODY_RESET if reset else WireFault.BODY_CUT
    place = Place(after_events, after_bytes, inside)
    return altered(answer, on_body(at_place(place, lambda _, __: [WireError(fault)])))


def end_early(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int | None = None,
    after_bytes: int | None = None,
    inside: str | None = None,
) -> FaultyReply[AnswerT]:
    """Return an answer that ends before its time, in a way that HTTP takes for complete.

    A stream just stops, and most clients do not notice; JSON is truncated. Places are those of
    `disconnect`.
    """
    place = Place(after_events, after_bytes, inside)
    return altered(answer, on_body(at_place(place, lambda _, __: [END])))


def error_event(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int = 0,
    message: str = "The server had an error while processing your request. Sorry about that!",
    type: str | None = "server_error",  # noqa: A002  # the API's own name
    param: str | None = None,
    code: str | None = None,
    nested: bool = False,
) -> FaultyReply[AnswerT]:
    """Return a stream that ends with an error, in the form of the endpoint that sends it.

    For most of them the SDK raises APIError with these fields. Responses and runs have an event of
    type `error`, which it hands out as any other; `nested` makes it raise there, too.
    """
    error = {"message": message, "type": type, "param": param, "code": code}
    happening = _error_event(error, nested=nested)
    return altered(answer, on_body(at_place(Place(after_events), happening)))


def malformed_json(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /, *, event: int | None = None
) -> FaultyReply[AnswerT]:
    """Return an answer with only the first half of its JSON: of all of it, or of an event.

    Events count from 1, which is the one that is malformed if nothing is said. A stream that has no
    such event raises UnreachedFaultError. Raises ValueError for a number below 1.
    """
    return altered(answer, on_body(pieces.malformed(event)))


def without_end(answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /) -> FaultyReply[AnswerT]:
    """Return a stream without the `[DONE]` that its endpoint sends last."""
    return altered(answer, on_body(pieces.without_end()))


def rechunk(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    sizes: int | tuple[int, int] = (1, 64),
    seed: int = 0,
) -> FaultyReply[AnswerT]:
    """Return an answer that arrives in chunks of other sizes, cut at any byte.

    `sizes` is the number of bytes, or its bounds, between which `seed` chooses; sizes larger than
    an event merge several. Raises ValueError for sizes below 1.
    """
    smallest, largest = (sizes, sizes) if isinstance(sizes, int) else sizes
    return altered(answer, on_body(pieces.in_pieces(smallest, largest, seed)))


def comments(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    text: str = "keep-alive",
    every: int = 1,
) -> FaultyReply[AnswerT]:
    """Return a stream with a comment before each event, or before one in `every`.

    Comments are what proxies keep a connection open with; clients ignore them (WHATWG HTML, 9.2.6).
    Raises ValueError for a text of several lines.
    """
    return altered(answer, on_body(pieces.with_comments(text, every)))


def line_ends(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /, *, line_end: str = "\r\n"
) -> FaultyReply[AnswerT]:
    """Return a stream whose lines end otherwise: in CRLF, LF or CR (WHATWG HTML, 9.2.5).

    Raises ValueError for another end.
    """
    return altered(answer, on_body(pieces.with_line_end(line_end)))
