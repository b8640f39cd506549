"""Deep partials of the types of `webhooks`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DeletedWebhookEndpointPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class WebhookEndpointPartial(TypedDict, total=False):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None
    url: str
    updated_at: int | None


class WebhookEndpointTestResultPartial(TypedDict, total=False):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecretPartial(TypedDict, total=False):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None
    url: str
    updated_at: int | None


class WebhookEventTypeListPartial(TypedDict, total=False):
    data: list[str]
    object: Literal["list"]


class WebhooksListResponsePartial(TypedDict, total=False):
    data: list[WebhookEndpointPartial]
    has_more: bool | None
