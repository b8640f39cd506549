"""Events of the parts of messages and reasoning: growing texts, and their annotations."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .cutting import check_tokens
from .final_objects import UnstreamableError, objects_at, text_at

__all__ = ["check_parts", "content_events", "summary_events"]

# The field with the text of a part, by the part's type.
_TEXTS = {
    "output_text": "text",
    "reasoning_text": "text",
    "refusal": "refusal",
    "summary_text": "text",
}

# The position of an annotation in its text, where its event is sent; the recordings have those of
# other annotations at the end.
_POSITION_FIELDS = {"file_citation": "index", "url_citation": "end_index"}


def check_parts(item: Mapping[str, object], where: str) -> None:
    """Raise UnstreamableError, which names `where`, for a part of an item that has no events."""
    for field in ("content", "summary"):
        for index, part in enumerate(objects_at(item, field)):
            kind, place = text_at(part, "type"), f"{where}.{field}[{index}]"
            if kind not in _TEXTS:
                raise UnstreamableError(f"{place} ({kind})")
            check_tokens(
                text_at(part, _TEXTS[kind]), objects_at(part, "logprobs"), f"{place}.logprobs"
            )


# --- the parts of an item ------------------------------------------------------------------------


def content_events(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the events of the parts in the content of a message, or of reasoning."""
    for index, part in enumerate(objects_at(item, "content")):
        place: JsonObject = {"content_index": index}
        if text_at(part, "type") == "reasoning_text":  # it has no events for the part itself
            for event in _text_events("reasoning_text", part, context):
                yield {"type": event["type"], **place, **event}
            continue
        yield {"type": "response.content_part.added", **place, "part": _empty_part(part)}
        for event in _part_events(part, context):
            yield {"type": event["type"], **place, **event}
        yield {"type": "response.content_part.done", **place, "part": part}


def summary_events(item: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the events of the parts in the summary of reasoning."""
    for index, part in enumerate(objects_at(item, "summary")):
        place: JsonObject = {"summary_index": index}
        yield {"type": "response.reasoning_summary_part.added", **place, "part": _empty_part(part)}
        for event in _text_events("reasoning_summary_text", part, context):
            yield {"type": event["type"], **place, **event}
        yield {"type": "response.reasoning_summary_part.done", **place, "part": part}


def _empty_part(part: Mapping[str, object]) -> JsonObject:
    """Return a part in its initial state, with an empty text."""
    initial_part: JsonObject = {**part, _TEXTS[text_at(part, "type")]: ""}
    initial_part.update((name, []) for name in ("annotations", "logprobs") if name in part)
    return initial_part


def _part_events(part: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    kind = text_at(part, "type")
    return (
        _output_text(part, context) if kind == "output_text" else _text_events(kind, part, context)
    )


def _text_events(
    event: str, part: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    name = _TEXTS[text_at(part, "type")]
    text = text_at(part, name)
    for piece in context.pieces(text):
        yield {"type": f"response.{event}.delta", "delta": piece}
    yield {"type": f"response.{event}.done", name: text}


# --- the text of a message -----------------------------------------------------------------------


def _output_text(part: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the events of a text, with each annotation when the text has reached its position."""
    text, logprobs = text_at(part, "text"), objects_at(part, "logprobs")
    annotations = deque(enumerate(objects_at(part, "annotations")))
    positions = deque(_annotation_position(annotation, text) for _, annotation in annotations)
    length = 0
    for piece, entries in _pieces(text, logprobs, positions, context):
        yield {"type": "response.output_text.delta", "delta": piece, "logprobs": entries}
        length += len(piece)
        while positions and positions[0] <= length < len(text):
            positions.popleft()
            yield _annotation_event(*annotations.popleft())
    for number, annotation in annotations:
        yield _annotation_event(number, annotation)
    yield {"type": "response.output_text.done", "text": text, "logprobs": logprobs}


def _annotation_event(number: int, annotation: Mapping[str, object]) -> JsonObject:
    event = {"annotation_index": number, "annotation": annotation}
    return {"type": "response.output_text.annotation.added", **event}


def _annotation_position(annotation: Mapping[str, object], text: str) -> int:
    """Return the length of the text before an annotation."""
    position = annotation.get(_POSITION_FIELDS.get(text_at(annotation, "type"), ""))
    return position if isinstance(position, int) and 0 < position < len(text) else len(text)


def _pieces(
    text: str,
    logprobs: Sequence[Mapping[str, object]],
    positions: Iterable[int],
    context: SynthesisContext,
) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
    """Return the pieces of a text: its tokens if known, otherwise also cut at the `positions`."""
    if logprobs:
        return context.tokens(text, logprobs)
    borders = [0, *sorted({*positions} - {len(text)}), len(text)]
    sections = (text[start:end] for start, end in pairwise(borders))
    return ((piece, []) for section in sections for piece in context.pieces(section))
