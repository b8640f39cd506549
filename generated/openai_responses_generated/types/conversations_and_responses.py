"""Types of `conversations_and_responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import (
    ContainerReferenceParam,
    EasyInputMessage,
    EmptyModelParam,
    ImageDetail,
    InputFileContent,
    InputImageContent,
    InputMessageContentList,
    InputTextContent,
    LocalEnvironmentParam,
    MessagePhase,
    MessageStatus,
    PromptCacheBreakpointConfig,
    PromptCacheBreakpointParam,
    Tool,
    ToolSearchExecutionType,
    VectorStoreFileAttributes,
)


class AdditionalTools(TypedDict):
    type: Literal["additional_tools"]
    id: str
    role: MessageRole
    tools: list[Tool]


class AdditionalToolsItemParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[Tool]


class ApplyPatchCreateFileOperation(TypedDict):
    type: Literal["create_file"]
    path: str
    diff: str


class ApplyPatchCreateFileOperationParam(TypedDict):
    type: Literal["create_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class ApplyPatchDeleteFileOperation(TypedDict):
    type: Literal["delete_file"]
    path: str


class ApplyPatchDeleteFileOperationParam(TypedDict):
    type: Literal["delete_file"]
    path: Annotated[str, Field(min_length=1)]


class ApplyPatchToolCall(TypedDict):
    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[ToolCallCaller | None, Field(discriminator="type")]]
    status: ApplyPatchCallStatus
    operation: Annotated[
        ApplyPatchCreateFileOperation
        | ApplyPatchDeleteFileOperation
        | ApplyPatchUpdateFileOperation,
        Field(discriminator="type"),
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class ApplyPatchToolCallItemParam(TypedDict):
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParam
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class ApplyPatchToolCallOutput(TypedDict):
    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[ToolCallCaller | None, Field(discriminator="type")]]
    status: ApplyPatchCallOutputStatus
    output: NotRequired[str | None]
    created_by: NotRequired[str]


class ApplyPatchToolCallOutputItemParam(TypedDict):
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    status: ApplyPatchCallOutputStatusParam
    output: NotRequired[Annotated[str, Field(max_length=10485760)] | None]
    created_by: NotRequired[str]


class ApplyPatchUpdateFileOperation(TypedDict):
    type: Literal["update_file"]
    path: str
    diff: str


class ApplyPatchUpdateFileOperationParam(TypedDict):
    type: Literal["update_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class ClickParam(TypedDict):
    type: Literal["click"]
    button: ClickButtonType
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class CodeInterpreterOutputImage(TypedDict):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogs(TypedDict):
    type: Literal["logs"]
    logs: str


class CodeInterpreterToolCall(TypedDict):
    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: NotRequired[str | None]
    outputs: NotRequired[
        list[
            Annotated[
                CodeInterpreterOutputLogs | CodeInterpreterOutputImage, Field(discriminator="type")
            ]
        ]
        | None
    ]
    metadata: NotRequired[dict[str, object] | None]


class CompactionBody(TypedDict):
    type: Literal["compaction"]
    id: str
    encrypted_content: str
    created_by: NotRequired[str]


class CompactionSummaryItemParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["compaction"]
    encrypted_content: Annotated[str, Field(max_length=20971520)]
    created_by: NotRequired[str]


class CompactionTriggerItemParam(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]  # of the SDK, not of the document


class ComputerCallOutputItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["computer_call_output"]
    output: ComputerScreenshotImage
    acknowledged_safety_checks: NotRequired[list[ComputerCallSafetyCheckParam] | None]
    status: NotRequired[FunctionCallItemStatus | None]
    created_by: NotRequired[str]


class ComputerCallSafetyCheckParam(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ComputerScreenshotContent(TypedDict):
    type: Literal["computer_screenshot"]
    image_url: str | None
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfig]


class ComputerScreenshotImage(TypedDict):
    type: Literal["computer_screenshot"]
    image_url: NotRequired[str]
    file_id: NotRequired[str]


class ComputerToolCall(TypedDict):
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: NotRequired[ComputerAction]
    actions: NotRequired[ComputerActionList]
    pending_safety_checks: NotRequired[list[ComputerCallSafetyCheckParam]]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class ComputerToolCallOutputResource(TypedDict):
    type: Literal["computer_call_output"]
    id: str
    call_id: str
    acknowledged_safety_checks: NotRequired[list[ComputerCallSafetyCheckParam]]
    output: ComputerScreenshotImage
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    created_by: NotRequired[str]


class ContainerFileCitationBody(TypedDict):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class ContainerReferenceResource(TypedDict):
    type: Literal["container_reference"]
    container_id: str


class CoordParam(TypedDict):
    x: int
    y: int


CustomToolCall = TypedDict(
    "CustomToolCall",
    {
        "type": "Literal['custom_tool_call']",
        "id": "NotRequired[str]",
        "call_id": "str",
        "caller": "NotRequired[Annotated[ToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "status": "NotRequired[Literal['in_progress', 'completed', 'incomplete']]",
        "metadata": "NotRequired[dict[str, object] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
        "created_by": "NotRequired[str]",
    },
)


class CustomToolCallOutput(TypedDict):
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    call_id: str
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[FunctionAndCustomToolCallOutput]
    status: NotRequired[
        Literal["in_progress", "completed", "incomplete"]
    ]  # of the SDK, not of the document
    created_by: NotRequired[str | None]  # of the SDK, not of the document


class DirectToolCallCaller(TypedDict):
    type: Literal["direct"]


class DirectToolCallCallerParam(TypedDict):
    type: Literal["direct"]


class DoubleClickAction(TypedDict):
    type: Literal["double_click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class DragParam(TypedDict):
    type: Literal["drag"]
    path: list[CoordParam]
    keys: NotRequired[list[str] | None]


class FileCitationBody(TypedDict):
    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class FilePath(TypedDict):
    type: Literal["file_path"]
    file_id: str
    index: int


class FileSearchToolCall(TypedDict):
    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: NotRequired[list[FileSearchToolCallResultsItem] | None]
    metadata: NotRequired[dict[str, object] | None]


class FileSearchToolCallResultsItem(TypedDict):
    file_id: NotRequired[str]
    text: NotRequired[str]
    filename: NotRequired[str]
    attributes: NotRequired[VectorStoreFileAttributes]
    score: NotRequired[float]
    vector_store_id: NotRequired[str]


class FunctionCallOutputItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["function_call_output"]
    output: (
        Annotated[str, Field(max_length=10485760)]
        | list[
            Annotated[
                InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam,
                Field(discriminator="type"),
            ]
        ]
    )
    name: NotRequired[Annotated[str, Field(max_length=128, min_length=1)] | None]
    namespace: NotRequired[
        Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-zA-Z0-9_-]+$")] | None
    ]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    status: NotRequired[FunctionCallItemStatus | None]
    created_by: NotRequired[str | None]


class FunctionShellAction(TypedDict):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellActionParam(TypedDict):
    commands: list[str]
    timeout_ms: NotRequired[int | None]
    max_output_length: NotRequired[int | None]


class FunctionShellCall(TypedDict):
    type: Literal["shell_call"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[ToolCallCaller | None, Field(discriminator="type")]]
    action: FunctionShellAction
    status: FunctionShellCallStatus
    environment: NotRequired[
        Annotated[
            Annotated[
                LocalEnvironmentResource | ContainerReferenceResource, Field(discriminator="type")
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class FunctionShellCallItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    type: Literal["shell_call"]
    action: FunctionShellActionParam
    status: NotRequired[FunctionShellCallItemStatus | None]
    environment: NotRequired[
        Annotated[
            Annotated[LocalEnvironmentParam | ContainerReferenceParam, Field(discriminator="type")]
            | None,
            Field(discriminator="type"),
        ]
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class FunctionShellCallOutput(TypedDict):
    type: Literal["shell_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[ToolCallCaller | None, Field(discriminator="type")]]
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: NotRequired[str]


class FunctionShellCallOutputContent(TypedDict):
    stdout: str
    stderr: str
    outcome: Annotated[
        FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome,
        Field(discriminator="type"),
    ]
    created_by: NotRequired[str]


class FunctionShellCallOutputContentParam(TypedDict):
    stdout: Annotated[str, Field(max_length=10485760)]
    stderr: Annotated[str, Field(max_length=10485760)]
    outcome: FunctionShellCallOutputOutcomeParam
    created_by: NotRequired[str]


class FunctionShellCallOutputExitOutcome(TypedDict):
    type: Literal["exit"]
    exit_code: int


class FunctionShellCallOutputExitOutcomeParam(TypedDict):
    type: Literal["exit"]
    exit_code: int


class FunctionShellCallOutputItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    type: Literal["shell_call_output"]
    output: list[FunctionShellCallOutputContentParam]
    status: NotRequired[FunctionShellCallItemStatus | None]
    max_output_length: NotRequired[int | None]
    created_by: NotRequired[str]


class FunctionShellCallOutputTimeoutOutcome(TypedDict):
    type: Literal["timeout"]


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict):
    type: Literal["timeout"]


FunctionToolCall = TypedDict(
    "FunctionToolCall",
    {
        "id": "NotRequired[str]",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "NotRequired[Annotated[ToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": "NotRequired[Literal['in_progress', 'completed', 'incomplete']]",
        "metadata": "NotRequired[dict[str, object] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
        "created_by": "NotRequired[str]",
    },
)


class FunctionToolCallOutputResource(TypedDict):
    id: str
    type: Literal["function_call_output"]
    call_id: NotRequired[str]
    name: NotRequired[str]
    namespace: NotRequired[str]
    caller: NotRequired[Annotated[ToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: NotRequired[str]


FunctionToolCallResource = TypedDict(
    "FunctionToolCallResource",
    {
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "NotRequired[Annotated[ToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "created_by": "NotRequired[str]",
        "async": "NotRequired[bool | None]",  # of the SDK, not of the document
    },
)


class HTTPError(TypedDict):
    type: Literal["http_error"]
    code: int
    message: str


class ImageGenToolCall(TypedDict):
    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: NotRequired[str | None]
    background: NotRequired[str]
    output_format: NotRequired[str]
    quality: NotRequired[str]
    revised_prompt: NotRequired[str | None]
    size: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]
    action: NotRequired[
        Literal["generate", "edit", "auto"] | None
    ]  # of the SDK, not of the document
    error: NotRequired[
        ResponseInputItemParamImageGenerationCallError
    ]  # of the SDK, not of the document
    svg_usage: NotRequired[
        ResponseInputItemParamImageGenerationCallSvgUsage
    ]  # of the SDK, not of the document


class InputFileContentParam(TypedDict):
    type: Literal["input_file"]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    file_data: NotRequired[Annotated[str, Field(max_length=73400320)] | None]
    file_url: NotRequired[str | None]
    detail: NotRequired[FileDetailEnum]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam | None]


class InputImageContentParamAutoParam(TypedDict):
    type: Literal["input_image"]
    image_url: NotRequired[Annotated[str, Field(max_length=20971520)] | None]
    file_id: NotRequired[str | None]
    detail: NotRequired[DetailEnum | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam | None]


class InputMessage(TypedDict):
    type: NotRequired[Literal["message"]]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    content: InputMessageContentList
    id: NotRequired[str]
    phase: NotRequired[MessagePhase2 | None]


class InputTextContentParam(TypedDict):
    type: Literal["input_text"]
    text: Annotated[str, Field(max_length=10485760)]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam | None]


class ItemReferenceParam(TypedDict):
    type: NotRequired[Literal["item_reference"] | None]
    id: str


class KeyPressAction(TypedDict):
    type: Literal["keypress"]
    keys: list[str]


class LocalEnvironmentResource(TypedDict):
    type: Literal["local"]


class LocalShellExecAction(TypedDict):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: NotRequired[int | None]
    working_directory: NotRequired[str | None]
    env: dict[str, str]
    user: NotRequired[str | None]


class LocalShellToolCall(TypedDict):
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: LocalShellExecAction
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class LocalShellToolCallOutput(TypedDict):
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class LogProb(TypedDict):
    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[TopLogProb]


class MCPApprovalRequest(TypedDict):
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class MCPApprovalResponse(TypedDict):
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    approval_request_id: str
    approve: bool
    reason: NotRequired[str | None]


class MCPApprovalResponseResource(TypedDict):
    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: NotRequired[str | None]


class MCPListTools(TypedDict):
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[MCPListToolsTool]
    error: NotRequired[str | None]


class MCPListToolsTool(TypedDict):
    name: str
    description: NotRequired[str | None]
    input_schema: dict[str, object]
    annotations: NotRequired[dict[str, object] | None]


class MCPProtocolError(TypedDict):
    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class MCPToolCall(TypedDict):
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: NotRequired[str | None]
    error: NotRequired[Annotated[MCPToolCallError | None, Field(discriminator="type")]]
    status: NotRequired[MCPToolCallStatus]
    approval_request_id: NotRequired[str | None]
    metadata: NotRequired[dict[str, object] | None]


class MCPToolExecutionError(TypedDict):
    type: Literal["mcp_tool_execution_error"]
    content: object


class Message(TypedDict):
    type: Literal["message"]
    id: str
    status: MessageStatus
    role: MessageRole
    content: list[
        Annotated[
            InputTextContent
            | OutputTextContent
            | TextContent
            | SummaryTextContent
            | ReasoningTextContent
            | RefusalContent
            | InputImageContent
            | ComputerScreenshotContent
            | InputFileContent,
            Field(discriminator="type"),
        ]
    ]
    phase: NotRequired[MessagePhase2 | None]


class MoveParam(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class OutputMessage(TypedDict):
    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[OutputMessageContent]
    phase: NotRequired[MessagePhase | None]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class OutputTextContent(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: list[Annotation]
    logprobs: NotRequired[list[LogProb]]


class Program(TypedDict):
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: str


class ProgramItemParam(TypedDict):
    id: str
    type: Literal["program"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    code: Annotated[str, Field(max_length=10485760)]
    fingerprint: Annotated[str, Field(max_length=10485760)]


class ProgramOutput(TypedDict):
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus


class ProgramOutputItemParam(TypedDict):
    id: str
    type: Literal["program_output"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    result: Annotated[str, Field(max_length=10485760)]
    status: ProgramOutputItemStatus


class ProgramToolCallCaller(TypedDict):
    type: Literal["program"]
    caller_id: str


class ProgramToolCallCallerParam(TypedDict):
    type: Literal["program"]
    caller_id: Annotated[str, Field(max_length=64, min_length=1)]


class ReasoningItem(TypedDict):
    type: Literal["reasoning"]
    id: str
    encrypted_content: NotRequired[str | None]
    summary: list[SummaryTextContent]
    content: NotRequired[list[ReasoningTextContent]]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    metadata: NotRequired[dict[str, object] | None]


class ReasoningTextContent(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class RefusalContent(TypedDict):
    type: Literal["refusal"]
    refusal: str


class ResponseConfigurationUpdateItem(TypedDict):
    id: str
    type: Literal["configuration_update"]
    reasoning: NotRequired[ResponseConfigurationUpdateItemReasoning | None]
    text: NotRequired[ResponseConfigurationUpdateItemText | None]


class ResponseConfigurationUpdateItemParamParam(TypedDict):
    type: Literal["configuration_update"]
    id: NotRequired[str | None]
    reasoning: NotRequired[ResponseConfigurationUpdateItemParamParamReasoning]
    text: NotRequired[ResponseConfigurationUpdateItemParamParamText]


class ResponseConfigurationUpdateItemParamParamReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: Annotated[
        SharedParamsResponseFormatText | ResponseFormatTextJSONSchemaConfigParam,
        Field(discriminator="type"),
    ]


class ResponseConfigurationUpdateItemReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ResponseConfigurationUpdateItemText(TypedDict):
    format: Annotated[
        SharedResponseFormatText | ResponseFormatTextJSONSchemaConfig, Field(discriminator="type")
    ]


class ResponseFormatTextJSONSchemaConfig(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]


class ResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str]
    strict: NotRequired[bool | None]


class ResponseInputItemParamImageGenerationCallError(TypedDict):
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    type: str
    moderation_details: NotRequired[ResponseInputItemParamImageGenerationCallErrorModerationDetails]


class ResponseInputItemParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseInputItemParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ScreenshotParam(TypedDict):
    type: Literal["screenshot"]


class ScrollParam(TypedDict):
    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: NotRequired[list[str] | None]


class SharedParamsResponseFormatText(TypedDict):
    type: Literal["text"]


class SharedResponseFormatText(TypedDict):
    type: Literal["text"]


class SummaryTextContent(TypedDict):
    type: Literal["summary_text"]
    text: str


class TextContent(TypedDict):
    type: Literal["text"]
    text: str


class ToolSearchCall(TypedDict):
    type: Literal["tool_search_call"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: object
    status: FunctionCallStatus
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class ToolSearchCallItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["tool_search_call"]
    execution: NotRequired[ToolSearchExecutionType]
    arguments: EmptyModelParam
    status: NotRequired[FunctionCallItemStatus | None]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class ToolSearchOutput(TypedDict):
    type: Literal["tool_search_output"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[Tool]
    status: FunctionCallOutputStatusEnum
    created_by: NotRequired[str]


class ToolSearchOutputItemParam(TypedDict):
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["tool_search_output"]
    execution: NotRequired[ToolSearchExecutionType]
    tools: list[Tool]
    status: NotRequired[FunctionCallItemStatus | None]
    created_by: NotRequired[str]


class TopLogProb(TypedDict):
    token: str
    logprob: float
    bytes: list[int]


class TypeParam(TypedDict):
    type: Literal["type"]
    text: str


class UrlCitationBody(TypedDict):
    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class WaitParam(TypedDict):
    type: Literal["wait"]


class WebSearchActionFind(TypedDict):
    type: Literal["find_in_page"]
    url: str
    pattern: str


class WebSearchActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]


class WebSearchActionSearch(TypedDict):
    type: Literal["search"]
    query: NotRequired[str]
    queries: NotRequired[list[str]]
    sources: NotRequired[
        list[
            Annotated[
                WebSearchActionSearchSourcesItemUrl | WebSearchActionSearchSourcesItemApi,
                Field(discriminator="type"),
            ]
        ]
    ]


class WebSearchActionSearchSourcesItemApi(TypedDict):
    type: Literal["api"]
    name: str


class WebSearchActionSearchSourcesItemUrl(TypedDict):
    type: Literal["url"]
    url: str


class WebSearchToolCall(TypedDict):
    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: NotRequired[
        Annotated[
            WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind,
            Field(discriminator="type"),
        ]
    ]
    results: NotRequired[list[dict[str, object]] | None]
    metadata: NotRequired[dict[str, object] | None]


Annotation: TypeAlias = Annotated[
    FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath,
    Field(discriminator="type"),
]
ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
ApplyPatchOperationParam: TypeAlias = Annotated[
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam,
    Field(discriminator="type"),
]
ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
ComputerAction: TypeAlias = Annotated[
    ClickParam
    | DoubleClickAction
    | DragParam
    | KeyPressAction
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam,
    Field(discriminator="type"),
]
DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
FileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
FunctionAndCustomToolCallOutput: TypeAlias = Annotated[
    InputTextContent | InputImageContent | InputFileContent, Field(discriminator="type")
]
FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallOutputOutcomeParam: TypeAlias = Annotated[
    FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam,
    Field(discriminator="type"),
]
FunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
IncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
Item: TypeAlias = (
    InputMessage
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerCallOutputItemParam
    | WebSearchToolCall
    | FunctionToolCall
    | FunctionCallOutputItemParam
    | ToolSearchCallItemParam
    | ToolSearchOutputItemParam
    | AdditionalToolsItemParam
    | ReasoningItem
    | CompactionSummaryItemParam
    | ImageGenToolCall
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponse
    | MCPToolCall
    | CustomToolCallOutput
    | CustomToolCall
)
MCPToolCallError: TypeAlias = Annotated[
    MCPProtocolError | MCPToolExecutionError | HTTPError, Field(discriminator="type")
]
MCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
MessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
MessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
OutputMessageContent: TypeAlias = Annotated[
    OutputTextContent | RefusalContent, Field(discriminator="type")
]
ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
ToolCallCaller: TypeAlias = Annotated[
    DirectToolCallCaller | ProgramToolCallCaller, Field(discriminator="type")
]
ToolCallCallerParam: TypeAlias = Annotated[
    DirectToolCallCallerParam | ProgramToolCallCallerParam, Field(discriminator="type")
]
ComputerActionList: TypeAlias = list[ComputerAction]
InputItem: TypeAlias = (
    EasyInputMessage
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
    | ResponseConfigurationUpdateItemParamParam
)
