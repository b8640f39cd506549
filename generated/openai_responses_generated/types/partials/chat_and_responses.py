"""Deep partials of the types of `chat_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.chat_and_responses import ModerationInputType


class ModerationResultBodyPartial(TypedDict, total=False):
    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[ModerationInputType]]
