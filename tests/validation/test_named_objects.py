"""Requests that name files, vector stores and containers by ids that the mock does not have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, Text, faults
from tests.sdk.both import Client, done, fake_client

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

Create = Callable[[Any], Any]

NO_FILE = (404, "No such File object: file-x", "id")
NO_STORE = (404, "Vector store with id ['vs_x'] not found.", None)
NO_CONTAINER = (404, "Container with id 'cntr_x' not found.", None)


def response(**fields: Any) -> Create:
    return lambda client: client.responses.create(**{"model": "gpt-4o", "input": "Hi", **fields})


def respond_with(*parts: Any) -> Create:
    return response(input=[{"role": "user", "content": list(parts)}])


def search_with(*ids: str) -> Create:
    return response(tools=[{"type": "file_search", "vector_store_ids": list(ids)}])


def run_with(container: Any) -> Create:
    return response(tools=[{"type": "code_interpreter", "container": container}])


def chat_with(part: Any) -> Create:
    messages: Any = [{"role": "user", "content": [part]}]
    return lambda client: client.chat.completions.create(model="gpt-4o", messages=messages)


def create_assistant_with(**resources: Any) -> Create:
    return lambda client: client.beta.assistants.create(model="gpt-4o", tool_resources=resources)


def create_thread_with(**message: Any) -> Create:
    said: Any = {"role": "user", "content": "Hi", **message}
    return lambda client: client.beta.threads.create(messages=[said])


NAMED: dict[str, tuple[Create, tuple[int, str, str | None]]] = {
    "a store to search": (search_with("vs_x"), NO_STORE),
    "stores to search": (
        search_with("vs_x", "vs_y"),
        (404, "Vector store with id ['vs_x', 'vs_y'] not found.", None),
    ),
    "a container": (run_with("cntr_x"), NO_CONTAINER),
    "a container of a shell": (
        response(
            tools=[
                {
                    "type": "shell",
                    "environment": {"type": "container_reference", "container_id": "cntr_x"},
                }
            ]
        ),
        NO_CONTAINER,
    ),
    "files of a container": (run_with({"type": "auto", "file_ids": ["file-x"]}), NO_FILE),
    "an input file": (respond_with({"type": "input_file", "file_id": "file-x"}), NO_FILE),
    "an input image": (
        respond_with({"type": "input_image", "file_id": "file-x", "detail": "auto"}),
        NO_FILE,
    ),
    "a mask": (
        response(tools=[{"type": "image_generation", "input_image_mask": {"file_id": "file-x"}}]),
        NO_FILE,
    ),
    "an image in a function's output": (
        response(
            input=[
                {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
                {
                    "type": "function_call_output",
                    "call_id": "c",
                    "output": [{"type": "input_image", "file_id": "file-x"}],
                },
            ]
        ),
        NO_FILE,
    ),
    "a variable of a prompt": (
        response(
            prompt={
                "id": "pmpt_1",
                "variables": {"bill": {"type": "input_file", "file_id": "file-x"}},
            }
        ),
        NO_FILE,
    ),
    "a file in a chat": (chat_with({"type": "file", "file": {"file_id": "file-x"}}), NO_FILE),
    "stores of an assistant": (
        create_assistant_with(file_search={"vector_store_ids": ["vs_x"]}),
        NO_STORE,
    ),
    "files of an assistant": (
        create_assistant_with(code_interpreter={"file_ids": ["file-x"]}),
        NO_FILE,
    ),
    "files of an assistant's store": (
        create_assistant_with(file_search={"vector_stores": [{"file_ids": ["file-x"]}]}),
        NO_FILE,
    ),
    "an attachment": (
        create_thread_with(attachments=[{"file_id": "file-x", "tools": [{"type": "file_search"}]}]),
        NO_FILE,
    ),
    "an image of a message": (
        create_thread_with(content=[{"type": "image_file", "image_file": {"file_id": "file-x"}}]),
        NO_FILE,
    ),
    "the lines of a batch": (
        lambda client: client.batches.create(
            input_file_id="file-x", endpoint="/v1/responses", completion_window="24h"
        ),
        NO_FILE,
    ),
    "examples to validate": (
        lambda client: client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-x"),
        NO_FILE,
    ),
    "files of a store": (lambda client: client.vector_stores.create(file_ids=["file-x"]), NO_FILE),
    "files of a new container": (
        lambda client: client.containers.create(name="c", file_ids=["file-x"]),
        NO_FILE,
    ),
    "items of a conversation": (
        lambda client: client.conversations.create(
            items=[
                {
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_file", "file_id": "file-x"}],
                }
            ]
        ),
        NO_FILE,
    ),
}
each_named = pytest.mark.parametrize(("create", "expected"), NAMED.values(), ids=NAMED)

# The calls that the mock executes with the files: these have always had to exist.
EXECUTED = (
    "the lines of a batch",
    "examples to validate",
    "files of a store",
    "files of a new container",
    "files of an assistant's store",
)
ONLY_NAMED = {name: create for name, (create, _) in NAMED.items() if name not in EXECUTED}


@each_named
async def test_an_unknown_id_is_refused(
    openai_mock: OpenAIMock, client: Client, create: Create, expected: tuple[Any, ...]
) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        await done(create(client))
    error: Any = caught.value.body
    assert (caught.value.status_code, error["message"], error["param"]) == expected
    assert error["code"] is None


@each_named
async def test_what_exists_is_taken(
    openai_mock: OpenAIMock, create: Create, expected: tuple[Any, ...]
) -> None:
    openai_mock.state.files.put({"id": "file-x", "purpose": "batch"})
    openai_mock.state.files.content.put("file-x", b"{}")
    openai_mock.state.containers.put({"id": "cntr_x"})
    for name in ("vs_x", "vs_y"):
        openai_mock.state.vector_stores.put({"id": name})
    assert create(fake_client("sync")).id


@each_named
@pytest.mark.openai_mock(missing="invent")
async def test_any_id_is_taken_where_objects_are_invented(
    openai_mock: OpenAIMock, client: Client, create: Create, expected: tuple[Any, ...]
) -> None:
    assert (await done(create(client))).id


@pytest.mark.parametrize("create", ONLY_NAMED.values(), ids=ONLY_NAMED)
@pytest.mark.openai_mock(check_requests=False)
async def test_any_id_is_accepted_without_checks(
    openai_mock: OpenAIMock, client: Client, create: Create
) -> None:
    assert (await done(create(client))).id


@pytest.mark.parametrize("create", ONLY_NAMED.values(), ids=ONLY_NAMED)
@pytest.mark.openai_mock("http://localhost:8000/v1")
async def test_other_servers_may_have_it(openai_mock: OpenAIMock, create: Create) -> None:
    assert create(fake_client("sync", "http://localhost:8000/v1")).id


async def test_a_scripted_answer_skips_the_check_of_ids(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = {"output_text": "Found."}
    assert (await done(search_with("vs_x")(client))).output_text == "Found."
    openai_mock.responses.create.response = lambda: {"output_text": "Computed."}
    assert (await done(search_with("vs_x")(client))).output_text == "Computed."
    openai_mock.responses.create.response = None
    openai_mock.model_says("Said.")
    assert (await done(search_with("vs_x")(client))).output_text == "Said."
    openai_mock.responses.create.response = Text("Set.")
    assert (await done(search_with("vs_x")(client))).output_text == "Set."


async def test_ids_in_answers_are_known(openai_mock: OpenAIMock, client: Client) -> None:
    """A function's answer is not stored, and a container of the model's is only in its item."""
    openai_mock.files.create.response = lambda: {"id": "file-x"}
    await done(client.files.create(file=b"a", purpose="user_data"))
    assert (await done(respond_with({"type": "input_file", "file_id": "file-x"})(client))).id

    ran: Any = {"type": "code_interpreter_call", "container_id": "cntr_x", "code": "1"}
    openai_mock.responses.create.response = {"output": [ran]}
    await done(response()(client))
    openai_mock.responses.create.response = None
    assert (await done(run_with("cntr_x")(client))).id


async def test_what_is_deleted_is_unknown(openai_mock: OpenAIMock, client: Client) -> None:
    store = await done(client.vector_stores.create())
    await done(search_with(store.id)(client))
    await done(client.vector_stores.delete(store.id))
    with pytest.raises(openai.NotFoundError, match="Vector store with id"):
        await done(search_with(store.id)(client))


async def test_a_fault_without_an_answer_changes_the_refusal(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = faults.content_type()
    with pytest.raises(openai.NotFoundError):
        search_with("vs_x")(fake_client("sync"))


async def test_what_the_model_has_written_is_taken_back(
    openai_mock: OpenAIMock, client: Client
) -> None:
    """Its items name files and containers that only the server of the answer has had."""
    cited: Any = {"type": "file_citation", "file_id": "file-x", "filename": "a", "index": 1}
    made: Any = {
        "type": "container_file_citation",
        "container_id": "cntr_x",
        "file_id": "file-x",
        "filename": "a",
        "start_index": 0,
        "end_index": 1,
    }
    items: Any = [
        {
            "type": "file_search_call",
            "id": "fs_1",
            "queries": ["a"],
            "status": "completed",
            "results": [{"file_id": "file-x", "text": "a"}],
        },
        {
            "type": "code_interpreter_call",
            "id": "ci_1",
            "code": "1",
            "container_id": "cntr_x",
            "outputs": [],
            "status": "completed",
        },
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "a", "annotations": [cited, made]}],
        },
        {"role": "user", "content": "And now?"},
    ]
    assert (await done(response(input=items)(client))).id


async def test_texts_of_the_author_are_not_looked_into(
    openai_mock: OpenAIMock, client: Client
) -> None:
    schema = {"type": "object", "properties": {"file_id": {"type": "string"}}}
    function = {"type": "function", "name": "f", "strict": False, "parameters": schema}
    create = response(tools=[function], metadata={"file_id": "file-x", "container": "cntr_x"})
    assert (await done(create(client))).id


async def test_a_stream_is_refused_before_it_starts(openai_mock: OpenAIMock) -> None:
    with pytest.raises(openai.NotFoundError, match="Vector store with id"):
        response(tools=[{"type": "file_search", "vector_store_ids": ["vs_x"]}], stream=True)(
            fake_client("sync")
        )


@pytest.mark.parametrize("ids", [[], [""], None])
async def test_odd_ids(openai_mock: OpenAIMock, client: Client, ids: Any) -> None:
    """Each is answered or refused, as by the API."""
    fields: Any = {"type": "file_search", "vector_store_ids": ids}
    try:
        await done(response(tools=[fields])(client))
    except openai.APIStatusError as error:
        assert error.status_code in (400, 404)  # noqa: PT017
