"""The administration of an organization: keys, projects, people, certificates, usage and costs."""

from __future__ import annotations

from typing import Any

import openai
import pytest
from openai.types.admin.organization import Project

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import delete, get, post

ADMIN = "https://api.openai.com/v1/organization"
DAY = 86_400


@pytest.fixture
def admin(openai_mock: OpenAIMock) -> openai.OpenAI:
    """A client with an admin key."""
    return openai.OpenAI(api_key="sk-fake", admin_api_key="sk-admin-fake")


def project(admin: openai.OpenAI, name: str = "Project") -> Project:
    return admin.admin.organization.projects.create(name=name)


# --- projects and keys ---------------------------------------------------------------------------


def test_an_archived_project_does_not_change_any_more(admin: openai.OpenAI) -> None:
    projects = admin.admin.organization.projects
    first, second = project(admin, "one"), project(admin, "two")
    assert projects.update(first.id, name="uno").name == "uno"
    archived = projects.archive(first.id)
    assert (archived.status, archived.name) == ("archived", "uno")
    assert archived.archived_at is not None
    assert projects.archive(first.id) == archived
    assert [each.id for each in projects.list()] == [second.id]
    assert len(list(projects.list(include_archived=True))) == 2
    assert projects.retrieve(first.id).status == "archived"
    for change in (
        lambda: projects.update(first.id, name="eins"),
        lambda: projects.service_accounts.create(first.id, name="robot"),
    ):
        with pytest.raises(openai.BadRequestError, match="is archived, it cannot be changed"):
            change()


def test_the_value_of_a_key_is_shown_once(admin: openai.OpenAI) -> None:
    keys = admin.admin.organization.admin_api_keys
    created = keys.create(name="CI")
    assert created.value.startswith("sk-admin-")
    assert created.redacted_value == f"sk-admin-...{created.value[-4:]}"
    assert "value" not in keys.retrieve(created.id).to_dict()
    assert [key.to_dict().keys() & {"value"} for key in keys.list()] == [set()]


def test_a_service_account_comes_with_a_key(admin: openai.OpenAI) -> None:
    projects, owner = admin.admin.organization.projects, project(admin)
    account = projects.service_accounts.create(owner.id, name="robot")
    assert account.api_key is not None
    value = account.api_key.value
    found = projects.service_accounts.retrieve(account.id, project_id=owner.id)
    assert "api_key" not in found.to_dict()
    (key,) = projects.api_keys.list(owner.id)
    assert (key.id, key.redacted_value) == (account.api_key.id, f"sk-svcacct-...{value[-4:]}")
    assert key.owner.service_account is not None
    assert key.owner.service_account.id == account.id
    assert projects.api_keys.retrieve(key.id, project_id=owner.id) == key
    projects.service_accounts.delete(account.id, project_id=owner.id)
    assert list(projects.api_keys.list(owner.id)) == []


def test_a_project_has_rate_limits(admin: openai.OpenAI) -> None:
    limits, owner = admin.admin.organization.projects.rate_limits, project(admin)
    listed = list(limits.list_rate_limits(owner.id))
    assert {limit.model for limit in listed} >= {"gpt-4o", "gpt-5"}
    changed = limits.update_rate_limit(
        "rl-gpt-4o", project_id=owner.id, max_requests_per_1_minute=7
    )
    assert (changed.model, changed.max_requests_per_1_minute) == ("gpt-4o", 7)
    assert changed in list(limits.list_rate_limits(owner.id))


def test_there_is_one_of_each_setting(openai_mock: OpenAIMock) -> None:
    one = openai.OpenAI(api_key="sk-fake", admin_api_key="sk-admin-fake")
    created = one.admin.organization.projects.create(name="one")
    for base in (ADMIN, f"{ADMIN}/projects/{created.id}"):
        body = {"threshold_amount": 500, "currency": "USD", "interval": "month"}
        said = post(f"{base}/spend_limit", json=body).json()
        assert said["threshold_amount"] == 500
        assert get(f"{base}/spend_limit").json()["threshold_amount"] == 500
        assert delete(f"{base}/spend_limit").json()["deleted"] is True
        assert get(f"{base}/spend_limit").json()["threshold_amount"] != 500
    assert get(f"{ADMIN}/projects/proj_none/spend_limit").status_code == 404


# --- people --------------------------------------------------------------------------------------


def test_an_invited_user_joins_when_the_test_advances_it(
    openai_mock: OpenAIMock, admin: openai.OpenAI
) -> None:
    organization, owner = admin.admin.organization, project(admin)
    invites = organization.invites
    first = invites.create(
        email="ada@example.com", role="owner", projects=[{"id": owner.id, "role": "member"}]
    )
    second = invites.create(email="bob@example.com", role="reader")
    assert [invites.retrieve(first.id).status for _ in range(3)] == ["pending"] * 3
    openai_mock.advance(first)
    openai_mock.expire(second)
    assert invites.retrieve(first.id).accepted_at is not None
    assert [invite.status for invite in invites.list()] == ["expired", "accepted"]
    (user,) = organization.users.list()
    assert (user.email, user.role) == ("ada@example.com", "owner")
    (member,) = organization.projects.users.list(owner.id)
    assert (member.id, member.email, member.role) == (user.id, user.email, "member")
    other = project(admin, "other")
    added = organization.projects.users.create(other.id, user_id=user.id, role="owner")
    assert (added.id, added.email, added.role) == (user.id, "ada@example.com", "owner")


