"""Conversations: their initial and their added items."""

from __future__ import annotations

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.state.calls import StateCall

from .fields import text_at
from .items import append_items, items_of_input

__all__ = ["create", "create_items"]

_MAX_ITEMS = 20


def create(call: StateCall) -> CompleteAnswer:
    """Store a conversation and its initial items. Raises ApiError for more than 20 items."""
    _refuse_many(call)
    answer = call.complete()
    call.keep(answer)
    items = items_of_input(call.body.get("items"), call.determinism)
    append_items(call, text_at(answer, "id"), items)
    return CompleteAnswer(answer)


def create_items(call: StateCall) -> CompleteAnswer:
    """Append items to a conversation and return them as a list. Raises ApiError as `create`."""
    call.require_owners()
    _refuse_many(call)
    items = items_of_input(call.body.get("items"), call.determinism)
    append_items(call, call.owners[0], items)
    return CompleteAnswer(call.complete({"data": items} if items else None))


def _refuse_many(call: StateCall) -> None:
    items = call.body.get("items")
    if is_list(items) and len(items) > _MAX_ITEMS and not call.tolerates_missing:
        message = (
            f"Invalid 'items': array too long. Expected an array with maximum length {_MAX_ITEMS}, "
            f"but got an array with length {len(items)} instead."
        )
        raise ApiError(400, message, param="items", code="array_above_max_length")
