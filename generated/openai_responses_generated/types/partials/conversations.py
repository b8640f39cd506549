"""Deep partials of the types of `conversations`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.conversations_and_responses import (
    AdditionalToolsPartial,
    ApplyPatchToolCallOutputPartial,
    ApplyPatchToolCallPartial,
    CodeInterpreterToolCallPartial,
    CompactionBodyPartial,
    ComputerToolCallOutputResourcePartial,
    ComputerToolCallPartial,
    CustomToolCallOutputPartial,
    CustomToolCallPartial,
    FileSearchToolCallPartial,
    FunctionShellCallOutputPartial,
    FunctionShellCallPartial,
    FunctionToolCallOutputResourcePartial,
    FunctionToolCallResourcePartial,
    ImageGenToolCallPartial,
    LocalShellToolCallOutputPartial,
    LocalShellToolCallPartial,
    MCPApprovalRequestPartial,
    MCPApprovalResponseResourcePartial,
    MCPListToolsPartial,
    MCPToolCallPartial,
    MessagePartial,
    ProgramOutputPartial,
    ProgramPartial,
    ReasoningItemPartial,
    ResponseConfigurationUpdateItemPartial,
    ToolSearchCallPartial,
    ToolSearchOutputPartial,
    WebSearchToolCallPartial,
)


class ConversationItemListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ConversationItemPartial]
    has_more: bool
    first_id: str | None
    last_id: str | None


class ConversationResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["conversation"]
    metadata: object
    created_at: int


class DeletedConversationResourcePartial(TypedDict, total=False):
    object: Literal["conversation.deleted"]
    deleted: bool
    id: str


ConversationItemPartial: TypeAlias = (
    MessagePartial
    | FunctionToolCallResourcePartial
    | FunctionToolCallOutputResourcePartial
    | FileSearchToolCallPartial
    | WebSearchToolCallPartial
    | ImageGenToolCallPartial
    | ComputerToolCallPartial
    | ComputerToolCallOutputResourcePartial
    | ToolSearchCallPartial
    | ToolSearchOutputPartial
    | AdditionalToolsPartial
    | ReasoningItemPartial
    | ProgramPartial
    | ProgramOutputPartial
    | CompactionBodyPartial
    | CodeInterpreterToolCallPartial
    | LocalShellToolCallPartial
    | LocalShellToolCallOutputPartial
    | FunctionShellCallPartial
    | FunctionShellCallOutputPartial
    | ApplyPatchToolCallPartial
    | ApplyPatchToolCallOutputPartial
    | MCPListToolsPartial
    | MCPApprovalRequestPartial
    | MCPApprovalResponseResourcePartial
    | MCPToolCallPartial
    | CustomToolCallPartial
    | CustomToolCallOutputPartial
    | ResponseConfigurationUpdateItemPartial
)
