"""Which mock a request of a thread, pool or task belongs to, also after the mock has ended."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext, suppress
from multiprocessing.pool import ThreadPool
from typing import Any, cast

import anyio
import anyio.to_thread
import pytest
from typing_extensions import Self

from openai_responses import OpenAIMock
from openai_responses.errors import (
    AmbiguousMockError,
    MockEndedError,
    OuterMockWarning,
    UnmockedRequestError,
)
from openai_responses.ext import httpx
from openai_responses.streaming import EventStream
from tests.sdk.clients import Caller
from tests.sdk.named import MODELS, mock_elsewhere, named, who_answers, who_answers_async


def process_wide(name: str) -> OpenAIMock:
    mock = OpenAIMock(scope="process")
    mock.models.list.response = lambda: httpx.Response(200, text=name)
    return mock


def transports() -> list[object]:
    return [
        vars(httpx.HTTPTransport)["handle_request"],
        vars(httpx.AsyncHTTPTransport)["handle_async_request"],
        vars(threading.Thread)["start"],
        vars(ThreadPoolExecutor)["submit"],
    ]


class Worker(threading.Thread):
    """A thread that makes one request on demand, and stores its outcome."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._told = threading.Event()
        self._result: Future[str] = Future()

    def run(self) -> None:
        self._told.wait(timeout=10)
        try:
            self._result.set_result(who_answers())
        except Exception as error:
            self._result.set_exception(error)

    def started(self) -> Self:
        self.start()
        return self

    def answer(self) -> str:
        """Return who answers now."""
        self._told.set()
        self.join(timeout=10)
        return self._result.result(timeout=10)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """A pool whose threads are there before any mock is."""
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(str, range(2)))
        yield pool


def test_a_thread_belongs_to_the_mock_that_was_active_where_it_started() -> None:
    with mock_elsewhere(named("there")), named("here"):
        worker = Worker().started()
        with named("inner"), pytest.warns(OuterMockWarning, match="started under an outer mock"):
            assert worker.answer() == "here"


def test_a_process_wide_mock_answers_threads_of_an_outer_mock() -> None:
    with named("outer"):
        workers = [Worker().started(), Worker().started()]
        with process_wide("inner"):
            assert workers[0].answer() == "inner"
        assert workers[1].answer() == "outer"


def test_a_process_wide_mock_answers_threads_whose_mock_has_ended() -> None:
    with named("first"):
        worker = Worker().started()
    with mock_elsewhere(named("there")), process_wide("second"):
        assert worker.answer() == "second"


def test_a_process_wide_mock_answers_no_thread_that_has_a_mock_of_its_own() -> None:
    answers: list[str] = []

    def parallel_test() -> None:
        with named("own"):
            answers.append(who_answers())

    with process_wide("wide"):
        with named("inner"):
            assert who_answers() == "inner"
        thread = threading.Thread(target=parallel_test)
        thread.start()
        thread.join()
        assert who_answers() == "wide"
    with mock_elsewhere(process_wide("wide")), named("unrelated"):
        assert who_answers() == "unrelated"
    assert answers == ["own"]


def test_an_unknown_scope_is_refused() -> None:
    with pytest.raises(ValueError, match=r'^scope: expected "context" or "process"'):
        OpenAIMock(scope=cast("Any", "proces"))


def test_work_in_a_pool_belongs_to_the_mock_of_whoever_submits_it(pool: ThreadPoolExecutor) -> None:
    with mock_elsewhere(named("there")), named("outer"):
        assert pool.submit(who_answers).result() == "outer"
        with named("inner"):
            assert list(pool.map(who_answers, [MODELS] * 3)) == ["inner"] * 3
        with ThreadPoolExecutor(1) as new:
            assert new.submit(who_answers).result() == "outer"


def test_a_pool_of_one_test_serves_the_next_one() -> None:
    with named("first"):
        pool = ThreadPoolExecutor(1)
        assert pool.submit(who_answers).result() == "first"
    with pool, named("second"):
        assert pool.submit(who_answers).result() == "second"


def test_pools_of_multiprocessing_do_the_same() -> None:
    before = transports()
    with mock_elsewhere(named("there")), named("first"):
        pool = ThreadPool(2)
        assert pool.map(who_answers, [MODELS] * 3) == ["first"] * 3
    with pool, mock_elsewhere(named("there")), named("second"):
        assert pool.apply(who_answers) == "second"
        assert list(pool.imap(who_answers, [MODELS] * 3)) == ["second"] * 3
        assert pool.starmap(who_answers, [[MODELS]] * 3) == ["second"] * 3
        assert pool.apply(joined, "a", {"b": "b"}) == "ab"
    assert transports() == before


