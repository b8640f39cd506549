"""Values of answers that are filled in by the model and for tools."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import get, post

API = "https://api.openai.com/v1"
CLIENT = openai.OpenAI(api_key="sk-fake")


def respond(**body: Any) -> Any:
    """Return a response for a request with these fields."""
    return post(f"{API}/responses", json={"model": "gpt-4o", "input": "Hi", **body}).json()


# --- by the model --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "effort", "context"),
    [
        ("o3", "medium", "current_turn"),
        ("o4-mini-2025-04-16", "medium", "current_turn"),
        ("gpt-5", "medium", "current_turn"),
        ("gpt-5-mini", "medium", "current_turn"),
        ("gpt-5.1", "none", "current_turn"),
        ("gpt-5.4-nano", "none", "current_turn"),
        ("gpt-5.5", "medium", "current_turn"),
        ("gpt-5.6-sol", "medium", "all_turns"),
        ("gpt-6-astra", "medium", "all_turns"),
        ("ft:gpt-5.4:acme::1", "none", "current_turn"),
    ],
)
def test_models_that_reason_say_how(
    openai_mock: OpenAIMock, model: str, effort: str, context: str
) -> None:
    expected = {"effort": effort, "summary": None, "context": context, "mode": "standard"}
    assert respond(model=model)["reasoning"] == expected
    assert respond(model=model)["reasoning"] == expected  # written as text from the second call on
    given = {"effort": "low", "summary": "detailed"}
    assert respond(model=model, reasoning=given)["reasoning"] == {**expected, **given}


@pytest.mark.parametrize(
    "model", ["gpt-4o", "gpt-4.1-mini", "gpt-5.2-chat-latest", "gpt-50k", "llama-3", "ogre"]
)
def test_other_models_say_that_they_do_not(openai_mock: OpenAIMock, model: str) -> None:
    answer = respond(model=model)
    assert answer["reasoning"] == {"effort": None, "summary": None, "context": None}
    assert "phase" not in answer["output"][0]


@pytest.mark.parametrize("model", ["gpt-5.3-codex", "gpt-5.4", "gpt-5.6-luna", "gpt-6-astra"])
def test_newer_models_tell_final_messages_from_others(openai_mock: OpenAIMock, model: str) -> None:
    for _ in range(2):
        (message,) = respond(model=model)["output"]
        assert message["phase"] == "final_answer"
    call: Any = {"type": "function_call", "name": "f", "arguments": "{}"}
    said: Any = {"type": "message", "content": [{"text": "Hi"}]}
    openai_mock.responses.create.response = {"output": [said, call]}
    for _ in range(3):
        assert respond(model=model)["output"][0]["phase"] == "commentary"
    openai_mock.responses.create.response = {"output": [said, said]}
    phases = [item["phase"] for item in respond(model=model)["output"]]
    assert phases == ["commentary", "final_answer"]
    assert "phase" not in respond(model="gpt-5.2")["output"][0]


def test_the_newest_models_have_access_programs(openai_mock: OpenAIMock) -> None:
    assert respond(model="gpt-6-astra")["access_programs"] == {"cyber": "standard"}
    assert "access_programs" not in respond(model="gpt-5.6")


def test_a_phase_of_the_test_stays(openai_mock: OpenAIMock) -> None:
    message: Any = {"type": "message", "phase": "final_answer", "content": [{"text": "Hi"}]}
    openai_mock.responses.create.response = {"output": [message, message]}
    phases = [item["phase"] for item in respond(model="gpt-5.4")["output"]]
    assert phases == ["final_answer", "final_answer"]


def test_chats_with_models_that_reason_have_no_log_probabilities(openai_mock: OpenAIMock) -> None:
    for model, expected in (("gpt-5", False), ("o3", False), ("gpt-4o", True), ("mine", True)):
        body = {"model": model, "messages": [{"role": "user", "content": "Hi"}]}
        for _ in range(2):
            answer = post(f"{API}/chat/completions", json=body).json()
            assert ("logprobs" in answer["choices"][0]) is expected


def test_reasoning_is_there_for_the_next_turn(openai_mock: OpenAIMock) -> None:
    message: Any = {"type": "message", "content": [{"text": "Hi"}]}
    output: Any = [{"type": "reasoning", "summary": []}, message]
    openai_mock.responses.create.response = {"output": output}
    item, said = respond(model="gpt-5")["output"]
    assert item["content"] == []
    assert item["encrypted_content"].startswith("gAAAAA")
    again = [{"role": "user", "content": "Hi"}, item, said]
    assert respond(model="gpt-5", input=again)["status"] == "completed"


# --- tools and formats ---------------------------------------------------------------------------

HERE = {"type": "approximate", "country": "US", "city": None, "region": None, "timezone": None}
SEARCH = {"search_context_size": "medium", "user_location": HERE}

TOOLS: list[tuple[Any, Any]] = [
    (
        {"type": "function", "name": "f", "parameters": {}},
        {"description": None, "output_schema": None, "strict": True},
    ),
    ({"type": "custom", "name": "f"}, {"format": {"type": "text"}}),
    ({"type": "tool_search"}, {"description": None, "parameters": None}),
    (
        {"type": "web_search"},
        {**SEARCH, "return_token_budget": "default", "search_content_types": ["text"]},
    ),
    ({"type": "web_search_preview"}, SEARCH),
    (
        {"type": "file_search", "vector_store_ids": ["vs_1"]},
        {
            "filters": None,
            "max_num_results": 20,
            "ranking_options": {"ranker": "auto", "score_threshold": 0.0},
        },
    ),
    (
        {"type": "mcp", "server_label": "dice", "server_url": "https://example.com/"},
        {
            "allowed_tools": None,
            "headers": None,
            "require_approval": "always",
            "server_description": None,
        },
    ),
    (
        {"type": "image_generation", "quality": "low"},
        {
            "background": "auto",
            "moderation": "auto",
            "n": 1,
            "output_compression": 100,
            "output_format": "png",
            "size": "auto",
        },
    ),
    ({"type": "code_interpreter", "container": {"type": "auto"}}, {}),
    ({"type": "shell"}, {}),
    ({"type": "apply_patch"}, {}),
]


@pytest.mark.parametrize(("tool", "more"), TOOLS, ids=[str(tool["type"]) for tool, _ in TOOLS])
def test_tools_are_returned_with_the_defaults_of_the_api(
    openai_mock: OpenAIMock, tool: dict[str, Any], more: dict[str, Any]
) -> None:
    for store in tool.get("vector_store_ids", ()):
        openai_mock.state.vector_stores.put({"id": store})
    assert respond(tools=[tool])["tools"] == [{**tool, **more}]


def test_parts_of_a_tool_are_filled_in_too(openai_mock: OpenAIMock) -> None:
    approval: Any = {"never": {"tool_names": ["roll"]}}
    mcp = {"type": "mcp", "server_label": "dice", "server_url": "https://example.com/"}
    search = {"type": "web_search", "user_location": {"type": "approximate", "country": "DE"}}
    tools = [{**mcp, "require_approval": approval}, search]
    told, searched = respond(tools=tools)["tools"]
    never = {"read_only": None, "tool_names": ["roll"]}
    assert told["require_approval"] == {"always": None, "never": never}
    assert searched["user_location"] == {**HERE, "country": "DE"}


def test_a_format_is_returned_completely(openai_mock: OpenAIMock) -> None:
    schema: Any = {
        "type": "object",
        "properties": {},
        "required": [],
        "additionalProperties": False,
    }
    given: Any = {"type": "json_schema", "name": "f", "schema": schema}
    answer = respond(text={"format": given})
    assert answer["text"]["format"] == {**given, "description": None, "strict": True}
    assert answer["tool_usage"]["web_search"] == {"num_requests": 0}


# --- stored objects ------------------------------------------------------------------------------


def test_only_a_stored_chat_repeats_its_request(openai_mock: OpenAIMock) -> None:
    fields = {"temperature": 0.5, "seed": 1, "top_p": 0.9, "user": "me"}
    messages = [{"role": "user", "content": "Hi"}]
    body = {"model": "gpt-4o", "messages": messages, "store": True, **fields}
    answer = post(f"{API}/chat/completions", json=body).json()
    assert not {"temperature", "seed", "top_p", "tools", "tool_choice"} & answer.keys()
    stored = CLIENT.chat.completions.retrieve(answer["id"]).to_dict()
    kept = {"temperature": 0.5, "seed": 1, "top_p": 0.9, "input_user": "me", "tools": None}
    assert {name: stored[name] for name in kept} == kept
    rest = ("tool_choice", "response_format", "presence_penalty", "frequency_penalty")
    assert [stored[name] for name in rest] == [None, None, 0.0, 0.0]
    assert str(stored["request_id"]).startswith("req_")


def test_a_test_may_answer_a_chat_with_them(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {"temperature": 0.1}
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5}
    assert post(f"{API}/chat/completions", json=body).json()["temperature"] == 0.1


def test_a_run_has_the_resources_of_its_assistant(openai_mock: OpenAIMock) -> None:
    tools = [{"type": "code_interpreter"}, {"type": "function", "function": {"name": "f"}}]
    assistant = post(f"{API}/assistants", json={"model": "gpt-4o", "tools": tools}).json()
    assert assistant["tools"][1]["function"]["strict"] is False
    thread = post(f"{API}/threads", json={}).json()
    body = {"assistant_id": assistant["id"]}
    run = post(f"{API}/threads/{thread['id']}/runs", json=body).json()
    assert run["tool_resources"] == {"code_interpreter": {"file_ids": []}}
    run = get(f"{API}/threads/{thread['id']}/runs/{run['id']}").json()
    run = get(f"{API}/threads/{thread['id']}/runs/{run['id']}").json()
    run = get(f"{API}/threads/{thread['id']}/runs/{run['id']}").json()
    assert run["usage"]["prompt_token_details"] == {"cached_tokens": 0}
    assert run["usage"]["completion_tokens_details"] == {"reasoning_tokens": 0}


def test_a_job_without_a_method_is_supervised(openai_mock: OpenAIMock) -> None:
    file = CLIENT.files.create(file=b"{}", purpose="fine-tune")
    job = CLIENT.fine_tuning.jobs.create(model="gpt-4o", training_file=file.id)
    assert job.method is not None
    assert job.method.supervised is not None
    assert job.method.supervised.hyperparameters is not None
    assert job.method.supervised.hyperparameters.n_epochs == "auto"


def test_a_batch_has_no_model_yet_and_a_pending_upload_no_file(openai_mock: OpenAIMock) -> None:
    file = CLIENT.files.create(file=b"{}", purpose="batch")
    batch = CLIENT.batches.create(
        input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
    )
    assert batch.to_dict()["model"] is None
    upload = CLIENT.uploads.create(
        bytes=1, filename="a.txt", mime_type="text/plain", purpose="assistants"
    )
    assert "file" not in upload.to_dict()
    part = CLIENT.uploads.parts.create(upload.id, data=b"a")
    completed = CLIENT.uploads.complete(upload.id, part_ids=[part.id])
    assert completed.file is not None
