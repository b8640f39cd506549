"""Types of `responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_responses_and_responses import (
    ResponseErrorCode,
    ResponseKeepaliveEvent,
)
from openai_responses_generated.types.chat_and_responses import (
    ModelIdsShared,
    ModerationParam,
    ModerationResultBody,
    PromptCacheModeEnum,
    PromptCacheOptionsParam,
    PromptCacheTTLEnum,
    Verbosity,
)
from openai_responses_generated.types.common import (
    InputMessageContentList,
    Metadata,
    Prompt,
    ReasoningEffort,
    Tool,
)
from openai_responses_generated.types.conversations_and_responses import (
    AdditionalTools,
    Annotation,
    ApplyPatchToolCall,
    ApplyPatchToolCallOutput,
    CodeInterpreterToolCall,
    CompactionBody,
    ComputerToolCall,
    ComputerToolCallOutputResource,
    CustomToolCall,
    CustomToolCallOutput,
    FileSearchToolCall,
    FunctionAndCustomToolCallOutput,
    FunctionCallOutputStatusEnum,
    FunctionCallStatus,
    FunctionShellCall,
    FunctionShellCallOutput,
    FunctionShellCallOutputContent,
    FunctionToolCall,
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
    OutputMessage,
    OutputTextContent,
    Program,
    ProgramOutput,
    ReasoningItem,
    ReasoningTextContent,
    RefusalContent,
    ResponseConfigurationUpdateItem,
    ToolCallCaller,
    ToolCallCallerParam,
    ToolSearchCall,
    ToolSearchOutput,
    WebSearchToolCall,
)
from openai_responses_generated.types.evals_and_responses import TextResponseFormatConfiguration
from openai_responses_generated.types.realtime_and_responses import (
    ToolChoiceFunction,
    ToolChoiceMCP,
    ToolChoiceOptions,
)


class CompactResource(TypedDict):
    id: str
    object: Literal["response.compaction"]
    output: list[ItemField]
    created_at: int
    usage: ResponseUsage
    image: NotRequired[CompactedResponseImage | None]  # of the SDK, not of the document


class CompactResponseMethodPublicBody(TypedDict):
    model: ModelIdsCompaction
    input: NotRequired[Annotated[str, Field(max_length=10485760)] | list[InputItem] | None]
    previous_response_id: NotRequired[str | None]
    instructions: NotRequired[str | None]
    prompt_cache_key: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_retention: NotRequired[PromptCacheRetentionEnum | None]
    prompt_cache_options: NotRequired[PromptCacheOptionsParam | None]
    service_tier: NotRequired[ServiceTierEnum | None]
    image: NotRequired[ResponsesResponseCompactParamsImage]  # of the SDK, not of the document


class CompactedResponseImage(TypedDict):
    context_compression: Literal["enabled", "disabled"]


class ContextManagementParam(TypedDict):
    type: str
    compact_threshold: NotRequired[Annotated[int, Field(ge=1000)] | None]


class ConversationParam2(TypedDict):
    id: str


class CreateResponse(TypedDict):
    metadata: NotRequired[Metadata]
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)]]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    prompt_cache_options: NotRequired[PromptCacheOptionsParam]
    previous_response_id: NotRequired[str | None]
    model: NotRequired[ModelIdsResponses]
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[ResponseTextParam]
    tools: NotRequired[ToolsArray]
    tool_choice: NotRequired[ToolChoiceParam]
    prompt: NotRequired[Prompt]
    service_tier: NotRequired[ServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    reasoning: NotRequired[Reasoning | None]
    input: NotRequired[InputParam]
    include: NotRequired[list[IncludeEnum] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    instructions: NotRequired[str | None]
    moderation: NotRequired[ModerationParam | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ResponseStreamOptions]
    conversation: NotRequired[ConversationParam | None]
    context_management: NotRequired[
        Annotated[list[ContextManagementParam], Field(min_length=1)] | None
    ]
    max_output_tokens: NotRequired[Annotated[int, Field(ge=16)] | None]
    access_programs: NotRequired[
        ResponsesResponseCreateParamsAccessPrograms
    ]  # of the SDK, not of the document
    background_options: NotRequired[
        ResponsesResponseCreateParamsBackgroundOptions
    ]  # of the SDK, not of the document
    image: NotRequired[ResponsesResponseCreateParamsImage]  # of the SDK, not of the document


class CustomToolCallOutputResource(TypedDict):
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: NotRequired[str]


CustomToolCallResource = TypedDict(
    "CustomToolCallResource",
    {
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "NotRequired[Annotated[ToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "status": "FunctionCallStatus",
        "created_by": "NotRequired[str]",
        "async": "NotRequired[bool | None]",  # of the SDK, not of the document
    },
)


class DeletedResponse(TypedDict):
    id: str
    object: Literal["response", "response.deleted"]
    deleted: bool


class FunctionToolCallOutput(TypedDict):
    id: NotRequired[str]
    type: Literal["function_call_output"]
    call_id: NotRequired[str]
    name: NotRequired[str]
    namespace: NotRequired[str]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[FunctionAndCustomToolCallOutput]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    created_by: NotRequired[str | None]  # of the SDK, not of the document


class GetResponseQuery(TypedDict):
    include: NotRequired[list[IncludeEnum]]
    stream: NotRequired[bool]
    starting_after: NotRequired[int]
    include_obfuscation: NotRequired[bool]


class InputMessageResource(TypedDict):
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    content: InputMessageContentList
    id: str


class ListInputItemsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    include: NotRequired[list[IncludeEnum]]


class Moderation(TypedDict):
    input: Annotated[ModerationResultBody | ModerationErrorBody, Field(discriminator="type")]
    output: Annotated[ModerationResultBody | ModerationErrorBody, Field(discriminator="type")]


class ModerationErrorBody(TypedDict):
    type: Literal["error"]
    code: str
    message: str


class PromptCacheOptions(TypedDict):
    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
    comparison_response_id: NotRequired[str | None]  # of the SDK, not of the document


class Reasoning(TypedDict):
    mode: NotRequired[ReasoningModeEnum]
    effort: NotRequired[ReasoningEffort]
    summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    context: NotRequired[Literal["auto", "current_turn", "all_turns"] | None]
    generate_summary: NotRequired[Literal["auto", "concise", "detailed"] | None]


class Response(TypedDict):
    metadata: Metadata
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)] | None]
    temperature: Annotated[float, Field(ge=0.0, le=2.0)] | None
    top_p: Annotated[float, Field(ge=0.0, le=1.0)] | None
    user: NotRequired[str | None]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    previous_response_id: NotRequired[str | None]
    model: ModelIdsResponses
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[ResponseTextParam]
    tools: ToolsArray
    tool_choice: ToolChoiceParam
    prompt: NotRequired[Prompt]
    service_tier: NotRequired[ServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    id: str
    object: Literal["response"]
    status: NotRequired[
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    ]
    created_at: float
    completed_at: NotRequired[float | None]
    error: ResponseError
    incomplete_details: ResponseIncompleteDetails | None
    output: list[OutputItem]
    reasoning: NotRequired[Reasoning | None]
    instructions: str | list[InputItem] | None
    output_text: NotRequired[str | None]
    usage: NotRequired[ResponseUsage | None]
    prompt_cache_options: NotRequired[PromptCacheOptions]
    moderation: NotRequired[Moderation | None]
    parallel_tool_calls: bool
    conversation: NotRequired[ResponseConversation | None]
    max_output_tokens: NotRequired[int | None]
    access_programs: NotRequired[dict[str, str] | None]
    billing: NotRequired[ResponseBilling]
    frequency_penalty: NotRequired[float]
    presence_penalty: NotRequired[float]
    store: NotRequired[bool]
    tool_usage: NotRequired[ResponseToolUsage]
    image: NotRequired[ResponseImage | None]  # of the SDK, not of the document
    input_transformations: NotRequired[
        list[ResponseInputTransformation] | None
    ]  # of the SDK, not of the document
    prompt_cache_diagnostics: NotRequired[
        Annotated[
            ResponsePromptCacheDiagnosticsCacheMiss
            | ResponsePromptCacheDiagnosticsCacheHit
            | ResponsePromptCacheDiagnosticsComparisonResponseNotFound
            | ResponsePromptCacheDiagnosticsUnavailable
            | None,
            Field(discriminator="type"),
        ]
    ]  # of the SDK, not of the document


class ResponseApplyPatchCallOperationDiffDeltaEvent(TypedDict):
    type: Literal["response.apply_patch_call_operation_diff.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    obfuscation: NotRequired[str]


class ResponseApplyPatchCallOperationDiffDoneEvent(TypedDict):
    type: Literal["response.apply_patch_call_operation_diff.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    diff: str


class ResponseAudioDeltaEvent(TypedDict):
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    obfuscation: NotRequired[str]


class ResponseAudioDoneEvent(TypedDict):
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]


class ResponseAudioTranscriptDeltaEvent(TypedDict):
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseAudioTranscriptDoneEvent(TypedDict):
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]


class ResponseBilling(TypedDict):
    payer: str


class ResponseCodeInterpreterCallCodeDeltaEvent(TypedDict):
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseCodeInterpreterCallCodeDoneEvent(TypedDict):
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]


class ResponseCodeInterpreterCallCompletedEvent(TypedDict):
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseCodeInterpreterCallInProgressEvent(TypedDict):
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseCodeInterpreterCallInterpretingEvent(TypedDict):
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseCompactionCompactingEvent(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompletedEvent(TypedDict):
    type: Literal["response.completed"]
    response: Response
    sequence_number: NotRequired[int]


class ResponseContentPartAddedEvent(TypedDict):
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: NotRequired[int]


class ResponseContentPartDoneEvent(TypedDict):
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: OutputContent


class ResponseConversation(TypedDict):
    id: str


class ResponseCreatedEvent(TypedDict):
    type: Literal["response.created"]
    response: Response
    sequence_number: NotRequired[int]


class ResponseCustomToolCallInputDeltaEvent(TypedDict):
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    obfuscation: NotRequired[str]


class ResponseCustomToolCallInputDoneEvent(TypedDict):
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str


class ResponseErrorEvent(TypedDict):
    type: Literal["error"]
    code: NotRequired[str | None]
    message: NotRequired[str]
    param: NotRequired[str | None]
    sequence_number: NotRequired[int]
    error: NotRequired[ResponseErrorEventError]


class ResponseErrorEventError(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None


class ResponseErrorMisalignment(TypedDict):
    detailed_explanation: NotRequired[str | None]
    error_type: NotRequired[
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ]
    review_target: NotRequired[str | None]
    steer: NotRequired[ResponseErrorMisalignmentSteer | None]


class ResponseErrorMisalignmentSteer(TypedDict):
    message: str


class ResponseErrorObject(TypedDict):
    code: ResponseErrorCode | str
    message: str
    misalignment: NotRequired[ResponseErrorMisalignment | None]  # of the SDK, not of the document
    param: NotRequired[str | None]  # of the SDK, not of the document
    type: NotRequired[str | None]  # of the SDK, not of the document


class ResponseFailedEvent(TypedDict):
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: Response


class ResponseFileSearchCallCompletedEvent(TypedDict):
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseFileSearchCallInProgressEvent(TypedDict):
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseFileSearchCallSearchingEvent(TypedDict):
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseFunctionCallArgumentsDeltaEvent(TypedDict):
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    obfuscation: NotRequired[str]


class ResponseFunctionCallArgumentsDoneEvent(TypedDict):
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str


class ResponseImage(TypedDict):
    context_compression: Literal["enabled", "disabled"]


class ResponseImageGenCallCompletedEvent(TypedDict):
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str


class ResponseImageGenCallGeneratingEvent(TypedDict):
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseImageGenCallInProgressEvent(TypedDict):
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseImageGenCallPartialImageEvent(TypedDict):
    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    partial_image_index: int
    partial_image_b64: str
    size: NotRequired[str]
    quality: NotRequired[str]
    background: NotRequired[str]
    output_format: NotRequired[str]


class ResponseInProgressEvent(TypedDict):
    type: Literal["response.in_progress"]
    response: Response
    sequence_number: NotRequired[int]


class ResponseIncompleteDetails(TypedDict):
    reason: NotRequired[
        Literal["max_output_tokens", "content_filter", "max_tokens", "max_messages", "steered"]
    ]


class ResponseIncompleteEvent(TypedDict):
    type: Literal["response.incomplete"]
    response: Response
    sequence_number: NotRequired[int]


class ResponseInputTransformation(TypedDict):
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


class ResponseItemList(TypedDict):
    object: Literal["list"]
    data: list[ItemResource]
    has_more: bool
    first_id: str | None
    last_id: str | None


class ResponseLogProb(TypedDict):
    token: str
    logprob: float
    top_logprobs: NotRequired[list[ResponseLogProbTopLogprobsItem]]
    bytes: NotRequired[list[int]]


class ResponseLogProbTopLogprobsItem(TypedDict):
    token: NotRequired[str]
    logprob: NotRequired[float]
    bytes: NotRequired[list[int]]


class ResponseMCPCallArgumentsDeltaEvent(TypedDict):
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseMCPCallArgumentsDoneEvent(TypedDict):
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]


class ResponseMCPCallCompletedEvent(TypedDict):
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class ResponseMCPCallFailedEvent(TypedDict):
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class ResponseMCPCallInProgressEvent(TypedDict):
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str


class ResponseMCPListToolsCompletedEvent(TypedDict):
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class ResponseMCPListToolsFailedEvent(TypedDict):
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class ResponseMCPListToolsInProgressEvent(TypedDict):
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class ResponseOutputItemAddedEvent(TypedDict):
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem


class ResponseOutputItemDoneEvent(TypedDict):
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem


class ResponseOutputTextAnnotationAddedEvent(TypedDict):
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[Annotation | None, Field(discriminator="type")]


class ResponsePromptCacheDiagnosticsCacheHit(TypedDict):
    type: Literal["cache_hit"]


class ResponsePromptCacheDiagnosticsCacheMiss(TypedDict):
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
    comparison_reusable_tokens: NotRequired[int | None]


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(TypedDict):
    type: Literal["comparison_response_not_found"]


class ResponsePromptCacheDiagnosticsUnavailable(TypedDict):
    type: Literal["unavailable"]


class ResponseQueuedEvent(TypedDict):
    type: Literal["response.queued"]
    response: Response
    sequence_number: NotRequired[int]


class ResponseReasoningSummaryPartAddedEvent(TypedDict):
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: ResponseReasoningSummaryPartAddedEventPart


class ResponseReasoningSummaryPartAddedEventPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponseReasoningSummaryPartDoneEvent(TypedDict):
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: ResponseReasoningSummaryPartDoneEventPart


class ResponseReasoningSummaryPartDoneEventPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponseReasoningSummaryTextDeltaEvent(TypedDict):
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseReasoningSummaryTextDoneEvent(TypedDict):
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]


class ResponseReasoningTextDeltaEvent(TypedDict):
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseReasoningTextDoneEvent(TypedDict):
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]


class ResponseRefusalDeltaEvent(TypedDict):
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class ResponseRefusalDoneEvent(TypedDict):
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]


class ResponseShellCallCommandAddedStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str


class ResponseShellCallCommandDeltaStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]


class ResponseShellCallCommandDoneStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str


class ResponseShellCallOutputContentDeltaStreamingEvent(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta


class ResponseShellCallOutputContentDoneStreamingEvent(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]


class ResponseStreamOptionsObject(TypedDict):
    include_obfuscation: NotRequired[bool]


class ResponseTextDeltaEvent(TypedDict):
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]
    obfuscation: NotRequired[str]


class ResponseTextDoneEvent(TypedDict):
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]


class ResponseTextParam(TypedDict):
    format: NotRequired[TextResponseFormatConfiguration]
    verbosity: NotRequired[Verbosity]


class ResponseToolUsage(TypedDict):
    image_gen: NotRequired[ResponseToolUsageImageGen]
    web_search: NotRequired[ResponseToolUsageWebSearch]


class ResponseToolUsageImageGen(TypedDict):
    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails
    total_tokens: int
    cached_tokens: NotRequired[int | None]  # of the SDK, not of the document
    cached_tokens_details: NotRequired[
        ResponseToolUsageImageGenCachedTokensDetails | None
    ]  # of the SDK, not of the document


class ResponseToolUsageImageGenCachedTokensDetails(TypedDict):
    cached_image_tokens: int
    cached_text_tokens: int


class ResponseToolUsageImageGenInputTokensDetails(TypedDict):
    image_tokens: int
    text_tokens: int


class ResponseToolUsageImageGenOutputTokensDetails(TypedDict):
    image_tokens: int
    text_tokens: int


class ResponseToolUsageWebSearch(TypedDict):
    num_requests: int


class ResponseUsage(TypedDict):
    input_tokens: int
    input_tokens_details: NotRequired[ResponseUsageInputTokensDetails]
    output_tokens: int
    output_tokens_details: NotRequired[ResponseUsageOutputTokensDetails]
    total_tokens: int


class ResponseUsageInputTokensDetails(TypedDict):
    cached_tokens: int
    cache_write_tokens: NotRequired[int]
    cache_write_tokens_details: NotRequired[
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    ]  # of the SDK, not of the document


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(TypedDict):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class ResponseUsageOutputTokensDetails(TypedDict):
    reasoning_tokens: int


class ResponseWebSearchCallCompletedEvent(TypedDict):
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseWebSearchCallInProgressEvent(TypedDict):
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponseWebSearchCallSearchingEvent(TypedDict):
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class ResponsesResponseCompactParamsImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"]]


class ResponsesResponseCreateParamsAccessPrograms(TypedDict):
    cyber: NotRequired[Literal["standard", "daybreak_blue", "daybreak_red"]]


class ResponsesResponseCreateParamsBackgroundOptions(TypedDict):
    completion_window: NotRequired[Literal["soonest", "2h", "8h"]]
    continuation_id: NotRequired[str]


class ResponsesResponseCreateParamsImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"]]


class ShellCallOutputDelta(TypedDict):
    stdout: NotRequired[str]
    stderr: NotRequired[str]


class SpecificApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]


class SpecificFunctionShellParam(TypedDict):
    type: Literal["shell"]


class SpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class TokenCountsBody(TypedDict):
    model: NotRequired[str | None]
    input: NotRequired[Annotated[str, Field(max_length=10485760)] | list[InputItem] | None]
    previous_response_id: NotRequired[str | None]
    tools: NotRequired[list[Tool] | None]
    text: NotRequired[ResponseTextParam | None]
    reasoning: NotRequired[Reasoning | None]
    truncation: NotRequired[TruncationEnum]
    instructions: NotRequired[str | None]
    personality: NotRequired[PersonalityEnum]
    conversation: NotRequired[ConversationParam | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    parallel_tool_calls: NotRequired[bool | None]


class TokenCountsResource(TypedDict):
    object: Literal["response.input_tokens"]
    input_tokens: int


class ToolChoiceAllowed(TypedDict):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class ToolChoiceCustom(TypedDict):
    type: Literal["custom"]
    name: str


class ToolChoiceTypes(TypedDict):
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


ConversationParam: TypeAlias = str | ConversationParam2
InputParam: TypeAlias = str | list[InputItem]
ItemField: TypeAlias = Annotated[
    Message
    | Program
    | ProgramOutput
    | FunctionToolCall
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | FunctionToolCallOutput
    | FileSearchToolCall
    | WebSearchToolCall
    | ImageGenToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ReasoningItem
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
    | CustomToolCallOutput,
    Field(discriminator="type"),
]
ItemResource: TypeAlias = (
    InputMessageResource
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | WebSearchToolCall
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | Program
    | ProgramOutput
    | CompactionBody
    | ImageGenToolCall
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
    | CustomToolCallResource
    | CustomToolCallOutputResource
    | ResponseConfigurationUpdateItem
)
ModelIdsResponses: TypeAlias = (
    ModelIdsShared
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
)
OutputContent: TypeAlias = Annotated[
    OutputTextContent | RefusalContent | ReasoningTextContent, Field(discriminator="type")
]
OutputItem: TypeAlias = Annotated[
    OutputMessage
    | FileSearchToolCall
    | FunctionToolCall
    | FunctionToolCallOutputResource
    | WebSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ReasoningItem
    | Program
    | ProgramOutput
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | CompactionBody
    | ImageGenToolCall
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPToolCall
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | CustomToolCall
    | CustomToolCallOutputResource,
    Field(discriminator="type"),
]
PersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
ReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
ResponseError: TypeAlias = ResponseErrorObject | None
ResponseStreamEvent: TypeAlias = Annotated[
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedStreamingEvent
    | ResponseShellCallCommandDeltaStreamingEvent
    | ResponseShellCallCommandDoneStreamingEvent
    | ResponseShellCallOutputContentDeltaStreamingEvent
    | ResponseShellCallOutputContentDoneStreamingEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMCPCallArgumentsDeltaEvent
    | ResponseMCPCallArgumentsDoneEvent
    | ResponseMCPCallCompletedEvent
    | ResponseMCPCallFailedEvent
    | ResponseMCPCallInProgressEvent
    | ResponseMCPListToolsCompletedEvent
    | ResponseMCPListToolsFailedEvent
    | ResponseMCPListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseApplyPatchCallOperationDiffDeltaEvent
    | ResponseApplyPatchCallOperationDiffDoneEvent
    | ResponseKeepaliveEvent
    | ResponseCompactionCompactingEvent,
    Field(discriminator="type"),
]
ResponseStreamOptions: TypeAlias = ResponseStreamOptionsObject | None
ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
ServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)
ToolChoiceParam: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMCP
    | ToolChoiceCustom
    | SpecificProgrammaticToolCallingParam
    | SpecificApplyPatchParam
    | SpecificFunctionShellParam
)
ToolsArray: TypeAlias = list[Tool]
TruncationEnum: TypeAlias = Literal["auto", "disabled"]
ModelIdsCompaction: TypeAlias = ModelIdsResponses | str | None
