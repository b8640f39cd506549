"""Requests that the API refuses: the client's error, and options to accept them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import RefusedRequestError
from openai_responses.ext.httpx import get, post
from tests.sdk.both import Client, done, fake_client

API = "https://api.openai.com/v1"
MESSAGES: Any = [{"role": "user", "content": "Hi"}]

pytestmark = pytest.mark.asyncio


def chat(**fields: Any) -> Callable[[Client], Any]:
    asked: dict[str, Any] = {"model": "gpt-5", "messages": MESSAGES, **fields}

    def call(client: Client) -> Any:
        create: Callable[..., Any] = client.chat.completions.create
        return create(**asked)

    return call


def response(**fields: Any) -> Callable[[Client], Any]:
    asked: dict[str, Any] = {"model": "gpt-5", "input": "Hi", **fields}

    def call(client: Client) -> Any:
        create: Callable[..., Any] = client.responses.create
        return create(**asked)

    return call


REFUSED: dict[str, tuple[Callable[[Client], Any], str | None, str | None, str]] = {
    "an unknown field": (
        chat(extra_body={"temprature": 1}),
        "unknown_parameter",
        "temprature",
        "Unknown parameter: 'temprature'. Did you mean 'temperature'?",
    ),
    "a missing field": (
        response(input=[{"role": "user"}]),
        "missing_required_parameter",
        "input[0].content",
        "Missing required parameter: 'input[0].content'.",
    ),
    "a field of a tool": (
        response(tools=[{"type": "function", "parameters": None, "strict": None}]),
        "missing_required_parameter",
        "tools[0].name",
        "Missing required parameter: 'tools[0].name'.",
    ),
    "a wrong type": (
        chat(messages=[{"role": "user", "content": 5}]),
        "invalid_type",
        "messages[0].content",
        "Invalid type for 'messages[0].content': expected one of a string or array of objects, "
        "but got an integer instead.",
    ),
    "a value that there is not": (
        chat(verbosity="loud"),
        "invalid_value",
        "verbosity",
        "Invalid value: 'loud'. Supported values are: 'low', 'medium', and 'high'.",
    ),
    "too small": (
        chat(temperature=-1),
        "decimal_below_min_value",
        "temperature",
        "Invalid 'temperature': decimal below minimum value. Expected a value >= 0, but got -1 "
        "instead.",
    ),
    "too great": (
        response(top_logprobs=21),
        "integer_above_max_value",
        "top_logprobs",
        "Invalid 'top_logprobs': integer above maximum value. Expected a value <= 20, but got 21 "
        "instead.",
    ),
    "too many": (
        chat(metadata={str(number): "x" for number in range(17)}),
        "object_above_max_properties",
        "metadata",
        "Invalid 'metadata': too many properties. Expected an object with at most 16 properties, "
        "but got an object with 17 properties instead.",
    ),
    "messages of chat in responses": (
        response(extra_body={"messages": MESSAGES}),
        "unsupported_parameter",
        None,
        "Unsupported parameter: 'messages'. In the Responses API, this parameter has moved to "
        "'input'. Try again with the new parameter. See the API documentation for more "
        "information: https://platform.openai.com/docs/api-reference/responses/create.",
    ),
    "a query": (
        lambda client: client.files.list(order="up"),  # type: ignore[arg-type]
        "invalid_value",
        "order",
        "Invalid value: 'up'. Supported values are: 'asc' and 'desc'.",
    ),
    "a field of a form": (
        lambda client: client.files.create(file=b"x", purpose="fun"),  # type: ignore[arg-type]
        "invalid_value",
        "purpose",
        "Invalid value: 'fun'. Supported values are: 'assistants', 'batch', 'fine-tune', "
        "'vision', 'user_data', and 'evals'.",
    ),
}


@pytest.mark.parametrize(("call", "code", "param", "message"), REFUSED.values(), ids=REFUSED)
async def test_what_the_api_refuses_gets_its_answer(
    openai_mock: OpenAIMock,
    client: Client,
    call: Callable[[Client], Any],
    code: str | None,
    param: str | None,
    message: str,
) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        await done(call(client))
    error = caught.value
    body = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    assert error.body == body
    assert error.request_id is not None


async def test_a_body_must_be_json_and_have_a_model(openai_mock: OpenAIMock) -> None:
    json = {"content-type": "application/json"}
    for content in (b"{", b"[]", b"\xff"):
        answer = post(f"{API}/chat/completions", content=content, headers=json)
        assert answer.status_code == 400
        assert answer.json()["error"]["message"].startswith("We could not parse the JSON body")
    error = post(f"{API}/chat/completions", json={}).json()["error"]
    assert error["message"] == "you must provide a model parameter"
    assert (error["param"], error["code"]) == (None, None)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "[-1e400]"])
async def test_numbers_that_json_does_not_have_are_no_json(
    openai_mock: OpenAIMock, number: str
) -> None:
    headers = {"content-type": "application/json"}
    tool = f'{{"type": "function", "name": "f", "parameters": {{"maximum": {number}}}}}'
    content = f'{{"model": "gpt-4o", "input": "hi", "tools": [{tool}]}}'
    answer = post(f"{API}/responses", content=content.encode(), headers=headers)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("We could not parse the JSON body")


async def test_no_answer_is_used_up_by_a_refused_call(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = [{"id": "first"}, {"id": "second"}]
    with pytest.raises(openai.BadRequestError):
        await done(chat(n=0)(client))
    assert (await done(chat()(client))).id == "first"
    assert openai_mock.chat.completions.create.call_count == 2


@pytest.mark.openai_mock(unknown_fields="allow")
async def test_unknown_fields_may_be_allowed(openai_mock: OpenAIMock, client: Client) -> None:
    await done(chat(extra_body={"newer": 1})(client))
    with pytest.raises(openai.BadRequestError, match="Invalid 'temperature'"):
        await done(chat(temperature=3, extra_body={"newer": 1})(client))


@pytest.mark.openai_mock(check_requests=False)
async def test_nothing_needs_to_be_checked(openai_mock: OpenAIMock, client: Client) -> None:
    await done(chat(temperature="hot", extra_body={"newer": 1})(client))


@pytest.mark.openai_mock(check_requests="types")
async def test_only_types_may_be_checked(openai_mock: OpenAIMock, client: Client) -> None:
    newer = {"newer": 1, "verbosity": "newer", "tools": [{"type": "newer"}]}
    await done(chat(temperature=3, stop=[""] * 9, extra_body=newer)(client))
    with pytest.raises(openai.BadRequestError, match="expected a decimal, but got a string"):
        await done(chat(temperature="hot")(client))


async def test_null_means_not_given_and_a_list_may_be_empty(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await done(chat(stop=None, extra_body={"tools": None}, modalities=[])(client))
    with pytest.raises(openai.BadRequestError, match="expected a string, but got null instead"):
        await done(chat(model=None)(client))


async def test_the_result_of_a_tool_may_have_the_name_of_its_function(
    openai_mock: OpenAIMock, client: Client
) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    result = {"role": "tool", "tool_call_id": "call_1", "content": "1"}
    messages = [*MESSAGES, {"role": "assistant", "tool_calls": [call]}]
    await done(chat(messages=[*messages, {**result, "name": "f"}])(client))
    with pytest.raises(openai.BadRequestError) as caught:
        await done(chat(messages=[*messages, {**result, "title": "f"}])(client))
    assert caught.value.param == "messages[2].title"


async def test_what_only_the_installed_sdk_knows_is_taken(
    openai_mock: OpenAIMock, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def create(self: object, *, model: str, newer: str, timeout: float) -> None:
        """Stand for the method of an SDK that is newer than the document."""

    monkeypatch.setattr("openai.resources.embeddings.Embeddings.create", create)
    url, asked = f"{API}/embeddings", {"model": "m", "input": "Hi"}
    assert post(url, json={**asked, "newer": "x"}).status_code == 200
    for name in ("timeout", "newest"):
        assert post(url, json={**asked, name: 1}).json()["error"]["param"] == name


async def test_a_strict_mock_fails_the_test(client: Client) -> None:
    with (
        pytest.raises(RefusedRequestError, match="swallowed 1 error"),
        OpenAIMock(strict=True),
        pytest.raises(RefusedRequestError) as caught,
    ):
        await done(chat(n=0)(client))
    assert str(caught.value) == (
        "openai_mock.chat.completions.create: the API would refuse this request with status 400 "
        "(param 'n'): Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 "
        "instead. The mock is strict, which fails the test; without strict=True the client gets "
        "the API's answer."
    )


@pytest.mark.openai_mock(models=["gpt-5", "text-embedding-3-small"])
async def test_unknown_models_are_refused_if_the_models_are_known(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await done(chat()(client))
    with pytest.raises(openai.NotFoundError, match="The model `gpt-9` does not exist or you do "):
        await done(chat(model="gpt-9")(client))
    with pytest.raises(openai.BadRequestError) as caught:
        await done(response(model="gpt-9")(client))
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")
    assert caught.value.body == {
        "message": "The requested model 'gpt-9' does not exist.",
        "type": "invalid_request_error",
        "param": "model",
        "code": "model_not_found",
    }


@pytest.mark.openai_mock(api_keys=["sk-fake123"], admin_keys=["sk-admin"])
async def test_api_keys_are_checked_if_the_valid_ones_are_configured(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await done(client.models.list())
    wrong = client.with_options(api_key="bad-key-abcdefghijtest")
    with pytest.raises(openai.AuthenticationError, match=r"provided: bad-key-\*{10}test\. You can"):
        await done(wrong.models.list())
    assert get(f"{API}/models").json()["error"]["message"].startswith("You didn't provide an API")
    missing = get(f"{API}/responses/resp_1", headers={"authorization": "Token x"})
    assert missing.status_code == 401
    assert missing.json()["error"]["message"] == "Missing bearer or basic authentication in header"
    admin = {"authorization": "Bearer sk-admin"}
    assert get(f"{API}/organization/users", headers=admin).status_code == 200
    for key, path in (("sk-fake123", "organization/users"), ("sk-admin", "models")):
        answer = get(f"{API}/{path}", headers={"authorization": f"Bearer {key}"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "missing_scope")


@pytest.mark.openai_mock(max_body_bytes=100)
async def test_a_body_may_be_too_large(openai_mock: OpenAIMock, client: Client) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        await done(chat(messages=[{"role": "user", "content": "x" * 100}])(client))
    assert caught.value.status_code == 413


async def test_rules_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match='unknown_fields: expected "refuse" or "allow"'):
        OpenAIMock(unknown_fields="ignore")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="models: expected a list of strings, got a string"):
        OpenAIMock(models="gpt-5")


# --- other addresses -----------------------------------------------------------------------------

RESOURCE = "https://me.openai.azure.com"


def azure(**options: Any) -> openai.AzureOpenAI:
    given: dict[str, Any] = {"api_key": "azure-key", "azure_endpoint": RESOURCE, **options}
    return openai.AzureOpenAI(api_version="2024-10-21", **given)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"azure_deployment": "mine"},
        {"azure_endpoint": None, "base_url": f"{RESOURCE}/openai/v1/"},
        {"azure_endpoint": None, "base_url": f"{RESOURCE}/openai/deployments/mine"},
        {"api_key": None, "azure_ad_token": "azure-key"},
    ],
)
@pytest.mark.openai_mock(RESOURCE, api_keys=["azure-key"], models=["mine", "gpt-5"])
async def test_azure_is_answered_in_all_its_shapes(
    openai_mock: OpenAIMock, options: dict[str, Any]
) -> None:
    client = azure(**options)
    client.chat.completions.create(model="gpt-5", messages=MESSAGES)
    call = openai_mock.chat.completions.create.calls.last
    assert call.query["api-version"] == "2024-10-21"
    extra = {"data_sources": [{"type": "azure_search"}]}
    client.chat.completions.create(model="mine", messages=MESSAGES, extra_body=extra)


@pytest.mark.openai_mock(RESOURCE, api_keys=["azure-key"], models=["mine"])
async def test_azure_refuses_in_its_own_words(openai_mock: OpenAIMock) -> None:
    with pytest.raises(openai.AuthenticationError, match="invalid subscription key") as refused:
        azure(api_key="wrong").models.list()
    assert refused.value.code == "401"
    with pytest.raises(openai.NotFoundError, match="deployment for this resource does not") as lost:
        azure().chat.completions.create(model="other", messages=MESSAGES)
    assert lost.value.code == "DeploymentNotFound"
    url = f"{RESOURCE}/openai/deployments/mine/chat/completions?api-version=1"
    without_model = post(url, json={"messages": MESSAGES}, headers={"api-key": "azure-key"})
    assert without_model.status_code == 200


@pytest.mark.openai_mock(["http://localhost:8000/v1", "https://proxy.example.com/openai"])
async def test_one_mock_answers_on_several_addresses(openai_mock: OpenAIMock) -> None:
    for base_url in (
        "http://localhost:8000/v1",
        "https://proxy.example.com/openai",
        "https://eu.api.openai.com/v1",
        "https://us.api.openai.com/v1",
        None,
    ):
        assert fake_client("sync", base_url).models.list().data
    assert openai_mock.models.list.call_count == 5


@pytest.mark.openai_mock("http://localhost:8000/v1")
async def test_a_compatible_server_may_have_fields_of_its_own(openai_mock: OpenAIMock) -> None:
    client = fake_client("sync", "http://localhost:8000/v1")
    asked: Any = {"model": "llama", "messages": MESSAGES}
    client.chat.completions.create(**asked, extra_body={"top_k": 3})
    with pytest.raises(openai.BadRequestError, match="Invalid 'temperature'"):
        client.chat.completions.create(**asked, temperature=7)
