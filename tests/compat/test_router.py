"""The router: other hosts than the API's, and the mock as a handler."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from urllib.parse import urlsplit

import openai
import pytest

import openai_responses
from openai_responses import OpenAIMock
from openai_responses.errors import (
    AsyncAnswerError,
    MockError,
    ResponseTypeError,
    UnmockedRequestError,
)
from openai_responses.ext import httpx
from openai_responses.ext.httpx import (
    AsyncClient,
    Client,
    ConnectError,
    MockTransport,
    Request,
    Response,
    get,
    post,
)
from openai_responses.ext.respx import Route
from tests.sdk.local_server import EMPTY_LIST, Handler, serving

WEATHER = "https://api.myweatherapi.com"


@openai_responses.mock()
def test_another_host_is_mocked(openai_mock: OpenAIMock) -> None:
    weather = openai_mock.router.post(url=WEATHER).mock(Response(200, json={"value": "57"}))
    assert post(WEATHER, json={"city": "Paris"}).json() == {"value": "57"}
    assert weather.called
    assert weather.calls.last.request.read() == b'{"city":"Paris"}'
    assert weather.calls.last.response.json() == {"value": "57"}
    assert isinstance(weather, Route)


NOW = f"{WEATHER}/now"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
def test_there_is_a_method_for_each_method(openai_mock: OpenAIMock, method: str) -> None:
    router = openai_mock.router
    adders = {
        "GET": router.get,
        "POST": router.post,
        "PUT": router.put,
        "PATCH": router.patch,
        "DELETE": router.delete,
        "HEAD": router.head,
        "OPTIONS": router.options,
    }
    added = {name: add(NOW) for name, add in adders.items()}
    httpx.request(method, NOW)
    assert [name for name, route in added.items() if route.called] == [method]
    assert router.request(method, NOW) is added[method]


@pytest.mark.parametrize(
    "wanted",
    [
        {"url": NOW},
        {"host": "api.myweatherapi.com", "path": "/now"},
        {"host__regex": r"^api\.(my)?weatherapi"},
        {"path__startswith": "/no", "scheme": "https", "port": 443},
        {"path__in": ["/then", "/now"], "method__in": ["get"]},
        {"url__startswith": WEATHER},
        {"url__contains": "myweather"},
        {"url": re.compile("weatherapi.com/n")},
        {"headers": {"Accept": "*/*"}},
        {"method": "get"},
    ],
)
def test_a_route_is_found_by_what_it_says(
    openai_mock: OpenAIMock, wanted: dict[str, object]
) -> None:
    other = openai_mock.router.route(host="example.com").respond(500)
    route = openai_mock.router.route(**wanted).respond(204)  # type: ignore[arg-type]
    assert get(f"{NOW}?city=Paris").status_code == 204
    assert (route.call_count, other.call_count) == (1, 0)


def test_query_and_body_tell_routes_apart(openai_mock: OpenAIMock) -> None:
    router = openai_mock.router
    router.get(url=f"{WEATHER}/?city=Paris").respond(text="exactly")
    router.get(WEATHER, params={"city": "Paris"}).respond(text="among others")
    router.post(WEATHER, json={"b": 1, "a": [2]}).respond(text="json")
    router.post(WEATHER, content="plain").respond(text="content")
    router.route(host="api.myweatherapi.com").respond(text="anything")
    assert get(f"{WEATHER}/?city=Paris").text == "exactly"
    assert get(f"{WEATHER}/?city=Paris&unit=C").text == "among others"
    assert get(f"{WEATHER}/?city=Rome").text == "anything"
    assert post(WEATHER, json={"a": [2], "b": 1}).text == "json"
    assert post(WEATHER, content=b"plain").text == "content"
    assert post(WEATHER, content=b"other").text == "anything"


def test_a_pattern_there_is_not_is_refused(openai_mock: OpenAIMock) -> None:
    with pytest.raises(
        TypeError, match="uri: unknown condition of a route; expected method, scheme, host"
    ):
        openai_mock.router.get(uri=WEATHER)
    with pytest.raises(TypeError, match=r"host__near: .*__startswith"):
        openai_mock.router.get(host__near="weather")


def test_the_same_route_is_made_once(openai_mock: OpenAIMock) -> None:
    router = openai_mock.router
    first = router.get(url=WEATHER, name="weather").mock(return_value=Response(500))
    second = router.get(url=WEATHER).mock(return_value=Response(201))
    assert first is second is router["weather"]
    assert get(WEATHER).status_code == 201
    assert list(router) == [first]
    assert repr(first).startswith("<Route weather scheme='https', host='api")
    with pytest.raises(KeyError):
        _ = router["other"]
    router.clear()
    assert router.routes == ()


def test_a_url_without_a_host_is_one_of_the_api(openai_mock: OpenAIMock) -> None:
    openai_mock.router.get("/models/gpt-4o").respond(json={"id": "mine"})
    client = openai.OpenAI(api_key="sk-fake123")
    assert client.models.retrieve("gpt-4o").id == "mine"
    assert not openai_mock.models.retrieve.called
    assert client.models.retrieve("gpt-4").id == "gpt-4"


def test_a_catch_all_route_does_not_affect_the_api(openai_mock: OpenAIMock) -> None:
    anything = openai_mock.router.route().respond(text="anything")
    posts = openai_mock.router.post().respond(text="posts")
    client = openai.OpenAI(api_key="sk-fake123")
    assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert (get(WEATHER).text, post(WEATHER).text) == ("anything", "anything")
    assert openai_mock.router.routes == (anything, posts)


# --- answers -------------------------------------------------------------------------------------


def test_side_effects_happen(openai_mock: OpenAIMock) -> None:
    route = openai_mock.router.get(url__regex=rf"{WEATHER}/(?P<city>\w+)")

    def function(request: Request, route: Route, city: str) -> Response:
        return Response(200, text=f"{request.method} {city} {route.call_count}")

    route.mock(side_effect=function)
    assert route.side_effect is function
    assert route.return_value is None
    assert [get(f"{WEATHER}/{city}").text for city in ("Paris", "Rome")] == [
        "GET Paris 0",
        "GET Rome 1",
    ]
    for error in (ConnectError, ConnectError("down")):
        route.side_effect = error
        with pytest.raises(ConnectError):
            get(f"{WEATHER}/Paris")
    route.side_effect = [Response(500), Response(200)]
    assert [get(f"{WEATHER}/Paris").status_code for _ in range(2)] == [500, 200]
    with pytest.raises(MockError, match=r"side_effect, but none for call 7"):
        get(f"{WEATHER}/Paris")
    openai_mock.refused_requests.clear()


def test_responses_are_made_of_their_parts(openai_mock: OpenAIMock) -> None:
    route = openai_mock.router.get(WEATHER)
    assert get(WEATHER).status_code == 200
    answer = (route.respond(201, json={"a": 1}, headers={"X-A": "b"}), get(WEATHER))[1]
    assert (answer.status_code, answer.json(), answer.headers["x-a"]) == (201, {"a": 1}, "b")
    assert answer.headers["content-type"] == "application/json"
    assert (route.respond(html="<p>"), get(WEATHER))[1].headers["content-type"].startswith("text/h")
    typed = (route.respond(content=b"x", content_type="a/b"), get(WEATHER))[1]
    assert (typed.content, typed.headers["content-type"]) == (b"x", "a/b")
    route.return_value = {"plain": "dict"}
    assert get(WEATHER).json() == route.return_value == {"plain": "dict"}
    assert (route % 404, get(WEATHER))[1].status_code == 404
    assert (route % {"json": [1], "status_code": 202}, get(WEATHER))[1].json() == [1]
    assert (route % Response(203), get(WEATHER))[1].status_code == 203


def test_what_is_no_answer_is_refused(openai_mock: OpenAIMock) -> None:
    openai_mock.router.get(WEATHER).mock("57")
    with pytest.raises(ResponseTypeError, match="got '57'; expected an HTTP response"):
        get(WEATHER)


def test_operations_can_be_mocked_as_other_routes_are(openai_mock: OpenAIMock) -> None:
    route = openai_mock.models.list.route
    route.mock(side_effect=[Response(500), Response(200, json={"data": []})])
    client = openai.OpenAI(api_key="sk-fake123", max_retries=0)
    with pytest.raises(openai.InternalServerError):
        client.models.list()
    assert client.models.list().data == []
    route.respond(429, json={"error": {"message": "Slow down"}})
    with pytest.raises(openai.RateLimitError, match="Slow down"):
        client.models.list()


@pytest.mark.asyncio
async def test_async_functions_serve_async_clients(openai_mock: OpenAIMock) -> None:
    async def answer(request: Request) -> Response:
        return Response(200, text=request.method)

    route = openai_mock.router.get(WEATHER).mock(side_effect=answer)
    assert (await AsyncClient().get(WEATHER)).text == "GET"
    with pytest.raises(AsyncAnswerError, match="Write it without async"):
        get(WEATHER)
    assert route.call_count == 2


def test_it_is_seen_which_routes_were_called(openai_mock: OpenAIMock) -> None:
    openai_mock.router.get(WEATHER, name="weather")
    with pytest.raises(AssertionError, match="some routes were not called: <Route weather"):
        openai_mock.router.assert_all_called()
    get(WEATHER)
    openai_mock.router.assert_all_called()


# --- the network ---------------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[str]:
    """A server on this machine."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.mark.asyncio
