"""Types of `containers`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class ContainerFileListResource(TypedDict):
    object: Literal["list"]
    data: list[ContainerFileResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ContainerFileResource(TypedDict):
    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str


class ContainerListResource(TypedDict):
    object: Literal["list"]
    data: list[ContainerResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ContainerResource(TypedDict):
    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: NotRequired[int]
    expires_after: NotRequired[ContainerResourceExpiresAfter]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NotRequired[ContainerResourceNetworkPolicy]


class ContainerResourceExpiresAfter(TypedDict):
    anchor: NotRequired[Literal["last_active_at"]]
    minutes: NotRequired[int]


class ContainerResourceNetworkPolicy(TypedDict):
    type: Literal["allowlist", "disabled"]
    allowed_domains: NotRequired[list[str]]


class CreateContainerBody(TypedDict):
    name: str
    file_ids: NotRequired[list[str]]
    expires_after: NotRequired[CreateContainerBodyExpiresAfter]
    skills: NotRequired[
        list[Annotated[SkillReferenceParam | InlineSkillParam, Field(discriminator="type")]]
    ]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NotRequired[
        Annotated[
            ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam,
            Field(discriminator="type"),
        ]
    ]


class CreateContainerBodyExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    minutes: int


class CreateContainerFileBody(TypedDict):
    file_id: NotRequired[str]
    file: NotRequired[bytes]


class DeletedContainerFileResource(TypedDict):
    id: str
    object: Literal["container.file.deleted"]
    deleted: bool


class DeletedContainerResource(TypedDict):
    id: str
    object: Literal["container.deleted"]
    deleted: bool


class ListContainerFilesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]


class ListContainersQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    name: NotRequired[str]
