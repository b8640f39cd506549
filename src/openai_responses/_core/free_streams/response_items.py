"""Items in the output of a response: how each kind of them is told, from empty to whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from openai_responses._core.state.store import JsonObject

from .finals import UnplayableError, objects_at, text_at
from .pieces import pieces

__all__ = ["check_item", "item_events"]

_Inside: TypeAlias = Callable[[Mapping[str, object]], Iterator[JsonObject]]

# What items and their parts do not have at first.
_EMPTY: Mapping[str, JsonObject] = {
    "message": {"content": []},
    "function_call": {"arguments": ""},
    "custom_tool_call": {"input": ""},
    "reasoning": {"summary": []},
    "output_text": {"text": "", "annotations": []},
    "refusal": {"refusal": ""},
    "summary_text": {"text": ""},
}

# Items of which nothing is told between their beginning and their end.
_SILENT = frozenset(
    (
        "apply_patch_call",
        "compaction",
        "computer_call",
        "local_shell_call",
        "mcp_approval_request",
        "program",
        "tool_search_call",
        "tool_search_output",
    )
)


def check_item(item: Mapping[str, object], where: str) -> None:
    """Raise UnplayableError, saying `where`, if an item or a part of it has no events yet."""
    kind = text_at(item, "type")
    parts = objects_at(item, "content")
    if (kind not in _INSIDE and kind not in _SILENT) or (parts and kind != "message"):
        raise UnplayableError(f"{where} ({kind})")
    for index, part in enumerate(parts):
        if text_at(part, "type") not in _PARTS:
            raise UnplayableError(f"{where}.content[{index}] ({text_at(part, 'type')})")


def item_events(index: int, item: Mapping[str, object]) -> Iterator[JsonObject]:
    """Yield the events of an item: that it is there, what comes into it, and that it is done."""
    kind = text_at(item, "type")
    begun: JsonObject = {**item, **_EMPTY.get(kind, {})}
    if "status" in item:
        begun["status"] = "in_progress"
    place: JsonObject = {"output_index": index}
    yield {"type": "response.output_item.added", **place, "item": begun}
    if kind in _INSIDE:
        for event in _INSIDE[kind](item):
            yield {**event, **place, "item_id": item.get("id")}
    yield {"type": "response.output_item.done", **place, "item": item}


# --- items ---------------------------------------------------------------------------------------


def _message(item: Mapping[str, object]) -> Iterator[JsonObject]:
    for index, part in enumerate(objects_at(item, "content")):
        kind = text_at(part, "type")
        begun = {**part, **_EMPTY[kind]}
        if "logprobs" in part:
            begun["logprobs"] = []
        place: JsonObject = {"content_index": index}
        yield {"type": "response.content_part.added", **place, "part": begun}
        for event in _PARTS[kind](part):
            yield {**event, **place}
        yield {"type": "response.content_part.done", **place, "part": part}


def _reasoning(item: Mapping[str, object]) -> Iterator[JsonObject]:
    for index, part in enumerate(objects_at(item, "summary")):
        text, place = text_at(part, "text"), {"summary_index": index}
        begun = {**part, **_EMPTY["summary_text"]}
        yield {"type": "response.reasoning_summary_part.added", **place, "part": begun}
        for piece in pieces(text):
            yield {"type": "response.reasoning_summary_text.delta", **place, "delta": piece}
        yield {"type": "response.reasoning_summary_text.done", **place, "text": text}
        yield {"type": "response.reasoning_summary_part.done", **place, "part": part}


def _growing(event: str, name: str) -> _Inside:
    """Return what tells an item, or a part, in which the text of one field grows."""

    def inside(value: Mapping[str, object]) -> Iterator[JsonObject]:
        text = text_at(value, name)
        for piece in pieces(text):
            yield {"type": f"response.{event}.delta", "delta": piece}
        yield {"type": f"response.{event}.done", name: text}

    return inside


_INSIDE: Mapping[str, _Inside] = {
    "message": _message,
    "function_call": _growing("function_call_arguments", "arguments"),
    "custom_tool_call": _growing("custom_tool_call_input", "input"),
    "reasoning": _reasoning,
}


# --- parts of messages ---------------------------------------------------------------------------


def _output_text(part: Mapping[str, object]) -> Iterator[JsonObject]:
    text = text_at(part, "text")
    for piece in pieces(text):
        yield {"type": "response.output_text.delta", "delta": piece, "logprobs": []}
    for index, annotation in enumerate(objects_at(part, "annotations")):
        event = {"annotation_index": index, "annotation": annotation}
        yield {"type": "response.output_text.annotation.added", **event}
    logprobs = objects_at(part, "logprobs")
    yield {"type": "response.output_text.done", "text": text, "logprobs": logprobs}


_PARTS: Mapping[str, _Inside] = {
    "output_text": _output_text,
    "refusal": _growing("refusal", "refusal"),
}
