"""Deep partials of the types of `models`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DeleteModelResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: str


class ListModelsResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ModelPartial]


class ModelPartial(TypedDict, total=False):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None
