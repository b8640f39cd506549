"""Values that cannot be answers: the error suggests what may have been meant."""

from __future__ import annotations

from functools import reduce
from typing import Any, cast

import openai
import pytest
from pydantic import BaseModel

from openai_responses import OpenAIMock, StructuredOutput, Text, ToolCall
from openai_responses.errors import ResponseTypeError, UnknownFieldError
from openai_responses.ext import httpx


class Weather(BaseModel):
    city: str


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("Hello", "; for text of the model assign openai_responses.Text(...), or use"),
        (Weather(city="Paris"), "assign openai_responses.StructuredOutput(Weather(...))"),
        (ToolCall, "; for what the model says, create the object: ToolCall(...)"),
        (openai.RateLimitError, "expected an instance of it; for an error of the API use"),
        (openai.APIConnectionError, "without its arguments (request)"),
        (openai.APITimeoutError, "without its arguments (request)"),
    ],
)
@pytest.mark.parametrize("path", ["chat.completions", "responses"])
def test_the_error_says_what_to_assign(
    openai_mock: OpenAIMock, path: str, value: object, hint: str
) -> None:
    resource = reduce(getattr, path.split("."), cast("Any", openai_mock))
    with pytest.raises(ResponseTypeError) as caught:
        resource.create.response = value
    assert hint in str(caught.value)


@pytest.mark.parametrize("value", ["Hello", Weather(city="Paris")])
def test_other_operations_have_no_model(openai_mock: OpenAIMock, value: object) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        openai_mock.embeddings.create.response = cast("Any", value)
    assert "Text(" not in str(caught.value)
    assert "StructuredOutput" not in str(caught.value)


@pytest.mark.parametrize("error", [KeyError, httpx.ConnectError, ValueError])
def test_classes_that_need_a_message_at_most_can_be_answers(
    openai_mock: OpenAIMock, error: type[Exception]
) -> None:
    openai_mock.models.list.response = error
    with pytest.raises((openai.APIConnectionError, error)) as caught:
        openai.OpenAI(api_key="sk-fake123", max_retries=0).models.list()
    assert error in (type(caught.value), type(caught.value.__cause__))


def test_a_route_to_another_host_refuses_them_as_well(openai_mock: OpenAIMock) -> None:
    route = openai_mock.router.get("https://example.com/a")
    with pytest.raises(ResponseTypeError, match="RateLimitError, which cannot be raised"):
        route.response = openai.RateLimitError


def test_a_route_to_another_host_takes_its_answer_as_response(openai_mock: OpenAIMock) -> None:
    route = openai_mock.router.get("https://example.com/a")
    route.response = {"a": 1}
    assert route.response == {"a": 1}
    assert httpx.get("https://example.com/a").json() == {"a": 1}


@pytest.mark.parametrize(
    "call",
    [
        ToolCall("f", city="Paris"),
        ToolCall("f", {"city": "Paris"}),
        ToolCall("f", arguments={"city": "Paris"}),
        ToolCall("f", arguments=Weather(city="Paris")),
        ToolCall("f", arguments='{"city":"Paris"}'),
        ToolCall(name="f", arguments={"city": "Paris"}),
        ToolCall(name="f", city="Paris"),
    ],
)
def test_a_tool_call_takes_its_arguments_in_any_form(call: ToolCall) -> None:
    assert (call.name, call.arguments) == ("f", '{"city":"Paris"}')


def test_a_functions_own_parameters_may_have_these_names() -> None:
    assert ToolCall("f", name="Bob").arguments == '{"name":"Bob"}'
    assert ToolCall("f", arguments="-v").arguments == '{"arguments":"-v"}'
    assert ToolCall("f", arguments={}, more=1).arguments == '{"arguments":{},"more":1}'


@pytest.mark.parametrize("fields", [{}, {"arguments": {}}, {"name": 3}])
def test_a_tool_call_needs_a_name(fields: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="expected the name of the function"):
        ToolCall(**fields)


def test_conditions_name_fields_that_requests_have(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    for check in (route.when, route.assert_called_with, route.assert_called_once_with):
        with pytest.raises(UnknownFieldError) as caught:
            check(mdel="gpt-5")  # type: ignore[call-arg]
        assert str(caught.value) == (
            "openai_mock.chat.completions.create: the body of a request to POST /chat/completions "
            "has no field 'mdel'; did you mean 'model'? For a field that the API does not have, "
            'make the mock with unknown_fields="allow", or set it on the route.'
        )
    with pytest.raises(UnknownFieldError, match=r"has no field 'model'\. For"):
        openai_mock.models.list.when(model="gpt-5")  # type: ignore[call-arg]


def test_mocks_that_allow_other_fields_have_conditions_on_them() -> None:
    for openai_mock in (
        OpenAIMock(unknown_fields="allow"),
        OpenAIMock(check_requests=False),
        OpenAIMock("http://localhost:8000/v1"),
    ):
        openai_mock.chat.completions.create.when(guided_json="x")  # type: ignore[call-arg]
    route = OpenAIMock().chat.completions.create
    route.unknown_fields = "allow"
    route.when(guided_json="x")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("chat.completion", "; did you mean 'completions'?"),
        ("chat.completions.craete", "; did you mean 'create'?"),
        ("chat.completions.create.respons", "; did you mean 'response'?"),
        ("chat.completions.with_raw_response", "get the answers of the routes themselves"),
        ("nothing_like_it", "'OpenAIMock' object has no attribute 'nothing_like_it'"),
    ],
)
def test_a_misspelt_route_is_suggested(openai_mock: OpenAIMock, path: str, near: str) -> None:
    *names, last = path.split(".")
    resource = reduce(getattr, names, cast("Any", openai_mock))
    with pytest.raises(AttributeError) as caught:
        getattr(resource, last)
    assert near in str(caught.value)


@pytest.mark.parametrize(
    ("helper", "path"),
    [
        ("chat.completions.stream", "chat.completions.create"),
        ("chat.completions.parse", "chat.completions.create"),
        ("responses.stream", "responses.create"),
        ("beta.threads.runs.create_and_poll", "beta.threads.runs.create"),
        ("beta.threads.runs.poll", "beta.threads.runs.retrieve"),
        ("vector_stores.files.upload_and_poll", "vector_stores.files.create"),
        ("videos.create_and_poll", "videos.create"),
    ],
)
def test_methods_of_the_sdk_that_call_others_are_names_of_these(
    openai_mock: OpenAIMock, helper: str, path: str
) -> None:
    def route(name: str) -> object:
        return reduce(getattr, name.split("."), cast("Any", openai_mock))

    assert route(helper) is route(path)


def test_what_a_stream_method_reads_may_be_set_under_its_name(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.stream.response = Text("Hi")
    client = openai.OpenAI(api_key="sk-fake123")
    messages: Any = [{"role": "user", "content": "Hello"}]
    with client.chat.completions.stream(model="gpt-5", messages=messages) as stream:
        assert stream.get_final_completion().choices[0].message.content == "Hi"
    openai_mock.responses.create.response = StructuredOutput(Weather(city="Rome"))
    assert client.responses.parse(model="gpt-5", input="x", text_format=Weather).output_parsed
