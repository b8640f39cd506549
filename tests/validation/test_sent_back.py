"""Messages and items of answers are accepted as the next input."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import openai
import pytest
from openai import BaseModel as SdkModel
from openai.lib.streaming.chat import ChatCompletionStreamState
from pydantic import BaseModel

from openai_responses import Image, OpenAIMock, Reasoning, Refusal, Text, ToolCall
from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Shape, UnionOf
from tests.sdk.operations import TABLE

QUESTION: Any = {"role": "user", "content": "How is the weather?"}
ITEM: Any = {"type": "message", "role": "user", "content": "And now?"}
CALLED: Any = {"type": "function_call", "name": "f", "arguments": "{}"}
SAID: Any = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "refusal", "refusal": "No."}],
}

Form = Callable[[Any], Any]

FORMS: dict[str, Form] = {
    "the object": lambda found: found,
    "model_dump()": lambda found: found.model_dump(),
    "model_dump(mode=json)": lambda found: found.model_dump(mode="json"),
    "model_dump(exclude_none)": lambda found: found.model_dump(exclude_none=True),
    "to_dict()": lambda found: found.to_dict(),
}
each_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)


def members(shape: Shape) -> Iterator[ObjectOf]:
    """Yield the objects that a shape has room for, in lists too."""
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from members(member)
    elif isinstance(shape, ListOf):
        yield from members(shape.item)
    elif isinstance(shape, ObjectOf):
        yield shape


def kinds(operation: str, field: str) -> dict[str, Any]:
    """Return the least of each kind of object in a list of an answer, by the name of its type."""
    answer = TABLE.by_id[operation].answer
    assert answer is not None
    shape = generated_shape(*answer)
    assert isinstance(shape, ObjectOf)
    found = {member.name: member for member in members(shape.fields[field].shape)}
    return {name: plan_of(member, "")(Filling(Determinism())) for name, member in found.items()}


# --- items of responses and of conversations -----------------------------------------------------


def items(operation: str, field: str) -> dict[str, Any]:
    """Return the items of an answer; what they repeat of a request is as requests have it."""
    found = kinds(operation, field)
    found["AdditionalTools"]["role"] = "developer"
    found["ToolSearchCall"]["arguments"] = {}
    return found


OUTPUT = items("createResponse", "output")
STORED = items("listConversationItems", "data")


TAKING_ITEMS: tuple[Callable[[openai.OpenAI, list[Any]], object], ...] = (
    lambda client, sent: client.responses.create(model="gpt-5", input=sent).id,
    lambda client, sent: client.responses.compact(model="gpt-5", input=sent).id,
    lambda client, sent: (
        client.responses.input_tokens.count(model="gpt-5", input=sent).input_tokens
    ),
    lambda client, sent: client.conversations.create(items=sent).id,
    lambda client, sent: (
        client.conversations.items.create(client.conversations.create().id, items=sent).data
    ),
)
SAID_BY_MODELS: tuple[tuple[Any, ...], ...] = (
    (Reasoning("Hm."), Text("Hi."), ToolCall("f", a=1), Image(b"png")),
    (Refusal("No."),),
)


def test_there_are_items_of_many_kinds(covered: list[str]) -> None:
    assert len(OUTPUT) > 20
    assert len(STORED) > 20
    items = (len(OUTPUT) + len(STORED) + len(SAID_BY_MODELS)) * len(TAKING_ITEMS)
    # Those made from a stream, those that the SDK parses, and stored ones.
    messages = len(MESSAGES) + 3
    covered.append(
        f"{(items + messages) * len(FORMS)} pairs of an answer, in one of {len(FORMS)} forms, and "
        "an operation that takes it back"
    )


@each_form
@pytest.mark.parametrize("item", OUTPUT.values(), ids=OUTPUT)
def test_output_items_are_taken_as_input(openai_mock: OpenAIMock, item: Any, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.responses.create.response = {"output": [item]}
    answer = client.responses.create(model="gpt-5", input="Hi")
    skip_if_newer(answer.output[0])
    check_taken(client, [form(each) for each in answer.output])


@each_form
@pytest.mark.parametrize("item", STORED.values(), ids=STORED)
def test_items_of_conversations_are_taken(openai_mock: OpenAIMock, item: Any, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.conversations.items.list.response = {"data": [item]}
    answer = client.conversations.items.list("conv_1")
    skip_if_newer(answer.data[0])
    check_taken(client, [form(each) for each in answer.data])


def skip_if_newer(found: Any) -> None:
    """Skip an item of a type that the installed SDK lacks."""
    if is_newer(found):
        pytest.skip("the installed SDK has no class for such an item")


def is_newer(found: Any) -> bool:
    """Return whether the installed SDK has read an item as another class, as it lacks its own."""
    read_as = cast("type[BaseModel]", found.__class__)
    return repr(found.type) not in str(read_as.model_fields["type"].annotation)


def check_taken(client: openai.OpenAI, answered: list[Any]) -> None:
    """Send items to every endpoint that takes some; a refusal is raised by the client."""
    sent = [each for item in answered for each in with_others(item, answered)] + [ITEM]
    for take in TAKING_ITEMS:
        assert take(client, sent)


def with_others(item: Any, items: list[Any]) -> list[Any]:
    """Return an item with those without which the API does not take it, unless they are there."""
    kinds = [value(each, "type") for each in items]
    call_id = value(item, "call_id")
    if call_id is None and kinds != ["reasoning"]:
        return [item]
    if value(item, "type") == "function_call" and "function_call_output" not in kinds:
        return [item, {"type": "function_call_output", "call_id": call_id, "output": "1"}]
    if value(item, "type") == "function_call_output" and "function_call" not in kinds:
        return [{**CALLED, "call_id": call_id}, item]
    return [item, SAID] if kinds == ["reasoning"] else [item]


def value(item: Any, name: str) -> Any:
    fields: Any = item.to_dict() if isinstance(item, SdkModel) else item
    return fields.get(name)


@each_form
@pytest.mark.parametrize("said", SAID_BY_MODELS)
def test_what_the_model_says_is_taken_by_responses(
    openai_mock: OpenAIMock, said: tuple[Any, ...], form: Form
) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.model_says(*said)
    output = client.responses.create(model="gpt-5", input="Hi").output
    assert len(output) >= len(said)
    with OpenAIMock():
        check_taken(client, [form(item) for item in output])


# --- messages of chats ---------------------------------------------------------------------------

CALL: Any = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
RESULT: Any = {"role": "tool", "tool_call_id": "call_1", "content": "sunny"}
AUDIO = {"id": "audio_1", "data": "aGk=", "expires_at": 1, "transcript": "Hi."}
LINK = {"url": "https://a.b", "title": "A", "start_index": 0, "end_index": 1}
CITED = {"type": "url_citation", "url_citation": LINK}
CUSTOM = {"id": "call_1", "type": "custom", "custom": {"name": "f", "input": "x"}}
MESSAGES: dict[str, Any] = {
    "text": {"content": "Hi."},
    "refusal": {"content": None, "refusal": "No."},
    "tool_calls": {"content": None, "tool_calls": [CALL]},
    "custom tool": {"content": None, "tool_calls": [CUSTOM]},
    "function_call": {"content": None, "function_call": {"name": "f", "arguments": "{}"}},
    "audio": {"content": None, "audio": AUDIO},
    "annotations": {"content": "Hi.", "annotations": [CITED]},
}  # fmt: skip


@each_form
@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)
def test_messages_are_taken(openai_mock: OpenAIMock, message: Any, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.chat.completions.create.response = {"choices": [{"message": message}]}
    answer = client.chat.completions.create(model="gpt-5", messages=[QUESTION])
    send_again(client, form(answer.choices[0].message))


@each_form
def test_messages_collected_from_streams_are_taken(openai_mock: OpenAIMock, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.chat.completions.create.response = {
        "choices": [{"message": {"tool_calls": [CALL]}}]
    }
    state = ChatCompletionStreamState()
    for chunk in client.chat.completions.create(model="gpt-5", messages=[QUESTION], stream=True):
        state.handle_chunk(chunk)
    # The deltas, joined, keep the index of each call.
    send_again(client, form(state.current_completion_snapshot.choices[0].message))


class Weather(BaseModel):
    degrees: float


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")  # of the SDK's generic types
@each_form
def test_parsed_messages_are_taken(openai_mock: OpenAIMock, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    openai_mock.chat.completions.create.response = {
        "choices": [{"message": {"content": '{"degrees": 1}', "tool_calls": [CALL]}}]
    }
    answer = client.chat.completions.parse(
        model="gpt-5", messages=[QUESTION], response_format=Weather
    )
    send_again(client, form(answer.choices[0].message))


@each_form
def test_stored_messages_are_taken(openai_mock: OpenAIMock, form: Form) -> None:
    client = openai.OpenAI(api_key="k")
    stored: Any = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hi."}]
    openai_mock.chat.completions.messages.list.response = {"data": stored}
    found = client.chat.completions.messages.list("chatcmpl-1").data
    send_again(client, *map(form, found))


def send_again(client: openai.OpenAI, *messages: Any) -> None:
    """Send messages once more."""
    sent = conversation(*messages)
    assert client.chat.completions.create(model="gpt-5", messages=sent).id


def conversation(*messages: Any) -> list[Any]:
    """Return messages between questions, followed by the result of what they may have called."""
    plain = [each.to_dict() if isinstance(each, SdkModel) else each for each in messages]
    calls = any(cast("dict[str, Any]", each).get("tool_calls") for each in plain)
    results = [RESULT] if calls else []
    return [QUESTION, *messages, *results, QUESTION]


# --- what stays refused --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "refused"),
    [
        ({"role": "assistant", "content": "Hi.", "anotations": []}, "messages[0].anotations"),
        ({"role": "assistant", "tool_calls": [{"type": "function", "function": {"name": "f",
          "arguments": "{}"}}]}, "messages[0].tool_calls[0].id"),
        ({"role": "user", "content": "Hi.", "colour": "red"}, "messages[0].colour"),
    ],
)  # fmt: skip
def test_what_no_answer_has_is_refused(openai_mock: OpenAIMock, message: Any, refused: str) -> None:
    client = openai.OpenAI(api_key="k")
    with pytest.raises(openai.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-5", messages=[message])
    assert caught.value.param == refused


@pytest.mark.parametrize(
    ("item", "refused"),
    [
        ({"type": "function_call", "name": "f", "arguments": "{}"}, "input[0].call_id"),
        ({"type": "reasoning", "summary": [], "mood": "good"}, "input[0].mood"),
        ({"type": "reasoning", "id": "rs_1"}, "input[0].summary"),
        ({"type": "item_reference"}, "input[0].id"),
    ],
)
def test_items_without_what_makes_them_are_refused(
    openai_mock: OpenAIMock, item: Any, refused: str
) -> None:
    client = openai.OpenAI(api_key="k")
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(model="gpt-5", input=[item])
    assert caught.value.param == refused
