"""Sessions of a server: several independent mocks behind one address."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, faults
from openai_responses.ext import httpx
from openai_responses.server import LogEntry, Server
from openai_responses.stores import StateStore
from tests.sdk.kinds import chat

QUESTION: Any = [{"role": "user", "content": "Hi"}]


_clients: list[openai.OpenAI] = []


@pytest.fixture(autouse=True)
def closing() -> Iterator[None]:
    """Close the clients of a test."""
    yield
    while _clients:
        _clients.pop().close()


def opened(made: openai.OpenAI) -> openai.OpenAI:
    _clients.append(made)
    return made


def client(server: Server, session: str, **more: Any) -> openai.OpenAI:
    return opened(openai.OpenAI(api_key="sk-fake", base_url=server.session_url(session), **more))


@pytest.mark.parametrize("ways", list(product([True, False], repeat=3)))
def test_the_path_counts_more_than_the_header_and_that_more_than_the_key(
    openai_mock: OpenAIMock, openai_server: Server, ways: tuple[bool, bool, bool]
) -> None:
    by_path, by_header, by_key = ways
    there = opened(
        openai.OpenAI(
            api_key="sk-test-by-key" if by_key else "sk-fake",
            base_url=openai_server.session_url("by path") if by_path else openai_server.url,
            default_headers={"X-Test-Id": "tests/test_x.py::test[1]"} if by_header else {},
        )
    )
    there.responses.create(model="gpt-5", input="Hi")
    named = [("by path", by_path), ("tests/test_x.py::test[1]", by_header), ("by-key", by_key)]
    expected = next((name for name, is_used in named if is_used), "default")
    for name, _ in [*named, ("default", True)]:
        assert openai_server.session(name).calls.call_count == (name == expected)
    assert openai_server.session("default") is openai_mock


@pytest.mark.parametrize("header", ["é".encode(), "é".encode("latin-1")])
def test_ids_that_are_not_ascii(openai_server: Server, header: bytes) -> None:
    httpx.get(f"{openai_server.url}/models", headers=[(b"x-test-id", header)])
    httpx.get(f"{openai_server.session_url('é')}/models")
    assert openai_server.session("é").calls.call_count == 2


def test_clients_of_azure_name_a_session_by_their_key(openai_server: Server) -> None:
    there = opened(
        openai.AzureOpenAI(
            api_key="sk-test-one", azure_endpoint=openai_server.origin, api_version="2024-10-21"
        )
    )
    there.chat.completions.create(model="gpt-5", messages=QUESTION)
    assert openai_server.session("one").chat.completions.create.call_count == 1


def test_answers_and_state_of_a_session_are_its_own(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    openai_mock.model_says("the default session")
    openai_server.session("one").model_says("session one")
    one, two = client(openai_server, "one"), client(openai_server, "two")
    response = one.responses.create(model="gpt-5", input="Hi")
    assert response.output_text == "session one"
    with pytest.raises(openai.NotFoundError):
        two.responses.retrieve(response.id)
    assert one.responses.retrieve(response.id) == response
    default = opened(openai.OpenAI(api_key="sk-fake", base_url=openai_server.url))
    assert default.responses.create(model="gpt-5", input="Hi").output_text == "the default session"


def test_the_prefix_is_no_part_of_the_call(openai_server: Server) -> None:
    client(openai_server, "a/b").files.list(limit=3)
    call = openai_server.session("a/b").calls.last
    assert call.url == "https://api.openai.com/v1/files?limit=3"
    for path in ("/_s/a%2Fb/files", "/_s/a%2Fb/v1/files"):
        assert httpx.get(f"{openai_server.origin}{path}").status_code == 200
    assert openai_server.session("a/b").files.list.call_count == 3
    for path in ("/_s", "/_s/", "/_s//v1/files", "/_s/a%2Fb"):
        assert httpx.get(f"{openai_server.origin}{path}").status_code == 404


def test_redirects_and_locations_stay_in_the_session(openai_server: Server) -> None:
    mock = openai_server.session("one")
    there = client(openai_server, "one")
    for location in ("https://api.openai.com/v1/files", "/v1/files"):
        mock.models.list.response = faults.redirect(location)
        assert there.models.list().data == []
    assert mock.files.list.call_count == 2
    for location in ("//example.com/v1", "https://example.com/v1"):
        mock.models.list.response = faults.redirect(location)
        answer = httpx.get(f"{openai_server.session_url('one')}/models")
        assert answer.headers["location"] == location


@pytest.mark.asyncio
async def test_streams_uploads_and_faults(openai_server: Server) -> None:
    mock, url = openai_server.session("one"), openai_server.session_url("one")
    mock.model_says("in several pieces")
    streamed = await chat("sync", base_url=url)
    assert streamed.text == "in several pieces"
    assert len(streamed.texts) > 1
    there = client(openai_server, "one", max_retries=0)
    upload = there.uploads.create(
        bytes=4, filename="a.jsonl", mime_type="text/jsonl", purpose="batch"
    )
    part = there.uploads.parts.create(upload.id, data=b"{}\n\n")
    done = there.uploads.complete(upload.id, part_ids=[part.id])
    assert done.file is not None
    assert there.files.content(done.file.id).content == b"{}\n\n"
    mock.models.list.response = faults.connection_reset()
    with pytest.raises(openai.APIConnectionError):
        there.models.list()
    mock.models.list.response = lambda: 1 // 0  # type: ignore[assignment, return-value]
    with pytest.raises(openai.InternalServerError, match="ZeroDivisionError"):
        there.models.list()
    assert len(openai_server.errors) == 1
    assert mock.refused_requests == openai_server.errors


class Inventing(OpenAIMock):
    def __init__(self, key: str) -> None:
        super().__init__(missing="invent", api_keys=[key])


def test_a_subclass_may_have_arguments_of_its_own() -> None:
    with Inventing("sk-good").serve() as server:
        there = opened(openai.OpenAI(api_key="sk-good", base_url=server.session_url("one")))
        assert there.files.retrieve("file-any").id == "file-any"
        assert isinstance(server.session("one"), Inventing)


class Inheriting(OpenAIMock):
    """Has the arguments of its base."""


def test_a_subclass_may_have_the_arguments_of_its_base() -> None:
    with Inheriting("http://localhost:8000/v1").serve() as server:
        made = {"id": "one", "arguments": {"missing": "invent"}}
        assert httpx.post(f"{server.origin}/_mock/sessions", json=made).status_code == 201
        there = opened(openai.OpenAI(api_key="sk-any", base_url=server.session_url("one")))
        assert there.files.retrieve("file-any").id == "file-any"


def test_a_session_has_the_arguments_of_the_server_s_mock() -> None:
    store = StateStore()
    store.files.put({"id": "file-given"})
    mock = OpenAIMock(
        "http://localhost:8000/v1", store, missing="invent", time="manual", api_keys=["sk-good"]
    )
    with mock.serve() as server:
        there = opened(openai.OpenAI(api_key="sk-good", base_url=server.session_url("one")))
        there.files.delete("file-given")
        assert there.files.retrieve("file-made-up").id == "file-made-up"
        run = there.responses.create(model="gpt-5", input="Hi", background=True)
        assert there.responses.retrieve(run.id).status == "queued"
        with pytest.raises(openai.AuthenticationError):
            there.copy(api_key="sk-bad").models.list()
        assert server.session("one").calls.last.url == "http://localhost:8000/v1/models"
        assert "file-given" in store.files
        assert "file-given" in server.session("two").state.files


def test_the_least_recently_used_session_goes() -> None:
    with OpenAIMock(strict=True).serve(max_sessions=2) as server:
        for session in ("one", "two", "one", "three"):
            body = {"model": "gpt-5", "inputs": "Hi"}
            httpx.post(f"{server.session_url(session)}/responses", json=body)
        assert len(server.errors) == 4  # also those of the session that is no more
        counts = {each: server.session(each).calls.call_count for each in ("one", "three", "two")}
        assert counts == {"one": 2, "three": 1, "two": 0}


def test_a_session_that_was_not_used_for_long_goes() -> None:
    with OpenAIMock().serve(session_max_age=0.2) as server:
        first = server.session("one")
        assert server.session("one") is first
        threading.Event().wait(0.25)
        assert server.session("one") is not first


@pytest.mark.parametrize("arguments", [{"max_sessions": 0}, {"session_max_age": 0}])
def test_impossible_limits(arguments: Mapping[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        OpenAIMock().serve(**arguments)


def test_the_log_names_the_session(openai_mock: OpenAIMock) -> None:
    entries: list[LogEntry] = []
    with openai_mock.serve(log=entries.append) as server:
        client(server, "one").models.list()
        opened(openai.OpenAI(api_key="sk-fake", base_url=server.url)).models.list()
    assert [(each.path, each.route, each.session) for each in entries] == [
        ("/_s/one/v1/models", "models.list", "one"),
        ("/v1/models", "models.list", None),
    ]


@pytest.mark.asyncio
async def test_sessions_of_an_asgi_application() -> None:
    mock = OpenAIMock()
    transport = httpx.ASGITransport(app=mock.asgi)
    there = httpx.AsyncClient(transport=transport, base_url="http://mock")
    async with there:
        file = {"file": ("a.txt", b"text")}
        url = "/_s/one/v1/files"
        made = (await there.post(url, files=file, data={"purpose": "assistants"})).json()
        assert (await there.get(f"{url}/{made['id']}/content")).content == b"text"
        assert (await there.get(f"/v1/files/{made['id']}")).status_code == 404
    assert mock.calls.call_count == 1


def test_concurrent_sessions_do_not_share_objects_and_lose_none(openai_server: Server) -> None:
    """Eight clients at once, each in a session of its own; `benchmarks` makes more calls."""
    failures: list[BaseException] = []

    def work(session: str) -> None:
        try:
            mixed_calls(client(openai_server, session), session, ROUNDS)
        except BaseException as error:
            failures.append(error)

    names = [f"session {number}" for number in range(8)]
    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    for name in names:
        mock = openai_server.session(name)
        assert {each.name for each in mock.state.vector_stores} == {name}
        assert mock.calls.call_count == ROUNDS * CALLS_PER_ROUND
    assert openai_server.session("default").calls.call_count == 0


ROUNDS, CALLS_PER_ROUND = 2, 8


def mixed_calls(there: openai.OpenAI, name: str, rounds: int) -> None:
    """Make calls that read and change state, and check that only they have changed it."""
    with there:
        previous: str | None = None
        for number in range(1, rounds + 1):
            store = there.vector_stores.create(name=name)
            assert there.vector_stores.retrieve(store.id).name == name
            there.vector_stores.update(store.id, metadata={"owner": name})
            listed = there.vector_stores.list(limit=100).data
            assert [each.name for each in listed] == [name] * number
            file = there.files.create(file=name.encode(), purpose="user_data")
            assert there.files.content(file.id).text == name
            response = there.responses.create(
                model="gpt-5", input=name, previous_response_id=previous
            )
            items = there.responses.input_items.list(response.id, limit=100).data
            assert len(items) >= 1
            previous = response.id
