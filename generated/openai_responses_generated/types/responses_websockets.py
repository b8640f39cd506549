"""Types of `responses_websockets`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.chat_and_responses import (
    ModerationParam,
    PromptCacheOptionsParam,
)
from openai_responses_generated.types.common import Metadata, Prompt
from openai_responses_generated.types.conversations_and_responses import (
    Annotation,
    FunctionShellCallOutputContent,
    IncludeEnum,
)
from openai_responses_generated.types.responses import (
    ContextManagementParam,
    ConversationParam,
    InputParam,
    ModelIdsResponses,
    OutputContent,
    OutputItem,
    Reasoning,
    Response,
    ResponseLogProb,
    ResponseStreamOptions,
    ResponseTextParam,
    ServiceTierResponses,
    ShellCallOutputDelta,
    ToolChoiceParam,
    ToolsArray,
)
from openai_responses_generated.types.websockets import (
    ResponseFunctionCallOutputItem,
    ResponseInputFileContent,
    ResponseInputImageContent,
    ResponseInputTextContent,
)


class ErrorPayload(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None
    headers: NotRequired[dict[str, str]]
    misalignment: NotRequired[
        ResponsesServerEventResponseWsErrorErrorMisalignment | None
    ]  # of the SDK, not of the document


class ResponseSteerAcceptedEvent(TypedDict):
    sequence_number: int
    steer: ResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"]
    stream_id: NotRequired[str | None]


class ResponseSteerAcceptedEventSteer(TypedDict):
    id: str
    previous_response_id: str


class ResponseSteerEvent(TypedDict):
    input: (
        str
        | list[
            Annotated[
                ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput,
                Field(discriminator="type"),
            ]
        ]
    )
    previous_response_id: str
    type: Literal["response.steer"]


class ResponseSteerFailedEvent(TypedDict):
    error: ResponseSteerFailedEventError
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"]
    stream_id: NotRequired[str | None]


class ResponseSteerFailedEventError(TypedDict):
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


class ResponseSteerFailedEventSteer(TypedDict):
    input: (
        str
        | list[
            Annotated[
                ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput,
                Field(discriminator="type"),
            ]
        ]
    )
    previous_response_id: str
    id: NotRequired[str | None]


class ResponseSteerInputItemListFunctionCallOutput(TypedDict):
    output: str | list[ResponseFunctionCallOutputItem]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    caller: NotRequired[
        Annotated[
            ResponseSteerInputItemListFunctionCallOutputCallerDirect
            | ResponseSteerInputItemListFunctionCallOutputCallerProgram
            | None,
            Field(discriminator="type"),
        ]
    ]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


class ResponseSteerInputItemListMessage(TypedDict):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: NotRequired[str | None]
    status: NotRequired[str | None]


class ResponseSteerPendingEvent(TypedDict):
    reason: Literal["waiting_for_required_input"] | str
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: ResponseSteerPendingEventSteer
    type: Literal["response.steer.pending"]
    stream_id: NotRequired[str | None]


class ResponseSteerPendingEventSteer(TypedDict):
    id: str
    previous_response_id: str


class ResponseSteerRequiredInputApplyPatchCallOutput(TypedDict):
    call_id: str
    type: Literal["apply_patch_call_output"]


class ResponseSteerRequiredInputComputerCallOutput(TypedDict):
    call_id: str
    type: Literal["computer_call_output"]


class ResponseSteerRequiredInputCustomToolCallOutput(TypedDict):
    call_id: str
    type: Literal["custom_tool_call_output"]


class ResponseSteerRequiredInputFunctionCallOutput(TypedDict):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class ResponseSteerRequiredInputMcpApprovalResponse(TypedDict):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


class ResponseSteerRequiredInputShellCallOutput(TypedDict):
    call_id: str
    type: Literal["shell_call_output"]


class ResponseSteerRequiredInputToolSearchOutput(TypedDict):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class ResponseWsError(TypedDict):
    type: Literal["error"]
    status: NotRequired[int]
    sequence_number: NotRequired[int]
    error: ErrorPayload
    stream_id: NotRequired[str]


class ResponsesClientEventResponseCreate(TypedDict):
    type: Literal["response.create"]
    stream_id: NotRequired[
        Annotated[str, Field(max_length=256, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    ]
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
        ResponsesClientEventResponseCreateAccessPrograms | None
    ]  # of the SDK, not of the document
    background_options: NotRequired[
        ResponsesClientEventResponseCreateBackgroundOptions | None
    ]  # of the SDK, not of the document
    generate: NotRequired[bool | None]  # of the SDK, not of the document
    image: NotRequired[
        ResponsesClientEventResponseCreateImage | None
    ]  # of the SDK, not of the document


class ResponsesClientEventResponseCreateAccessPrograms(TypedDict):
    cyber: NotRequired[Literal["standard", "daybreak_blue", "daybreak_red"] | None]


class ResponsesClientEventResponseCreateBackgroundOptions(TypedDict):
    completion_window: NotRequired[Literal["soonest", "2h", "8h"] | None]
    continuation_id: NotRequired[str | None]


class ResponsesClientEventResponseCreateImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"] | None]


class ResponsesServerEventResponseAudioDelta(TypedDict):
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseAudioDone(TypedDict):
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseAudioTranscriptDelta(TypedDict):
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseAudioTranscriptDone(TypedDict):
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(TypedDict):
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCodeDone(TypedDict):
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCompleted(TypedDict):
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallInProgress(TypedDict):
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallInterpreting(TypedDict):
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCompactionWsCompacting(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    stream_id: NotRequired[str | None]


class ResponsesServerEventResponseCompleted(TypedDict):
    type: Literal["response.completed"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseContentPartAdded(TypedDict):
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseContentPartDone(TypedDict):
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: OutputContent
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCreated(TypedDict):
    type: Literal["response.created"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCustomToolCallInputDelta(TypedDict):
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseCustomToolCallInputDone(TypedDict):
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFailed(TypedDict):
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: Response
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallCompleted(TypedDict):
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallInProgress(TypedDict):
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallSearching(TypedDict):
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseFunctionCallArgumentsDone(TypedDict):
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallCompleted(TypedDict):
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallGenerating(TypedDict):
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallInProgress(TypedDict):
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallPartialImage(TypedDict):
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


class ResponsesServerEventResponseInProgress(TypedDict):
    type: Literal["response.in_progress"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseIncomplete(TypedDict):
    type: Literal["response.incomplete"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallArgumentsDelta(TypedDict):
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseMcpCallArgumentsDone(TypedDict):
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallCompleted(TypedDict):
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallFailed(TypedDict):
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallInProgress(TypedDict):
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsCompleted(TypedDict):
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsFailed(TypedDict):
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsInProgress(TypedDict):
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputItemAdded(TypedDict):
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputItemDone(TypedDict):
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputTextAnnotationAdded(TypedDict):
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[Annotation | None, Field(discriminator="type")]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputTextDelta(TypedDict):
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseOutputTextDone(TypedDict):
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseQueued(TypedDict):
    type: Literal["response.queued"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartAdded(TypedDict):
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartAddedPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponsesServerEventResponseReasoningSummaryPartDone(TypedDict):
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartDonePart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponsesServerEventResponseReasoningSummaryTextDelta(TypedDict):
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryTextDone(TypedDict):
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningTextDelta(TypedDict):
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseReasoningTextDone(TypedDict):
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseRefusalDelta(TypedDict):
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseRefusalDone(TypedDict):
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandAdded(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandDelta(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandDone(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallOutputContentDelta(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallOutputContentDone(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallCompleted(TypedDict):
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallInProgress(TypedDict):
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallSearching(TypedDict):
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWsErrorErrorMisalignment(TypedDict):
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
    steer: NotRequired[ResponsesServerEventResponseWsErrorErrorMisalignmentSteer | None]


class ResponsesServerEventResponseWsErrorErrorMisalignmentSteer(TypedDict):
    message: str


ResponseSteerInputContent: TypeAlias = Annotated[
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent,
    Field(discriminator="type"),
]
ResponseSteerRequiredInput: TypeAlias = Annotated[
    ResponseSteerRequiredInputFunctionCallOutput
    | ResponseSteerRequiredInputCustomToolCallOutput
    | ResponseSteerRequiredInputComputerCallOutput
    | ResponseSteerRequiredInputShellCallOutput
    | ResponseSteerRequiredInputApplyPatchCallOutput
    | ResponseSteerRequiredInputToolSearchOutput
    | ResponseSteerRequiredInputMcpApprovalResponse,
    Field(discriminator="type"),
]
ResponsesClientEvent: TypeAlias = ResponsesClientEventResponseCreate
ResponsesServerEvent: TypeAlias = Annotated[
    ResponsesServerEventResponseAudioDelta
    | ResponsesServerEventResponseAudioDone
    | ResponsesServerEventResponseAudioTranscriptDelta
    | ResponsesServerEventResponseAudioTranscriptDone
    | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | ResponsesServerEventResponseCodeInterpreterCallCodeDone
    | ResponsesServerEventResponseCodeInterpreterCallCompleted
    | ResponsesServerEventResponseCodeInterpreterCallInProgress
    | ResponsesServerEventResponseCodeInterpreterCallInterpreting
    | ResponsesServerEventResponseCompleted
    | ResponsesServerEventResponseContentPartAdded
    | ResponsesServerEventResponseContentPartDone
    | ResponsesServerEventResponseCreated
    | ResponsesServerEventResponseFileSearchCallCompleted
    | ResponsesServerEventResponseFileSearchCallInProgress
    | ResponsesServerEventResponseFileSearchCallSearching
    | ResponsesServerEventResponseFunctionCallArgumentsDelta
    | ResponsesServerEventResponseFunctionCallArgumentsDone
    | ResponsesServerEventResponseShellCallCommandAdded
    | ResponsesServerEventResponseShellCallCommandDelta
    | ResponsesServerEventResponseShellCallCommandDone
    | ResponsesServerEventResponseShellCallOutputContentDelta
    | ResponsesServerEventResponseShellCallOutputContentDone
    | ResponsesServerEventResponseInProgress
    | ResponsesServerEventResponseFailed
    | ResponsesServerEventResponseIncomplete
    | ResponsesServerEventResponseOutputItemAdded
    | ResponsesServerEventResponseOutputItemDone
    | ResponsesServerEventResponseReasoningSummaryPartAdded
    | ResponsesServerEventResponseReasoningSummaryPartDone
    | ResponsesServerEventResponseReasoningSummaryTextDelta
    | ResponsesServerEventResponseReasoningSummaryTextDone
    | ResponsesServerEventResponseReasoningTextDelta
    | ResponsesServerEventResponseReasoningTextDone
    | ResponsesServerEventResponseRefusalDelta
    | ResponsesServerEventResponseRefusalDone
    | ResponsesServerEventResponseOutputTextDelta
    | ResponsesServerEventResponseOutputTextDone
    | ResponsesServerEventResponseWebSearchCallCompleted
    | ResponsesServerEventResponseWebSearchCallInProgress
    | ResponsesServerEventResponseWebSearchCallSearching
    | ResponsesServerEventResponseImageGenerationCallCompleted
    | ResponsesServerEventResponseImageGenerationCallGenerating
    | ResponsesServerEventResponseImageGenerationCallInProgress
    | ResponsesServerEventResponseImageGenerationCallPartialImage
    | ResponsesServerEventResponseMcpCallArgumentsDelta
    | ResponsesServerEventResponseMcpCallArgumentsDone
    | ResponsesServerEventResponseMcpCallCompleted
    | ResponsesServerEventResponseMcpCallFailed
    | ResponsesServerEventResponseMcpCallInProgress
    | ResponsesServerEventResponseMcpListToolsCompleted
    | ResponsesServerEventResponseMcpListToolsFailed
    | ResponsesServerEventResponseMcpListToolsInProgress
    | ResponsesServerEventResponseOutputTextAnnotationAdded
    | ResponsesServerEventResponseQueued
    | ResponsesServerEventResponseCustomToolCallInputDelta
    | ResponsesServerEventResponseCustomToolCallInputDone
    | ResponseWsError
    | ResponsesServerEventResponseCompactionWsCompacting
    | ResponseSteerAcceptedEvent
    | ResponseSteerPendingEvent
    | ResponseSteerFailedEvent,
    Field(discriminator="type"),
]
ResponsesConnectClientEvent: TypeAlias = Annotated[
    ResponsesClientEvent | ResponseSteerEvent, Field(discriminator="type")
]
