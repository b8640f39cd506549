"""curl, llm and Aider."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from examples.clients.programs import Programs, aider
from openai_responses import OpenAIMock

pytestmark = pytest.mark.openai_mock(strict=True)

MODELS = Path(__file__).with_name("aider.json")
FENCE = "```"


def test_curl(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Bonjour")
    url = f"{programs.server.url}/responses"
    key = "authorization: Bearer sk-fake123"
    printed = programs.run(
        "curl", "-sS", url, "-H", key, "--json", '{"model": "gpt-5", "input": "Hi"}'
    )
    assert json.loads(printed)["output"][-1]["content"][0]["text"] == "Bonjour"
    openai_mock.responses.create.assert_called_once_with(input="Hi")


def test_curl_reads_a_stream_and_sends_a_file(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Bonjour")
    body = '{"model": "gpt-5", "stream": true, "messages": [{"role": "user", "content": "Hi"}]}'
    printed = programs.run(
        "curl", "-sSN", f"{programs.server.url}/chat/completions", "--json", body
    )
    assert printed.startswith("data: {")
    assert printed.endswith("data: [DONE]\n\n")
    (programs.folder / "a.jsonl").write_text("{}\n", encoding="utf-8")
    form = ("-F", "purpose=batch", "-F", "file=@a.jsonl")
    printed = programs.run("curl", "-sS", f"{programs.server.url}/files", *form)
    assert json.loads(printed)["filename"] == "a.jsonl"


@pytest.mark.parametrize("option", ["--no-stream", "--stream"])
def test_llm(openai_mock: OpenAIMock, programs: Programs, option: str) -> None:
    openai_mock.model_says("Bonjour")
    more = ("--no-stream",) if option == "--no-stream" else ()
    printed = programs.run(sys.executable, "-m", "llm", "--model", "gpt-4o", "Hi", *more)
    assert printed.strip() == "Bonjour"
    [call] = openai_mock.calls
    assert call.streamed == (option == "--stream")


def test_llm_with_responses(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Bonjour")
    assert programs.run(sys.executable, "-m", "llm", "-m", "gpt-5", "Hi").strip() == "Bonjour"
    assert openai_mock.responses.create.called


def test_llm_embeds(openai_mock: OpenAIMock, programs: Programs) -> None:
    printed = programs.run(sys.executable, "-m", "llm", "embed", "-m", "3-small", "-c", "Hi")
    assert len(json.loads(printed)) == 1536
    openai_mock.embeddings.create.assert_called_once_with(input=["Hi"])


@pytest.mark.parametrize("option", ["--no-stream", "--stream"])
def test_aider_writes_a_file(openai_mock: OpenAIMock, programs: Programs, option: str) -> None:
    openai_mock.model_says(f"Here it is.\n\nhello.py\n{FENCE}python\nprint('hello')\n{FENCE}\n")
    programs.run(
        *(aider(), "--model", "openai/gpt-5", "--weak-model", "openai/gpt-5"),
        *("--model-metadata-file", str(MODELS), "--edit-format", "whole", "--no-git", option),
        *("--no-analytics", "--no-check-update", "--no-show-model-warnings", "--yes-always"),
        *("--message", "Write hello.py", "hello.py"),
        OPENAI_API_BASE=programs.server.url,
        LITELLM_LOCAL_MODEL_COST_MAP="True",
    )
    written = programs.folder / "hello.py"
    assert written.read_text(encoding="utf-8") == "print('hello')\n"
    [call] = openai_mock.chat.completions.create.calls
    assert "Write hello.py" in str(call.body["messages"])
