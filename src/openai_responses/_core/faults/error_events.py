"""Errors in the middle of a stream, in the format of the endpoint that sends them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.spec.operations import StreamFacts
from openai_responses._core.streams.framing import Dialect

from .bodies import END, Piece
from .event_blocks import data_of
from .positions import FaultAction

__all__ = ["error_event"]

# The path prefixes of the endpoints whose event unions have an event for errors, with the fields at
# its top. Responses have it in the document, but send the error nested, as others do (recorded).
_DOCUMENTED, _SENT = ("/responses", "/threads"), ("/threads",)


def error_event(error: Mapping[str, object], *, nested: bool | None) -> FaultAction:
    """Return the action that ends a stream with an error.

    `error` has the fields `message`, `type`, `param` and `code`. Most endpoints send them in the
    field `error`, for which the SDK raises APIError; runs send an event of type `error`, which the
    SDK yields. `nested` selects one of the two forms for the endpoints that document such an event:
    responses and runs.
    """

    def end_with_error(context: StreamContext, last: bytes) -> Iterable[Piece]:
        facts = context.operation.stream
        assert facts is not None  # the position is after events, so the call is streamed
        with_event = _SENT if nested is None else () if nested else _DOCUMENTED
        own = context.operation.path.startswith(with_event)
        event = _event(facts, error, data_of(last), own=own)
        dialect = Dialect.of_operation(facts)
        return [dialect.encode(event, dump(event)), END]

    return end_with_error


def _event(
    facts: StreamFacts, error: Mapping[str, object], last: Mapping[str, object], *, own: bool
) -> Mapping[str, object]:
    if facts.event == "none":
        return {"error": error}
    if facts.event == "event":
        return {"event": "error", "data": error if own else {"error": error}}
    number = last.get("sequence_number")
    number_field = {"sequence_number": number + 1} if isinstance(number, int) else {}
    if not own:
        fields = {name: error[name] for name in ("type", "code", "message", "param")}
        return {"type": "error", **number_field, "error": fields}
    fields = {name: value for name, value in error.items() if name != "type"}
    return {"type": "error", **fields, **number_field}
