"""Default output for what a request demands of the model: JSON, a call, and more."""

from __future__ import annotations

import base64
import json
from typing import Any, Literal

import pytest
from openai import pydantic_function_tool
from openai.types.chat import ChatCompletionToolParam
from pydantic import BaseModel, Field

from openai_responses import OpenAIMock
from tests.sdk.both import Client, done

pytestmark = pytest.mark.asyncio

MODEL = "gpt-4o"


class Step(BaseModel):
    """A part of an answer."""

    text: str
    kind: Literal["think", "do"]


class Plan(BaseModel):
    """An answer."""

    goal: str = Field(min_length=10)
    steps: list[Step] = Field(min_length=1)
    priority: int = Field(ge=3)
    due: str | None


MESSAGES: Any = [{"role": "user", "content": "Hello!"}]
TOOLS: list[ChatCompletionToolParam] = [pydantic_function_tool(Step), pydantic_function_tool(Plan)]


def is_plan(plan: object) -> bool:
    return isinstance(plan, Plan) and plan.priority >= 3 and plan.steps[0].kind == "think"


async def test_what_is_parsed_is_of_its_type(openai_mock: OpenAIMock, client: Client) -> None:
    completion = await done(
        client.chat.completions.parse(model=MODEL, messages=MESSAGES, response_format=Plan, n=2)
    )
    assert [is_plan(choice.message.parsed) for choice in completion.choices] == [True, True]
    response = await done(client.responses.parse(model=MODEL, input="Hi", text_format=Plan))
    assert is_plan(response.output_parsed)
    assert response.usage is not None
    assert response.usage.output_tokens > 0


async def test_json_is_json(openai_mock: OpenAIMock, client: Client) -> None:
    completion = await done(
        client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Write JSON."}],
            response_format={"type": "json_object"},
        )
    )
    assert json.loads(completion.choices[0].message.content or "") == {}
    response = await done(
        client.responses.create(
            model=MODEL,
            input="Write JSON.",
            text={"format": {"type": "json_object"}, "verbosity": "low"},
        )
    )
    assert json.loads(response.output_text) == {}


async def test_a_function_that_must_be_called_is(openai_mock: OpenAIMock, client: Client) -> None:
    completion = await done(
        client.chat.completions.parse(
            model=MODEL, messages=MESSAGES, tools=TOOLS, tool_choice="required"
        )
    )
    (choice,) = completion.choices
    assert (choice.finish_reason, choice.message.content) == ("tool_calls", None)
    assert choice.message.tool_calls
    assert isinstance(choice.message.tool_calls[0].function.parsed_arguments, Step)
    completion = await done(
        client.chat.completions.parse(
            model=MODEL,
            messages=MESSAGES,
            tools=TOOLS,
            tool_choice={"type": "function", "function": {"name": "Plan"}},
        )
    )
    assert completion.choices[0].message.tool_calls
    assert is_plan(completion.choices[0].message.tool_calls[0].function.parsed_arguments)


async def test_a_response_calls_it_too(openai_mock: OpenAIMock, client: Client) -> None:
    parameters: dict[str, object] = Step.model_json_schema()
    tool: Any = {"type": "function", "name": "step", "parameters": parameters, "strict": False}
    choices: list[Any] = ["required", {"type": "function", "name": "step"}]
    for choice in choices:
        response = await done(
            client.responses.create(model=MODEL, input="Hi", tools=[tool], tool_choice=choice)
        )
        (item,) = response.output
        assert item.type == "function_call"
        assert (item.name, item.status) == ("step", "completed")
        assert Step.model_validate_json(item.arguments).kind == "think"


CUSTOM = {"type": "custom", "name": "run"}
ALLOWED = {"type": "allowed_tools", "mode": "required", "tools": [CUSTOM]}
OTHER: dict[str, object] = {"type": "function", "name": "step", "parameters": {}, "strict": False}


@pytest.mark.parametrize("choice", [CUSTOM, ALLOWED])
async def test_a_custom_tool_that_must_be_called_is(
    openai_mock: OpenAIMock, client: Client, choice: Any
) -> None:
    tools: Any = [OTHER, CUSTOM]
    response = await done(
        client.responses.create(model=MODEL, input="Hi", tools=tools, tool_choice=choice)
    )
    (item,) = response.output
    assert item.type == "custom_tool_call"
    assert (item.name, bool(item.input), bool(item.call_id)) == ("run", True, True)


