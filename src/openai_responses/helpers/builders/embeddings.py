"""Builders of embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types import CreateEmbeddingResponse

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.embeddings import CreateEmbeddingResponsePartial

__all__ = ["embedding_create_response_from_create_request"]


def embedding_create_response_from_create_request(
    request: HttpRequest, *, extra: CreateEmbeddingResponsePartial | None = None
) -> CreateEmbeddingResponse:
    """Return the embeddings for a request, as floats; fields in `extra` override its own."""
    return build(CreateEmbeddingResponse, "POST /embeddings", request, extra)
