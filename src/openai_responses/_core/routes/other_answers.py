"""The replies for answers that are no JSON: streams, media, HTTP responses and exceptions."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeIs

from openai_responses._core.behaviours.table import Media
from openai_responses._core.errors.exceptions import ResponseTypeError, StreamMismatchError
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import HttpResponse, Reply
from openai_responses._core.http.reply_headers import AS_JSON
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.event_streams import AsyncEventStream, EventStream
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .answer_kinds import is_http_response, is_stream, is_stream_class
from .wrong_answers import is_exception_class, shorten

if TYPE_CHECKING:
    from .answered_call import AnsweredCall

__all__ = ["content_or_reply"]

_EVENT_STREAM = ("content-type", "text/event-stream; charset=utf-8")


def content_or_reply(
    value: object, call: AnsweredCall
) -> tuple[HeaderList, bytes | ReplyStream] | Reply:
    """Return the headers and body of an answer, or the reply if the answer has its own status."""
    if isinstance(value, Exception) or is_exception_class(value):
        raise value if isinstance(value, Exception) else _instance(value)
    if isinstance(value, Reply):
        return value.copy()
    if is_http_response(value):
        return _http_reply(value, call)
    stream = value() if is_stream_class(value) else value
    if is_stream(stream):
        _check_stream_requested(stream, call)
    if is_stream(stream):
        return [_EVENT_STREAM], ReplyStream(stream, _context_of(call))
    return _encode(value, call.operation)


def _context_of(call: AnsweredCall) -> StreamContext:
    return StreamContext(
        call.operation,
        call.request,
        call.determinism,
        call.order,
        accepts_unknown=call.accepts_unknown,
    )


def _check_stream_requested(
    stream: EventStream[object] | AsyncEventStream[object], call: AnsweredCall
) -> None:
    """Raise StreamMismatchError if the request does not ask for a stream."""
    operation = call.operation
    facts = operation.stream
    if facts is not None and not asks_for_stream(facts, call.request):
        raise StreamMismatchError(
            f"{operation.name} was called without {facts.switch_name}={facts.switch_value!r}, but "
            f"its answer is the event stream {type(stream).__name__}. Set an answer that is no "
            "stream (the mock streams it if the request asks for that), or a function that "
            "checks the request."
        )


def _encode(value: object, operation: Operation) -> tuple[HeaderList, bytes]:
    """Return the content headers and bytes of an answer that is not streamed."""
    if isinstance(value, Media):
        return [("content-type", value.media_type), *value.headers], value.content
    if value is None or (value == b"" and not operation.answer_media_types):
        return [], b""
    if isinstance(value, bytes):
        media_type = operation.raw_media_type or "application/octet-stream"
        return [("content-type", media_type)], value
    if isinstance(value, str):
        media_type = f"{operation.raw_media_type or 'text/plain'}; charset=utf-8"
        return [("content-type", media_type)], value.encode()
    return AS_JSON, dump(value)


def _http_reply(response: HttpResponse, call: AnsweredCall) -> Reply:
    """Return the reply for an HTTP response object; an unread body stays a stream."""
    headers = response.headers.multi_items()
    body = response.stream
    if response.is_closed and _is_iterable(body):
        return Reply(response.status_code, headers, b"".join(body))
    if not (_is_iterable(body) or _is_async_iterable(body)):
        raise ResponseTypeError(f"{call.operation.name}: {shorten(response)} has no body to read")
    facts = call.operation.stream
    has_content_type = any(name.lower() == "content-type" for name, _ in headers)
    if facts is not None and not has_content_type and asks_for_stream(facts, call.request):
        headers.append(_EVENT_STREAM)
    return Reply(response.status_code, headers, ReplyStream(body, _context_of(call)))


def _instance(cls: type[Exception]) -> Exception:
    """Return an instance of an exception class, with a message if required, as by httpx."""
    try:
        return cls()
    except TypeError:
        return cls("raised by openai_mock")


def _is_iterable(value: object) -> TypeIs[Iterable[bytes]]:
    return isinstance(value, Iterable)


def _is_async_iterable(value: object) -> TypeIs[AsyncIterable[bytes]]:
    return isinstance(value, AsyncIterable)
