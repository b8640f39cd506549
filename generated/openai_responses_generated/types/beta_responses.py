"""Types of `beta_responses`.

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


class BetaAdditionalTools(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["additional_tools"]
    id: str
    role: BetaMessageRole
    tools: list[BetaTool]


class BetaAdditionalToolsItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[BetaTool]


class BetaAgentMessage(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["agent_message"]
    id: str
    author: str
    recipient: str
    content: list[
        Annotated[
            BetaInputTextContent
            | BetaOutputTextContent
            | BetaTextContent
            | BetaSummaryTextContent
            | BetaReasoningTextContent
            | BetaRefusalContent
            | BetaInputImageContent
            | BetaComputerScreenshotContent
            | BetaInputFileContent
            | BetaEncryptedContent,
            Field(discriminator="type"),
        ]
    ]


class BetaAgentMessageItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    type: Literal["agent_message"]
    author: str
    recipient: str
    content: list[
        Annotated[
            BetaInputTextContentParam
            | BetaInputImageContentParamAutoParam
            | BetaEncryptedContentParam,
            Field(discriminator="type"),
        ]
    ]


class BetaAgentTag(TypedDict):
    agent_name: str


class BetaAgentTagParam(TypedDict):
    agent_name: str


class BetaApplyPatchCreateFileOperation(TypedDict):
    type: Literal["create_file"]
    path: str
    diff: str


class BetaApplyPatchCreateFileOperationParam(TypedDict):
    type: Literal["create_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class BetaApplyPatchDeleteFileOperation(TypedDict):
    type: Literal["delete_file"]
    path: str


class BetaApplyPatchDeleteFileOperationParam(TypedDict):
    type: Literal["delete_file"]
    path: Annotated[str, Field(min_length=1)]


class BetaApplyPatchToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator="type")]]
    status: BetaApplyPatchCallStatus
    operation: Annotated[
        BetaApplyPatchCreateFileOperation
        | BetaApplyPatchDeleteFileOperation
        | BetaApplyPatchUpdateFileOperation,
        Field(discriminator="type"),
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaApplyPatchToolCallItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    type: Literal["apply_patch_call"]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    status: BetaApplyPatchCallStatusParam
    operation: BetaApplyPatchOperationParam
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaApplyPatchToolCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator="type")]]
    status: BetaApplyPatchCallOutputStatus
    output: NotRequired[str | None]
    created_by: NotRequired[str]


class BetaApplyPatchToolCallOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    type: Literal["apply_patch_call_output"]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    status: BetaApplyPatchCallOutputStatusParam
    output: NotRequired[Annotated[str, Field(max_length=10485760)] | None]
    created_by: NotRequired[str]


class BetaApplyPatchToolParam(TypedDict):
    type: Literal["apply_patch"]
    allowed_callers: NotRequired[
        Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None
    ]


class BetaApplyPatchUpdateFileOperation(TypedDict):
    type: Literal["update_file"]
    path: str
    diff: str


class BetaApplyPatchUpdateFileOperationParam(TypedDict):
    type: Literal["update_file"]
    path: Annotated[str, Field(min_length=1)]
    diff: Annotated[str, Field(max_length=10485760)]


class BetaApproximateLocation(TypedDict):
    type: Literal["approximate"]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    city: NotRequired[str | None]
    timezone: NotRequired[str | None]


class BetaAutoCodeInterpreterToolParam(TypedDict):
    type: Literal["auto"]
    file_ids: NotRequired[Annotated[list[str], Field(max_length=50)]]
    memory_limit: NotRequired[BetaContainerMemoryLimit | None]
    network_policy: NotRequired[
        Annotated[
            BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam,
            Field(discriminator="type"),
        ]
    ]


class BetaClickParam(TypedDict):
    type: Literal["click"]
    button: BetaClickButtonType
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class BetaCodeInterpreterOutputImage(TypedDict):
    type: Literal["image"]
    url: str


class BetaCodeInterpreterOutputLogs(TypedDict):
    type: Literal["logs"]
    logs: str


class BetaCodeInterpreterTool(TypedDict):
    type: Literal["code_interpreter"]
    container: str | BetaAutoCodeInterpreterToolParam
    allowed_callers: NotRequired[
        Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None
    ]


class BetaCodeInterpreterToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: NotRequired[str | None]
    outputs: NotRequired[
        list[
            Annotated[
                BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]
    metadata: NotRequired[dict[str, object] | None]


class BetaCompactResource(TypedDict):
    id: str
    object: Literal["response.compaction"]
    output: list[BetaItemField]
    created_at: int
    usage: BetaResponseUsage
    image: NotRequired[BetaCompactedResponseImage | None]  # of the SDK, not of the document


class BetaCompactResponseMethodPublicBody(TypedDict):
    model: BetaModelIdsCompaction
    input: NotRequired[Annotated[str, Field(max_length=10485760)] | list[BetaInputItem] | None]
    previous_response_id: NotRequired[str | None]
    instructions: NotRequired[str | None]
    prompt_cache_key: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_retention: NotRequired[BetaPromptCacheRetentionEnum | None]
    prompt_cache_options: NotRequired[BetaPromptCacheOptionsParam | None]
    service_tier: NotRequired[BetaServiceTierEnum | None]
    image: NotRequired[BetaResponseCompactParamsImage]  # of the SDK, not of the document


class BetaCompactedResponseImage(TypedDict):
    context_compression: Literal["enabled", "disabled"]


class BetaCompactionBody(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["compaction"]
    id: str
    encrypted_content: str
    created_by: NotRequired[str]


class BetaCompactionSummaryItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    type: Literal["compaction"]
    encrypted_content: Annotated[str, Field(max_length=20971520)]
    created_by: NotRequired[str]


class BetaCompactionTriggerItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]  # of the SDK, not of the document


class BetaComparisonFilter(TypedDict):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


class BetaCompoundFilter(TypedDict):
    type: Literal["and", "or"]
    filters: list[Annotated[BetaComparisonFilter | BetaCompoundFilter, Field(discriminator="type")]]


class BetaComputerCallOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["computer_call_output"]
    output: BetaComputerScreenshotImage
    acknowledged_safety_checks: NotRequired[list[BetaComputerCallSafetyCheckParam] | None]
    status: NotRequired[BetaFunctionCallItemStatus | None]
    created_by: NotRequired[str]


class BetaComputerCallSafetyCheckParam(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class BetaComputerScreenshotContent(TypedDict):
    type: Literal["computer_screenshot"]
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointConfig]


class BetaComputerScreenshotImage(TypedDict):
    type: Literal["computer_screenshot"]
    image_url: NotRequired[str]
    file_id: NotRequired[str]


class BetaComputerTool(TypedDict):
    type: Literal["computer"]


class BetaComputerToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: NotRequired[BetaComputerAction]
    actions: NotRequired[BetaComputerActionList]
    pending_safety_checks: NotRequired[list[BetaComputerCallSafetyCheckParam]]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class BetaComputerToolCallOutputResource(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["computer_call_output"]
    id: str
    call_id: str
    acknowledged_safety_checks: NotRequired[list[BetaComputerCallSafetyCheckParam]]
    output: BetaComputerScreenshotImage
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    created_by: NotRequired[str]


class BetaComputerUsePreviewTool(TypedDict):
    type: Literal["computer_use_preview"]
    environment: BetaComputerEnvironment
    display_width: int
    display_height: int


class BetaContainerAutoParam(TypedDict):
    type: Literal["container_auto"]
    file_ids: NotRequired[Annotated[list[str], Field(max_length=50)]]
    memory_limit: NotRequired[BetaContainerMemoryLimit | None]
    network_policy: NotRequired[
        Annotated[
            BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam,
            Field(discriminator="type"),
        ]
    ]
    skills: NotRequired[
        Annotated[
            list[
                Annotated[
                    BetaSkillReferenceParam | BetaInlineSkillParam, Field(discriminator="type")
                ]
            ],
            Field(max_length=200),
        ]
    ]


class BetaContainerFileCitationBody(TypedDict):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class BetaContainerFileCitationParam(TypedDict):
    type: Literal["container_file_citation"]
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]
    container_id: str
    file_id: str
    filename: str


class BetaContainerNetworkPolicyAllowlistParam(TypedDict):
    type: Literal["allowlist"]
    allowed_domains: Annotated[list[str], Field(min_length=1)]
    domain_secrets: NotRequired[
        Annotated[list[BetaContainerNetworkPolicyDomainSecretParam], Field(min_length=1)]
    ]


class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    value: Annotated[str, Field(max_length=10485760, min_length=1)]


class BetaContainerReferenceParam(TypedDict):
    type: Literal["container_reference"]
    container_id: str


class BetaContainerReferenceResource(TypedDict):
    type: Literal["container_reference"]
    container_id: str


class BetaContextManagementParam(TypedDict):
    type: str
    compact_threshold: NotRequired[Annotated[int, Field(ge=1000)] | None]


class BetaConversationParam2(TypedDict):
    id: str


class BetaCoordParam(TypedDict):
    x: int
    y: int


class BetaCreateResponse(TypedDict):
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
        BetaResponseCreateParamsAccessPrograms
    ]  # of the SDK, not of the document
    background_options: NotRequired[
        BetaResponseCreateParamsBackgroundOptions
    ]  # of the SDK, not of the document
    image: NotRequired[BetaResponseCreateParamsImage]  # of the SDK, not of the document


class BetaCustomGrammarFormatParam(TypedDict):
    type: Literal["grammar"]
    syntax: BetaGrammarSyntax1
    definition: str


class BetaCustomTextFormatParam(TypedDict):
    type: Literal["text"]


BetaCustomToolCall = TypedDict(
    "BetaCustomToolCall",
    {
        "agent": "NotRequired[BetaAgentTag | None]",
        "type": "Literal['custom_tool_call']",
        "id": "NotRequired[str]",
        "call_id": "str",
        "caller": "NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "status": "NotRequired[Literal['in_progress', 'completed', 'incomplete']]",
        "metadata": "NotRequired[dict[str, object] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
        "created_by": "NotRequired[str]",
    },
)


class BetaCustomToolCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str]
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: NotRequired[
        Literal["in_progress", "completed", "incomplete"]
    ]  # of the SDK, not of the document
    created_by: NotRequired[str | None]  # of the SDK, not of the document


class BetaCustomToolCallOutputResource(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: NotRequired[str]


BetaCustomToolCallResource = TypedDict(
    "BetaCustomToolCallResource",
    {
        "agent": "NotRequired[BetaAgentTag | None]",
        "type": "Literal['custom_tool_call']",
        "id": "str",
        "call_id": "str",
        "caller": "NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "input": "str",
        "status": "BetaFunctionCallStatus",
        "created_by": "NotRequired[str]",
        "async": "NotRequired[bool | None]",  # of the SDK, not of the document
    },
)


BetaCustomToolParam = TypedDict(
    "BetaCustomToolParam",
    {
        "type": "Literal['custom']",
        "name": "str",
        "description": "NotRequired[str]",
        "format": "NotRequired[Annotated[BetaCustomTextFormatParam | BetaCustomGrammarFormatParam, Field(discriminator='type')]]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


class BetaDeletedResponse(TypedDict):
    id: str
    object: Literal["response", "response.deleted"]
    deleted: bool


class BetaDirectToolCallCaller(TypedDict):
    type: Literal["direct"]


class BetaDirectToolCallCallerParam(TypedDict):
    type: Literal["direct"]


class BetaDoubleClickAction(TypedDict):
    type: Literal["double_click"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class BetaDragParam(TypedDict):
    type: Literal["drag"]
    path: list[BetaCoordParam]
    keys: NotRequired[list[str] | None]


class BetaEasyInputMessage(TypedDict):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | BetaInputMessageContentList
    phase: NotRequired[BetaMessagePhase | None]
    type: NotRequired[Literal["message"]]
    agent: NotRequired[BetaAgentTag | None]
    id: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | BetaMessageStatus]


class BetaEncryptedContent(TypedDict):
    type: Literal["encrypted_content"]
    encrypted_content: str


class BetaEncryptedContentParam(TypedDict):
    type: Literal["encrypted_content"]
    encrypted_content: Annotated[str, Field(max_length=10485760)]


class BetaFileCitationBody(TypedDict):
    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class BetaFileCitationParam(TypedDict):
    type: Literal["file_citation"]
    index: Annotated[int, Field(ge=0)]
    file_id: str
    filename: str


class BetaFilePath(TypedDict):
    type: Literal["file_path"]
    file_id: str
    index: int


class BetaFileSearchTool(TypedDict):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: NotRequired[int]
    ranking_options: NotRequired[BetaRankingOptions]
    filters: NotRequired[Annotated[BetaFilters | None, Field(discriminator="type")]]


class BetaFileSearchToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: NotRequired[list[BetaFileSearchToolCallResultsItem] | None]
    metadata: NotRequired[dict[str, object] | None]


class BetaFileSearchToolCallResultsItem(TypedDict):
    file_id: NotRequired[str]
    text: NotRequired[str]
    filename: NotRequired[str]
    attributes: NotRequired[BetaVectorStoreFileAttributes]
    score: NotRequired[float]
    vector_store_id: NotRequired[str]


class BetaFunctionCallOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["function_call_output"]
    output: (
        Annotated[str, Field(max_length=10485760)]
        | list[
            Annotated[
                BetaInputTextContentParam
                | BetaInputImageContentParamAutoParam
                | BetaInputFileContentParam,
                Field(discriminator="type"),
            ]
        ]
    )
    name: NotRequired[Annotated[str, Field(max_length=128, min_length=1)] | None]
    namespace: NotRequired[
        Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-zA-Z0-9_-]+$")] | None
    ]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    status: NotRequired[BetaFunctionCallItemStatus | None]
    created_by: NotRequired[str | None]


class BetaFunctionShellAction(TypedDict):
    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellActionParam(TypedDict):
    commands: list[str]
    timeout_ms: NotRequired[int | None]
    max_output_length: NotRequired[int | None]


class BetaFunctionShellCall(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["shell_call"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator="type")]]
    action: BetaFunctionShellAction
    status: BetaFunctionShellCallStatus
    environment: NotRequired[
        Annotated[
            Annotated[
                BetaLocalEnvironmentResource | BetaContainerReferenceResource,
                Field(discriminator="type"),
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaFunctionShellCallItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    type: Literal["shell_call"]
    action: BetaFunctionShellActionParam
    status: NotRequired[BetaFunctionShellCallItemStatus | None]
    environment: NotRequired[
        Annotated[
            Annotated[
                BetaLocalEnvironmentParam | BetaContainerReferenceParam, Field(discriminator="type")
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaFunctionShellCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["shell_call_output"]
    id: str
    call_id: str
    caller: NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator="type")]]
    status: BetaFunctionShellCallOutputStatusEnum
    output: list[BetaFunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: NotRequired[str]


class BetaFunctionShellCallOutputContent(TypedDict):
    stdout: str
    stderr: str
    outcome: Annotated[
        BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome,
        Field(discriminator="type"),
    ]
    created_by: NotRequired[str]


class BetaFunctionShellCallOutputContentParam(TypedDict):
    stdout: Annotated[str, Field(max_length=10485760)]
    stderr: Annotated[str, Field(max_length=10485760)]
    outcome: BetaFunctionShellCallOutputOutcomeParam
    created_by: NotRequired[str]


class BetaFunctionShellCallOutputExitOutcome(TypedDict):
    type: Literal["exit"]
    exit_code: int


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict):
    type: Literal["exit"]
    exit_code: int


class BetaFunctionShellCallOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    type: Literal["shell_call_output"]
    output: list[BetaFunctionShellCallOutputContentParam]
    status: NotRequired[BetaFunctionShellCallItemStatus | None]
    max_output_length: NotRequired[int | None]
    created_by: NotRequired[str]


class BetaFunctionShellCallOutputTimeoutOutcome(TypedDict):
    type: Literal["timeout"]


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict):
    type: Literal["timeout"]


class BetaFunctionShellToolParam(TypedDict):
    type: Literal["shell"]
    environment: NotRequired[
        Annotated[
            Annotated[
                BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam,
                Field(discriminator="type"),
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]
    allowed_callers: NotRequired[
        Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None
    ]


BetaFunctionTool = TypedDict(
    "BetaFunctionTool",
    {
        "type": "Literal['function']",
        "name": "str",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[dict[str, object] | None]",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "strict": "NotRequired[bool | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[list[BetaCallableToolAllowedCaller] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


BetaFunctionToolCall = TypedDict(
    "BetaFunctionToolCall",
    {
        "agent": "NotRequired[BetaAgentTag | None]",
        "id": "NotRequired[str]",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": "NotRequired[Literal['in_progress', 'completed', 'incomplete']]",
        "metadata": "NotRequired[dict[str, object] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
        "created_by": "NotRequired[str]",
    },
)


class BetaFunctionToolCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    id: NotRequired[str]
    type: Literal["function_call_output"]
    call_id: NotRequired[str]
    name: NotRequired[str]
    namespace: NotRequired[str]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    created_by: NotRequired[str | None]  # of the SDK, not of the document


class BetaFunctionToolCallOutputResource(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    id: str
    type: Literal["function_call_output"]
    call_id: NotRequired[str]
    name: NotRequired[str]
    namespace: NotRequired[str]
    caller: NotRequired[Annotated[BetaToolCallCallerParam | None, Field(discriminator="type")]]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: NotRequired[str]


BetaFunctionToolCallResource = TypedDict(
    "BetaFunctionToolCallResource",
    {
        "agent": "NotRequired[BetaAgentTag | None]",
        "id": "str",
        "type": "Literal['function_call']",
        "call_id": "str",
        "caller": "NotRequired[Annotated[BetaToolCallCaller | None, Field(discriminator='type')]]",
        "namespace": "NotRequired[str]",
        "name": "str",
        "arguments": "str",
        "status": "Literal['in_progress', 'completed', 'incomplete']",
        "created_by": "NotRequired[str]",
        "async": "NotRequired[bool | None]",  # of the SDK, not of the document
    },
)


BetaFunctionToolParam = TypedDict(
    "BetaFunctionToolParam",
    {
        "name": "Annotated[str, Field(max_length=128, min_length=1, pattern='^[a-zA-Z0-9_-]+$')]",
        "description": "NotRequired[str | None]",
        "parameters": "NotRequired[BetaEmptyModelParam | None]",
        "strict": "NotRequired[bool | None]",
        "type": "Literal['function']",
        "output_schema": "NotRequired[dict[str, object] | None]",
        "defer_loading": "NotRequired[bool]",
        "allowed_callers": "NotRequired[Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None]",
        "async": "NotRequired[bool]",  # of the SDK, not of the document
    },
)


class BetaGetResponseQuery(TypedDict):
    include: NotRequired[list[BetaIncludeEnum]]
    stream: NotRequired[bool]
    starting_after: NotRequired[int]
    include_obfuscation: NotRequired[bool]


class BetaHTTPError(TypedDict):
    type: Literal["http_error"]
    code: int
    message: str


class BetaHybridSearchOptions(TypedDict):
    embedding_weight: float
    text_weight: float


class BetaImageGenTool(TypedDict):
    type: Literal["image_generation"]
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
    ]
    quality: NotRequired[Literal["low", "medium", "high", "auto", "xhigh", "max"]]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"]]
    output_compression: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    moderation: NotRequired[Literal["auto", "low"]]
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    input_fidelity: NotRequired[BetaInputFidelity | None]
    input_image_mask: NotRequired[BetaImageGenToolInputImageMask]
    partial_images: NotRequired[Annotated[int, Field(ge=0, le=3)]]
    action: NotRequired[BetaImageGenActionEnum]
    n: NotRequired[int]
    complexity: NotRequired[Literal["low", "medium", "high"]]  # of the SDK, not of the document
    frame_count: NotRequired[int]  # of the SDK, not of the document
    frame_duration_ms: NotRequired[int]  # of the SDK, not of the document
    svg: NotRequired[
        BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg
    ]  # of the SDK, not of the document


class BetaImageGenToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
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
        BetaResponseInputParamImageGenerationCallError
    ]  # of the SDK, not of the document
    svg_usage: NotRequired[
        BetaResponseInputParamImageGenerationCallSvgUsage
    ]  # of the SDK, not of the document


class BetaImageGenToolInputImageMask(TypedDict):
    image_url: NotRequired[str]
    file_id: NotRequired[str]


class BetaInlineSkillParam(TypedDict):
    type: Literal["inline"]
    name: str
    description: str
    source: BetaInlineSkillSourceParam


class BetaInlineSkillSourceParam(TypedDict):
    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: Annotated[str, Field(max_length=70254592, min_length=1)]


class BetaInputFileContent(TypedDict):
    type: Literal["input_file"]
    file_id: NotRequired[str | None]
    filename: NotRequired[str]
    file_data: NotRequired[str]
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointConfig]
    file_url: NotRequired[str]
    detail: NotRequired[BetaFileInputDetail]


class BetaInputFileContentParam(TypedDict):
    type: Literal["input_file"]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    file_data: NotRequired[Annotated[str, Field(max_length=73400320)] | None]
    file_url: NotRequired[str | None]
    detail: NotRequired[BetaFileDetailEnum]
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointParam | None]


class BetaInputImageContent(TypedDict):
    type: Literal["input_image"]
    image_url: NotRequired[str | None]
    file_id: NotRequired[str | None]
    detail: BetaImageDetail | None
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointConfig]


class BetaInputImageContentParamAutoParam(TypedDict):
    type: Literal["input_image"]
    image_url: NotRequired[Annotated[str, Field(max_length=20971520)] | None]
    file_id: NotRequired[str | None]
    detail: NotRequired[BetaDetailEnum | None]
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointParam | None]


class BetaInputMessage(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: NotRequired[Literal["message"]]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    content: BetaInputMessageContentList
    id: NotRequired[str]
    phase: NotRequired[BetaMessagePhase2 | None]


class BetaInputMessageResource(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    content: BetaInputMessageContentList
    id: str


class BetaInputTextContent(TypedDict):
    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointConfig]


class BetaInputTextContentParam(TypedDict):
    type: Literal["input_text"]
    text: Annotated[str, Field(max_length=10485760)]
    prompt_cache_breakpoint: NotRequired[BetaPromptCacheBreakpointParam | None]


class BetaItemReferenceParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    type: NotRequired[Literal["item_reference"] | None]
    id: str


class BetaKeyPressAction(TypedDict):
    type: Literal["keypress"]
    keys: list[str]


class BetaListInputItemsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    include: NotRequired[list[BetaIncludeEnum]]


class BetaLocalEnvironmentParam(TypedDict):
    type: Literal["local"]
    skills: NotRequired[Annotated[list[BetaLocalSkillParam], Field(max_length=200)]]


class BetaLocalEnvironmentResource(TypedDict):
    type: Literal["local"]


class BetaLocalShellExecAction(TypedDict):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: NotRequired[int | None]
    working_directory: NotRequired[str | None]
    env: dict[str, str]
    user: NotRequired[str | None]


class BetaLocalShellToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: BetaLocalShellExecAction
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class BetaLocalShellToolCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class BetaLocalShellToolParam(TypedDict):
    type: Literal["local_shell"]


class BetaLocalSkillParam(TypedDict):
    name: str
    description: str
    path: str


class BetaLogProb(TypedDict):
    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]


class BetaMCPApprovalRequest(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class BetaMCPApprovalResponse(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["mcp_approval_response"]
    id: NotRequired[str | None]
    approval_request_id: str
    approve: bool
    reason: NotRequired[str | None]


class BetaMCPApprovalResponseResource(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: NotRequired[str | None]


class BetaMCPListTools(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    error: NotRequired[str | None]


class BetaMCPListToolsTool(TypedDict):
    name: str
    description: NotRequired[str | None]
    input_schema: dict[str, object]
    annotations: NotRequired[dict[str, object] | None]


class BetaMCPProtocolError(TypedDict):
    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class BetaMCPTool(TypedDict):
    type: Literal["mcp"]
    server_label: str
    server_url: NotRequired[str | None]
    connector_id: NotRequired[
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
    ]
    tunnel_id: NotRequired[Annotated[str, Field(pattern="^tunnel_[a-z0-9]{32}$")]]
    authorization: NotRequired[str]
    server_description: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]
    allowed_tools: NotRequired[list[str] | BetaMCPToolFilter | None]
    allowed_callers: NotRequired[
        Annotated[list[BetaCallableToolAllowedCaller], Field(min_length=1)] | None
    ]
    require_approval: NotRequired[BetaMCPToolRequireApproval | Literal["always", "never"] | None]
    defer_loading: NotRequired[bool]


class BetaMCPToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: NotRequired[str | None]
    error: NotRequired[Annotated[BetaMCPToolCallError | None, Field(discriminator="type")]]
    status: NotRequired[BetaMCPToolCallStatus]
    approval_request_id: NotRequired[str | None]
    metadata: NotRequired[dict[str, object] | None]


class BetaMCPToolExecutionError(TypedDict):
    type: Literal["mcp_tool_execution_error"]
    content: object


class BetaMCPToolFilter(TypedDict):
    tool_names: NotRequired[list[str] | None]
    read_only: NotRequired[bool | None]


class BetaMCPToolRequireApproval(TypedDict):
    always: NotRequired[BetaMCPToolFilter | None]
    never: NotRequired[BetaMCPToolFilter | None]


class BetaMessage(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["message"]
    id: str
    status: BetaMessageStatus
    role: BetaMessageRole
    content: list[
        Annotated[
            BetaInputTextContent
            | BetaOutputTextContent
            | BetaTextContent
            | BetaSummaryTextContent
            | BetaReasoningTextContent
            | BetaRefusalContent
            | BetaInputImageContent
            | BetaComputerScreenshotContent
            | BetaInputFileContent
            | BetaEncryptedContent,
            Field(discriminator="type"),
        ]
    ]
    phase: NotRequired[BetaMessagePhase2 | None]


class BetaModeration(TypedDict):
    input: Annotated[
        BetaModerationResultBody | BetaModerationErrorBody, Field(discriminator="type")
    ]
    output: Annotated[
        BetaModerationResultBody | BetaModerationErrorBody, Field(discriminator="type")
    ]


class BetaModerationConfigParam(TypedDict):
    mode: BetaModerationMode


class BetaModerationErrorBody(TypedDict):
    type: Literal["error"]
    code: str
    message: str


class BetaModerationParam(TypedDict):
    model: str
    policy: NotRequired[BetaModerationPolicyParam | None]


class BetaModerationPolicyParam(TypedDict):
    input: NotRequired[BetaModerationConfigParam | None]
    output: NotRequired[BetaModerationConfigParam | None]


class BetaModerationResultBody(TypedDict):
    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]


class BetaMoveParam(TypedDict):
    type: Literal["move"]
    x: int
    y: int
    keys: NotRequired[list[str] | None]


class BetaMultiAgentCall(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["multi_agent_call"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str


class BetaMultiAgentCallItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["multi_agent_call"]
    action: BetaMultiAgentAction1
    arguments: str


class BetaMultiAgentCallOutput(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["multi_agent_call_output"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]


class BetaMultiAgentCallOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    type: Literal["multi_agent_call_output"]
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParam]


class BetaMultiAgentParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[Annotated[int, Field(ge=1)]]


class BetaNamespaceToolParam(TypedDict):
    type: Literal["namespace"]
    name: Annotated[str, Field(min_length=1)]
    description: str
    tools: Annotated[
        list[Annotated[BetaFunctionToolParam | BetaCustomToolParam, Field(discriminator="type")]],
        Field(min_length=1),
    ]


class BetaOutputMessage(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[BetaOutputMessageContent]
    phase: NotRequired[BetaMessagePhase | None]
    status: Literal["in_progress", "completed", "incomplete"]
    metadata: NotRequired[dict[str, object] | None]


class BetaOutputTextContent(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: list[BetaAnnotation]
    logprobs: NotRequired[list[BetaLogProb]]


class BetaOutputTextContentParam(TypedDict):
    type: Literal["output_text"]
    text: Annotated[str, Field(max_length=10485760)]
    annotations: NotRequired[
        list[
            Annotated[
                BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam,
                Field(discriminator="type"),
            ]
        ]
    ]
    logprobs: NotRequired[list[BetaLogProb]]


class BetaProgram(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: str


class BetaProgramItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: str
    type: Literal["program"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    code: Annotated[str, Field(max_length=10485760)]
    fingerprint: Annotated[str, Field(max_length=10485760)]


class BetaProgramOutput(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: BetaProgramOutputStatus


class BetaProgramOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: str
    type: Literal["program_output"]
    call_id: Annotated[str, Field(max_length=64, min_length=1)]
    result: Annotated[str, Field(max_length=10485760)]
    status: BetaProgramOutputItemStatus


class BetaProgramToolCallCaller(TypedDict):
    type: Literal["program"]
    caller_id: str


class BetaProgramToolCallCallerParam(TypedDict):
    type: Literal["program"]
    caller_id: Annotated[str, Field(max_length=64, min_length=1)]


class BetaProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class BetaPromptCacheBreakpointConfig(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]  # of the SDK, not of the document


class BetaPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"]]  # of the SDK, not of the document


class BetaPromptCacheOptions(TypedDict):
    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
    comparison_response_id: NotRequired[str | None]  # of the SDK, not of the document


class BetaPromptCacheOptionsParam(TypedDict):
    ttl: NotRequired[BetaPromptCacheTTLEnum]
    mode: NotRequired[BetaPromptCacheModeEnum]
    comparison_response_id: NotRequired[str | None]  # of the SDK, not of the document
    prewarm: NotRequired[bool]  # of the SDK, not of the document


class BetaPromptObject(TypedDict):
    id: str
    version: NotRequired[str | None]
    variables: NotRequired[BetaResponsePromptVariables]


class BetaRankingOptions(TypedDict):
    ranker: NotRequired[BetaRankerVersionType]
    score_threshold: NotRequired[float]
    hybrid_search: NotRequired[BetaHybridSearchOptions | None]


class BetaReasoning(TypedDict):
    mode: NotRequired[BetaReasoningModeEnum]
    effort: NotRequired[BetaReasoningEffort]
    summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    context: NotRequired[Literal["auto", "current_turn", "all_turns"] | None]
    generate_summary: NotRequired[Literal["auto", "concise", "detailed"] | None]


class BetaReasoningItem(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["reasoning"]
    id: str
    encrypted_content: NotRequired[str | None]
    summary: list[BetaSummaryTextContent]
    content: NotRequired[list[BetaReasoningTextContent]]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    metadata: NotRequired[dict[str, object] | None]


class BetaReasoningTextContent(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class BetaRefusalContent(TypedDict):
    type: Literal["refusal"]
    refusal: str


class BetaResponse(TypedDict):
    metadata: BetaMetadata
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)] | None]
    temperature: Annotated[float, Field(ge=0.0, le=2.0)] | None
    top_p: Annotated[float, Field(ge=0.0, le=1.0)] | None
    user: NotRequired[str | None]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    previous_response_id: NotRequired[str | None]
    model: BetaModelIdsResponses
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[BetaResponseTextParam]
    tools: BetaToolsArray
    tool_choice: BetaToolChoiceParam
    prompt: NotRequired[BetaPrompt]
    service_tier: NotRequired[BetaServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    id: str
    object: Literal["response"]
    status: NotRequired[
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
    ]
    created_at: float
    completed_at: NotRequired[float | None]
    error: BetaResponseError
    incomplete_details: BetaResponseIncompleteDetails | None
    output: list[BetaOutputItem]
    reasoning: NotRequired[BetaReasoning | None]
    instructions: str | list[BetaInputItem] | None
    output_text: NotRequired[str | None]
    usage: NotRequired[BetaResponseUsage | None]
    prompt_cache_options: NotRequired[BetaPromptCacheOptions]
    moderation: NotRequired[BetaModeration | None]
    parallel_tool_calls: bool
    conversation: NotRequired[BetaResponseConversation | None]
    max_output_tokens: NotRequired[int | None]
    access_programs: NotRequired[dict[str, str] | None]
    billing: NotRequired[BetaResponseBilling]
    frequency_penalty: NotRequired[float]
    presence_penalty: NotRequired[float]
    store: NotRequired[bool]
    tool_usage: NotRequired[BetaResponseToolUsage]
    image: NotRequired[BetaResponseImage | None]  # of the SDK, not of the document
    input_transformations: NotRequired[
        list[BetaResponseInputTransformation] | None
    ]  # of the SDK, not of the document
    prompt_cache_diagnostics: NotRequired[
        Annotated[
            BetaResponsePromptCacheDiagnosticsCacheMiss
            | BetaResponsePromptCacheDiagnosticsCacheHit
            | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
            | BetaResponsePromptCacheDiagnosticsUnavailable
            | None,
            Field(discriminator="type"),
        ]
    ]  # of the SDK, not of the document


class BetaResponseApplyPatchCallOperationDiffDeltaEvent(TypedDict):
    type: Literal["response.apply_patch_call_operation_diff.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    item_id: str
    delta: str
    obfuscation: NotRequired[str]


class BetaResponseApplyPatchCallOperationDiffDoneEvent(TypedDict):
    type: Literal["response.apply_patch_call_operation_diff.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    item_id: str
    diff: str


class BetaResponseAudioDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    obfuscation: NotRequired[str]


class BetaResponseAudioDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]


class BetaResponseAudioTranscriptDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseAudioTranscriptDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]


class BetaResponseBilling(TypedDict):
    payer: str


class BetaResponseCodeInterpreterCallCodeDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseCodeInterpreterCallCodeDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]


class BetaResponseCodeInterpreterCallCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseCodeInterpreterCallInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseCodeInterpreterCallInterpretingEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseCompactParamsImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"]]


class BetaResponseCompactionCompactingEvent(TypedDict):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: NotRequired[BetaResponseCompactionCompactingEventAgent | None]


class BetaResponseCompactionCompactingEventAgent(TypedDict):
    agent_name: str


class BetaResponseCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: NotRequired[int]


class BetaResponseConfigurationUpdateItem(TypedDict):
    id: str
    type: Literal["configuration_update"]
    agent: NotRequired[BetaResponseConfigurationUpdateItemAgent | None]
    reasoning: NotRequired[BetaResponseConfigurationUpdateItemReasoning | None]
    text: NotRequired[BetaResponseConfigurationUpdateItemText | None]


class BetaResponseConfigurationUpdateItemAgent(TypedDict):
    agent_name: str


class BetaResponseConfigurationUpdateItemParamParam(TypedDict):
    type: Literal["configuration_update"]
    id: NotRequired[str | None]
    agent: NotRequired[BetaResponseConfigurationUpdateItemParamParamAgent | None]
    reasoning: NotRequired[BetaResponseConfigurationUpdateItemParamParamReasoning]
    text: NotRequired[BetaResponseConfigurationUpdateItemParamParamText]


class BetaResponseConfigurationUpdateItemParamParamAgent(TypedDict):
    agent_name: str


class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class BetaResponseConfigurationUpdateItemParamParamText(TypedDict):
    format: Annotated[
        BetaResponseConfigurationUpdateItemParamParamTextFormatText
        | BetaResponseFormatTextJSONSchemaConfigParam,
        Field(discriminator="type"),
    ]


class BetaResponseConfigurationUpdateItemParamParamTextFormatText(TypedDict):
    type: Literal["text"]


class BetaResponseConfigurationUpdateItemReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class BetaResponseConfigurationUpdateItemText(TypedDict):
    format: Annotated[
        BetaResponseConfigurationUpdateItemTextFormatText | BetaResponseFormatTextJSONSchemaConfig,
        Field(discriminator="type"),
    ]


class BetaResponseConfigurationUpdateItemTextFormatText(TypedDict):
    type: Literal["text"]


class BetaResponseContentPartAddedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: NotRequired[int]


class BetaResponseContentPartDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: BetaOutputContent


class BetaResponseConversation(TypedDict):
    id: str


class BetaResponseCreateParamsAccessPrograms(TypedDict):
    cyber: NotRequired[Literal["standard", "daybreak_blue", "daybreak_red"]]


class BetaResponseCreateParamsBackgroundOptions(TypedDict):
    completion_window: NotRequired[Literal["soonest", "2h", "8h"]]
    continuation_id: NotRequired[str]


class BetaResponseCreateParamsImage(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"]]


class BetaResponseCreatedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.created"]
    response: BetaResponse
    sequence_number: NotRequired[int]


class BetaResponseCustomToolCallInputDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    obfuscation: NotRequired[str]


class BetaResponseCustomToolCallInputDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str


class BetaResponseErrorEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["error"]
    code: NotRequired[str | None]
    message: NotRequired[str]
    param: NotRequired[str | None]
    sequence_number: NotRequired[int]
    error: NotRequired[BetaResponseErrorEventError]


class BetaResponseErrorEventError(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None


class BetaResponseErrorMisalignment(TypedDict):
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
    steer: NotRequired[BetaResponseErrorMisalignmentSteer | None]


class BetaResponseErrorMisalignmentSteer(TypedDict):
    message: str


class BetaResponseErrorObject(TypedDict):
    code: ResponseErrorCode | str
    message: str
    misalignment: NotRequired[
        BetaResponseErrorMisalignment | None
    ]  # of the SDK, not of the document
    param: NotRequired[str | None]  # of the SDK, not of the document
    type: NotRequired[str | None]  # of the SDK, not of the document


class BetaResponseFailedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: BetaResponse


class BetaResponseFileSearchCallCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseFileSearchCallInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseFileSearchCallSearchingEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseFormatJsonObject(TypedDict):
    type: Literal["json_object"]


class BetaResponseFormatText(TypedDict):
    type: Literal["text"]


class BetaResponseFormatTextJSONSchemaConfig(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict):
    name: str
    schema: dict[str, object]
    type: Literal["json_schema"]
    description: NotRequired[str]
    strict: NotRequired[bool | None]


class BetaResponseFunctionCallArgumentsDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    obfuscation: NotRequired[str]


class BetaResponseFunctionCallArgumentsDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str


class BetaResponseImage(TypedDict):
    context_compression: Literal["enabled", "disabled"]


class BetaResponseImageGenCallCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str


class BetaResponseImageGenCallGeneratingEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseImageGenCallInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseImageGenCallPartialImageEvent(TypedDict):
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


class BetaResponseInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.in_progress"]
    response: BetaResponse
    sequence_number: NotRequired[int]


class BetaResponseIncompleteDetails(TypedDict):
    reason: NotRequired[
        Literal["max_output_tokens", "content_filter", "max_tokens", "max_messages", "steered"]
    ]


class BetaResponseIncompleteEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.incomplete"]
    response: BetaResponse
    sequence_number: NotRequired[int]


class BetaResponseInputParamImageGenerationCallError(TypedDict):
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    type: str
    moderation_details: NotRequired[BetaResponseInputParamImageGenerationCallErrorModerationDetails]


class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class BetaResponseInputTransformation(TypedDict):
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


class BetaResponseItemList(TypedDict):
    object: Literal["list"]
    data: list[BetaItemResource]
    has_more: bool
    first_id: str | None
    last_id: str | None


class BetaResponseLogProb(TypedDict):
    token: str
    logprob: float
    top_logprobs: NotRequired[list[BetaResponseLogProbTopLogprobsItem]]
    bytes: NotRequired[list[int]]


class BetaResponseLogProbTopLogprobsItem(TypedDict):
    token: NotRequired[str]
    logprob: NotRequired[float]
    bytes: NotRequired[list[int]]


class BetaResponseMCPCallArgumentsDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseMCPCallArgumentsDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]


class BetaResponseMCPCallCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class BetaResponseMCPCallFailedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class BetaResponseMCPCallInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str


class BetaResponseMCPListToolsCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class BetaResponseMCPListToolsFailedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class BetaResponseMCPListToolsInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]


class BetaResponseOutputItemAddedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem


class BetaResponseOutputItemDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem


class BetaResponseOutputTextAnnotationAddedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[BetaAnnotation | None, Field(discriminator="type")]


class BetaResponsePromptCacheDiagnosticsCacheHit(TypedDict):
    type: Literal["cache_hit"]


class BetaResponsePromptCacheDiagnosticsCacheMiss(TypedDict):
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


class BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound(TypedDict):
    type: Literal["comparison_response_not_found"]


class BetaResponsePromptCacheDiagnosticsUnavailable(TypedDict):
    type: Literal["unavailable"]


class BetaResponseQueuedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.queued"]
    response: BetaResponse
    sequence_number: NotRequired[int]


class BetaResponseReasoningSummaryPartAddedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: BetaResponseReasoningSummaryPartAddedEventPart


class BetaResponseReasoningSummaryPartAddedEventPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponseReasoningSummaryPartDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: BetaResponseReasoningSummaryPartDoneEventPart


class BetaResponseReasoningSummaryPartDoneEventPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponseReasoningSummaryTextDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseReasoningSummaryTextDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]


class BetaResponseReasoningTextDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseReasoningTextDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]


class BetaResponseRefusalDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    obfuscation: NotRequired[str]


class BetaResponseRefusalDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]


class BetaResponseShellCallCommandAddedStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str


class BetaResponseShellCallCommandDeltaStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]


class BetaResponseShellCallCommandDoneStreamingEvent(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str


class BetaResponseShellCallOutputContentDeltaStreamingEvent(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    delta: BetaShellCallOutputDelta


class BetaResponseShellCallOutputContentDoneStreamingEvent(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]


class BetaResponseStreamOptionsObject(TypedDict):
    include_obfuscation: NotRequired[bool]


class BetaResponseTextDeltaEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]
    obfuscation: NotRequired[str]


class BetaResponseTextDoneEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]


class BetaResponseTextParam(TypedDict):
    format: NotRequired[BetaTextResponseFormatConfiguration]
    verbosity: NotRequired[BetaVerbosity]


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg(TypedDict):
    model: NotRequired[str]
    reasoning: NotRequired[
        BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning | None
    ]


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class BetaResponseToolUsage(TypedDict):
    image_gen: NotRequired[BetaResponseToolUsageImageGen]
    web_search: NotRequired[BetaResponseToolUsageWebSearch]


class BetaResponseToolUsageImageGen(TypedDict):
    input_tokens: int
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails
    total_tokens: int
    cached_tokens: NotRequired[int | None]  # of the SDK, not of the document
    cached_tokens_details: NotRequired[
        BetaResponseToolUsageImageGenCachedTokensDetails | None
    ]  # of the SDK, not of the document


class BetaResponseToolUsageImageGenCachedTokensDetails(TypedDict):
    cached_image_tokens: int
    cached_text_tokens: int


class BetaResponseToolUsageImageGenInputTokensDetails(TypedDict):
    image_tokens: int
    text_tokens: int


class BetaResponseToolUsageImageGenOutputTokensDetails(TypedDict):
    image_tokens: int
    text_tokens: int


class BetaResponseToolUsageWebSearch(TypedDict):
    num_requests: int


class BetaResponseUsage(TypedDict):
    input_tokens: int
    input_tokens_details: NotRequired[BetaResponseUsageInputTokensDetails]
    output_tokens: int
    output_tokens_details: NotRequired[BetaResponseUsageOutputTokensDetails]
    total_tokens: int


class BetaResponseUsageInputTokensDetails(TypedDict):
    cached_tokens: int
    cache_write_tokens: NotRequired[int]
    cache_write_tokens_details: NotRequired[
        BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None
    ]  # of the SDK, not of the document


class BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails(TypedDict):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class BetaResponseUsageOutputTokensDetails(TypedDict):
    reasoning_tokens: int


class BetaResponseWebSearchCallCompletedEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseWebSearchCallInProgressEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaResponseWebSearchCallSearchingEvent(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]


class BetaScreenshotParam(TypedDict):
    type: Literal["screenshot"]


class BetaScrollParam(TypedDict):
    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: NotRequired[list[str] | None]


class BetaShellCallOutputDelta(TypedDict):
    stdout: NotRequired[str]
    stderr: NotRequired[str]


class BetaSkillReferenceParam(TypedDict):
    type: Literal["skill_reference"]
    skill_id: Annotated[str, Field(max_length=64, min_length=1)]
    version: NotRequired[str]


class BetaSpecificApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]


class BetaSpecificFunctionShellParam(TypedDict):
    type: Literal["shell"]


class BetaSpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class BetaSummaryTextContent(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaTextContent(TypedDict):
    type: Literal["text"]
    text: str


class BetaTextResponseFormatJsonSchema(TypedDict):
    type: Literal["json_schema"]
    description: NotRequired[str | None]
    name: str
    schema: BetaResponseFormatJsonSchemaSchema
    strict: NotRequired[bool | None]


class BetaTokenCountsBody(TypedDict):
    model: NotRequired[str | None]
    input: NotRequired[Annotated[str, Field(max_length=10485760)] | list[BetaInputItem] | None]
    previous_response_id: NotRequired[str | None]
    tools: NotRequired[list[BetaTool] | None]
    text: NotRequired[BetaResponseTextParam | None]
    reasoning: NotRequired[BetaReasoning | None]
    truncation: NotRequired[BetaTruncationEnum]
    instructions: NotRequired[str | None]
    personality: NotRequired[BetaPersonalityEnum]
    conversation: NotRequired[BetaConversationParam | None]
    tool_choice: NotRequired[BetaToolChoiceParam | None]
    parallel_tool_calls: NotRequired[bool | None]


class BetaTokenCountsResource(TypedDict):
    object: Literal["response.input_tokens"]
    input_tokens: int


class BetaToolChoiceAllowed(TypedDict):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class BetaToolChoiceCustom(TypedDict):
    type: Literal["custom"]
    name: str


class BetaToolChoiceFunction(TypedDict):
    type: Literal["function"]
    name: str


class BetaToolChoiceMCP(TypedDict):
    type: Literal["mcp"]
    server_label: str
    name: NotRequired[str | None]


class BetaToolChoiceTypes(TypedDict):
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


class BetaToolSearchCall(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["tool_search_call"]
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    arguments: object
    status: BetaFunctionCallStatus
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaToolSearchCallItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["tool_search_call"]
    execution: NotRequired[BetaToolSearchExecutionType]
    arguments: BetaEmptyModelParam
    status: NotRequired[BetaFunctionCallItemStatus | None]
    created_by: NotRequired[str]
    metadata: NotRequired[dict[str, object] | None]


class BetaToolSearchOutput(TypedDict):
    agent: NotRequired[BetaAgentTag]
    type: Literal["tool_search_output"]
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    tools: list[BetaTool]
    status: BetaFunctionCallOutputStatusEnum
    created_by: NotRequired[str]


class BetaToolSearchOutputItemParam(TypedDict):
    agent: NotRequired[BetaAgentTagParam | None]
    id: NotRequired[str | None]
    call_id: NotRequired[Annotated[str, Field(max_length=64, min_length=1)] | None]
    type: Literal["tool_search_output"]
    execution: NotRequired[BetaToolSearchExecutionType]
    tools: list[BetaTool]
    status: NotRequired[BetaFunctionCallItemStatus | None]
    created_by: NotRequired[str]


class BetaToolSearchToolParam(TypedDict):
    type: Literal["tool_search"]
    execution: NotRequired[BetaToolSearchExecutionType]
    description: NotRequired[str | None]
    parameters: NotRequired[BetaEmptyModelParam | None]


class BetaTopLogProb(TypedDict):
    token: str
    logprob: float
    bytes: list[int]


class BetaTypeParam(TypedDict):
    type: Literal["type"]
    text: str


class BetaUrlCitationBody(TypedDict):
    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class BetaUrlCitationParam(TypedDict):
    type: Literal["url_citation"]
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]
    url: str
    title: str


class BetaWaitParam(TypedDict):
    type: Literal["wait"]


class BetaWebSearchActionFind(TypedDict):
    type: Literal["find_in_page"]
    url: str
    pattern: str


class BetaWebSearchActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]


class BetaWebSearchActionSearch(TypedDict):
    type: Literal["search"]
    query: NotRequired[str]
    queries: NotRequired[list[str]]
    sources: NotRequired[
        list[
            Annotated[
                BetaWebSearchActionSearchSourcesItemUrl | BetaWebSearchActionSearchSourcesItemApi,
                Field(discriminator="type"),
            ]
        ]
    ]


class BetaWebSearchActionSearchSourcesItemApi(TypedDict):
    type: Literal["api"]
    name: str


class BetaWebSearchActionSearchSourcesItemUrl(TypedDict):
    type: Literal["url"]
    url: str


class BetaWebSearchApproximateLocationObject(TypedDict):
    type: NotRequired[Literal["approximate"]]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    city: NotRequired[str | None]
    timezone: NotRequired[str | None]


class BetaWebSearchPreviewTool(TypedDict):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: NotRequired[BetaApproximateLocation | None]
    search_context_size: NotRequired[BetaSearchContextSize]
    search_content_types: NotRequired[list[BetaSearchContentType]]


class BetaWebSearchTool(TypedDict):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: NotRequired[bool]
    filters: NotRequired[BetaWebSearchToolFilters | None]
    user_location: NotRequired[BetaWebSearchApproximateLocation]
    search_context_size: NotRequired[Literal["low", "medium", "high"]]
    return_token_budget: NotRequired[str]
    search_content_types: NotRequired[list[str]]


class BetaWebSearchToolCall(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: NotRequired[
        Annotated[
            BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind,
            Field(discriminator="type"),
        ]
    ]
    results: NotRequired[list[dict[str, object]] | None]
    metadata: NotRequired[dict[str, object] | None]


class BetaWebSearchToolFilters(TypedDict):
    allowed_domains: NotRequired[list[str] | None]


BetaAnnotation: TypeAlias = Annotated[
    BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath,
    Field(discriminator="type"),
]
BetaApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
BetaApplyPatchOperationParam: TypeAlias = Annotated[
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam,
    Field(discriminator="type"),
]
BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
BetaComputerAction: TypeAlias = Annotated[
    BetaClickParam
    | BetaDoubleClickAction
    | BetaDragParam
    | BetaKeyPressAction
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam,
    Field(discriminator="type"),
]
BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
BetaConversationParam: TypeAlias = str | BetaConversationParam2
BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
BetaEmptyModelParam: TypeAlias = dict[str, object]
BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
BetaFilters: TypeAlias = Annotated[
    BetaComparisonFilter | BetaCompoundFilter, Field(discriminator="type")
]
BetaFunctionAndCustomToolCallOutput: TypeAlias = Annotated[
    BetaInputTextContent | BetaInputImageContent | BetaInputFileContent, Field(discriminator="type")
]
BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallOutputOutcomeParam: TypeAlias = Annotated[
    BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam,
    Field(discriminator="type"),
]
BetaFunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
BetaIncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
BetaInputContent: TypeAlias = Annotated[
    BetaInputTextContent | BetaInputImageContent | BetaInputFileContent, Field(discriminator="type")
]
BetaInputFidelity: TypeAlias = Literal["high", "low"]
BetaItem: TypeAlias = (
    BetaInputMessage
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerCallOutputItemParam
    | BetaWebSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaToolSearchOutputItemParam
    | BetaAdditionalToolsItemParam
    | BetaReasoningItem
    | BetaCompactionSummaryItemParam
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponse
    | BetaMCPToolCall
    | BetaCustomToolCallOutput
    | BetaCustomToolCall
)
BetaItemField: TypeAlias = Annotated[
    BetaMessage
    | BetaProgram
    | BetaProgramOutput
    | BetaFunctionToolCall
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaAgentMessage
    | BetaFunctionToolCallOutput
    | BetaFileSearchToolCall
    | BetaWebSearchToolCall
    | BetaImageGenToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaCompactionBody
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCall
    | BetaCustomToolCallOutput,
    Field(discriminator="type"),
]
BetaItemResource: TypeAlias = (
    BetaInputMessageResource
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaWebSearchToolCall
    | BetaFunctionToolCallResource
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCallResource
    | BetaCustomToolCallOutputResource
    | BetaResponseConfigurationUpdateItem
)
BetaMCPToolCallError: TypeAlias = Annotated[
    BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError, Field(discriminator="type")
]
BetaMCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
BetaMessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaMetadata: TypeAlias = dict[str, str] | None
BetaModelIdsShared: TypeAlias = (
    str
    | Literal[
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
)
BetaModerationInputType: TypeAlias = Literal["text", "image"]
BetaModerationMode: TypeAlias = Literal["score", "block"]
BetaMultiAgentAction: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]
BetaOutputContent: TypeAlias = Annotated[
    BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent,
    Field(discriminator="type"),
]
BetaOutputItem: TypeAlias = Annotated[
    BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaWebSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPToolCall
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaCustomToolCall
    | BetaCustomToolCallOutputResource,
    Field(discriminator="type"),
]
BetaOutputMessageContent: TypeAlias = Annotated[
    BetaOutputTextContent | BetaRefusalContent, Field(discriminator="type")
]
BetaPersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
BetaProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
BetaPrompt: TypeAlias = BetaPromptObject | None
BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
BetaPromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"]
BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
BetaReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
)
BetaReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
BetaResponseError: TypeAlias = BetaResponseErrorObject | None
BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, object]
BetaResponsePromptVariables: TypeAlias = (
    dict[str, str | BetaInputTextContent | BetaInputImageContent | BetaInputFileContent] | None
)
BetaResponseStreamEvent: TypeAlias = Annotated[
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedStreamingEvent
    | BetaResponseShellCallCommandDeltaStreamingEvent
    | BetaResponseShellCallCommandDoneStreamingEvent
    | BetaResponseShellCallOutputContentDeltaStreamingEvent
    | BetaResponseShellCallOutputContentDoneStreamingEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMCPCallArgumentsDeltaEvent
    | BetaResponseMCPCallArgumentsDoneEvent
    | BetaResponseMCPCallCompletedEvent
    | BetaResponseMCPCallFailedEvent
    | BetaResponseMCPCallInProgressEvent
    | BetaResponseMCPListToolsCompletedEvent
    | BetaResponseMCPListToolsFailedEvent
    | BetaResponseMCPListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent
    | BetaResponseApplyPatchCallOperationDiffDeltaEvent
    | BetaResponseApplyPatchCallOperationDiffDoneEvent
    | ResponseKeepaliveEvent
    | BetaResponseCompactionCompactingEvent,
    Field(discriminator="type"),
]
BetaResponseStreamOptions: TypeAlias = BetaResponseStreamOptionsObject | None
BetaSearchContentType: TypeAlias = Literal["text", "image"]
BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
BetaServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)
BetaTextResponseFormatConfiguration: TypeAlias = Annotated[
    BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject,
    Field(discriminator="type"),
]
BetaTool: TypeAlias = Annotated[
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | BetaMCPTool
    | BetaCodeInterpreterTool
    | BetaProgrammaticToolCallingParam
    | BetaImageGenTool
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewTool
    | BetaApplyPatchToolParam,
    Field(discriminator="type"),
]
BetaToolCallCaller: TypeAlias = Annotated[
    BetaDirectToolCallCaller | BetaProgramToolCallCaller, Field(discriminator="type")
]
BetaToolCallCallerParam: TypeAlias = Annotated[
    BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam, Field(discriminator="type")
]
BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
BetaVectorStoreFileAttributes: TypeAlias = (
    Annotated[dict[str, Annotated[str, Field(max_length=512)] | float | bool], Field(max_length=16)]
    | None
)
BetaVerbosity: TypeAlias = Literal["low", "medium", "high"] | None
BetaWebSearchApproximateLocation: TypeAlias = BetaWebSearchApproximateLocationObject | None
BetaComputerActionList: TypeAlias = list[BetaComputerAction]
BetaInputMessageContentList: TypeAlias = list[BetaInputContent]
BetaInputItem: TypeAlias = (
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
    | BetaResponseConfigurationUpdateItemParamParam
)
BetaModelIdsResponses: TypeAlias = (
    BetaModelIdsShared
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
BetaToolsArray: TypeAlias = list[BetaTool]
BetaToolChoiceParam: TypeAlias = (
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMCP
    | BetaToolChoiceCustom
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificApplyPatchParam
    | BetaSpecificFunctionShellParam
)
BetaInputParam: TypeAlias = str | list[BetaInputItem]
BetaModelIdsCompaction: TypeAlias = BetaModelIdsResponses | str | None
