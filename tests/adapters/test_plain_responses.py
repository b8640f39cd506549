"""Responses of a mock behave like those of the library itself."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from datetime import timedelta
from importlib import import_module
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock

URL = "https://api.openai.com/v1/files/file-1/content"
TEXT = 'first "line"\nsecond, \u00e9\r\n\nlast \U0001f389'.encode()

# What is done to a response, step by step.
SEQUENCES = [
    "",
    "read",
    "read read",
    "iter_bytes",
    "iter_raw",
    "iter_lines",
    "iter_text",
    "iter_bytes iter_bytes",
    "iter_raw read",
    "iter_raw iter_raw",
    "first_of_raw read",
    "first_of_bytes iter_bytes read",
    "iter_bytes(3)",
    "read iter_bytes(3)",
    "read iter_raw",
    "read iter_bytes iter_text iter_lines",
    "close",
    "close read",
    "close iter_raw",
    "read close",
    "wrong_read",
    "wrong_read read",
    "wrong_iter_raw read",
    "wrong_close read",
    "read wrong_read",
    "text",
    "json",
    "read text json",
    "pickle",
    "pickle read",
    "read pickle",
    "read text pickle read iter_bytes",
    "iter_raw pickle",
]


@pytest.fixture(params=["httpx2", "httpx"])
def library(request: pytest.FixtureRequest) -> Any:
    """Each of the libraries that is installed."""
    return pytest.importorskip(request.param)


def theirs(library: Any, calls: Iterable[Any]) -> Any:
    """Return a transport that answers as in these calls, with the library's own responses."""
    responses = iter([call.response for call in calls])

    def handle(_: object) -> object:
        given: Any = next(responses)
        stream = library.ByteStream(given.content)
        headers = given.headers.multi_items()
        return library.Response(given.status_code, headers=headers, stream=stream)

    return library.MockTransport(handle)


def facts(response: Any) -> dict[str, object]:
    """Return the attributes of a response."""
    return {
        "repr": repr(response),
        "class": type(response).__name__,
        "headers": response.headers.raw,
        "encodings": (response.headers.encoding, outcome(lambda: response.encoding)),
        "elapsed": outcome(lambda: isinstance(response.elapsed, timedelta)),
        "request": outcome(lambda: str(response.request.url)),
        "content": outcome(lambda: response.content),
        **{
            name: getattr(response, name)
            for name in (
                "status_code",
                "http_version",
                "reason_phrase",
                "is_closed",
                "is_stream_consumed",
                "num_bytes_downloaded",
                "extensions",
                "history",
                "charset_encoding",
            )
        },
    }


def outcome(ask: Callable[[], object]) -> object:
    """Return the result of a call, or its error."""
    try:
        return ask()
    except Exception as error:
        return type(error), str(error)


async def done(response: Any, step: str, prefix: str) -> tuple[Any, object]:
    """Take a step; return the current response, and the result of the step."""
    name, _, size = step.rstrip(")").partition("(")
    if name.startswith("wrong_"):
        name, prefix = name.removeprefix("wrong_"), "" if prefix else "a"
    try:
        if name == "pickle":
            return pickle.loads(pickle.dumps(response)), "pickled"
        if name in ("text", "json"):
            return response, response.text if name == "text" else response.json()
        only_first = name.startswith("first_of_")
        name = name.replace("first_of_", "iter_")
        result: Any = getattr(response, prefix + name)(*([int(size)] if size else []))
        if not name.startswith("iter_"):
            return response, await result if prefix else result
        parts = _each(result) if prefix else result
        return response, await _first(parts) if only_first else await _list(parts)
    except Exception as error:
        return response, (type(error), str(error))


async def _each(parts: AsyncIterator[object]) -> AsyncIterator[object]:
    async for part in parts:
        yield part


async def _list(parts: Any) -> list[object]:
    if hasattr(parts, "__aiter__"):
        return [part async for part in parts]
    return list(parts)


async def _first(parts: Any) -> object:
    """Return the first part, and leave the others where they are."""
    if hasattr(parts, "__aiter__"):
        found = await anext(parts)
        await parts.aclose()
        return found
    found = next(parts)
    parts.close()
    return found


async def response_story(response: Any, steps: str, prefix: str) -> list[object]:
    """Return all that can be seen of a response, at first and after each step."""
    seen: list[object] = [facts(response)]
    for step in steps.split():
        response, came = await done(response, step, prefix)
        seen += [step, came, facts(response)]
    return seen


