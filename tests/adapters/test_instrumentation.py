"""Methods that instrumentation has replaced by a descriptor other than a function."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partialmethod

import pytest

from openai_responses.ext import httpx
from tests.sdk.named import named, who_answers


def instrument(
    patch: pytest.MonkeyPatch, owner: type, method: str, through: Callable[..., object]
) -> None:
    """Put a descriptor in the place of a method, which cannot be called unless it is bound."""
    patch.setattr(owner, method, partialmethod(through, vars(owner)[method]))


@pytest.fixture
def seen() -> list[str]:
    """The names of the methods that were called through instrumentation."""
    return []


@pytest.fixture
def through(seen: list[str]) -> Callable[..., object]:
    """What instrumentation does around a method."""

    def call(this: object, original: Callable[..., object], *args: object) -> object:
        seen.append(original.__name__)
        return original(this, *args)

    return call


def from_a_pool() -> str:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(who_answers).result()


def from_a_thread() -> str:
    answers: list[str] = []
    thread = threading.Thread(target=lambda: answers.append(who_answers()))
    thread.start()
    thread.join()
    return answers[0]


@pytest.mark.parametrize(
    ("owner", "method", "ask"),
    [(ThreadPoolExecutor, "submit", from_a_pool), (threading.Thread, "start", from_a_thread)],
)
def test_work_of_threads_that_are_instrumented_reaches_the_mock(
    monkeypatch: pytest.MonkeyPatch,
    seen: list[str],
    through: Callable[..., object],
    owner: type,
    method: str,
    ask: Callable[[], str],
) -> None:
    with named("first"):
        instrument(monkeypatch, owner, method, through)
        assert ask() == "first"
    del seen[:]
    for name in ("second", "third"):
        with named(name):
            assert ask() == name
    assert seen.count(method) >= 2


def test_requests_that_are_let_through_pass_by_instrumentation(
    monkeypatch: pytest.MonkeyPatch, seen: list[str], through: Callable[..., object]
) -> None:
    def network(transport: object, request: object) -> httpx.Response:
        return httpx.Response(200, text="network")

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", network)
    instrument(monkeypatch, httpx.HTTPTransport, "handle_request", through)
    with named("mock") as mock:
        assert who_answers() == "mock"
        assert seen == []
        mock.models.list.pass_through()
        assert who_answers() == "network"
    assert seen == ["network"]
