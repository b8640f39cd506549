"""The Codex CLI: a task with two tool calls, which it really carries out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from examples.clients.programs import Programs, codex
from openai_responses import OpenAIMock, ToolCall, api_errors

CONFIG = Path(__file__).with_name("codex.toml")
ADDRESS = "http://127.0.0.1:4010/v1"


def run_codex(programs: Programs, task: str) -> list[dict[str, object]]:
    """Return the events that Codex prints."""
    home, work = programs.folder / "codex", programs.folder / "work"
    home.mkdir()
    work.mkdir()
    config = CONFIG.read_text(encoding="utf-8").replace(ADDRESS, programs.server.url)
    (home / "config.toml").write_text(config, encoding="utf-8")
    options = ["--json", "--skip-git-repo-check", "--dangerously-bypass-approvals-and-sandbox"]
    command = [*codex(), "exec", *options, "--cd", str(work), task]
    printed = programs.run(*command, CODEX_HOME=str(home))
    return [json.loads(line) for line in printed.splitlines()]


@pytest.mark.openai_mock(strict=True)
def test_a_task_with_two_tool_calls(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says(
        "I write it.", ToolCall("exec_command", cmd="echo hello > made.txt", call_id="call_1")
    )
    openai_mock.model_says(ToolCall("exec_command", cmd="cat made.txt", call_id="call_2"))
    openai_mock.model_says("The file says hello.")

    events = run_codex(programs, "Write hello into made.txt")
    assert (programs.folder / "work/made.txt").read_text(encoding="utf-8") == "hello\n"
    messages = [each["item"] for each in events if each["type"] == "item.completed"]
    assert "The file says hello." in str(messages[-1])

    first, second, third = openai_mock.responses.create.calls
    assert "Write hello into made.txt" in str(first.body)
    assert "call_1" in str(second.body)
    output = str(list(third.body.get("input", ""))[-1])
    assert "function_call_output" in output
    assert "call_2" in output
    assert "hello" in output
    assert [call.streamed for call in openai_mock.calls] == [True, True, True]


def test_an_overloaded_server(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Hello")
    create = openai_mock.responses.create
    create.when(call_number=1).response = api_errors.overloaded()
    events = run_codex(programs, "Say hello")
    assert "Hello" in str(events)
    assert [call.status for call in create.calls] == [503, 200]
