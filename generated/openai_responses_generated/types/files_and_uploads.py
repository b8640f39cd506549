"""Types of `files_and_uploads`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class FileExpirationAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: Annotated[int, Field(ge=3600, le=2592000)]


class OpenAIFile(TypedDict):
    id: str
    bytes: int
    created_at: int
    expires_at: NotRequired[int | None]
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
        "evals",
    ]
    status: NotRequired[Literal["uploaded", "processed", "error"]]
    status_details: NotRequired[str | None]
