"""Deep partials of the types of `beta_assistants`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import Metadata, ReasoningEffort
from openai_responses_generated.types.partials.beta_assistants_and_beta_threads import (
    AssistantsApiResponseFormatOptionPartial,
    AssistantToolsCodePartial,
    AssistantToolsFileSearchPartial,
    AssistantToolsFunctionPartial,
)


class AssistantObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["assistant"]
    created_at: int
    name: Annotated[str, Field(max_length=256)] | None
    description: Annotated[str, Field(max_length=512)] | None
    model: str
    instructions: Annotated[str, Field(max_length=256000)] | None
    tools: Annotated[
        list[
            AssistantToolsCodePartial
            | AssistantToolsFileSearchPartial
            | AssistantToolsFunctionPartial
        ],
        Field(max_length=128),
    ]
    tool_resources: AssistantObjectToolResourcesPartial | None
    metadata: Metadata
    temperature: Annotated[float, Field(ge=0.0, le=2.0)] | None
    top_p: Annotated[float, Field(ge=0.0, le=1.0)] | None
    response_format: AssistantsApiResponseFormatOptionPartial | None
    reasoning_effort: ReasoningEffort


class AssistantObjectToolResourcesPartial(TypedDict, total=False):
    code_interpreter: AssistantObjectToolResourcesCodeInterpreterPartial
    file_search: AssistantObjectToolResourcesFileSearchPartial


class AssistantObjectToolResourcesCodeInterpreterPartial(TypedDict, total=False):
    file_ids: Annotated[list[str], Field(max_length=20)]


class AssistantObjectToolResourcesFileSearchPartial(TypedDict, total=False):
    vector_store_ids: Annotated[list[str], Field(max_length=1)]


class DeleteAssistantResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class ListAssistantsResponsePartial(TypedDict, total=False):
    object: str
    data: list[AssistantObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool
