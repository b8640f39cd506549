"""Items of responses and conversations, with the ids that they get when they are stored."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.ids import id_format
from openai_responses._core.completion.makers import Filling
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.calls import StateCall

from .fields import text_at

__all__ = ["append_items", "items_before", "items_of_input", "items_of_output"]

_CONVERSATION_ITEMS = "/conversations/{}/items"
_INPUT_ITEMS = "/responses/{}/input_items"

# The role whose text is output of the model; the text of all others is input.
_MODEL = "assistant"

# Item types without a status, because they are never in progress.
_WITHOUT_STATUS = frozenset(("item_reference", "mcp_approval_response", "compaction"))


def items_of_input(input_: object, determinism: Determinism) -> list[JsonObject]:
    """Return the items of a request's input: a text, or a list of items and messages."""
    if isinstance(input_, str):
        input_ = [{"role": "user", "content": input_}]
    filling = Filling(determinism)
    return [_item(each, filling) for each in input_ if is_mapping(each)] if is_list(input_) else []


def items_of_output(response: Mapping[str, object]) -> list[JsonObject]:
    """Return the output items of a response."""
    output = response.get("output")
    return [dict(each) for each in output if is_mapping(each)] if is_list(output) else []


def _item(value: Mapping[str, object], filling: Filling) -> JsonObject:
    """Return an item as it is stored: with an id, a status, and its content in parts."""
    kind = text_at(value, "type") or "message"
    item: JsonObject = {"type": kind, **value}
    if not text_at(item, "id"):
        item["id"] = id_format(kind).make(filling)
    if kind not in _WITHOUT_STATUS and not text_at(item, "status"):
        item["status"] = "completed"
    content = item.get("content")
    if kind == "message" and isinstance(content, str):
        item["content"] = [_text(content, text_at(item, "role"))]
    return item


def _text(text: str, role: str) -> JsonObject:
    if role == _MODEL:
        return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "input_text", "text": text}


def append_items(call: StateCall, conversation: str, items: list[JsonObject]) -> None:
    """Append items to a conversation, in order."""
    for item in items:
        call.keep(item, _CONVERSATION_ITEMS, (conversation,))


def items_before(call: StateCall, previous: str, conversation: str) -> list[JsonObject]:
    """Return the items before a response: of `conversation`, or else of the `previous` responses.

    `previous` is followed back through `previous_response_id`; the oldest items come first.
    """
    if conversation:
        family = call.family(_CONVERSATION_ITEMS)
        return [item.value for item in call.store.items(family, (conversation,))]
    responses, items = call.family("/responses"), call.family(_INPUT_ITEMS)
    found: list[JsonObject] = []
    while response := call.store.get(responses, (), previous):
        earlier_input = [item.value for item in call.store.items(items, (previous,))]
        found = [*earlier_input, *items_of_output(response), *found]
        previous = text_at(response, "previous_response_id")
    return found
