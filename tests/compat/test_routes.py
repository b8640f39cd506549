"""Answers that tests of the older package set on routes, and their assertions."""

# pyright: reportDeprecated=false

from __future__ import annotations

import base64
from array import array
from typing import Any

import openai
import pytest
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

import openai_responses
from openai_responses import OpenAIMock
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import ConnectError, Request, Response, post
from openai_responses.ext.respx import CallList, Route
from openai_responses.helpers.builders.chat import chat_completion_from_create_request
from openai_responses.stores import StateStore
from openai_responses_generated.types.partials.chat import CreateChatCompletionResponsePartial
from tests.sdk.both import Client, done
from tests.untyped import set_answer

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

HELLO: CreateChatCompletionResponsePartial = {
    "choices": [{"message": {"content": "Hello! How can I help?"}}]
}


def sdk(max_retries: int = 0) -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake123", max_retries=max_retries)


async def chat(client: Client) -> ChatCompletion:
    return await done(
        client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hello!"}]
        )
    )


# --- what was called -----------------------------------------------------------------------------


@openai_responses.mock()
def test_the_routers_route_counts_calls(openai_mock: OpenAIMock) -> None:
    create = openai_mock.chat.completions.create
    create.response = {
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"content": "Hello! How can I help?", "role": "assistant"},
            }
        ]
    }
    assert (create.route.called, create.route.call_count) == (False, 0)
    completion = sdk().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello!"}]
    )
    assert completion.choices[0].message.content == "Hello! How can I help?"
    assert (create.route.called, create.route.call_count) == (True, 1)
    assert isinstance(create.route, Route)
    assert openai_mock.beta.chat.completions.create.route is create.route


@pytest.mark.asyncio
async def test_calls_keep_request_and_response(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.chat.completions.create.response = HELLO
    completion = await chat(client)
    calls = openai_mock.chat.completions.create.route.calls
    assert isinstance(calls, CallList)
    assert isinstance(calls.last.request, Request)
    assert calls.last.request.method == "POST"
    assert b'"content":"Hello!"' in calls[0].request.content
    assert isinstance(calls.last.response, Response)
    assert calls.last.response.status_code == 200
    request, response = calls.last
    assert (request, response) == (calls.last.request, calls.last.response)
    assert calls.last.response.json()["id"] == completion.id
    assert [call.request.url.path for call in openai_mock.router.calls] == ["/v1/chat/completions"]
    openai_mock.router.reset()
    assert not calls
    assert not openai_mock.router.calls


def test_a_call_that_was_not_answered_has_no_response(openai_mock: OpenAIMock) -> None:
    route = openai_mock.models.list
    route.response = ConnectError
    with pytest.raises(openai.APIConnectionError):
        sdk().models.list()
    assert route.call_count == 1
    assert not route.calls.last.has_response
    with pytest.raises(ValueError, match="has no response"):
        _ = route.calls.last.response


def test_calls_can_be_asserted(openai_mock: OpenAIMock) -> None:
    calls = openai_mock.models.list.route.calls
    calls.assert_not_called()
    with pytest.raises(AssertionError, match="expected to have been called"):
        calls.assert_called()
    sdk().models.list()
    calls.assert_called()
    calls.assert_called_once()
    sdk().models.list()
    with pytest.raises(AssertionError, match="called once; it was 2 times"):
        calls.assert_called_once()
    with pytest.raises(AssertionError, match="expected not to have been called; it was 2 times"):
        calls.assert_not_called()


# --- functions -----------------------------------------------------------------------------------


@openai_responses.mock()
def test_a_function_may_fail_at_first(openai_mock: OpenAIMock) -> None:
    def completion_with_failures(request: Request, route: Route) -> Response:
        """Fail twice, then succeed."""
        if route.call_count < 2:
            return Response(500, headers={"retry-after-ms": "1"})
        completion = chat_completion_from_create_request(
            request, extra={"choices": [{"message": {"content": "At last"}}]}
        )
        return Response(201, json=completion.model_dump())

    openai_mock.chat.completions.create.response = completion_with_failures
    completion = sdk(max_retries=3).chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello!"}]
    )
    assert completion.choices[0].message.content == "At last"
    assert completion.model == "gpt-4o"
    assert openai_mock.chat.completions.create.route.call_count == 3


def test_functions_get_path_parameters_and_the_store(openai_mock: OpenAIMock) -> None:
    seen: list[object] = []

    def by_name(
        request: Request, route: Route, *, thread_id: str, run_id: str, state_store: StateStore
    ) -> Response:
        seen.extend((thread_id, run_id, state_store, route))
        return Response(404)

    def by_keywords(request: Request, route: Route, **kwargs: Any) -> Response:
        seen.append(kwargs)
        return Response(404)

    def store_only(state_store: StateStore) -> Response:
        seen.append(state_store)
        return Response(404)

    client = sdk()
    runs = openai_mock.beta.threads.runs
    for function in (by_name, by_keywords, store_only):
        runs.retrieve.response = function
        with pytest.raises(openai.NotFoundError):
            client.beta.threads.runs.retrieve("run_1", thread_id="thread_1")
    store = openai_mock.state
    ids = {"thread_id": "thread_1", "run_id": "run_1"}
    assert seen == ["thread_1", "run_1", store, runs.retrieve, ids, store]


def test_a_model_has_an_id_for_functions(openai_mock: OpenAIMock) -> None:
    def found(request: Request, model_id: str, model: str) -> Response:
        return Response(200, json={"id": f"{model_id} {model}"})

    openai_mock.models.retrieve.response = found
    assert sdk().models.retrieve("gpt-9").id == "gpt-9 gpt-9"


