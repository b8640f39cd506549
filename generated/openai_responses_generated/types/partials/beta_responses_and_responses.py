"""Deep partials of the types of `beta_responses_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DeletedResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["response"]
    deleted: bool
