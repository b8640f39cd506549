"""The kinds of answers of a route, through real clients and over plain HTTP."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator, Callable, Iterator
from unittest.mock import Mock

import openai
import pytest
from openai.types import CreateEmbeddingResponse, Embedding
from openai.types.chat import ChatCompletion
from typing_extensions import Never

from openai_responses import OpenAIMock
from openai_responses.errors import AsyncAnswerError, ResponseTypeError
from openai_responses.ext.httpx import ConnectError, Request, Response, delete, get, post
from openai_responses.streaming import CreateChatCompletionEventStream
from tests.sdk.clients import Caller
from tests.untyped import set_answer

API = "https://api.openai.com/v1"


def completion(content: str) -> dict[str, object]:
    message = {"role": "assistant", "content": content, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-4o",
            "choices": [choice]}  # fmt: skip


class Hello(CreateChatCompletionEventStream):
    """A stream, where none is wanted."""

    def generate(self) -> Iterator[Never]:
        yield from ()


def answers() -> list[object]:
    model = ChatCompletion.model_validate(completion("Hi"))

    def one_parameter(request: Request) -> ChatCompletion:
        return model

    def two_parameters(request: Request, route: object) -> Response:
        return Response(200, json=completion("Hi"))

    return [
        completion("Hi"),
        model,
        Response(201, json=completion("Hi")),
        lambda: completion("Hi"),
        one_parameter,
        two_parameters,
        Mock(return_value=completion("Hi")),
    ]


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", answers())
async def test_every_kind_of_answer_reaches_both_clients(
    openai_mock: OpenAIMock, caller: Caller, answer: object
) -> None:
    set_answer(openai_mock.chat.completions.create, answer)
    for _ in range(2):
        assert (await caller.chat()).choices[0].message.content == "Hi"
    assert openai_mock.chat.completions.create.call_count == 2


@pytest.mark.asyncio
async def test_async_functions_answer_async_clients(openai_mock: OpenAIMock) -> None:
    async def answer(request: Request) -> ChatCompletion:
        return ChatCompletion.model_validate(completion(request.method))

    openai_mock.chat.completions.create.response = answer
    assert (await Caller("async").chat()).choices[0].message.content == "POST"


@pytest.mark.asyncio
async def test_async_functions_are_refused_to_sync_clients(openai_mock: OpenAIMock) -> None:
    async def answer() -> ChatCompletion:
        return ChatCompletion.model_validate(completion(""))

    openai_mock.chat.completions.create.response = answer
    with pytest.raises(AsyncAnswerError, match=r"chat\.completions\.create .* is async"):
        await Caller("sync").chat()


def test_of_an_sdk_object_what_was_set_is_sent_with_the_status_of_the_operation(
    openai_mock: OpenAIMock,
) -> None:
    embedding = Embedding(embedding=[1e-05], index=0, object="embedding")
    openai_mock.embeddings.create.response = CreateEmbeddingResponse.construct(
        data=[embedding], usage=None
    )
    openai_mock.realtime.calls.create.response = "v=0"
    answer = post(f"{API}/embeddings", json={"model": "m", "input": "Hi"})
    assert (
        answer.text
        == '{"data":[{"embedding":[0.00001],"index":0,"object":"embedding"}],"usage":null}'
    )
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    sdp = {"content-type": "application/sdp"}
    call = post(f"{API}/realtime/calls", content="v=0", headers=sdp)
    assert (call.status_code, call.headers["content-type"]) == (201, "text/plain; charset=utf-8")
    assert call.text == "v=0"


def test_bytes_and_none_are_answers_of_operations_with_such_answers(
    openai_mock: OpenAIMock,
) -> None:
    openai_mock.audio.speech.create.response = b"RIFF"
    client = openai.OpenAI(api_key="sk-fake")
    speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi")
    assert speech.content == b"RIFF"
    openai_mock.realtime.calls.hangup.response = None
    client.realtime.calls.hangup("rtc_1")
    assert openai_mock.realtime.calls.hangup.called


def test_a_response_keeps_its_status_headers_and_body(openai_mock: OpenAIMock) -> None:
    error = {"error": {"message": "Slow down", "type": "requests", "param": None, "code": "slow"}}
    headers = [("x-request-id", "req_1"), ("set-cookie", "a=1"), ("set-cookie", "b=2")]
    openai_mock.models.list.response = Response(418, headers=headers, json=error)
    answer = get(f"{API}/models")
    assert answer.status_code == 418
    assert answer.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert answer.json() == error
    with pytest.raises(openai.APIStatusError, match="Slow down") as caught:
        openai.OpenAI(api_key="sk-fake").models.list()
    assert caught.value.request_id == "req_1"


def test_a_response_may_make_its_body_while_it_is_read(openai_mock: OpenAIMock) -> None:
    openai_mock.files.content.response = lambda: Response(200, content=iter([b"a", b"b"]))
    assert openai.OpenAI(api_key="sk-fake").files.content("file-1").read() == b"ab"


def test_compressed_bodies_pass_as_they_are(openai_mock: OpenAIMock) -> None:
    body = gzip.compress(b'{"data": []}')
    openai_mock.models.list.response = Response(
        200, headers={"content-encoding": "gzip"}, content=body
    )
    assert get(f"{API}/models").json() == {"data": []}


def test_functions_get_the_librarys_own_request(openai_mock: OpenAIMock) -> None:
    seen: list[Request] = []

    def answer(request: Request) -> dict[str, object]:
        seen.append(request)
        return completion(json.loads(request.content)["messages"][0]["content"])

    set_answer(openai_mock.chat.completions.create, answer)
    client = openai.OpenAI(api_key="sk-fake123")
    chat = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "echo"}]
    )
    assert chat.choices[0].message.content == "echo"
    assert seen[0].headers["authorization"] == "Bearer sk-fake123"


def test_functions_get_the_route_with_the_calls_before(openai_mock: OpenAIMock) -> None:
    def answer(request: Request, route: object) -> Response:
        assert route is openai_mock.models.list
        return Response(200 if openai_mock.models.list.called else 429, json={"data": []})

    openai_mock.models.list.response = answer
    assert [get(f"{API}/models").status_code for _ in range(2)] == [429, 200]


def path_functions() -> list[Callable[..., object]]:
    def by_name(thread_id: str, run_id: str) -> dict[str, object]:
        return {"id": f"{thread_id}/{run_id}"}

    def all_of_it(request: Request, route: object, run_id: str, *, thread_id: str) -> object:
        assert isinstance(request, Request)
        return by_name(thread_id, run_id)

    def defaults(given: object, unknown: int = 3, run_id: str = "", thread_id: str = "") -> object:
        assert isinstance(given, Request)
        assert unknown == 3
        return by_name(thread_id, run_id)

    def rest(**others: str) -> object:
        return by_name(**others)

    def only_positional(given: object, other: object, /, thread_id: str, run_id: str) -> object:
        assert isinstance(given, Request)
        return by_name(thread_id, run_id)

    return [by_name, all_of_it, defaults, rest, only_positional]


@pytest.mark.parametrize("answer", path_functions())
def test_functions_get_path_parameters_by_name(
    openai_mock: OpenAIMock, answer: Callable[..., object]
) -> None:
    set_answer(openai_mock.beta.threads.runs.retrieve, answer)
    assert get(f"{API}/threads/t%2F1/runs/r").json()["id"] == "t/1/r"


def test_any_arguments_are_the_request_and_the_route(openai_mock: OpenAIMock) -> None:
    def answer(*args: object) -> Response:
        return Response(200, json=[type(args[0]).__name__, args[1] is openai_mock.models.list])

    openai_mock.models.list.response = answer
    assert get(f"{API}/models").json() == ["Request", True]


@pytest.mark.asyncio
async def test_exceptions_are_raised_as_the_transports_own(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.chat.completions.create.response = ConnectError("refused")
    with pytest.raises(openai.APIConnectionError) as caught:
        await Caller(caller.kind, max_retries=0).chat()
    assert isinstance(caught.value.__cause__, ConnectError)


def test_functions_may_raise(openai_mock: OpenAIMock) -> None:
    def answer() -> None:
        raise LookupError("mine")

    openai_mock.models.list.response = answer
    with pytest.raises(LookupError, match="mine"):
        get(f"{API}/models")


@pytest.mark.parametrize(
    ("value", "got"),
    [
        (3, " got 3 (int)"),
        ("hello", " got 'hello' (str)"),
        (b"{}", " got b'{}' (bytes)"),
        ([None, [1]], "[1] got [1] (list)"),
        (ChatCompletion, " got the class ChatCompletion"),
        (Hello, " got the class Hello"),
    ],
)
def test_wrong_kinds_are_refused_at_the_assignment(value: object, got: str) -> None:
    route = OpenAIMock().embeddings.create
    with pytest.raises(ResponseTypeError) as caught:
        set_answer(route, value)
    assert isinstance(caught.value, TypeError)
    assert str(caught.value) == (
        f"openai_mock.embeddings.create.response{got}; expected a dict or an SDK object, "
        "or an HTTP response of httpx2 or httpx, or an exception to raise, "
        "or a function of (), (request) or (request, route) that returns one of these"
    )
    assert route.response is None


def test_a_dict_is_refused_where_the_operation_answers_bytes() -> None:
    with pytest.raises(ResponseTypeError, match=r"expected bytes, or a str, or an EventStream"):
        set_answer(OpenAIMock().audio.speech.create, {"audio": ""})


def test_a_function_with_an_unknown_parameter_is_refused_at_the_assignment() -> None:
    def wants_too_much(request: object, route: object, more: object) -> None: ...
    def misspells(*, file_idd: str) -> None: ...

    route = OpenAIMock().files.retrieve
    with pytest.raises(ResponseTypeError, match=r"'more'.* expected request, route"):
        route.response = wants_too_much
    with pytest.raises(ResponseTypeError, match=r"'file_idd'.* did you mean 'file_id'"):
        route.response = misspells


def test_a_generator_is_refused_at_the_assignment() -> None:
    def generates() -> Iterator[dict[str, object]]:
        yield {}

    async def generates_later() -> AsyncIterator[dict[str, object]]:
        yield {}

    route = OpenAIMock().chat.completions.create
    for function in (generates, generates_later):
        with pytest.raises(ResponseTypeError, match=r"is a generator.* an EventStream"):
            set_answer(route, function)


@pytest.mark.asyncio
async def test_what_a_function_returns_is_checked(openai_mock: OpenAIMock, caller: Caller) -> None:
    set_answer(openai_mock.chat.completions.create, lambda: "hello")
    with pytest.raises(ResponseTypeError, match="the function's answer got 'hello'") as caught:
        await caller.chat()
    assert isinstance(caught.value, openai.OpenAIError)


def test_an_answer_can_be_looked_at_replaced_and_taken_back(openai_mock: OpenAIMock) -> None:
    route = openai_mock.models.list
    assert route.response is None
    first = Response(200, json={"data": []})
    route.response = first
    assert route.response is first
    assert get(f"{API}/models").json() == {"data": []}
    route.response = None
    assert route.response is None
    assert get(f"{API}/models").json() != {"data": []}


def test_aliases_share_their_route(openai_mock: OpenAIMock) -> None:
    assert openai_mock.beta.chat.completions.create is openai_mock.chat.completions.create
    assert openai_mock.chat is openai_mock.chat


def test_an_unknown_path_is_answered_as_the_api_does(openai_mock: OpenAIMock) -> None:
    answer = post(f"{API}/chat/completion?x=1", json={})
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "message": "Invalid URL (POST /v1/chat/completion)",
            "type": "invalid_request_error",
            "param": None,
            "code": None,
        }
    }
    with pytest.raises(openai.NotFoundError, match="Invalid URL"):
        openai.OpenAI(api_key="sk-fake").get("/nothing", cast_to=object)


def test_a_wrong_method_is_answered_as_the_api_does(openai_mock: OpenAIMock) -> None:
    answer = delete(f"{API}/chat/completions")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert answer.json()["error"]["message"] == (
        "Not allowed to DELETE on /v1/chat/completions. "
        "(HINT: Perhaps you meant to use a different HTTP method?)"
    )
