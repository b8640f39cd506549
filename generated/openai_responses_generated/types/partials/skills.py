"""Deep partials of the types of `skills`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DeletedSkillResourcePartial(TypedDict, total=False):
    object: Literal["skill.deleted"]
    deleted: bool
    id: str


class DeletedSkillVersionResourcePartial(TypedDict, total=False):
    object: Literal["skill.version.deleted"]
    deleted: bool
    id: str
    version: str


class SkillListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[SkillResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class SkillResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["skill"]
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str


class SkillVersionListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[SkillVersionResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class SkillVersionResourcePartial(TypedDict, total=False):
    object: Literal["skill.version"]
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str
