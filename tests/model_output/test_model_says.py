"""`model_says` through the SDK: complete or streamed answers, sync and async."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import reduce
from typing import Any, cast

import openai
import pytest
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.beta.threads import Run
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response
from pydantic import BaseModel
from typing_extensions import get_original_bases

from openai_responses import (
    Image,
    ModelTurn,
    OpenAIMock,
    Reasoning,
    Refusal,
    StructuredOutput,
    Text,
    ToolCall,
    Usage,
)
from openai_responses._core.model_output.endpoints import generates
from openai_responses._core.routes.any_route import AnyRoute
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.streams.sse import decode
from openai_responses.errors import NoAnswerLeftError, ResponseTypeError, UnusedTurnsError
from openai_responses.ext.httpx import post
from openai_responses_generated.operations import OPERATIONS
from tests.sdk.both import Client, all_of, done
from tests.sdk.operations import all_operations, send
from tests.streams.violations import violation_in
from tests.untyped import set_answer

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

API = "https://api.openai.com/v1"
PARIS = ToolCall("get_weather", city="Paris")
ROME = ToolCall("get_weather", city="Rome")
MESSAGES: Any = [{"role": "user", "content": "How is the weather?"}]


def route_named(openai_mock: OpenAIMock, name: str) -> AnyRoute:
    route: AnyRoute = reduce(getattr, name.split("."), cast("Any", openai_mock))
    return route


class Weather(BaseModel):
    city: str
    degrees: float


WEATHER = Weather(city="Paris", degrees=21.5)


# --- the same calls, whole and streamed ----------------------------------------------------------


async def chat(client: Client, **options: Any) -> ChatCompletion:
    create: Any = client.chat.completions.create
    completion: ChatCompletion = await done(create(model="gpt-5", messages=MESSAGES, **options))
    return completion


async def chat_streamed(client: Client, **options: Any) -> ChatCompletion:
    create: Any = client.chat.completions.create
    usage = {"include_usage": True}
    stream = await done(
        create(model="gpt-5", messages=MESSAGES, stream=True, stream_options=usage, **options)
    )
    state = ChatCompletionStreamState()
    chunks: list[ChatCompletionChunk] = await all_of(stream)
    for chunk in chunks:
        state.handle_chunk(chunk)
    return state.current_completion_snapshot


async def respond(client: Client, **options: Any) -> Response:
    create: Any = client.responses.create
    response: Response = await done(create(model="gpt-5", input="Hi", **options))
    return response


async def respond_streamed(client: Client, **options: Any) -> Response:
    create: Any = client.responses.create
    stream = await done(create(model="gpt-5", input="Hi", stream=True, **options))
    events: list[Any] = await all_of(stream)
    response: Response = events[-1].response
    return response


async def respond_in_beta(client: Client, **options: Any) -> Response:
    beta: Any = client.beta
    if not hasattr(beta, "responses"):
        pytest.skip("this SDK has no beta.responses")
    response: Response = await done(beta.responses.create(model="gpt-5", input="Hi", **options))
    return response


ChatCall = Callable[[Client], Awaitable[ChatCompletion]]
ResponseCall = Callable[[Client], Awaitable[Response]]

chats = pytest.mark.parametrize("call", [chat, chat_streamed])
responses = pytest.mark.parametrize("call", [respond, respond_streamed, respond_in_beta])


# --- chat completions ----------------------------------------------------------------------------


@chats
async def test_chats_say_text(openai_mock: OpenAIMock, client: Client, call: ChatCall) -> None:
    openai_mock.model_says("Hello there")
    (choice,) = (await call(client)).choices
    assert (choice.message.content, choice.finish_reason) == ("Hello there", "stop")


@chats
async def test_chats_call_tools(openai_mock: OpenAIMock, client: Client, call: ChatCall) -> None:
    openai_mock.model_says("Let me see.", PARIS, ToolCall("stop", call_id="call_7"))
    (choice,) = (await call(client)).choices
    assert choice.finish_reason == "tool_calls"
    assert choice.message.content == "Let me see."
    first, second = cast("list[Any]", choice.message.tool_calls)
    assert (first.function.name, first.function.arguments) == ("get_weather", '{"city":"Paris"}')
    assert first.id.startswith("call_")
    assert (second.id, second.function.arguments) == ("call_7", "{}")


@chats
async def test_chats_refuse(openai_mock: OpenAIMock, client: Client, call: ChatCall) -> None:
    openai_mock.model_says(Refusal("I cannot do that."))
    (choice,) = (await call(client)).choices
    assert (choice.message.content, choice.message.refusal) == (None, "I cannot do that.")


@chats
async def test_chats_think_unseen(openai_mock: OpenAIMock, client: Client, call: ChatCall) -> None:
    openai_mock.model_says(Reasoning("Hm, a greeting, so."), "Hello")
    completion = await call(client)
    assert completion.choices[0].message.content == "Hello"
    usage = completion.usage
    assert usage is not None
    assert usage.completion_tokens_details is not None
    assert usage.completion_tokens_details.reasoning_tokens == 5
    assert usage.completion_tokens == 5 + 2
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


@chats
async def test_a_turn_sets_usage_and_finish_reason(
    openai_mock: OpenAIMock, client: Client, call: ChatCall
) -> None:
    usage = Usage(10, 20, cached_tokens=3, reasoning_tokens=4)
    openai_mock.model_says("Hel", usage=usage, finish_reason="length")
    completion = await call(client)
    assert completion.choices[0].finish_reason == "length"
    told: Any = completion.usage
    assert (told.prompt_tokens, told.completion_tokens, told.total_tokens) == (10, 20, 30)
    assert told.prompt_tokens_details.cached_tokens == 3
    assert told.completion_tokens_details.reasoning_tokens == 4


async def test_every_choice_has_the_turns_text(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says("Hello")
    completion = await chat(client, n=3)
    assert [choice.message.content for choice in completion.choices] == ["Hello"] * 3
    assert [choice.index for choice in completion.choices] == [0, 1, 2]
    assert completion.usage is not None
    assert completion.usage.completion_tokens == 6


async def test_structured_output_is_parsed(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says(WEATHER)
    openai_mock.model_says(StructuredOutput({"city": "Paris", "degrees": 21.5}))
    for _ in range(2):
        parse: Any = client.chat.completions.parse
        completion = await done(parse(model="gpt-5", messages=MESSAGES, response_format=Weather))
        assert completion.choices[0].message.parsed == WEATHER


# --- responses -----------------------------------------------------------------------------------


@responses
async def test_responses_say_all_there_is(
    openai_mock: OpenAIMock, client: Client, call: ResponseCall
) -> None:
    openai_mock.model_says(
        Reasoning(["First.", "Then."], encrypted_content="gAAAA"),
        "Let me see.",
        PARIS,
        Image(b"\x89PNG"),
        Refusal("No more."),
    )
    response = await call(client)
    thought, message, called, image, refused = cast("list[Any]", response.output)
    assert response.status == "completed"
    assert [part.text for part in thought.summary] == ["First.", "Then."]
    assert thought.encrypted_content == "gAAAA"
    assert [part.text for part in message.content] == ["Let me see."]
    assert (called.name, json.loads(called.arguments)) == ("get_weather", {"city": "Paris"})
    assert (image.type, image.result) == ("image_generation_call", "iVBORw==")
    assert [part.refusal for part in refused.content] == ["No more."]
    prefixes = [str(item.id).partition("_")[0] for item in response.output]
    assert prefixes == ["rs", "msg", "fc", "ig", "msg"]
    assert called.call_id.startswith("call_")


@responses
async def test_responses_are_cut_off(
    openai_mock: OpenAIMock, client: Client, call: ResponseCall
) -> None:
    openai_mock.model_says("Hel", finish_reason="length", usage=Usage(output_tokens=3))
    response: Any = await call(client)
    assert response.status == "incomplete"
    assert response.incomplete_details.reason == "max_output_tokens"
    assert response.output[0].status == "incomplete"
    assert response.usage.output_tokens == 3
    assert response.usage.total_tokens == response.usage.input_tokens + 3


async def test_texts_in_a_row_are_parts_of_one_message(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("a", Text("b"), StructuredOutput([1]))
    (message,) = cast("list[Any]", (await respond(client)).output)
    assert [part.text for part in message.content] == ["a", "b", "[1]"]


async def test_responses_are_parsed(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says(WEATHER)
    parse: Any = client.responses.parse
    response = await done(parse(model="gpt-5", input="Hi", text_format=Weather))
    assert response.output_parsed == WEATHER


async def test_a_background_response_has_the_text_when_it_completes(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("At last")
    response = await respond(client, background=True)
    assert response.status == "queued"
    while response.status in ("queued", "in_progress"):
        response = await done(client.responses.retrieve(response.id))
    assert response.output_text == "At last"


# --- legacy completions --------------------------------------------------------------------------


@pytest.mark.parametrize("stream", [False, True])
async def test_completions_say_text(openai_mock: OpenAIMock, client: Client, stream: bool) -> None:
    openai_mock.model_says("Hello", finish_reason="length")
    create: Any = client.completions.create
    answer = await done(create(model="m", prompt=["a", "b"], n=2, stream=stream))
    parts = await all_of(answer) if stream else [answer]
    choices = [choice for part in parts for choice in part.choices]
    assert {choice.index for choice in choices} == {0, 1, 2, 3}
    for index in range(4):
        own = [choice for choice in choices if choice.index == index]
        assert "".join(choice.text for choice in own) == "Hello"
        assert own[-1].finish_reason == "length"


# --- runs of assistants --------------------------------------------------------------------------


class Talk:
    """An assistant and a thread, for a client of each kind."""

    def __init__(self, client: Client, assistant: str, thread: str) -> None:
        self.client = client
        self.runs = client.beta.threads.runs
        self.options: Any = {"thread_id": thread, "assistant_id": assistant}
        self.thread = thread

    @classmethod
    async def begin(cls, client: Client) -> Talk:
        assistant = await done(client.beta.assistants.create(model="gpt-5"))
        thread = await done(client.beta.threads.create())
        return cls(client, assistant.id, thread.id)

    async def texts(self) -> list[str]:
        page = self.client.beta.threads.messages.list(self.thread, order="asc")
        messages: list[Any] = (await done(page)).data
        return [message.content[0].text.value for message in messages]

    async def submit(self, run: Run, **options: Any) -> Any:
        assert run.required_action is not None
        (call,) = run.required_action.submit_tool_outputs.tool_calls
        assert (call.function.name, call.function.arguments) == ("get_weather", '{"city":"Paris"}')
        outputs: Any = [{"tool_call_id": call.id, "output": "sunny"}]
        submit: Any = self.runs.submit_tool_outputs
        return await done(submit(run.id, thread_id=self.thread, tool_outputs=outputs, **options))


async def test_runs_take_a_turn_and_another_one_after_the_outputs(
    openai_mock: OpenAIMock, client: Client
) -> None:
    talk = await Talk.begin(client)
    openai_mock.model_says("Let me see.", PARIS)
    openai_mock.model_says("It is sunny.", usage=Usage(7, 5))
    run = await done(talk.runs.create_and_poll(**talk.options))
    assert run.status == "requires_action"
    await talk.submit(run)
    run = await done(talk.runs.poll(run.id, thread_id=talk.thread))
    assert run.status == "completed"
    assert run.usage is not None
    assert run.usage.total_tokens == 12
    assert await talk.texts() == ["Let me see.", "It is sunny."]
    openai_mock.assert_all_said()


@pytest.mark.parametrize("time", ["look", "instant", "manual", "clock"])
async def test_runs_say_it_in_streams(client: Client, time: Any) -> None:
    with OpenAIMock(time=time) as openai_mock:
        talk = await Talk.begin(client)
        openai_mock.model_says(PARIS)
        openai_mock.model_says("It is sunny.")
        events: list[Any] = await all_of(await done(talk.runs.create(**talk.options, stream=True)))
        assert events[-1].event == "thread.run.requires_action"
        events = await all_of(await talk.submit(events[-1].data, stream=True))
        assert events[-1].event == "thread.run.completed"
        said = [e.data.delta.content[0].text.value for e in events if "message.delta" in e.event]
        assert "".join(said) == "It is sunny."
        assert await talk.texts() == ["It is sunny."]


async def test_runs_refuse_and_are_cut_off(openai_mock: OpenAIMock, client: Client) -> None:
    talk = await Talk.begin(client)
    openai_mock.model_says(Reasoning("Hm"), Refusal("I can"), finish_reason="length")
    run: Any = await done(talk.runs.create_and_poll(**talk.options))
    assert (run.status, run.incomplete_details.reason) == ("incomplete", "max_completion_tokens")
    (message,) = (await done(client.beta.threads.messages.list(talk.thread))).data
    assert (message.status, cast("Any", message.content[0]).refusal) == ("incomplete", "I can")


async def test_a_run_on_a_new_thread_has_the_text(openai_mock: OpenAIMock, client: Client) -> None:
    talk = await Talk.begin(client)
    openai_mock.model_says("Hello")
    assistant = talk.options["assistant_id"]
    run = await done(client.beta.threads.create_and_run_poll(assistant_id=assistant))
    talk.thread = run.thread_id
    assert await talk.texts() == ["Hello"]


# --- the queue -----------------------------------------------------------------------------------


async def test_turns_are_used_in_order_at_any_endpoint(
    openai_mock: OpenAIMock, client: Client
) -> None:
    for text in ("one", "two", "three"):
        openai_mock.model_says(text)
    assert (await chat(client)).choices[0].message.content == "one"
    assert (await respond_streamed(client)).output_text == "two"
    completion: Any = await done(client.completions.create(model="m", prompt="Hi"))
    assert completion.choices[0].text == "three"
    openai_mock.assert_all_said()


async def test_what_does_not_generate_takes_no_turn(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("one")
    await done(client.models.list())
    await done(client.embeddings.create(model="m", input="Hi"))
    assert (await chat(client)).choices[0].message.content == "one"


async def test_a_route_with_an_answer_of_its_own_takes_no_turn(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("queued")
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "own"}}]}
    assert (await chat(client)).choices[0].message.content == "own"
    openai_mock.chat.completions.create.response = None
    assert (await chat(client)).choices[0].message.content == "queued"


async def test_the_error_without_turns_lists_the_used_ones(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("one")
    openai_mock.model_says(PARIS)
    await chat(client)
    await respond(client)
    with pytest.raises(NoAnswerLeftError) as caught:
        await chat_streamed(client)
    assert isinstance(caught.value, openai.OpenAIError)
    assert str(caught.value) == (
        "chat.completions.create was called, but no turn of the model is left. Add a turn with "
        "openai_mock.model_says, or set a response of the route. Used turns:\n"
        "- 1. Text(text='one') (to chat.completions.create)\n"
        "- 2. ToolCall('get_weather', '{\"city\":\"Paris\"}') (to responses.create)"
    )
    with pytest.raises(NoAnswerLeftError, match="swallowed 1 error"):
        openai_mock.check_refused_requests()


async def test_unused_turns_are_reported(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says("one")
    openai_mock.model_says("two")
    await chat(client)
    with pytest.raises(UnusedTurnsError) as caught:
        openai_mock.assert_all_said()
    assert isinstance(caught.value, AssertionError)
    assert str(caught.value) == (
        "1 turn(s) of the model were not used:\n- 2. Text(text='two')\n"
        "Used turns:\n- 1. Text(text='one') (to chat.completions.create)"
    )
    openai_mock.assert_all_said()


async def test_a_strict_mock_fails_for_unused_turns(client: Client) -> None:
    with (
        pytest.raises(UnusedTurnsError, match="No turn was used before"),
        OpenAIMock(strict=True) as openai_mock,
    ):
        openai_mock.model_says("one")
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("one")


async def test_an_endpoint_that_cannot_render_a_turn_raises(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says(PARIS)
    with pytest.raises(ResponseTypeError) as caught:
        await done(client.completions.create(model="m", prompt="Hi"))
    assert str(caught.value) == (
        "openai_mock.model_says, turn 1, for completions.create: a legacy completion cannot "
        "have the output ToolCall('get_weather', '{\"city\":\"Paris\"}'); expected Text, "
        "StructuredOutput"
    )
    openai_mock.refused_requests.clear()
    assert (await chat(client)).choices[0].finish_reason == "tool_calls"


# --- one route -----------------------------------------------------------------------------------


@chats
async def test_a_route_repeats_its_model_output(
    openai_mock: OpenAIMock, client: Client, call: ChatCall
) -> None:
    openai_mock.chat.completions.create.response = ModelTurn(PARIS, ROME, usage=Usage(1, 2))
    for _ in range(2):
        completion = await call(client)
        assert len(completion.choices[0].message.tool_calls or ()) == 2
        assert completion.usage is not None
        assert completion.usage.total_tokens == 3


async def test_a_list_is_a_turn_for_each_call(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.responses.create.response = [PARIS, Text("sunny")]
    assert (await respond(client)).output[0].type == "function_call"
    assert (await respond_streamed(client)).output_text == "sunny"


async def test_a_function_may_say_it(openai_mock: OpenAIMock, client: Client) -> None:
    def answer() -> Text:
        return Text("from a function")

    openai_mock.chat.completions.create.response = answer
    assert (await chat_streamed(client)).choices[0].message.content == "from a function"
    openai_mock.beta.threads.runs.create.response = answer
    talk = await Talk.begin(client)
    await done(talk.runs.create_and_poll(**talk.options))
    assert await talk.texts() == ["from a function"]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        (
            "completions.create",
            Refusal("no"),
            "a legacy completion cannot have the output Refusal(refusal='no'); "
            "expected Text, Struct",
        ),
        (
            "chat.completions.create",
            Image(b""),
            "a chat completion cannot have the output Image(data=b''); expected Text, "
            "StructuredOutput, Refusal, ToolCall, Reasoning",
        ),
        (
            "beta.threads.runs.create",
            ModelTurn("a", finish_reason="content_filter"),
            "a run of an assistant cannot have finish_reason='content_filter'; "
            "expected 'stop', 'length', ",
        ),
        (
            "completions.create",
            ModelTurn("a", PARIS, finish_reason="tool_calls"),
            "a legacy completion cannot have the output ToolCall(",
        ),
        ("embeddings.create", Text("a"), "got Text(text='a') (Text); expected a dict or an SDK "),
    ],
)
async def test_a_route_refuses_what_it_cannot_say(
    openai_mock: OpenAIMock, name: str, value: object, message: str
) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        set_answer(route_named(openai_mock, name), value)
    assert str(caught.value).startswith(f"openai_mock.{name}.response")
    assert message in str(caught.value)


# --- the vocabulary ------------------------------------------------------------------------------


def call_of(*args: Any, **fields: Any) -> Any:
    return ToolCall("f", *args, **fields).arguments


async def test_arguments_are_given_in_several_ways() -> None:
    assert call_of() == "{}"
    assert call_of(city="Paris", name="x") == '{"city":"Paris","name":"x"}'
    assert call_of({"city": "Paris"}) == call_of(city="Paris")
    assert call_of(WEATHER) == '{"city":"Paris","degrees":21.5}'
    assert call_of("{not json") == "{not json"
    with pytest.raises(TypeError, match="as one object, or by name, not both"):
        call_of({}, city="Paris")


async def test_invalid_model_output_is_refused(openai_mock: OpenAIMock) -> None:
    says: Any = openai_mock.model_says
    with pytest.raises(ValueError, match="expected at least one output"):
        says()
    with pytest.raises(ValueError, match="requires a ToolCall among the outputs"):
        says("Hi", finish_reason="tool_calls")
    values: list[object] = [3, {"choices": []}, ChatCompletion.model_construct()]
    for wrong in values:
        with pytest.raises(TypeError, match=r"is no model output: expected a str, a pydantic"):
            says(wrong)
    with pytest.raises(TypeError, match=r"pass StructuredOutput\(\{\.\.\.\}\)"):
        says({"city": "Paris"})


async def test_values_are_values() -> None:
    assert ToolCall("get_weather", {"city": "Paris"}) == PARIS
    assert hash(PARIS) != hash(ROME)
    assert repr(PARIS) == "ToolCall('get_weather', '{\"city\":\"Paris\"}')"
    assert Image("aGk=").base64 == Image(b"hi").base64
    with pytest.raises(AttributeError):
        PARIS.name = "other"  # type: ignore[misc]


async def test_the_types_of_routes_know_who_generates() -> None:
    openai_mock = OpenAIMock()
    for operation in OperationTable(OPERATIONS).by_id.values():
        route: Any = type(route_named(openai_mock, operation.name))
        (base,) = route.__orig_bases__
        assert ("RouteOutput" in base.__args__[0].__forward_arg__) == generates(operation)


# --- the order of what is streamed ---------------------------------------------------------------

ALL = (Reasoning("Hm, so"), "Let me see.", PARIS, ROME, Refusal("No more."))


@pytest.mark.parametrize("said", [("Hi",), (PARIS,), (PARIS, ROME), (Refusal("No"),), ALL])
@pytest.mark.parametrize("path", ["/chat/completions", "/responses", "/responses?beta=true"])
async def test_streams_of_turns_are_in_order(
    openai_mock: OpenAIMock, path: str, said: tuple[Any, ...]
) -> None:
    openai_mock.model_says(*said)
    asked = {"messages": MESSAGES} if "chat" in path else {"input": "Hi"}
    answer = post(f"{API}{path}", json={"model": "m", "stream": True, **asked})
    events = [json.loads(e.data) for e in decode([answer.content]) if e.data != "[DONE]"]
    assert len(events) > 2
    assert violation_in(events) is None


# --- where the model speaks ----------------------------------------------------------------------


async def test_turns_are_used_only_by_operations_that_generate_output() -> None:
    generating = {each.id for each in all_operations() if uses_a_turn(each)}
    assert generating == {each.id for each in all_operations() if accepts_model_output(each)}
    assert len(generating) > 5


def accepts_model_output(operation: Operation) -> bool:
    """Return whether what a model says may be assigned to an operation's route, by its type."""
    route = reduce(getattr, operation.name.split("."), OpenAIMock())
    (base, *_) = get_original_bases(type(route))
    return "RouteOutput" in str(base)


def uses_a_turn(operation: Operation) -> bool:
    """Return whether a call of an operation takes the turn that waits, of text or of an image."""
    return any(takes_turn(operation, said) for said in ("Hi.", Image(b"png")))


def takes_turn(operation: Operation, said: str | Image) -> bool:
    with OpenAIMock(missing="invent") as openai_mock:
        openai_mock.model_says(said)
        send(operation)
        try:
            openai_mock.assert_all_said()
        except UnusedTurnsError:
            return False
        return True
