"""`reset` removes the answers of a test; assertions mention calls that were forgotten."""

from __future__ import annotations

import os
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import UnmockedRequestError
from openai_responses.ext import httpx


def chat() -> str | None:
    client = openai.OpenAI(api_key="sk-fake123")
    messages: Any = [{"role": "user", "content": "Hello"}]
    return (
        client.chat.completions.create(model="gpt-5", messages=messages).choices[0].message.content
    )


def test_reset_forgets_answers_turns_calls_and_refusals(openai_mock: OpenAIMock) -> None:
    default = chat()
    client = openai.OpenAI(api_key="sk-fake123")
    file = client.files.create(file=b"{}", purpose="user_data")
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "set"}}]}
    openai_mock.chat.completions.create.when(model="gpt-5").response = {}
    openai_mock.router.get("https://example.com").respond(200)
    openai_mock.model_says("unused")
    openai_mock.models.list.pass_through()
    with pytest.raises(UnmockedRequestError):
        httpx.get("https://other.example.com")

    openai_mock.reset()

    assert openai_mock.calls == []
    assert openai_mock.refused_requests == []
    assert openai_mock.router.routes == ()
    assert openai_mock.chat.completions.create.response is None
    openai_mock.assert_all_said()
    openai_mock.assert_all_used()
    assert chat() == default
    assert client.models.list().data
    assert client.files.retrieve(file.id) == file
    with pytest.raises(UnmockedRequestError):
        httpx.get("https://example.com")
    assert len(openai_mock.refused_requests) == 1
    openai_mock.reset()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_calls_of_forked_processes_are_not_missed_silently() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.models.list.response = {}
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
        hint = "1 process(es) were forked since the mock was created"
        assert hint in openai_mock.describe_calls()
        route = openai_mock.models.list
        for check in (route.assert_called, route.assert_called_once, route.assert_called_with):
            with pytest.raises(AssertionError, match=r"1 process\(es\) were forked"):
                check()
    with OpenAIMock() as openai_mock:
        assert openai_mock.describe_calls() == "no calls"
