"""Pace in an event loop that is not asyncio's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from time import perf_counter

import openai
import pytest

from openai_responses import OpenAIMock, faults

trio = pytest.importorskip("trio", reason="trio is not installed")


@pytest.fixture(autouse=True)
def short_lived_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let trio's threads end with the test: they wait ten seconds for more work of their mock.

    As long as they do the libraries stay patched, which is no matter but to tests that look at it.
    """
    monkeypatch.setattr("trio._core._thread_cache.IDLE_TIMEOUT", 0.01)
    before = threading.enumerate()
    yield
    for thread in threading.enumerate():
        if thread not in before:
            thread.join(5)


def test_delays_let_other_tasks_of_trio_run(openai_mock: OpenAIMock) -> None:
    counts: list[int] = []
    order: list[str] = []

    async def read() -> None:
        client = openai.AsyncOpenAI(api_key="sk-fake")
        stream = await client.responses.create(model="gpt-5", input="Hi", stream=True)
        order.append("opened")
        counts.append(len([event async for event in stream]))
        order.append("read")

    async def read_all() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(6):
                nursery.start_soon(read)

    openai_mock.responses.create.response = None
    trio.run(read)  # loads the types, which takes its time
    openai_mock.responses.create.response = faults.pace(first=0.2)
    order.clear()
    start = perf_counter()
    trio.run(read_all)
    assert perf_counter() - start >= 0.2
    assert order[:2] == ["opened", "opened"]  # the others go on while one waits
    assert len(counts) == 7
    assert min(counts) == max(counts) > 3
