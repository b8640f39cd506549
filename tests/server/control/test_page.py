"""The web page of the control API: what is served."""

from __future__ import annotations

import pytest

from openai_responses.ext import httpx
from openai_responses.server import Server


def ask_for(server: Server, path: str, accept: str) -> httpx.Response:
    return httpx.get(f"{server.origin}{path}", headers={"accept": accept})


@pytest.mark.parametrize("path", ["/_mock", "/_mock/"])
def test_browsers_get_a_page_and_programs_json(openai_server: Server, path: str) -> None:
    page = ask_for(openai_server, path, "text/html,*/*;q=0.8")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<title>openai-responses</title>" in page.text
    assert ask_for(openai_server, path, "*/*").json()["name"] == "openai-responses"


def test_the_page_loads_nothing_from_elsewhere(openai_server: Server) -> None:
    page = ask_for(openai_server, "/_mock/", "text/html")
    policy = page.headers["content-security-policy"].split("; ")
    assert "default-src 'none'" in policy
    assert "connect-src 'self'" in policy
    assert "://" not in page.text
