"""A server that records only the last calls of each session."""

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext import httpx


def test_the_first_calls_are_forgotten_and_still_counted() -> None:
    openai_mock = OpenAIMock()
    models = openai_mock.models.list
    with openai_mock.serve(max_calls=3) as server:
        client = httpx.Client(base_url=server.origin)
        for number in range(5):
            client.get(f"/v1/models?after={number}", headers={"authorization": "Bearer sk-fake"})
            client.get("/_s/other/v1/models", headers={"authorization": "Bearer sk-fake"})
        listed = client.get("/_mock/calls").json()
        assert [call["number"] for call in listed] == [3, 4, 5]
        client.close()
        assert len(server.session("other").calls) == 3
    assert [call.query["after"] for call in models.calls] == ["2", "3", "4"]
    assert models.call_count == openai_mock.calls.call_count == 5
    with pytest.raises(AssertionError, match="5 times; the first 2 are no longer recorded"):
        models.calls.assert_called_once()
    openai_mock.reset_calls()
    assert not models.called


def test_of_many_calls_up_to_a_hundredth_more_are_kept() -> None:
    openai_mock = OpenAIMock()
    with openai_mock.serve(max_calls=100) as server:
        client = httpx.Client(base_url=server.url)
        for number in range(1, 105):
            client.get("/models", headers={"authorization": "Bearer sk-fake"})
            assert min(number, 100) <= len(openai_mock.calls) <= 101
        client.close()
    assert openai_mock.models.list.call_count == 104


def test_a_case_is_chosen_by_the_number_of_all_calls() -> None:
    openai_mock = OpenAIMock()
    openai_mock.models.list.response = {"data": []}
    openai_mock.models.list.when(call_number=4).response = {"data": [{"id": "the fourth"}]}
    with openai_mock.serve(max_calls=1) as server:
        client = httpx.Client(base_url=server.url)
        answers = [
            client.get("/models", headers={"authorization": "Bearer sk-fake"}).json()["data"]
            for _ in range(5)
        ]
        client.close()
    assert [bool(data) for data in answers] == [False, False, False, True, False]


def test_a_limit_is_a_positive_number() -> None:
    with pytest.raises(ValueError, match="max_calls: expected at least 1, got 0"):
        OpenAIMock().serve(max_calls=0)
