"""Deep partials of the types of `embeddings`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class CreateEmbeddingResponsePartial(TypedDict, total=False):
    data: list[EmbeddingPartial]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsagePartial


class CreateEmbeddingResponseUsagePartial(TypedDict, total=False):
    prompt_tokens: int
    total_tokens: int


class EmbeddingPartial(TypedDict, total=False):
    index: int
    embedding: list[float] | str
    object: Literal["embedding"]
