"""Types of `files`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.files_and_uploads import FileExpirationAfter, OpenAIFile


class CreateFileRequest(TypedDict):
    file: bytes
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    expires_after: NotRequired[FileExpirationAfter]


class DeleteFileResponse(TypedDict):
    id: str
    object: Literal["file"]
    deleted: bool


class ListFilesQuery(TypedDict):
    purpose: NotRequired[str]
    limit: NotRequired[Annotated[int, Field(ge=1, le=10000)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]


class ListFilesResponse(TypedDict):
    object: str
    data: list[OpenAIFile]
    first_id: str | None
    last_id: str | None
    has_more: bool