def test_groups_have_roles_and_projects(admin: openai.OpenAI) -> None:
    organization = admin.admin.organization
    role = organization.roles.create(permissions=["api.read"], role_name="Reader")
    assert role.name == "Reader"
    assert organization.roles.update(role.id, role_name="Watcher").name == "Watcher"
    group = organization.groups.create(name="Support")
    assigned = organization.groups.roles.create(group.id, role_id=role.id)
    assert (assigned.role.id, assigned.role.name) == (role.id, "Watcher")
    assert assigned.group.name == "Support"
    with pytest.raises(openai.NotFoundError, match="Role with id 'role_none' not found"):
        organization.groups.roles.create(group.id, role_id="role_none")
    owner = project(admin)
    member = organization.projects.groups.create(owner.id, group_id=group.id, role=role.id)
    assert (member.group_name, member.project_id) == ("Support", owner.id)


def test_certificates_are_activated_and_deactivated(admin: openai.OpenAI) -> None:
    organization, owner = admin.admin.organization, project(admin)
    certificates = organization.certificates
    created = certificates.create(certificate="-----BEGIN CERTIFICATE-----", name="CA")
    (listed,) = certificates.list()
    assert (listed.id, listed.object, listed.active) == (
        created.id,
        "organization.certificate",
        False,
    )
    (activated,) = certificates.activate(certificate_ids=[created.id])
    assert (activated.id, activated.active) == (created.id, True)
    assert [each.active for each in certificates.list()] == [True]
    with pytest.raises(openai.BadRequestError, match="is active; deactivate it first"):
        certificates.delete(created.id)
    inside = organization.projects.certificates
    (there,) = inside.activate(owner.id, certificate_ids=[created.id])
    assert there.object == "organization.project.certificate"
    assert [each.active for each in inside.list(owner.id)] == [True]
    assert [each.active for each in inside.deactivate(owner.id, certificate_ids=[created.id])] == [
        False
    ]
    certificates.deactivate(certificate_ids=[created.id])
    certificates.delete(created.id)
    with pytest.raises(openai.NotFoundError, match="Certificate with id 'cert_none' not found"):
        certificates.activate(certificate_ids=["cert_none"])


# --- usage and costs -----------------------------------------------------------------------------


def test_usage_is_that_of_the_calls_that_were_made(
    openai_mock: OpenAIMock, admin: openai.OpenAI
) -> None:
    openai_mock.chat.completions.create.response = {
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100}
    }
    for model in ("gpt-4o", "gpt-4o", "gpt-4o-mini"):
        admin.chat.completions.create(model=model, messages=[{"role": "user", "content": "Hi"}])
    admin.responses.create(model="gpt-4o", input="Hello there")
    admin.embeddings.create(model="text-embedding-3-small", input="Hello")
    admin.moderations.create(input="Hello")
    admin.images.generate(prompt="A cat", model="gpt-image-1", n=2)
    admin.audio.speech.create(model="tts-1", voice="alloy", input="Hello")
    admin.audio.transcriptions.create(model="whisper-1", file=b"sound")
    admin.vector_stores.search(admin.vector_stores.create().id, query="hello")

    found = admin.admin.organization.usage
    now = openai_mock.state.core.determinism.now()
    (bucket,) = found.completions(start_time=now - 60).data
    assert (bucket.start_time, bucket.end_time) == (now - 60, now + 1)
    (total,) = [result.to_dict() for result in bucket.results]
    assert (total["num_model_requests"], total["model"]) == (4, None)
    assert int(str(total["input_tokens"])) > 3000
    grouped = found.completions(start_time=now - 60, group_by=["model"]).data[0].results
    counts = {
        str(each.to_dict()["model"]): each.to_dict()["num_model_requests"] for each in grouped
    }
    assert counts == {"gpt-4o": 3, "gpt-4o-mini": 1}
    (only,) = found.completions(start_time=now - 60, models=["gpt-4o-mini"]).data[0].results
    assert only.to_dict()["output_tokens"] == 100
    for kind, field, expected in (
        (found.embeddings, "input_tokens", 2),
        (found.moderations, "num_model_requests", 1),
        (found.images, "images", 2),
        (found.audio_speeches, "characters", 5),
        (found.audio_transcriptions, "seconds", 2),
        (found.file_search_calls, "num_requests", 1),
        (found.vector_stores, "usage_bytes", 0),
    ):
        (result,) = kind(start_time=now - 60).data[0].results
        assert result.to_dict()[field] == expected
    for silent in (found.code_interpreter_sessions, found.web_search_calls):
        assert silent(start_time=now - 60).data[0].results == []


