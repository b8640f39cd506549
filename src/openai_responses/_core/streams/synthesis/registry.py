"""The registry of emitters: selects the emitter of a stream by its events.

The operation's name does not matter, so a new operation with known events has an emitter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fnmatch import filter as matching
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.completion.echo import echo_fields
from openai_responses._core.completion.kinds import kinds_of_answer, kinds_of_shape
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf, without_null

from .context import SynthesisContext
from .final_objects import object_at

__all__ = ["RegisteredStream", "registered_stream", "synthesize_events"]

Emitter: TypeAlias = Callable[[object, SynthesisContext], Iterator[JsonObject]]


class RegisteredStream(NamedTuple):
    """A kind of stream with its emitter, and the events that it must have for that emitter.

    `final` is the kind of the final object that the emitter takes; if empty, it takes any answer.
    `unstreamed_model` is the model that does not stream even if the request asks for a stream.
    """

    emitter: str
    events: tuple[str, ...]
    final: str = ""
    unstreamed_model: str = ""


def _with_prefix(prefix: str, names: str) -> tuple[str, ...]:
    return tuple(f"{prefix}.{name}" for name in names.split())


# Chunks have no event names; they are identified by their `object`.
_STREAMS = (
    RegisteredStream(
        "responses:events",
        _with_prefix(
            "response",
            "created in_progress output_item.added content_part.added output_text.delta"
            " output_text.done content_part.done output_item.done completed",
        ),
        "response",
    ),
    RegisteredStream(
        "runs:events",
        (
            *_with_prefix("thread.run", "created queued in_progress completed"),
            *_with_prefix("thread.run.step", "created in_progress completed"),
            *_with_prefix("thread.message", "created in_progress delta completed"),
        ),
        "thread.run",
    ),
    RegisteredStream(
        "agents:events",
        (
            *_with_prefix("agent.session", "created idle"),
            *_with_prefix(
                "agent.session.turn", "created in_progress item.added item.done completed"
            ),
            *_with_prefix("agent.session.turn", "content_part.added content_part.done"),
            *_with_prefix("agent.session.turn", "output_text.delta output_text.done"),
        ),
    ),
    RegisteredStream("audio:speech", _with_prefix("speech.audio", "delta done")),
    RegisteredStream(
        "audio:transcription",
        _with_prefix("transcript.text", "delta done"),
        unstreamed_model="whisper-1",
    ),
    RegisteredStream("images:events", _with_prefix("image_*", "partial_image completed")),
    RegisteredStream("chat:events", ("chat.completion.chunk",), "chat.completion"),
    RegisteredStream("completions:events", ("text_completion",), "text_completion"),
)

# The emitter of all other streams.
_DEFAULT = "any_events:events"


def registered_stream(schema: EventSchema) -> RegisteredStream | None:
    """Return the registered stream for a schema; None if there is none.

    A schema that lacks one of a registered stream's events does not match it.
    """
    names = tuple(schema.variants) if schema.discriminator else _kinds(schema)
    matches = (
        stream for stream in _STREAMS if all(matching(names, each) for each in stream.events)
    )
    return next(matches, None)


def synthesize_events(
    stream: RegisteredStream | None, final: object, context: SynthesisContext
) -> Iterator[JsonObject]:
    """Return the events that an emitter makes of an operation's answer.

    Raises UnstreamableError for something in it that events cannot express.
    """
    answer: object = final
    if stream is not None and stream.final and not _answers_with(stream.final, context):
        answer = None if context.author_fields else _make_final_object(stream.final, context)
    if stream is None or answer is None:
        return _emitter(_DEFAULT)(final, context)
    return _emitter(stream.emitter)(answer, context)


def _answers_with(kind: str, context: SynthesisContext) -> bool:
    """Return whether an operation answers with an object of a kind."""
    return kind in kinds_of_answer(context.call.operation)


def _make_final_object(kind: str, context: SynthesisContext) -> JsonObject | None:
    """Return a made-up final object of a kind, with the shape that it has in an event.

    It is for operations that answer with another kind. It repeats the request as an answer does.
    Returns None if no event has such an object.
    """
    call, names = context.call, context.schema.variants
    for name in (each for each in names if each.endswith("completed") or not each):
        shape = context.shape(name)
        if not isinstance(shape, ObjectOf):
            continue
        if kind in kinds_of_shape(shape):
            return context.complete_event(name, {})
        for field, definition in shape.fields.items():
            inner = without_null(definition.shape)
            if isinstance(inner, ObjectOf) and kind in kinds_of_shape(inner):
                own = echo_fields(call.operation, inner, call.body, call.path_params)
                return dict(object_at(context.complete_event(name, {field: own}), field))
    return None


def _kinds(schema: EventSchema) -> frozenset[str]:
    """Return the kinds (values of `object`) of events that all have one type."""
    return kinds_of_shape(generated_shape(*schema.variants[""]))


@cache
def _emitter(path: str) -> Emitter:
    module, _, name = path.partition(":")
    return cast("Emitter", getattr(import_module(f".{module}", __package__), name))
