"""Deep partials of the types of `evals_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.common import (
    ResponseFormatJsonObjectPartial,
    ResponseFormatJsonSchemaSchemaPartial,
    ResponseFormatTextPartial,
)


class TextResponseFormatJsonSchemaPartial(TypedDict, total=False):
    type: Literal["json_schema"]
    description: str
    name: str
    schema: ResponseFormatJsonSchemaSchemaPartial
    strict: bool | None


TextResponseFormatConfigurationPartial: TypeAlias = (
    ResponseFormatTextPartial
    | TextResponseFormatJsonSchemaPartial
    | ResponseFormatJsonObjectPartial
)