def test_a_function_with_unknown_parameters_is_refused(openai_mock: OpenAIMock) -> None:
    def wrong(request: Request, *, state: StateStore) -> Response:
        return Response(404)

    with pytest.raises(ResponseTypeError, match="did you mean 'state_store'"):
        openai_mock.models.list.response = wrong


# --- what was given ------------------------------------------------------------------------------


@pytest.mark.asyncio
async def test_an_object_that_was_given_is_in_the_store(
    openai_mock: OpenAIMock, client: Client
) -> None:
    given = {"id": "asst_mine", "name": "Mine"}
    openai_mock.beta.assistants.create.response = {"id": "asst_mine", "name": "Mine"}
    created = await done(client.beta.assistants.create(model="gpt-4o", name="Theirs"))
    assert (created.id, created.name, created.model) == (*given.values(), "gpt-4o")
    assert await done(client.beta.assistants.retrieve("asst_mine")) == created
    openai_mock.beta.assistants.create.response = created.model_copy(update={"id": "asst_2"})
    await done(client.beta.assistants.create(model="gpt-4"))
    assert (await done(client.beta.assistants.retrieve("asst_2"))).name == "Mine"


@pytest.mark.asyncio
async def test_given_answers_need_no_stored_objects(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.beta.threads.runs.create.response = {"status": "completed"}
    openai_mock.beta.threads.runs.retrieve.response = {"status": "failed"}
    openai_mock.beta.threads.messages.list.response = {
        "data": [{"content": [{"type": "text", "text": {"value": "Hi"}}]}]
    }
    openai_mock.beta.threads.delete.response = {"deleted": False}
    created = await done(
        client.beta.threads.runs.create("thread_1", assistant_id="asst_1", model="gpt-5")
    )
    assert (created.status, created.thread_id, created.model) == ("completed", "thread_1", "gpt-5")
    found = await done(client.beta.threads.runs.retrieve("run_1", thread_id="thread_1"))
    assert (found.id, found.status) == ("run_1", "failed")
    page = await done(client.beta.threads.messages.list("thread_1"))
    assert (len(page.data), page.has_more, page.data[0].role) == (1, False, "assistant")
    assert not (await done(client.beta.threads.delete("thread_1"))).deleted


@pytest.mark.asyncio
async def test_omitted_fields_in_lists_are_neutral(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.moderations.create.response = {
        "results": [{"flagged": True, "categories": {"harassment": True}}]
    }
    (result,) = (await done(client.moderations.create(input="I hate you"))).results
    assert (result.flagged, result.categories.harassment, result.categories.hate) == (
        True,
        True,
        False,
    )
    assert result.category_scores.hate == 0
    assert result.category_applied_input_types.hate == []


@pytest.mark.asyncio
async def test_what_the_sdk_parses_may_be_given_as_well(
    openai_mock: OpenAIMock, client: Client
) -> None:
    class Answer(BaseModel):
        value: int

    message = {"content": '{"value": 42}', "parsed": {"value": 42}}
    set_answer(openai_mock.beta.chat.completions.create, {"choices": [{"message": message}]})
    completion = await done(
        client.chat.completions.parse(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], response_format=Answer
        )
    )
    assert completion.choices[0].message.parsed == Answer(value=42)


@pytest.mark.asyncio
async def test_embeddings_have_the_requested_encoding(
    openai_mock: OpenAIMock, client: Client
) -> None:
    vector = [0.5, -1.0, 0.25]
    openai_mock.embeddings.create.response = {"data": [{"embedding": vector}]}
    embed = client.embeddings.create
    model = "text-embedding-3-small"
    assert (await done(embed(model=model, input="Hi"))).data[0].embedding == vector
    floats = await done(embed(model=model, input="Hi", encoding_format="float"))
    assert floats.data[0].embedding == vector
    openai_mock.embeddings.create.response = floats
    url, asked = "https://api.openai.com/v1/embeddings", {"input": "Hi", "model": model}
    encoded = post(url, json={**asked, "encoding_format": "base64"}).json()
    assert encoded["data"][0]["embedding"] == base64.b64encode(array("f", vector)).decode()
    assert post(url, json=asked).json()["data"][0]["embedding"] == vector


# --- the mock elsewhere --------------------------------------------------------------------------


@pytest.mark.parametrize("deployment", [None, "my-gpt"])
@pytest.mark.parametrize("suffix", ["", "/openai", "/openai/deployments/my-gpt"])
def test_azure_is_answered(deployment: str | None, suffix: str) -> None:
    host = "https://example.openai.azure.com"

    @openai_responses.mock(base_url=host + suffix)
    def check(openai_mock: OpenAIMock) -> None:
        openai_mock.chat.completions.create.response = HELLO
        client = openai.AzureOpenAI(
            api_key="fake",
            api_version="2024-10-21",
            azure_endpoint=host,
            azure_deployment=deployment,
        )
        completion = client.chat.completions.create(
            model="my-gpt", messages=[{"role": "user", "content": "Hi"}]
        )
        assert completion.choices[0].message.content == "Hello! How can I help?"
        assistant = client.beta.assistants.create(model="my-gpt")
        assert client.beta.assistants.retrieve(assistant.id) == assistant
        (call, *_) = openai_mock.chat.completions.create.route.calls
        assert call.request.url.path == "/openai/deployments/my-gpt/chat/completions"

    check()
