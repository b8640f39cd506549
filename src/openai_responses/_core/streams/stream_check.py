"""A check that a stream belongs to an operation, from the generated base that it derives from."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.spec.operations import Operation

from .event_streams import StreamDefinition

if TYPE_CHECKING:
    from openai_responses._core.spec.event_schema import EventSchema

__all__ = ["refuse_other_stream"]


def refuse_other_stream(value: object, operation: Operation, where: str) -> None:
    """Raise ResponseTypeError for a stream (class or instance) of another operation's events.

    A stream without a schema may have any events; they are known only when they are yielded.
    `where` names the origin of the stream in the message.
    """
    stream = value if isinstance(value, type) else type(value)
    facts = operation.stream
    if facts is None or not issubclass(stream, StreamDefinition):
        return
    given = stream.schema
    if given is None or stream.operation_id == operation.id:
        return
    base = _neighbour(stream, facts.base)
    if base is None or base.schema is None or _same_events(given, base.schema):
        return
    raise ResponseTypeError(
        f"{where} got {stream.__name__}, a stream of {given.union[1]}; {operation.name} streams "
        f"{base.schema.union[1]}: derive from {facts.base} (in openai_responses.streaming)"
    )


def _neighbour(stream: type[StreamDefinition], name: str) -> type[StreamDefinition] | None:
    """Return the base class with a name, from the package of the stream's own base."""
    own = next(cls for cls in stream.__mro__ if "schema" in vars(cls))
    found: object = getattr(import_module(own.__module__.rpartition(".")[0]), name, None)
    return found if isinstance(found, type) and issubclass(found, StreamDefinition) else None


def _same_events(one: EventSchema, other: EventSchema) -> bool:
    if one.union == other.union:
        return True
    return bool(one.discriminator) and one.variants.keys() == other.variants.keys()
