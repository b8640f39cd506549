"""Base classes of event streams: `generate` yields events, iterating the stream yields bytes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from openai_responses._core.errors.exceptions import EventValidationError, StreamOrderError
from openai_responses._core.http.generators import aclose, athrow, close, throw
from openai_responses._core.http.reply_stream import StreamContext, current_context
from openai_responses._core.spec.event_maker import EventMaker

if TYPE_CHECKING:
    from openai_responses._core.spec.event_schema import EventSchema
    from openai_responses._core.spec.modes import UnknownFields

    from .emitter import Emitter
    from .order.checker import OrderChecker

__all__ = ["AsyncEventStream", "EventConstructors", "EventStream", "StreamDefinition"]

EventT_co = TypeVar("EventT_co", covariant=True)
EventT = TypeVar("EventT")

# The errors that are raised at the test author's own `yield`.
_AUTHOR_ERRORS = (EventValidationError, StreamOrderError)


class StreamDefinition:
    """What a generated base declares: the operation that sends the stream, and the event schema.

    A stream without a schema may yield anything that JSON can represent.

    `check_order` says whether the order of the events is checked: an event that the endpoint does
    not send at that point fails the test in a strict mock (`OpenAIMock(strict=True)`). In other
    mocks it causes a warning, if the stream has a schema. Set it to False, on the class or on an
    instance, to break the order on purpose.

    `unknown_fields` says whether the events may have fields, values and kinds of objects that the
    document does not have: "allow" or "refuse"; None does what the route or the mock does.
    """

    operation_id: ClassVar[str] = ""
    schema: ClassVar[EventSchema | None] = None
    check_order: bool = True
    unknown_fields: UnknownFields | None = None
    is_complete: ClassVar[bool] = False  # whether events are complete but for numbers and ids


class EventConstructors(StreamDefinition, EventMaker):
    """The base of the generated event constructors, one method for each event of a union."""

    @classmethod
    def _union(cls) -> EventSchema | None:
        return cls.schema


class EventStream(StreamDefinition, ABC, Generic[EventT_co]):
    """A stream of server-sent events, for sync and async clients alike.

    Subclass it (or a generated base, which knows its endpoint's events), implement `generate`, and
    give a route the class, an instance, or a response with an instance as content. Events may be
    dicts, SDK objects, or the results of a generated base's event constructors.

    Iterating yields bytes, one chunk per event, in the dialect of the route that sends the stream.
    Without a route, the shape of the first event decides.
    """

    @abstractmethod
    def generate(self) -> Iterator[EventT_co]:
        """Yield the events. The next one is requested when the client has read the previous."""

    def __iter__(self) -> Generator[bytes, None, None]:
        """Yield the bytes of each event, then those that end the stream.

        Raises, at the author's own `yield`, EventValidationError for an event that the endpoint
        does not send, and in strict mocks StreamOrderError for one that it does not send at that
        point. Closing the iterator closes `generate`.
        """
        emitter = _emitter(self)
        encode = emitter.encode
        events = _register(self.generate())
        try:
            for event in events:
                try:
                    chunk = encode(event)
                except _AUTHOR_ERRORS as error:
                    throw(events, error)
                    raise
                yield chunk
            yield from emitter.end()
        finally:
            close(events)


class AsyncEventStream(StreamDefinition, ABC, Generic[EventT_co]):
    """A stream of server-sent events that can await between them; for async clients only.

    It works like `EventStream`, except that the events come from `agenerate`.
    """

    @abstractmethod
    def agenerate(self) -> AsyncIterator[EventT_co]:
        """Yield the events. The next one is requested when the client has read the previous."""

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        """Yield the bytes of each event, then those that end the stream, as `EventStream` does."""
        emitter = _emitter(self)
        events = _register(self.agenerate())
        try:
            async for event in events:
                try:
                    chunk = emitter.encode(event)
                except _AUTHOR_ERRORS as error:
                    await athrow(events, error)
                    raise
                yield chunk
            for end in emitter.end():
                yield end
        finally:
            await aclose(events)


def _emitter(stream: StreamDefinition) -> Emitter:
    from .emitter import Emitter  # loaded with the first stream

    context = current_context()
    name, checker = type(stream).__name__, _order_checker(stream, context)
    return Emitter(
        name,
        stream.schema,
        context,
        checker,
        is_complete=stream.is_complete,
        unknown_fields=stream.unknown_fields,
    )


def _order_checker(stream: StreamDefinition, context: StreamContext | None) -> OrderChecker | None:
    """Return the checker of the order of a stream's events; None if it is not checked."""
    from openai_responses._core.errors.order_policy import (
        OrderPolicy,  # loaded with the first stream of an author
    )

    from .order.checker import OrderChecker

    policy = (None if context is None else context.order) or OrderPolicy()
    if not stream.check_order or (stream.schema is None and not policy.strict):
        return None
    names = () if stream.schema is None else stream.schema.variants
    path = None if context is None else context.operation.path
    return OrderChecker(type(stream), names, policy, path)


def _register(events: EventT) -> EventT:
    """Register a generator with the current context, which closes it at the end."""
    context = current_context()
    if context is not None:
        context.generators.append(events)
    return events
