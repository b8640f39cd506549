"""`unknown_fields="allow"` of a mock, a route or a stream, and the errors that name it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import EventValidationError, RefusedRequestError, ResponseTypeError
from openai_responses.streaming import CreateChatCompletionEventStream, CreateResponseEventStream
from tests.untyped import set_answer

HINT = 'unknown_fields="allow" of the mock, the route or the stream accepts'
QUESTION: Any = [{"role": "user", "content": "Hi"}]

UNKNOWN_ANSWERS: list[Any] = [
    {"choices": [{"message": {"content": "", "reasoning_content": "hm"}}]},
    {"choices": [{"finish_reason": "error"}]},
    {"service_tier": "on_demand", "more": 1},
]
WRONG_ANSWERS: list[Any] = [
    {"created": "now"},
    {"choices": [{"finish_reason": "error", "message": {"content": 1}}]},
]
UNKNOWN_REQUESTS: list[dict[str, Any]] = [
    {"provider": {"order": ["a"]}},
    {"reasoning_effort": "default"},
    {"messages": [{"role": "ipython", "content": "1"}]},
]


def ask(**fields: Any) -> Any:
    create: Any = openai.OpenAI(api_key="sk-fake").chat.completions.create
    fields, more = {"messages": QUESTION, **fields}, {}
    if "provider" in fields:
        more = {"extra_body": {"provider": fields.pop("provider")}}
    return create(model="any-model", **fields, **more)


@pytest.mark.parametrize("answer", UNKNOWN_ANSWERS)
def test_errors_about_unknown_fields_and_values_name_it(
    openai_mock: OpenAIMock, answer: Any
) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        openai_mock.chat.completions.create.response = answer
    assert str(caught.value).splitlines()[-1].startswith(HINT)


@pytest.mark.parametrize("answer", WRONG_ANSWERS)
def test_errors_about_other_problems_do_not(openai_mock: OpenAIMock, answer: Any) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        openai_mock.chat.completions.create.response = answer
    assert "unknown_fields" not in str(caught.value)


@pytest.mark.parametrize("answer", UNKNOWN_ANSWERS)
def test_a_route_accepts_unknown_answers(openai_mock: OpenAIMock, answer: Any) -> None:
    route = openai_mock.chat.completions.create
    route.unknown_fields = "allow"
    route.response = answer
    assert ask().id
    route.when(model="any-model").response = answer
    assert ask().id
    with pytest.raises(ResponseTypeError):
        set_answer(openai_mock.chat.completions.update, {"more": 1})


@pytest.mark.parametrize("fields", UNKNOWN_REQUESTS)
def test_a_route_accepts_unknown_requests(openai_mock: OpenAIMock, fields: dict[str, Any]) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        ask(**fields)
    assert "unknown_fields" not in str(caught.value)  # the API's own words
    assert HINT in openai_mock.describe_calls()
    openai_mock.chat.completions.create.unknown_fields = "allow"
    openai_mock.reset_calls()
    assert ask(**fields).id
    assert HINT not in openai_mock.describe_calls()
    with pytest.raises(openai.BadRequestError):
        ask(temperature="warm")
    assert HINT not in openai_mock.describe_calls()


@pytest.mark.openai_mock(unknown_fields="allow")
def test_a_route_may_refuse_what_its_mock_allows(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    assert ask(reasoning_effort="default").id
    route.unknown_fields = "refuse"
    with pytest.raises(openai.BadRequestError):
        ask(reasoning_effort="default")
    with pytest.raises(ResponseTypeError):
        set_answer(route, {"more": 1})


def test_a_wrong_word_is_an_error(openai_mock: OpenAIMock) -> None:
    with pytest.raises(ValueError, match='expected "refuse" or "allow", got True'):
        openai_mock.models.list.unknown_fields = True  # type: ignore[assignment]


@pytest.mark.parametrize("fields", UNKNOWN_REQUESTS)
def test_errors_of_strict_mocks_name_it(fields: dict[str, Any]) -> None:
    with pytest.raises(RefusedRequestError, match=HINT), OpenAIMock(strict=True):
        ask(**fields)
    with pytest.raises(RefusedRequestError) as caught, OpenAIMock(strict=True):
        ask(temperature="warm")
    assert str(caught.value).endswith("API's answer.")


def test_a_wrong_query_names_it(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    with pytest.raises(openai.BadRequestError):
        client.files.list(order="sideways")  # type: ignore[arg-type]
    assert HINT in openai_mock.describe_calls()


class OddChunks(CreateChatCompletionEventStream):
    check_order = False

    def generate(self) -> Iterator[Any]:
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "error"}])  # type: ignore[typeddict-item]


class OddEvents(CreateResponseEventStream):
    check_order = False

    def generate(self) -> Iterator[Any]:
        yield {"type": "response.vendor.event", "vendor": 1}


class OddItems(CreateResponseEventStream):
    check_order = False

    def generate(self) -> Iterator[Any]:
        item = {"type": "function_call", "status": "odd", "vendor": 1}
        yield {"type": "response.output_item.added", "output_index": 0, "item": item}


class WrongChunks(CreateChatCompletionEventStream):
    check_order = False

    def generate(self) -> Iterator[Any]:
        yield {"choices": [{"index": "0", "finish_reason": "error", "delta": {}}]}


class Allowing(OddChunks):
    unknown_fields = "allow"


class Refusing(OddChunks):
    unknown_fields = "refuse"


ODD_STREAMS = [OddChunks, OddEvents, OddItems]


@pytest.mark.parametrize("stream", ODD_STREAMS)
def test_errors_about_unknown_events_name_it(stream: type[CreateResponseEventStream]) -> None:
    with pytest.raises(EventValidationError) as caught:
        list(stream())
    assert str(caught.value).splitlines()[-1].startswith(HINT)


def test_errors_about_other_problems_of_events_do_not() -> None:
    with pytest.raises(EventValidationError) as caught:
        list(WrongChunks())
    assert "unknown_fields" not in str(caught.value)


@pytest.mark.parametrize("stream", ODD_STREAMS)
def test_a_stream_accepts_unknown_events(stream: type[CreateResponseEventStream]) -> None:
    instance = stream()
    instance.unknown_fields = "allow"
    sent = b"".join(instance)
    assert b"error" in sent or b"vendor" in sent


@pytest.mark.openai_mock(unknown_fields="allow")
def test_the_class_of_a_stream_sets_how_unknown_fields_are_treated(openai_mock: OpenAIMock) -> None:
    assert b"error" in b"".join(Allowing())
    openai_mock.chat.completions.create.response = Refusing
    with pytest.raises(EventValidationError):
        list(ask(stream=True))


@pytest.mark.parametrize("stream", ODD_STREAMS)
def test_streams_of_a_route_accept_unknown_events(
    openai_mock: OpenAIMock, stream: type[Any]
) -> None:
    chat = stream.operation_id == CreateChatCompletionEventStream.operation_id
    route: Any = openai_mock.chat.completions.create if chat else openai_mock.responses.create
    route.unknown_fields = "allow"
    route.response = stream
    client: Any = openai.OpenAI(api_key="sk-fake")
    fields: dict[str, Any] = {"messages": QUESTION} if chat else {"input": "Hi"}
    create = client.chat.completions.create if chat else client.responses.create
    assert list(create(model="any-model", stream=True, **fields))
