"""The web page of the control API in a browser."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import openai
import pytest

from examples.clients.browser import Browser, browser_at
from openai_responses import OpenAIMock, ToolCall
from openai_responses.server import Server

VISITS = count()
MARKUP = "<img src=x onerror=alert(1)>"
WEATHER: dict[str, object] = {
    "type": "function",
    "name": "get_weather",
    "parameters": {},
    "strict": False,
}


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[OpenAIMock, Server]]:
    openai_mock = OpenAIMock()
    with openai_mock.serve() as server:
        yield openai_mock, server


@pytest.fixture(scope="module")
def shared_browser(
    served: tuple[OpenAIMock, Server], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    openai_mock, server = served
    make_calls(openai_mock, server)
    with browser_at(f"{server.origin}/_mock/", tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture
def browser(shared_browser: Browser, served: tuple[OpenAIMock, Server]) -> Browser:
    """The browser with a page that has just been loaded, and shows the first call."""
    address = f"{served[1].origin}/_mock/?{next(VISITS)}#calls/default/1"
    shared_browser.open(address)
    shared_browser.wait_for("document.querySelectorAll('#calls tbody tr').length >= 4")
    return shared_browser


def make_calls(openai_mock: OpenAIMock, server: Server) -> None:
    client = openai.OpenAI(api_key="sk-fake123", base_url=server.url, max_retries=0)
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("Hello")
    with contextlib.suppress(openai.BadRequestError):
        client.responses.create(model="gpt-5", input="Hi", max_output_tokens=1)
    client.responses.create(model="gpt-5", input="Weather in Paris?", tools=[WEATHER])  # type: ignore[list-item]
    client.files.create(file=b"hello", purpose="assistants")
    for _ in client.responses.create(model="gpt-5", input=MARKUP, stream=True):
        pass
    openai.OpenAI(api_key="sk-test-another", base_url=server.url).models.list()


def text_of(browser: Browser, selector: str) -> str:
    text: str = browser.evaluate(f"document.querySelector('{selector}').innerText")
    return text


def click(browser: Browser, selector: str) -> None:
    browser.evaluate(f"document.querySelector('{selector}').click()")


def test_it_shows_calls_as_they_come(browser: Browser, served: tuple[OpenAIMock, Server]) -> None:
    _, server = served
    number: int = browser.evaluate("document.querySelectorAll('#calls tbody tr').length")
    openai.OpenAI(api_key="sk-fake123", base_url=server.url).models.list()
    browser.wait_for(f"document.querySelectorAll('#calls tbody tr').length === {number + 1}")
    newest = text_of(browser, "#calls tbody tr")
    assert "models.list" in newest
    assert "200" in newest


def test_it_shows_request_and_answer_of_a_call(browser: Browser) -> None:
    assert '"max_output_tokens": 1' in text_of(browser, "#request")
    assert "sk-fake123" not in text_of(browser, "#request")
    assert "Answer, status 400" in text_of(browser, "#answer")
    assert "integer_below_min_value" in text_of(browser, "#answer")
    click(browser, "#calls tbody tr:nth-last-child(2)")
    assert "get_weather" in text_of(browser, "#answer")


def test_what_a_client_sends_is_no_markup(browser: Browser) -> None:
    click(browser, "#calls tbody tr:nth-last-child(4)")
    assert MARKUP in text_of(browser, "#request")
    assert browser.evaluate("document.querySelector('img')") is None


def test_it_shows_objects(browser: Browser) -> None:
    click(browser, "[data-view=state]")
    browser.wait_for("document.querySelector('#families button') !== null")
    browser.evaluate(
        "[...document.querySelectorAll('#families button')]"
        ".find((each) => each.textContent.startsWith('files')).click()"
    )
    browser.wait_for("document.querySelector('#objects pre') !== null")
    assert '"purpose": "assistants"' in text_of(browser, "#objects")


def test_it_shows_refusals_and_other_sessions(
    browser: Browser, served: tuple[OpenAIMock, Server]
) -> None:
    openai_mock, server = served
    openai_mock.embeddings.create.when(model="mine").response = {}
    client = openai.OpenAI(api_key="sk-fake123", base_url=server.url, max_retries=0)
    with contextlib.suppress(openai.APIError):
        client.embeddings.create(model="text-embedding-3-small", input="Hi")
    click(browser, "[data-view=refused]")
    browser.wait_for("document.querySelector('#refused .reason') !== null")
    assert "matches no case of this route" in text_of(browser, "#refused")
    click(browser, "[data-view=calls]")
    browser.evaluate(
        "const select = document.querySelector('#session'); select.value = 'another';"
        "select.dispatchEvent(new Event('change'))"
    )
    browser.wait_for("document.querySelectorAll('#calls tbody tr').length === 1")
    openai_mock.refused_requests.clear()


def test_it_shows_frames_as_they_come(browser: Browser, served: tuple[OpenAIMock, Server]) -> None:
    _, server = served
    client = openai.OpenAI(api_key="sk-fake123", base_url=server.url)
    with client.realtime.connect(model="gpt-realtime") as connection:
        route = "document.querySelector('#calls tbody td.route').innerText"
        browser.wait_for(f"{route} === 'realtime.connect'")
        click(browser, "#calls tbody tr")
        shown = "document.querySelector('#answer').innerText"
        browser.wait_for(f"{shown}.includes('server: session.created')")
        connection.session.update(session={"type": "realtime", "instructions": MARKUP})
        browser.wait_for(f"{shown}.includes('server: session.updated')")
    assert MARKUP in text_of(browser, "#answer")
    assert browser.evaluate("document.querySelector('img')") is None


def test_it_can_be_pictured(browser: Browser, tmp_path: Path) -> None:
    assert browser.take_picture().startswith(b"\x89PNG")
