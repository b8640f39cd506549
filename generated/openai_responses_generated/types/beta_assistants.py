"""Types of `beta_assistants`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_assistants_and_beta_threads import (
    AssistantsApiResponseFormatOption,
    AssistantSupportedModels,
    AssistantToolsCode,
    AssistantToolsFileSearch,
    AssistantToolsFunction,
)
from openai_responses_generated.types.common import Metadata, ReasoningEffort


class AssistantObject(TypedDict):
    id: str
    object: Literal["assistant"]
    created_at: int
    name: Annotated[str, Field(max_length=256)] | None
    description: Annotated[str, Field(max_length=512)] | None
    model: str
    instructions: Annotated[str, Field(max_length=256000)] | None
    tools: Annotated[
        list[
            Annotated[
                AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                Field(discriminator="type"),
            ]
        ],
        Field(max_length=128),
    ]
    tool_resources: NotRequired[AssistantObjectToolResources | None]
    metadata: Metadata
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]
    reasoning_effort: NotRequired[ReasoningEffort]


class AssistantObjectToolResources(TypedDict):
    code_interpreter: NotRequired[AssistantObjectToolResourcesCodeInterpreter]
    file_search: NotRequired[AssistantObjectToolResourcesFileSearch]


class AssistantObjectToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class AssistantObjectToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]


class CreateAssistantRequest(TypedDict):
    model: str | AssistantSupportedModels
    name: NotRequired[Annotated[str, Field(max_length=256)] | None]
    description: NotRequired[Annotated[str, Field(max_length=512)] | None]
    instructions: NotRequired[Annotated[str, Field(max_length=256000)] | None]
    reasoning_effort: NotRequired[ReasoningEffort]
    tools: NotRequired[
        Annotated[
            list[
                Annotated[
                    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=128),
        ]
    ]
    tool_resources: NotRequired[CreateAssistantRequestToolResources | None]
    metadata: NotRequired[Metadata]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]


class CreateAssistantRequestFileSearchVectorStoresChunkingStrategyStaticStatic(TypedDict):
    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    chunk_overlap_tokens: int


class CreateAssistantRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateAssistantRequestToolResourcesCodeInterpreter]
    file_search: NotRequired[CreateAssistantRequestToolResourcesFileSearch]


class CreateAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class CreateAssistantRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]
    vector_stores: NotRequired[
        Annotated[
            list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem], Field(max_length=1)
        ]
    ]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: CreateAssistantRequestFileSearchVectorStoresChunkingStrategyStaticStatic


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=100000000)]]
    chunking_strategy: NotRequired[
        Annotated[
            CreateAssistantRequestToolResourcesFileSearchVectorStoresChunkingStrategyAuto
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresChunkingStrategyStatic,
            Field(discriminator="type"),
        ]
    ]
    metadata: NotRequired[Metadata]


class DeleteAssistantResponse(TypedDict):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class ListAssistantsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListAssistantsResponse(TypedDict):
    object: str
    data: list[AssistantObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ModifyAssistantRequest(TypedDict):
    model: NotRequired[str | AssistantSupportedModels]
    reasoning_effort: NotRequired[ReasoningEffort]
    name: NotRequired[Annotated[str, Field(max_length=256)] | None]
    description: NotRequired[Annotated[str, Field(max_length=512)] | None]
    instructions: NotRequired[Annotated[str, Field(max_length=256000)] | None]
    tools: NotRequired[
        Annotated[
            list[
                Annotated[
                    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=128),
        ]
    ]
    tool_resources: NotRequired[ModifyAssistantRequestToolResources | None]
    metadata: NotRequired[Metadata]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]


class ModifyAssistantRequestToolResources(TypedDict):
    code_interpreter: NotRequired[ModifyAssistantRequestToolResourcesCodeInterpreter]
    file_search: NotRequired[ModifyAssistantRequestToolResourcesFileSearch]


class ModifyAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class ModifyAssistantRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]
