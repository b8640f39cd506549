"""Deep partials of the types of `containers`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ContainerFileListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ContainerFileResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ContainerFileResourcePartial(TypedDict, total=False):
    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str


class ContainerListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ContainerResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ContainerResourcePartial(TypedDict, total=False):
    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int
    expires_after: ContainerResourceExpiresAfterPartial
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: ContainerResourceNetworkPolicyPartial


class ContainerResourceExpiresAfterPartial(TypedDict, total=False):
    anchor: Literal["last_active_at"]
    minutes: int


class ContainerResourceNetworkPolicyPartial(TypedDict, total=False):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str]


class DeletedContainerFileResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["container.file.deleted"]
    deleted: bool


class DeletedContainerResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["container.deleted"]
    deleted: bool
