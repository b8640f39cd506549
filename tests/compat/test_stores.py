"""Stores: filled before a test, examined after it, shared between mocks."""

# pyright: reportDeprecated=false

from __future__ import annotations

import threading

import openai
import pytest
from openai.types.beta import Assistant, Thread

import openai_responses
from openai_responses import OpenAIMock
from openai_responses.helpers.builders.messages import build_message
from openai_responses.stores import StateStore

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def tutor(id: str = "asst_1") -> Assistant:  # noqa: A002
    return Assistant(
        id=id, created_at=1, model="gpt-4o", name="Tutor", object="assistant", tools=[]
    )


def sdk() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake123")


filled = StateStore()
filled.beta.assistants.put(tutor("asst_filled"))


@openai_responses.mock(state=filled)
def test_a_store_can_be_filled_beforehand(openai_mock: OpenAIMock) -> None:
    assert sdk().beta.assistants.retrieve("asst_filled").name == "Tutor"
    assert openai_mock.state is filled


def test_stored_objects_are_returned_unchanged(openai_mock: OpenAIMock) -> None:
    assistants = openai_mock.state.beta.assistants
    assert assistants.get("asst_1") is None
    assistants.put(tutor())
    assert assistants.get("asst_1") == tutor()
    assert sdk().beta.assistants.retrieve("asst_1") == tutor()
    assistants.put(tutor().model_copy(update={"name": "Other"}))
    assert [each.name for each in assistants.list()] == ["Other"]
    assert (len(assistants), "asst_1" in assistants, "asst_2" in assistants) == (1, True, False)
    assert (assistants.delete("asst_1"), assistants.delete("asst_1")) == (True, False)
    assert list(assistants) == []


def test_what_is_in_the_store_cannot_be_changed_from_outside(openai_mock: OpenAIMock) -> None:
    metadata = {"a": "1"}
    openai_mock.state.beta.threads.put({"id": "thread_1", "metadata": metadata})
    metadata["a"] = "2"
    found = openai_mock.state.beta.threads.get("thread_1")
    assert found is not None
    assert found.metadata == {"a": "1"}
    assert isinstance(found.metadata, dict)
    found.metadata["a"] = "3"
    assert sdk().beta.threads.retrieve("thread_1").metadata == {"a": "1"}


def test_dicts_are_completed(openai_mock: OpenAIMock) -> None:
    openai_mock.state.beta.threads.put({"id": "thread_1"})
    openai_mock.state.beta.threads.messages.put(
        {"content": [{"type": "text", "text": {"value": "Hi"}}]}, thread_id="thread_1"
    )
    (message,) = sdk().beta.threads.messages.list("thread_1").data
    assert message.id.startswith("msg_")
    assert (message.thread_id, message.object) == ("thread_1", "thread.message")


def test_calls_can_be_seen_in_the_store(openai_mock: OpenAIMock) -> None:
    client = sdk()
    thread = client.beta.threads.create()
    message = client.beta.threads.messages.create(thread.id, role="user", content="Hi")
    assert openai_mock.state.beta.threads.messages.list(thread.id) == [message]
    assert openai_mock.state.beta.threads.messages.get(message.id) == message
    assert openai_mock.state.beta.threads.messages.get(message.id, thread_id="thread_2") is None
    assert isinstance(openai_mock.state.beta.threads.get(thread.id), Thread)
    openai_mock.state.beta.threads.delete(thread.id)
    assert openai_mock.state.beta.threads.messages.get(message.id) is None


def test_lists_are_cut_as_the_api_does(openai_mock: OpenAIMock) -> None:
    assistants = openai_mock.state.beta.assistants
    for number in range(30):
        assistants.put(tutor(f"asst_{number}"))
    ids = [each.id for each in assistants.list()]
    assert ids == [f"asst_{number}" for number in reversed(range(30))]
    assert [each.id for each in assistants.list(2, "asc")] == ["asst_0", "asst_1"]
    assert [each.id for each in assistants.list("1", None, "asst_5")] == ["asst_4"]
    assert [each.id for each in assistants.list(after="asst_5", before="asst_3")] == ["asst_4"]
    assert [each.id for each in assistants.list(limit=1, order="desc")] == ["asst_29"]
    with pytest.raises(ValueError, match=r"state\.beta\.assistants\.list: Invalid value: 'up'"):
        assistants.list(order="up")


