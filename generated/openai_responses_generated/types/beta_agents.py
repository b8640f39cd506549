"""Types of `beta_agents`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class Agent(TypedDict):
    id: str
    created_at: int
    instructions: NotRequired[str | None]
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: NotRequired[str | None]
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: NotRequired[AgentCompaction | None]
    experimental: NotRequired[AgentExperimental | None]


class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: list[AgentBrowserAuthenticationSubmitParamParamField]
    type: Literal["browser_authentication"]
    selected_option: NotRequired[str | None]


class AgentBrowserAuthenticationSubmitParamParamField(TypedDict):
    field_id: str
    value: str


class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]


class AgentCloseSubagentCallItem(TypedDict):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(TypedDict):
    id: str
    command: str
    cwd: NotRequired[str | None]
    duration_ms: NotRequired[int | None]
    exit_code: NotRequired[int | None]
    output: NotRequired[str | None]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["command_execution"]


AgentCompaction = TypedDict(
    "AgentCompaction",
    {
        "async": "bool",
    },
)


class AgentContentEncryptedContentResource(TypedDict):
    encrypted_content: str
    type: Literal["encrypted_content"]


AgentCreateParamsCompaction = TypedDict(
    "AgentCreateParamsCompaction",
    {
        "async": "NotRequired[bool | None]",
    },
)


class AgentCreateParamsExperimental(TypedDict):
    time_awareness: NotRequired[bool]


class AgentCreateSubagentCallItem(TypedDict):
    id: str
    agent_id: str
    content: list[AgentContent]
    model: NotRequired[str | None]
    reasoning_effort: NotRequired[str | None]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentExperimental(TypedDict):
    time_awareness: bool


class AgentFunctionCallItem(TypedDict):
    id: str
    arguments: object
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["function_call"]


class AgentInterruptSubagentCallItem(TypedDict):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(TypedDict):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["mcp_call"]


class AgentOutputCommandExecutionOutputDeltaEvent(TypedDict):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: NotRequired[str | None]


class AgentOutputItemBrowserAuthenticationRequestItemResource(TypedDict):
    id: str
    request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequest(TypedDict):
    credential_origin: NotRequired[str | None]
    fields: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField]
    options: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption]
    reason: NotRequired[str | None]
    type: Literal["browser_authentication"]


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField(TypedDict):
    id: str
    label: str
    required: bool
    type: str


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption(TypedDict):
    id: str
    field_ids: list[str]
    label: str


class AgentOutputItemComputerUseCallItemResource(TypedDict):
    id: str
    output: NotRequired[AgentOutputItemComputerUseCallItemResourceOutput | None]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    title: NotRequired[str | None]
    turn_id: str
    type: Literal["computer_use_call"]


class AgentOutputItemComputerUseCallItemResourceOutput(TypedDict):
    image_url: str
    type: Literal["computer_screenshot"]


class AgentReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class AgentReasoningItem(TypedDict):
    id: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


class AgentReasoningParam(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]
    summary: NotRequired[Literal["concise", "detailed", "auto"] | None]


class AgentResumeSubagentCallItem(TypedDict):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(TypedDict):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSession(TypedDict):
    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: NotRequired[str | None]
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[
        Annotated[
            AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequest
            | AgentSessionRequiredActionResourceComputerUseApprovalRequest
            | AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall
            | AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnection,
            Field(discriminator="type"),
        ]
    ]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: NotRequired[TokenUsage | None]
    vault_ids: list[str]
    prompt_cache_options: NotRequired[AgentSessionPromptCacheOptions | None]
    review: NotRequired[Literal["none", "auto_review"] | None]
    spend_control: NotRequired[AgentSessionSpendControl | None]  # of openai until 3.54.0


class AgentSessionAgent(TypedDict):
    id: str
    instructions: NotRequired[str | None]
    model: str
    multi_agent: MultiAgentConfig
    name: NotRequired[str | None]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: NotRequired[AgentSessionAgentCompaction | None]
    experimental: NotRequired[AgentSessionAgentExperimental | None]


AgentSessionAgentCompaction = TypedDict(
    "AgentSessionAgentCompaction",
    {
        "async": "bool",
    },
)


class AgentSessionAgentExperimental(TypedDict):
    time_awareness: bool


class AgentSessionAssistantMessage(TypedDict):
    id: str
    content: list[OutputText]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"]


class AgentSessionBudgetReachedEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.budget_reached"]
    obfuscation: NotRequired[str | None]


class AgentSessionComputerUseApprovalRequestResultResponseBrowserAuthenticationCancel(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentSessionComputerUseApprovalRequestResultResponseBrowserAuthenticationSubmit(TypedDict):
    action: Literal["submit"]
    selected_option: NotRequired[str | None]
    type: Literal["browser_authentication"]


class AgentSessionCreatedEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: NotRequired[str | None]


class AgentSessionDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.connected"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentDisconnectedEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentExpiredEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.expired"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentFailedEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.failed"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentPendingEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.pending"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentReadyEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.ready"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentResetEvent(TypedDict):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.reset"]
    obfuscation: NotRequired[str | None]


class AgentSessionEnvironmentState(TypedDict):
    id: str
    error: NotRequired[AgentSessionEnvironmentStateError | None]
    status: Literal[
        "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
    ]
    type: str


class AgentSessionEnvironmentStateError(TypedDict):
    code: str
    message: str
    type: str


class AgentSessionEnvironmentSuspendedEvent(TypedDict):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.environment.suspended"]
    obfuscation: NotRequired[str | None]


class AgentSessionErrorEvent(TypedDict):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: NotRequired[str | None]


class AgentSessionFailedEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: NotRequired[str | None]


class AgentSessionIdleEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: NotRequired[str | None]


class AgentSessionInProgressEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: NotRequired[str | None]


class AgentSessionInputMessageParam(TypedDict):
    content: list[InputContentParam]
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
    id: NotRequired[str | None]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    turn_id: NotRequired[str]


class AgentSessionInputParamComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: (
        AgentBrowserAuthenticationSubmitParamParam
        | AgentBrowserAuthenticationCancelParamParam
        | AgentBrowserOriginAccessParamParam
    )
    type: Literal["agent.session.input.computer_use_approval_request_result"]


class AgentSessionInputParamMcpApprovalRequestResultResponse(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["mcp_tool_call"]


class AgentSessionInputParamSessionInputParamAgentSessionInputCancel(TypedDict):
    type: Literal["agent.session.input.cancel"]


class AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
    request_id: str
    response: AgentSessionInputParamMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"]


class AgentSessionInputParamSessionInputParamAgentSessionInputMessage(TypedDict):
    input: list[AgentSessionInputMessageParam]
    type: Literal["agent.session.input.message"]


class AgentSessionInputParamSessionInputParamAgentSessionInputToolResult(TypedDict):
    call_id: str
    success: bool
    turn_id: str
    type: Literal["agent.session.input.tool_result"]
    error: NotRequired[str | None]
    output: NotRequired[str | list[InputContentParam] | None]


class AgentSessionItemAgentMessageItemResource(TypedDict):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"]


class AgentSessionItemBrowserAuthenticationRequestItemResource(TypedDict):
    id: str
    request: AgentSessionItemBrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequest(TypedDict):
    credential_origin: NotRequired[str | None]
    fields: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField]
    options: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption]
    reason: NotRequired[str | None]
    type: Literal["browser_authentication"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField(TypedDict):
    id: str
    label: str
    required: bool
    type: str


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption(TypedDict):
    id: str
    field_ids: list[str]
    label: str


class AgentSessionItemComputerUseApprovalRequestResultItemResource(TypedDict):
    id: str
    request_id: str
    response: Annotated[
        AgentSessionComputerUseApprovalRequestResultResponseBrowserAuthenticationSubmit
        | AgentSessionComputerUseApprovalRequestResultResponseBrowserAuthenticationCancel,
        Field(discriminator="action"),
    ]
    turn_id: str
    type: Literal["computer_use_approval_request_result"]


class AgentSessionItemComputerUseCallItemResource(TypedDict):
    id: str
    output: NotRequired[AgentSessionItemComputerUseCallItemResourceOutput | None]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    title: NotRequired[str | None]
    turn_id: str
    type: Literal["computer_use_call"]


class AgentSessionItemComputerUseCallItemResourceOutput(TypedDict):
    image_url: str
    type: Literal["computer_screenshot"]


class AgentSessionItemFunctionCallOutputItemResource(TypedDict):
    id: str
    call_id: str
    error: NotRequired[str | None]
    output: NotRequired[str | list[SdkInputContent] | None]
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["function_call_output"]


class AgentSessionMessage(TypedDict):
    id: NotRequired[str | None]
    content: list[AgentSessionMessageContent]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    role: Literal["user", "assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"]


class AgentSessionMessageContentMessageContentResourceInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]


class AgentSessionMessageContentMessageContentResourceInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class AgentSessionMessageContentMessageContentResourceOutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class AgentSessionPromptCacheOptions(TypedDict):
    ttl: Literal["30m", "12h"]


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthentication(TypedDict):
    credential_origin: NotRequired[str | None]
    fields: list[AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationField]
    options: list[AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationOption]
    reason: NotRequired[str | None]
    type: Literal["browser_authentication"]


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationField(TypedDict):
    id: str
    label: str
    required: bool
    type: str


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationOption(TypedDict):
    id: str
    field_ids: list[str]
    label: str


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserOriginAccess(TypedDict):
    origin: str
    reason: NotRequired[str | None]
    type: Literal["browser_origin_access"]


class AgentSessionRequiredActionResourceComputerUseApprovalRequest(TypedDict):
    request: Annotated[
        AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthentication
        | AgentSessionRequiredActionComputerUseApprovalRequestBrowserOriginAccess,
        Field(discriminator="type"),
    ]
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentSessionRequiredActionSessionRequiredActionResourceEnvironmentConnection(TypedDict):
    environment_id: str
    type: Literal["environment_connection"]


class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCall(TypedDict):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]


class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequest(TypedDict):
    request: AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]


class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(TypedDict):
    arguments: object
    message: str
    name: NotRequired[str | None]
    server_label: str
    type: Literal["mcp_tool_call"]


class AgentSessionRequiresActionEvent(TypedDict):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: NotRequired[str | None]


class AgentSessionSpendControl(TypedDict):
    consumed: NotRequired[int | None]
    limit: NotRequired[int | None]


class AgentSessionSubagentActiveEvent(TypedDict):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: NotRequired[str | None]


class AgentSessionSubagentClosedEvent(TypedDict):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: NotRequired[str | None]


class AgentSessionSubagentCreatedEvent(TypedDict):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnCancelledEvent(TypedDict):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: NotRequired[TokenUsage | None]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnCompletedEvent(TypedDict):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: NotRequired[TokenUsage | None]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnContentPartAddedEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnContentPartDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnCreatedEvent(TypedDict):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnFailedEvent(TypedDict):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: NotRequired[TokenUsage | None]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnInProgressEvent(TypedDict):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnItemAddedEvent(TypedDict):
    event_id: str
    item: AgentSessionItem
    output_index: NotRequired[int | None]
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.item.added"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnItemDoneEvent(TypedDict):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.item.done"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnOutputTextDeltaEvent(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnOutputTextDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnReasoningSummaryPartAddedEvent(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnReasoningSummaryPartDoneEvent(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: NotRequired[Literal["incomplete"] | None]
    summary_index: int
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnReasoningSummaryTextDeltaEvent(TypedDict):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: NotRequired[str | None]


class AgentSessionTurnReasoningSummaryTextDoneEvent(TypedDict):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: NotRequired[str | None]
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: NotRequired[str | None]


class AgentText(TypedDict):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentTextParam(TypedDict):
    format: NotRequired[Annotated[TextFormatParam | None, Field(discriminator="type")]]
    verbosity: NotRequired[Literal["low", "medium", "high"] | None]


class AgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]


class AgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]


AgentToolConfigParamFunction = TypedDict(
    "AgentToolConfigParamFunction",
    {
        "async": "NotRequired[bool]",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "defer_loading": "NotRequired[bool]",
    },
)


class AgentToolConfigParamMcp(TypedDict):
    server_label: str
    transport: McpTransportParam
    type: Literal["mcp"]
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: NotRequired[Literal["service", "environment"] | None]
    credential_id: NotRequired[str | None]
    request_metadata: NotRequired[dict[str, object] | None]
    required: NotRequired[bool]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]


class AgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class AgentToolConfigParamWebSearch(TypedDict):
    type: Literal["web_search"]
    allowed_domains: NotRequired[list[str] | None]
    context_size: NotRequired[Literal["low", "medium", "high"] | None]
    location: NotRequired[AgentToolConfigParamWebSearchLocation | None]
    mode: NotRequired[Literal["disabled", "cached", "live"] | None]


class AgentToolConfigParamWebSearchLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


class AgentToolResourceAutomations(TypedDict):
    type: Literal["automations"]


class AgentToolResourceComputerUse(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]


AgentToolResourceFunction = TypedDict(
    "AgentToolResourceFunction",
    {
        "defer_loading": "bool",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "async": "NotRequired[bool | None]",
    },
)


class AgentToolResourceMcp(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]


class AgentToolResourceProgrammaticToolCalling(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceWebSearch(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: Literal["low", "medium", "high"]
    location: NotRequired[AgentToolResourceWebSearchLocation | None]
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class AgentToolResourceWebSearchLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


AgentUpdateParamsCompaction = TypedDict(
    "AgentUpdateParamsCompaction",
    {
        "async": "NotRequired[bool | None]",
    },
)


class AgentUpdateParamsExperimental(TypedDict):
    time_awareness: NotRequired[bool]


class AgentWaitForSubagentsCallItem(TypedDict):
    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(TypedDict):
    id: str
    action: NotRequired[Annotated[WebSearchAction | None, Field(discriminator="type")]]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["web_search_call"]


class AutomationAgentConfig(TypedDict):
    instructions: NotRequired[str | None]
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: NotRequired[AutomationAgentConfigCompaction | None]
    experimental: NotRequired[AutomationAgentConfigExperimental | None]


AutomationAgentConfigCompaction = TypedDict(
    "AutomationAgentConfigCompaction",
    {
        "async": "bool",
    },
)


class AutomationAgentConfigExperimental(TypedDict):
    time_awareness: bool


class AutomationCreatedByResourceAgent(TypedDict):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]


class AutomationCreatedByResourceDeveloper(TypedDict):
    type: Literal["developer"]


class AutomationDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentResourceNone(TypedDict):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHosted(TypedDict):
    capability_directories: NotRequired[list[str] | None]
    container_size: NotRequired[Literal["small", "medium", "large"] | None]
    desktop: NotRequired[AutomationEnvironmentResourceOpenAIHostedDesktop | None]
    environment_id: NotRequired[str | None]
    environment_template_id: NotRequired[str | None]
    files: NotRequired[
        list[
            Annotated[
                AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
                | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]
    network: NotRequired[AutomationEnvironmentResourceOpenAIHostedNetwork | None]
    packages: NotRequired[AutomationEnvironmentResourceOpenAIHostedPackages | None]
    plugins: NotRequired[list[HostedPlugin] | None]
    skills: NotRequired[
        list[
            Annotated[
                AutomationEnvironmentResourceOpenAIHostedSkillTemplateReference
                | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
                Field(discriminator="type"),
            ]
        ]
        | None
    ]
    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceOpenAIHostedDesktop(TypedDict):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(TypedDict):
    path: str
    size_bytes: int
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(TypedDict):
    description: str
    name: str
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedSkillTemplateReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class AutomationEnvironmentResourceSelfHosted(TypedDict):
    capability_directories: list[str]
    environment_id: NotRequired[str | None]
    type: Literal["self_hosted"]
    workspace_directory: str


class AutomationInvocation(TypedDict):
    id: str
    automation_id: str
    created_at: int
    error: NotRequired[AutomationInvocationError | None]
    object: Literal["agent.automation.invocation"]
    scheduled_at: NotRequired[int | None]
    session_id: NotRequired[str | None]
    skip_reason: NotRequired[Literal["pending_delivery"] | None]
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationError(TypedDict):
    code: str
    message: str


class AutomationInvocationSourceResourceAutomation(TypedDict):
    automation: Automation
    type: Literal["automation"]


class AutomationInvocationSourceResourceManual(TypedDict):
    type: Literal["manual"]


class AutomationTargetParamExistingSession(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


class AutomationTargetParamNewSession(TypedDict):
    environment: EnvironmentParam
    input: list[AgentSessionInputMessageParam]
    type: Literal["new_session"]
    agent: NotRequired[AutomationTargetParamNewSessionAgent]
    agent_id: NotRequired[str]
    metadata: NotRequired[dict[str, str] | None]
    vault_ids: NotRequired[list[str] | None]


class AutomationTargetParamNewSessionAgent(TypedDict):
    compaction: NotRequired[AutomationTargetParamNewSessionAgentCompaction | None]
    experimental: NotRequired[AutomationTargetParamNewSessionAgentExperimental]
    instructions: NotRequired[str | None]
    model: NotRequired[str]
    multi_agent: NotRequired[MultiAgentConfigParam | None]
    reasoning: NotRequired[AgentReasoningParam | None]
    service_tier: NotRequired[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    text: NotRequired[AgentTextParam | None]
    tools: NotRequired[list[AgentToolParam] | None]


AutomationTargetParamNewSessionAgentCompaction = TypedDict(
    "AutomationTargetParamNewSessionAgentCompaction",
    {
        "async": "NotRequired[bool | None]",
    },
)


class AutomationTargetParamNewSessionAgentExperimental(TypedDict):
    time_awareness: NotRequired[bool]


class AutomationTargetResourceExistingSession(TypedDict):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


class AutomationTargetResourceNewSession(TypedDict):
    agent: NotRequired[AutomationAgentConfig | None]
    agent_id: NotRequired[str | None]
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]


class AutomationTargetResourceNewSessionInput(TypedDict):
    content: list[SdkInputContent]
    role: Literal["user"]
    type: Literal["message"]


class BetaAgentsAutomationsCreateRequest(TypedDict):
    expression: NotRequired[str]
    name: str
    target: AutomationTargetParam
    timezone: NotRequired[str]
    type: Literal["periodic", "once"]
    metadata: NotRequired[dict[str, str]]
    run_at: NotRequired[int]


class BetaAgentsAutomationsInvocationsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsAutomationsInvocationsListResponse(TypedDict):
    data: list[AutomationInvocation]
    has_more: NotRequired[bool | None]


class BetaAgentsAutomationsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    session_id: NotRequired[str]


class BetaAgentsAutomationsListResponse(TypedDict):
    data: list[Automation]
    has_more: NotRequired[bool | None]


class BetaAgentsAutomationsUpdateRequest(TypedDict):
    expression: NotRequired[str]
    metadata: NotRequired[dict[str, str]]
    name: NotRequired[str]
    run_at: NotRequired[int]
    target: NotRequired[AutomationTargetParam]
    timezone: NotRequired[str]


class BetaAgentsCreateRequest(TypedDict):
    model: str
    compaction: NotRequired[AgentCreateParamsCompaction | None]
    experimental: NotRequired[AgentCreateParamsExperimental]
    instructions: NotRequired[str | None]
    metadata: NotRequired[dict[str, str] | None]
    multi_agent: NotRequired[MultiAgentConfigParam | None]
    name: NotRequired[str | None]
    reasoning: NotRequired[AgentReasoningParam | None]
    service_tier: NotRequired[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    text: NotRequired[AgentTextParam | None]
    tools: NotRequired[list[PersistedAgentToolParam] | None]


class BetaAgentsEnvironmentsCreateRequest(TypedDict):
    environment: EnvironmentCreateParamsEnvironment
    vault_ids: NotRequired[list[str] | None]


class BetaAgentsEnvironmentsFilesCreateRequest(TypedDict):
    file_id: NotRequired[str]
    path: str
    type: Literal["file_id", "inline"]
    data: NotRequired[str]


class BetaAgentsEnvironmentsFilesListQuery(TypedDict):
    limit: NotRequired[int | None]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[str]
    path: NotRequired[str | None]


class BetaAgentsEnvironmentsFilesListResponse(TypedDict):
    data: list[EnvironmentFile]
    has_more: NotRequired[bool | None]
    next: NotRequired[str | None]


class BetaAgentsEnvironmentsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    type: NotRequired[Literal["openai_hosted"]]


class BetaAgentsEnvironmentsListResponse(TypedDict):
    data: list[EnvironmentInfo]
    has_more: NotRequired[bool | None]


class BetaAgentsEnvironmentsTemplatesCreateRequest(TypedDict):
    capability_directories: NotRequired[list[str] | None]
    desktop: NotRequired[TemplateCreateParamsDesktop | None]
    env: NotRequired[dict[str, str] | None]
    files: NotRequired[list[HostedEnvironmentFileParam] | None]
    name: NotRequired[str | None]
    network: NotRequired[TemplateCreateParamsNetwork | None]
    packages: NotRequired[TemplateCreateParamsPackages | None]
    plugins: NotRequired[list[HostedPluginParam] | None]
    setup_commands: NotRequired[list[SetupCommandParam] | None]
    skills: NotRequired[list[HostedSkillParam] | None]


class BetaAgentsEnvironmentsTemplatesListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsEnvironmentsTemplatesListResponse(TypedDict):
    data: list[EnvironmentTemplate]
    has_more: NotRequired[bool | None]


class BetaAgentsEnvironmentsTemplatesUpdateRequest(TypedDict):
    capability_directories: NotRequired[list[str] | None]
    desktop: NotRequired[TemplateUpdateParamsDesktop | None]
    env: NotRequired[dict[str, str] | None]
    files: NotRequired[list[HostedEnvironmentFileParam] | None]
    name: NotRequired[str | None]
    network: NotRequired[TemplateUpdateParamsNetwork | None]
    packages: NotRequired[TemplateUpdateParamsPackages | None]
    plugins: NotRequired[list[HostedPluginParam] | None]
    setup_commands: NotRequired[list[SetupCommandParam] | None]
    skills: NotRequired[list[HostedSkillParam] | None]


class BetaAgentsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsListResponse(TypedDict):
    data: list[Agent]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsArtifactsListQuery(TypedDict):
    after: NotRequired[str]
    environment_id: NotRequired[str | None]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsArtifactsListResponse(TypedDict):
    data: list[SessionArtifact]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsCreateRequest(TypedDict):
    environment: EnvironmentParam
    agent: NotRequired[SessionCreateParamsAgent]
    agent_id: NotRequired[str]
    input: NotRequired[str | list[AgentSessionInputMessageParam] | None]
    metadata: NotRequired[dict[str, str] | None]
    prompt_cache_options: NotRequired[SessionCreateParamsPromptCacheOptions | None]
    review: NotRequired[Literal["none", "auto_review"]]
    stream_options: NotRequired[SessionCreateParamsStreamOptions]
    vault_ids: NotRequired[list[str] | None]
    stream: NotRequired[Literal[False, True]]
    spend_control: NotRequired[SessionCreateParamsSpendControl | None]  # of openai until 3.54.0


class BetaAgentsSessionsEventsCreateRequest(TypedDict):
    events: list[AgentSessionInputParam]


class BetaAgentsSessionsEventsStreamQuery(TypedDict):
    include_obfuscation: NotRequired[bool]


class BetaAgentsSessionsItemsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsItemsListResponse(TypedDict):
    data: list[AgentSessionItem]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsListQuery(TypedDict):
    after: NotRequired[str]
    agent_id: NotRequired[str]
    limit: NotRequired[int]
    metadata: NotRequired[dict[str, str]]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsListResponse(TypedDict):
    data: list[AgentSession]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsSubagentsItemsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsSubagentsItemsListResponse(TypedDict):
    data: list[AgentSessionItem]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsSubagentsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsSubagentsListResponse(TypedDict):
    data: list[Subagent]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsSubagentsTurnsItemsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsSubagentsTurnsItemsListResponse(TypedDict):
    data: list[AgentSessionItem]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsSubagentsTurnsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsSubagentsTurnsListResponse(TypedDict):
    data: list[Turn]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsTracesListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsTracesListResponse(TypedDict):
    data: list[SessionTrace]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsTurnsItemsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsTurnsItemsListResponse(TypedDict):
    data: list[AgentSessionItem]
    has_more: NotRequired[bool | None]
    last_id: NotRequired[str | None]


class BetaAgentsSessionsTurnsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class BetaAgentsSessionsTurnsListResponse(TypedDict):
    data: list[Turn]
    has_more: NotRequired[bool | None]


class BetaAgentsSessionsUpdateRequest(TypedDict):
    agent: NotRequired[SessionUpdateParamsAgent]
    metadata: NotRequired[dict[str, str] | None]
    prompt_cache_options: NotRequired[SessionUpdateParamsPromptCacheOptions | None]
    review: NotRequired[Literal["none", "auto_review"]]
    spend_control: NotRequired[SessionUpdateParamsSpendControl | None]  # of openai until 3.54.0


class BetaAgentsUpdateRequest(TypedDict):
    compaction: NotRequired[AgentUpdateParamsCompaction | None]
    experimental: NotRequired[AgentUpdateParamsExperimental]
    instructions: NotRequired[str | None]
    metadata: NotRequired[dict[str, str] | None]
    model: NotRequired[str]
    multi_agent: NotRequired[MultiAgentConfigParam | None]
    name: NotRequired[str | None]
    reasoning: NotRequired[AgentReasoningParam | None]
    service_tier: NotRequired[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    text: NotRequired[AgentTextParam | None]
    tools: NotRequired[list[PersistedAgentToolParam] | None]


class BetaAgentsVaultsCreateRequest(TypedDict):
    metadata: NotRequired[dict[str, str] | None]
    name: NotRequired[str]


class BetaAgentsVaultsCredentialsCreateRequest(TypedDict):
    auth: CredentialAuthCreateParam
    name: str
    metadata: NotRequired[dict[str, str]]


class BetaAgentsVaultsCredentialsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    metadata: NotRequired[dict[str, str]]
    order: NotRequired[Literal["asc", "desc"]]
    status: NotRequired[Literal["active", "archived"] | list[Literal["active", "archived"]]]


class BetaAgentsVaultsCredentialsListResponse(TypedDict):
    data: list[Credential]
    has_more: NotRequired[bool | None]


class BetaAgentsVaultsCredentialsUpdateRequest(TypedDict):
    auth: NotRequired[CredentialAuthRotateParam]
    metadata: NotRequired[dict[str, str]]


class BetaAgentsVaultsListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    metadata: NotRequired[dict[str, str]]
    order: NotRequired[Literal["asc", "desc"]]
    status: NotRequired[Literal["active", "archived"] | list[Literal["active", "archived"]]]


class BetaAgentsVaultsListResponse(TypedDict):
    data: list[Vault]
    has_more: NotRequired[bool | None]


class BetaAgentsVaultsUpdateRequest(TypedDict):
    metadata: NotRequired[dict[str, str]]
    name: NotRequired[str | None]


class Credential(TypedDict):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    networking: CredentialNetworkingParam
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict):
    access_token: str
    mcp_server_url: str
    type: Literal["mcp_oauth"]
    expires_at: NotRequired[str | None]
    refresh: NotRequired[
        CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh | None
    ]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
    resource: NotRequired[str | None]
    scope: NotRequired[str | None]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    mcp_server_url: str
    type: Literal["static_bearer"]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    secret_value: str
    type: Literal["environment_variable"]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict):
    type: Literal["mcp_oauth"]
    access_token: NotRequired[str | None]
    expires_at: NotRequired[str | None]
    refresh: NotRequired[
        CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh | None
    ]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
    refresh_token: NotRequired[str | None]
    scope: NotRequired[str | None]
    token_endpoint_auth: NotRequired[
        Annotated[McpOauthTokenEndpointAuthRotateParam | None, Field(discriminator="type")]
    ]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    type: Literal["static_bearer"]


class CredentialAuthVaultCredentialAuthResourceEnvironmentVariable(TypedDict):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]


class CredentialAuthVaultCredentialAuthResourceMcpOauth(TypedDict):
    expires_at: NotRequired[str | None]
    mcp_server_url: str
    refresh: NotRequired[CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh | None]
    type: Literal["mcp_oauth"]


class CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh(TypedDict):
    client_id: str
    resource: NotRequired[str | None]
    scope: NotRequired[str | None]
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class CredentialAuthVaultCredentialAuthResourceStaticBearer(TypedDict):
    mcp_server_url: str
    type: Literal["static_bearer"]


class CredentialDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialNetworkingParamVaultCredentialNetworkingParamLimited(TypedDict):
    allowed_hosts: list[str]
    type: Literal["limited"]


class CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted(TypedDict):
    type: Literal["unrestricted"]


class CredentialNetworkingVaultCredentialNetworkingResourceLimited(TypedDict):
    allowed_hosts: list[str]
    type: Literal["limited"]


class CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted(TypedDict):
    type: Literal["unrestricted"]


class EnvironmentCreateParamsEnvironment(TypedDict):
    type: Literal["openai_hosted"]
    capability_directories: NotRequired[list[str] | None]
    desktop: NotRequired[EnvironmentCreateParamsEnvironmentDesktop | None]
    env: NotRequired[dict[str, str] | None]
    environment_template_id: NotRequired[str]
    files: NotRequired[list[HostedEnvironmentFileParam] | None]
    network: NotRequired[EnvironmentCreateParamsEnvironmentNetwork | None]
    packages: NotRequired[EnvironmentCreateParamsEnvironmentPackages | None]
    plugins: NotRequired[list[HostedPluginParam] | None]
    setup_commands: NotRequired[list[SetupCommandParam] | None]
    skills: NotRequired[list[HostedSkillParam] | None]


class EnvironmentCreateParamsEnvironmentDesktop(TypedDict):
    enabled: bool


class EnvironmentCreateParamsEnvironmentNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: NotRequired[list[str] | None]
    blocked_domains: NotRequired[list[str] | None]


class EnvironmentCreateParamsEnvironmentPackages(TypedDict):
    npm: NotRequired[list[str] | None]
    python: NotRequired[list[str] | None]
    system: NotRequired[list[str] | None]


class EnvironmentFile(TypedDict):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class EnvironmentInfo(TypedDict):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal[
        "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
    ]
    type: Literal["openai_hosted", "self_hosted"]


class EnvironmentParamNone(TypedDict):
    type: Literal["none"]


class EnvironmentParamOpenAIHosted(TypedDict):
    type: Literal["openai_hosted"]
    capability_directories: NotRequired[list[str] | None]
    container_size: NotRequired[Literal["small", "medium", "large"]]
    desktop: NotRequired[EnvironmentParamOpenAIHostedDesktop | None]
    env: NotRequired[dict[str, str] | None]
    environment_id: NotRequired[str]
    environment_template_id: NotRequired[str]
    files: NotRequired[list[HostedEnvironmentFileParam] | None]
    network: NotRequired[EnvironmentParamOpenAIHostedNetwork | None]
    packages: NotRequired[EnvironmentParamOpenAIHostedPackages | None]
    plugins: NotRequired[list[HostedPluginParam] | None]
    setup_commands: NotRequired[list[SetupCommandParam] | None]
    skills: NotRequired[list[HostedSkillParam] | None]


class EnvironmentParamOpenAIHostedDesktop(TypedDict):
    enabled: bool


class EnvironmentParamOpenAIHostedNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: NotRequired[list[str] | None]
    blocked_domains: NotRequired[list[str] | None]


class EnvironmentParamOpenAIHostedPackages(TypedDict):
    npm: NotRequired[list[str] | None]
    python: NotRequired[list[str] | None]
    system: NotRequired[list[str] | None]


class EnvironmentParamSelfHosted(TypedDict):
    type: Literal["self_hosted"]
    workspace_directory: str
    capability_directories: NotRequired[list[str] | None]


class EnvironmentResourceNone(TypedDict):
    type: Literal["none"]


class EnvironmentResourceOpenAIHosted(TypedDict):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: NotRequired[Literal["small", "medium", "large"] | None]
    desktop: NotRequired[EnvironmentResourceOpenAIHostedDesktop | None]


class EnvironmentResourceOpenAIHostedDesktop(TypedDict):
    enabled: bool


class EnvironmentResourceOpenAIHostedNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceSelfHosted(TypedDict):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


class EnvironmentTemplate(TypedDict):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[
        Annotated[
            EnvironmentTemplateFileHostedTemplateFileResourceFileID
            | EnvironmentTemplateFileHostedTemplateFileResourceInline,
            Field(discriminator="type"),
        ]
    ]
    name: NotRequired[str | None]
    network: EnvironmentTemplateNetwork
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackages
    plugins: list[HostedPlugin]
    skills: list[
        Annotated[
            EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference
            | EnvironmentTemplateSkillHostedTemplateSkillResourceInline,
            Field(discriminator="type"),
        ]
    ]
    updated_at: int
    desktop: NotRequired[EnvironmentTemplateDesktop | None]


class EnvironmentTemplateDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class EnvironmentTemplateDesktop(TypedDict):
    enabled: bool


class EnvironmentTemplateFileHostedTemplateFileResourceFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]


class EnvironmentTemplateFileHostedTemplateFileResourceInline(TypedDict):
    path: str
    size_bytes: int
    type: Literal["inline"]


class EnvironmentTemplateNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentTemplatePackages(TypedDict):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentTemplateSkillHostedTemplateSkillResourceInline(TypedDict):
    description: str
    name: str
    type: Literal["inline"]


class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class HostedEnvironmentFileID(TypedDict):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedEnvironmentFileParamFileID(TypedDict):
    file_id: str
    path: str
    type: Literal["file_id"]


class HostedEnvironmentFileParamInline(TypedDict):
    data: str
    path: str
    type: Literal["inline"]


class HostedEnvironmentFileResourceInline(TypedDict):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


class HostedPlugin(TypedDict):
    description: str
    name: str
    type: Literal["inline"]


class HostedPluginParam(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


class HostedSkillParamInline(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


class HostedSkillParamSkillReference(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str | None]


class HostedSkillReference(TypedDict):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


class HostedSkillResourceInline(TypedDict):
    description: str
    name: str
    type: Literal["inline"]


class InlineCapabilitySourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputContentParamInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]


class InputContentParamInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class InputContentResourceInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]


class InputContentResourceInputText(TypedDict):
    text: str
    type: Literal["input_text"]


class McpOauthTokenEndpointAuthCreateParamClientSecretBasic(TypedDict):
    client_secret: str
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthCreateParamClientSecretPost(TypedDict):
    client_secret: str
    type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict):
    type: Literal["none"]


class McpOauthTokenEndpointAuthResourceClientSecretBasic(TypedDict):
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPost(TypedDict):
    type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthResourceNone(TypedDict):
    type: Literal["none"]


class McpOauthTokenEndpointAuthRotateParamClientSecretBasic(TypedDict):
    type: Literal["client_secret_basic"]
    client_secret: NotRequired[str | None]


class McpOauthTokenEndpointAuthRotateParamClientSecretPost(TypedDict):
    type: Literal["client_secret_post"]
    client_secret: NotRequired[str | None]


class McpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    authorization: NotRequired[str | None]
    headers: NotRequired[dict[str, str] | None]


class McpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[list[str] | None]
    env: NotRequired[dict[str, str] | None]
    env_vars: NotRequired[list[str] | None]


class McpTransportResourceHTTP(TypedDict):
    server_url: str
    type: Literal["http"]


class McpTransportResourceStdio(TypedDict):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class MultiAgentConfig(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int | None]


class MultiAgentConfigParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: NotRequired[int]


class OneTimeAutomation(TypedDict):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]


class OutputText(TypedDict):
    text: str
    type: Literal["output_text"]


class PeriodicAutomation(TypedDict):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: NotRequired[Literal["target_session_failed"] | None]


class PersistedAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]


class PersistedAgentToolConfigParamComputerUse(TypedDict):
    type: Literal["computer_use"]
    include_screenshots: NotRequired[bool]


PersistedAgentToolConfigParamFunction = TypedDict(
    "PersistedAgentToolConfigParamFunction",
    {
        "async": "NotRequired[bool]",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "defer_loading": "NotRequired[bool]",
    },
)


class PersistedAgentToolConfigParamMcp(TypedDict):
    server_label: str
    transport: PersistedMcpTransportParam
    type: Literal["mcp"]
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: NotRequired[Literal["service", "environment"] | None]
    credential_id: NotRequired[str | None]
    request_metadata: NotRequired[dict[str, object] | None]
    required: NotRequired[bool]


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict):
    type: Literal["programmatic_tool_calling"]
    enabled: NotRequired[bool]


class PersistedAgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class PersistedAgentToolConfigParamWebSearch(TypedDict):
    type: Literal["web_search"]
    allowed_domains: NotRequired[list[str] | None]
    context_size: NotRequired[Literal["low", "medium", "high"] | None]
    location: NotRequired[PersistedAgentToolConfigParamWebSearchLocation | None]
    mode: NotRequired[Literal["disabled", "cached", "live"] | None]


class PersistedAgentToolConfigParamWebSearchLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


class PersistedAgentToolResourceAutomations(TypedDict):
    type: Literal["automations"]


class PersistedAgentToolResourceComputerUse(TypedDict):
    include_screenshots: bool
    type: Literal["computer_use"]


PersistedAgentToolResourceFunction = TypedDict(
    "PersistedAgentToolResourceFunction",
    {
        "defer_loading": "bool",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "async": "NotRequired[bool | None]",
    },
)


class PersistedAgentToolResourceMcp(TypedDict):
    allowed_tools: NotRequired[list[str] | None]
    connection_origin: Literal["service", "environment"]
    credential_id: NotRequired[str | None]
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]


class PersistedAgentToolResourceProgrammaticToolCalling(TypedDict):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceToolSearch(TypedDict):
    type: Literal["tool_search"]


class PersistedAgentToolResourceWebSearch(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: Literal["low", "medium", "high"]
    location: NotRequired[PersistedAgentToolResourceWebSearchLocation | None]
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class PersistedAgentToolResourceWebSearchLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]


class PersistedMcpTransportConfigParamHTTP(TypedDict):
    server_url: str
    type: Literal["http"]
    headers: NotRequired[dict[str, str] | None]


class PersistedMcpTransportConfigParamStdio(TypedDict):
    command: str
    cwd: str
    type: Literal["stdio"]
    args: NotRequired[list[str] | None]
    env_vars: NotRequired[list[str] | None]


class PersistedMcpTransportResourceHTTP(TypedDict):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdio(TypedDict):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class SessionArtifact(TypedDict):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionCreateParamsAgent(TypedDict):
    compaction: NotRequired[SessionCreateParamsAgentCompaction | None]
    experimental: NotRequired[SessionCreateParamsAgentExperimental]
    instructions: NotRequired[str | None]
    model: NotRequired[str]
    multi_agent: NotRequired[MultiAgentConfigParam | None]
    reasoning: NotRequired[AgentReasoningParam | None]
    service_tier: NotRequired[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    text: NotRequired[AgentTextParam | None]
    tools: NotRequired[list[AgentToolParam] | None]


SessionCreateParamsAgentCompaction = TypedDict(
    "SessionCreateParamsAgentCompaction",
    {
        "async": "NotRequired[bool | None]",
    },
)


class SessionCreateParamsAgentExperimental(TypedDict):
    time_awareness: NotRequired[bool]


class SessionCreateParamsPromptCacheOptions(TypedDict):
    ttl: NotRequired[Literal["30m", "12h"]]


class SessionCreateParamsSpendControl(TypedDict):
    limit: int | None


class SessionCreateParamsStreamOptions(TypedDict):
    include_obfuscation: NotRequired[bool]


class SessionError(TypedDict):
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    type: str


class SessionTrace(TypedDict):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: dict[str, object]
    session_id: str


class SessionTurnError(TypedDict):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
        "session_budget_exceeded",
    ]
    message: str


class SessionUpdateParamsAgent(TypedDict):
    model: NotRequired[str]
    reasoning: NotRequired[SessionUpdateParamsAgentReasoning]
    service_tier: NotRequired[
        Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    ]
    tools: NotRequired[list[AgentToolParam] | None]


class SessionUpdateParamsAgentReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class SessionUpdateParamsPromptCacheOptions(TypedDict):
    ttl: NotRequired[Literal["30m", "12h"]]


class SessionUpdateParamsSpendControl(TypedDict):
    limit: int | None


class SetupCommandParam(TypedDict):
    command: str
    cwd: NotRequired[str | None]


class Subagent(TypedDict):
    id: str
    closed_at: NotRequired[int | None]
    instructions: NotRequired[list[AgentContent] | None]
    name: NotRequired[str | None]
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(TypedDict):
    text: str
    type: Literal["summary_text"]


class TemplateCreateParamsDesktop(TypedDict):
    enabled: bool


class TemplateCreateParamsNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: NotRequired[list[str] | None]
    blocked_domains: NotRequired[list[str] | None]


class TemplateCreateParamsPackages(TypedDict):
    npm: NotRequired[list[str] | None]
    python: NotRequired[list[str] | None]
    system: NotRequired[list[str] | None]


class TemplateUpdateParamsDesktop(TypedDict):
    enabled: bool


class TemplateUpdateParamsNetwork(TypedDict):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: NotRequired[list[str] | None]
    blocked_domains: NotRequired[list[str] | None]


class TemplateUpdateParamsPackages(TypedDict):
    npm: NotRequired[list[str] | None]
    python: NotRequired[list[str] | None]
    system: NotRequired[list[str] | None]


class TextFormatParamJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]


class TextFormatParamText(TypedDict):
    type: Literal["text"]


class TextFormatResourceJSONSchema(TypedDict):
    schema: dict[str, object]
    type: Literal["json_schema"]


class TextFormatResourceText(TypedDict):
    type: Literal["text"]


class TokenUsage(TypedDict):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int


class TokenUsageInputTokensDetails(TypedDict):
    cached_tokens: int


class TokenUsageOutputTokensDetails(TypedDict):
    reasoning_tokens: int


class Turn(TypedDict):
    id: str
    agent_id: str
    completed_at: NotRequired[int | None]
    created_at: int
    error: NotRequired[SessionTurnError | None]
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: NotRequired[int | None]
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: NotRequired[str | None]
    usage: NotRequired[TokenUsage | None]
    prompt_cache_options: NotRequired[TurnPromptCacheOptions | None]


class TurnPromptCacheOptions(TypedDict):
    ttl: Literal["30m", "12h"]


class Vault(TypedDict):
    id: str
    created_at: int
    metadata: dict[str, str]
    name: NotRequired[str | None]
    object: Literal["vault"]


class VaultDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


class WebSearchActionResourceFindInPage(TypedDict):
    pattern: NotRequired[str | None]
    type: Literal["find_in_page"]
    url: NotRequired[str | None]


class WebSearchActionResourceOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]


class WebSearchActionResourceOther(TypedDict):
    type: Literal["other"]


class WebSearchActionResourceSearch(TypedDict):
    queries: NotRequired[list[str] | None]
    query: NotRequired[str | None]
    type: Literal["search"]


AgentContent: TypeAlias = Annotated[
    OutputText | AgentContentEncryptedContentResource, Field(discriminator="type")
]
AgentOutputItem: TypeAlias = Annotated[
    AgentSessionAssistantMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentMcpCallItem
    | AgentOutputItemComputerUseCallItemResource
    | AgentOutputItemBrowserAuthenticationRequestItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem,
    Field(discriminator="type"),
]
AgentSessionEvent: TypeAlias = Annotated[
    AgentSessionErrorEvent
    | AgentSessionEnvironmentReadyEvent
    | AgentSessionEnvironmentSuspendedEvent
    | AgentSessionEnvironmentExpiredEvent
    | AgentSessionEnvironmentResetEvent
    | AgentOutputCommandExecutionOutputDeltaEvent
    | AgentSessionCreatedEvent
    | AgentSessionTurnCreatedEvent
    | AgentSessionTurnInProgressEvent
    | AgentSessionTurnCompletedEvent
    | AgentSessionTurnFailedEvent
    | AgentSessionTurnCancelledEvent
    | AgentSessionTurnItemAddedEvent
    | AgentSessionIdleEvent
    | AgentSessionInProgressEvent
    | AgentSessionRequiresActionEvent
    | AgentSessionFailedEvent
    | AgentSessionEnvironmentPendingEvent
    | AgentSessionEnvironmentConnectedEvent
    | AgentSessionEnvironmentDisconnectedEvent
    | AgentSessionEnvironmentFailedEvent
    | AgentSessionSubagentCreatedEvent
    | AgentSessionSubagentActiveEvent
    | AgentSessionSubagentClosedEvent
    | AgentSessionTurnItemDoneEvent
    | AgentSessionTurnContentPartAddedEvent
    | AgentSessionTurnContentPartDoneEvent
    | AgentSessionTurnOutputTextDeltaEvent
    | AgentSessionTurnOutputTextDoneEvent
    | AgentSessionTurnReasoningSummaryPartAddedEvent
    | AgentSessionTurnReasoningSummaryPartDoneEvent
    | AgentSessionTurnReasoningSummaryTextDeltaEvent
    | AgentSessionTurnReasoningSummaryTextDoneEvent
    | AgentSessionBudgetReachedEvent,
    Field(discriminator="type"),
]
AgentSessionInputParam: TypeAlias = Annotated[
    AgentSessionInputParamSessionInputParamAgentSessionInputMcpApprovalRequestResult
    | AgentSessionInputParamComputerUseApprovalRequestResult
    | AgentSessionInputParamSessionInputParamAgentSessionInputMessage
    | AgentSessionInputParamSessionInputParamAgentSessionInputCancel
    | AgentSessionInputParamSessionInputParamAgentSessionInputToolResult,
    Field(discriminator="type"),
]
AgentSessionItem: TypeAlias = Annotated[
    AgentSessionMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentSessionItemFunctionCallOutputItemResource
    | AgentSessionItemAgentMessageItemResource
    | AgentMcpCallItem
    | AgentSessionItemComputerUseCallItemResource
    | AgentSessionItemBrowserAuthenticationRequestItemResource
    | AgentSessionItemComputerUseApprovalRequestResultItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem,
    Field(discriminator="type"),
]
AgentSessionMessageContent: TypeAlias = Annotated[
    AgentSessionMessageContentMessageContentResourceInputText
    | AgentSessionMessageContentMessageContentResourceInputImage
    | AgentSessionMessageContentMessageContentResourceOutputText,
    Field(discriminator="type"),
]
AgentTool: TypeAlias = Annotated[
    AgentToolResourceFunction
    | AgentToolResourceProgrammaticToolCalling
    | AgentToolResourceMcp
    | AgentToolResourceWebSearch
    | AgentToolResourceComputerUse
    | AgentToolResourceAutomations,
    Field(discriminator="type"),
]
AgentToolParam: TypeAlias = Annotated[
    AgentToolConfigParamFunction
    | AgentToolConfigParamToolSearch
    | AgentToolConfigParamProgrammaticToolCalling
    | AgentToolConfigParamMcp
    | AgentToolConfigParamWebSearch
    | AgentToolConfigParamComputerUse
    | AgentToolConfigParamAutomations,
    Field(discriminator="type"),
]
Automation: TypeAlias = Annotated[
    PeriodicAutomation | OneTimeAutomation, Field(discriminator="type")
]
AutomationCreatedBy: TypeAlias = Annotated[
    AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent,
    Field(discriminator="type"),
]
AutomationEnvironment: TypeAlias = Annotated[
    AutomationEnvironmentResourceNone
    | AutomationEnvironmentResourceOpenAIHosted
    | AutomationEnvironmentResourceSelfHosted,
    Field(discriminator="type"),
]
AutomationInvocationSource: TypeAlias = Annotated[
    AutomationInvocationSourceResourceManual | AutomationInvocationSourceResourceAutomation,
    Field(discriminator="type"),
]
AutomationTarget: TypeAlias = Annotated[
    AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession,
    Field(discriminator="type"),
]
AutomationTargetParam: TypeAlias = Annotated[
    AutomationTargetParamNewSession | AutomationTargetParamExistingSession,
    Field(discriminator="type"),
]
CredentialAuth: TypeAlias = Annotated[
    CredentialAuthVaultCredentialAuthResourceMcpOauth
    | CredentialAuthVaultCredentialAuthResourceStaticBearer
    | CredentialAuthVaultCredentialAuthResourceEnvironmentVariable,
    Field(discriminator="type"),
]
CredentialAuthCreateParam: TypeAlias = Annotated[
    CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth
    | CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer
    | CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable,
    Field(discriminator="type"),
]
CredentialAuthRotateParam: TypeAlias = Annotated[
    CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth
    | CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer
    | CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable,
    Field(discriminator="type"),
]
CredentialNetworking: TypeAlias = Annotated[
    CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted
    | CredentialNetworkingVaultCredentialNetworkingResourceLimited,
    Field(discriminator="type"),
]
CredentialNetworkingParam: TypeAlias = Annotated[
    CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted
    | CredentialNetworkingParamVaultCredentialNetworkingParamLimited,
    Field(discriminator="type"),
]
Environment: TypeAlias = Annotated[
    EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted,
    Field(discriminator="type"),
]
EnvironmentParam: TypeAlias = Annotated[
    EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted,
    Field(discriminator="type"),
]
HostedEnvironmentFile: TypeAlias = Annotated[
    HostedEnvironmentFileID | HostedEnvironmentFileResourceInline, Field(discriminator="type")
]
HostedEnvironmentFileParam: TypeAlias = Annotated[
    HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline, Field(discriminator="type")
]
HostedSkill: TypeAlias = Annotated[
    HostedSkillReference | HostedSkillResourceInline, Field(discriminator="type")
]
HostedSkillParam: TypeAlias = Annotated[
    HostedSkillParamSkillReference | HostedSkillParamInline, Field(discriminator="type")
]
InputContentParam: TypeAlias = Annotated[
    InputContentParamInputText | InputContentParamInputImage, Field(discriminator="type")
]
McpOauthTokenEndpointAuth: TypeAlias = Annotated[
    McpOauthTokenEndpointAuthResourceNone
    | McpOauthTokenEndpointAuthResourceClientSecretBasic
    | McpOauthTokenEndpointAuthResourceClientSecretPost,
    Field(discriminator="type"),
]
McpOauthTokenEndpointAuthCreateParam: TypeAlias = Annotated[
    McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone
    | McpOauthTokenEndpointAuthCreateParamClientSecretBasic
    | McpOauthTokenEndpointAuthCreateParamClientSecretPost,
    Field(discriminator="type"),
]
McpOauthTokenEndpointAuthRotateParam: TypeAlias = Annotated[
    McpOauthTokenEndpointAuthRotateParamClientSecretBasic
    | McpOauthTokenEndpointAuthRotateParamClientSecretPost,
    Field(discriminator="type"),
]
McpTransport: TypeAlias = Annotated[
    McpTransportResourceHTTP | McpTransportResourceStdio, Field(discriminator="type")
]
McpTransportParam: TypeAlias = Annotated[
    McpTransportConfigParamHTTP | McpTransportConfigParamStdio, Field(discriminator="type")
]
PersistedAgentTool: TypeAlias = Annotated[
    PersistedAgentToolResourceFunction
    | PersistedAgentToolResourceToolSearch
    | PersistedAgentToolResourceProgrammaticToolCalling
    | PersistedAgentToolResourceMcp
    | PersistedAgentToolResourceWebSearch
    | PersistedAgentToolResourceComputerUse
    | PersistedAgentToolResourceAutomations,
    Field(discriminator="type"),
]
PersistedAgentToolParam: TypeAlias = Annotated[
    PersistedAgentToolConfigParamFunction
    | PersistedAgentToolConfigParamToolSearch
    | PersistedAgentToolConfigParamProgrammaticToolCalling
    | PersistedAgentToolConfigParamMcp
    | PersistedAgentToolConfigParamWebSearch
    | PersistedAgentToolConfigParamComputerUse
    | PersistedAgentToolConfigParamAutomations,
    Field(discriminator="type"),
]
PersistedMcpTransport: TypeAlias = Annotated[
    PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio,
    Field(discriminator="type"),
]
PersistedMcpTransportParam: TypeAlias = Annotated[
    PersistedMcpTransportConfigParamHTTP | PersistedMcpTransportConfigParamStdio,
    Field(discriminator="type"),
]
SdkInputContent: TypeAlias = Annotated[
    InputContentResourceInputText | InputContentResourceInputImage, Field(discriminator="type")
]
TextFormat: TypeAlias = Annotated[
    TextFormatResourceText | TextFormatResourceJSONSchema, Field(discriminator="type")
]
TextFormatParam: TypeAlias = Annotated[
    TextFormatParamText | TextFormatParamJSONSchema, Field(discriminator="type")
]
WebSearchAction: TypeAlias = Annotated[
    WebSearchActionResourceSearch
    | WebSearchActionResourceOpenPage
    | WebSearchActionResourceFindInPage
    | WebSearchActionResourceOther,
    Field(discriminator="type"),
]
