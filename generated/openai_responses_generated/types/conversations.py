"""Types of `conversations`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import Metadata
from openai_responses_generated.types.conversations_and_responses import (
    AdditionalTools,
    ApplyPatchToolCall,
    ApplyPatchToolCallOutput,
    CodeInterpreterToolCall,
    CompactionBody,
    ComputerToolCall,
    ComputerToolCallOutputResource,
    CustomToolCall,
    CustomToolCallOutput,
    FileSearchToolCall,
    FunctionShellCall,
    FunctionShellCallOutput,
    FunctionToolCallOutputResource,
    FunctionToolCallResource,
    ImageGenToolCall,
    IncludeEnum,
    InputItem,
    LocalShellToolCall,
    LocalShellToolCallOutput,
    MCPApprovalRequest,
    MCPApprovalResponseResource,
    MCPListTools,
    MCPToolCall,
    Message,
    Program,
    ProgramOutput,
    ReasoningItem,
    ResponseConfigurationUpdateItem,
    ToolSearchCall,
    ToolSearchOutput,
    WebSearchToolCall,
)


class ConversationItemList(TypedDict):
    object: Literal["list"]
    data: list[ConversationItem]
    has_more: bool
    first_id: str | None
    last_id: str | None


class ConversationResource(TypedDict):
    id: str
    object: Literal["conversation"]
    metadata: object
    created_at: int


class CreateConversationBody(TypedDict):
    metadata: NotRequired[Metadata | None]
    items: NotRequired[Annotated[list[InputItem], Field(max_length=20)] | None]


class CreateConversationItemsQuery(TypedDict):
    include: NotRequired[list[IncludeEnum]]


class CreateConversationItemsRequest(TypedDict):
    items: Annotated[list[InputItem], Field(max_length=20)]


class DeletedConversationResource(TypedDict):
    object: Literal["conversation.deleted"]
    deleted: bool
    id: str


class GetConversationItemQuery(TypedDict):
    include: NotRequired[list[IncludeEnum]]


class ListConversationItemsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    include: NotRequired[list[IncludeEnum]]


class UpdateConversationBody(TypedDict):
    metadata: Metadata


ConversationItem: TypeAlias = Annotated[
    Message
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | FileSearchToolCall
    | WebSearchToolCall
    | ImageGenToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | Program
    | ProgramOutput
    | CompactionBody
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | CustomToolCall
    | CustomToolCallOutput
    | ResponseConfigurationUpdateItem,
    Field(discriminator="type"),
]
