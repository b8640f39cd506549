"""Calls over SIP and WebRTC: incoming calls, joined WebSockets, ends."""

from __future__ import annotations

import re
from typing import Any

import openai
import pytest
from openai.types.realtime import SessionUpdatedEvent
from websockets.exceptions import ConnectionClosed, InvalidStatus

from openai_responses import OpenAIMock, api_errors
from openai_responses.sessions import RealtimeSession, SessionClosedError
from openai_responses.stores import StateStore
from tests.sdk.websockets import needs

OFFER = (
    "v=0\r\no=- 7 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\n"
    "m=audio 51000 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 192.0.2.1\r\na=mid:0\r\n"
    "a=rtpmap:111 opus/48000/2\r\na=candidate:1 1 udp 1 192.0.2.1 51000 typ host\r\n"
    "m=application 51000 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:1\r\na=sctp-port:5000\r\n"
)


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake123")


def status(mock: OpenAIMock, call_id: str) -> Any:
    call: Any = mock.state.realtime.calls.get(call_id)
    return call["status"]


def test_a_call_is_accepted_joined_and_hung_up(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    call_id = openai_mock.webhooks.incoming_call({"From": "sip:+4930123456@example.com"})
    assert status(openai_mock, call_id) == "incoming"
    client.realtime.calls.accept(call_id, type="realtime", instructions="Say hello")
    assert status(openai_mock, call_id) == "active"
    with client.realtime.connect(call_id=call_id) as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        event = connection.recv()
        assert isinstance(event, SessionUpdatedEvent)
        assert event.session.type == "realtime"
        assert event.session.instructions == "Say hello"
        client.realtime.calls.hangup(call_id)
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv()
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1000
    assert status(openai_mock, call_id) == "ended"
    with pytest.raises(openai.BadRequestError) as refused:
        client.realtime.calls.hangup(call_id)
    assert refused.value.code == "call_id_not_found"


def test_calls_that_cannot_be_joined(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    incoming = openai_mock.webhooks.incoming_call()
    rejected = openai_mock.webhooks.incoming_call()
    client.realtime.calls.reject(rejected, status_code=486)
    call: Any = openai_mock.state.realtime.calls.get(rejected)
    assert (call["status"], call["status_code"]) == ("rejected", 486)
    for call_id in (incoming, rejected, "rtc_unknown"):
        with pytest.raises(InvalidStatus) as caught, client.realtime.connect(call_id=call_id):
            pass
        assert caught.value.response.status_code == 404
        assert b"call_id_not_found" in (caught.value.response.body or b"")
    with pytest.raises(openai.BadRequestError):
        client.realtime.calls.accept(rejected, type="realtime")
    with pytest.raises(openai.BadRequestError):
        client.realtime.calls.refer(incoming, target_uri="tel:+49")


def test_a_referred_call_continues_until_it_ends(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    call_id = openai_mock.webhooks.incoming_call()
    client.realtime.calls.accept(call_id, type="realtime")
    joined = openai_mock.realtime.session(call_id=call_id)
    client.realtime.calls.refer(call_id, target_uri="tel:+4930123456")
    call: Any = openai_mock.state.realtime.calls.get(call_id)
    assert (call["status"], call["target_uri"]) == ("active", "tel:+4930123456")
    assert joined.receive_all() == []
    client.realtime.calls.hangup(call_id)
    with pytest.raises(SessionClosedError):
        joined.receive()


def test_an_offer_is_answered_and_starts_a_call(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    answer = client.realtime.calls.create(
        sdp=OFFER, session={"type": "realtime", "instructions": "Say hello"}
    )
    assert re.findall("m=.*", answer.text) == [
        "m=audio 9 UDP/TLS/RTP/SAVPF 111\r",
        "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r",
    ]
    assert "a=group:BUNDLE 0 1\r\n" in answer.text
    assert "a=rtpmap:111 opus/48000/2\r\n" in answer.text
    assert "192.0.2.1" not in answer.text
    path = answer.response.headers["location"]
    call_id = path.removeprefix("/v1/realtime/calls/")
    joined = openai_mock.realtime.session(call_id=call_id)
    joined.send({"type": "session.update", "session": {"type": "realtime"}})
    updated: Any = joined.receive()
    assert updated["session"]["instructions"] == "Say hello"


def test_an_offer_of_a_browser_gets_the_session_of_its_secret(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    secret = client.realtime.client_secrets.create(
        session={"type": "realtime", "instructions": "Be terse"}
    )
    answer = openai.OpenAI(api_key=secret.value).realtime.calls.create(sdp=OFFER)
    call_id = answer.response.headers["location"].rpartition("/")[2]
    call: Any = openai_mock.state.realtime.calls.get(call_id)
    assert call["session"]["instructions"] == "Be terse"


def test_texts_of_an_offer_may_have_line_separators_of_unicode(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    offer = OFFER.replace("s=-", "s=my\u2028m=call").replace("\r\n", "\n")
    answer = client.realtime.calls.create(sdp=offer)
    assert answer.text == client.realtime.calls.create(sdp=OFFER).text


@pytest.mark.parametrize("content", ["v=0\r\n", b"v=0\r\n"])
def test_an_answer_of_the_test_starts_a_call_too(
    openai_mock: OpenAIMock, client: openai.OpenAI, content: Any
) -> None:
    openai_mock.realtime.calls.create.response = content
    answer = client.realtime.calls.create(sdp=OFFER)
    assert answer.text == "v=0\r\n"
    call_id = answer.response.headers["location"].rpartition("/")[2]
    assert status(openai_mock, call_id) == "active"


def test_an_incoming_call_exists_after_it_is_accepted(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    client.realtime.calls.accept("rtc_mine", type="realtime")
    openai_mock.realtime.session(call_id="rtc_mine").close()
    client.realtime.calls.hangup("rtc_other")
    assert status(openai_mock, "rtc_other") == "ended"


def test_calls_are_saved_with_the_state(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    call_id = openai_mock.webhooks.incoming_call()
    openai_mock.state = StateStore.from_json(openai_mock.state.to_json())
    client.realtime.calls.accept(call_id, type="realtime")
    assert status(openai_mock, call_id) == "active"


def test_the_test_decides_on_calls_and_on_their_ends(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    class Polite(RealtimeSession):
        def on_call_ended(self) -> Any:
            yield self.output_audio_buffer_stopped(response_id="resp_1")
            yield self.close(4000, "goodbye")

    openai_mock.realtime.connect.response = Polite
    joined = openai_mock.realtime.session(call_id="rtc_mine")  # of which the mock knows nothing
    client.realtime.calls.hangup("rtc_mine")
    assert [each["type"] for each in joined.receive_all()] == ["output_audio_buffer.stopped"]
    assert joined.close_code == 4000
    openai_mock.realtime.calls.accept.response = api_errors.rate_limit()
    with pytest.raises(openai.RateLimitError):
        client.with_options(max_retries=0).realtime.calls.accept("rtc_1", type="realtime")


@needs("live.connect")
def test_a_call_to_the_live_api(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    session_id = openai_mock.webhooks.incoming_call(api="live")
    client.live.sessions.accept(session_id, session={"type": "live", "model": "gpt-live-1"})
    call: Any = openai_mock.state.live.get(session_id)
    assert call.status == "active"
    assert call.session.model == "gpt-live-1"
    client.live.sessions.hangup(session_id)
    with pytest.raises(openai.BadRequestError) as refused:
        client.live.sessions.hangup(session_id)
    assert refused.value.code == "session_id_not_found"


@needs("live.connect")
def test_a_live_session_over_webrtc_is_forked(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    made = client.live.create(
        session={"model": "gpt-live-1", "store": True, "instructions": "Hi"},
        transport={"type": "webrtc", "sdp": OFFER},
    )
    assert made.transport.sdp.count("m=") == 2
    fork = client.live.sessions.fork(made.session.id, transport={"type": "webrtc", "sdp": OFFER})
    assert fork.session.id != made.session.id
    call: Any = openai_mock.state.live.get(fork.session.id)
    assert (call.status, call.session.instructions) == ("active", "Hi")
