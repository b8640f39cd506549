"""Random answers are streamed, and accumulated by the SDK's helpers to the same answers."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import cast

import openai
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openai import BaseModel
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.beta.threads import Message, Run
from openai.types.beta.threads.runs import RunStep

from openai_responses import OpenAIMock
from openai_responses.stores import StateStore
from openai_responses_generated.types.beta_threads import MessageObject, RunObject, RunStepObject
from openai_responses_generated.types.chat import CreateChatCompletionResponseChoicesItem
from openai_responses_generated.types.responses import OutputItem
from tests.sdk.from_types import TEXTS, values_of
from tests.sdk.played import Json, made, tool_call
from tests.streams.violations import violation_in

# The SDK warns where it writes what its own types do not allow, and the API's document does: an
# action of a web search that is not there yet.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning"),
]

CLIENT = openai.OpenAI(api_key="sk-fake")
few = settings(max_examples=25, deadline=None, phases=[Phase.generate])


# What the SDK's helpers add to what comes, and what only deltas have.
ADDED = frozenset(("billing", "index", "obfuscation", "parsed", "parsed_arguments"))


def plain(value: object) -> object:
    """Return JSON without nulls and empty lists, which helpers leave out, and what they add."""
    if isinstance(value, dict):
        fields = cast("Json", value).items()
        kept = {name: plain(inner) for name, inner in fields if name not in ADDED}
        return {name: inner for name, inner in kept.items() if inner not in (None, [], {})}
    if isinstance(value, list):
        return [plain(inner) for inner in cast("list[object]", value)]
    return value


# --- chat ----------------------------------------------------------------------------------------


def streamable(choice: Json) -> Json:
    """Return a choice as chunks can tell of it: its tokens are its text."""
    message = cast("Json", choice["message"])
    if choice.get("logprobs") is not None:
        choice["logprobs"] = {
            name: [token(piece) for piece in str(message.get(name) or "")]
            for name in ("content", "refusal")
        }
    return choice


def token(text: str) -> Json:
    return {"token": text, "logprob": -0.5, "bytes": None, "top_logprobs": []}


CHOICES = values_of(CreateChatCompletionResponseChoicesItem).map(streamable)


@few
@given(st.lists(CHOICES, min_size=1, max_size=3))
def test_chat_completions(choices: list[Json]) -> None:
    for index, choice in enumerate(choices):
        choice["index"] = index
    final = {"choices": choices}
    with OpenAIMock() as openai_mock:
        setattr(openai_mock.chat.completions.create, "response", final)  # noqa: B010 - random
        whole = CLIENT.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
        )
    with OpenAIMock() as openai_mock:
        setattr(openai_mock.chat.completions.create, "response", final)  # noqa: B010
        state = ChatCompletionStreamState[None]()
        chunks = [
            *CLIENT.chat.completions.create(
                model="gpt-4o",
                messages=[{"role": "user", "content": "Hi"}],
                stream=True,
                stream_options={"include_usage": True},
            )
        ]
    for chunk in chunks:
        state.handle_chunk(chunk)
    assert violation_in([chunk.to_dict() for chunk in chunks]) is None
    told = state.current_completion_snapshot.to_dict(warnings=False)
    assert plain(told) == plain(whole.to_dict())


# --- legacy completions --------------------------------------------------------------------------


@few
@given(st.lists(st.tuples(TEXTS, st.sampled_from(["stop", "length"])), min_size=1, max_size=3))
def test_completions(choices: list[tuple[str, str]]) -> None:
    final = {
        "choices": [
            {"index": index, "text": text, "finish_reason": reason}
            for index, (text, reason) in enumerate(choices)
        ]
    }
    found = [("", "")] * len(choices)
    with OpenAIMock() as openai_mock:
        setattr(openai_mock.completions.create, "response", final)  # noqa: B010
        for chunk in CLIENT.completions.create(model="m", prompt="Hi", stream=True):
            (choice,) = chunk.choices
            text, _ = found[choice.index]
            found[choice.index] = (text + choice.text, choice.finish_reason)
    assert found == choices


# --- responses -----------------------------------------------------------------------------------


def without_tokens(item: Json) -> Json:
    if item["type"] == "message":
        for part in cast("list[Json]", item["content"]):
            part.pop("logprobs", None)  # which would have to be those of the text
    return item


@few
@given(st.lists(values_of(OutputItem).map(without_tokens), max_size=4))
def test_responses(items: list[Json]) -> None:
    for number, item in enumerate(items):  # no two items are the same one
        item.update((name, f"{name}_{number}") for name in ("id", "call_id") if name in item)
    with OpenAIMock() as openai_mock:
        setattr(openai_mock.responses.create, "response", {"output": items})  # noqa: B010
        whole = CLIENT.responses.create(model="gpt-5", input="Hi")
    with OpenAIMock() as openai_mock:
        setattr(openai_mock.responses.create, "response", {"output": items})  # noqa: B010
        with CLIENT.responses.stream(model="gpt-5", input="Hi") as stream:
            told = stream.get_final_response()
    assert plain(told.to_dict(warnings=False)) == plain(whole.to_dict(warnings=False))
    assert told.output_text == whole.output_text


# --- assistants ----------------------------------------------------------------------------------


@few
@given(values_of(MessageObject), values_of(RunStepObject), values_of(RunObject))
def test_runs(message: Json, step: Json, run: Json) -> None:
    owners = {"thread_id": "thread_1", "run_id": "run_1"}
    message |= {**owners, "id": "msg_1", "status": "completed"}
    written = {"type": "message_creation", "message_creation": {"message_id": "msg_1"}}
    calling: Json = {**step, **owners, "id": "step_1", "status": "completed"}
    calling |= {
        "type": "tool_calls",
        "step_details": {"type": "tool_calls", "tool_calls": [ANSWERED]},
    }
    writing: Json = {**step, **owners, "id": "step_2", "status": "completed"}
    writing |= {"type": "message_creation", "step_details": written}
    run |= {"id": "run_1", "thread_id": "thread_1", "status": "completed"}

    def answer(request: object, state_store: StateStore) -> Run:
        state_store.beta.threads.messages.put(made(Message, message))
        state_store.beta.threads.runs.steps.put(made(RunStep, calling))
        state_store.beta.threads.runs.steps.put(made(RunStep, writing))
        return made(Run, run)

    with OpenAIMock() as openai_mock:
        openai_mock.beta.threads.runs.create.response = answer
        with CLIENT.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1") as stream:
            ends: dict[str, object] = {event.event: event.data for event in stream}
            (read,) = stream.get_final_messages()
            first, _ = stream.get_final_run_steps()
    assert read.to_dict() == {**read.to_dict(), **message}
    for each, whole in (("run.step.completed", writing), ("run.completed", run)):
        played = cast("BaseModel", ends[f"thread.{each}"]).to_dict()
        assert plain(played) == plain({**played, **whole})
    details = first.step_details.to_dict()
    assert plain(details["tool_calls"]) == [CALL]


CALL: Json = {**tool_call("f", '{"a": 1}'), "id": "call_1"}
ANSWERED = {**CALL, "function": {**cast("Json", CALL["function"]), "output": "2"}}
