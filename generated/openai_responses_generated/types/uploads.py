"""Types of `uploads`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.files_and_uploads import FileExpirationAfter, OpenAIFile


class AddUploadPartRequest(TypedDict):
    data: bytes


class CompleteUploadRequest(TypedDict):
    part_ids: list[str]
    md5: NotRequired[str]


class CreateUploadRequest(TypedDict):
    filename: str
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    bytes: int
    mime_type: str
    expires_after: NotRequired[FileExpirationAfter]


class Upload(TypedDict):
    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    object: NotRequired[Literal["upload"]]
    file: NotRequired[OpenAIFile | None]


class UploadPart(TypedDict):
    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"]
