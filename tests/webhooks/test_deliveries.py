"""Deliveries to functions: by lifecycles, and by the test; held back, repeated and retried."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import openai
import pytest
from openai.types.evals import CreateEvalCompletionsRunDataSourceParam

from openai_responses import OpenAIMock
from openai_responses.errors import WebhookReceiverError
from openai_responses.webhooks import SECRET, Webhook, events, webhook
from tests.webhooks.receiver import Receiver

# Videos are to be switched off at OpenAI.
pytestmark = pytest.mark.filterwarnings("ignore:The Sora API:DeprecationWarning")

HOUR = 3600
SOURCE: CreateEvalCompletionsRunDataSourceParam = {
    "type": "completions",
    "source": {"type": "file_content", "content": []},
    "model": "gpt-5",
}


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)


@pytest.fixture
def receiver(openai_mock: OpenAIMock) -> Receiver:
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(receiver, secret=SECRET)
    return receiver


# --- lifecycles ----------------------------------------------------------------------------------


def a_response(client: openai.OpenAI) -> str:
    return client.responses.create(model="gpt-5", input="Hi", background=True).id


def a_batch(client: openai.OpenAI) -> str:
    body = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": body}
    file = client.files.create(file=("in.jsonl", json.dumps(line).encode()), purpose="batch")
    return client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    ).id


def a_job(client: openai.OpenAI) -> str:
    example = {
        "messages": [{"role": "user", "content": "?"}, {"role": "assistant", "content": "!"}]
    }
    content = "\n".join([json.dumps(example)] * 10).encode()
    file = client.files.create(file=("train.jsonl", content), purpose="fine-tune")
    return client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id).id


def an_eval_run(client: openai.OpenAI) -> str:
    made = client.evals.create(
        data_source_config={"type": "custom", "item_schema": {}}, testing_criteria=[]
    )
    return client.evals.runs.create(made.id, data_source=SOURCE).id


def a_video(client: openai.OpenAI) -> str:
    return client.videos.create(prompt="A cat", model="sora-2").id


Make = Callable[[openai.OpenAI], str]
every_kind = pytest.mark.parametrize(
    ("make", "prefix", "ends"),
    [
        (a_response, "response", {"finish": "completed", "fail": "failed", "cancel": "cancelled"}),
        (
            a_batch,
            "batch",
            {"finish": "completed", "fail": "failed", "cancel": "cancelled", "expire": "expired"},
        ),
        (
            a_job,
            "fine_tuning.job",
            {"finish": "succeeded", "fail": "failed", "cancel": "cancelled"},
        ),
        (an_eval_run, "eval.run", {"finish": "succeeded", "fail": "failed", "cancel": "canceled"}),
        (a_video, "video", {"finish": "completed", "fail": "failed"}),
    ],
)


@every_kind
def test_the_end_of_an_object_is_delivered(
    openai_mock: OpenAIMock,
    client: openai.OpenAI,
    receiver: Receiver,
    make: Make,
    prefix: str,
    ends: dict[str, str],
) -> None:
    for verb, status in ends.items():
        key = make(client)
        receiver.webhooks.clear()
        getattr(openai_mock, verb)(key)
        assert receiver.types == [f"{prefix}.{status}"], verb
        (posted,) = receiver.webhooks
        assert client.webhooks.unwrap(*posted).id.startswith("evt_")
        event = json.loads(posted.body)
        assert event["data"] == {"id": key}
        assert event["created_at"] == 2_000_000_000  # the mock's time


@every_kind
def test_polling_delivers_it_once(
    openai_mock: OpenAIMock,
    client: openai.OpenAI,
    receiver: Receiver,
    make: Make,
    prefix: str,
    ends: dict[str, str],
) -> None:
    made = make(client)
    openai_mock.advance(steps=20)
    openai_mock.advance(steps=1)
    assert receiver.types == [f"{prefix}.{ends['finish']}"]
    assert json.loads(receiver.webhooks[0].body)["data"]["id"] == made


def test_it_is_delivered_when_a_poll_moves_the_object(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    """A retrieval returns the status, then moves it: the webhook arrives before the next one."""
    key = a_response(client)
    statuses: list[str | None] = []
    while not receiver.types:
        statuses.append(client.responses.retrieve(key).status)
    assert "completed" not in statuses
    assert client.responses.retrieve(key).status == "completed"
    assert receiver.types == ["response.completed"]


def test_only_background_responses_have_webhooks(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    client.responses.create(model="gpt-5", input="Hi")
    assert receiver.types == []
    with client.responses.create(model="gpt-5", input="Hi", background=True, stream=True) as stream:
        assert [event.type for event in stream][-1] == "response.completed"
    assert receiver.types == ["response.completed"]


def test_an_incomplete_response_says_so(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    openai_mock.responses.create.response = {
        "status": "incomplete",
        "incomplete_details": {"reason": "max_output_tokens"},
    }
    a_response(client)
    assert receiver.types == ["response.incomplete"]


def test_an_incoming_call_is_delivered(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    call_id = openai_mock.webhooks.incoming_call({"From": "sip:+4930123456@example.com"})
    event = client.webhooks.unwrap(*receiver.webhooks[0])
    assert event.type == "realtime.call.incoming"
    assert event.data.call_id == call_id
    assert [(each.name, each.value) for each in event.data.sip_headers] == [
        ("From", "sip:+4930123456@example.com")
    ]
    client.realtime.calls.accept(call_id, type="realtime", model="gpt-realtime")
    assert openai_mock.webhooks.incoming_call().startswith("rtc_")


def test_an_incoming_call_of_the_live_api_is_delivered(openai_mock: OpenAIMock) -> None:
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(receiver, secret=SECRET)
    session_id = openai_mock.webhooks.incoming_call({"From": "sip:1@example.com"}, api="live")
    assert session_id.startswith("live_")
    (delivery,) = openai_mock.webhooks.deliveries
    assert delivery.type == "live.call.incoming"
    data = {
        "session_id": session_id,
        "sip_headers": [{"name": "From", "value": "sip:1@example.com"}],
    }
    assert delivery.event["data"] == data
    wrong: Any = "phone"
    with pytest.raises(ValueError, match='expected "realtime" or "live"'):
        openai_mock.webhooks.incoming_call(api=wrong)


def test_the_receiver_may_call_the_mock(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    texts: list[str] = []

    def receive(webhook: Webhook) -> None:
        event = client.webhooks.unwrap(*webhook)
        assert event.type == "response.completed"
        texts.append(client.responses.retrieve(event.data.id).output_text)

    openai_mock.webhooks.deliver_to(receive)
    openai_mock.finish(a_response(client))
    assert texts
    assert texts[0]


def test_objects_that_a_receiver_completes_have_webhooks_too(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    types: list[str] = []
    other = a_response(client)

    def receive(webhook: Webhook) -> None:
        types.append(json.loads(webhook.body)["type"])
        if types == ["batch.completed"]:
            client.responses.cancel(other)

    openai_mock.webhooks.deliver_to(receive)
    openai_mock.finish(a_batch(client))
    assert types == ["batch.completed", "response.cancelled"]


def test_what_a_receiver_causes_does_not_disturb_it(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    """Other deliveries wait until it has answered; their errors are not its own."""
    seen: list[str] = []
    other = a_response(client)

    def receive(webhook: Webhook) -> None:
        type_ = json.loads(webhook.body)["type"]
        seen.append(type_)
        if type_ == "batch.completed":
            client.responses.cancel(other)
            seen.append("still there")

    def fail(webhook: Webhook) -> None:
        seen.append("failed")
        raise AssertionError("no webhook was expected")

    openai_mock.webhooks.deliver_to(receive)
    openai_mock.webhooks.deliver_to(fail)
    key = a_batch(client)
    with pytest.raises(AssertionError, match="no webhook was expected"):
        openai_mock.finish(key)
    assert seen == ["batch.completed", "still there", "failed", "response.cancelled", "failed"]


# --- events of the test --------------------------------------------------------------------------


def test_what_is_sent_is_signed_for_each_receiver(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    ours, theirs = Receiver(), Receiver()
    openai_mock.webhooks.deliver_to(ours, secret=SECRET)
    openai_mock.webhooks.deliver_to(theirs, secret="whsec_b3RoZXI=")
    sent = events.batch_failed(id="batch_1")
    deliveries = openai_mock.webhooks.send(sent)
    assert [delivery.status for delivery in deliveries] == ["delivered", "delivered"]
    assert ours.webhooks[0].body == theirs.webhooks[0].body == sent.body
    client.webhooks.unwrap(*ours.webhooks[0])
    client.webhooks.unwrap(*theirs.webhooks[0], secret="whsec_b3RoZXI=")
    assert len({delivery.id for delivery in deliveries}) == 2


def test_only_the_chosen_events_are_delivered(openai_mock: OpenAIMock) -> None:
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(receiver, events=["batch.failed"])
    openai_mock.webhooks.send(events.batch_completed(id="batch_1"))
    openai_mock.webhooks.send(events.batch_failed(id="batch_2"))
    openai_mock.webhooks.send(webhook("brand.new", {"id": "1"}))
    assert receiver.types == ["batch.failed"]
    with pytest.raises(
        ValueError, match=r"'batch\.fail' is no type .* did you mean 'batch\.failed'"
    ):
        openai_mock.webhooks.deliver_to(receiver, events=["batch.fail"])


def test_a_subscription_can_be_stopped(openai_mock: OpenAIMock) -> None:
    receiver = Receiver(500)
    subscription = openai_mock.webhooks.deliver_to(receiver)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    subscription.stop()
    assert openai_mock.webhooks.send(events.batch_failed(id="batch_1")) == []
    openai_mock.advance(seconds=HOUR)
    assert (delivery.status, delivery.reason) == ("failed", "the subscription was stopped")
    with pytest.raises(ValueError, match="the subscription was stopped"):
        openai_mock.webhooks.replay(delivery)
    assert len(receiver.webhooks) == 1


def test_reset_ends_all_subscriptions(openai_mock: OpenAIMock, receiver: Receiver) -> None:
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    openai_mock.reset()
    assert openai_mock.webhooks.deliveries == []
    assert openai_mock.webhooks.send(events.batch_failed(id="batch_1")) == []


def test_a_delivery_says_what_it_is(openai_mock: OpenAIMock, receiver: Receiver) -> None:
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert repr(delivery) == (
        "<Delivery batch.failed to http://testserver/: delivered, 1 attempt(s)>"
    )
    assert (delivery.type, delivery.event["data"]) == ("batch.failed", {"id": "batch_1"})
    (attempt,) = delivery.attempts
    assert (attempt.status, attempt.error, attempt.time) == (200, None, 2_000_000_000)
    assert attempt.headers["webhook-id"] == delivery.id


# --- repeated, old, wrong, out of order ----------------------------------------------------------


def test_a_delivery_can_be_repeated(
    openai_mock: OpenAIMock, client: openai.OpenAI, receiver: Receiver
) -> None:
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert openai_mock.webhooks.replay(delivery).status == 200
    first, second = receiver.webhooks
    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == delivery.id
    assert len(delivery.attempts) == 2

    openai_mock.webhooks.replay(delivery, secret="whsec_b3RoZXI=")
    with pytest.raises(openai.InvalidWebhookSignatureError, match="does not match"):
        client.webhooks.unwrap(*receiver.webhooks[-1])
    openai_mock.webhooks.replay(delivery, timestamp=int(time.time()) - 301)
    with pytest.raises(openai.InvalidWebhookSignatureError, match="too old"):
        client.webhooks.unwrap(*receiver.webhooks[-1])


def test_deliveries_can_be_held_and_released_in_another_order(openai_mock: OpenAIMock) -> None:
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(receiver, hold=True)
    openai_mock.webhooks.send(events.batch_completed(id="batch_1"))
    openai_mock.webhooks.send(events.batch_failed(id="batch_2"))
    openai_mock.webhooks.send(events.batch_expired(id="batch_3"))
    assert [delivery.status for delivery in openai_mock.webhooks.deliveries] == ["held"] * 3
    first, second, third = openai_mock.webhooks.deliveries
    openai_mock.webhooks.release(second, first)
    assert receiver.types == ["batch.failed", "batch.completed"]
    openai_mock.webhooks.release()
    assert receiver.types[2:] == ["batch.expired"]
    assert third.delivered
    with pytest.raises(ValueError, match="is delivered, not held"):
        openai_mock.webhooks.release(third)


# --- retries -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [302, 400, 410, 500, 503])
def test_what_is_not_accepted_is_sent_again_later(openai_mock: OpenAIMock, status: int) -> None:
    receiver = Receiver(status, status)
    openai_mock.webhooks.deliver_to(receiver)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert (delivery.status, delivery.delivered) == ("retrying", False)
    openai_mock.advance(seconds=4)
    assert len(delivery.attempts) == 1
    openai_mock.advance(seconds=1)
    assert len(delivery.attempts) == 2
    openai_mock.advance(seconds=HOUR)
    assert [attempt.status for attempt in delivery.attempts] == [status, status, 200]
    assert [attempt.time - 2_000_000_000 for attempt in delivery.attempts] == [0, 5, 15]
    assert (delivery.status, delivery.delivered) == ("delivered", True)
    openai_mock.advance(seconds=HOUR)
    assert len(receiver.webhooks) == 3
    assert len({each.headers["webhook-id"] for each in receiver.webhooks}) == 1


def test_after_72_hours_it_is_given_up(openai_mock: OpenAIMock) -> None:
    receiver = Receiver(*[500] * 100)
    openai_mock.webhooks.deliver_to(receiver)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    openai_mock.advance(seconds=1000 * HOUR)
    assert str(delivery.status) == "failed"
    times = [attempt.time - 2_000_000_000 for attempt in delivery.attempts]
    assert times[-1] <= 72 * HOUR < times[-1] + 2 * (times[-1] - times[-2])
    count = len(times)
    openai_mock.advance(seconds=1000 * HOUR)
    assert len(delivery.attempts) == count
    receiver.statuses.clear()
    assert openai_mock.webhooks.replay(delivery).accepted
    assert delivery.status == "delivered"


def test_a_repetition_that_is_accepted_ends_the_retries(openai_mock: OpenAIMock) -> None:
    receiver = Receiver(500)
    openai_mock.webhooks.deliver_to(receiver)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    openai_mock.webhooks.replay(delivery)
    openai_mock.advance(seconds=HOUR)
    assert (delivery.status, len(receiver.webhooks)) == ("delivered", 2)


# --- errors of receivers -------------------------------------------------------------------------


def failing(webhook: Webhook) -> None:
    raise AssertionError(f"unexpected {json.loads(webhook.body)['type']}")


def test_what_a_function_raises_reaches_the_test(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    receiver = Receiver()
    openai_mock.webhooks.deliver_to(failing)
    openai_mock.webhooks.deliver_to(receiver)
    key = a_response(client)
    with pytest.raises(AssertionError, match=r"unexpected response\.completed"):
        openai_mock.finish(key)
    with pytest.raises(AssertionError, match=r"unexpected batch\.failed"):
        openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert receiver.types == [
        "response.completed",
        "batch.failed",
    ]  # the others get it all the same
    failed = [each for each in openai_mock.webhooks.deliveries if not each.delivered]
    assert [each.status for each in failed] == ["retrying", "retrying"]
    assert isinstance(failed[0].attempts[0].error, AssertionError)


def test_so_it_does_through_a_call_of_the_client(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    """The client does not retry it, as it would a failed connection."""
    openai_mock.webhooks.deliver_to(failing)
    key = a_response(client)
    with pytest.raises(WebhookReceiverError, match=r"unexpected response\.cancelled") as caught:
        client.responses.cancel(key)
    assert isinstance(caught.value.__cause__, AssertionError)
    assert len(openai_mock.responses.cancel.calls) == 1


def test_a_function_returns_a_status_or_nothing(openai_mock: OpenAIMock) -> None:
    openai_mock.webhooks.deliver_to(lambda webhook: webhook.body)
    with pytest.raises(TypeError, match=r"return a status or None, got '\{"):
        openai_mock.webhooks.send(events.batch_failed(id="batch_1"))


def test_webhooks_about_lines_follow_the_change_of_their_batch(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    """While the mock runs them it holds its locks: what receives webhooks could not call it."""
    seen: list[str] = []

    async def receive(webhook: Webhook) -> None:
        event = json.loads(webhook.body)
        seen.append(event["type"])
        if event["type"].startswith("response."):
            client.responses.retrieve(event["data"]["id"])

    openai_mock.webhooks.deliver_to(receive)
    body = {"model": "gpt-5", "input": "Hi", "background": True}
    line = {"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": body}
    file = client.files.create(file=("in.jsonl", json.dumps(line).encode()), purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
    )
    openai_mock.responses.create.response = {"status": "completed"}
    openai_mock.finish(batch)
    assert seen == ["response.completed", "batch.completed"]
