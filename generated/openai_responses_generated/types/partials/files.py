"""Deep partials of the types of `files`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.files_and_uploads import OpenAIFilePartial


class DeleteFileResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["file"]
    deleted: bool


class ListFilesResponsePartial(TypedDict, total=False):
    object: str
    data: list[OpenAIFilePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool
