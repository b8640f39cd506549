"""Interleaved calls against a model of plain dicts: threads, vector stores, conversations."""

# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol

import openai
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from openai.types.responses import EasyInputMessageParam

from openai_responses import OpenAIMock

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

METADATA = st.dictionaries(st.sampled_from("abc"), st.text(max_size=3), max_size=2)
PICK = st.integers(min_value=0)
NOWHERE = "none"


class HasId(Protocol):
    @property
    def id(self) -> str: ...


def ids(found: Iterable[HasId]) -> list[str]:
    return [each.id for each in found]


class Machine(RuleBasedStateMachine):
    """A mock whose objects do not go on by themselves, and a client of it."""

    def __init__(self) -> None:
        super().__init__()
        self.mock = OpenAIMock(time="manual")
        self.mock.__enter__()
        self.client = openai.OpenAI(api_key="sk-fake")

    def teardown(self) -> None:
        self.mock.__exit__(None, None, None)

    @staticmethod
    def some(keys: Iterable[str], number: int) -> str:
        """Return one of several keys, or one that there is not: that is as likely as any other."""
        every = [*keys, NOWHERE]
        return every[number % len(every)]


class Threads(Machine):
    """Threads with messages and runs; the model has the metadata of each by its id."""

    def __init__(self) -> None:
        super().__init__()
        self.api = self.client.beta.threads
        self.threads: dict[str, dict[str, str]] = {}
        self.messages: dict[str, dict[str, dict[str, str]]] = {}
        self.runs: dict[str, dict[str, dict[str, str]]] = {}
        self.assistant = self.client.beta.assistants.create(model="gpt-4o").id

    @rule(metadata=METADATA)
    def create_thread(self, metadata: dict[str, str]) -> None:
        created = self.api.create(metadata=metadata)
        assert created.id not in self.threads
        self.threads[created.id] = metadata
        self.messages[created.id], self.runs[created.id] = {}, {}

    @rule(pick=PICK, metadata=METADATA)
    def update_thread(self, pick: int, metadata: dict[str, str]) -> None:
        key = self.some(self.threads, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.update(key, metadata=metadata)
        else:
            assert self.api.update(key, metadata=metadata).metadata == metadata
            self.threads[key] = metadata

    @rule(pick=PICK)
    def delete_thread(self, pick: int) -> None:
        key = self.some(self.threads, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.delete(key)
        else:
            assert self.api.delete(key).deleted
            for model in (self.threads, self.messages, self.runs):
                del model[key]

    @rule(pick=PICK, metadata=METADATA)
    def create_message(self, pick: int, metadata: dict[str, str]) -> None:
        key = self.some(self.threads, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.messages.create(key, role="user", content="Hi")
        else:
            created = self.api.messages.create(key, role="user", content="Hi", metadata=metadata)
            self.messages[key][created.id] = metadata

    @rule(pick=PICK, other=PICK, metadata=METADATA)
    def update_message(self, pick: int, other: int, metadata: dict[str, str]) -> None:
        key, message = self.message(pick, other)
        if message not in self.messages.get(key, {}):
            with pytest.raises(openai.NotFoundError):
                self.api.messages.update(message, thread_id=key, metadata=metadata)
        else:
            self.api.messages.update(message, thread_id=key, metadata=metadata)
            self.messages[key][message] = metadata

    @rule(pick=PICK, other=PICK)
    def delete_message(self, pick: int, other: int) -> None:
        key, message = self.message(pick, other)
        if message not in self.messages.get(key, {}):
            with pytest.raises(openai.NotFoundError):
                self.api.messages.delete(message, thread_id=key)
        else:
            self.api.messages.delete(message, thread_id=key)
            del self.messages[key][message]

    @rule(pick=PICK, metadata=METADATA)
    def create_run(self, pick: int, metadata: dict[str, str]) -> None:
        key = self.some(self.threads, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.runs.create(key, assistant_id=self.assistant)
        else:
            created = self.api.runs.create(key, assistant_id=self.assistant, metadata=metadata)
            self.runs[key][created.id] = metadata

    @precondition(lambda self: self.threads)
    @rule(pick=PICK, limit=st.integers(1, 3), order=st.sampled_from(["asc", "desc"]))
    def list_all(self, pick: int, limit: int, order: Literal["asc", "desc"]) -> None:
        key = [*self.threads][pick % len(self.threads)]
        step = 1 if order == "asc" else -1
        messages = list(self.api.messages.list(key, limit=limit, order=order))
        assert ids(messages) == [*self.messages[key]][::step]
        assert [each.metadata for each in messages] == [*self.messages[key].values()][::step]
        assert ids(self.api.runs.list(key, limit=limit)) == [*self.runs[key]][::-1]

    @invariant()
    def everything_is_as_in_the_model(self) -> None:
        state = self.mock.state.beta.threads
        assert {each.id: each.metadata for each in state} == self.threads
        assert len(state.messages) == sum(map(len, self.messages.values()))
        assert len(state.runs) == sum(map(len, self.runs.values()))

    def message(self, pick: int, other: int) -> tuple[str, str]:
        """Return a thread and a message, which may be that of another thread, or of none."""
        every = [key for found in self.messages.values() for key in found]
        return self.some(self.threads, pick), self.some(every, other)


class VectorStores(Machine):
    """Vector stores that share some files; the model has the files of each, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.api = self.client.vector_stores
        self.stores: dict[str, list[str]] = {}
        uploads = [(f"{name}.txt", b"x") for name in "abc"]
        made = [self.client.files.create(file=each, purpose="assistants") for each in uploads]
        self.files = ids(made)

    @rule(files=st.sets(st.integers(0, 2)))
    def create(self, files: set[int]) -> None:
        wanted = [self.files[number] for number in sorted(files)]
        created = self.api.create(name="store", file_ids=wanted)
        self.stores[created.id] = wanted

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        key = self.some(self.stores, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.delete(key)
        else:
            self.api.delete(key)
            del self.stores[key]

    @rule(pick=PICK, other=PICK)
    def attach(self, pick: int, other: int) -> None:
        key, file = self.some(self.stores, pick), self.some(self.files, other)
        if NOWHERE in (key, file):
            with pytest.raises(openai.NotFoundError):
                self.api.files.create(key, file_id=file)
        else:
            self.api.files.create(key, file_id=file)
            if file not in self.stores[key]:
                self.stores[key].append(file)

    @rule(pick=PICK, other=PICK)
    def detach(self, pick: int, other: int) -> None:
        key, file = self.some(self.stores, pick), self.some(self.files, other)
        if file not in self.stores.get(key, []):
            with pytest.raises(openai.NotFoundError):
                self.api.files.delete(file, vector_store_id=key)
        else:
            self.api.files.delete(file, vector_store_id=key)
            self.stores[key].remove(file)

    @precondition(lambda self: self.stores)
    @rule(pick=PICK, limit=st.integers(1, 2))
    def list_all(self, pick: int, limit: int) -> None:
        key = [*self.stores][pick % len(self.stores)]
        assert ids(self.api.files.list(key, limit=limit, order="asc")) == self.stores[key]
        assert ids(self.api.list(limit=limit)) == [*self.stores][::-1]

    @invariant()
    def stores_count_their_files(self) -> None:
        found = {each.id: each.file_counts.total for each in self.mock.state.vector_stores}
        assert found == {key: len(files) for key, files in self.stores.items()}


class Conversations(Machine):
    """Conversations with items; the model has the ids of each one's items, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.api = self.client.conversations
        self.items: dict[str, list[str]] = {}

    @rule()
    def create(self) -> None:
        self.items[self.api.create().id] = []

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        key = self.some(self.items, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.delete(key)
        else:
            self.api.delete(key)
            del self.items[key]

    @rule(pick=PICK, count=st.integers(1, 3))
    def create_items(self, pick: int, count: int) -> None:
        key = self.some(self.items, pick)
        if key == NOWHERE:
            with pytest.raises(openai.NotFoundError):
                self.api.items.create(key, items=[{"role": "user", "content": "Hi"}])
        else:
            hi: EasyInputMessageParam = {"role": "user", "content": "Hi"}
            made = self.api.items.create(key, items=[hi] * count)
            self.items[key] += [str(item.id) for item in made.data]

    @rule(pick=PICK, other=PICK)
    def delete_item(self, pick: int, other: int) -> None:
        key = self.some(self.items, pick)
        item = self.some([each for found in self.items.values() for each in found], other)
        if item not in self.items.get(key, []):
            with pytest.raises(openai.NotFoundError):
                self.api.items.delete(item, conversation_id=key)
        else:
            assert self.api.items.delete(item, conversation_id=key).id == key
            self.items[key].remove(item)

    @precondition(lambda self: self.items)
    @rule(pick=PICK, limit=st.integers(1, 3))
    def list_all(self, pick: int, limit: int) -> None:
        key = [*self.items][pick % len(self.items)]
        found = [str(item.id) for item in self.api.items.list(key, limit=limit)]
        assert found == self.items[key][::-1]

    @invariant()
    def conversations_are_those_of_the_model(self) -> None:
        assert ids(self.mock.state.conversations) == [*self.items]


SETTINGS = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)

TestThreads = Threads.TestCase
TestThreads.settings = SETTINGS
TestVectorStores = VectorStores.TestCase
TestVectorStores.settings = SETTINGS
TestConversations = Conversations.TestCase
TestConversations.settings = SETTINGS
