"""Answers, mostly streams, that arrive late, in other chunks, malformed or incomplete.

Each function takes an answer of any kind that a route takes (a stream, a partial that the mock
streams itself, a function, an answer with a fault) and returns it with a fault. Without an answer,
the fault applies to the mock's default answer.

A session of a WebSocket may be given too: `pace`, `disconnect`, `end_early`, `error_event` and
`malformed_json` alter the events that its server sends. The others are about bytes that only HTTP
has; a route that opens WebSockets refuses them for sessions.
"""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import Never, TypeVar

from openai_responses._core.faults import pieces, session_faults
from openai_responses._core.faults.bodies import END, body_step
from openai_responses._core.faults.clocks import Clock
from openai_responses._core.faults.error_events import error_event as _error_event
from openai_responses._core.faults.faulty_reply import FaultyReply, add_faults
from openai_responses._core.faults.pacing import Pacing, pace_body, pace_session
from openai_responses._core.faults.positions import Position, at_position
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.websockets import Abort, closing
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
    """Return an answer that arrives with delays, in seconds.

    `first` is the delay before the first event (or before the body of an answer that is not a
    stream), `between` the delay before each further event. `tokens_per_second` adds the time to
    generate the text of each delta, at four characters per token. Each delay varies by up to the
    fraction `jitter`, reproducibly by `seed`.

    Delays are real, and async clients run other tasks meanwhile; a `VirtualClock` skips them. A
    client with a shorter read timeout gets its ReadTimeout when that has passed. Raises ValueError
    for invalid times.

    During a pause, a session takes events of the client; the pause also ends when the mock's time
    has advanced by it (`openai_mock.advance`).
    """
    pacing = Pacing(first, between, tokens_per_second, jitter, seed)
    return add_faults(answer, body_step(pace_body(pacing, clock), pace_session(pacing, clock)))


def disconnect(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int | None = None,
    after_bytes: int | None = None,
    inside: str | None = None,
    reset: bool = False,
    code: int | None = None,
    reason: str = "",
) -> FaultyReply[AnswerT]:
    """Return an answer whose connection is lost after some events or bytes, or inside a character.

    Without any of the three, it is lost right after the headers. `inside="é"` cuts between the
    bytes of the first such character. While reading, the client gets the library's
    RemoteProtocolError, as from a server that went away, or with `reset` its ReadError. An answer
    that ends before the position raises UnreachedFaultError. Raises ValueError for an invalid
    position, or for more than one.

    A WebSocket is cut without a close frame, after some events or at once. With `code` and `reason`
    the server closes it (RFC 6455, section 7.4); only sessions have such codes.
    """
    fault = WireFault.BODY_RESET if reset else WireFault.INCOMPLETE_BODY
    position = Position(after_events, after_bytes, inside)
    end = Abort(is_reset=reset) if code is None else closing(code, reason)
    step = body_step(
        at_position(position, lambda _, __: [WireError(fault)]),
        _in_session(position, end),
        needs_session=code is not None,
    )
    return add_faults(answer, step)


def end_early(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int | None = None,
    after_bytes: int | None = None,
    inside: str | None = None,
) -> FaultyReply[AnswerT]:
    """Return an answer that ends early, although it is complete for HTTP.

    A stream just stops, which most clients do not notice; JSON is truncated. Positions are those of
    `disconnect`. The server of a WebSocket falls silent, after some events or at once: it sends no
    further event, and no answer to pings, until the client closes the connection.
    """
    position = Position(after_events, after_bytes, inside)
    step = body_step(
        at_position(position, lambda _, __: [END]), _in_session(position, session_faults.SILENCE)
    )
    return add_faults(answer, step)


def error_event(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    after_events: int = 0,
    message: str = "The server had an error while processing your request. Sorry about that!",
    type: str | None = "server_error",  # noqa: A002  # the API's own name
    param: str | None = None,
    code: str | None = None,
    nested: bool | None = None,
) -> FaultyReply[AnswerT]:
    """Return a stream that ends with an error after some events, as the endpoint sends it.

    The SDK raises APIError with these fields. Runs send an event of type `error`, which the SDK
    yields like any other; with `nested=True` it raises there too. With `nested=False`, responses
    send such an event as well, in the form of the document (`ResponseErrorEvent`), which the SDK
    yields.

    On a WebSocket the error is one more event, of the endpoint's form, and the session goes on;
    there `nested` has no effect.
    """
    error = {"message": message, "type": type, "param": param, "code": code}
    position, action = Position(after_events), _error_event(error, nested=nested)
    sent = ApiError(500, message, kind=type, param=param, code=code)
    return add_faults(answer, body_step(at_position(position, action), _in_session(position, sent)))


def malformed_json(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /, *, event: int | None = None
) -> FaultyReply[AnswerT]:
    """Return an answer with only the first half of its JSON, or a stream with half of one event's.

    `event` is the number of that event, from 1, which is the default. A stream that has no such
    event raises UnreachedFaultError. Raises ValueError for a number below 1.
    """
    step = body_step(pieces.break_json(event), lambda: session_faults.break_event(event or 1))
    return add_faults(answer, step)


def _in_session(
    position: Position, action: session_faults.Item
) -> Callable[[], session_faults.SessionFault] | None:
    """Return what makes the fault of a session; None for a position inside of a body."""
    if position.bytes is not None or position.character is not None:
        return None
    return lambda: session_faults.after_events(position.events or 0, action)


def without_end(answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /) -> FaultyReply[AnswerT]:
    """Return a stream without the final `[DONE]` of its endpoint."""
    return add_faults(answer, body_step(pieces.without_end()))


def rechunk(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    sizes: int | tuple[int, int] = (1, 64),
    seed: int = 0,
) -> FaultyReply[AnswerT]:
    """Return an answer that arrives in chunks of other sizes, split at any byte.

    `sizes` is the chunk size in bytes, or its minimum and maximum, for random sizes by `seed`;
    chunks larger than an event hold several. Raises ValueError for sizes below 1.
    """
    smallest, largest = (sizes, sizes) if isinstance(sizes, int) else sizes
    return add_faults(answer, body_step(pieces.rechunk_body(smallest, largest, seed)))


def comments(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET,
    /,
    *,
    text: str = "keep-alive",
    every: int = 1,
) -> FaultyReply[AnswerT]:
    """Return a stream with a comment before the first event and then every `every` events.

    Proxies send comments to keep a connection open; clients ignore them (WHATWG HTML, 9.2.6).
    Raises ValueError for a text of several lines, and for `every` below 1.
    """
    return add_faults(answer, body_step(pieces.with_comments(text, every)))


def line_ends(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /, *, line_end: str = "\r\n"
) -> FaultyReply[AnswerT]:
    """Return a stream with other line endings: CRLF, LF or CR (WHATWG HTML, 9.2.5).

    Raises ValueError for any other `line_end`.
    """
    return add_faults(answer, body_step(pieces.with_line_end(line_end)))
