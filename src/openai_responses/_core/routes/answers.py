"""The kinds of answers, their validation, and their conversion to replies."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Protocol, cast

from pydantic import BaseModel
from typing_extensions import TypeIs

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.acceptance import accepted
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import ResponseTypeError, StreamMismatchError
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.faults.faulty_reply import FaultyReply
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import HttpResponse, Reply
from openai_responses._core.http.reply_headers import AS_JSON, reply_headers
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.model_output.base import ModelOutput
from openai_responses._core.spec.modes import ALLOW_UNKNOWN, PARTIAL, Mode
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.event_streams import AsyncEventStream, EventStream
from openai_responses._core.streams.stream_check import check_stream_operation
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .answer_kinds import (
    AnswerKind,
    is_http_response,
    is_stream,
    is_stream_class,
    kind_of,
    possible_kinds,
)
from .wrong_answers import (
    check_exception_class,
    hint_for,
    is_exception_class,
    shortened,
)

if TYPE_CHECKING:
    from openai_responses._core.model_output.values import ModelTurn

__all__ = ["AnsweredCall", "accept_answer", "reply_with"]

_EVENT_STREAM = ("content-type", "text/event-stream; charset=utf-8")


class AnsweredCall(Protocol):
    """The properties of a call on which a reply depends."""

    @property
    def operation(self) -> Operation:
        """The operation that was called."""
        ...

    @property
    def request(self) -> Request:
        """The request."""
        ...

    @property
    def determinism(self) -> Determinism:
        """The generator of ids, times and random values."""
        ...

    @property
    def order(self) -> OrderPolicy | None:
        """The policy for streams with a wrong order of events."""
        ...

    @property
    def accepts_unknown(self) -> bool:
        """Whether answers may have fields and values that the document does not have."""
        ...


def accept_answer(
    value: object,
    operation: Operation,
    where: str,
    extra_kind: str = "",
    mode: Mode = PARTIAL,
) -> object:
    """Return a validated answer in the form that is stored: JSON without models, others as given.

    Raises ResponseTypeError, with the possible kinds, if the operation cannot answer with `value`.
    In the message, `where` says where the value comes from, and `extra_kind` names one more
    possible kind. The `mode` says which fields and values JSON may have.
    """
    if isinstance(value, FaultyReply):
        return _accept_faulty(cast("FaultyReply[object]", value), operation, where, mode)
    if isinstance(value, ModelOutput) and (turn := _turn(value, operation, where)):
        return turn
    possible = possible_kinds(operation)
    kind = kind_of(value)
    if kind not in possible:
        kinds = [kind.value for kind in possible] + ([extra_kind] if extra_kind else [])
        raise ResponseTypeError(
            f"{where} got {shortened(value)}; expected {', or '.join(kinds)}"
            f"{hint_for(value, operation)}"
        )
    check_exception_class(value, where)
    if isinstance(value, BaseModel):
        return _accept_model(value, operation, where, mode)
    if is_mapping(value):
        return accepted(value, operation, where, mode, ALLOW_UNKNOWN)
    if kind is AnswerKind.STREAM:
        check_stream_operation(value, operation, where)
    return value


def _accept_model(value: BaseModel, operation: Operation, where: str, mode: Mode) -> object:
    try:
        return accepted(value, operation, where, mode, ALLOW_UNKNOWN)
    except ResponseTypeError as error:
        hint = hint_for(value, operation)
        if hint:
            raise ResponseTypeError(f"{error}{hint}", error.problems) from None
        raise


def _turn(value: ModelOutput, operation: Operation, where: str) -> ModelTurn | None:
    from openai_responses._core.model_output.endpoints import turn_of_route  # rarely needed

    return turn_of_route(value, operation, where)


def _accept_faulty(
    value: FaultyReply[object], operation: Operation, where: str, mode: Mode
) -> FaultyReply[object]:
    """Return a validated answer with its fault steps; no answer means the mock's default one."""
    answer = value.answer
    if answer is UNSET or (answer is None and operation.answer_media_types):
        return FaultyReply(UNSET, value.steps)
    if kind_of(answer) is AnswerKind.ERROR and not isinstance(answer, ApiError):
        raise ResponseTypeError(
            f"{where} got a fault of {shortened(answer)}, which sends no reply; a fault changes a "
            "reply, so expected an answer or an error from openai_responses.api_errors"
        )
    return FaultyReply(accept_answer(answer, operation, where, mode=mode), value.steps)


def reply_with(value: object, call: AnsweredCall) -> Reply:
    """Return the reply for a validated answer; an answer that is an exception is raised.

    Raises StreamMismatchError if the answer is a stream and the request does not ask for one.
    """
    content: tuple[HeaderList, bytes | ReplyStream] | Reply
    content = (
        (AS_JSON, value.text)
        if isinstance(value, CompleteAnswer)
        else _content_or_reply(value, call)
    )
    if isinstance(content, Reply):
        return content
    headers, body = content
    operation = call.operation
    own = reply_headers(operation, call.request, call.determinism)
    return Reply(operation.status, (*headers, *own), body)


def _content_or_reply(
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
        raise ResponseTypeError(f"{call.operation.name}: {shortened(response)} has no body to read")
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
