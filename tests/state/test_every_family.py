"""Every family of the document that can be created, from creation to deletion, by the SDK."""

# pyright: reportDeprecated=false

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import cast

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.families import Family, Role
from tests.sdk.both import Client, Kind, all_of, done
from tests.sdk.calling import JsonObject, arguments_of, json_of, key_in, method_of
from tests.sdk.listing import client_of, collection

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

FILE = ("a.jsonl", b"{}")

# What a creation must refer to, what makes it last, and what no schema can say.
GIVEN: dict[str, JsonObject] = {
    "admin.organization.external_keys": {
        "type": "aws",
        "name": "key",
        "external_id": "1",
        "kms_arn": "arn:aws:kms:eu-west-1:1:key/1",
        "role_arn": "arn:aws:iam::1:role/1",
    },
    "audio.voice_consents": {"recording": FILE},
    "audio.voices": {"name": "Ada", "audio_sample": FILE, "consent": "cons_1"},
    "batches": {"input_file_id": "file-batch", "endpoint": "/v1/responses"},
    "beta.agents.automations": {
        "type": "once",
        "name": "once",
        "run_at": 1_900_000_000,
        "target": {"type": "existing_session", "session_id": "sess_1", "instructions": "Go"},
    },
    "beta.agents.environments.files": {"type": "inline", "path": "/a.txt", "data": "YQ=="},
    "beta.threads.messages": {"content": "Hi"},
    "beta.threads.runs": {"assistant_id": "asst_1"},
    "chat.completions": {"store": True, "messages": [{"role": "user", "content": "Hi"}]},
    "containers.files": {"file": FILE},
    "conversations.items": {"items": [{"type": "message", "role": "user", "content": "Hi"}]},
    "files": {"file": FILE},
    "fine_tuning.checkpoints.permissions": {"project_ids": ["proj_1"]},
    "fine_tuning.jobs": {"training_file": "file-tune"},
    "skills": {"files": [FILE]},
    "skills.versions": {"files": [FILE]},
    "vector_stores.file_batches": {"file_ids": ["file-1"]},
    "vector_stores.files": {"file_id": "file-1"},
    "videos.characters": {"video": FILE},
}
# What an update changes, the first that the method takes.
CHANGES: list[JsonObject] = [
    {"metadata": {"changed": "yes"}},
    {"name": "changed"},
    {"role": "owner"},
    {"attributes": {"changed": True}},
    {"default_version": "1"},
    {"threshold_amount": 7},
    {"description": "changed"},
]

CREATED = [family for family in FAMILIES if family.can_be_created]
every_family_there_is = pytest.mark.parametrize("family", CREATED, ids=lambda each: each.name)


@pytest.fixture
def mock(openai_mock: OpenAIMock) -> OpenAIMock:
    """A mock that has what creations refer to."""
    openai_mock.state.beta.assistants.put({"id": "asst_1"})
    for id_, purpose in (("1", "assistants"), ("batch", "batch"), ("tune", "fine-tune")):
        openai_mock.state.files.put({"id": f"file-{id_}", "purpose": purpose})
        openai_mock.state.files.content.put(f"file-{id_}", b"{}")
    openai_mock.state.admin.organization.users.put({"id": "user_1"})
    consents = FAMILIES.by_name["audio.voice_consents"]  # which older releases have no type for
    collection(openai_mock, consents).put({"id": "cons_1"})
    return openai_mock


@pytest.fixture(params=["sync", "async"])
def everything(request: pytest.FixtureRequest) -> Client:
    """A client of each kind that may use all of the API."""
    return client_of(cast("Kind", request.param))


async def call(
    client: Client, operation: Operation, ids: list[str], given: JsonObject | None = None
) -> object:
    """Call an operation by the SDK; skip the test where this release cannot."""
    method = method_of(client, operation)
    if method is None:
        pytest.skip(f"openai {openai.__version__} has no {operation.name}")
    pages = method(**arguments_of(method, operation, ids, given or {}))
    return await done(pages)


async def create(client: Client, family: Family) -> tuple[list[str], JsonObject]:
    """Create an object, and what it belongs to; return the ids in its path, and itself."""
    owners: list[str] = []
    if family.parent is not None and family.parent.can_be_created:
        owners, _ = await create(client, family.parent)
    owners += ["user_1"] * (len(family.parents) - len(owners))
    given = GIVEN.get(family.name, {})
    answer = json_of(await call(client, family.operations[Role.CREATE], owners, given))
    data = answer.get("data")
    created = cast("list[JsonObject]", data)[0] if isinstance(data, list) else answer
    key = family.key_of(created)
    assert key is not None
    return [*owners, key], created


async def listed(client: Client, family: Family, ids: list[str]) -> list[str]:
    """Return the keys of all that is listed beside an object."""
    method = method_of(client, family.operations[Role.LIST])
    assert method is not None
    pages = method(**arguments_of(method, family.operations[Role.LIST], ids[:-1], {}))
    return [key_in(family, item) for item in await all_of(cast("Iterable[object]", pages))]


# The API stores the message of a chat without the empty fields of the answer.
STORED_OTHERWISE = {"choices"}