def test_an_object_must_say_what_it_belongs_to(openai_mock: OpenAIMock) -> None:
    with pytest.raises(ValueError, match=r"conversations\.items\.put: .* has no conversation_id"):
        openai_mock.state.conversations.items.put({"id": "msg_1", "type": "message"})
    openai_mock.state.conversations.items.put(
        {"id": "msg_1", "type": "message", "role": "user", "content": []},
        conversation_id="conv_1",
    )
    assert len(openai_mock.state.conversations.items) == 1


def test_an_unknown_family_is_no_attribute(openai_mock: OpenAIMock) -> None:
    with pytest.raises(AttributeError, match=r"state\.beta\.asistants: the API has no such"):
        _ = openai_mock.state.beta.asistants  # type: ignore[attr-defined]
    assert {"assistants", "threads", "chatkit"} <= set(dir(openai_mock.state.beta))
    assert not hasattr(openai_mock.state, "_ipython_display_")


def test_every_family_is_there_as_an_sdk_object(openai_mock: OpenAIMock) -> None:
    openai_mock.state.files.put({"id": "file-1", "purpose": "batch"})
    batch = sdk().batches.create(
        completion_window="24h", endpoint="/v1/responses", input_file_id="file-1"
    )
    assert openai_mock.state.batches.get(batch.id) == batch
    openai_mock.state.admin.organization.users.put({"id": "user-1", "name": "Ada"})
    client = openai.OpenAI(api_key="sk-fake123", admin_api_key="sk-admin")
    assert client.admin.organization.users.retrieve("user-1").name == "Ada"
    with pytest.raises(openai.NotFoundError, match="User with id 'user-2' not found"):
        client.admin.organization.users.retrieve("user-2")


def test_mocks_with_one_store_make_different_ids() -> None:
    store = StateStore()
    for _ in range(3):
        with OpenAIMock(state=store):
            sdk().beta.assistants.create(model="gpt-4o")
    store.beta.assistants.put({"model": "gpt-4o"})
    assert len(store.beta.assistants) == 4


def test_the_same_calls_give_the_same_ids() -> None:
    ids: list[str] = []
    for _ in range(2):
        with OpenAIMock():
            ids.append(sdk().beta.assistants.create(model="gpt-4o").id)
    assert ids[0] == ids[1]


def test_a_state_is_a_store(openai_mock: OpenAIMock) -> None:
    with pytest.raises(TypeError, match=r"expected a StateStore, got \{\}"):
        openai_mock.state = {}  # type: ignore[assignment]


def test_one_store_can_be_shared() -> None:
    store = StateStore()
    with OpenAIMock(state=store):
        created = sdk().beta.assistants.create(model="gpt-4o")
    with OpenAIMock() as other:
        with pytest.raises(openai.NotFoundError):
            sdk().beta.assistants.retrieve(created.id)
        other.state = store
        assert sdk().beta.assistants.retrieve(created.id) == created
        assert other.state is store
    assert store.beta.assistants.get(created.id) == created


def test_a_family_can_be_cleared(openai_mock: OpenAIMock) -> None:
    state = openai_mock.state
    state.beta.threads.put({"id": "thread_1"})
    state.beta.threads.messages.put(build_message({"thread_id": "thread_1"}))
    state.beta.threads.clear()
    state.models.clear()
    assert (len(state.beta.threads), len(state.beta.threads.messages)) == (0, 0)
    assert sdk().models.list().data == []
    with pytest.raises(openai.NotFoundError):
        sdk().models.retrieve("gpt-4o")


def test_a_store_lists_its_objects(openai_mock: OpenAIMock) -> None:
    openai_mock.state.models.clear()
    openai_mock.state.beta.assistants.put(tutor())
    assert repr(openai_mock.state) == "<StateStore beta.assistants: 1>"
    assert repr(openai_mock.state.beta.assistants) == "<Collection beta.assistants: 1>"


def test_concurrent_threads_lose_no_objects(openai_mock: OpenAIMock) -> None:
    def work() -> None:
        client = sdk()
        for _ in range(20):
            client.beta.assistants.create(model="gpt-4o")

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len({each.id for each in openai_mock.state.beta.assistants}) == 80
