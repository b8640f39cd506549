"""Recorded answers of the real API, compared with a mock's answers and its validation."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from openai_responses import OpenAIMock
from openai_responses._core.completion.completion import answer_problems, answer_shape
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ObjectOf
from tests.generated.recordings import FOLDER, Recording, chosen_recordings, flaw
from tests.sdk.operations import TABLE, send

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the recorded exchanges do not lie beside the project"
)

# Endpoints whose recordings hold what the document does not know (a proxy's own fields, or shapes
# from before the API was finished), or fields of objects that were stored.
_OTHERS = frozenset(
    (
        "POST /chat/completions/{completion_id}",
        "POST /conversations/{conversation_id}/items",
        "GET /conversations/{conversation_id}/items",
        "GET /conversations/{conversation_id}/items/{item_id}",
        "DELETE /conversations/{conversation_id}/items/{item_id}",
        "POST /threads/{thread_id}/messages/{message_id}",
    )
)


def recorded() -> list[tuple[Operation, Mapping[str, object]]]:
    """Return the JSON objects that the API has answered with, and which operation it was."""
    operations = {f"{o.method} {o.path}": o for o in TABLE.by_id.values() if not o.query}
    return [
        (operations[each.endpoint], each.response_body)
        for each in chosen_recordings()
        if _is_success(each) and each.endpoint in operations
        if isinstance(each.response_body, dict)
        if each.response_body.keys() != {"message"}  # of another server than its host says
        if flaw(each) is None
    ]


def _is_success(recording: Recording) -> bool:
    return recording.kind == "json" and recording.status < 300 and recording.endpoint not in _OTHERS


def test_what_the_api_has_answered_may_be_assigned() -> None:
    checked = [(operation, answer_problems(operation, body)) for operation, body in recorded()]
    print(f"{sum(not problems for _, problems in checked)} of {len(checked)} recorded answers")
    assert len(checked) > 500
    assert [(operation.name, problems) for operation, problems in checked if problems] == []


def test_what_the_api_always_sends_is_in_what_is_made_up() -> None:
    always: dict[str, set[str]] = {}
    for operation, body in recorded():
        always[operation.id] = always.get(operation.id, set(body)) & set(body)
    lacking = {
        name: lack for name, fields in always.items() if (lack := _missing_fields(name, fields))
    }
    print(f"{len(always) - len(lacking)} of {len(always)} operations have all fields")
    assert lacking == {}


def _missing_fields(name: str, fields: set[str]) -> set[str]:
    """Return which of the fields a default answer lacks, of those that the document has."""
    operation = TABLE.by_id[name]
    shape = answer_shape(operation)
    known = fields & set(shape.fields) if isinstance(shape, ObjectOf) else set[str]()
    with OpenAIMock(missing="invent"):
        return known - set(send(operation).json())
