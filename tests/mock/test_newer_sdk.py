"""Only errors caused by a newer SDK than the generated one mention that."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import UnmockedRequestError
from openai_responses.ext.httpx import post, put
from openai_responses_generated import origin

API = "https://api.openai.com/v1"
INPUTS = Path(__file__).parents[2] / "openapi"

major, minor, *_ = origin.SDK.split(".")
NEWER = [f"{major}.{int(minor) + 1}.0", f"{int(major) + 1}.0.0rc1"]
NOT_NEWER = [origin.SDK, f"{origin.SDK}+local", f"{int(major) - 1}.999.0"]


def by_unknown_path(mock: OpenAIMock) -> str:
    with pytest.raises(openai.NotFoundError) as caught:
        openai.OpenAI(api_key="sk-fake").post("/new_resource", cast_to=object)
    return str(caught.value)


def by_unknown_method(mock: OpenAIMock) -> str:
    answer = put(f"{API}/chat/completions", json={})
    assert answer.status_code == 405
    return str(answer.json()["error"]["message"])


def by_unknown_resource(mock: OpenAIMock) -> str:
    with pytest.raises(AttributeError, match="'OpenAIMock' object has no attribute") as caught:
        _ = mock.new_resource  # type: ignore[attr-defined]
    return str(caught.value)


def by_unknown_route(mock: OpenAIMock) -> str:
    with pytest.raises(AttributeError, match="'ChatCompletionsResource' object has no") as caught:
        _ = mock.chat.completions.new_method  # type: ignore[attr-defined]
    return str(caught.value)


def by_web_socket(mock: OpenAIMock) -> str:
    with pytest.raises(UnmockedRequestError) as caught:
        socket.getaddrinfo("api.openai.com", 443)
    with pytest.raises(UnmockedRequestError):
        mock.check_refused_requests()
    return str(caught.value)


Told = Callable[[OpenAIMock], str]
everything_unknown = pytest.mark.parametrize(
    "told",
    [by_unknown_path, by_unknown_method, by_unknown_resource, by_unknown_route, by_web_socket],
)


@everything_unknown
@pytest.mark.parametrize("version", NEWER)
def test_what_is_unknown_may_be_newer(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch, told: Told, version: str
) -> None:
    monkeypatch.setattr(openai, "__version__", version)
    message = told(openai_mock)
    assert f"generated from openai {origin.SDK} and OpenAI's document of" in message
    assert f"{origin.DOCUMENT_DATE} (commit {str(origin.DOCUMENT_COMMIT)[:8]})" in message
    assert f"the installed openai {version} is newer" in message


@everything_unknown
@pytest.mark.parametrize("version", NOT_NEWER)
def test_what_is_unknown_is_only_that(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch, told: Told, version: str
) -> None:
    monkeypatch.setattr(openai, "__version__", version)
    assert "newer" not in told(openai_mock)


def test_errors_about_known_names_do_not_mention_a_newer_sdk(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai, "__version__", NEWER[0])
    answer = post(f"{API}/batches/batch_none/cancel")
    assert answer.json()["error"]["message"] == "No such Batch object: batch_none"
    assert not hasattr(openai_mock, "_nothing")


def test_the_versions_are_those_of_the_inputs() -> None:
    assert f"version: {origin.SDK}," in (INPUTS / "sdk.yaml").read_text(encoding="utf-8")
    pin = (INPUTS / "upstream.toml").read_text(encoding="utf-8")
    assert f'date = "{origin.DOCUMENT_DATE}"' in pin
    assert f'commit = "{origin.DOCUMENT_COMMIT}"' in pin
