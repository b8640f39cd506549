"""Deep partials of the types of `uploads`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.files_and_uploads import OpenAIFilePartial


class UploadPartial(TypedDict, total=False):
    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    object: Literal["upload"]
    file: OpenAIFilePartial | None


class UploadPartPartial(TypedDict, total=False):
    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"]
