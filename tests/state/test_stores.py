"""Stores of all families: saving, loading, and unique ids."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.stores import Collection, ContentCollection, StateStore

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sdk() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake")


def used_store(path: Path) -> StateStore:
    """Return a store with objects, saved to a file."""
    client = sdk()
    with OpenAIMock() as mock:
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Grüße"}])
        client.beta.threads.messages.create(thread.id, role="user", content="Two")
        client.files.create(file=("a.txt", b"\x00\xff"), purpose="assistants")
        conversation = client.conversations.create()
        client.conversations.items.create(
            conversation.id, items=[{"role": "user", "content": "Hi", "type": "message"}]
        )
        mock.state.save(path)
        return mock.state


def test_a_store_can_be_saved_and_loaded(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    store, client = used_store(path), sdk()
    with OpenAIMock(state=StateStore.load(path)) as mock:
        assert repr(mock.state) == repr(store)
        (thread,) = store.beta.threads
        assert client.beta.threads.retrieve(thread.id) == thread
        messages = list(client.beta.threads.messages.list(thread.id))
        assert messages == store.beta.threads.messages.list(thread.id)
        (conversation,) = store.conversations
        assert len(list(client.conversations.items.list(conversation.id))) == 1
        (file,) = store.files
        assert client.files.content(file.id).content == b"\x00\xff"


def test_a_loaded_store_makes_ids_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    used_store(path)
    for _ in range(2):
        with OpenAIMock(state=StateStore.load(path)) as mock:
            sdk().beta.threads.create()
            assert len(mock.state.beta.threads) == 2
            mock.state.save(path)
            mock.state.beta.threads.delete(mock.state.beta.threads.list()[0].id)
            mock.state.save(path)


def test_objects_of_another_mock_keep_their_ids() -> None:
    store = StateStore()
    for _ in range(3):
        with OpenAIMock():  # each makes the same ids
            store.beta.threads.put(sdk().beta.threads.create())
        with OpenAIMock(state=store):
            sdk().beta.threads.create()
    assert len(store.beta.threads) == 4


def test_models_are_saved_if_they_are_others(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    store = StateStore()
    store.save(path)
    assert json.loads(path.read_text(encoding="utf-8"))["objects"] == {}
    store.models.clear()
    store.save(path)
    assert len(StateStore.load(path).models) == 0
    store.models.put({"id": "my-model"})
    store.save(path)
    assert [model.id for model in StateStore.load(path).models] == ["my-model"]


@pytest.mark.parametrize(
    ("saved", "problem"),
    [
        ("[", "store.json: "),
        ("[]", 'store.json: expected a saved store ("version": 1)'),
        ('{"version": 2}', "expected a saved store"),
        ('{"version": 1, "objects": {"cats": []}}', "objects.cats: the API has no such objects"),
        ('{"version": 1, "objects": {"files": [1]}}', 'objects.files[0]: expected an "object"'),
        ('{"version": 1, "objects": {"files": [{"object": {}}]}}', "files[0]: expected an id"),
        (
            '{"version": 1, "objects": {"beta.threads.runs": [{"object": {"id": "run_1"}}]}}',
            'objects.beta.threads.runs[0]: expected an id, and in "of": thread_id',
        ),
        ('{"version": 1, "contents": {"file-1": "%"}}', "store.json: "),
    ],
)
def test_a_file_with_something_else_is_refused(tmp_path: Path, saved: str, problem: str) -> None:
    path = tmp_path / "store.json"
    path.write_text(saved, encoding="utf-8")
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # its words are compared below
        StateStore.load(path)
    assert problem in str(caught.value)


def test_there_must_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        StateStore.load(tmp_path / "none.json")


def test_what_can_be_downloaded_has_content(openai_mock: OpenAIMock) -> None:
    openai_mock.state.videos.put({"id": "video_1", "status": "completed"})
    openai_mock.state.videos.content.put("video_1", b"mp4")
    assert sdk().videos.download_content("video_1").content == b"mp4"
    openai_mock.state.skills.put({"id": "skill_1"})
    openai_mock.state.skills.content.put("skill_1", b"zip")
    assert sdk().skills.content.retrieve("skill_1").content == b"zip"
    sdk().videos.delete("video_1")
    assert openai_mock.state.videos.content.get("video_1") is None
    assert isinstance(openai_mock.state.containers.files, ContentCollection)
    assert not isinstance(openai_mock.state.containers, ContentCollection)
    assert isinstance(openai_mock.state.admin.organization.users, Collection)


def test_dicts_of_any_family_are_made_whole(openai_mock: OpenAIMock) -> None:
    state = openai_mock.state
    state.fine_tuning.jobs.put({"id": "ftjob-1"})
    state.fine_tuning.jobs.events.put({"message": "Started"}, fine_tuning_job_id="ftjob-1")
    (event,) = state.fine_tuning.jobs.events
    assert (event.object, event.message) == ("fine_tuning.job.event", "Started")
    assert event.id.startswith("ft")
    assert sdk().fine_tuning.jobs.list_events("ftjob-1").data == [event]


def test_contents_are_deleted_with_their_objects(openai_mock: OpenAIMock) -> None:
    client, state = sdk(), openai_mock.state
    first, second = (
        client.files.create(file=("a.txt", text), purpose="assistants") for text in (b"1", b"2")
    )
    assert state.files.delete(first.id)
    assert (state.files.content.get(first.id), state.files.content.get(second.id)) == (None, b"2")
    state.files.clear()
    assert state.files.content.get(second.id) is None


@pytest.mark.parametrize("by_client", [True, False])
def test_contents_are_deleted_with_their_owners(openai_mock: OpenAIMock, by_client: bool) -> None:
    client, state = sdk(), openai_mock.state
    container = client.containers.create(name="c")
    inside = client.containers.files.create(container.id, file=("a.txt", b"1"))
    skill = client.skills.create(files=[("SKILL.md", b"---\nname: a\n---")])
    assert state.containers.files.content.get(inside.id) == b"1"
    assert state.skills.versions.content.get(f"{skill.id}/1") is not None
    if by_client:
        client.containers.delete(container.id)
        client.skills.delete(skill.id)
    else:
        state.containers.clear()
        state.skills.delete(skill.id)
    assert state.containers.files.content.get(inside.id) is None
    assert state.skills.versions.content.get(f"{skill.id}/1") is None


def test_more_arguments_than_a_list_has_are_refused(openai_mock: OpenAIMock) -> None:
    files: Any = openai_mock.state.files
    with pytest.raises(TypeError, match=r"files\.list: expected at most 5 positional arguments"):
        files.list("batch", 1, "asc", None, None, "more")
    with pytest.raises(TypeError, match=r"purpose twice"):
        files.list("batch", purpose="batch")
    assert files.list("batch", 1, "asc", None, None) == []
