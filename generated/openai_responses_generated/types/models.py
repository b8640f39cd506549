"""Types of `models`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class DeleteModelResponse(TypedDict):
    id: str
    deleted: bool
    object: str


class ListModelsResponse(TypedDict):
    object: Literal["list"]
    data: list[Model]


class Model(TypedDict):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: NotRequired[str | None]
