"""Types of `vector_stores`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import (
    ComparisonFilter,
    CompoundFilter,
    Metadata,
    VectorStoreFileAttributes,
)


class AutoChunkingStrategyRequestParam(TypedDict):
    type: Literal["auto"]


class CreateVectorStoreFileBatchRequest(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=2000, min_length=1)]]
    files: NotRequired[
        Annotated[list[CreateVectorStoreFileRequest], Field(max_length=2000, min_length=1)]
    ]
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    attributes: NotRequired[VectorStoreFileAttributes]


class CreateVectorStoreFileRequest(TypedDict):
    file_id: str
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    attributes: NotRequired[VectorStoreFileAttributes]


class CreateVectorStoreRequest(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=500)]]
    name: NotRequired[str]
    description: NotRequired[str]
    expires_after: NotRequired[VectorStoreExpirationAfter]
    chunking_strategy: NotRequired[
        Annotated[
            AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
            Field(discriminator="type"),
        ]
    ]
    metadata: NotRequired[Metadata]


class DeleteVectorStoreFileResponse(TypedDict):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


class DeleteVectorStoreResponse(TypedDict):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class ListFilesInVectorStoreBatchQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]
    filter: NotRequired[Literal["in_progress", "completed", "failed", "cancelled"]]


class ListVectorStoreFilesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]
    filter: NotRequired[Literal["in_progress", "completed", "failed", "cancelled"]]


class ListVectorStoreFilesResponse(TypedDict):
    object: str
    data: list[VectorStoreFileObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListVectorStoresQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListVectorStoresResponse(TypedDict):
    object: str
    data: list[VectorStoreObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class OtherChunkingStrategyResponseParam(TypedDict):
    type: Literal["other"]


class StaticChunkingStrategy(TypedDict):
    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    chunk_overlap_tokens: int


class StaticChunkingStrategyRequestParam(TypedDict):
    type: Literal["static"]
    static: StaticChunkingStrategy


class StaticChunkingStrategyResponseParam(TypedDict):
    type: Literal["static"]
    static: StaticChunkingStrategy


class UpdateVectorStoreFileAttributesRequest(TypedDict):
    attributes: VectorStoreFileAttributes


class UpdateVectorStoreRequest(TypedDict):
    name: NotRequired[str | None]
    expires_after: NotRequired[VectorStoreExpirationAfter | None]
    metadata: NotRequired[Metadata]


class VectorStoreExpirationAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: Annotated[int, Field(ge=1, le=365)]


class VectorStoreFileBatchObject(TypedDict):
    id: str
    object: Literal["vector_store.file_batch", "vector_store.files_batch"]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchObjectFileCounts


class VectorStoreFileBatchObjectFileCounts(TypedDict):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreFileContentResponse(TypedDict):
    object: Literal["vector_store.file_content.page"]
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None


class VectorStoreFileContentResponseDataItem(TypedDict):
    type: NotRequired[str]
    text: NotRequired[str]


class VectorStoreFileObject(TypedDict):
    id: str
    object: Literal["vector_store.file"]
    usage_bytes: NotRequired[int]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: NotRequired[
        Annotated[
            StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam,
            Field(discriminator="type"),
        ]
    ]
    attributes: NotRequired[VectorStoreFileAttributes]


class VectorStoreFileObjectLastError(TypedDict):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreObject(TypedDict):
    id: str
    object: Literal["vector_store"]
    created_at: int
    name: str | None
    usage_bytes: NotRequired[int]
    file_counts: VectorStoreObjectFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: NotRequired[VectorStoreExpirationAfter | None]
    expires_at: NotRequired[int | None]
    last_active_at: int | None
    metadata: Metadata
    description: NotRequired[str | None]


class VectorStoreObjectFileCounts(TypedDict):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreSearchRequest(TypedDict):
    query: str | list[Annotated[str, Field(min_length=1)]]
    rewrite_query: NotRequired[bool]
    max_num_results: NotRequired[Annotated[int, Field(ge=1, le=50)]]
    filters: NotRequired[Annotated[ComparisonFilter | CompoundFilter, Field(discriminator="type")]]
    ranking_options: NotRequired[VectorStoreSearchRequestRankingOptions]


class VectorStoreSearchRequestRankingOptions(TypedDict):
    ranker: NotRequired[Literal["none", "auto", "default-2024-11-15"]]
    score_threshold: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)]]


class VectorStoreSearchResultContentObject(TypedDict):
    type: Literal["text"]
    text: str


class VectorStoreSearchResultItem(TypedDict):
    file_id: str
    filename: str
    score: Annotated[float, Field(ge=0.0, le=1.0)]
    attributes: VectorStoreFileAttributes
    content: list[VectorStoreSearchResultContentObject]


class VectorStoreSearchResultsPage(TypedDict):
    object: Literal["vector_store.search_results.page"]
    search_query: list[Annotated[str, Field(min_length=1)]]
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None


ChunkingStrategyRequestParam: TypeAlias = Annotated[
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
    Field(discriminator="type"),
]
