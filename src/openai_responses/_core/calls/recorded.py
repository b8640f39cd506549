"""Recorded calls: the requests to a route, and its responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pydantic_core import from_json

from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.request import Request

from .forks import Forks

if TYPE_CHECKING:
    from openai_responses._core.http.forms import File

__all__ = ["Call", "CallList"]

BodyT = TypeVar("BodyT")


class Call(Generic[BodyT]):
    """One request that a route has handled, and the response to it.

    `path_params` are the decoded path parameters, and `route_name` is the name of the route.
    `hint` says how a request that was refused is accepted, if there is a way.
    """

    def __init__(
        self, received: Request, path_params: Mapping[str, str], route_name: str | None
    ) -> None:
        """Record a request; `record_reply` records the reply to it."""
        self.path_params = path_params
        self.route_name = route_name
        self._received = received
        self._started = perf_counter()
        self._reply: Reply | None = None
        self._replied_at: float | None = None
        self.hint = ""

    def __repr__(self) -> str:
        """Return the request and the response."""
        response = self.response if self.has_response else None
        return f"<Call {self.request!r}: {response!r}>"

    def __iter__(self) -> Iterator[Any]:
        """Yield the request, then the response or None, as RESPX's calls do."""
        yield self.request
        yield self.response if self.has_response else None

    # --- the request -----------------------------------------------------------------------------

    @property
    def request(self) -> Any:
        """The request object of the HTTP library that made it."""
        return self._received.native

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._received.method

    @property
    def url(self) -> str:
        """The whole URL."""
        return self._received.url

    @cached_property
    def body(self) -> BodyT:
        """The fields of a JSON or form body; of a file its name and size, not its content.

        Its type is that of the operation's request body. Any other body, or none, is empty; a JSON
        or form body that the operation does not accept keeps its own fields.
        """
        return cast("BodyT", self._received.copied_fields())

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self._received.body

    @property
    def files(self) -> tuple[File, ...]:
        """The files of a form body, in the order in which they were sent.

        Each has the attributes `field` (as sent: `image[]`), `name` and `content`.
        """
        return self._received.form.files

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers by their lower-case names; the last one if a name is repeated."""
        return {name.lower(): value for name, value in self._received.headers}

    @property
    def query(self) -> Mapping[str, str]:
        """The query parameters of the URL; the last one if a name is repeated."""
        return self._received.query

    # --- the response ----------------------------------------------------------------------------

    @property
    def has_response(self) -> bool:
        """Whether there is a response: not if an error was raised or the call was let through."""
        return self._reply is not None and self._reply.native_response is not None

    @cached_property
    def response(self) -> Any:
        """The response of the request's HTTP library. Raises ValueError if there was none."""
        reply = self._reply
        if reply is None or reply.native_response is None:
            raise ValueError(
                f"{self!r} has no response: an error was raised, or the request was let through"
            )
        return reply.native_response(reply)

    @property
    def status(self) -> int | None:
        """The HTTP status of the response; None if there was none."""
        return None if self._reply is None else self._reply.status

    @property
    def answer(self) -> Any:
        """The body of the response: decoded JSON, or the bytes of anything else.

        It is None for a stream, and if there was no response.
        """
        body = None if self._reply is None else self._reply.body
        if not isinstance(body, bytes):
            return None
        try:
            return from_json(body)
        except ValueError:
            return body

    @property
    def answer_with_usage(self) -> Mapping[str, object] | None:
        """The object with the `usage` of tokens: the answer, or what the stream's last event has.

        It is None if the response, or what the client has read of the stream, has no usage.
        """
        from . import usage  # few tests ask for it

        chunk = None if self._stream is None else self._stream.usage_chunk
        return usage.of_json(self.answer) if chunk is None else usage.of_chunk(chunk)

    @property
    def streamed(self) -> bool:
        """Whether the body was an event stream, or another body that is made while it is read."""
        return self._stream is not None

    @property
    def events_taken(self) -> int:
        """The number of events that the client has read so far; 0 if it was no stream."""
        return 0 if self._stream is None else self._stream.event_count

    @property
    def duration(self) -> float | None:
        """Seconds from the request to the response; for a stream to the last event that was read.

        It is None while there is no response.
        """
        end = self._replied_at
        if end is not None and self._stream is not None:
            end = self._stream.last_event_time or end
        return None if end is None else end - self._started

    @property
    def _stream(self) -> ReplyStream | None:
        body = None if self._reply is None else self._reply.body
        return body if isinstance(body, ReplyStream) else None

    # --- recording -------------------------------------------------------------------------------

    def is_of(self, received: Request) -> bool:
        """Return whether this is the record of a request."""
        return self._received is received

    def record_reply(self, reply: Reply) -> Reply:
        """Record a reply and return it."""
        self._reply = reply
        self._replied_at = perf_counter()
        return reply


class CallList(list[Call[BodyT]]):
    """Calls in the order in which they were recorded."""

    def __init__(self) -> None:
        super().__init__()
        self._forks = Forks()
        self._forgotten = 0

    @property
    def hint(self) -> str:
        """The end of a message about these calls: why some may be missing; usually empty."""
        forgotten_note = (
            f"; the first {self._forgotten} are no longer recorded" if self._forgotten else ""
        )
        return f"{forgotten_note}{self._forks.hint}"

    @property
    def called(self) -> bool:
        """Whether there were any calls."""
        return self.call_count > 0

    @property
    def call_count(self) -> int:
        """The number of calls, including those that are no longer recorded."""
        return len(self) + self._forgotten

    @property
    def last(self) -> Call[BodyT]:
        """The last call. Raises IndexError if there was none."""
        return self[-1]

    def assert_called(self) -> None:
        """Raise AssertionError if there was no call."""
        if not self:
            raise AssertionError(f"expected to have been called; it was not{self.hint}")

    def assert_called_once(self) -> None:
        """Raise AssertionError unless there was exactly one call."""
        if self.call_count != 1:
            raise AssertionError(
                f"expected to have been called once; it was {self.call_count} times{self.hint}"
            )

    def assert_not_called(self) -> None:
        """Raise AssertionError if there were any calls."""
        if self:
            times = f"{len(self)} times: {self!r}"
            raise AssertionError(f"expected not to have been called; it was {times}")

    def keep_last(self, most: int) -> None:
        """Forget the first calls if there are more than `most`; they are still counted."""
        extra = len(self) - most
        if extra > 0:
            del self[:extra]
            self._forgotten += extra

    def reset(self) -> None:
        """Forget all calls."""
        self._forgotten = 0
        self.clear()
