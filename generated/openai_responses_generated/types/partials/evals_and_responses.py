"""Deep partials of the types of `evals_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.common import ResponseFormatJsonSchemaSchema
from openai_responses_generated.types.partials.common import (
    ResponseFormatJsonObjectPartial,
    ResponseFormatTextPartial,
)


class TextResponseFormatJsonSchemaPartial(TypedDict, total=False):
    type: Literal["json_schema"]
    description: str | None
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None


TextResponseFormatConfigurationPartial: TypeAlias = (
    ResponseFormatTextPartial
    | TextResponseFormatJsonSchemaPartial
    | ResponseFormatJsonObjectPartial
)
