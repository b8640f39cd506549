"""Deep partials of the types of `files_and_uploads`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class OpenAIFilePartial(TypedDict, total=False):
    id: str
    bytes: int
    created_at: int
    expires_at: int | None
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
    status: Literal["uploaded", "processed", "error"]
    status_details: str | None