async def test_requests_can_be_let_through(openai_mock: OpenAIMock, server: str) -> None:
    route = openai_mock.router.route(host="127.0.0.1").pass_through()
    assert get(server).json() == EMPTY_LIST
    assert (await AsyncClient().get(server)).status_code == 200
    assert route.call_count == 2
    assert not route.calls.last.has_response
    route.pass_through(False).respond(404)
    assert get(server).status_code == 404


@pytest.mark.asyncio
async def test_the_line_in_the_error_lets_requests_through(
    openai_mock: OpenAIMock, server: str
) -> None:
    with pytest.raises(UnmockedRequestError) as caught:
        get(server)
    openai_mock.refused_requests.clear()
    line = str(caught.value).rpartition("let its requests through, ")[2].removesuffix(".")
    assert line.endswith(f'(host="127.0.0.1", port={urlsplit(server).port}).pass_through()')
    exec(line, {"openai_mock": openai_mock})
    assert get(server).json() == EMPTY_LIST
    assert (await AsyncClient().get(server)).status_code == 200
    assert openai_mock.models.list.call_count == 0
    with pytest.raises(UnmockedRequestError, match=r'route\(host="127.0.0.1", port=1\)'):
        get("http://127.0.0.1:1")  # another port is another server
    openai_mock.refused_requests.clear()


