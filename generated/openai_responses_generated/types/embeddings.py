"""Types of `embeddings`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class CreateEmbeddingRequest(TypedDict):
    input: (
        str
        | Annotated[list[str], Field(max_length=2048, min_length=1)]
        | Annotated[list[int], Field(max_length=2048, min_length=1)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]], Field(max_length=2048, min_length=1)
        ]
    )
    model: (
        str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    )
    encoding_format: NotRequired[Literal["float", "base64"]]
    dimensions: NotRequired[Annotated[int, Field(ge=1)]]
    user: NotRequired[str]


class CreateEmbeddingResponse(TypedDict):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage


class CreateEmbeddingResponseUsage(TypedDict):
    prompt_tokens: int
    total_tokens: int


class Embedding(TypedDict):
    index: int
    embedding: list[float] | str
    object: Literal["embedding"]