def test_work_in_such_a_pool_that_outlives_its_mock_gets_an_error() -> None:
    before = transports()
    ended = threading.Event()

    def late(url: str) -> str:
        ended.wait(timeout=10)
        return who_answers(url)

    with ThreadPool(1) as pool:
        with named("own"):
            running = pool.map_async(late, [MODELS] * 2)
        with named("other"):
            ended.set()
            with pytest.raises(MockEndedError):
                running.get(timeout=10)
        pool.close()
        pool.join()
    del running
    gc.collect()  # the error's traceback holds the work
    assert transports() == before


def test_threads_and_pools_start_their_own_for_the_same_mock(pool: ThreadPoolExecutor) -> None:
    def indirect() -> str:
        return Worker().started().answer()

    with mock_elsewhere(named("there")), named("here"):
        assert pool.submit(indirect).result() == "here"


def test_parallel_tests_with_a_pool_in_common_do_not_meet(pool: ThreadPoolExecutor) -> None:
    barrier = threading.Barrier(2)

    def one(name: str, answers: list[str]) -> None:
        with named(name):
            barrier.wait(timeout=10)
            answers += pool.map(who_answers, [MODELS] * 10)
            barrier.wait(timeout=10)

    left, right = list[str](), list[str]()
    threads = [
        threading.Thread(target=one, args=("left", left)),
        threading.Thread(target=one, args=("right", right)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (left, right) == (["left"] * 10, ["right"] * 10)


def joined(a: str, *, b: str) -> str:
    return a + b


def failing() -> None:
    raise KeyError


def test_what_a_thread_and_a_pool_are_given_arrives(pool: ThreadPoolExecutor) -> None:
    got: list[object] = []
    with named("mock"):
        thread = threading.Thread(target=got.append, args=(1,))
        thread.start()
        thread.join()
        assert pool.submit(joined, "a", b="b").result() == "ab"
        with pytest.raises(KeyError):
            pool.submit(failing).result()
    assert got == [1]


@pytest.mark.parametrize("later", [nullcontext(), named("later")])
def test_a_thread_that_outlives_its_mock_gets_an_error(
    later: AbstractContextManager[object],
) -> None:
    before = transports()
    with named("own"):
        worker = Worker().started()
    with later, pytest.raises(MockEndedError) as caught:
        worker.answer()
    assert str(caught.value) == (
        f"GET {MODELS}: the mock under which this thread or task was started has ended, so that "
        "nothing answers: neither the mock of another test nor the network. Wait for its end in "
        "the test that starts it (thread.join(), await). If it serves several tests, use "
        'OpenAIMock(scope="process") in each of them.'
    )
    assert transports() == before


def test_work_in_a_pool_that_outlives_its_mock_gets_an_error(pool: ThreadPoolExecutor) -> None:
    before = transports()
    ended = threading.Event()

    def late() -> str:
        ended.wait(timeout=10)
        return who_answers()

    with named("own"):
        running = pool.submit(late)
    with named("other"):
        ended.set()
        with pytest.raises(MockEndedError):
            running.result()
    assert transports() == before


def test_work_that_never_runs_keeps_nothing_patched() -> None:
    before = transports()
    release = threading.Event()
    pool = ThreadPoolExecutor(1)
    blocker = pool.submit(release.wait, 10)
    with named("mock"):
        queued = pool.submit(who_answers)
    assert transports() != before
    assert queued.cancel()
    assert transports() == before
    release.set()
    blocker.result()
    pool.shutdown()
    with named("mock"), pytest.raises(RuntimeError, match="after shutdown"):
        pool.submit(who_answers)
    assert transports() == before


def test_a_thread_that_cannot_start_keeps_nothing_patched() -> None:
    before = transports()
    with named("mock"):
        worker = Worker().started()
        assert worker.answer() == "mock"
        with pytest.raises(RuntimeError, match="can only be started once"):
            worker.start()
    assert transports() == before


@pytest.mark.asyncio
async def test_a_task_that_outlives_its_mock_gets_an_error() -> None:
    ended = asyncio.Event()

    async def late() -> str:
        await ended.wait()
        return await who_answers_async()

    with named("own"):
        task = asyncio.create_task(late())
        await asyncio.sleep(0)
    with named("other"):
        ended.set()
        with pytest.raises(MockEndedError):
            await task


@pytest.mark.asyncio
async def test_threads_of_tasks_reach_the_mock_of_the_task() -> None:
    async def one(name: str) -> list[str]:
        with named(name):
            await asyncio.sleep(0)
            loop = asyncio.get_running_loop()
            return [
                await asyncio.to_thread(who_answers),
                await loop.run_in_executor(None, who_answers),
                await anyio.to_thread.run_sync(who_answers),
            ]

    left, right = await asyncio.gather(one("left"), one("right"))
    assert (left, right) == (["left"] * 3, ["right"] * 3)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_threads_that_wait_for_more_keep_nothing_patched(backend: str) -> None:
    before = transports()

    async def one(name: str) -> str:
        with named(name):
            return await anyio.to_thread.run_sync(who_answers)

    for name in ("first", "second"):  # trio keeps its threads for some seconds
        with mock_elsewhere(named("there")):
            assert anyio.run(one, name, backend=backend) == name
        assert transports() == before


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_task_groups_of_anyio_keep_mocks_apart(backend: str) -> None:
    answers: dict[str, list[str]] = {}

    async def one(name: str) -> None:
        async with named(name):
            await anyio.sleep(0)
            answers[name] = [await who_answers_async() for _ in range(2)]

    async def both() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(one, "left")
            group.start_soon(one, "right")

    anyio.run(both, backend=backend)
    assert answers == {"left": ["left"] * 2, "right": ["right"] * 2}


def test_a_request_without_a_mock_is_refused_if_two_mocks_may_be_meant() -> None:
    stranger = Worker().started()
    here, there = named("here"), named("there")
    text = (
        f"GET {MODELS}: 2 mocks are active in other threads, and this thread does not descend from "
        "any of them. Start it inside its test, or with the test's context "
        "(contextvars.copy_context().run), or run these tests one after the other."
    )
    with mock_elsewhere(there), here:
        with pytest.raises(AmbiguousMockError) as caught:
            stranger.answer()
        assert str(caught.value) == text
        for mock in (here, there):
            assert mock.refused_requests == [caught.value]
            mock.refused_requests.clear()


def test_a_request_without_a_mock_reaches_one_that_two_threads_entered() -> None:
    stranger, mock = Worker().started(), named("both")
    with mock_elsewhere(mock), mock:
        assert stranger.answer() == "both"


class Ticks(EventStream[dict[str, object]]):
    """An endless stream."""

    def generate(self) -> Iterator[dict[str, object]]:
        while True:
            yield {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
                   "choices": []}  # fmt: skip


@pytest.mark.asyncio
async def test_requests_are_answered_while_a_stream_is_open(
    openai_mock: OpenAIMock, caller: Caller, pool: ThreadPoolExecutor
) -> None:
    openai_mock.models.list.response = lambda: httpx.Response(200, text="mock")

    def answer(request: httpx.Request) -> type[Ticks] | httpx.Response:
        return (
            Ticks if b'"stream":true' in request.read() else httpx.Response(200, json={"id": "x"})
        )

    openai_mock.chat.completions.create.response = answer
    first, second = caller.chat_stream(), caller.chat_stream()
    await anext(first)
    await anext(second)
    assert (await caller.chat()).id == "x"
    assert pool.submit(who_answers).result(timeout=10) == "mock"
    assert await who_answers_async() == "mock"
    await anext(first)
    await anext(second)
    await first.aclose()
    await second.aclose()


def swallowing(url: str, method: str = "GET") -> None:
    """Make a request, and ignore its error."""
    with suppress(Exception):
        httpx.request(method, url)


def test_a_mock_raises_for_refused_requests_on_exit() -> None:
    mock = OpenAIMock()
    mock.__enter__()
    swallowing("https://example.com/a")
    swallowing("https://api.opneai.com/v1/chat/completion", "POST")
    with pytest.raises(UnmockedRequestError) as caught:
        mock.__exit__(None, None, None)
    told = str(caught.value)
    assert told.startswith(
        "The code under test swallowed the error of 2 request(s) that nothing answered. If that is "
        "meant, clear openai_mock.refused_requests.\n"
        "- GET https://example.com/a: no active mock answers on this address"
    )
    assert "\n- POST https://api.opneai.com/v1/chat/completion: " in told
    assert "Nearest routes: openai_mock.chat.completions.create (POST /chat/completions)" in told
    assert isinstance(caught.value.__cause__, UnmockedRequestError)


def test_of_nested_mocks_the_inner_one_tells() -> None:
    outer, inner = OpenAIMock(), OpenAIMock()
    with outer, pytest.raises(UnmockedRequestError), inner:
        swallowing("https://example.com/a")
    assert outer.refused_requests == []


def fail_after_refusal(own: Exception, *, because: bool) -> None:
    with OpenAIMock():
        try:
            httpx.get("https://example.com/a")
        except UnmockedRequestError as refusal:
            if because:
                raise own from refusal
        raise own


@pytest.mark.skipif(sys.version_info < (3, 11), reason="errors have no notes before Python 3.11")
def test_a_propagating_error_gets_a_note_unless_the_refusal_caused_it() -> None:
    with pytest.raises(KeyError) as caught:
        fail_after_refusal(KeyError("mine"), because=False)
    notes: list[str] = getattr(caught.value, "__notes__", [])
    assert len(notes) == 1
    assert "GET https://example.com/a: no active mock answers" in notes[0]
    with pytest.raises(LookupError) as caught_too:
        fail_after_refusal(LookupError("mine"), because=True)
    assert not hasattr(caught_too.value, "__notes__")
