"""Warm-ups: responses without output, which prepare the state that later ones continue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.state.calls import StateCall
from openai_responses.behaviours.responses import check_context

if TYPE_CHECKING:
    from openai_responses._core.http.request import Request
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["warm_up"]

_NOT_IN_EVENTS = "billing"
_INITIAL_FIELDS: Mapping[str, object] = {
    "status": "in_progress",
    "usage": None,
    "completed_at": None,
}


def warm_up(context: SessionContext, request: Request) -> list[JsonObject]:
    """Return the two events of a warm-up, which uses no turn of the model.

    Raises ApiError if it continues a response or a conversation that does not exist.
    """
    backend = context.backend
    query = request.address.query
    operation = backend.operation(f"POST /responses{query and '?'}{query}")
    call = StateCall(operation, request, {}, backend.determinism, backend)
    check_context(call)
    answer = backend.answer(replace(call, author_fields={"output": []}))
    fields = answer.value if isinstance(answer, CompleteAnswer) else answer
    assert is_mapping(fields)  # a response is an object
    response = {name: value for name, value in fields.items() if name != _NOT_IN_EVENTS}
    return [
        {
            "type": "response.created",
            "sequence_number": 0,
            "response": {**response, **_INITIAL_FIELDS},
        },
        {"type": "response.completed", "sequence_number": 1, "response": response},
    ]
