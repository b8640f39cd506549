"""The kinds of answers, and those that an operation can have."""

from __future__ import annotations

from enum import Enum

from pydantic import BaseModel
from typing_extensions import TypeIs

from openai_responses._core.calls.recorded_sessions import RecordedSession
from openai_responses._core.http.reply import HttpResponse, Reply
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.sessions.session import AnySession, WebSocketSession
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.event_streams import AsyncEventStream, EventStream

from .wrong_answers import is_exception_class

__all__ = [
    "AnswerKind",
    "is_http_response",
    "is_session",
    "is_session_class",
    "is_stream",
    "is_stream_class",
    "kind_of",
    "possible_kinds",
]

_HTTP_RESPONSES = {("httpx", "Response"), ("httpx2", "Response")}


class AnswerKind(Enum):
    """The kinds of answers, as named in the error for a wrong one."""

    JSON = "a dict or an SDK object"
    BYTES = "bytes"
    TEXT = "a str"
    EMPTY = "None"
    STREAM = "an EventStream (the class or an instance)"
    SESSION = "a session (the class or an instance)"
    RECORDED = "a RecordedSession"
    HTTP = "an HTTP response of httpx2 or httpx"
    ERROR = "an exception to raise"


def kind_of(value: object) -> AnswerKind | None:
    if is_stream(value) or is_stream_class(value):
        return AnswerKind.STREAM
    if is_session(value) or is_session_class(value):
        return AnswerKind.SESSION
    if isinstance(value, RecordedSession):
        return AnswerKind.RECORDED
    if isinstance(value, Exception) or is_exception_class(value):
        return AnswerKind.ERROR
    if isinstance(value, Reply) or is_http_response(value):
        return AnswerKind.HTTP
    if isinstance(value, BaseModel) or is_mapping(value):
        return AnswerKind.JSON
    if isinstance(value, bytes):
        return AnswerKind.BYTES
    if isinstance(value, str):
        return AnswerKind.TEXT
    return AnswerKind.EMPTY if value is None else None


def possible_kinds(operation: Operation) -> list[AnswerKind]:
    """Return the kinds of answers that an operation's media types allow."""
    kinds = [AnswerKind.HTTP, AnswerKind.ERROR]
    if operation.session is not None:
        return [AnswerKind.SESSION, AnswerKind.RECORDED, *kinds]
    if operation.stream is not None:
        kinds.insert(0, AnswerKind.STREAM)
    if operation.can_answer_none:
        kinds.insert(0, AnswerKind.EMPTY)
    if operation.raw_media_type is not None or not operation.answer_media_types:
        kinds[:0] = [AnswerKind.BYTES, AnswerKind.TEXT]
    if operation.answers_json:
        kinds.insert(0, AnswerKind.JSON)
    return kinds


def is_stream(value: object) -> TypeIs[EventStream[object] | AsyncEventStream[object]]:
    return isinstance(value, (EventStream, AsyncEventStream))


def is_stream_class(
    value: object,
) -> TypeIs[type[EventStream[object]] | type[AsyncEventStream[object]]]:
    return isinstance(value, type) and issubclass(value, (EventStream, AsyncEventStream))


def is_session(value: object) -> TypeIs[AnySession]:
    return isinstance(value, WebSocketSession)


def is_session_class(value: object) -> TypeIs[type[AnySession]]:
    return isinstance(value, type) and issubclass(value, WebSocketSession)


def is_http_response(value: object) -> TypeIs[HttpResponse]:
    """Return whether this is a response of httpx or httpx2, without importing them."""
    bases = type(value).__mro__
    return any((base.__module__, base.__name__) in _HTTP_RESPONSES for base in bases)
