"""Errors in the middle of a stream, in the format of the endpoint that sends them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.spec.operations import StreamFacts
from openai_responses._core.streams.framing import Dialect

from .bodies import END, Piece
from .event_blocks import data_of
from .positions import Happening

__all__ = ["error_event"]

# The path prefixes of the endpoints whose event unions have an event for errors.
_WITH_EVENT = ("/responses", "/threads")


def error_event(error: Mapping[str, object], *, nested: bool) -> Happening:
    """Return a happening that ends a stream with an error.

    `error` has the fields `message`, `type`, `param` and `code`. The endpoints of responses and
    runs have an event for errors, which the SDK yields as any other. With `nested` they send what
    all other endpoints do: the fields inside `error`, for which the SDK raises APIError.
    """

    def happen(context: StreamContext, last: bytes) -> Iterable[Piece]:
        facts = context.operation.stream
        assert facts is not None  # the place is after events, so the call is streamed
        own = not nested and context.operation.path.startswith(_WITH_EVENT)
        event = _event(facts, error, data_of(last), own=own)
        dialect = Dialect.of_operation(facts)
        return [dialect.encode(event, dump(event)), END]

    return happen


def _event(
    facts: StreamFacts, error: Mapping[str, object], last: Mapping[str, object], *, own: bool
) -> Mapping[str, object]:
    if facts.event == "none":
        return {"error": error}
    if facts.event == "event":
        return {"event": "error", "data": error if own else {"error": error}}
    number = last.get("sequence_number")
    numbered = {"sequence_number": number + 1} if isinstance(number, int) else {}
    if not own:
        return {"type": "error", "error": error, **numbered}
    fields = {name: value for name, value in error.items() if name != "type"}
    return {"type": "error", **fields, **numbered}
