"""Client secrets: they open the sessions that they were made for, until they expire."""

from __future__ import annotations

from typing import Any

import openai
import pytest
from openai.types.realtime import SessionCreatedEvent
from openai.types.realtime.client_secret_create_params import Session
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from openai_responses import OpenAIMock
from openai_responses.stores import StateStore
from tests.sdk.websockets import needs

SESSION: Session = {
    "type": "realtime",
    "model": "gpt-realtime-mini",
    "instructions": "Be terse",
    "audio": {"output": {"voice": "cedar"}, "input": {"turn_detection": {"type": "semantic_vad"}}},
}


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake123")


def opened(secret: str, **parameters: Any) -> Any:
    """Return the session of the first event on a connection that a secret opens."""
    client = openai.OpenAI(api_key=secret)
    with client.realtime.connect(**parameters) as connection:
        event = connection.recv()
        assert isinstance(event, SessionCreatedEvent)
        return event.session


def refusal(secret: str) -> int:
    """Return the status with which a connection is refused."""
    with pytest.raises(InvalidStatus) as caught:
        opened(secret)
    return caught.value.response.status_code


def test_a_secret_opens_the_session_that_it_was_made_for(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    secret = client.realtime.client_secrets.create(session=SESSION)
    assert secret.value.startswith("ek_")
    session = opened(secret.value)
    assert (session.model, session.instructions) == ("gpt-realtime-mini", "Be terse")
    assert session.audio.output.voice == "cedar"
    assert session.audio.input.turn_detection.type == "semantic_vad"
    assert session.audio.input.turn_detection.create_response
    assert session.id.startswith("sess_")
    assert opened(secret.value).id not in (session.id, secret.session.id)  # it may open several
    assert secret.session.to_dict() == {
        **session.to_dict(),
        "id": secret.session.id,
        "expires_at": secret.session.to_dict()["expires_at"],
    }


def test_null_in_the_settings_of_a_secret_is_absent(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    output: Any = {"voice": None, "format": None}
    secret = client.realtime.client_secrets.create(
        session={"type": "realtime", "audio": {"output": output}}
    )
    assert opened(secret.value).audio.output.voice == "marin"


def test_a_secret_for_a_transcription(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    transcription: Session = {
        "type": "transcription",
        "audio": {"input": {"transcription": {"model": "gpt-4o-transcribe"}}},
    }
    secret = client.realtime.client_secrets.create(session=transcription)
    session = opened(secret.value)
    assert session.type == "transcription"
    assert session.audio.input.transcription.model == "gpt-4o-transcribe"


@pytest.mark.parametrize("seconds", [None, 60])
def test_a_secret_expires(
    openai_mock: OpenAIMock, client: openai.OpenAI, seconds: int | None
) -> None:
    made = client.realtime.client_secrets
    secret = made.create() if seconds is None else made.create(expires_after={"seconds": seconds})
    openai_mock.advance(seconds=(seconds or 600) - 1)
    assert opened(secret.value)
    openai_mock.advance(seconds=1)
    assert refusal(secret.value) == 401
    with pytest.raises(openai.AuthenticationError, match="Incorrect API key provided: ek_"):
        openai.OpenAI(api_key=secret.value).realtime.calls.create(sdp="v=0")


@pytest.mark.openai_mock(api_keys=["sk-fake123"])
def test_a_secret_is_a_key_for_sessions_and_for_nothing_else(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    secret = client.realtime.client_secrets.create(session=SESSION).value
    assert opened(secret, model="gpt-realtime-mini").model == "gpt-realtime-mini"
    with_secret = openai.OpenAI(api_key=secret)
    call = with_secret.realtime.calls.create(sdp="v=0\r\n")
    assert call.response.status_code == 201
    with pytest.raises(openai.AuthenticationError):
        with_secret.models.list()
    assert refusal("ek_of_somebody_else") == 401


@needs("realtime.translations.connect")
@pytest.mark.openai_mock(api_keys=["sk-fake123"])
def test_a_secret_of_translations(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    translation = client.realtime.translations.client_secrets.create(
        session={"model": "gpt-realtime-translate"}
    )
    with openai.OpenAI(api_key=translation.value).realtime.translations.connect(model="m"):
        pass


@pytest.mark.openai_mock(api_keys=["sk-fake123"])
def test_browsers_have_the_secret_in_a_subprotocol(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    secret = client.realtime.client_secrets.create().value
    url = "wss://api.openai.com/v1/realtime"
    good: list[Any] = ["realtime", f"openai-insecure-api-key.{secret}"]
    with connect(url, subprotocols=good) as connection:
        assert connection.subprotocol == "realtime"
    bad: list[Any] = ["realtime", "openai-insecure-api-key.wrong"]
    with pytest.raises(InvalidStatus):
        connect(url, subprotocols=bad)


def test_secrets_are_saved_with_the_state(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    secret = client.realtime.client_secrets.create(session=SESSION).value
    openai_mock.state = StateStore.from_json(openai_mock.state.to_json())
    assert opened(secret).instructions == "Be terse"
    kept = openai_mock.state.realtime.client_secrets.get(secret)
    assert kept is not None
    assert kept.session.type == "realtime"


def test_a_secret_that_the_test_sets_opens_a_session(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    openai_mock.realtime.client_secrets.create.response = {"value": "ek_mine"}
    assert client.realtime.client_secrets.create(session=SESSION).value == "ek_mine"
    assert opened("ek_mine").instructions == "Be terse"
    openai_mock.advance(seconds=601)
    assert refusal("ek_mine") == 401
    assert opened("ek_from_elsewhere", model="gpt-realtime").model == "gpt-realtime"


def test_secrets_of_the_beta_expire(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    session = client.beta.realtime.sessions.create(model="gpt-4o-realtime-preview")
    assert opened(session.client_secret.value)
    openai_mock.advance(seconds=3600)
    assert refusal(session.client_secret.value) == 401
