"""The attribute `request` of streams: the request that opened the stream."""

from __future__ import annotations

from typing import Generic, TypeVar, cast, overload

from typing_extensions import Self

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.reply_stream import current_context

__all__ = ["RequestOf"]

RequestT = TypeVar("RequestT")


class RequestOf(Generic[RequestT]):
    """The attribute `request` of a stream: the fields of the request that opened it.

    If the operation has no request body, they are the query parameters. A stream may set an
    attribute with this name itself, which then takes precedence.
    """

    @overload
    def __get__(self, stream: None, owner: type) -> Self: ...
    @overload
    def __get__(self, stream: object, owner: type) -> RequestT: ...
    def __get__(self, stream: object, owner: type) -> Self | RequestT:
        """Return the fields. Raises MockError if no request has opened the stream."""
        if stream is None:
            return self
        context = current_context()
        if context is None:
            raise MockError(
                f"{owner.__name__}.request: no request has opened this stream. It can be read "
                "while `generate` runs for a client, not when the stream is made or read by itself."
            )
        request = context.request
        if context.operation.request is None:
            return cast("RequestT", dict(request.query))
        return cast("RequestT", request.copied_fields())
