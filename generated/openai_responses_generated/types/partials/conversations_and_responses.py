"""Deep partials of the types of `conversations_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.common import (
    EmptyModelParam,
    ImageDetail,
    MessagePhase,
    MessageStatus,
    ToolSearchExecutionType,
    VectorStoreFileAttributes,
)
from openai_responses_generated.types.conversations_and_responses import (
    ApplyPatchCallOutputStatus,
    ApplyPatchCallOutputStatusParam,
    ApplyPatchCallStatus,
    ApplyPatchCallStatusParam,
    ClickButtonType,
    DetailEnum,
    FileDetailEnum,
    FunctionCallItemStatus,
    FunctionCallOutputStatusEnum,
    FunctionCallStatus,
    FunctionShellCallItemStatus,
    FunctionShellCallOutputStatusEnum,
    FunctionShellCallStatus,
    MCPToolCallStatus,
    MessagePhase2,
    MessageRole,
    ProgramOutputItemStatus,
    ProgramOutputStatus,
)
from openai_responses_generated.types.partials.common import (
    ContainerReferenceParamPartial,
    EasyInputMessagePartial,
    InputFileContentPartial,
    InputImageContentPartial,
    InputMessageContentListPartial,
    InputTextContentPartial,
    LocalEnvironmentParamPartial,
    PromptCacheBreakpointConfigPartial,
    PromptCacheBreakpointParamPartial,
    ToolPartial,
)


class AdditionalToolsPartial(TypedDict, total=False):
    type: Literal["additional_tools"]
    id: str
    role: MessageRole
    tools: list[ToolPartial]


class AdditionalToolsItemParamPartial(TypedDict, total=False):
    id: str | None
    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[ToolPartial]


class ApplyPatchCreateFileOperationPartial(TypedDict, total=False):
    type: Literal["create_file"]
    path: str
    diff: str


class ApplyPatchCreateFileOperationParamPartial(TypedDict, total=False):
    type: Literal["create_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class ApplyPatchDeleteFileOperationPartial(TypedDict, total=False):
    type: Literal["delete_file"]
    path: str


class ApplyPatchDeleteFileOperationParamPartial(TypedDict, total=False):
    type: Literal["delete_file"]
    path: Annotated[str, Field(min_length=1)]


class ApplyPatchToolCallPartial(TypedDict, total=False):
    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    caller: ToolCallCallerPartial | None
    status: ApplyPatchCallStatus
    operation: (
        ApplyPatchCreateFileOperationPartial
        | ApplyPatchDeleteFileOperationPartial
        | ApplyPatchUpdateFileOperationPartial
    )
    created_by: str
    metadata: dict[str, object] | None


class ApplyPatchToolCallItemParamPartial(TypedDict, total=False):
    type: Literal["apply_patch_call"]
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: ToolCallCallerParamPartial | None
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParamPartial
    created_by: str
    metadata: dict[str, object] | None


class ApplyPatchToolCallOutputPartial(TypedDict, total=False):
    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    caller: ToolCallCallerPartial | None
    status: ApplyPatchCallOutputStatus
    output: str | None
    created_by: str


class ApplyPatchToolCallOutputItemParamPartial(TypedDict, total=False):
    type: Literal["apply_patch_call_output"]
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: ToolCallCallerParamPartial | None
    status: ApplyPatchCallOutputStatusParam
    output: Annotated[str, Field(max_length=10485760)] | None
    created_by: str


class ApplyPatchUpdateFileOperationPartial(TypedDict, total=False):
    type: Literal["update_file"]
    path: str
    diff: str


class ApplyPatchUpdateFileOperationParamPartial(TypedDict, total=False):
    type: Literal["update_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class ClickParamPartial(TypedDict, total=False):
    type: Literal["click"]
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None


class CodeInterpreterOutputImagePartial(TypedDict, total=False):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogsPartial(TypedDict, total=False):
    type: Literal["logs"]
    logs: str


class CodeInterpreterToolCallPartial(TypedDict, total=False):
    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[CodeInterpreterOutputLogsPartial | CodeInterpreterOutputImagePartial] | None
    metadata: dict[str, object] | None


class CompactionBodyPartial(TypedDict, total=False):
    type: Literal["compaction"]
    id: str
    encrypted_content: str
    created_by: str


class CompactionSummaryItemParamPartial(TypedDict, total=False):
    id: str | None
    type: Literal["compaction"]
    encrypted_content: Annotated[str, Field(max_length=20971520)]
    created_by: str


class CompactionTriggerItemParamPartial(TypedDict, total=False):
    type: Literal["compaction_trigger"]
    id: str | None


class ComputerCallOutputItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["computer_call_output"]
    output: ComputerScreenshotImagePartial
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParamPartial] | None
    status: FunctionCallItemStatus | None
    created_by: str


class ComputerCallSafetyCheckParamPartial(TypedDict, total=False):
    id: str
    code: str | None
    message: str | None


class ComputerScreenshotContentPartial(TypedDict, total=False):
    type: Literal["computer_screenshot"]
    image_url: str | None
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfigPartial


class ComputerScreenshotImagePartial(TypedDict, total=False):
    type: Literal["computer_screenshot"]
    image_url: str
    file_id: str


class ComputerToolCallPartial(TypedDict, total=False):
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: ComputerActionPartial
    actions: ComputerActionListPartial
    pending_safety_checks: list[ComputerCallSafetyCheckParamPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class ComputerToolCallOutputResourcePartial(TypedDict, total=False):
    type: Literal["computer_call_output"]
    id: str
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParamPartial]
    output: ComputerScreenshotImagePartial
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    created_by: str


class ContainerFileCitationBodyPartial(TypedDict, total=False):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class ContainerReferenceResourcePartial(TypedDict, total=False):
    type: Literal["container_reference"]
    container_id: str


class CoordParamPartial(TypedDict, total=False):
    x: int
    y: int


CustomToolCallPartial = TypedDict(
    "CustomToolCallPartial",
    {
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "ToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "input": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "metadata": "dict[str, object] | None",
        "async": "bool",
        "created_by": "str",
    },
    total=False,
)


class CustomToolCallOutputPartial(TypedDict, total=False):
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: ToolCallCallerParamPartial | None
    output: str | list[FunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None


class DirectToolCallCallerPartial(TypedDict, total=False):
    type: Literal["direct"]


class DirectToolCallCallerParamPartial(TypedDict, total=False):
    type: Literal["direct"]


class DoubleClickActionPartial(TypedDict, total=False):
    type: Literal["double_click"]
    x: int
    y: int
    keys: list[str] | None


class DragParamPartial(TypedDict, total=False):
    type: Literal["drag"]
    path: list[CoordParamPartial]
    keys: list[str] | None


class FileCitationBodyPartial(TypedDict, total=False):
    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class FilePathPartial(TypedDict, total=False):
    type: Literal["file_path"]
    file_id: str
    index: int


class FileSearchToolCallPartial(TypedDict, total=False):
    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[FileSearchToolCallResultsItemPartial] | None
    metadata: dict[str, object] | None


class FileSearchToolCallResultsItemPartial(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributes
    score: float
    vector_store_id: str


class FunctionCallOutputItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["function_call_output"]
    output: (
        Annotated[str, Field(max_length=10485760)]
        | list[
            InputTextContentParamPartial
            | InputImageContentParamAutoParamPartial
            | InputFileContentParamPartial
        ]
    )
    name: Annotated[str, Field(max_length=128, min_length=1)] | None
    namespace: Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-zA-Z0-9_-]+$")] | None
    caller: ToolCallCallerParamPartial | None
    status: FunctionCallItemStatus | None
    created_by: str | None


class FunctionShellActionPartial(TypedDict, total=False):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellActionParamPartial(TypedDict, total=False):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellCallPartial(TypedDict, total=False):
    type: Literal["shell_call"]
    id: str
    call_id: str
    caller: ToolCallCallerPartial | None
    action: FunctionShellActionPartial
    status: FunctionShellCallStatus
    environment: LocalEnvironmentResourcePartial | ContainerReferenceResourcePartial | None
    created_by: str
    metadata: dict[str, object] | None


class FunctionShellCallItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: ToolCallCallerParamPartial | None
    type: Literal["shell_call"]
    action: FunctionShellActionParamPartial
    status: FunctionShellCallItemStatus | None
    environment: LocalEnvironmentParamPartial | ContainerReferenceParamPartial | None
    created_by: str
    metadata: dict[str, object] | None


class FunctionShellCallOutputPartial(TypedDict, total=False):
    type: Literal["shell_call_output"]
    id: str
    call_id: str
    caller: ToolCallCallerPartial | None
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContentPartial]
    max_output_length: int | None
    created_by: str


class FunctionShellCallOutputContentPartial(TypedDict, total=False):
    stdout: str
    stderr: str
    outcome: (
        FunctionShellCallOutputTimeoutOutcomePartial | FunctionShellCallOutputExitOutcomePartial
    )
    created_by: str


class FunctionShellCallOutputContentParamPartial(TypedDict, total=False):
    stdout: Annotated[str, Field(max_length=10485760)]
    stderr: Annotated[str, Field(max_length=10485760)]
    outcome: FunctionShellCallOutputOutcomeParamPartial
    created_by: str


class FunctionShellCallOutputExitOutcomePartial(TypedDict, total=False):
    type: Literal["exit"]
    exit_code: int


class FunctionShellCallOutputExitOutcomeParamPartial(TypedDict, total=False):
    type: Literal["exit"]
    exit_code: int


class FunctionShellCallOutputItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: ToolCallCallerParamPartial | None
    type: Literal["shell_call_output"]
    output: list[FunctionShellCallOutputContentParamPartial]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None
    created_by: str


class FunctionShellCallOutputTimeoutOutcomePartial(TypedDict, total=False):
    type: Literal["timeout"]


class FunctionShellCallOutputTimeoutOutcomeParamPartial(TypedDict, total=False):
    type: Literal["timeout"]


FunctionToolCallPartial = TypedDict(
    "FunctionToolCallPartial",
    {
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "ToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "arguments": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "metadata": "dict[str, object] | None",
        "async": "bool",
        "created_by": "str",
    },
    total=False,
)


class FunctionToolCallOutputResourcePartial(TypedDict, total=False):
    id: str
    type: Literal["function_call_output"]
    call_id: str
    name: str
    namespace: str
    caller: ToolCallCallerParamPartial | None
    output: str | list[FunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str


FunctionToolCallResourcePartial = TypedDict(
    "FunctionToolCallResourcePartial",
    {
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "ToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "arguments": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "created_by": "str",
        "async": "bool | None",
    },
    total=False,
)


class HTTPErrorPartial(TypedDict, total=False):
    type: Literal["http_error"]
    code: int
    message: str


class ImageGenToolCallPartial(TypedDict, total=False):
    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None
    background: str
    output_format: str
    quality: str
    revised_prompt: str | None
    size: str
    metadata: dict[str, object] | None
    action: Literal["generate", "edit", "auto"] | None
    error: ResponseInputItemParamImageGenerationCallErrorPartial
    svg_usage: ResponseInputItemParamImageGenerationCallSvgUsagePartial


class InputFileContentParamPartial(TypedDict, total=False):
    type: Literal["input_file"]
    file_id: str | None
    filename: str | None
    file_data: Annotated[str, Field(max_length=73400320)] | None
    file_url: str | None
    detail: FileDetailEnum
    prompt_cache_breakpoint: PromptCacheBreakpointParamPartial | None


class InputImageContentParamAutoParamPartial(TypedDict, total=False):
    type: Literal["input_image"]
    image_url: Annotated[str, Field(max_length=20971520)] | None
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParamPartial | None


class InputMessagePartial(TypedDict, total=False):
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"]
    content: InputMessageContentListPartial
    id: str
    phase: MessagePhase2 | None


class InputTextContentParamPartial(TypedDict, total=False):
    type: Literal["input_text"]
    text: Annotated[str, Field(max_length=10485760)]
    prompt_cache_breakpoint: PromptCacheBreakpointParamPartial | None


class ItemReferenceParamPartial(TypedDict, total=False):
    type: Literal["item_reference"] | None
    id: str


class KeyPressActionPartial(TypedDict, total=False):
    type: Literal["keypress"]
    keys: list[str]


class LocalEnvironmentResourcePartial(TypedDict, total=False):
    type: Literal["local"]


class LocalShellExecActionPartial(TypedDict, total=False):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: int | None
    working_directory: str | None
    env: dict[str, str]
    user: str | None


class LocalShellToolCallPartial(TypedDict, total=False):
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: LocalShellExecActionPartial
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class LocalShellToolCallOutputPartial(TypedDict, total=False):
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None


class LogProbPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[TopLogProbPartial]


class MCPApprovalRequestPartial(TypedDict, total=False):
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class MCPApprovalResponsePartial(TypedDict, total=False):
    type: Literal["mcp_approval_response"]
    id: str | None
    approval_request_id: str
    approve: bool
    reason: str | None


class MCPApprovalResponseResourcePartial(TypedDict, total=False):
    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None


class MCPListToolsPartial(TypedDict, total=False):
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[MCPListToolsToolPartial]
    error: str | None


class MCPListToolsToolPartial(TypedDict, total=False):
    name: str
    description: str | None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None


class MCPProtocolErrorPartial(TypedDict, total=False):
    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class MCPToolCallPartial(TypedDict, total=False):
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None
    error: MCPToolCallErrorPartial | None
    status: MCPToolCallStatus
    approval_request_id: str | None
    metadata: dict[str, object] | None


class MCPToolExecutionErrorPartial(TypedDict, total=False):
    type: Literal["mcp_tool_execution_error"]
    content: object


class MessagePartial(TypedDict, total=False):
    type: Literal["message"]
    id: str
    status: MessageStatus
    role: MessageRole
    content: list[
        InputTextContentPartial
        | OutputTextContentPartial
        | TextContentPartial
        | SummaryTextContentPartial
        | ReasoningTextContentPartial
        | RefusalContentPartial
        | InputImageContentPartial
        | ComputerScreenshotContentPartial
        | InputFileContentPartial
    ]
    phase: MessagePhase2 | None


class MoveParamPartial(TypedDict, total=False):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None


class OutputMessagePartial(TypedDict, total=False):
    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[OutputMessageContentPartial]
    phase: MessagePhase | None
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class OutputTextContentPartial(TypedDict, total=False):
    type: Literal["output_text"]
    text: str
    annotations: list[AnnotationPartial]
    logprobs: list[LogProbPartial]


class ProgramPartial(TypedDict, total=False):
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: str


class ProgramItemParamPartial(TypedDict, total=False):
    id: str
    type: Literal["program"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    code: Annotated[str, Field(max_length=10485760)]
    fingerprint: Annotated[str, Field(max_length=10485760)]


class ProgramOutputPartial(TypedDict, total=False):
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus


class ProgramOutputItemParamPartial(TypedDict, total=False):
    id: str
    type: Literal["program_output"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    result: Annotated[str, Field(max_length=10485760)]
    status: ProgramOutputItemStatus


class ProgramToolCallCallerPartial(TypedDict, total=False):
    type: Literal["program"]
    caller_id: str


class ProgramToolCallCallerParamPartial(TypedDict, total=False):
    type: Literal["program"]
    caller_id: Annotated[str, Field(max_length=64, min_length=1)]


class ReasoningItemPartial(TypedDict, total=False):
    type: Literal["reasoning"]
    id: str
    encrypted_content: str | None
    summary: list[SummaryTextContentPartial]
    content: list[ReasoningTextContentPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class ReasoningTextContentPartial(TypedDict, total=False):
    type: Literal["reasoning_text"]
    text: str


class RefusalContentPartial(TypedDict, total=False):
    type: Literal["refusal"]
    refusal: str


class ResponseConfigurationUpdateItemPartial(TypedDict, total=False):
    id: str
    type: Literal["configuration_update"]
    reasoning: ResponseConfigurationUpdateItemReasoningPartial | None
    text: ResponseConfigurationUpdateItemTextPartial | None


class ResponseConfigurationUpdateItemParamParamPartial(TypedDict, total=False):
    type: Literal["configuration_update"]
    id: str | None
    reasoning: ResponseConfigurationUpdateItemParamParamReasoningPartial
    text: ResponseConfigurationUpdateItemParamParamTextPartial


class ResponseConfigurationUpdateItemParamParamReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class ResponseConfigurationUpdateItemParamParamTextPartial(TypedDict, total=False):
    format: SharedParamsResponseFormatTextPartial | ResponseFormatTextJSONSchemaConfigParamPartial


class ResponseConfigurationUpdateItemReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class ResponseConfigurationUpdateItemTextPartial(TypedDict, total=False):
    format: SharedResponseFormatTextPartial | ResponseFormatTextJSONSchemaConfigPartial


class ResponseFormatTextJSONSchemaConfigPartial(TypedDict, total=False):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: str | None
    strict: bool | None


class ResponseFormatTextJSONSchemaConfigParamPartial(TypedDict, total=False):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: str
    strict: bool | None


class ResponseInputItemParamImageGenerationCallErrorPartial(TypedDict, total=False):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: ResponseInputItemParamImageGenerationCallErrorModerationDetailsPartial


class ResponseInputItemParamImageGenerationCallErrorModerationDetailsPartial(
    TypedDict, total=False
):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseInputItemParamImageGenerationCallSvgUsagePartial(TypedDict, total=False):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ScreenshotParamPartial(TypedDict, total=False):
    type: Literal["screenshot"]


class ScrollParamPartial(TypedDict, total=False):
    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None


class SharedParamsResponseFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class SharedResponseFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class SummaryTextContentPartial(TypedDict, total=False):
    type: Literal["summary_text"]
    text: str


class TextContentPartial(TypedDict, total=False):
    type: Literal["text"]
    text: str


class ToolSearchCallPartial(TypedDict, total=False):
    type: Literal["tool_search_call"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: object
    status: FunctionCallStatus
    created_by: str
    metadata: dict[str, object] | None


class ToolSearchCallItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["tool_search_call"]
    execution: ToolSearchExecutionType
    arguments: EmptyModelParam
    status: FunctionCallItemStatus | None
    created_by: str
    metadata: dict[str, object] | None


class ToolSearchOutputPartial(TypedDict, total=False):
    type: Literal["tool_search_output"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[ToolPartial]
    status: FunctionCallOutputStatusEnum
    created_by: str


class ToolSearchOutputItemParamPartial(TypedDict, total=False):
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["tool_search_output"]
    execution: ToolSearchExecutionType
    tools: list[ToolPartial]
    status: FunctionCallItemStatus | None
    created_by: str


class TopLogProbPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int]


class TypeParamPartial(TypedDict, total=False):
    type: Literal["type"]
    text: str


class UrlCitationBodyPartial(TypedDict, total=False):
    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class WaitParamPartial(TypedDict, total=False):
    type: Literal["wait"]


class WebSearchActionFindPartial(TypedDict, total=False):
    type: Literal["find_in_page"]
    url: str
    pattern: str


class WebSearchActionOpenPagePartial(TypedDict, total=False):
    type: Literal["open_page"]
    url: str | None


class WebSearchActionSearchPartial(TypedDict, total=False):
    type: Literal["search"]
    query: str
    queries: list[str]
    sources: list[
        WebSearchActionSearchSourcesItemUrlPartial | WebSearchActionSearchSourcesItemApiPartial
    ]


class WebSearchActionSearchSourcesItemApiPartial(TypedDict, total=False):
    type: Literal["api"]
    name: str


class WebSearchActionSearchSourcesItemUrlPartial(TypedDict, total=False):
    type: Literal["url"]
    url: str


class WebSearchToolCallPartial(TypedDict, total=False):
    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: (
        WebSearchActionSearchPartial | WebSearchActionOpenPagePartial | WebSearchActionFindPartial
    )
    results: list[dict[str, object]] | None
    metadata: dict[str, object] | None


AnnotationPartial: TypeAlias = (
    FileCitationBodyPartial
    | UrlCitationBodyPartial
    | ContainerFileCitationBodyPartial
    | FilePathPartial
)
ApplyPatchOperationParamPartial: TypeAlias = (
    ApplyPatchCreateFileOperationParamPartial
    | ApplyPatchDeleteFileOperationParamPartial
    | ApplyPatchUpdateFileOperationParamPartial
)
ComputerActionPartial: TypeAlias = (
    ClickParamPartial
    | DoubleClickActionPartial
    | DragParamPartial
    | KeyPressActionPartial
    | MoveParamPartial
    | ScreenshotParamPartial
    | ScrollParamPartial
    | TypeParamPartial
    | WaitParamPartial
)
FunctionAndCustomToolCallOutputPartial: TypeAlias = (
    InputTextContentPartial | InputImageContentPartial | InputFileContentPartial
)
FunctionShellCallOutputOutcomeParamPartial: TypeAlias = (
    FunctionShellCallOutputTimeoutOutcomeParamPartial
    | FunctionShellCallOutputExitOutcomeParamPartial
)
ItemPartial: TypeAlias = (
    InputMessagePartial
    | OutputMessagePartial
    | FileSearchToolCallPartial
    | ComputerToolCallPartial
    | ComputerCallOutputItemParamPartial
    | WebSearchToolCallPartial
    | FunctionToolCallPartial
    | FunctionCallOutputItemParamPartial
    | ToolSearchCallItemParamPartial
    | ToolSearchOutputItemParamPartial
    | AdditionalToolsItemParamPartial
    | ReasoningItemPartial
    | CompactionSummaryItemParamPartial
    | ImageGenToolCallPartial
    | CodeInterpreterToolCallPartial
    | LocalShellToolCallPartial
    | LocalShellToolCallOutputPartial
    | FunctionShellCallItemParamPartial
    | FunctionShellCallOutputItemParamPartial
    | ApplyPatchToolCallItemParamPartial
    | ApplyPatchToolCallOutputItemParamPartial
    | MCPListToolsPartial
    | MCPApprovalRequestPartial
    | MCPApprovalResponsePartial
    | MCPToolCallPartial
    | CustomToolCallOutputPartial
    | CustomToolCallPartial
)
MCPToolCallErrorPartial: TypeAlias = (
    MCPProtocolErrorPartial | MCPToolExecutionErrorPartial | HTTPErrorPartial
)
OutputMessageContentPartial: TypeAlias = OutputTextContentPartial | RefusalContentPartial
ToolCallCallerPartial: TypeAlias = DirectToolCallCallerPartial | ProgramToolCallCallerPartial
ToolCallCallerParamPartial: TypeAlias = (
    DirectToolCallCallerParamPartial | ProgramToolCallCallerParamPartial
)
ComputerActionListPartial: TypeAlias = list[ComputerActionPartial]
InputItemPartial: TypeAlias = (
    EasyInputMessagePartial
    | ItemPartial
    | CompactionTriggerItemParamPartial
    | ItemReferenceParamPartial
    | ProgramItemParamPartial
    | ProgramOutputItemParamPartial
    | ResponseConfigurationUpdateItemParamParamPartial
)