@every_family_there_is
async def test_created_objects_exist_until_they_are_deleted(
    mock: OpenAIMock, everything: Client, family: Family
) -> None:
    ids, created = await create(everything, family)
    retrieve = family.operations.get(Role.RETRIEVE)
    if retrieve is not None:
        found = json_of(await call(everything, retrieve, ids))
        same = (found.keys() & created.keys()) - STORED_OTHERWISE
        assert all(found[name] == created[name] for name in same)
    if Role.LIST in family.operations:
        assert ids[-1] in await listed(everything, family, ids)
    await update(everything, family, ids)
    if Role.DELETE in family.operations:
        await call(everything, family.operations[Role.DELETE], ids)
        if Role.LIST in family.operations:
            assert ids[-1] not in await listed(everything, family, ids)
        for role in {Role.RETRIEVE, Role.UPDATE, Role.DELETE} & family.operations.keys():
            with pytest.raises(openai.NotFoundError):
                await call(everything, family.operations[role], ids)


async def update(client: Client, family: Family, ids: list[str]) -> None:
    """Change an object, if it can be; the change must show."""
    operation = family.operations.get(Role.UPDATE)
    method = None if operation is None else method_of(client, operation)
    if operation is None or method is None:
        return
    known = inspect.signature(method).parameters
    changes = [each for each in CHANGES if each.keys() <= known.keys()]
    assert changes, f"{operation.name}: what can be changed there?"
    (name, value), *_ = changes[0].items()
    assert json_of(await call(client, operation, ids, changes[0]))[name] == value
    retrieve = family.operations.get(Role.RETRIEVE)
    if retrieve is not None:
        assert json_of(await call(client, retrieve, ids))[name] == value


NESTED = [each for each in FAMILIES if any(owner.is_stateful for owner in each.chain[:-1])]


@pytest.mark.parametrize("family", NESTED, ids=lambda each: each.name)
async def test_objects_of_unknown_owners_are_not_found(
    mock: OpenAIMock, everything: Client, family: Family
) -> None:
    """What is asked below an owner that there is not is a 404, whatever is asked."""
    owners = ["none"] * len(family.parents)
    for role, operation in family.operations.items():
        ids = owners if role in (Role.CREATE, Role.LIST) else [*owners, "none"]
        given = GIVEN.get(family.name, {}) if role is Role.CREATE else {}
        with pytest.raises(openai.NotFoundError, match="none"):
            await call(everything, operation, ids, given)


@pytest.mark.parametrize(
    "family",
    [each for each in NESTED if each.can_be_created and each.parent in CREATED],
    ids=lambda each: each.name,
)
async def test_objects_of_other_owners_are_not_found(
    mock: OpenAIMock, everything: Client, family: Family
) -> None:
    """It is not found below another owner, and it is gone when its own one is."""
    ids, _ = await create(everything, family)
    assert family.parent is not None
    others, _ = await create(everything, family.parent)
    for role in {Role.RETRIEVE, Role.UPDATE, Role.DELETE} & family.operations.keys():
        with pytest.raises(openai.NotFoundError):
            await call(everything, family.operations[role], [*others, ids[-1]])
    if Role.LIST in family.operations:
        assert ids[-1] not in await listed(everything, family, [*others, ""])
    if Role.DELETE in family.parent.operations:
        await call(everything, family.parent.operations[Role.DELETE], ids[:-1])
        assert mock.state.core.store.get(family, tuple(ids[:-1]), ids[-1]) is None
        if Role.LIST in family.operations:
            with pytest.raises(openai.NotFoundError):
                await call(everything, family.operations[Role.LIST], ids[:-1])


@pytest.mark.parametrize(
    ("name", "field", "value", "cleared"),
    [
        ("beta.assistants", "name", "Ada", None),
        ("beta.assistants", "description", "Tutor", None),
        ("beta.assistants", "metadata", {"a": "1"}, {}),
        ("beta.threads", "metadata", {"a": "1"}, {}),
        ("vector_stores", "name", "Books", None),
        ("vector_stores", "expires_after", {"anchor": "last_active_at", "days": 1}, None),
        ("admin.organization.roles", "description", "Reads", None),
    ],
)
async def test_null_clears_what_can_be_null(
    mock: OpenAIMock, everything: Client, name: str, field: str, value: object, cleared: object
) -> None:
    family = FAMILIES.by_name[name]
    created = json_of(await call(everything, family.operations[Role.CREATE], [], {field: value}))
    assert created[field] == value
    ids = [str(created["id"])]
    changes: list[tuple[JsonObject, object]] = [({}, value), ({field: None}, cleared)]
    for given, expected in changes:
        await call(everything, family.operations[Role.UPDATE], ids, given)
        found = json_of(await call(everything, family.operations[Role.RETRIEVE], ids))
        assert found[field] == expected


async def test_null_for_a_field_that_is_not_nullable_means_not_given(
    mock: OpenAIMock, everything: Client
) -> None:
    family = FAMILIES.by_name["beta.assistants"]
    ids, created = await create(everything, family)
    await call(everything, family.operations[Role.UPDATE], ids, {"model": None, "tools": None})
    found = json_of(await call(everything, family.operations[Role.RETRIEVE], ids))
    assert (found["model"], found["tools"]) == (created["model"], created["tools"])


async def test_every_family_is_covered(covered: list[str]) -> None:
    """The number grows by itself: the families are those of the document."""
    covered.append(f"{len(CREATED)} families that can be created, of {len(list(FAMILIES))}")
    assert len(CREATED) >= 40
