"""Fixture files of aimock: its conditions and answers, for chat completions and responses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, errors
from openai_responses._command_line.main import main
from openai_responses._configuration.configuration import load

Messages = list[dict[str, Any]]
CALL = {"id": "call_1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
ASKED: Messages = [{"role": "user", "content": "Look there"}]
CALLED: Messages = [*ASKED, {"role": "assistant", "content": None, "tool_calls": [CALL]}]
DONE: Messages = [*CALLED, {"role": "tool", "tool_call_id": "call_1", "content": "a blue sky"}]
AGAIN: Messages = [*DONE, {"role": "assistant", "content": "Blue."}, *ASKED]
TOOL: dict[str, Any] = {"name": "look", "parameters": {"type": "object", "properties": {}}}
FORMAT: dict[str, Any] = {"name": "x", "schema": {"type": "object"}}


def as_input(messages: Messages) -> Any:
    """Return the messages of a chat as the input of a response."""
    items: list[dict[str, Any]] = []
    for message in messages:
        if message["role"] == "tool":
            output = {"call_id": message["tool_call_id"], "output": message["content"]}
            items.append({"type": "function_call_output", **output})
        elif message.get("tool_calls"):
            call = {"type": "function_call", "call_id": "call_1", "name": "look", "arguments": "{}"}
            items.append(call)
        else:
            items.append(message)
    return items


class AimockClients:
    """Asks a mock that has the fixtures of a file, by both of its operations."""

    def __init__(self, path: Path, *fixtures: Any) -> None:
        path.write_text(json.dumps({"fixtures": fixtures}), encoding="utf-8")
        configuration = load(path)
        assert configuration.warnings == []
        self.mock = OpenAIMock()
        configuration.prepare(self.mock)
        self.client = self.mock.client(max_retries=0)

    def chat(self, messages: Messages, model: str = "gpt-5", **more: Any) -> Any:
        body: Any = {"messages": messages, "model": model, **more}
        create: Any = self.client.chat.completions.create
        return create(**body)

    def response(self, messages: Messages, model: str = "gpt-5", **more: Any) -> Any:
        body: Any = {"input": as_input(messages), "model": model, **more}
        create: Any = self.client.responses.create
        return create(**body)

    def texts(self, messages: Messages, **more: Any) -> set[str]:
        """Return the texts of both answers."""
        chat = self.chat(messages, **more).choices[0].message.content
        return {chat, self.response(messages, **more).output_text}

    def is_unmatched(self, messages: Messages, **more: Any) -> bool:
        """Return whether no fixture answers, for both operations."""
        for ask in (self.chat, self.response):
            with pytest.raises(errors.UnmatchedCallError):
                ask(messages, **more)
        self.mock.refused_requests.clear()
        return True


def fixture(match: dict[str, Any], text: str) -> Any:
    return {"match": match, "response": {"content": text}}


def test_conditions_on_messages(tmp_path: Path) -> None:
    asked = AimockClients(
        tmp_path / "a.json",
        fixture({"toolCallId": "call_1", "toolResultContains": "blue"}, "result"),
        fixture({"systemMessage": ["be", "kind"], "userMessage": "there"}, "system"),
        fixture({"userMessage": "there", "hasToolResult": False}, "first leg"),
    )
    assert asked.texts(DONE) == {"result"}
    assert asked.texts(ASKED) == {"first leg"}
    assert asked.texts(AGAIN) == {"first leg"}
    system = {"role": "system", "content": [{"type": "text", "text": "be very kind"}]}
    assert asked.chat([system, *ASKED]).choices[0].message.content == "system"
    assert asked.response(ASKED, instructions="be kind").output_text == "system"
    assert asked.is_unmatched([{"role": "user", "content": "Nothing"}])


def test_conditions_on_the_rest(tmp_path: Path) -> None:
    asked = AimockClients(
        tmp_path / "a.json",
        fixture({"model": "gpt-4o", "endpoint": "chat"}, "model"),
        fixture({"toolName": "look"}, "tool"),
        fixture({"responseFormat": "json_schema"}, "format"),
    )
    assert asked.texts(ASKED, model="gpt-4o-2024-08-06") == {"model"}
    assert asked.is_unmatched(ASKED, model="gpt-4o-mini")
    chat_tool: Any = {"type": "function", "function": TOOL}
    assert asked.chat(ASKED, tools=[chat_tool]).choices[0].message.content == "tool"
    tool = {"type": "function", **TOOL}
    assert asked.response(ASKED, tools=[tool]).output_text == "tool"
    chat_format = {"type": "json_schema", "json_schema": FORMAT}
    assert asked.chat(ASKED, response_format=chat_format).choices[0].message.content == "format"
    form = {"format": {"type": "json_schema", **FORMAT}}
    assert asked.response(ASKED, text=form).output_text == "format"


def test_the_first_fixture_that_matches_answers(tmp_path: Path) -> None:
    first, second = {"userMessage": "Look"}, {"userMessage": "Look there", "model": "gpt-5"}
    asked = AimockClients(tmp_path / "a.json", fixture(first, "first"), fixture(second, "second"))
    assert asked.texts(ASKED) == {"first"}


def test_turns(tmp_path: Path) -> None:
    asked = AimockClients(
        tmp_path / "a.json",
        fixture({"userMessage": "Look", "turnIndex": 2}, "third"),
        fixture({"userMessage": "Look", "turnIndex": 0}, "first"),
        fixture({"userMessage": "Look"}, "any"),
    )
    assert asked.texts(ASKED) == {"first"}
    assert asked.texts(DONE) == {"first"}
    assert asked.texts(AGAIN) == {"third"}
    later = fixture({"turnIndex": 5}, "later")
    assert AimockClients(tmp_path / "b.json", later).texts(ASKED) == {"later"}
    assert AimockClients(tmp_path / "c.json", later, fixture({}, "any")).texts(ASKED) == {"any"}


def test_sequences(tmp_path: Path) -> None:
    match = {"userMessage": "Look"}
    asked = AimockClients(
        tmp_path / "a.json",
        fixture({**match, "sequenceIndex": 0}, "one"),
        fixture({**match, "sequenceIndex": 1}, "two"),
        fixture(match, "more"),
    )
    assert [asked.texts(ASKED) for _ in range(4)] == [{"one"}, {"two"}, {"more"}, {"more"}]
    ended = AimockClients(tmp_path / "b.json", fixture({**match, "sequenceIndex": 0}, "one"))
    ended.texts(ASKED)
    with pytest.raises(errors.NoAnswerLeftError):
        ended.chat(ASKED)


def test_answers(tmp_path: Path) -> None:
    call = {"name": "look", "arguments": {"at": 1}, "id": "call_9"}
    usage = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}
    answers: dict[str, Any] = {
        "both": {"content": "Let me see.", "toolCalls": [call], "usage": usage},
        "blocks": {"blocks": [{"type": "toolCall", **call}, {"type": "text", "text": "Done."}]},
        "object": {"content": {"a": 1}, "reasoning": "Because."},
        "cut": {"content": "Cut", "finishReason": "length"},
    }
    fixtures = [
        {"match": {"userMessage": name}, "response": answer, "latency": 1, "metadata": {}}
        for name, answer in answers.items()
    ]
    asked = AimockClients(tmp_path / "a.json", *fixtures)

    def question(name: str) -> Messages:
        return [{"role": "user", "content": name}]

    for name, text in (("both", "Let me see."), ("blocks", "Done.")):
        chat = asked.chat(question(name))
        message = chat.choices[0].message
        assert message.content == text
        (made,) = message.tool_calls
        assert (made.id, made.function.name, made.function.arguments) == (
            "call_9",
            "look",
            '{"at":1}',
        )
    assert asked.chat(question("both")).usage.prompt_tokens == 7
    kinds = [item.type for item in asked.response(question("blocks")).output]
    assert kinds == ["function_call", "message"]
    response = asked.response(question("object"))
    assert response.output_text == '{"a":1}'
    assert response.output[0].summary[0].text == "Because."
    assert asked.chat(question("cut")).choices[0].finish_reason == "length"


def test_errors(tmp_path: Path) -> None:
    error = {"message": "Slow down.", "type": "rate_limit_error", "code": "slow"}
    asked = AimockClients(
        tmp_path / "a.json",
        {"match": {}, "response": {"error": error, "status": 429, "retryAfter": 9}},
    )
    for ask in (asked.chat, asked.response):
        with pytest.raises(openai.RateLimitError) as caught:
            ask(ASKED)
        assert caught.value.code == "slow"
        assert caught.value.response.headers["retry-after"] == "9"


def test_ignored_fixtures_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = {"content": "x"}
    fixtures = [
        {"match": {"inputText": "x"}, "response": text},
        {"match": {"userMesage": "x"}, "response": text},
        {"match": {"endpoint": "image"}, "response": text},
        {"match": {"turnIndex": "1"}, "response": text},
        {"match": {}, "response": {"embedding": [0.1]}},
        {"match": {}, "response": {**text, "webSearches": ["x"]}, "chunkSize": 3},
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"$comment": "x", "fixtures": fixtures}, indent=0), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    out = ", so this fixture is left out"
    told = [line.split(": ", 1)[1] for line in capsys.readouterr().err.splitlines()]
    assert [line.replace(out, " (out)") for line in told] == [
        "fixtures[0].match.inputText: there is no such condition here (out)",
        "fixtures[1].match.userMesage: there is no such condition here "
        '(did you mean "userMessage"?) (out)',
        "fixtures[2].match.endpoint: only text of the model is answered (out)",
        'fixtures[3].match.turnIndex: "1" cannot be matched (out)',
        "fixtures[4].response: it has neither text, tool calls nor an error (out)",
        "fixtures[5].chunkSize: is left out",
        "fixtures[5].response.webSearches: is left out",
    ]
    path.write_text('{"fixtures": 1}', encoding="utf-8")
    assert main(["check", str(path)]) == 2


def test_a_wrong_answer_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.json"
    wrong = {"match": {}, "response": {"content": "x", "finishReason": "stopp"}}
    path.write_text(json.dumps({"fixtures": [wrong]}), encoding="utf-8")
    assert main(["check", str(path)]) == 2
    assert 'did you mean "stop"?' in capsys.readouterr().err
