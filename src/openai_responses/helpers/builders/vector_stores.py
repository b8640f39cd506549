"""Builders of vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types import VectorStore

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.vector_stores import VectorStoreObjectPartial

__all__ = ["vector_store_from_create_request"]


def vector_store_from_create_request(
    request: HttpRequest, *, extra: VectorStoreObjectPartial | None = None
) -> VectorStore:
    """Return the vector store that a request creates; fields in `extra` override its own."""
    return build(VectorStore, "POST /vector_stores", request, extra)