async def response_facts(library: Any, kind: str, steps: str, **options: Any) -> list[object]:
    """Make a request whose response is not read, and tell the story of that."""
    if kind == "async":
        async with library.AsyncClient(**options) as client:
            response = await client.send(client.build_request("GET", URL), stream=True)
            return await response_story(response, steps, "a")
    with library.Client(**options) as client:
        response = client.send(client.build_request("GET", URL), stream=True)
        return await response_story(response, steps, "")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("body", [TEXT, b'{"a": [1, "\xc3\xa9"]}', b"\x00\xff", b""])
def test_whatever_is_done_to_them(
    openai_mock: OpenAIMock, library: Any, kind: str, body: bytes
) -> None:
    openai_mock.files.content.response = body
    for steps in SEQUENCES:
        ours = asyncio.run(response_facts(library, kind, steps))
        transport = theirs(library, openai_mock.files.content.calls[-1:])
        own = asyncio.run(response_facts(library, kind, steps, transport=transport))
        assert ours == own, steps


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_hook_may_read(openai_mock: OpenAIMock, library: Any, kind: str) -> None:
    openai_mock.files.content.response = TEXT
    seen: list[object] = []

    async def read_later(response: Any) -> None:
        seen.extend([await response.aread(), facts(response)])

    def read(response: Any) -> None:
        seen.extend([response.read(), facts(response)])

    hooks = {"response": [read_later if kind == "async" else read]}
    ours = asyncio.run(response_facts(library, kind, "read text", event_hooks=hooks))
    transport = theirs(library, openai_mock.files.content.calls)
    own = asyncio.run(
        response_facts(library, kind, "read text", event_hooks=hooks, transport=transport)
    )
    assert ours == own
    assert seen[:2] == seen[2:]


def test_elapsed_is_a_time(openai_mock: OpenAIMock, library: Any) -> None:
    openai_mock.files.content.response = TEXT
    with library.Client() as client:
        response = client.get(URL)
    assert timedelta() <= response.elapsed < timedelta(minutes=1)
    assert response.num_bytes_downloaded == len(TEXT)


# --- through the SDK ------------------------------------------------------------------------------


def _sdk_library() -> Any:
    base = next(each for each in openai.DefaultHttpxClient.__mro__ if each.__name__ == "Client")
    return import_module(base.__module__.partition(".")[0])


def raw(client: openai.OpenAI) -> Iterator[object]:
    """Yield the attributes of raw responses."""
    got = client.files.with_raw_response.retrieve("file-1")
    yield got.parse().id
    yield facts(got.http_response)
    yield got.text, got.content, got.http_version, got.is_closed, got.elapsed >= timedelta()


def streamed(client: openai.OpenAI) -> Iterator[object]:
    """Yield the attributes of streamed responses."""
    files = client.files.with_streaming_response
    with files.retrieve("file-1") as got:
        yield facts(got.http_response)
        yield got.parse().id
        yield got.read(), got.text(), got.json()
        yield facts(got.http_response)
    for name in ("iter_bytes", "iter_text", "iter_lines"):
        with files.retrieve("file-1") as got:
            yield list(getattr(got, name)())
            yield outcome(got.read)
            yield facts(got.http_response)
    with files.retrieve("file-1") as got:
        pass
    yield facts(got.http_response)
    yield outcome(got.read)


@pytest.mark.parametrize("seen_of", [raw, streamed])
def test_through_the_sdk(
    openai_mock: OpenAIMock, seen_of: Callable[[openai.OpenAI], Iterator[object]]
) -> None:
    library = _sdk_library()
    openai_mock.files.retrieve.response = {"id": "file-1", "bytes": 3}
    ours = list(seen_of(openai.OpenAI(api_key="sk-fake")))
    with library.Client(transport=theirs(library, openai_mock.files.retrieve.calls)) as client:
        own = list(seen_of(openai.OpenAI(api_key="sk-fake", http_client=client)))
    assert ours == own


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("stream", [False, True])
def test_the_class_is_the_librarys_own(
    openai_mock: OpenAIMock, library: Any, kind: str, stream: bool
) -> None:
    body = {"model": "gpt-5", "input": "Hi", "stream": stream}
    url = "https://api.openai.com/v1/responses"

    async def post() -> Any:
        async with library.AsyncClient() as client:
            return await client.post(url, json=body)

    if kind == "async":
        response = asyncio.run(post())
    else:
        with library.Client() as client:
            response = client.post(url, json=body)
    recorded = openai_mock.responses.create.calls.last.response
    assert type(response) is type(recorded) is library.Response
    assert type(response.headers) is library.Headers