FILTERS: list[tuple[str, str, dict[str, object], int]] = [
    ("completions", "num_model_requests", {"models": ["gpt-4o", "gpt-4o-mini"]}, 2),
    ("completions", "num_model_requests", {"project_ids": ["proj_1"]}, 1),
    ("completions", "num_model_requests", {"models": ["gpt-4o"], "project_ids": ["proj_1"]}, 0),
    ("completions", "num_model_requests", {"user_ids": ["user-1"]}, 0),
    ("completions", "num_model_requests", {"api_key_ids": ["key_1"]}, 0),
    ("completions", "num_model_requests", {"batch": False}, 2),
    ("completions", "num_model_requests", {"batch": True}, 0),
    ("images", "images", {"sources": ["image.generation"]}, 2),
    ("images", "images", {"sources": ["image.edit"]}, 1),
    ("images", "images", {"sizes": ["1024x1024"]}, 2),
    ("images", "images", {"sizes": ["256x256"]}, 0),
    ("file_search_calls", "num_requests", {"vector_store_ids": ["vs_none"]}, 0),
]


@pytest.mark.openai_mock(missing="invent")
@pytest.mark.parametrize(("kind", "field", "filters", "expected"), FILTERS)
def test_every_filter_of_usage_counts(
    openai_mock: OpenAIMock,
    admin: openai.OpenAI,
    kind: str,
    field: str,
    filters: dict[str, object],
    expected: int,
) -> None:
    question: Any = [{"role": "user", "content": "Hi"}]
    admin.chat.completions.create(model="gpt-4o", messages=question)
    project = admin.with_options(project="proj_1")
    project.chat.completions.create(model="gpt-4o-mini", messages=question)
    admin.images.generate(prompt="A cat", model="gpt-image-1", n=2, size="1024x1024")
    admin.images.edit(prompt="A cat", model="gpt-image-1", image=b"", size="1024x1536")
    store = admin.vector_stores.create()
    admin.vector_stores.search(store.id, query="hello")
    now = openai_mock.state.core.determinism.now()
    find: Any = getattr(admin.admin.organization.usage, kind)
    results = find(start_time=now - 60, **filters).data[0].results
    assert sum(result.to_dict()[field] for result in results) == expected
    if kind == "file_search_calls":
        (found,) = find(start_time=now - 60, vector_store_ids=[store.id]).data[0].results
        assert found.num_requests == 1


def test_costs_are_filtered_by_line(openai_mock: OpenAIMock, admin: openai.OpenAI) -> None:
    openai_mock.chat.completions.create.response = {
        "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 100_000}
    }
    admin.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])
    now = openai_mock.state.core.determinism.now()
    url = f"{ADMIN}/costs?start_time={now}&line_items[]=gpt-4o-mini,%20input"
    (result,) = get(url).json()["data"][0]["results"]
    assert result["amount"]["value"] == 0.15


def test_usage_comes_in_buckets_and_pages(openai_mock: OpenAIMock, admin: openai.OpenAI) -> None:
    start = openai_mock.state.core.determinism.now()
    for _ in range(3):
        admin.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
        openai_mock.advance(seconds=DAY)
    usage = admin.admin.organization.usage
    page = usage.completions(start_time=start, limit=2)
    assert [len(bucket.results) for bucket in page.data] == [1, 1]
    assert page.data[0].end_time % DAY == 0
    assert page.has_more
    assert page.next_page is not None
    rest = usage.completions(start_time=start, limit=2, page=page.next_page)
    assert [len(bucket.results) for bucket in rest.data] == [1, 0]
    assert (rest.has_more, rest.next_page) == (False, None)
    hours = usage.completions(start_time=start, end_time=start + 7200, bucket_width="1h")
    assert [len(bucket.results) for bucket in hours.data] == [1, 0, 0]
    with pytest.raises(openai.BadRequestError, match="Expected a value <= 31, but got 32"):
        usage.completions(start_time=start, limit=32)


def test_costs_follow_from_tokens(openai_mock: OpenAIMock, admin: openai.OpenAI) -> None:
    openai_mock.chat.completions.create.response = {
        "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 100_000}
    }
    admin.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}])
    now = openai_mock.state.core.determinism.now()
    costs = admin.admin.organization.usage.costs
    (bucket,) = costs(start_time=now).data
    assert (bucket.start_time % DAY, bucket.end_time - bucket.start_time) == (0, DAY)
    (result,) = [each.to_dict() for each in bucket.results]
    assert result["amount"] == {"value": 0.21, "currency": "usd"}
    lines = costs(start_time=now, group_by=["line_item"]).data[0].results
    assert [each.to_dict()["line_item"] for each in lines] == [
        "gpt-4o-mini, input",
        "gpt-4o-mini, output",
    ]


def test_usage_can_be_set(openai_mock: OpenAIMock, admin: openai.OpenAI) -> None:
    openai_mock.admin.organization.usage.completions.response = {"data": []}
    assert admin.admin.organization.usage.completions(start_time=0).data == []
    assert get(f"{ADMIN}/usage/embeddings").status_code == 400
