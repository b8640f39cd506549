"""Event streams as test authors write them: `generate` yields events, iterating gives bytes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from openai_responses._core.errors.exceptions import EventValidationError, StreamOrderError
from openai_responses._core.http.generators import aclose, athrow, close, throw
from openai_responses._core.http.reply_stream import StreamContext, current_context
from openai_responses._core.json_values.unset import UNSET

if TYPE_CHECKING:
    from openai_responses._core.spec.event_schema import EventSchema

    from .emitter import Emitter
    from .order.checker import Watch

__all__ = ["AsyncEventStream", "EventConstructors", "EventStream", "StreamDefinition"]

EventT_co = TypeVar("EventT_co", covariant=True)
EventT = TypeVar("EventT")

# What is raised at the author's own `yield`.
_REFUSALS = (EventValidationError, StreamOrderError)


class StreamDefinition:
    """What a generated base says of its stream: which operation sends it, and which events exist.

    A stream without a schema may yield anything that JSON can hold.

    `check_order` says whether the order of the events is looked at: an event that the endpoint does
    not send at that point fails the test in a strict mock (`OpenAIMock(strict=True)`), and is
    warned about otherwise (there only if the stream has a schema). Set it to False, on the class or
    on an instance, to break the order on purpose.
    """

    operation_id: ClassVar[str] = ""
    schema: ClassVar[EventSchema | None] = None
    check_order: bool = True
    is_whole: ClassVar[bool] = False  # whether events say all there is to say, but for numbers


class EventConstructors(StreamDefinition):
    """The base of the generated event constructors, one method for each event of a union."""

    # The generated method that returns the result says its type, a TypedDict: which is a dict.
    def _event(self, discriminator_value: str, /, **fields: object) -> EventT:  # type: ignore[type-var]
        """Return an event of the given type, without the fields that were left out.

        What the stream knows by itself is filled in, and all is validated, when it is yielded.
        """
        event = {name: value for name, value in fields.items() if value is not UNSET}
        if discriminator_value and self.schema is not None:
            event = {self.schema.discriminator: discriminator_value, **event}
        return cast("EventT", event)


class EventStream(StreamDefinition, ABC, Generic[EventT_co]):
    """A stream of server-sent events, for sync and async clients alike.

    Derive from it (or from a generated base, which knows its endpoint's events), write `generate`,
    and give the class, an instance, or a response with an instance as content to a route. Events
    may be dicts, SDK objects, or what the event constructors of a generated base return.

    Iterating gives bytes, one chunk an event. Their dialect is that of the route which sends them;
    outside of any route it follows from the shape of the first event.
    """

    @abstractmethod
    def generate(self) -> Iterator[EventT_co]:
        """Yield the events. The next one is asked for when the client has read the one before."""

    def __iter__(self) -> Generator[bytes, None, None]:
        """Yield the bytes of each event, then those that end the stream.

        Raises EventValidationError, out of the author's own `yield`, for an event that the endpoint
        does not have, and StreamOrderError, in strict mocks, for one that it does not send at that
        point. Closing the iterator closes `generate`.
        """
        emitter = _emitter(self)
        encode = emitter.encode
        events = _opened(self.generate())
        try:
            for event in events:
                try:
                    chunk = encode(event)
                except _REFUSALS as error:
                    throw(events, error)
                    raise
                yield chunk
            yield from emitter.end()
        finally:
            close(events)


class AsyncEventStream(StreamDefinition, ABC, Generic[EventT_co]):
    """A stream of server-sent events that awaits something between them; for async clients only.

    All else is as with `EventStream`, but that the events come from `agenerate`.
    """

    @abstractmethod
    def agenerate(self) -> AsyncIterator[EventT_co]:
        """Yield the events. The next one is asked for when the client has read the one before."""

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        """Yield the bytes of each event, then those that end the stream, as `EventStream` does."""
        emitter = _emitter(self)
        events = _opened(self.agenerate())
        try:
            async for event in events:
                try:
                    chunk = emitter.encode(event)
                except _REFUSALS as error:
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
    name, watch = type(stream).__name__, _watch(stream, context)
    return Emitter(name, stream.schema, context, watch, is_whole=stream.is_whole)


def _watch(stream: StreamDefinition, context: StreamContext | None) -> Watch | None:
    """Return what looks at the order of a stream's events, if anything is to."""
    from openai_responses._core.errors.order_policy import (
        OrderPolicy,  # loaded with the first stream of an author
    )

    from .order.checker import Watch

    policy = (None if context is None else context.order) or OrderPolicy()
    if not stream.check_order or (stream.schema is None and not policy.strict):
        return None
    names = () if stream.schema is None else stream.schema.variants
    path = None if context is None else context.operation.path
    return Watch(type(stream), names, policy, path)


def _opened(events: EventT) -> EventT:
    """Let the exchange know which generator runs in it, so that it can be closed with it."""
    context = current_context()
    if context is not None:
        context.opened.append(events)
    return events
