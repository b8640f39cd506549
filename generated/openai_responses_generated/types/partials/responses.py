"""Deep partials of the types of `responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.beta_responses_and_responses import ResponseErrorCode
from openai_responses_generated.types.chat_and_responses import (
    PromptCacheModeEnum,
    PromptCacheTTLEnum,
    Verbosity,
)
from openai_responses_generated.types.common import Metadata, ReasoningEffort
from openai_responses_generated.types.conversations_and_responses import (
    FunctionCallOutputStatusEnum,
    FunctionCallStatus,
)
from openai_responses_generated.types.partials.chat_and_responses import ModerationResultBodyPartial
from openai_responses_generated.types.partials.common import (
    InputMessageContentListPartial,
    PromptPartial,
    ToolPartial,
)
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
    FunctionAndCustomToolCallOutputPartial,
    FunctionShellCallOutputPartial,
    FunctionShellCallPartial,
    FunctionToolCallOutputResourcePartial,
    FunctionToolCallPartial,
    FunctionToolCallResourcePartial,
    ImageGenToolCallPartial,
    InputItemPartial,
    LocalShellToolCallOutputPartial,
    LocalShellToolCallPartial,
    MCPApprovalRequestPartial,
    MCPApprovalResponseResourcePartial,
    MCPListToolsPartial,
    MCPToolCallPartial,
    MessagePartial,
    OutputMessagePartial,
    ProgramOutputPartial,
    ProgramPartial,
    ReasoningItemPartial,
    ResponseConfigurationUpdateItemPartial,
    ToolCallCallerParamPartial,
    ToolCallCallerPartial,
    ToolSearchCallPartial,
    ToolSearchOutputPartial,
    WebSearchToolCallPartial,
)
from openai_responses_generated.types.partials.evals_and_responses import (
    TextResponseFormatConfigurationPartial,
)
from openai_responses_generated.types.partials.realtime_and_responses import (
    ToolChoiceFunctionPartial,
    ToolChoiceMCPPartial,
)
from openai_responses_generated.types.realtime_and_responses import ToolChoiceOptions
from openai_responses_generated.types.responses import (
    ModelIdsResponses,
    ReasoningModeEnum,
    ServiceTierResponses,
)


class CompactResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["response.compaction"]
    output: list[ItemFieldPartial]
    created_at: int
    usage: ResponseUsagePartial
    image: CompactedResponseImagePartial | None


class CompactedResponseImagePartial(TypedDict, total=False):
    context_compression: Literal["enabled", "disabled"]


class CustomToolCallOutputResourcePartial(TypedDict, total=False):
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: ToolCallCallerParamPartial | None
    output: str | list[FunctionAndCustomToolCallOutputPartial]
    status: FunctionCallOutputStatusEnum
    created_by: str


CustomToolCallResourcePartial = TypedDict(
    "CustomToolCallResourcePartial",
    {
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "ToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "input": "str",
        "status": "FunctionCallStatus",
        "created_by": "str",
        "async": "bool | None",
    },
    total=False,
)


class DeletedResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["response", "response.deleted"]
    deleted: bool


class FunctionToolCallOutputPartial(TypedDict, total=False):
    id: str
    type: Literal["function_call_output"]
    call_id: str
    name: str
    namespace: str
    caller: ToolCallCallerParamPartial | None
    output: str | list[FunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None


class InputMessageResourcePartial(TypedDict, total=False):
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"]
    content: InputMessageContentListPartial
    id: str


class ModerationPartial(TypedDict, total=False):
    input: ModerationResultBodyPartial | ModerationErrorBodyPartial
    output: ModerationResultBodyPartial | ModerationErrorBodyPartial


class ModerationErrorBodyPartial(TypedDict, total=False):
    type: Literal["error"]
    code: str
    message: str


class PromptCacheOptionsPartial(TypedDict, total=False):
    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    comparison_response_id: str | None


class ReasoningPartial(TypedDict, total=False):
    mode: ReasoningModeEnum
    effort: ReasoningEffort
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None


class ResponsePartial(TypedDict, total=False):
    metadata: Metadata
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None
    temperature: Annotated[float, Field(ge=0.0, le=2.0)] | None
    top_p: Annotated[float, Field(ge=0.0, le=1.0)] | None
    user: str | None
    safety_identifier: Annotated[str, Field(max_length=64)] | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    previous_response_id: str | None
    model: ModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextParamPartial
    tools: ToolsArrayPartial
    tool_choice: ToolChoiceParamPartial
    prompt: PromptPartial
    service_tier: ServiceTierResponses
    truncation: Literal["auto", "disabled"] | None
    id: str
    object: Literal["response"]
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    created_at: float
    completed_at: float | None
    error: ResponseErrorPartial
    incomplete_details: ResponseIncompleteDetailsPartial | None
    output: list[OutputItemPartial]
    reasoning: ReasoningPartial | None
    instructions: str | list[InputItemPartial] | None
    output_text: str | None
    usage: ResponseUsagePartial | None
    prompt_cache_options: PromptCacheOptionsPartial
    moderation: ModerationPartial | None
    parallel_tool_calls: bool
    conversation: ResponseConversationPartial | None
    max_output_tokens: int | None
    access_programs: dict[str, str] | None
    billing: ResponseBillingPartial
    frequency_penalty: float
    presence_penalty: float
    store: bool
    tool_usage: ResponseToolUsagePartial
    image: ResponseImagePartial | None
    input_transformations: list[ResponseInputTransformationPartial] | None
    prompt_cache_diagnostics: (
        ResponsePromptCacheDiagnosticsCacheMissPartial
        | ResponsePromptCacheDiagnosticsCacheHitPartial
        | ResponsePromptCacheDiagnosticsComparisonResponseNotFoundPartial
        | ResponsePromptCacheDiagnosticsUnavailablePartial
        | None
    )


class ResponseBillingPartial(TypedDict, total=False):
    payer: str


class ResponseConversationPartial(TypedDict, total=False):
    id: str


class ResponseErrorMisalignmentPartial(TypedDict, total=False):
    detailed_explanation: str | None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    )
    review_target: str | None
    steer: ResponseErrorMisalignmentSteerPartial | None


class ResponseErrorMisalignmentSteerPartial(TypedDict, total=False):
    message: str


class ResponseErrorObjectPartial(TypedDict, total=False):
    code: ResponseErrorCode | str
    message: str
    misalignment: ResponseErrorMisalignmentPartial | None
    param: str | None
    type: str | None


class ResponseImagePartial(TypedDict, total=False):
    context_compression: Literal["enabled", "disabled"]


class ResponseIncompleteDetailsPartial(TypedDict, total=False):
    reason: Literal["max_output_tokens", "content_filter", "max_tokens", "max_messages", "steered"]


class ResponseInputTransformationPartial(TypedDict, total=False):
    id: str
    action: Literal["removed"]
    reason: Literal[
        "organization_mismatch",
        "end_user_mismatch",
        "model_mismatch",
        "prefix_mismatch",
        "turn_boundary",
    ]
    type: Literal["reasoning"]


class ResponseItemListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ItemResourcePartial]
    has_more: bool
    first_id: str | None
    last_id: str | None


class ResponsePromptCacheDiagnosticsCacheHitPartial(TypedDict, total=False):
    type: Literal["cache_hit"]


class ResponsePromptCacheDiagnosticsCacheMissPartial(TypedDict, total=False):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None


class ResponsePromptCacheDiagnosticsComparisonResponseNotFoundPartial(TypedDict, total=False):
    type: Literal["comparison_response_not_found"]


class ResponsePromptCacheDiagnosticsUnavailablePartial(TypedDict, total=False):
    type: Literal["unavailable"]


class ResponseTextParamPartial(TypedDict, total=False):
    format: TextResponseFormatConfigurationPartial
    verbosity: Verbosity


class ResponseToolUsagePartial(TypedDict, total=False):
    image_gen: ResponseToolUsageImageGenPartial
    web_search: ResponseToolUsageWebSearchPartial


class ResponseToolUsageImageGenPartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetailsPartial
    total_tokens: int
    cached_tokens: int | None
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetailsPartial | None


class ResponseToolUsageImageGenCachedTokensDetailsPartial(TypedDict, total=False):
    cached_image_tokens: int
    cached_text_tokens: int


class ResponseToolUsageImageGenInputTokensDetailsPartial(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ResponseToolUsageImageGenOutputTokensDetailsPartial(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ResponseToolUsageWebSearchPartial(TypedDict, total=False):
    num_requests: int


class ResponseUsagePartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetailsPartial
    total_tokens: int


class ResponseUsageInputTokensDetailsPartial(TypedDict, total=False):
    cached_tokens: int
    cache_write_tokens: int
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetailsPartial | None


class ResponseUsageInputTokensDetailsCacheWriteTokensDetailsPartial(TypedDict, total=False):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class ResponseUsageOutputTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class SpecificApplyPatchParamPartial(TypedDict, total=False):
    type: Literal["apply_patch"]


class SpecificFunctionShellParamPartial(TypedDict, total=False):
    type: Literal["shell"]


class SpecificProgrammaticToolCallingParamPartial(TypedDict, total=False):
    type: Literal["programmatic_tool_calling"]


class TokenCountsResourcePartial(TypedDict, total=False):
    object: Literal["response.input_tokens"]
    input_tokens: int


class ToolChoiceAllowedPartial(TypedDict, total=False):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class ToolChoiceCustomPartial(TypedDict, total=False):
    type: Literal["custom"]
    name: str


class ToolChoiceTypesPartial(TypedDict, total=False):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


ItemFieldPartial: TypeAlias = (
    MessagePartial
    | ProgramPartial
    | ProgramOutputPartial
    | FunctionToolCallPartial
    | ToolSearchCallPartial
    | ToolSearchOutputPartial
    | AdditionalToolsPartial
    | FunctionToolCallOutputPartial
    | FileSearchToolCallPartial
    | WebSearchToolCallPartial
    | ImageGenToolCallPartial
    | ComputerToolCallPartial
    | ComputerToolCallOutputResourcePartial
    | ReasoningItemPartial
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
)
ItemResourcePartial: TypeAlias = (
    InputMessageResourcePartial
    | OutputMessagePartial
    | FileSearchToolCallPartial
    | ComputerToolCallPartial
    | ComputerToolCallOutputResourcePartial
    | WebSearchToolCallPartial
    | FunctionToolCallResourcePartial
    | FunctionToolCallOutputResourcePartial
    | ToolSearchCallPartial
    | ToolSearchOutputPartial
    | AdditionalToolsPartial
    | ReasoningItemPartial
    | ProgramPartial
    | ProgramOutputPartial
    | CompactionBodyPartial
    | ImageGenToolCallPartial
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
    | CustomToolCallResourcePartial
    | CustomToolCallOutputResourcePartial
    | ResponseConfigurationUpdateItemPartial
)
OutputItemPartial: TypeAlias = (
    OutputMessagePartial
    | FileSearchToolCallPartial
    | FunctionToolCallPartial
    | FunctionToolCallOutputResourcePartial
    | WebSearchToolCallPartial
    | ComputerToolCallPartial
    | ComputerToolCallOutputResourcePartial
    | ReasoningItemPartial
    | ProgramPartial
    | ProgramOutputPartial
    | ToolSearchCallPartial
    | ToolSearchOutputPartial
    | AdditionalToolsPartial
    | CompactionBodyPartial
    | ImageGenToolCallPartial
    | CodeInterpreterToolCallPartial
    | LocalShellToolCallPartial
    | LocalShellToolCallOutputPartial
    | FunctionShellCallPartial
    | FunctionShellCallOutputPartial
    | ApplyPatchToolCallPartial
    | ApplyPatchToolCallOutputPartial
    | MCPToolCallPartial
    | MCPListToolsPartial
    | MCPApprovalRequestPartial
    | MCPApprovalResponseResourcePartial
    | CustomToolCallPartial
    | CustomToolCallOutputResourcePartial
)
ResponseErrorPartial: TypeAlias = ResponseErrorObjectPartial | None
ToolChoiceParamPartial: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowedPartial
    | ToolChoiceTypesPartial
    | ToolChoiceFunctionPartial
    | ToolChoiceMCPPartial
    | ToolChoiceCustomPartial
    | SpecificProgrammaticToolCallingParamPartial
    | SpecificApplyPatchParamPartial
    | SpecificFunctionShellParamPartial
)
ToolsArrayPartial: TypeAlias = list[ToolPartial]
