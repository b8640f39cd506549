"""Deep partials of the types of `vector_stores`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import Metadata, VectorStoreFileAttributes


class DeleteVectorStoreFileResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


class DeleteVectorStoreResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class ListVectorStoreFilesResponsePartial(TypedDict, total=False):
    object: str
    data: list[VectorStoreFileObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListVectorStoresResponsePartial(TypedDict, total=False):
    object: str
    data: list[VectorStoreObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class OtherChunkingStrategyResponseParamPartial(TypedDict, total=False):
    type: Literal["other"]


class StaticChunkingStrategyPartial(TypedDict, total=False):
    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    chunk_overlap_tokens: int


class StaticChunkingStrategyResponseParamPartial(TypedDict, total=False):
    type: Literal["static"]
    static: StaticChunkingStrategyPartial


class VectorStoreExpirationAfterPartial(TypedDict, total=False):
    anchor: Literal["last_active_at"]
    days: Annotated[int, Field(ge=1, le=365)]


class VectorStoreFileBatchObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["vector_store.file_batch", "vector_store.files_batch"]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchObjectFileCountsPartial


class VectorStoreFileBatchObjectFileCountsPartial(TypedDict, total=False):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreFileContentResponsePartial(TypedDict, total=False):
    object: Literal["vector_store.file_content.page"]
    data: list[VectorStoreFileContentResponseDataItemPartial]
    has_more: bool
    next_page: str | None


class VectorStoreFileContentResponseDataItemPartial(TypedDict, total=False):
    type: str
    text: str


class VectorStoreFileObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileObjectLastErrorPartial | None
    chunking_strategy: (
        StaticChunkingStrategyResponseParamPartial | OtherChunkingStrategyResponseParamPartial
    )
    attributes: VectorStoreFileAttributes


class VectorStoreFileObjectLastErrorPartial(TypedDict, total=False):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["vector_store"]
    created_at: int
    name: str | None
    usage_bytes: int
    file_counts: VectorStoreObjectFileCountsPartial
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpirationAfterPartial | None
    expires_at: int | None
    last_active_at: int | None
    metadata: Metadata
    description: str | None


class VectorStoreObjectFileCountsPartial(TypedDict, total=False):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreSearchResultContentObjectPartial(TypedDict, total=False):
    type: Literal["text"]
    text: str


class VectorStoreSearchResultItemPartial(TypedDict, total=False):
    file_id: str
    filename: str
    score: Annotated[float, Field(ge=0.0, le=1.0)]
    attributes: VectorStoreFileAttributes
    content: list[VectorStoreSearchResultContentObjectPartial]


class VectorStoreSearchResultsPagePartial(TypedDict, total=False):
    object: Literal["vector_store.search_results.page"]
    search_query: list[Annotated[str, Field(min_length=1)]]
    data: list[VectorStoreSearchResultItemPartial]
    has_more: bool
    next_page: str | None
