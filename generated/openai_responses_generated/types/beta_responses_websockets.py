"""Types of `beta_responses_websockets`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_responses import (
    BetaAgentTag,
    BetaAnnotation,
    BetaContextManagementParam,
    BetaConversationParam,
    BetaFunctionShellCallOutputContent,
    BetaIncludeEnum,
    BetaInputItem,
    BetaInputParam,
    BetaMetadata,
    BetaModelIdsResponses,
    BetaModerationParam,
    BetaMultiAgentParam,
    BetaOutputContent,
    BetaOutputItem,
    BetaPrompt,
    BetaPromptCacheOptionsParam,
    BetaReasoning,
    BetaResponse,
    BetaResponseCompactionCompactingEventAgent,
    BetaResponseLogProb,
    BetaResponseStreamOptions,
    BetaResponseTextParam,
    BetaServiceTierResponses,
    BetaShellCallOutputDelta,
    BetaToolChoiceParam,
    BetaToolsArray,
)


class BetaErrorPayload(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None
    headers: NotRequired[dict[str, str]]
    misalignment: NotRequired[
        BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment | None
    ]  # of the SDK, not of the document


class BetaResponseInjectCreatedEvent(TypedDict):
    type: Literal["response.inject.created"]
    response_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponseInjectEvent(TypedDict):
    type: Literal["response.inject"]
    response_id: str
    input: Annotated[list[BetaInputItem], Field(max_length=16384)]


class BetaResponseInjectFailedEvent(TypedDict):
    type: Literal["response.inject.failed"]
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponseInjectFailedEventError(TypedDict):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInputFileContent(TypedDict):
    type: Literal["input_file"]
    detail: NotRequired[Literal["auto", "low", "high"] | None]
    file_data: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputFileContentPromptCacheBreakpoint | None]


class BetaResponseInputFileContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class BetaResponseInputImageContent(TypedDict):
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputImageContentPromptCacheBreakpoint | None]


class BetaResponseInputImageContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class BetaResponseInputTextContent(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[BetaResponseInputTextContentPromptCacheBreakpoint | None]


class BetaResponseInputTextContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class BetaResponseSteerAcceptedEvent(TypedDict):
    sequence_number: int
    steer: BetaResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"]
    stream_id: NotRequired[str | None]


class BetaResponseSteerAcceptedEventSteer(TypedDict):
    id: str
    previous_response_id: str


class BetaResponseSteerEvent(TypedDict):
    input: (
        str
        | list[
            Annotated[
                BetaResponseSteerInputResponseSteerInputItemListMessage
                | BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput,
                Field(discriminator="type"),
            ]
        ]
    )
    previous_response_id: str
    type: Literal["response.steer"]


class BetaResponseSteerFailedEvent(TypedDict):
    error: BetaResponseSteerFailedEventError
    sequence_number: int
    steer: BetaResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"]
    stream_id: NotRequired[str | None]


class BetaResponseSteerFailedEventError(TypedDict):
    code: (
        Literal[
            "response_not_found",
            "invalid_input",
            "steering_not_supported",
            "too_many_pending_steers",
            "response_already_completed",
            "response_not_active",
            "successor_creation_failed",
        ]
        | str
    )
    message: str
    type: Literal["invalid_request_error"]


class BetaResponseSteerFailedEventSteer(TypedDict):
    input: (
        str
        | list[
            Annotated[
                BetaResponseSteerInputResponseSteerInputItemListMessage
                | BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput,
                Field(discriminator="type"),
            ]
        ]
    )
    previous_response_id: str
    id: NotRequired[str | None]


class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput(TypedDict):
    output: str | list[BetaResponseFunctionCallOutputItem]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    agent: NotRequired[
        BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent | None
    ]
    call_id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect
            | BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent(TypedDict):
    agent_name: str


class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class BetaResponseSteerInputResponseSteerInputItemListMessage(TypedDict):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseSteerInputResponseSteerInputItemListMessageAgent | None]
    status: NotRequired[str | None]


class BetaResponseSteerInputResponseSteerInputItemListMessageAgent(TypedDict):
    agent_name: str


class BetaResponseSteerPendingEvent(TypedDict):
    reason: Literal["waiting_for_required_input"] | str
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: BetaResponseSteerPendingEventSteer
    type: Literal["response.steer.pending"]
    stream_id: NotRequired[str | None]


class BetaResponseSteerPendingEventSteer(TypedDict):
    id: str
    previous_response_id: str


class BetaResponseSteerRequiredInputApplyPatchCallOutput(TypedDict):
    call_id: str
    type: Literal["apply_patch_call_output"]


class BetaResponseSteerRequiredInputComputerCallOutput(TypedDict):
    call_id: str
    type: Literal["computer_call_output"]


class BetaResponseSteerRequiredInputCustomToolCallOutput(TypedDict):
    call_id: str
    type: Literal["custom_tool_call_output"]


class BetaResponseSteerRequiredInputFunctionCallOutput(TypedDict):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class BetaResponseSteerRequiredInputMcpApprovalResponse(TypedDict):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


class BetaResponseSteerRequiredInputShellCallOutput(TypedDict):
    call_id: str
    type: Literal["shell_call_output"]


class BetaResponseSteerRequiredInputToolSearchOutput(TypedDict):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class BetaResponseWsError(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["error"]
    status: NotRequired[int]
    sequence_number: NotRequired[int]
    error: BetaErrorPayload
    stream_id: NotRequired[str]


class BetaResponsesClientEventResponseCreate(TypedDict):
    type: Literal["response.create"]
    stream_id: NotRequired[
        Annotated[str, Field(max_length=256, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    ]
    metadata: NotRequired[BetaMetadata]
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)]]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    prompt_cache_options: NotRequired[BetaPromptCacheOptionsParam]
    previous_response_id: NotRequired[str | None]
    model: NotRequired[BetaModelIdsResponses]
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[BetaResponseTextParam]
    tools: NotRequired[BetaToolsArray]
    tool_choice: NotRequired[BetaToolChoiceParam]
    prompt: NotRequired[BetaPrompt]
    service_tier: NotRequired[BetaServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    reasoning: NotRequired[BetaReasoning | None]
    input: NotRequired[BetaInputParam]
    include: NotRequired[list[BetaIncludeEnum] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    instructions: NotRequired[str | None]
    moderation: NotRequired[BetaModerationParam | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[BetaResponseStreamOptions]
    conversation: NotRequired[BetaConversationParam | None]
    context_management: NotRequired[
        Annotated[list[BetaContextManagementParam], Field(min_length=1)] | None
    ]
    max_output_tokens: NotRequired[Annotated[int, Field(ge=16)] | None]
    multi_agent: NotRequired[BetaMultiAgentParam | None]
    access_programs: NotRequired[
        BetaResponsesClientEventResponseCreateAccessPrograms | None
    ]  # of the SDK, not of the document
    background_options: NotRequired[
        BetaResponsesClientEventResponseCreateBackgroundOptions | None
    ]  # of the SDK, not of the document
    generate: NotRequired[bool | None]  # of the SDK, not of the document
    image: NotRequired[
        BetaResponsesClientEventResponseCreateImage | None
    ]  # of the SDK, not of the document


class BetaResponsesClientEventResponseCreateAccessPrograms(TypedDict):
    cyber: NotRequired[Literal["standard", "daybreak_blue", "daybreak_red"] | None]


class BetaResponsesClientEventResponseCreateBackgroundOptions(TypedDict):
    completion_window: NotRequired[Literal["soonest", "2h", "8h"] | None]
    continuation_id: NotRequired[str | None]


class BetaResponsesClientEventResponseCreateImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"] | None]


class BetaResponsesServerEventBetaResponseCompactionWsCompacting(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: NotRequired[BetaResponseCompactionCompactingEventAgent | None]
    stream_id: NotRequired[str | None]


class BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment(TypedDict):
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
    steer: NotRequired[BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentSteer | None]


class BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentSteer(TypedDict):
    message: str


class BetaResponsesServerEventResponseAudioDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseAudioDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseAudioTranscriptDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseAudioTranscriptDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseContentPartAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseContentPartDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: BetaOutputContent
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCreated(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.created"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCustomToolCallInputDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseCustomToolCallInputDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: BetaResponse
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallSearching(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseFunctionCallArgumentsDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallGenerating(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallPartialImage(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
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
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.in_progress"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseIncomplete(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.incomplete"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallArgumentsDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallArgumentsDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputItemAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputItemDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextAnnotationAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[BetaAnnotation | None, Field(discriminator="type")]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseQueued(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.queued"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartAddedPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponsesServerEventResponseReasoningSummaryPartDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: BetaResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartDonePart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponsesServerEventResponseReasoningSummaryTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseReasoningTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseRefusalDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseRefusalDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandAdded(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandDelta(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandDone(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallOutputContentDelta(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    delta: BetaShellCallOutputDelta
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallOutputContentDone(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallSearching(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


BetaResponseFunctionCallOutputItem: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent,
    Field(discriminator="type"),
]
BetaResponseSteerInputContent: TypeAlias = Annotated[
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent,
    Field(discriminator="type"),
]
BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    BetaResponseSteerRequiredInputFunctionCallOutput
    | BetaResponseSteerRequiredInputCustomToolCallOutput
    | BetaResponseSteerRequiredInputComputerCallOutput
    | BetaResponseSteerRequiredInputShellCallOutput
    | BetaResponseSteerRequiredInputApplyPatchCallOutput
    | BetaResponseSteerRequiredInputToolSearchOutput
    | BetaResponseSteerRequiredInputMcpApprovalResponse,
    Field(discriminator="type"),
]
BetaResponsesClientEvent: TypeAlias = Annotated[
    BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent,
    Field(discriminator="type"),
]
BetaResponsesServerEvent: TypeAlias = Annotated[
    BetaResponsesServerEventResponseAudioDelta
    | BetaResponsesServerEventResponseAudioDone
    | BetaResponsesServerEventResponseAudioTranscriptDelta
    | BetaResponsesServerEventResponseAudioTranscriptDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
    | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
    | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesServerEventResponseCompleted
    | BetaResponsesServerEventResponseContentPartAdded
    | BetaResponsesServerEventResponseContentPartDone
    | BetaResponsesServerEventResponseCreated
    | BetaResponsesServerEventResponseFileSearchCallCompleted
    | BetaResponsesServerEventResponseFileSearchCallInProgress
    | BetaResponsesServerEventResponseFileSearchCallSearching
    | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
    | BetaResponsesServerEventResponseFunctionCallArgumentsDone
    | BetaResponsesServerEventResponseShellCallCommandAdded
    | BetaResponsesServerEventResponseShellCallCommandDelta
    | BetaResponsesServerEventResponseShellCallCommandDone
    | BetaResponsesServerEventResponseShellCallOutputContentDelta
    | BetaResponsesServerEventResponseShellCallOutputContentDone
    | BetaResponsesServerEventResponseInProgress
    | BetaResponsesServerEventResponseFailed
    | BetaResponsesServerEventResponseIncomplete
    | BetaResponsesServerEventResponseOutputItemAdded
    | BetaResponsesServerEventResponseOutputItemDone
    | BetaResponsesServerEventResponseReasoningSummaryPartAdded
    | BetaResponsesServerEventResponseReasoningSummaryPartDone
    | BetaResponsesServerEventResponseReasoningSummaryTextDelta
    | BetaResponsesServerEventResponseReasoningSummaryTextDone
    | BetaResponsesServerEventResponseReasoningTextDelta
    | BetaResponsesServerEventResponseReasoningTextDone
    | BetaResponsesServerEventResponseRefusalDelta
    | BetaResponsesServerEventResponseRefusalDone
    | BetaResponsesServerEventResponseOutputTextDelta
    | BetaResponsesServerEventResponseOutputTextDone
    | BetaResponsesServerEventResponseWebSearchCallCompleted
    | BetaResponsesServerEventResponseWebSearchCallInProgress
    | BetaResponsesServerEventResponseWebSearchCallSearching
    | BetaResponsesServerEventResponseImageGenerationCallCompleted
    | BetaResponsesServerEventResponseImageGenerationCallGenerating
    | BetaResponsesServerEventResponseImageGenerationCallInProgress
    | BetaResponsesServerEventResponseImageGenerationCallPartialImage
    | BetaResponsesServerEventResponseMcpCallArgumentsDelta
    | BetaResponsesServerEventResponseMcpCallArgumentsDone
    | BetaResponsesServerEventResponseMcpCallCompleted
    | BetaResponsesServerEventResponseMcpCallFailed
    | BetaResponsesServerEventResponseMcpCallInProgress
    | BetaResponsesServerEventResponseMcpListToolsCompleted
    | BetaResponsesServerEventResponseMcpListToolsFailed
    | BetaResponsesServerEventResponseMcpListToolsInProgress
    | BetaResponsesServerEventResponseOutputTextAnnotationAdded
    | BetaResponsesServerEventResponseQueued
    | BetaResponsesServerEventResponseCustomToolCallInputDelta
    | BetaResponsesServerEventResponseCustomToolCallInputDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
    | BetaResponsesServerEventBetaResponseCompactionWsCompacting
    | BetaResponseSteerAcceptedEvent
    | BetaResponseSteerPendingEvent
    | BetaResponseSteerFailedEvent,
    Field(discriminator="type"),
]