def test_operations_can_be_let_through(server: str) -> None:
    with OpenAIMock(server) as openai_mock:
        openai_mock.models.list.route.pass_through()
        client = openai.OpenAI(api_key="sk-fake123", base_url=server)
        assert client.models.list().data == []
        assert openai_mock.models.list.called
        assert client.models.retrieve("gpt-4o").id == "gpt-4o"


# --- the mock as a handler -----------------------------------------------------------------------


def test_the_router_is_a_handler() -> None:
    openai_mock = OpenAIMock()
    openai_mock.router.get(WEATHER).respond(text="57")
    client = Client(transport=MockTransport(openai_mock.router.handler))
    assert client.get(WEATHER).text == "57"
    sdk = openai.OpenAI(api_key="sk-fake123", http_client=client)
    assert sdk.models.retrieve("gpt-4o").id == "gpt-4o"
    assert openai_mock.models.retrieve.call_count == 1


@pytest.mark.asyncio
async def test_the_router_is_a_handler_for_async_clients() -> None:
    openai_mock = OpenAIMock()
    client = AsyncClient(transport=MockTransport(openai_mock.router.async_handler))
    sdk = openai.AsyncOpenAI(api_key="sk-fake123", http_client=client)
    assert (await sdk.models.retrieve("gpt-4o")).id == "gpt-4o"


@pytest.mark.asyncio
async def test_the_router_can_be_entered() -> None:
    openai_mock = OpenAIMock()
    openai_mock.router.get(WEATHER).respond(text="57")
    with openai_mock.router as router:
        assert get(WEATHER).text == "57"
        assert openai.OpenAI(api_key="sk-fake123").models.retrieve("gpt-4o").id == "gpt-4o"
        assert router is openai_mock.router
    async with openai_mock.router:
        assert get(WEATHER).text == "57"
    assert openai_mock.router.calls.call_count == 3
