"""Endpoints that `client.webhooks.create` makes are live subscriptions with their own secrets."""

from __future__ import annotations

import json

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, events
from tests.sdk.local_server import serving
from tests.webhooks.receiver import Receiver
from tests.webhooks.test_receivers import Posted

pytest.importorskip("openai.types.webhooks.webhook_endpoint", exc_type=ImportError)

URL = "https://example.com/hooks"
HOUR = 3600


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake")


@pytest.fixture
def receiver(openai_mock: OpenAIMock) -> Receiver:
    """What stands at `URL`, and has the default secret unless endpoints say otherwise."""
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(receiver, url=URL)
    return receiver


def background(client: openai.OpenAI) -> str:
    return client.responses.create(model="gpt-5", input="Hi", background=True).id


def test_an_endpoint_gets_its_events(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["response.completed"])
    openai_mock.finish(background(client))
    openai_mock.cancel(background(client))
    assert receiver.types == ["response.completed"]
    client.webhooks.unwrap(*receiver.webhooks[0], secret=endpoint.signing_secret)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.unwrap(*receiver.webhooks[0], secret=SECRET)
    (delivery,) = openai_mock.webhooks.deliveries
    assert (delivery.endpoint_id, delivery.url) == (endpoint.id, URL)


def test_each_endpoint_has_its_own_delivery(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    made = [
        client.webhooks.create(url=URL, name=name, event_types=["batch.failed"])
        for name in ("First", "Second")
    ]
    assert made[0].signing_secret != made[1].signing_secret
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    for endpoint, webhook in zip(made, receiver.webhooks, strict=True):
        client.webhooks.unwrap(*webhook, secret=endpoint.signing_secret)


def test_only_two_answers_have_the_secret(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["batch.failed"])
    assert endpoint.signing_secret.startswith("whsec_")
    found = client.webhooks.retrieve(endpoint.id)
    assert "signing_secret" not in found.to_dict()
    assert found.signing_secret_hint == endpoint.signing_secret_hint
    (listed,) = client.webhooks.list().data
    assert "signing_secret" not in listed.to_dict()
    rotated = client.webhooks.rotate_secret(endpoint.id)
    assert rotated.signing_secret not in ("", endpoint.signing_secret)
    assert "signing_secret" not in client.webhooks.retrieve(endpoint.id).to_dict()
    assert "signing_secret" not in client.webhooks.update(endpoint.id, name="Other").to_dict()


def test_a_rotated_secret_may_be_valid_for_a_day_more(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    def is_valid(secret: str) -> bool:
        try:
            client.webhooks.unwrap(*receiver.webhooks[-1], secret=secret)
        except openai.InvalidWebhookSignatureError:
            return False
        return True

    def valid(*secrets: str) -> list[bool]:
        openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
        return [is_valid(secret) for secret in secrets]

    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["batch.failed"])
    first = endpoint.signing_secret
    second = client.webhooks.rotate_secret(
        endpoint.id, keep_old_secret_active_for_24_hours=True
    ).signing_secret
    assert valid(first, second) == [True, True]
    openai_mock.advance(seconds=24 * HOUR)
    assert valid(first, second) == [False, True]
    third = client.webhooks.rotate_secret(endpoint.id).signing_secret
    assert valid(first, second, third) == [False, False, True]


def test_an_endpoint_can_be_changed_and_deleted(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["batch.failed"])
    client.webhooks.update(endpoint.id, event_types=["batch.expired"])
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert receiver.types == []
    receiver.status = 500
    (delivery,) = openai_mock.webhooks.send(events.batch_expired(id="batch_1"))
    client.webhooks.delete(endpoint.id)
    openai_mock.advance(seconds=HOUR)
    assert delivery.reason == f"the endpoint {endpoint.id} was deleted"
    assert (delivery.status, receiver.types) == ("failed", ["batch.expired"])
    openai_mock.webhooks.send(events.batch_expired(id="batch_1"))  # to the receiver itself again
    assert len(receiver.webhooks) == 2
    client.webhooks.unwrap(*receiver.webhooks[-1], secret=SECRET)


def test_a_server_on_this_machine_gets_its_events(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    server = Posted()
    with serving(server.server()) as port:
        url = f"http://localhost:{port}/204"
        endpoint = client.webhooks.create(url=url, name="Mine", event_types=["batch.failed"])
        openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
        result = client.webhooks.test(endpoint.id, event_type="video.completed")
    assert (result.status_code, result.success, result.event_type) == (204, True, "video.completed")
    for _, posted in server:
        client.webhooks.verify_signature(*posted, secret=endpoint.signing_secret)
    assert [json.loads(posted.body)["type"] for _, posted in server] == [
        "batch.failed",
        "video.completed",
    ]


def test_deliveries_to_other_hosts_are_not_sent_and_have_a_reason(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["batch.failed"])
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert (delivery.status, delivery.attempts) == ("not sent", [])
    assert "deliver_to(app, url='https://example.com/hooks')" in delivery.reason
    with pytest.raises(openai.BadRequestError, match=r"could not be delivered.*this machine only"):
        client.webhooks.test(endpoint.id, event_type="batch.failed")


# --- test events ---------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 204, 404, 500])
def test_a_test_event_is_really_posted(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver, status: int
) -> None:
    endpoint = client.webhooks.create(url=URL, name="Mine", event_types=["batch.failed"])
    receiver.status = status
    result = client.webhooks.test(endpoint.id, event_type="agent.session.created")
    assert (result.status_code, result.success) == (status, True)
    assert result.webhook_endpoint_id == endpoint.id
    event = client.webhooks.unwrap(*receiver.webhooks[0], secret=endpoint.signing_secret)
    assert event.type == "agent.session.created"
    openai_mock.advance(seconds=HOUR)
    assert len(receiver.webhooks) == 1  # it is not tried again


def test_a_test_event_needs_a_response(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    endpoint = client.webhooks.create(
        url="http://127.0.0.1:9/", name="Mine", event_types=["batch.failed"]
    )
    with pytest.raises(openai.BadRequestError, match=r"http://127\.0\.0\.1:9/: .*refused"):
        client.webhooks.test(endpoint.id, event_type="batch.failed")
    openai_mock.webhooks.test.response = {"status_code": 202}
    assert client.webhooks.test(endpoint.id, event_type="batch.failed").status_code == 202
    openai_mock.webhooks.test.reset()
    with pytest.raises(openai.NotFoundError):
        client.webhooks.test("we_unknown", event_type="batch.failed")


def test_endpoints_of_the_state_have_the_default_secret(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    endpoint = {"id": "we_1", "url": URL, "name": "Mine", "event_types": ["batch.failed"]}
    openai_mock.state.webhooks.put(endpoint)
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    client.webhooks.unwrap(*receiver.webhooks[0], secret=SECRET)
    assert openai_mock.webhooks.deliveries[0].endpoint_id == "we_1"
