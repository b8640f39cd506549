"""A check that a stream belongs to an operation, from the generated base that it derives from."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.spec.operations import Operation

from .event_streams import StreamDefinition

if TYPE_CHECKING:
    from openai_responses._core.spec.event_schema import EventSchema

__all__ = ["check_stream_operation"]


def check_stream_operation(value: object, operation: Operation, where: str) -> None:
    """Raise ResponseTypeError for a stream (class or instance) of another operation's events.

    A stream without a schema may have any events; they are known only when they are yielded.
    `where` names the origin of the stream in the message.
    """
    stream = value if isinstance(value, type) else type(value)
    facts = operation.stream
    if facts is None or not issubclass(stream, StreamDefinition):
        return
    schema = stream.schema
    if schema is None or stream.operation_id == operation.id:
        return
    base = _find_base(stream, facts.base)
    if base is None or base.schema is None or _same_events(schema, base.schema):
        return
    raise ResponseTypeError(
        f"{where} got {stream.__name__}, a stream of {schema.union[1]}; {operation.name} streams "
        f"{base.schema.union[1]}: derive from {facts.base} (in openai_responses.streaming)"
    )


def _find_base(stream: type[StreamDefinition], name: str) -> type[StreamDefinition] | None:
    """Return the base class with a name, from the package of the stream's own base."""
    own = next(cls for cls in stream.__mro__ if "schema" in vars(cls))
    base: object = getattr(import_module(own.__module__.rpartition(".")[0]), name, None)
    return base if isinstance(base, type) and issubclass(base, StreamDefinition) else None


def _same_events(one: EventSchema, other: EventSchema) -> bool:
    if one.union == other.union:
        return True
    return bool(one.discriminator) and one.variants.keys() == other.variants.keys()
