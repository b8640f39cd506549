"""Which emitter plays a stream: told by its events, whatever the operation that sends it is called.

A new operation whose events are those of an older one is so played as that one is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.answering.echo import echoed
from openai_responses._core.answering.hints import generated_shape
from openai_responses._core.answering.kinds import kinds_of_answer, kinds_of_shape
from openai_responses._core.answering.shapes import ObjectOf, without_null
from openai_responses._core.event_schema import EventSchema
from openai_responses._core.state.store import JsonObject

from .finals import UnplayableError, object_at
from .stage import Stage

__all__ = ["KnownStream", "known_stream", "play"]

Emitter: TypeAlias = Callable[[object, Stage], Iterator[JsonObject]]


class KnownStream(NamedTuple):
    """Streams that an emitter knows: where it is, and of what kind the object is that it plays.

    It plays whatever an operation answers if there is no such kind. `deaf` is the model that
    answers as a whole also where a stream is asked for.
    """

    emitter: str
    final: str = ""
    deaf: str = ""


# By the event in which such streams end, or else by what their chunks call themselves.
_KNOWN: Mapping[str, KnownStream] = {
    "response.completed": KnownStream("responses:events", "response"),
    "thread.run.completed": KnownStream("runs:events", "thread.run"),
    "agent.session.idle": KnownStream("agents:events"),
    "speech.audio.done": KnownStream("audio:speech"),
    "transcript.text.done": KnownStream("audio:transcription", deaf="whisper-1"),
    "image_*.completed": KnownStream("images:events"),
    "chat.completion.chunk": KnownStream("chat:events", "chat.completion"),
    "text_completion": KnownStream("completions:events", "text_completion"),
}

# Who plays all others.
_ANY = "any_events:events"


def known_stream(schema: EventSchema) -> KnownStream | None:
    """Return what is known of the streams that have these events; None if it is nothing."""
    names = schema.variants if schema.discriminator else _kinds(schema)
    for pattern, known in _KNOWN.items():
        if any(fnmatchcase(name, pattern) for name in names):
            return known
    return None


def play(known: KnownStream | None, final: object, stage: Stage) -> Iterator[JsonObject]:
    """Return the events that tell of what an operation answers.

    Raises UnplayableError for what there are no events of.
    """
    if known is None:
        return _emitter(_ANY)(final, stage)
    if known.final and known.final not in kinds_of_answer(stage.call.operation):
        if stage.given:
            raise UnplayableError("all of it")
        made = _made(known.final, stage)
        if made is None:
            return _emitter(_ANY)(final, stage)
        final = made
    return _emitter(known.emitter)(final, stage)


def _made(kind: str, stage: Stage) -> JsonObject | None:
    """Return the object that is played where the operation's answer is none: from an event's type.

    It repeats the request as an answer does. None is returned if no event has such an object.
    """
    call, names = stage.call, stage.schema.variants
    for name in (each for each in names if each.endswith("completed") or not each):
        shape = stage.shape(name)
        if not isinstance(shape, ObjectOf):
            continue
        if kind in kinds_of_shape(shape):
            return stage.whole_event(name, {})
        for field, described in shape.fields.items():
            inner = without_null(described.shape)
            if isinstance(inner, ObjectOf) and kind in kinds_of_shape(inner):
                own = echoed(call.operation, inner, call.body, call.path_params)
                return dict(object_at(stage.whole_event(name, {field: own}), field))
    return None


def _kinds(schema: EventSchema) -> Iterable[str]:
    """Return what events call themselves that all have one type."""
    return kinds_of_shape(generated_shape(*schema.variants[""]))


@cache
def _emitter(place: str) -> Emitter:
    module, _, name = place.partition(":")
    return cast("Emitter", getattr(import_module(f".{module}", __package__), name))