@pytest.mark.parametrize("mode", ["", "required", "auto"])
async def test_a_chat_calls_it_too(openai_mock: OpenAIMock, client: Client, mode: str) -> None:
    tool: Any = {"type": "custom", "custom": {"name": "run"}}
    allowed: Any = {"type": "allowed_tools", "allowed_tools": {"mode": mode, "tools": [tool]}}
    completion = await done(
        client.chat.completions.create(
            model=MODEL,
            messages=MESSAGES,
            tools=[*TOOLS, tool],
            tool_choice=allowed if mode else tool,
            n=2,
        )
    )
    assert [choice.index for choice in completion.choices] == [0, 1]
    for choice in completion.choices:
        calls = choice.message.tool_calls or []
        names = [call.custom.name for call in calls if call.type == "custom"]
        assert names == ([] if mode == "auto" else ["run"])
        assert len(calls) == len(names)


@pytest.mark.parametrize("choice", ["auto", "none"])
async def test_one_that_may_be_called_is_not(
    openai_mock: OpenAIMock, client: Client, choice: Any
) -> None:
    completion = await done(
        client.chat.completions.create(
            model=MODEL, messages=MESSAGES, tools=TOOLS, tool_choice=choice
        )
    )
    assert completion.choices[0].finish_reason == "stop"
    assert completion.choices[0].message.content


async def test_values_of_the_test_take_precedence(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hi"}}]}
    completion = await done(
        client.chat.completions.create(
            model=MODEL, messages=MESSAGES, tools=TOOLS, tool_choice="required"
        )
    )
    assert completion.choices[0].message.content == "Hi"


async def test_what_does_not_exist_is_missed_all_the_same(
    openai_mock: OpenAIMock, client: Client
) -> None:
    with pytest.raises(Exception, match="Previous response with id 'resp_1' not found"):
        await done(
            client.responses.parse(
                model=MODEL, input="Hi", text_format=Plan, previous_response_id="resp_1"
            )
        )


async def test_it_is_streamed_too(openai_mock: OpenAIMock) -> None:
    client = openai_mock.client()
    with client.chat.completions.stream(
        model=MODEL, messages=MESSAGES, response_format=Plan
    ) as chunks:
        assert is_plan(chunks.get_final_completion().choices[0].message.parsed)
    with client.responses.stream(model=MODEL, input="Hi", text_format=Plan) as events:
        assert is_plan(events.get_final_response().output_parsed)


async def test_log_probabilities_match_the_text(openai_mock: OpenAIMock, client: Client) -> None:
    completion = await done(
        client.chat.completions.create(
            model=MODEL, messages=MESSAGES, logprobs=True, top_logprobs=3, n=2
        )
    )
    assert [choice.index for choice in completion.choices] == [0, 1]
    for choice in completion.choices:
        assert choice.logprobs is not None
        tokens = choice.logprobs.content or []
        assert "".join(each.token for each in tokens) == choice.message.content
        for each in tokens:
            assert bytes(each.bytes or []).decode() == each.token
            assert each.top_logprobs[0].token == each.token
            assert len({other.token for other in each.top_logprobs}) == 3
    response = await done(
        client.responses.create(
            model=MODEL, input="Hi", include=["message.output_text.logprobs"], top_logprobs=20
        )
    )
    message: Any = response.output[0]
    (part,) = message.content
    assert "".join(each.token for each in part.logprobs) == part.text
    assert all(len({other.token for other in each.top_logprobs}) == 20 for each in part.logprobs)


@pytest.mark.parametrize("name", ["wav", "mp3", "pcm16"])
async def test_what_is_to_be_spoken_is(
    openai_mock: OpenAIMock, client: Client, name: Literal["wav", "mp3", "pcm16"]
) -> None:
    completion = await done(
        client.chat.completions.create(
            model="gpt-audio",
            messages=MESSAGES,
            modalities=["text", "audio"],
            audio={"voice": "alloy", "format": name},
        )
    )
    message = completion.choices[0].message
    assert message.content is None
    assert message.audio is not None
    assert message.audio.transcript
    assert message.audio.id.startswith("audio_")
    sound = base64.b64decode(message.audio.data)
    assert sound.startswith({"wav": b"RIFF", "mp3": b"\xff", "pcm16": b"\0"}[name])
