"""Types of `skills`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import OrderEnum


class CreateSkillBody(TypedDict):
    files: NotRequired[Annotated[list[bytes], Field(max_length=500)] | bytes]


class CreateSkillVersionBody(TypedDict):
    files: NotRequired[Annotated[list[bytes], Field(max_length=500)] | bytes]
    default: NotRequired[bool]


class DeletedSkillResource(TypedDict):
    object: Literal["skill.deleted"]
    deleted: bool
    id: str


class DeletedSkillVersionResource(TypedDict):
    object: Literal["skill.version.deleted"]
    deleted: bool
    id: str
    version: str


class ListSkillVersionsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[OrderEnum]
    after: NotRequired[str]


class ListSkillsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[OrderEnum]
    after: NotRequired[str]


class SetDefaultSkillVersionBody(TypedDict):
    default_version: str


class SkillListResource(TypedDict):
    object: Literal["list"]
    data: list[SkillResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class SkillResource(TypedDict):
    id: str
    object: Literal["skill"]
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str


class SkillVersionListResource(TypedDict):
    object: Literal["list"]
    data: list[SkillVersionResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class SkillVersionResource(TypedDict):
    object: Literal["skill.version"]
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str
