"""Types of `evals_and_responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import (
    ResponseFormatJsonObject,
    ResponseFormatJsonSchemaSchema,
    ResponseFormatText,
)


class TextResponseFormatJsonSchema(TypedDict):
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    name: str
    schema: ResponseFormatJsonSchemaSchema
    strict: NotRequired[bool | None]


TextResponseFormatConfiguration: TypeAlias = Annotated[
    ResponseFormatText | TextResponseFormatJsonSchema | ResponseFormatJsonObject,
    Field(discriminator="type"),
]
