"""A server with `missing="invent"`, for clients that send invented ids.

These are the requests of the test suites of OpenAI's SDKs for other languages: each parameter has
the example that the document has for it, whatever the model makes of them together.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from openai_responses.ext import httpx
from tests.server.test_command_line import ended, first_line, process

FUNCTION = {"name": "name", "description": "description", "parameters": {"foo": "bar"}}
CHAT = {
    "messages": [{"content": "string", "role": "developer", "name": "name"}],
    "model": "gpt-5.4",
    "audio": {"format": "wav", "voice": "alloy"},
    "function_call": "none",
    "functions": [FUNCTION],
    "frequency_penalty": -2,
    "logit_bias": {"foo": 0},
    "logprobs": True,
    "max_completion_tokens": 0,
    "max_tokens": 0,
    "prediction": {"content": "string", "type": "content"},
    "reasoning_effort": "none",
    "stop": "\n",
    "stream_options": {"include_obfuscation": True, "include_usage": True},
    "tools": [{"type": "function", "function": {**FUNCTION, "strict": True}}],
    "temperature": 1,
    "top_logprobs": 0,
    "verbosity": "low",
}
RESPONSE = {
    "background": True,
    "conversation": "string",
    "input": "string",
    "max_output_tokens": 16,
    "model": "gpt-5.1",
    "previous_response_id": "previous_response_id",
    "reasoning": {"effort": "none", "summary": "auto"},
    "tool_choice": "none",
    "tools": [{"type": "function", **FUNCTION, "strict": True, "defer_loading": True}],
    "top_logprobs": 0,
}
IMAGE = {
    "model": "gpt-image-1.5",
    "prompt": "A cute baby sea otter",
    "background": "transparent",
    "partial_images": 1,
    "response_format": "url",
    "style": "vivid",
}
REQUESTS = {
    "/chat/completions": CHAT,
    "/responses": RESPONSE,
    "/images/generations": IMAGE,
    "/responses/compact": {"model": "gpt-5.4", "newer_than_the_document": 1},
    "/responses?as=older": {"model": "gpt-4o", "max_output_tokens": 0},
}


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with process("--json", "--quiet", "--missing", "invent") as started:
        yield json.loads(first_line(started))["origin"]


@pytest.mark.parametrize("path", REQUESTS)
def test_every_parameter_has_its_example(origin: str, path: str) -> None:
    answer = httpx.post(f"{origin}{path}", json=REQUESTS[path], timeout=60)
    assert answer.status_code == 200, answer.text


def test_a_value_of_the_wrong_type_is_refused(origin: str) -> None:
    answer = httpx.post(f"{origin}/responses", json={**RESPONSE, "input": 1}, timeout=60)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input")


def test_a_server_without_invented_objects_checks_function_parameters() -> None:
    with process("--json", "--quiet") as started:
        url = json.loads(first_line(started))["url"]
        answer = httpx.post(f"{url}/chat/completions", json=CHAT, timeout=60)
    assert answer.json()["error"]["code"] == "invalid_function_parameters"


def test_a_configuration_may_say_what_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "mock.json"
    arguments = {"missing": "invent", "check_requests": True}
    path.write_text(json.dumps({"arguments": arguments}), encoding="utf-8")
    with process("--json", "--quiet", "--config", str(path)) as started:
        url = json.loads(first_line(started))["url"]
        answer = httpx.post(f"{url}/chat/completions", json=CHAT, timeout=60)
        assert answer.json()["error"]["code"] == "invalid_function_parameters"
        assert ended(started, signal.SIGTERM)[0] == 0


def test_a_configuration_may_say_that_objects_are_invented(tmp_path: Path) -> None:
    path = tmp_path / "mock.json"
    path.write_text(json.dumps({"arguments": {"missing": "invent"}}), encoding="utf-8")
    with process("--json", "--quiet", "--config", str(path)) as started:
        url = json.loads(first_line(started))["url"]
        answer = httpx.post(f"{url}/chat/completions", json=CHAT, timeout=60)
        assert answer.status_code == 200, answer.text


DOTNET = (
    b"--B\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Disposition: form-data; name=purpose\r\n\r\nassistants\r\n"
    b"--B\r\nContent-Type: application/octet-stream\r\n"
    b"Content-Disposition: form-data; name=file; filename=a.txt; filename*=utf-8''a.txt\r\n\r\n"
    b"Example data\r\n--B--\r\n"
)
JAVA = (
    b'--B\r\nContent-Disposition: form-data; name="file"\r\n'
    b"Content-Type: application/octet-stream\r\n\r\nExample data\r\n"
    b'--B\r\nContent-Disposition: form-data; name="purpose"\r\n'
    b"Content-Type: text/plain\r\n\r\nassistants\r\n--B--\r\n"
)


@pytest.mark.parametrize("body", [DOTNET, JAVA], ids=["dotnet", "java"])
def test_files_as_the_clients_of_other_languages_send_them(origin: str, body: bytes) -> None:
    headers = {"content-type": 'multipart/form-data; boundary="B"'}
    file = httpx.post(f"{origin}/files", content=body, headers=headers, timeout=60).json()
    assert file["bytes"] == len("Example data")
    content = httpx.get(f"{origin}/files/{file['id']}/content", timeout=60)
    assert content.content == b"Example data"
