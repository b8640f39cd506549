"""The names of `openai_mock.webhooks`: those of the SDK, and those for deliveries."""

from __future__ import annotations

from inspect import getmembers, isfunction

from openai.resources.webhooks import AsyncWebhooks, Webhooks

from openai_responses import OpenAIMock
from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.webhooks import WebhooksBase


def test_no_name_is_one_of_the_sdk() -> None:
    own = {name for name in vars(WebhooksBase) if name[0] != "_"}
    assert own == {"deliver_to", "deliveries", "incoming_call", "release", "replay", "send"}
    for kind in (Webhooks, AsyncWebhooks):
        names = {name for name, _ in getmembers(kind) if name[0] != "_"}
        assert own.isdisjoint(names)


def test_the_routes_of_webhooks_are_still_there(openai_mock: OpenAIMock) -> None:
    resource = openai_mock.webhooks
    assert isinstance(resource, WebhooksBase)
    assert isinstance(resource, Resource)
    assert not isfunction(resource.create)
    resource.create.response = {"name": "Mine"}
    assert "deliver_to" in dir(resource)
