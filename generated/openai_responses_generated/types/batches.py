"""Types of `batches`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import Metadata


class Batch(TypedDict):
    id: str
    object: Literal["batch"]
    endpoint: str
    model: NotRequired[str | None]
    errors: NotRequired[BatchErrors | None]
    input_file_id: str
    completion_window: str
    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    output_file_id: NotRequired[str | None]
    error_file_id: NotRequired[str | None]
    created_at: int
    in_progress_at: NotRequired[int | None]
    expires_at: NotRequired[int | None]
    finalizing_at: NotRequired[int | None]
    completed_at: NotRequired[int | None]
    failed_at: NotRequired[int | None]
    expired_at: NotRequired[int | None]
    cancelling_at: NotRequired[int | None]
    cancelled_at: NotRequired[int | None]
    request_counts: NotRequired[BatchRequestCounts]
    usage: NotRequired[BatchUsage]
    metadata: NotRequired[Metadata]


class BatchError(TypedDict):
    code: NotRequired[str]
    message: NotRequired[str]
    param: NotRequired[str | None]
    line: NotRequired[int | None]


class BatchErrors(TypedDict):
    object: NotRequired[str]
    data: NotRequired[list[BatchError]]


class BatchFileExpirationAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: Annotated[int, Field(ge=3600, le=2592000)]


class BatchRequestCounts(TypedDict):
    total: int
    completed: int
    failed: int


class BatchUsage(TypedDict):
    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int


class BatchUsageInputTokensDetails(TypedDict):
    cached_tokens: int


class BatchUsageOutputTokensDetails(TypedDict):
    reasoning_tokens: int


class CreateBatchRequest(TypedDict):
    input_file_id: str
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    completion_window: Literal["24h"]
    metadata: NotRequired[Metadata]
    output_expires_after: NotRequired[BatchFileExpirationAfter]


class ListBatchesQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]


class ListBatchesResponse(TypedDict):
    data: list[Batch]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool
    object: Literal["list"]
