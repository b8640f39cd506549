"""Constructors of the events of webhooks: each is accepted by the SDK, and by no other secret."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import cast, get_args

import openai
import pytest
from openai.types.webhooks import UnwrapWebhookEvent
from pydantic import BaseModel

from openai_responses import OpenAIMock
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.webhooks.events import sample_data
from openai_responses.webhooks import SECRET, Webhook, events

CLIENT = openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)
VIDEOS = {"video.completed", "video.failed"}
MODELS: dict[str, type[BaseModel]] = {
    get_args(model.model_fields["type"].annotation)[0]: model
    for model in get_args(get_args(UnwrapWebhookEvent)[0])
}

every_type = pytest.mark.parametrize("type_", sorted(events.SCHEMAS))


def constructor(type_: str) -> Callable[..., Webhook]:
    found: Callable[..., Webhook] = getattr(events, type_.replace(".", "_"))
    return found


def sample(type_: str) -> dict[str, object]:
    return dict(sample_data(type_, events.SCHEMAS, Determinism()))


def test_there_is_a_constructor_for_every_event_of_the_sdk_and_of_videos() -> None:
    assert set(events.SCHEMAS) >= MODELS.keys() | VIDEOS
    assert len(events.SCHEMAS) == 33
    assert set(events.__all__) == {type_.replace(".", "_") for type_ in events.SCHEMAS}
    assert dir(events) == sorted(events.__all__)


@every_type
def test_the_sdk_accepts_every_event(type_: str) -> None:
    data = sample(type_)
    body, headers = constructor(type_)(**data)
    event = cast("BaseModel", CLIENT.webhooks.unwrap(body, headers))
    fields = event.to_dict() if isinstance(event, openai.BaseModel) else {}
    assert (fields["type"], fields["object"], fields["data"]) == (type_, "event", data)
    if type_ in MODELS:
        assert type(event) is MODELS[type_]
        MODELS[type_].model_validate_json(body, strict=True)


@every_type
def test_no_event_is_accepted_by_another_secret(type_: str) -> None:
    webhook = constructor(type_)(**sample(type_), secret="whsec_b3RoZXI=")
    with pytest.raises(openai.InvalidWebhookSignatureError):
        CLIENT.webhooks.unwrap(*webhook)
    CLIENT.webhooks.unwrap(*webhook, secret="whsec_b3RoZXI=")


@every_type
def test_unknown_and_missing_fields_are_refused(type_: str) -> None:
    make, data = constructor(type_), sample(type_)
    with pytest.raises(TypeError, match="has no parameter 'unheard_of'"):
        make(**data, unheard_of=1)
    parameters = inspect.signature(make).parameters
    required = [name for name, one in parameters.items() if one.default is one.empty]
    assert required
    for name in required:
        with pytest.raises(TypeError, match=name):
            make(**{other: value for other, value in data.items() if other != name})


def test_errors_about_misspelt_names_suggest_similar_ones() -> None:
    with pytest.raises(TypeError, match="no parameter 'idd'; did you mean 'id'"):
        events.response_completed(id="resp_1", idd="resp_1")  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match="did you mean 'response_completed'"):
        getattr(events, "response_complete")  # noqa: B009  (type checkers refuse the attribute)


def test_values_are_checked() -> None:
    with pytest.raises(ValueError, match=r"realtime_call_incoming: call_id: .* got 1"):
        events.realtime_call_incoming(call_id=1, sip_headers=[])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"sip_headers\[0\]\.value"):
        events.realtime_call_incoming(call_id="rtc_1", sip_headers=[{"name": "To"}])  # type: ignore[typeddict-item]


def test_optional_fields_are_left_out_unless_given() -> None:
    body, _ = events.realtime_call_incoming(call_id="rtc_1", sip_headers=[])
    assert set(json.loads(body)["data"]) == {"call_id", "sip_headers"}
    body, _ = events.live_transport_connected(session_id="live_1", created_at=7)
    assert json.loads(body)["data"] == {"session_id": "live_1", "type": "webrtc"}
    assert json.loads(body)["created_at"] == 7


def test_inside_a_mock_the_ids_are_the_same_in_every_run() -> None:
    found: list[tuple[str, str]] = []
    for _ in range(2):
        with OpenAIMock():
            body, headers = events.response_completed(id="resp_1")
            found.append((body.partition(',"object"')[0], headers["webhook-id"]))
    assert found[0] == found[1]
    outside = {events.response_completed(id="resp_1").headers["webhook-id"] for _ in range(2)}
    assert len(outside) == 2
