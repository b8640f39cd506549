"""The Codex CLI: a task with two tool calls, which it really carries out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from examples.clients.programs import Programs, codex
from openai_responses import OpenAIMock, ToolCall, api_errors

CONFIG = Path(__file__).with_name("codex.toml")
ADDRESS = "http://127.0.0.1:4010/v1"


def run_codex(
    programs: Programs, task: str, *, websockets: bool = False
) -> list[dict[str, object]]:
    """Return the events that Codex prints."""
    home, work = programs.folder / "codex", programs.folder / "work"
    home.mkdir()
    work.mkdir()
    config = CONFIG.read_text(encoding="utf-8").replace(ADDRESS, programs.server.url)
    if websockets:
        config = config.replace("supports_websockets = false", "supports_websockets = true")
    (home / "config.toml").write_text(config, encoding="utf-8")
    options = ["--json", "--skip-git-repo-check", "--dangerously-bypass-approvals-and-sandbox"]
    command = [*codex(), "exec", *options, "--cd", str(work), task]
    printed = programs.run(*command, CODEX_HOME=str(home))
    return [json.loads(line) for line in printed.splitlines()]


def script_two_tool_calls(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(
        "I write it.", ToolCall("exec_command", cmd="echo hello > made.txt", call_id="call_1")
    )
    openai_mock.model_says(ToolCall("exec_command", cmd="cat made.txt", call_id="call_2"))
    openai_mock.model_says("The file says hello.")


def check_the_file(programs: Programs, events: list[dict[str, object]]) -> None:
    assert (programs.folder / "work/made.txt").read_text(encoding="utf-8") == "hello\n"
    messages = [each["item"] for each in events if each["type"] == "item.completed"]
    assert "The file says hello." in str(messages[-1])


@pytest.mark.openai_mock(strict=True)
def test_a_task_with_two_tool_calls(openai_mock: OpenAIMock, programs: Programs) -> None:
    script_two_tool_calls(openai_mock)
    check_the_file(programs, run_codex(programs, "Write hello into made.txt"))

    first, second, third = openai_mock.responses.create.calls
    assert "Write hello into made.txt" in str(first.body)
    assert "call_1" in str(second.body)
    output = str(list(third.body.get("input", ""))[-1])
    assert "function_call_output" in output
    assert "call_2" in output
    assert "hello" in output
    assert [call.streamed for call in openai_mock.calls] == [True, True, True]


@pytest.mark.openai_mock(strict=True)
def test_a_task_over_a_websocket(openai_mock: OpenAIMock, programs: Programs) -> None:
    script_two_tool_calls(openai_mock)
    check_the_file(programs, run_codex(programs, "Write hello into made.txt", websockets=True))

    connections = openai_mock.responses.connect.connections
    sent: list[Any] = [event for connection in connections for event in connection.sent]
    assert sent[0]["generate"] is False  # a warm-up, which takes no turn of the model
    first, second, third = (each for each in sent if each.get("generate") is not False)
    assert "Write hello into made.txt" in str(first)
    assert "call_1" in str(second["input"])
    assert "call_2" in str(third["input"])
    assert "Write hello" not in str(third["input"])  # what the connection knows already
    assert len(openai_mock.responses.create.calls) == 3


def test_an_overloaded_server(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Hello")
    create = openai_mock.responses.create
    create.when(call_number=1).response = api_errors.overloaded()
    events = run_codex(programs, "Say hello")
    assert "Hello" in str(events)
    assert [call.status for call in create.calls] == [503, 200]
