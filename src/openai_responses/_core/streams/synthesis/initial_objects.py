"""The initial state of a response's items, in the event that adds them."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject

from .context import SynthesisContext
from .final_objects import find_text_path, object_at, text_at

__all__ = ["initial_item"]

_ITEM_ADDED = "response.output_item.added"

# The initial values of fields that are filled later, by the item's type: from recordings.
_EMPTY: Mapping[str, JsonObject] = {
    "code_interpreter_call": {"code": "", "outputs": []},
    "file_search_call": {"queries": [], "results": None},
    "local_shell_call": {"action": {"type": "exec", "command": [], "env": {}}},
    "mcp_call": {"arguments": "", "output": None, "error": None},
    "mcp_list_tools": {"tools": [], "error": None},
    "message": {"content": []},
    "program": {"code": ""},
    "program_output": {"result": ""},
    "reasoning": {"summary": [], "content": []},
    "shell_call": {"action": {"commands": [], "max_output_length": None, "timeout_ms": None}},
    "shell_call_output": {"output": []},
    "tool_search_call": {"arguments": {}},
    "web_search_call": {"action": {"type": "search"}},
}

# The fields that items do not have before they are done, by the item's type.
_FINAL_FIELDS = {
    "image_generation_call": frozenset(
        ("background", "output_format", "quality", "result", "revised_prompt", "size")
    )
}


def initial_item(
    index: int, item: Mapping[str, object], context: SynthesisContext
) -> Mapping[str, object]:
    """Return an item in its initial state: as empty as its type allows."""
    kind = text_at(item, "type")
    empty: JsonObject = {
        name: value if name not in item or item[name] is not None else None
        for name, value in {**_text_fields(item, kind, context), **_EMPTY.get(kind, {})}.items()
        if name in item
    }
    bare = {name: item[name] for name in item if name not in _FINAL_FIELDS.get(kind, ())}
    bare |= empty
    for candidate in ({**bare, **_in_progress(item)}, bare):
        if _is_valid(index, candidate, context):
            return candidate
    return item


def _text_fields(item: Mapping[str, object], kind: str, context: SynthesisContext) -> JsonObject:
    """Return the fields in which a text grows, with an empty text."""
    names = (name.removesuffix(".delta") for name in context.events_after(f"response.{kind}_"))
    paths = [path for name in names if (path := find_text_path(item, name))]
    return {
        outer: {**object_at(item, outer), inner[0]: ""} if inner else "" for outer, *inner in paths
    }


def _in_progress(item: Mapping[str, object]) -> JsonObject:
    return {"status": "in_progress"} if "status" in item else {}


def _is_valid(index: int, item: Mapping[str, object], context: SynthesisContext) -> bool:
    event = {"type": _ITEM_ADDED, "output_index": index, "item": item}
    return not context.schema.variant(event).problems(dump(event))
