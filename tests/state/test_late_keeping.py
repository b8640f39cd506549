"""Created objects are stored lazily, which nobody can observe."""

# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.stores import StateStore

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ROUNDS = 3


def sdk() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake")


def new_response(client: openai.OpenAI) -> str:
    return client.responses.create(
        model="gpt-5",
        input=[{"role": "user", "content": "Hi"}, {"role": "developer", "content": "Be brief"}],
    ).id


def new_chat(client: openai.OpenAI) -> str:
    return client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], store=True
    ).id


def new_file(client: openai.OpenAI) -> str:
    return client.files.create(file=("a.txt", b"content"), purpose="assistants").id


def new_assistant(client: openai.OpenAI) -> str:
    return client.beta.assistants.create(model="gpt-4o", name="A").id


NEW = (new_response, new_chat, new_file, new_assistant)


def views(state: StateStore) -> list[list[str]]:
    """Return the ids of what there is, of each kind, in order."""
    return [
        [each.id for each in state.responses],
        [each.id for each in state.chat.completions],
        [each.id for each in state.files],
        [each.id for each in state.beta.assistants],
    ]


def nothing(_: OpenAIMock) -> None:
    """Do not look."""


def look_at_all_families(mock: OpenAIMock) -> None:
    """Look at all kinds of objects."""
    assert views(mock.state)


def look_at_input_items(mock: OpenAIMock) -> None:
    """Read the input items of a response."""
    assert mock.state.responses.input_items.list(order="asc")


def look_at_another_family(mock: OpenAIMock) -> None:
    """Read an empty family."""
    assert not mock.state.beta.threads


def count(mock: OpenAIMock) -> None:
    """Count the objects."""
    assert "responses: " in repr(mock.state)


def run_with_look(look: Callable[[OpenAIMock], None], path: Path) -> tuple[list[str], str]:
    """Return the ids of calls between reads of the state, and the saved store."""
    client = sdk()
    with OpenAIMock() as mock:
        ids: list[str] = []
        for _ in range(ROUNDS):
            for new in NEW:
                ids.append(new(client))
                look(mock)
        mock.state.save(path)
    return ids, path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "look", [look_at_all_families, look_at_input_items, look_at_another_family, count]
)
def test_reading_the_state_changes_nothing(
    look: Callable[[OpenAIMock], None], tmp_path: Path
) -> None:
    path = tmp_path / "store.json"
    assert run_with_look(look, path) == run_with_look(nothing, path)


def test_the_order_is_that_of_creation(openai_mock: OpenAIMock, tmp_path: Path) -> None:
    client = sdk()
    made = [[new(client) for new in NEW] for _ in range(ROUNDS)]
    by_kind = [list(kind) for kind in zip(*made, strict=True)]
    listed = [
        [each.id for each in client.chat.completions.list(order="asc")],
        [each.id for each in client.files.list(order="asc")],
        [each.id for each in client.beta.assistants.list(order="asc")],
    ]
    assert listed == by_kind[1:]
    assert views(openai_mock.state) == by_kind
    openai_mock.state.save(tmp_path / "store.json")
    assert views(StateStore.load(tmp_path / "store.json")) == by_kind


@pytest.mark.parametrize("kind", range(len(NEW)))
def test_each_way_to_look_finds_what_was_just_created(openai_mock: OpenAIMock, kind: int) -> None:
    client, state, new = sdk(), openai_mock.state, NEW[kind]
    kept = (state.responses, state.chat.completions, state.files, state.beta.assistants)[kind]
    assert len([new(client) for _ in range(ROUNDS)]) == len(kept)
    assert new(client) in kept
    assert kept.get(new(client))
    assert new(client) in [each.id for each in kept]
    assert new(client) in [each.id for each in kept.list()]
    assert kept.delete(new(client))
    assert not kept.delete("no such")
    new(client)
    kept.clear()
    assert len(kept) == 0
    assert [new(client)] == [each.id for each in kept]


def test_clients_find_what_was_just_created(openai_mock: OpenAIMock) -> None:
    client = sdk()
    key = new_response(client)
    assert client.responses.retrieve(key).id == key
    items = [item.id for item in client.responses.input_items.list(new_response(client))]
    assert len(set(items)) == 2
    key = new_chat(client)
    assert [message.content for message in client.chat.completions.messages.list(key)] == ["Hi"]
    assert client.files.content(new_file(client)).content == b"content"
    key = new_assistant(client)
    assert client.beta.assistants.update(key, name="B").name == "B"
    for delete, new in ((client.files.delete, new_file), (client.responses.delete, new_response)):
        key = new(client)
        delete(key)
        with pytest.raises(openai.NotFoundError):
            delete(key)
    assert len(openai_mock.state.files) == 1


def test_what_a_test_puts_in_comes_after_what_was_created_before(openai_mock: OpenAIMock) -> None:
    client, files = sdk(), openai_mock.state.files
    first = new_file(client)
    files.put({"id": "file-mine"})
    last = new_file(client)
    assert [each.id for each in files] == [first, "file-mine", last]
    files.put({"id": last, "filename": "other.txt"})
    assert [each.filename for each in files if each.id == last] == ["other.txt"]


def test_what_is_not_to_be_stored_is_not(openai_mock: OpenAIMock) -> None:
    client = sdk()
    client.responses.create(model="gpt-5", input="Hi", store=False)
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert views(openai_mock.state) == [[], [], [], []]


def test_mocks_with_one_store_see_what_the_other_created() -> None:
    state, client = StateStore(), sdk()
    with OpenAIMock(state=state):
        key = new_response(client)
    with OpenAIMock(state=state):
        assert client.responses.retrieve(key).id == key
        second = client.responses.create(model="gpt-5", input="Go on", previous_response_id=key)
    assert [each.id for each in state.responses] == [key, second.id]


def test_nothing_is_lost_while_many_create_and_look(openai_mock: OpenAIMock) -> None:
    workers, each = 8, 6

    def work(worker: int) -> list[str]:
        client = sdk()
        made: list[str] = []
        for number in range(each):
            kind = (worker + number) % len(NEW)
            made.append(NEW[kind](client))
            if number % 2:
                assert made[-1] in views(openai_mock.state)[kind]
        return made

    with ThreadPoolExecutor(workers) as pool:
        made = list(pool.map(work, range(workers)))
    kept = [key for kind in views(openai_mock.state) for key in kind]
    assert sorted(kept) == sorted(key for keys in made for key in keys)
    for kind in views(openai_mock.state):
        for keys in made:
            own = [key for key in keys if key in kind]
            assert own == [key for key in kind if key in keys], "a worker's own order"


def test_what_was_created_stays_in_the_state_of_its_time(openai_mock: OpenAIMock) -> None:
    old, other = openai_mock.state, StateStore()
    created = new_response(sdk())
    openai_mock.state = other
    assert other.responses.list() == []
    assert [each.id for each in old.responses.list()] == [created]
