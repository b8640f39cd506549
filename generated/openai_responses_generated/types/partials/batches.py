"""Deep partials of the types of `batches`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.common import Metadata


class BatchPartial(TypedDict, total=False):
    id: str
    object: Literal["batch"]
    endpoint: str
    model: str | None
    errors: BatchErrorsPartial | None
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
    output_file_id: str | None
    error_file_id: str | None
    created_at: int
    in_progress_at: int | None
    expires_at: int | None
    finalizing_at: int | None
    completed_at: int | None
    failed_at: int | None
    expired_at: int | None
    cancelling_at: int | None
    cancelled_at: int | None
    request_counts: BatchRequestCountsPartial
    usage: BatchUsagePartial
    metadata: Metadata


class BatchErrorPartial(TypedDict, total=False):
    code: str
    message: str
    param: str | None
    line: int | None


class BatchErrorsPartial(TypedDict, total=False):
    object: str
    data: list[BatchErrorPartial]


class BatchRequestCountsPartial(TypedDict, total=False):
    total: int
    completed: int
    failed: int


class BatchUsagePartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetailsPartial
    total_tokens: int


class BatchUsageInputTokensDetailsPartial(TypedDict, total=False):
    cached_tokens: int


class BatchUsageOutputTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class ListBatchesResponsePartial(TypedDict, total=False):
    data: list[BatchPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]
