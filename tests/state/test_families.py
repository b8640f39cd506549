"""The default behaviour of every family of the API, over plain HTTP."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.families import Family, Role
from openai_responses.ext.httpx import Client, Response

API = "https://api.openai.com/v1"

# Requests are abbreviated here: what they are answered with is what matters.
pytestmark = pytest.mark.openai_mock(check_requests=False)

# What a creation must refer to, and what makes it last.
BODIES: dict[str, dict[str, object]] = {
    "batches": {
        "input_file_id": "file-1",
        "endpoint": "/v1/responses",
        "completion_window": "24h",
    },
    "chat.completions": {"store": True},
    "beta.threads.runs": {"assistant_id": "asst_1"},
    "fine_tuning.jobs": {"training_file": "file-1", "model": "gpt-4o"},
    "vector_stores.files": {"file_id": "file-1"},
}
CREATED = [
    family
    for family in FAMILIES
    if family.can_be_created
    and (family.operations.keys() & {Role.RETRIEVE, Role.LIST})
    # An answer of these holds several objects, which the requests here do not have.
    and family.name not in ("conversations.items", "fine_tuning.checkpoints.permissions")
]


@pytest.fixture
def http(openai_mock: OpenAIMock) -> Iterator[Client]:
    """A client, in a mock with what creations refer to."""
    openai_mock.state.beta.assistants.put({"id": "asst_1"})
    openai_mock.state.files.put({"id": "file-1", "purpose": "batch"})
    client = Client()
    yield client
    client.close()


def call(http: Client, operation: Operation, ids: list[str], **body: object) -> Response:
    values = iter(ids)
    path = re.sub(r"\{[^}]*\}", lambda _: next(values), operation.path)
    query = "&".join(f"{name}={value}" for name, value in operation.query)
    content = {"json": body} if operation.method == "POST" else {}
    return http.request(operation.method, f"{API}{path}?{query}", **content)  # type: ignore[arg-type]


def create(http: Client, family: Family) -> list[str]:
    """Create an object and what it belongs to; return the ids in its path."""
    owners: list[str] = []
    if family.parent is not None and family.parent.can_be_created:
        owners = create(http, family.parent)
    owners += ["unknown"] * (len(family.parents) - len(owners))
    operation = family.operations[Role.CREATE]
    answer = call(http, operation, owners, **BODIES.get(family.name, {}))
    assert answer.status_code == operation.status
    key = family.key_of(answer.json())
    assert key is not None
    return [*owners, key]


def lists(http: Client, family: Family, ids: list[str]) -> bool:
    """Return whether an object is in its list; True where there is no list."""
    operation = family.operations.get(Role.LIST)
    if operation is None:
        return True
    page = call(http, operation, ids[:-1]).json()
    assert page.get("has_more", False) is False
    return ids[-1] in [family.key_of(each) for each in page["data"]]


@pytest.mark.parametrize("family", CREATED, ids=lambda family: family.name)
def test_created_objects_exist_until_they_are_deleted(http: Client, family: Family) -> None:
    ids = create(http, family)
    operations = family.operations
    retrieve, update = operations.get(Role.RETRIEVE), operations.get(Role.UPDATE)
    if retrieve is not None:
        assert family.key_of(call(http, retrieve, ids).json()) == ids[-1]
    assert lists(http, family, ids)
    if update is not None:
        changed = call(http, update, ids, metadata={"a": "1"}, name="changed")
        assert changed.status_code == update.status
    if Role.DELETE in operations:
        assert call(http, operations[Role.DELETE], ids).status_code == 200
        assert operations.get(Role.LIST) is None or not lists(http, family, ids)
        if retrieve is not None:
            assert call(http, retrieve, ids).status_code == 404


@pytest.mark.parametrize("family", list(FAMILIES), ids=lambda family: family.name)
def test_what_was_never_created_is_missing(http: Client, family: Family) -> None:
    ids = ["none"] * (len(family.parents) + 1)
    operations = [family.operations.get(role) for role in (Role.RETRIEVE, Role.UPDATE, Role.DELETE)]
    known = any(each.is_stateful for each in family.chain)
    expected = 404 if known or family.name == "models" else 200
    for operation in filter(None, operations):
        answer = call(http, operation, ids)
        assert answer.status_code == expected
        if expected == 404:
            error = answer.json()["error"]
            assert (error["type"], "none" in error["message"]) == ("invalid_request_error", True)


@pytest.mark.parametrize("family", list(FAMILIES), ids=lambda family: family.name)
def test_what_was_never_created_can_be_made_up(family: Family) -> None:
    for role, operation in family.operations.items():
        ids = ["none"] * (len(family.parents) + 1)
        with OpenAIMock(missing="invent", check_requests=False):
            answer = call(Client(), operation, ids)
        assert answer.status_code == operation.status
        if role is Role.LIST and family.name != "models":
            assert answer.json()["data"] == []
        elif role is Role.RETRIEVE:
            assert family.key_of(answer.json()) == "none"


def test_nothing_else_can_be_done_about_missing_things() -> None:
    with pytest.raises(ValueError, match='expected "404" or "invent", got \'raise\''):
        OpenAIMock(missing="raise")  # type: ignore[arg-type]


def test_an_action_needs_what_it_is_about(http: Client) -> None:
    cancelled = http.post(f"{API}/batches/batch_none/cancel")
    assert cancelled.status_code == 404
    assert cancelled.json()["error"]["message"] == "No such Batch object: batch_none"
    created = http.post(f"{API}/batches", json=BODIES["batches"]).json()
    assert http.post(f"{API}/batches/{created['id']}/cancel").json()["id"] == created["id"]


def test_completions_and_responses_last_if_they_are_to(http: Client) -> None:
    for path, by_default in (("chat/completions", 404), ("responses", 200)):
        for body, status in (({}, by_default), ({"store": False}, 404), ({"store": True}, 200)):
            created = http.post(f"{API}/{path}", json=body).json()
            assert http.get(f"{API}/{path}/{created['id']}").status_code == status


def test_a_page_has_a_size_within_limits(http: Client) -> None:
    answer = http.get(f"{API}/assistants?limit=101")
    assert answer.status_code == 400
    assert answer.json()["error"] == {
        "message": "Invalid 'limit': integer above maximum value. "
        "Expected a value <= 100, but got 101 instead.",
        "type": "invalid_request_error",
        "param": "limit",
        "code": "integer_above_max_value",
    }
    assert http.get(f"{API}/files?limit=10000").status_code == 200
