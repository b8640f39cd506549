"""Deep partials of the types of `beta_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.beta_responses import (
    BetaApplyPatchCallOutputStatus,
    BetaApplyPatchCallOutputStatusParam,
    BetaApplyPatchCallStatus,
    BetaApplyPatchCallStatusParam,
    BetaCallableToolAllowedCaller,
    BetaClickButtonType,
    BetaComputerEnvironment,
    BetaContainerMemoryLimit,
    BetaDetailEnum,
    BetaEmptyModelParam,
    BetaFileDetailEnum,
    BetaFileInputDetail,
    BetaFunctionCallItemStatus,
    BetaFunctionCallOutputStatusEnum,
    BetaFunctionCallStatus,
    BetaFunctionShellCallItemStatus,
    BetaFunctionShellCallOutputStatusEnum,
    BetaFunctionShellCallStatus,
    BetaGrammarSyntax1,
    BetaImageDetail,
    BetaImageGenActionEnum,
    BetaInputFidelity,
    BetaMCPToolCallStatus,
    BetaMessagePhase,
    BetaMessagePhase2,
    BetaMessageRole,
    BetaMessageStatus,
    BetaMetadata,
    BetaModelIdsResponses,
    BetaModerationInputType,
    BetaMultiAgentAction,
    BetaMultiAgentAction1,
    BetaProgramOutputItemStatus,
    BetaProgramOutputStatus,
    BetaPromptCacheModeEnum,
    BetaPromptCacheTTLEnum,
    BetaRankerVersionType,
    BetaReasoningEffort,
    BetaReasoningModeEnum,
    BetaResponseFormatJsonSchemaSchema,
    BetaSearchContentType,
    BetaSearchContextSize,
    BetaServiceTierResponses,
    BetaToolChoiceOptions,
    BetaToolSearchExecutionType,
    BetaVectorStoreFileAttributes,
    BetaVerbosity,
)
from openai_responses_generated.types.beta_responses_and_responses import ResponseErrorCode


class BetaAdditionalToolsPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["additional_tools"]
    id: str
    role: BetaMessageRole
    tools: list[BetaToolPartial]


class BetaAdditionalToolsItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[BetaToolPartial]


class BetaAgentMessagePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["agent_message"]
    id: str
    author: str
    recipient: str
    content: list[
        BetaInputTextContentPartial
        | BetaOutputTextContentPartial
        | BetaTextContentPartial
        | BetaSummaryTextContentPartial
        | BetaReasoningTextContentPartial
        | BetaRefusalContentPartial
        | BetaInputImageContentPartial
        | BetaComputerScreenshotContentPartial
        | BetaInputFileContentPartial
        | BetaEncryptedContentPartial
    ]


class BetaAgentMessageItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    type: Literal["agent_message"]
    author: str
    recipient: str
    content: list[
        BetaInputTextContentParamPartial
        | BetaInputImageContentParamAutoParamPartial
        | BetaEncryptedContentParamPartial
    ]


class BetaAgentTagPartial(TypedDict, total=False):
    agent_name: str


class BetaAgentTagParamPartial(TypedDict, total=False):
    agent_name: str


class BetaApplyPatchCreateFileOperationPartial(TypedDict, total=False):
    type: Literal["create_file"]
    path: str
    diff: str


class BetaApplyPatchCreateFileOperationParamPartial(TypedDict, total=False):
    type: Literal["create_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class BetaApplyPatchDeleteFileOperationPartial(TypedDict, total=False):
    type: Literal["delete_file"]
    path: str


class BetaApplyPatchDeleteFileOperationParamPartial(TypedDict, total=False):
    type: Literal["delete_file"]
    path: Annotated[str, Field(min_length=1)]


class BetaApplyPatchToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    caller: BetaToolCallCallerPartial | None
    status: BetaApplyPatchCallStatus
    operation: (
        BetaApplyPatchCreateFileOperationPartial
        | BetaApplyPatchDeleteFileOperationPartial
        | BetaApplyPatchUpdateFileOperationPartial
    )
    created_by: str
    metadata: dict[str, object] | None


class BetaApplyPatchToolCallItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    type: Literal["apply_patch_call"]
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: BetaToolCallCallerParamPartial | None
    status: BetaApplyPatchCallStatusParam
    operation: BetaApplyPatchOperationParamPartial
    created_by: str
    metadata: dict[str, object] | None


class BetaApplyPatchToolCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    caller: BetaToolCallCallerPartial | None
    status: BetaApplyPatchCallOutputStatus
    output: str | None
    created_by: str


class BetaApplyPatchToolCallOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    type: Literal["apply_patch_call_output"]
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: BetaToolCallCallerParamPartial | None
    status: BetaApplyPatchCallOutputStatusParam
    output: Annotated[str, Field(max_length=10485760)] | None
    created_by: str


class BetaApplyPatchToolParamPartial(TypedDict, total=False):
    type: Literal["apply_patch"]
    allowed_callers: Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None


class BetaApplyPatchUpdateFileOperationPartial(TypedDict, total=False):
    type: Literal["update_file"]
    path: str
    diff: str


class BetaApplyPatchUpdateFileOperationParamPartial(TypedDict, total=False):
    type: Literal["update_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class BetaApproximateLocationPartial(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaAutoCodeInterpreterToolParamPartial(TypedDict, total=False):
    type: Literal["auto"]
    file_ids: Annotated[list[str], Field(max_length=50)]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParamPartial
        | BetaContainerNetworkPolicyAllowlistParamPartial
    )


class BetaClickParamPartial(TypedDict, total=False):
    type: Literal["click"]
    button: BetaClickButtonType
    x: int
    y: int
    keys: list[str] | None


class BetaCodeInterpreterOutputImagePartial(TypedDict, total=False):
    type: Literal["image"]
    url: str


class BetaCodeInterpreterOutputLogsPartial(TypedDict, total=False):
    type: Literal["logs"]
    logs: str


class BetaCodeInterpreterToolPartial(TypedDict, total=False):
    type: Literal["code_interpreter"]
    container: str | BetaAutoCodeInterpreterToolParamPartial
    allowed_callers: Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None


class BetaCodeInterpreterToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: (
        list[BetaCodeInterpreterOutputLogsPartial | BetaCodeInterpreterOutputImagePartial] | None
    )
    metadata: dict[str, object] | None


class BetaCompactResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["response.compaction"]
    output: list[BetaItemFieldPartial]
    created_at: int
    usage: BetaResponseUsagePartial
    image: BetaCompactedResponseImagePartial | None


class BetaCompactedResponseImagePartial(TypedDict, total=False):
    context_compression: Literal["enabled", "disabled"]


class BetaCompactionBodyPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["compaction"]
    id: str
    encrypted_content: str
    created_by: str


class BetaCompactionSummaryItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    type: Literal["compaction"]
    encrypted_content: Annotated[str, Field(max_length=20971520)]
    created_by: str


class BetaCompactionTriggerItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    type: Literal["compaction_trigger"]
    id: str | None


class BetaComparisonFilterPartial(TypedDict, total=False):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


class BetaCompoundFilterPartial(TypedDict, total=False):
    type: Literal["and", "or"]
    filters: list[BetaComparisonFilterPartial | BetaCompoundFilterPartial]


class BetaComputerCallOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["computer_call_output"]
    output: BetaComputerScreenshotImagePartial
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParamPartial] | None
    status: BetaFunctionCallItemStatus | None
    created_by: str


class BetaComputerCallSafetyCheckParamPartial(TypedDict, total=False):
    id: str
    code: str | None
    message: str | None


class BetaComputerScreenshotContentPartial(TypedDict, total=False):
    type: Literal["computer_screenshot"]
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigPartial


class BetaComputerScreenshotImagePartial(TypedDict, total=False):
    type: Literal["computer_screenshot"]
    image_url: str
    file_id: str


class BetaComputerToolPartial(TypedDict, total=False):
    type: Literal["computer"]


class BetaComputerToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: BetaComputerActionPartial
    actions: BetaComputerActionListPartial
    pending_safety_checks: list[BetaComputerCallSafetyCheckParamPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class BetaComputerToolCallOutputResourcePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["computer_call_output"]
    id: str
    call_id: str
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParamPartial]
    output: BetaComputerScreenshotImagePartial
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    created_by: str


class BetaComputerUsePreviewToolPartial(TypedDict, total=False):
    type: Literal["computer_use_preview"]
    environment: BetaComputerEnvironment
    display_width: int
    display_height: int


class BetaContainerAutoParamPartial(TypedDict, total=False):
    type: Literal["container_auto"]
    file_ids: Annotated[list[str], Field(max_length=50)]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParamPartial
        | BetaContainerNetworkPolicyAllowlistParamPartial
    )
    skills: Annotated[
        list[BetaSkillReferenceParamPartial | BetaInlineSkillParamPartial], Field(max_length=200)
    ]


class BetaContainerFileCitationBodyPartial(TypedDict, total=False):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class BetaContainerFileCitationParamPartial(TypedDict, total=False):
    type: Literal["container_file_citation"]
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]
    container_id: str
    file_id: str
    filename: str


class BetaContainerNetworkPolicyAllowlistParamPartial(TypedDict, total=False):
    type: Literal["allowlist"]
    allowed_domains: Annotated[list[str], Field(min_length=1)]
    domain_secrets: Annotated[
        list[BetaContainerNetworkPolicyDomainSecretParamPartial], Field(min_length=1)
    ]


class BetaContainerNetworkPolicyDisabledParamPartial(TypedDict, total=False):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecretParamPartial(TypedDict, total=False):
    domain: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    value: Annotated[str, Field(max_length=10485760, min_length=1)]


class BetaContainerReferenceParamPartial(TypedDict, total=False):
    type: Literal["container_reference"]
    container_id: str


class BetaContainerReferenceResourcePartial(TypedDict, total=False):
    type: Literal["container_reference"]
    container_id: str


class BetaCoordParamPartial(TypedDict, total=False):
    x: int
    y: int


class BetaCustomGrammarFormatParamPartial(TypedDict, total=False):
    type: Literal["grammar"]
    syntax: BetaGrammarSyntax1
    definition: str


class BetaCustomTextFormatParamPartial(TypedDict, total=False):
    type: Literal["text"]


BetaCustomToolCallPartial = TypedDict(
    "BetaCustomToolCallPartial",
    {
        "agent": "BetaAgentTagPartial | None",
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "BetaToolCallCallerPartial | None",
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


class BetaCustomToolCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: BetaToolCallCallerParamPartial | None
    output: str | list[BetaFunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None


class BetaCustomToolCallOutputResourcePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: BetaToolCallCallerParamPartial | None
    output: str | list[BetaFunctionAndCustomToolCallOutputPartial]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str


BetaCustomToolCallResourcePartial = TypedDict(
    "BetaCustomToolCallResourcePartial",
    {
        "agent": "BetaAgentTagPartial | None",
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "BetaToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "input": "str",
        "status": "BetaFunctionCallStatus",
        "created_by": "str",
        "async": "bool | None",
    },
    total=False,
)


BetaCustomToolParamPartial = TypedDict(
    "BetaCustomToolParamPartial",
    {
        "type": "Literal['custom']",
        "name": "str",
        "description": "str",
        "format": "BetaCustomTextFormatParamPartial | BetaCustomGrammarFormatParamPartial",
        "defer_loading": "bool",
        "allowed_callers": "Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None",
        "async": "bool",
    },
    total=False,
)


class BetaDeletedResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["response", "response.deleted"]
    deleted: bool


class BetaDirectToolCallCallerPartial(TypedDict, total=False):
    type: Literal["direct"]


class BetaDirectToolCallCallerParamPartial(TypedDict, total=False):
    type: Literal["direct"]


class BetaDoubleClickActionPartial(TypedDict, total=False):
    type: Literal["double_click"]
    x: int
    y: int
    keys: list[str] | None


class BetaDragParamPartial(TypedDict, total=False):
    type: Literal["drag"]
    path: list[BetaCoordParamPartial]
    keys: list[str] | None


class BetaEasyInputMessagePartial(TypedDict, total=False):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | BetaInputMessageContentListPartial
    phase: BetaMessagePhase | None
    type: Literal["message"]
    agent: BetaAgentTagPartial | None
    id: str
    metadata: dict[str, object] | None
    status: Literal["in_progress", "completed", "incomplete"] | BetaMessageStatus


class BetaEncryptedContentPartial(TypedDict, total=False):
    type: Literal["encrypted_content"]
    encrypted_content: str


class BetaEncryptedContentParamPartial(TypedDict, total=False):
    type: Literal["encrypted_content"]
    encrypted_content: Annotated[str, Field(max_length=10485760)]


class BetaFileCitationBodyPartial(TypedDict, total=False):
    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class BetaFileCitationParamPartial(TypedDict, total=False):
    type: Literal["file_citation"]
    index: Annotated[int, Field(ge=0)]
    file_id: str
    filename: str


class BetaFilePathPartial(TypedDict, total=False):
    type: Literal["file_path"]
    file_id: str
    index: int


class BetaFileSearchToolPartial(TypedDict, total=False):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: int
    ranking_options: BetaRankingOptionsPartial
    filters: BetaFiltersPartial | None


class BetaFileSearchToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[BetaFileSearchToolCallResultsItemPartial] | None
    metadata: dict[str, object] | None


class BetaFileSearchToolCallResultsItemPartial(TypedDict, total=False):
    file_id: str
    text: str
    filename: str
    attributes: BetaVectorStoreFileAttributes
    score: float
    vector_store_id: str


class BetaFunctionCallOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["function_call_output"]
    output: (
        Annotated[str, Field(max_length=10485760)]
        | list[
            BetaInputTextContentParamPartial
            | BetaInputImageContentParamAutoParamPartial
            | BetaInputFileContentParamPartial
        ]
    )
    name: Annotated[str, Field(max_length=128, min_length=1)] | None
    namespace: Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-zA-Z0-9_-]+$")] | None
    caller: BetaToolCallCallerParamPartial | None
    status: BetaFunctionCallItemStatus | None
    created_by: str | None


class BetaFunctionShellActionPartial(TypedDict, total=False):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellActionParamPartial(TypedDict, total=False):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["shell_call"]
    id: str
    call_id: str
    caller: BetaToolCallCallerPartial | None
    action: BetaFunctionShellActionPartial
    status: BetaFunctionShellCallStatus
    environment: BetaLocalEnvironmentResourcePartial | BetaContainerReferenceResourcePartial | None
    created_by: str
    metadata: dict[str, object] | None


class BetaFunctionShellCallItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: BetaToolCallCallerParamPartial | None
    type: Literal["shell_call"]
    action: BetaFunctionShellActionParamPartial
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaLocalEnvironmentParamPartial | BetaContainerReferenceParamPartial | None
    created_by: str
    metadata: dict[str, object] | None


class BetaFunctionShellCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["shell_call_output"]
    id: str
    call_id: str
    caller: BetaToolCallCallerPartial | None
    status: BetaFunctionShellCallOutputStatusEnum
    output: list[BetaFunctionShellCallOutputContentPartial]
    max_output_length: int | None
    created_by: str


class BetaFunctionShellCallOutputContentPartial(TypedDict, total=False):
    stdout: str
    stderr: str
    outcome: (
        BetaFunctionShellCallOutputTimeoutOutcomePartial
        | BetaFunctionShellCallOutputExitOutcomePartial
    )
    created_by: str


class BetaFunctionShellCallOutputContentParamPartial(TypedDict, total=False):
    stdout: Annotated[str, Field(max_length=10485760)]
    stderr: Annotated[str, Field(max_length=10485760)]
    outcome: BetaFunctionShellCallOutputOutcomeParamPartial
    created_by: str


class BetaFunctionShellCallOutputExitOutcomePartial(TypedDict, total=False):
    type: Literal["exit"]
    exit_code: int


class BetaFunctionShellCallOutputExitOutcomeParamPartial(TypedDict, total=False):
    type: Literal["exit"]
    exit_code: int


class BetaFunctionShellCallOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: BetaToolCallCallerParamPartial | None
    type: Literal["shell_call_output"]
    output: list[BetaFunctionShellCallOutputContentParamPartial]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None
    created_by: str


class BetaFunctionShellCallOutputTimeoutOutcomePartial(TypedDict, total=False):
    type: Literal["timeout"]


class BetaFunctionShellCallOutputTimeoutOutcomeParamPartial(TypedDict, total=False):
    type: Literal["timeout"]


class BetaFunctionShellToolParamPartial(TypedDict, total=False):
    type: Literal["shell"]
    environment: (
        BetaContainerAutoParamPartial
        | BetaLocalEnvironmentParamPartial
        | BetaContainerReferenceParamPartial
        | None
    )
    allowed_callers: Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None


BetaFunctionToolPartial = TypedDict(
    "BetaFunctionToolPartial",
    {
        "type": "Literal['function']",
        "name": "str",
        "description": "str | None",
        "parameters": "dict[str, object] | None",
        "output_schema": "dict[str, object] | None",
        "strict": "bool | None",
        "defer_loading": "bool",
        "allowed_callers": "list[BetaCallableToolAllowedCaller] | None",
        "async": "bool",
    },
    total=False,
)


BetaFunctionToolCallPartial = TypedDict(
    "BetaFunctionToolCallPartial",
    {
        "agent": "BetaAgentTagPartial | None",
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "BetaToolCallCallerPartial | None",
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


class BetaFunctionToolCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    id: str
    type: Literal["function_call_output"]
    call_id: str
    name: str
    namespace: str
    caller: BetaToolCallCallerParamPartial | None
    output: str | list[BetaFunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None


class BetaFunctionToolCallOutputResourcePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    id: str
    type: Literal["function_call_output"]
    call_id: str
    name: str
    namespace: str
    caller: BetaToolCallCallerParamPartial | None
    output: str | list[BetaFunctionAndCustomToolCallOutputPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str


BetaFunctionToolCallResourcePartial = TypedDict(
    "BetaFunctionToolCallResourcePartial",
    {
        "agent": "BetaAgentTagPartial | None",
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "BetaToolCallCallerPartial | None",
        "namespace": "str",
        "name": "str",
        "arguments": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "created_by": "str",
        "async": "bool | None",
    },
    total=False,
)


BetaFunctionToolParamPartial = TypedDict(
    "BetaFunctionToolParamPartial",
    {
        "name": "Annotated[str, Field(max_length=128, min_length=1, pattern='^[a-zA-Z0-9_-]+$')]",
        "description": "str | None",
        "parameters": "BetaEmptyModelParam | None",
        "strict": "bool | None",
        "type": "Literal['function']",
        "output_schema": "dict[str, object] | None",
        "defer_loading": "bool",
        "allowed_callers": "Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None",
        "async": "bool",
    },
    total=False,
)


class BetaHTTPErrorPartial(TypedDict, total=False):
    type: Literal["http_error"]
    code: int
    message: str


class BetaHybridSearchOptionsPartial(TypedDict, total=False):
    embedding_weight: float
    text_weight: float


class BetaImageGenToolPartial(TypedDict, total=False):
    type: Literal["image_generation"]
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
    )
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    output_compression: Annotated[int, Field(ge=0, le=100)]
    moderation: Literal["auto", "low"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: BetaInputFidelity | None
    input_image_mask: BetaImageGenToolInputImageMaskPartial
    partial_images: Annotated[int, Field(ge=0, le=3)]
    action: BetaImageGenActionEnum
    n: int
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    svg: BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgPartial


class BetaImageGenToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
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
    error: BetaResponseInputParamImageGenerationCallErrorPartial
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsagePartial


class BetaImageGenToolInputImageMaskPartial(TypedDict, total=False):
    image_url: str
    file_id: str


class BetaInlineSkillParamPartial(TypedDict, total=False):
    type: Literal["inline"]
    name: str
    description: str
    source: BetaInlineSkillSourceParamPartial


class BetaInlineSkillSourceParamPartial(TypedDict, total=False):
    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: Annotated[str, Field(max_length=70254592, min_length=1)]


class BetaInputFileContentPartial(TypedDict, total=False):
    type: Literal["input_file"]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigPartial
    file_url: str
    detail: BetaFileInputDetail


class BetaInputFileContentParamPartial(TypedDict, total=False):
    type: Literal["input_file"]
    file_id: str | None
    filename: str | None
    file_data: Annotated[str, Field(max_length=73400320)] | None
    file_url: str | None
    detail: BetaFileDetailEnum
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamPartial | None


class BetaInputImageContentPartial(TypedDict, total=False):
    type: Literal["input_image"]
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigPartial


class BetaInputImageContentParamAutoParamPartial(TypedDict, total=False):
    type: Literal["input_image"]
    image_url: Annotated[str, Field(max_length=20971520)] | None
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamPartial | None


class BetaInputMessagePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"]
    content: BetaInputMessageContentListPartial
    id: str
    phase: BetaMessagePhase2 | None


class BetaInputMessageResourcePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"]
    content: BetaInputMessageContentListPartial
    id: str


class BetaInputTextContentPartial(TypedDict, total=False):
    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigPartial


class BetaInputTextContentParamPartial(TypedDict, total=False):
    type: Literal["input_text"]
    text: Annotated[str, Field(max_length=10485760)]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParamPartial | None


class BetaItemReferenceParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    type: Literal["item_reference"] | None
    id: str


class BetaKeyPressActionPartial(TypedDict, total=False):
    type: Literal["keypress"]
    keys: list[str]


class BetaLocalEnvironmentParamPartial(TypedDict, total=False):
    type: Literal["local"]
    skills: Annotated[list[BetaLocalSkillParamPartial], Field(max_length=200)]


class BetaLocalEnvironmentResourcePartial(TypedDict, total=False):
    type: Literal["local"]


class BetaLocalShellExecActionPartial(TypedDict, total=False):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: int | None
    working_directory: str | None
    env: dict[str, str]
    user: str | None


class BetaLocalShellToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: BetaLocalShellExecActionPartial
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class BetaLocalShellToolCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaLocalShellToolParamPartial(TypedDict, total=False):
    type: Literal["local_shell"]


class BetaLocalSkillParamPartial(TypedDict, total=False):
    name: str
    description: str
    path: str


class BetaLogProbPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProbPartial]


class BetaMCPApprovalRequestPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class BetaMCPApprovalResponsePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["mcp_approval_response"]
    id: str | None
    approval_request_id: str
    approve: bool
    reason: str | None


class BetaMCPApprovalResponseResourcePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None


class BetaMCPListToolsPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[BetaMCPListToolsToolPartial]
    error: str | None


class BetaMCPListToolsToolPartial(TypedDict, total=False):
    name: str
    description: str | None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None


class BetaMCPProtocolErrorPartial(TypedDict, total=False):
    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class BetaMCPToolPartial(TypedDict, total=False):
    type: Literal["mcp"]
    server_label: str
    server_url: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    tunnel_id: Annotated[str, Field(pattern="^tunnel_[a-z0-9]{32}$")]
    authorization: str
    server_description: str | None
    headers: dict[str, str] | None
    allowed_tools: list[str] | BetaMCPToolFilterPartial | None
    allowed_callers: Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None
    require_approval: BetaMCPToolRequireApprovalPartial | Literal["always", "never"] | None
    defer_loading: bool


class BetaMCPToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None
    error: BetaMCPToolCallErrorPartial | None
    status: BetaMCPToolCallStatus
    approval_request_id: str | None
    metadata: dict[str, object] | None


class BetaMCPToolExecutionErrorPartial(TypedDict, total=False):
    type: Literal["mcp_tool_execution_error"]
    content: object


class BetaMCPToolFilterPartial(TypedDict, total=False):
    tool_names: list[str] | None
    read_only: bool | None


class BetaMCPToolRequireApprovalPartial(TypedDict, total=False):
    always: BetaMCPToolFilterPartial | None
    never: BetaMCPToolFilterPartial | None


class BetaMessagePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["message"]
    id: str
    status: BetaMessageStatus
    role: BetaMessageRole
    content: list[
        BetaInputTextContentPartial
        | BetaOutputTextContentPartial
        | BetaTextContentPartial
        | BetaSummaryTextContentPartial
        | BetaReasoningTextContentPartial
        | BetaRefusalContentPartial
        | BetaInputImageContentPartial
        | BetaComputerScreenshotContentPartial
        | BetaInputFileContentPartial
        | BetaEncryptedContentPartial
    ]
    phase: BetaMessagePhase2 | None


class BetaModerationPartial(TypedDict, total=False):
    input: BetaModerationResultBodyPartial | BetaModerationErrorBodyPartial
    output: BetaModerationResultBodyPartial | BetaModerationErrorBodyPartial


class BetaModerationErrorBodyPartial(TypedDict, total=False):
    type: Literal["error"]
    code: str
    message: str


class BetaModerationResultBodyPartial(TypedDict, total=False):
    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]


class BetaMoveParamPartial(TypedDict, total=False):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None


class BetaMultiAgentCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["multi_agent_call"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str


class BetaMultiAgentCallItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["multi_agent_call"]
    action: BetaMultiAgentAction1
    arguments: str


class BetaMultiAgentCallOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["multi_agent_call_output"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContentPartial]


class BetaMultiAgentCallOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["multi_agent_call_output"]
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParamPartial]


class BetaNamespaceToolParamPartial(TypedDict, total=False):
    type: Literal["namespace"]
    name: Annotated[str, Field(min_length=1)]
    description: str
    tools: Annotated[
        list[BetaFunctionToolParamPartial | BetaCustomToolParamPartial], Field(min_length=1)
    ]


class BetaOutputMessagePartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[BetaOutputMessageContentPartial]
    phase: BetaMessagePhase | None
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class BetaOutputTextContentPartial(TypedDict, total=False):
    type: Literal["output_text"]
    text: str
    annotations: list[BetaAnnotationPartial]
    logprobs: list[BetaLogProbPartial]


class BetaOutputTextContentParamPartial(TypedDict, total=False):
    type: Literal["output_text"]
    text: Annotated[str, Field(max_length=10485760)]
    annotations: list[
        BetaFileCitationParamPartial
        | BetaUrlCitationParamPartial
        | BetaContainerFileCitationParamPartial
    ]
    logprobs: list[BetaLogProbPartial]


class BetaProgramPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: str


class BetaProgramItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str
    type: Literal["program"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    code: Annotated[str, Field(max_length=10485760)]
    fingerprint: Annotated[str, Field(max_length=10485760)]


class BetaProgramOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: BetaProgramOutputStatus


class BetaProgramOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str
    type: Literal["program_output"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    result: Annotated[str, Field(max_length=10485760)]
    status: BetaProgramOutputItemStatus


class BetaProgramToolCallCallerPartial(TypedDict, total=False):
    type: Literal["program"]
    caller_id: str


class BetaProgramToolCallCallerParamPartial(TypedDict, total=False):
    type: Literal["program"]
    caller_id: Annotated[str, Field(max_length=64, min_length=1)]


class BetaProgrammaticToolCallingParamPartial(TypedDict, total=False):
    type: Literal["programmatic_tool_calling"]


class BetaPromptCacheBreakpointConfigPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"]


class BetaPromptCacheBreakpointParamPartial(TypedDict, total=False):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"]


class BetaPromptCacheOptionsPartial(TypedDict, total=False):
    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
    comparison_response_id: str | None


class BetaPromptObjectPartial(TypedDict, total=False):
    id: str
    version: str | None
    variables: BetaResponsePromptVariablesPartial


class BetaRankingOptionsPartial(TypedDict, total=False):
    ranker: BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsPartial | None


class BetaReasoningPartial(TypedDict, total=False):
    mode: BetaReasoningModeEnum
    effort: BetaReasoningEffort
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None


class BetaReasoningItemPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    type: Literal["reasoning"]
    id: str
    encrypted_content: str | None
    summary: list[BetaSummaryTextContentPartial]
    content: list[BetaReasoningTextContentPartial]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: dict[str, object] | None


class BetaReasoningTextContentPartial(TypedDict, total=False):
    type: Literal["reasoning_text"]
    text: str


class BetaRefusalContentPartial(TypedDict, total=False):
    type: Literal["refusal"]
    refusal: str


class BetaResponsePartial(TypedDict, total=False):
    metadata: BetaMetadata
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None
    temperature: Annotated[float, Field(ge=0.0, le=2.0)] | None
    top_p: Annotated[float, Field(ge=0.0, le=1.0)] | None
    user: str | None
    safety_identifier: Annotated[str, Field(max_length=64)] | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    previous_response_id: str | None
    model: BetaModelIdsResponses
    background: bool | None
    max_tool_calls: int | None
    text: BetaResponseTextParamPartial
    tools: BetaToolsArrayPartial
    tool_choice: BetaToolChoiceParamPartial
    prompt: BetaPromptPartial
    service_tier: BetaServiceTierResponses
    truncation: Literal["auto", "disabled"] | None
    id: str
    object: Literal["response"]
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    created_at: float
    completed_at: float | None
    error: BetaResponseErrorPartial
    incomplete_details: BetaResponseIncompleteDetailsPartial | None
    output: list[BetaOutputItemPartial]
    reasoning: BetaReasoningPartial | None
    instructions: str | list[BetaInputItemPartial] | None
    output_text: str | None
    usage: BetaResponseUsagePartial | None
    prompt_cache_options: BetaPromptCacheOptionsPartial
    moderation: BetaModerationPartial | None
    parallel_tool_calls: bool
    conversation: BetaResponseConversationPartial | None
    max_output_tokens: int | None
    access_programs: dict[str, str] | None
    billing: BetaResponseBillingPartial
    frequency_penalty: float
    presence_penalty: float
    store: bool
    tool_usage: BetaResponseToolUsagePartial
    image: BetaResponseImagePartial | None
    input_transformations: list[BetaResponseInputTransformationPartial] | None
    prompt_cache_diagnostics: (
        BetaResponsePromptCacheDiagnosticsCacheMissPartial
        | BetaResponsePromptCacheDiagnosticsCacheHitPartial
        | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFoundPartial
        | BetaResponsePromptCacheDiagnosticsUnavailablePartial
        | None
    )


class BetaResponseBillingPartial(TypedDict, total=False):
    payer: str


class BetaResponseConfigurationUpdateItemPartial(TypedDict, total=False):
    id: str
    type: Literal["configuration_update"]
    agent: BetaResponseConfigurationUpdateItemAgentPartial | None
    reasoning: BetaResponseConfigurationUpdateItemReasoningPartial | None
    text: BetaResponseConfigurationUpdateItemTextPartial | None


class BetaResponseConfigurationUpdateItemAgentPartial(TypedDict, total=False):
    agent_name: str


class BetaResponseConfigurationUpdateItemParamParamPartial(TypedDict, total=False):
    type: Literal["configuration_update"]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamParamAgentPartial | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoningPartial
    text: BetaResponseConfigurationUpdateItemParamParamTextPartial


class BetaResponseConfigurationUpdateItemParamParamAgentPartial(TypedDict, total=False):
    agent_name: str


class BetaResponseConfigurationUpdateItemParamParamReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class BetaResponseConfigurationUpdateItemParamParamTextPartial(TypedDict, total=False):
    format: (
        BetaResponseConfigurationUpdateItemParamParamTextFormatTextPartial
        | BetaResponseFormatTextJSONSchemaConfigParamPartial
    )


class BetaResponseConfigurationUpdateItemParamParamTextFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class BetaResponseConfigurationUpdateItemReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class BetaResponseConfigurationUpdateItemTextPartial(TypedDict, total=False):
    format: (
        BetaResponseConfigurationUpdateItemTextFormatTextPartial
        | BetaResponseFormatTextJSONSchemaConfigPartial
    )


class BetaResponseConfigurationUpdateItemTextFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class BetaResponseConversationPartial(TypedDict, total=False):
    id: str


class BetaResponseErrorMisalignmentPartial(TypedDict, total=False):
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
    steer: BetaResponseErrorMisalignmentSteerPartial | None


class BetaResponseErrorMisalignmentSteerPartial(TypedDict, total=False):
    message: str


class BetaResponseErrorObjectPartial(TypedDict, total=False):
    code: ResponseErrorCode | str
    message: str
    misalignment: BetaResponseErrorMisalignmentPartial | None
    param: str | None
    type: str | None


class BetaResponseFormatJsonObjectPartial(TypedDict, total=False):
    type: Literal["json_object"]


class BetaResponseFormatTextPartial(TypedDict, total=False):
    type: Literal["text"]


class BetaResponseFormatTextJSONSchemaConfigPartial(TypedDict, total=False):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: str | None
    strict: bool | None


class BetaResponseFormatTextJSONSchemaConfigParamPartial(TypedDict, total=False):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: str
    strict: bool | None


class BetaResponseImagePartial(TypedDict, total=False):
    context_compression: Literal["enabled", "disabled"]


class BetaResponseIncompleteDetailsPartial(TypedDict, total=False):
    reason: Literal["max_output_tokens", "content_filter", "max_tokens", "max_messages", "steered"]


class BetaResponseInputParamImageGenerationCallErrorPartial(TypedDict, total=False):
    code: str | None
    message: str
    param: str | None
    type: str
    moderation_details: BetaResponseInputParamImageGenerationCallErrorModerationDetailsPartial


class BetaResponseInputParamImageGenerationCallErrorModerationDetailsPartial(
    TypedDict, total=False
):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class BetaResponseInputParamImageGenerationCallSvgUsagePartial(TypedDict, total=False):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class BetaResponseInputTransformationPartial(TypedDict, total=False):
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


class BetaResponseItemListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[BetaItemResourcePartial]
    has_more: bool
    first_id: str | None
    last_id: str | None


class BetaResponsePromptCacheDiagnosticsCacheHitPartial(TypedDict, total=False):
    type: Literal["cache_hit"]


class BetaResponsePromptCacheDiagnosticsCacheMissPartial(TypedDict, total=False):
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


class BetaResponsePromptCacheDiagnosticsComparisonResponseNotFoundPartial(TypedDict, total=False):
    type: Literal["comparison_response_not_found"]


class BetaResponsePromptCacheDiagnosticsUnavailablePartial(TypedDict, total=False):
    type: Literal["unavailable"]


class BetaResponseTextParamPartial(TypedDict, total=False):
    format: BetaTextResponseFormatConfigurationPartial
    verbosity: BetaVerbosity


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgPartial(
    TypedDict, total=False
):
    model: str
    reasoning: (
        BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoningPartial | None
    )


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoningPartial(
    TypedDict, total=False
):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class BetaResponseToolUsagePartial(TypedDict, total=False):
    image_gen: BetaResponseToolUsageImageGenPartial
    web_search: BetaResponseToolUsageWebSearchPartial


class BetaResponseToolUsageImageGenPartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetailsPartial
    total_tokens: int
    cached_tokens: int | None
    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetailsPartial | None


class BetaResponseToolUsageImageGenCachedTokensDetailsPartial(TypedDict, total=False):
    cached_image_tokens: int
    cached_text_tokens: int


class BetaResponseToolUsageImageGenInputTokensDetailsPartial(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class BetaResponseToolUsageImageGenOutputTokensDetailsPartial(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class BetaResponseToolUsageWebSearchPartial(TypedDict, total=False):
    num_requests: int


class BetaResponseUsagePartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetailsPartial
    total_tokens: int


class BetaResponseUsageInputTokensDetailsPartial(TypedDict, total=False):
    cached_tokens: int
    cache_write_tokens: int
    cache_write_tokens_details: (
        BetaResponseUsageInputTokensDetailsCacheWriteTokensDetailsPartial | None
    )


class BetaResponseUsageInputTokensDetailsCacheWriteTokensDetailsPartial(TypedDict, total=False):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class BetaResponseUsageOutputTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class BetaScreenshotParamPartial(TypedDict, total=False):
    type: Literal["screenshot"]


class BetaScrollParamPartial(TypedDict, total=False):
    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None


class BetaSkillReferenceParamPartial(TypedDict, total=False):
    type: Literal["skill_reference"]
    skill_id: Annotated[str, Field(max_length=64, min_length=1)]
    version: str


class BetaSpecificApplyPatchParamPartial(TypedDict, total=False):
    type: Literal["apply_patch"]


class BetaSpecificFunctionShellParamPartial(TypedDict, total=False):
    type: Literal["shell"]


class BetaSpecificProgrammaticToolCallingParamPartial(TypedDict, total=False):
    type: Literal["programmatic_tool_calling"]


class BetaSummaryTextContentPartial(TypedDict, total=False):
    type: Literal["summary_text"]
    text: str


class BetaTextContentPartial(TypedDict, total=False):
    type: Literal["text"]
    text: str


class BetaTextResponseFormatJsonSchemaPartial(TypedDict, total=False):
    type: Literal["json_schema"]
    description: str | None
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: bool | None


class BetaTokenCountsResourcePartial(TypedDict, total=False):
    object: Literal["response.input_tokens"]
    input_tokens: int


class BetaToolChoiceAllowedPartial(TypedDict, total=False):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class BetaToolChoiceCustomPartial(TypedDict, total=False):
    type: Literal["custom"]
    name: str


class BetaToolChoiceFunctionPartial(TypedDict, total=False):
    type: Literal["function"]
    name: str


class BetaToolChoiceMCPPartial(TypedDict, total=False):
    type: Literal["mcp"]
    server_label: str
    name: str | None


class BetaToolChoiceTypesPartial(TypedDict, total=False):
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


class BetaToolSearchCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["tool_search_call"]
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    arguments: object
    status: BetaFunctionCallStatus
    created_by: str
    metadata: dict[str, object] | None


class BetaToolSearchCallItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["tool_search_call"]
    execution: BetaToolSearchExecutionType
    arguments: BetaEmptyModelParam
    status: BetaFunctionCallItemStatus | None
    created_by: str
    metadata: dict[str, object] | None


class BetaToolSearchOutputPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial
    type: Literal["tool_search_output"]
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    tools: list[BetaToolPartial]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str


class BetaToolSearchOutputItemParamPartial(TypedDict, total=False):
    agent: BetaAgentTagParamPartial | None
    id: str | None
    call_id: Annotated[str, Field(max_length=64, min_length=1)] | None
    type: Literal["tool_search_output"]
    execution: BetaToolSearchExecutionType
    tools: list[BetaToolPartial]
    status: BetaFunctionCallItemStatus | None
    created_by: str


class BetaToolSearchToolParamPartial(TypedDict, total=False):
    type: Literal["tool_search"]
    execution: BetaToolSearchExecutionType
    description: str | None
    parameters: BetaEmptyModelParam | None


class BetaTopLogProbPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int]


class BetaTypeParamPartial(TypedDict, total=False):
    type: Literal["type"]
    text: str


class BetaUrlCitationBodyPartial(TypedDict, total=False):
    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class BetaUrlCitationParamPartial(TypedDict, total=False):
    type: Literal["url_citation"]
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]
    url: str
    title: str


class BetaWaitParamPartial(TypedDict, total=False):
    type: Literal["wait"]


class BetaWebSearchActionFindPartial(TypedDict, total=False):
    type: Literal["find_in_page"]
    url: str
    pattern: str


class BetaWebSearchActionOpenPagePartial(TypedDict, total=False):
    type: Literal["open_page"]
    url: str | None


class BetaWebSearchActionSearchPartial(TypedDict, total=False):
    type: Literal["search"]
    query: str
    queries: list[str]
    sources: list[
        BetaWebSearchActionSearchSourcesItemUrlPartial
        | BetaWebSearchActionSearchSourcesItemApiPartial
    ]


class BetaWebSearchActionSearchSourcesItemApiPartial(TypedDict, total=False):
    type: Literal["api"]
    name: str


class BetaWebSearchActionSearchSourcesItemUrlPartial(TypedDict, total=False):
    type: Literal["url"]
    url: str


class BetaWebSearchApproximateLocationObjectPartial(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolPartial(TypedDict, total=False):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: BetaApproximateLocationPartial | None
    search_context_size: BetaSearchContextSize
    search_content_types: list[BetaSearchContentType]


class BetaWebSearchToolPartial(TypedDict, total=False):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool
    filters: BetaWebSearchToolFiltersPartial | None
    user_location: BetaWebSearchApproximateLocationPartial
    search_context_size: Literal["low", "medium", "high"]
    return_token_budget: str
    search_content_types: list[str]


class BetaWebSearchToolCallPartial(TypedDict, total=False):
    agent: BetaAgentTagPartial | None
    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: (
        BetaWebSearchActionSearchPartial
        | BetaWebSearchActionOpenPagePartial
        | BetaWebSearchActionFindPartial
    )
    results: list[dict[str, object]] | None
    metadata: dict[str, object] | None


class BetaWebSearchToolFiltersPartial(TypedDict, total=False):
    allowed_domains: list[str] | None


BetaAnnotationPartial: TypeAlias = (
    BetaFileCitationBodyPartial
    | BetaUrlCitationBodyPartial
    | BetaContainerFileCitationBodyPartial
    | BetaFilePathPartial
)
BetaApplyPatchOperationParamPartial: TypeAlias = (
    BetaApplyPatchCreateFileOperationParamPartial
    | BetaApplyPatchDeleteFileOperationParamPartial
    | BetaApplyPatchUpdateFileOperationParamPartial
)
BetaComputerActionPartial: TypeAlias = (
    BetaClickParamPartial
    | BetaDoubleClickActionPartial
    | BetaDragParamPartial
    | BetaKeyPressActionPartial
    | BetaMoveParamPartial
    | BetaScreenshotParamPartial
    | BetaScrollParamPartial
    | BetaTypeParamPartial
    | BetaWaitParamPartial
)
BetaFiltersPartial: TypeAlias = BetaComparisonFilterPartial | BetaCompoundFilterPartial
BetaFunctionAndCustomToolCallOutputPartial: TypeAlias = (
    BetaInputTextContentPartial | BetaInputImageContentPartial | BetaInputFileContentPartial
)
BetaFunctionShellCallOutputOutcomeParamPartial: TypeAlias = (
    BetaFunctionShellCallOutputTimeoutOutcomeParamPartial
    | BetaFunctionShellCallOutputExitOutcomeParamPartial
)
BetaInputContentPartial: TypeAlias = (
    BetaInputTextContentPartial | BetaInputImageContentPartial | BetaInputFileContentPartial
)
BetaItemPartial: TypeAlias = (
    BetaInputMessagePartial
    | BetaOutputMessagePartial
    | BetaFileSearchToolCallPartial
    | BetaComputerToolCallPartial
    | BetaComputerCallOutputItemParamPartial
    | BetaWebSearchToolCallPartial
    | BetaFunctionToolCallPartial
    | BetaFunctionCallOutputItemParamPartial
    | BetaAgentMessageItemParamPartial
    | BetaMultiAgentCallItemParamPartial
    | BetaMultiAgentCallOutputItemParamPartial
    | BetaToolSearchCallItemParamPartial
    | BetaToolSearchOutputItemParamPartial
    | BetaAdditionalToolsItemParamPartial
    | BetaReasoningItemPartial
    | BetaCompactionSummaryItemParamPartial
    | BetaImageGenToolCallPartial
    | BetaCodeInterpreterToolCallPartial
    | BetaLocalShellToolCallPartial
    | BetaLocalShellToolCallOutputPartial
    | BetaFunctionShellCallItemParamPartial
    | BetaFunctionShellCallOutputItemParamPartial
    | BetaApplyPatchToolCallItemParamPartial
    | BetaApplyPatchToolCallOutputItemParamPartial
    | BetaMCPListToolsPartial
    | BetaMCPApprovalRequestPartial
    | BetaMCPApprovalResponsePartial
    | BetaMCPToolCallPartial
    | BetaCustomToolCallOutputPartial
    | BetaCustomToolCallPartial
)
BetaItemFieldPartial: TypeAlias = (
    BetaMessagePartial
    | BetaProgramPartial
    | BetaProgramOutputPartial
    | BetaFunctionToolCallPartial
    | BetaMultiAgentCallPartial
    | BetaMultiAgentCallOutputPartial
    | BetaToolSearchCallPartial
    | BetaToolSearchOutputPartial
    | BetaAdditionalToolsPartial
    | BetaAgentMessagePartial
    | BetaFunctionToolCallOutputPartial
    | BetaFileSearchToolCallPartial
    | BetaWebSearchToolCallPartial
    | BetaImageGenToolCallPartial
    | BetaComputerToolCallPartial
    | BetaComputerToolCallOutputResourcePartial
    | BetaReasoningItemPartial
    | BetaCompactionBodyPartial
    | BetaCodeInterpreterToolCallPartial
    | BetaLocalShellToolCallPartial
    | BetaLocalShellToolCallOutputPartial
    | BetaFunctionShellCallPartial
    | BetaFunctionShellCallOutputPartial
    | BetaApplyPatchToolCallPartial
    | BetaApplyPatchToolCallOutputPartial
    | BetaMCPListToolsPartial
    | BetaMCPApprovalRequestPartial
    | BetaMCPApprovalResponseResourcePartial
    | BetaMCPToolCallPartial
    | BetaCustomToolCallPartial
    | BetaCustomToolCallOutputPartial
)
BetaItemResourcePartial: TypeAlias = (
    BetaInputMessageResourcePartial
    | BetaOutputMessagePartial
    | BetaFileSearchToolCallPartial
    | BetaComputerToolCallPartial
    | BetaComputerToolCallOutputResourcePartial
    | BetaWebSearchToolCallPartial
    | BetaFunctionToolCallResourcePartial
    | BetaFunctionToolCallOutputResourcePartial
    | BetaAgentMessagePartial
    | BetaMultiAgentCallPartial
    | BetaMultiAgentCallOutputPartial
    | BetaToolSearchCallPartial
    | BetaToolSearchOutputPartial
    | BetaAdditionalToolsPartial
    | BetaReasoningItemPartial
    | BetaProgramPartial
    | BetaProgramOutputPartial
    | BetaCompactionBodyPartial
    | BetaImageGenToolCallPartial
    | BetaCodeInterpreterToolCallPartial
    | BetaLocalShellToolCallPartial
    | BetaLocalShellToolCallOutputPartial
    | BetaFunctionShellCallPartial
    | BetaFunctionShellCallOutputPartial
    | BetaApplyPatchToolCallPartial
    | BetaApplyPatchToolCallOutputPartial
    | BetaMCPListToolsPartial
    | BetaMCPApprovalRequestPartial
    | BetaMCPApprovalResponseResourcePartial
    | BetaMCPToolCallPartial
    | BetaCustomToolCallResourcePartial
    | BetaCustomToolCallOutputResourcePartial
    | BetaResponseConfigurationUpdateItemPartial
)
BetaMCPToolCallErrorPartial: TypeAlias = (
    BetaMCPProtocolErrorPartial | BetaMCPToolExecutionErrorPartial | BetaHTTPErrorPartial
)
BetaOutputItemPartial: TypeAlias = (
    BetaOutputMessagePartial
    | BetaFileSearchToolCallPartial
    | BetaFunctionToolCallPartial
    | BetaFunctionToolCallOutputResourcePartial
    | BetaAgentMessagePartial
    | BetaMultiAgentCallPartial
    | BetaMultiAgentCallOutputPartial
    | BetaWebSearchToolCallPartial
    | BetaComputerToolCallPartial
    | BetaComputerToolCallOutputResourcePartial
    | BetaReasoningItemPartial
    | BetaProgramPartial
    | BetaProgramOutputPartial
    | BetaToolSearchCallPartial
    | BetaToolSearchOutputPartial
    | BetaAdditionalToolsPartial
    | BetaCompactionBodyPartial
    | BetaImageGenToolCallPartial
    | BetaCodeInterpreterToolCallPartial
    | BetaLocalShellToolCallPartial
    | BetaLocalShellToolCallOutputPartial
    | BetaFunctionShellCallPartial
    | BetaFunctionShellCallOutputPartial
    | BetaApplyPatchToolCallPartial
    | BetaApplyPatchToolCallOutputPartial
    | BetaMCPToolCallPartial
    | BetaMCPListToolsPartial
    | BetaMCPApprovalRequestPartial
    | BetaMCPApprovalResponseResourcePartial
    | BetaCustomToolCallPartial
    | BetaCustomToolCallOutputResourcePartial
)
BetaOutputMessageContentPartial: TypeAlias = (
    BetaOutputTextContentPartial | BetaRefusalContentPartial
)
BetaPromptPartial: TypeAlias = BetaPromptObjectPartial | None
BetaResponseErrorPartial: TypeAlias = BetaResponseErrorObjectPartial | None
BetaResponsePromptVariablesPartial: TypeAlias = (
    dict[
        str,
        str
        | BetaInputTextContentPartial
        | BetaInputImageContentPartial
        | BetaInputFileContentPartial,
    ]
    | None
)
BetaTextResponseFormatConfigurationPartial: TypeAlias = (
    BetaResponseFormatTextPartial
    | BetaTextResponseFormatJsonSchemaPartial
    | BetaResponseFormatJsonObjectPartial
)
BetaToolPartial: TypeAlias = (
    BetaFunctionToolPartial
    | BetaFileSearchToolPartial
    | BetaComputerToolPartial
    | BetaComputerUsePreviewToolPartial
    | BetaWebSearchToolPartial
    | BetaMCPToolPartial
    | BetaCodeInterpreterToolPartial
    | BetaProgrammaticToolCallingParamPartial
    | BetaImageGenToolPartial
    | BetaLocalShellToolParamPartial
    | BetaFunctionShellToolParamPartial
    | BetaCustomToolParamPartial
    | BetaNamespaceToolParamPartial
    | BetaToolSearchToolParamPartial
    | BetaWebSearchPreviewToolPartial
    | BetaApplyPatchToolParamPartial
)
BetaToolCallCallerPartial: TypeAlias = (
    BetaDirectToolCallCallerPartial | BetaProgramToolCallCallerPartial
)
BetaToolCallCallerParamPartial: TypeAlias = (
    BetaDirectToolCallCallerParamPartial | BetaProgramToolCallCallerParamPartial
)
BetaToolChoiceParamPartial: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowedPartial
    | BetaToolChoiceTypesPartial
    | BetaToolChoiceFunctionPartial
    | BetaToolChoiceMCPPartial
    | BetaToolChoiceCustomPartial
    | BetaSpecificProgrammaticToolCallingParamPartial
    | BetaSpecificApplyPatchParamPartial
    | BetaSpecificFunctionShellParamPartial
)
BetaWebSearchApproximateLocationPartial: TypeAlias = (
    BetaWebSearchApproximateLocationObjectPartial | None
)
BetaComputerActionListPartial: TypeAlias = list[BetaComputerActionPartial]
BetaInputMessageContentListPartial: TypeAlias = list[BetaInputContentPartial]
BetaInputItemPartial: TypeAlias = (
    BetaEasyInputMessagePartial
    | BetaItemPartial
    | BetaCompactionTriggerItemParamPartial
    | BetaItemReferenceParamPartial
    | BetaProgramItemParamPartial
    | BetaProgramOutputItemParamPartial
    | BetaResponseConfigurationUpdateItemParamParamPartial
)
BetaToolsArrayPartial: TypeAlias = list[BetaToolPartial]
