"""Many threads on one mock: no object is lost or duplicated."""

# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random

import openai
import pytest

from openai_responses import OpenAIMock

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

WORKERS, OPERATIONS = 8, 120


class Worker:
    """Creates, changes, reads and deletes what is its own, in a place that all have in common."""

    def __init__(self, number: int, thread_id: str) -> None:
        self._client = openai.OpenAI(api_key="sk-fake")
        self._random = Random(number)
        self._name = f"worker {number}"
        self._thread_id = thread_id
        self.mine: dict[str, str] = {}
        self.created: list[str] = []

    def work(self) -> None:
        """Do all operations, of which the first is always a creation."""
        for _ in range(OPERATIONS):
            steps = [self._create, self._create, self._change, self._read, self._list, self._delete]
            step = self._random.choice(steps) if self.mine else self._create
            step()

    def _some(self) -> str:
        return self._random.choice(list(self.mine))

    def _create(self) -> None:
        message = self._client.beta.threads.messages.create(
            self._thread_id, role="user", content="Hi", metadata={"version": self._name}
        )
        self.created.append(message.id)
        self.mine[message.id] = self._name

    def _change(self) -> None:
        message_id = self._some()
        self.mine[message_id] = version = f"{self._name}, {self._random.random()}"
        self._client.beta.threads.messages.update(
            message_id, thread_id=self._thread_id, metadata={"version": version}
        )

    def _read(self) -> None:
        message_id = self._some()
        found = self._client.beta.threads.messages.retrieve(message_id, thread_id=self._thread_id)
        assert found.metadata == {"version": self.mine[message_id]}

    def _list(self) -> None:
        page = self._client.beta.threads.messages.list(self._thread_id, limit=5).data
        assert len({message.id for message in page}) == len(page)

    def _delete(self) -> None:
        message_id = self._some()
        del self.mine[message_id]
        self._client.beta.threads.messages.delete(message_id, thread_id=self._thread_id)


def at_once(jobs: list[Callable[[], None]]) -> None:
    """Run all jobs, each in a thread of its own; raise what any of them raises."""
    with ThreadPoolExecutor(len(jobs)) as pool:
        for future in [pool.submit(job) for job in jobs]:
            future.result()


def test_concurrent_changes_are_neither_lost_nor_repeated(openai_mock: OpenAIMock) -> None:
    openai_mock.state.beta.threads.put({"id": "thread_1"})
    workers = [Worker(number, "thread_1") for number in range(WORKERS)]
    at_once([worker.work for worker in workers])
    created = [message_id for worker in workers for message_id in worker.created]
    assert len(set(created)) == len(created)
    expected = {key: version for worker in workers for key, version in worker.mine.items()}
    listed = list(openai.OpenAI(api_key="sk-fake").beta.threads.messages.list("thread_1"))
    found = [(message.id, (message.metadata or {}).get("version")) for message in listed]
    assert len(found) == len(expected)
    assert dict(found) == expected
    assert len(openai_mock.state.beta.threads.messages) == len(expected)
    assert openai_mock.beta.threads.messages.create.calls.call_count == len(created)
