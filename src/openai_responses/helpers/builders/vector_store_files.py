"""Builders of vector store files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai.types.vector_stores import VectorStoreFile

from openai_responses.helpers._building import build

if TYPE_CHECKING:
    from openai_responses.helpers._requests import HttpRequest
    from openai_responses_generated.types.partials.vector_stores import VectorStoreFileObjectPartial

__all__ = ["vector_store_file_from_create_request"]


def vector_store_file_from_create_request(
    request: HttpRequest, *, extra: VectorStoreFileObjectPartial | None = None
) -> VectorStoreFile:
    """Return the file that a request adds to a vector store; fields in `extra` override its own."""
    store_id = (extra or {}).get("vector_store_id", "vs_abc123")
    return build(VectorStoreFile, "POST /vector_stores/{}/files", request, extra, store_id)
