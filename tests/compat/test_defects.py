"""The known defects of the older package, each with a test that it is not here."""

# pyright: reportDeprecated=false

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import FrameType

import openai
import pytest
from openai.types.chat import ChatCompletionChunk

import openai_responses
from openai_responses import OpenAIMock
from openai_responses._api.table import TABLE
from openai_responses.errors import ResponseTypeError, UnmockedRequestError
from openai_responses.ext.httpx import Response, get, post
from openai_responses.streaming import EventStream

API = "https://api.openai.com/v1"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sdk(max_retries: int = 2) -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake123", max_retries=max_retries)


@openai_responses.mock()
@pytest.mark.parametrize("case", [1, 2, 3])
def test_1_cases_of_a_decorated_test_share_no_state(openai_mock: OpenAIMock, case: int) -> None:
    sdk().beta.assistants.create(model="gpt-4o", name=str(case))
    assert [each.name for each in sdk().beta.assistants.list()] == [str(case)]
    assert openai_mock.beta.assistants.create.call_count == 1


def test_2_the_fixture_alone_intercepts(openai_mock: OpenAIMock) -> None:
    assert sdk().models.retrieve("gpt-4o").id == "gpt-4o"
    assert openai_mock.models.retrieve.called


def test_3_a_chat_completion_is_whole_by_default(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake123", _strict_response_validation=True)
    completion = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    (choice,) = completion.choices
    assert (choice.message.role, choice.finish_reason) == ("assistant", "stop")
    assert choice.message.content
    assert completion.usage is not None


def test_4_errors_of_the_mock_are_seen_and_not_retried(openai_mock: OpenAIMock) -> None:
    with pytest.raises(ResponseTypeError, match=r"choices\[0\]\.mesage: unknown field, did you me"):
        openai_mock.chat.completions.create.response = {"choices": [{"mesage": {}}]}  # type: ignore[assignment]
    elsewhere = openai.OpenAI(api_key="sk-fake123", base_url="https://example.com/v1")
    with pytest.raises(UnmockedRequestError, match="no active mock answers on this address"):
        elsewhere.models.list()
    assert len(openai_mock.refused_requests) == 1
    openai_mock.refused_requests.clear()
    unknown = get(f"{API}/nothing")
    assert (unknown.status_code, unknown.json()["error"]["message"]) == (
        404,
        "Invalid URL (GET /v1/nothing)",
    )


def test_5_a_partial_is_no_empty_stream(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hi"}}]}
    stream = sdk().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    deltas = [choice.delta.content or "" for chunk in stream for choice in chunk.choices]
    assert "".join(deltas) == "Hi"


@pytest.mark.filterwarnings("error")
def test_6_a_404_says_what_is_missing(openai_mock: OpenAIMock) -> None:
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none") as caught:
        sdk().files.retrieve("file-none")
    assert caught.value.body == {
        "message": "No such File object: file-none",
        "type": "invalid_request_error",
        "param": "id",
        "code": None,
    }
    assert (caught.value.request_id or "").startswith("req_")
    assert caught.value.response.headers["content-type"] == "application/json"
    assert openai_mock.files.retrieve.call_count == 1


def test_7_embeddings_and_moderations_have_results_by_default(openai_mock: OpenAIMock) -> None:
    embeddings = sdk().embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert [len(each.embedding) for each in embeddings.data] == [1536, 1536]
    (result,) = sdk().moderations.create(input="Hello").results
    assert not result.flagged
    assert result.categories.model_dump().keys() == result.category_scores.model_dump().keys()


def test_8_the_request_neither_overrides_a_partial_nor_leaks(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {"model": "mine"}
    completion = sdk().chat.completions.create(
        model="theirs", messages=[{"role": "user", "content": "Hello"}], max_tokens=5
    )
    assert completion.model == "mine"
    assert completion.model_extra == {}


class _Hello(EventStream[ChatCompletionChunk]):
    """As the older package's users write streams: with events that no server would begin with."""

    def generate(self) -> Iterator[ChatCompletionChunk]:
        yield ChatCompletionChunk.model_validate(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion.chunk",
                "created": 1,
                "model": "gpt-4o",
                "choices": [
                    {
                        "index": 0,
                        "delta": {"content": "Hi"},
                        "finish_reason": None,
                    }
                ],
            }
        )


def test_9_creates_answer_200_and_streams_end_as_the_apis_do(openai_mock: OpenAIMock) -> None:
    assert post(f"{API}/assistants", json={"model": "gpt-4o"}).status_code == 200
    for answer in (_Hello, lambda: Response(200, content=_Hello())):
        openai_mock.chat.completions.create.response = answer
        stream = post(
            f"{API}/chat/completions",
            json={"model": "m", "messages": [{"role": "user", "content": "Hi"}], "stream": True},
        )
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.content.endswith(b"}\n\ndata: [DONE]\n\n")
        assert b"event:" not in stream.content


def test_10_sizes_pages_and_addresses_are_right(openai_mock: OpenAIMock) -> None:
    assert sdk().files.create(file=b"hi", purpose="assistants").bytes == 2
    assert get(f"{API}/files").json()["has_more"] is False
    for url in (f"{API}/files/file-1/embeddings", f"{API}/x/embeddings", f"{API}/embeddings/x"):
        assert post(url, json={}).status_code == 404
    assert not openai_mock.embeddings.create.called


def test_11_a_mock_costs_nothing_per_route(openai_mock: OpenAIMock) -> None:
    """Counted are calls of functions: fewer than routes; the older package needs over 20,000."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    OpenAIMock()  # what is worked out once a process is worked out now
    sys.setprofile(count)
    try:
        with OpenAIMock():
            pass
    finally:
        sys.setprofile(None)
    assert calls < len(TABLE.by_id)
