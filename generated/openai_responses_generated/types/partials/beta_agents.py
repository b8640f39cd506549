"""Deep partials of the types of `beta_agents`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class AgentPartial(TypedDict, total=False):
    id: str
    created_at: int
    instructions: str | None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfigPartial
    name: str | None
    object: Literal["agent"]
    reasoning: AgentReasoningPartial
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentTextPartial
    tools: list[PersistedAgentToolPartial]
    updated_at: int
    compaction: AgentCompactionPartial | None
    experimental: AgentExperimentalPartial | None


class AgentCloseSubagentCallItemPartial(TypedDict, total=False):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItemPartial(TypedDict, total=False):
    id: str
    command: str
    cwd: str | None
    duration_ms: int | None
    exit_code: int | None
    output: str | None
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["command_execution"]


AgentCompactionPartial = TypedDict(
    "AgentCompactionPartial",
    {
        "async": "bool",
    },
    total=False,
)


class AgentContentEncryptedContentResourcePartial(TypedDict, total=False):
    encrypted_content: str
    type: Literal["encrypted_content"]


class AgentCreateSubagentCallItemPartial(TypedDict, total=False):
    id: str
    agent_id: str
    content: list[AgentContentPartial]
    model: str | None
    reasoning_effort: str | None
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentExperimentalPartial(TypedDict, total=False):
    time_awareness: bool


class AgentFunctionCallItemPartial(TypedDict, total=False):
    id: str
    arguments: object
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["function_call"]


class AgentInterruptSubagentCallItemPartial(TypedDict, total=False):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItemPartial(TypedDict, total=False):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["mcp_call"]


class AgentReasoningPartial(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class AgentReasoningItemPartial(TypedDict, total=False):
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | None
    summary: list[SummaryTextPartial]
    turn_id: str
    type: Literal["reasoning"]


class AgentResumeSubagentCallItemPartial(TypedDict, total=False):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItemPartial(TypedDict, total=False):
    id: str
    content: list[AgentContentPartial]
    recipient_agent_id: str
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSessionPartial(TypedDict, total=False):
    id: str
    agent: AgentSessionAgentPartial
    created_at: int
    environment: EnvironmentPartial
    error: str | None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[
        AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestPartial
        | AgentSessionRequiredActionResourceComputerUseApprovalRequestPartial
        | AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallPartial
        | AgentSessionRequiredActionResourceEnvironmentConnectionPartial
    ]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: TokenUsagePartial | None
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptionsPartial | None
    review: Literal["none", "auto_review"] | None
    spend_control: AgentSessionSpendControlPartial | None


class AgentSessionAgentPartial(TypedDict, total=False):
    id: str
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigPartial
    name: str | None
    reasoning: AgentReasoningPartial
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentTextPartial
    tools: list[AgentToolPartial]
    compaction: AgentSessionAgentCompactionPartial | None
    experimental: AgentSessionAgentExperimentalPartial | None


AgentSessionAgentCompactionPartial = TypedDict(
    "AgentSessionAgentCompactionPartial",
    {
        "async": "bool",
    },
    total=False,
)


class AgentSessionAgentExperimentalPartial(TypedDict, total=False):
    time_awareness: bool


class AgentSessionComputerRequestResultResponseBrowserAuthenticationCancelPartial(
    TypedDict, total=False
):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentSessionComputerRequestResultResponseBrowserAuthenticationSubmitPartial(
    TypedDict, total=False
):
    action: Literal["submit"]
    selected_option: str | None
    type: Literal["browser_authentication"]


class AgentSessionDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionItemAgentMessageItemResourcePartial(TypedDict, total=False):
    id: str
    content: list[AgentContentPartial]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"]


class AgentSessionItemBrowserAuthenticationRequestItemResourcePartial(TypedDict, total=False):
    id: str
    request: AgentSessionItemBrowserAuthenticationRequestItemResourceRequestPartial
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestPartial(
    TypedDict, total=False
):
    credential_origin: str | None
    fields: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestFieldPartial]
    options: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOptionPartial]
    reason: str | None
    type: Literal["browser_authentication"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestFieldPartial(
    TypedDict, total=False
):
    id: str
    label: str
    required: bool
    type: str


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOptionPartial(
    TypedDict, total=False
):
    id: str
    field_ids: list[str]
    label: str


class AgentSessionItemComputerUseApprovalRequestResultItemResourcePartial(TypedDict, total=False):
    id: str
    request_id: str
    response: (
        AgentSessionComputerRequestResultResponseBrowserAuthenticationSubmitPartial
        | AgentSessionComputerRequestResultResponseBrowserAuthenticationCancelPartial
    )
    turn_id: str
    type: Literal["computer_use_approval_request_result"]


class AgentSessionItemComputerUseCallItemResourcePartial(TypedDict, total=False):
    id: str
    output: AgentSessionItemComputerUseCallItemResourceOutputPartial | None
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    title: str | None
    turn_id: str
    type: Literal["computer_use_call"]


class AgentSessionItemComputerUseCallItemResourceOutputPartial(TypedDict, total=False):
    image_url: str
    type: Literal["computer_screenshot"]


class AgentSessionItemFunctionCallOutputItemResourcePartial(TypedDict, total=False):
    id: str
    call_id: str
    error: str | None
    output: str | list[SdkInputContentPartial] | None
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["function_call_output"]


class AgentSessionMessagePartial(TypedDict, total=False):
    id: str | None
    content: list[AgentSessionMessageContentPartial]
    phase: Literal["commentary", "final_answer"] | None
    role: Literal["user", "assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["message"]


class AgentSessionMessageContentMessageContentResourceInputImagePartial(TypedDict, total=False):
    image_url: str
    type: Literal["input_image"]


class AgentSessionMessageContentMessageContentResourceInputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["input_text"]


class AgentSessionMessageContentMessageContentResourceOutputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["output_text"]


class AgentSessionPromptCacheOptionsPartial(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationPartial(
    TypedDict, total=False
):
    credential_origin: str | None
    fields: list[AgentSessionRequiredComputerUseApprovalRequestBrowserAuthenticationFieldPartial]
    options: list[AgentSessionRequiredComputerUseApprovalRequestBrowserAuthenticationOptionPartial]
    reason: str | None
    type: Literal["browser_authentication"]


class AgentSessionRequiredComputerUseApprovalRequestBrowserAuthenticationFieldPartial(
    TypedDict, total=False
):
    id: str
    label: str
    required: bool
    type: str


class AgentSessionRequiredComputerUseApprovalRequestBrowserAuthenticationOptionPartial(
    TypedDict, total=False
):
    id: str
    field_ids: list[str]
    label: str


class AgentSessionRequiredActionComputerUseApprovalRequestBrowserOriginAccessPartial(
    TypedDict, total=False
):
    origin: str
    reason: str | None
    type: Literal["browser_origin_access"]


class AgentSessionRequiredActionResourceComputerUseApprovalRequestPartial(TypedDict, total=False):
    request: (
        AgentSessionRequiredActionComputerUseApprovalRequestBrowserAuthenticationPartial
        | AgentSessionRequiredActionComputerUseApprovalRequestBrowserOriginAccessPartial
    )
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentSessionRequiredActionResourceEnvironmentConnectionPartial(TypedDict, total=False):
    environment_id: str
    type: Literal["environment_connection"]


class AgentSessionRequiredActionSessionRequiredActionResourceFunctionCallPartial(
    TypedDict, total=False
):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]


class AgentSessionRequiredActionSessionRequiredActionResourceMcpApprovalRequestPartial(
    TypedDict, total=False
):
    request: AgentSessionRequiredActionResourceMcpApprovalRequestRequestPartial
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]


class AgentSessionRequiredActionResourceMcpApprovalRequestRequestPartial(TypedDict, total=False):
    arguments: object
    message: str
    name: str | None
    server_label: str
    type: Literal["mcp_tool_call"]


class AgentSessionSpendControlPartial(TypedDict, total=False):
    consumed: int | None
    limit: int | None


class AgentTextPartial(TypedDict, total=False):
    format: TextFormatPartial
    verbosity: Literal["low", "medium", "high"]


class AgentToolResourceAutomationsPartial(TypedDict, total=False):
    type: Literal["automations"]


class AgentToolResourceComputerUsePartial(TypedDict, total=False):
    include_screenshots: bool
    type: Literal["computer_use"]


AgentToolResourceFunctionPartial = TypedDict(
    "AgentToolResourceFunctionPartial",
    {
        "defer_loading": "bool",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "async": "bool | None",
    },
    total=False,
)


class AgentToolResourceMcpPartial(TypedDict, total=False):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransportPartial
    type: Literal["mcp"]


class AgentToolResourceProgrammaticToolCallingPartial(TypedDict, total=False):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceWebSearchPartial(TypedDict, total=False):
    allowed_domains: list[str] | None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocationPartial | None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class AgentToolResourceWebSearchLocationPartial(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentWaitForSubagentsCallItemPartial(TypedDict, total=False):
    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: Literal["in_progress", "completed", "failed", "incomplete"]
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItemPartial(TypedDict, total=False):
    id: str
    action: WebSearchActionPartial | None
    status: Literal["in_progress", "completed", "incomplete"]
    turn_id: str
    type: Literal["web_search_call"]


class AutomationAgentConfigPartial(TypedDict, total=False):
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigPartial
    reasoning: AgentReasoningPartial
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentTextPartial
    tools: list[AgentToolPartial]
    compaction: AutomationAgentConfigCompactionPartial | None
    experimental: AutomationAgentConfigExperimentalPartial | None


AutomationAgentConfigCompactionPartial = TypedDict(
    "AutomationAgentConfigCompactionPartial",
    {
        "async": "bool",
    },
    total=False,
)


class AutomationAgentConfigExperimentalPartial(TypedDict, total=False):
    time_awareness: bool


class AutomationCreatedByResourceAgentPartial(TypedDict, total=False):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]


class AutomationCreatedByResourceDeveloperPartial(TypedDict, total=False):
    type: Literal["developer"]


class AutomationDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentResourceNonePartial(TypedDict, total=False):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHostedPartial(TypedDict, total=False):
    capability_directories: list[str] | None
    container_size: Literal["small", "medium", "large"] | None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktopPartial | None
    environment_id: str | None
    environment_template_id: str | None
    files: (
        list[
            AutomationEnvironmentResourceOpenAIHostedFileTemplateIDPartial
            | AutomationEnvironmentResourceOpenAIHostedFileTemplateInlinePartial
        ]
        | None
    )
    network: AutomationEnvironmentResourceOpenAIHostedNetworkPartial | None
    packages: AutomationEnvironmentResourceOpenAIHostedPackagesPartial | None
    plugins: list[HostedPluginPartial] | None
    skills: (
        list[
            AutomationEnvironmentResourceOpenAIHostedSkillTemplateReferencePartial
            | AutomationEnvironmentResourceOpenAIHostedSkillTemplateInlinePartial
        ]
        | None
    )
    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceOpenAIHostedDesktopPartial(TypedDict, total=False):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileTemplateIDPartial(TypedDict, total=False):
    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileTemplateInlinePartial(TypedDict, total=False):
    path: str
    size_bytes: int
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedNetworkPartial(TypedDict, total=False):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackagesPartial(TypedDict, total=False):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillTemplateInlinePartial(TypedDict, total=False):
    description: str
    name: str
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedSkillTemplateReferencePartial(
    TypedDict, total=False
):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None


class AutomationEnvironmentResourceSelfHostedPartial(TypedDict, total=False):
    capability_directories: list[str]
    environment_id: str | None
    type: Literal["self_hosted"]
    workspace_directory: str


class AutomationInvocationPartial(TypedDict, total=False):
    id: str
    automation_id: str
    created_at: int
    error: AutomationInvocationErrorPartial | None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None
    session_id: str | None
    skip_reason: Literal["pending_delivery"] | None
    source: AutomationInvocationSourcePartial
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationErrorPartial(TypedDict, total=False):
    code: str
    message: str


class AutomationInvocationSourceResourceAutomationPartial(TypedDict, total=False):
    automation: AutomationPartial
    type: Literal["automation"]


class AutomationInvocationSourceResourceManualPartial(TypedDict, total=False):
    type: Literal["manual"]


class AutomationTargetResourceExistingSessionPartial(TypedDict, total=False):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


class AutomationTargetResourceNewSessionPartial(TypedDict, total=False):
    agent: AutomationAgentConfigPartial | None
    agent_id: str | None
    environment: AutomationEnvironmentPartial
    input: list[AutomationTargetResourceNewSessionInputPartial]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]


class AutomationTargetResourceNewSessionInputPartial(TypedDict, total=False):
    content: list[SdkInputContentPartial]
    role: Literal["user"]
    type: Literal["message"]


class BetaAgentsAutomationsInvocationsListResponsePartial(TypedDict, total=False):
    data: list[AutomationInvocationPartial]
    has_more: bool | None


class BetaAgentsAutomationsListResponsePartial(TypedDict, total=False):
    data: list[AutomationPartial]
    has_more: bool | None


class BetaAgentsEnvironmentsFilesListResponsePartial(TypedDict, total=False):
    data: list[EnvironmentFilePartial]
    has_more: bool | None
    next: str | None


class BetaAgentsEnvironmentsListResponsePartial(TypedDict, total=False):
    data: list[EnvironmentInfoPartial]
    has_more: bool | None


class BetaAgentsEnvironmentsTemplatesListResponsePartial(TypedDict, total=False):
    data: list[EnvironmentTemplatePartial]
    has_more: bool | None


class BetaAgentsListResponsePartial(TypedDict, total=False):
    data: list[AgentPartial]
    has_more: bool | None


class BetaAgentsSessionsArtifactsListResponsePartial(TypedDict, total=False):
    data: list[SessionArtifactPartial]
    has_more: bool | None


class BetaAgentsSessionsItemsListResponsePartial(TypedDict, total=False):
    data: list[AgentSessionItemPartial]
    has_more: bool | None


class BetaAgentsSessionsListResponsePartial(TypedDict, total=False):
    data: list[AgentSessionPartial]
    has_more: bool | None


class BetaAgentsSessionsSubagentsItemsListResponsePartial(TypedDict, total=False):
    data: list[AgentSessionItemPartial]
    has_more: bool | None


class BetaAgentsSessionsSubagentsListResponsePartial(TypedDict, total=False):
    data: list[SubagentPartial]
    has_more: bool | None


class BetaAgentsSessionsSubagentsTurnsItemsListResponsePartial(TypedDict, total=False):
    data: list[AgentSessionItemPartial]
    has_more: bool | None


class BetaAgentsSessionsSubagentsTurnsListResponsePartial(TypedDict, total=False):
    data: list[TurnPartial]
    has_more: bool | None


class BetaAgentsSessionsTracesListResponsePartial(TypedDict, total=False):
    data: list[SessionTracePartial]
    has_more: bool | None


class BetaAgentsSessionsTurnsItemsListResponsePartial(TypedDict, total=False):
    data: list[AgentSessionItemPartial]
    has_more: bool | None
    last_id: str | None


class BetaAgentsSessionsTurnsListResponsePartial(TypedDict, total=False):
    data: list[TurnPartial]
    has_more: bool | None


class BetaAgentsVaultsCredentialsListResponsePartial(TypedDict, total=False):
    data: list[CredentialPartial]
    has_more: bool | None


class BetaAgentsVaultsListResponsePartial(TypedDict, total=False):
    data: list[VaultPartial]
    has_more: bool | None


class CredentialPartial(TypedDict, total=False):
    id: str
    auth: CredentialAuthPartial
    created_at: int
    metadata: dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class CredentialAuthVaultCredentialAuthResourceEnvironmentVariablePartial(TypedDict, total=False):
    networking: CredentialNetworkingPartial
    secret_name: str
    type: Literal["environment_variable"]


class CredentialAuthVaultCredentialAuthResourceMcpOauthPartial(TypedDict, total=False):
    expires_at: str | None
    mcp_server_url: str
    refresh: CredentialAuthVaultCredentialAuthResourceMcpOauthRefreshPartial | None
    type: Literal["mcp_oauth"]


class CredentialAuthVaultCredentialAuthResourceMcpOauthRefreshPartial(TypedDict, total=False):
    client_id: str
    resource: str | None
    scope: str | None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuthPartial


class CredentialAuthVaultCredentialAuthResourceStaticBearerPartial(TypedDict, total=False):
    mcp_server_url: str
    type: Literal["static_bearer"]


class CredentialDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialNetworkingVaultCredentialNetworkingResourceLimitedPartial(TypedDict, total=False):
    allowed_hosts: list[str]
    type: Literal["limited"]


class CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedPartial(
    TypedDict, total=False
):
    type: Literal["unrestricted"]


class EnvironmentFilePartial(TypedDict, total=False):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class EnvironmentInfoPartial(TypedDict, total=False):
    id: str
    files: list[HostedEnvironmentFilePartial]
    object: Literal["agent.environment"]
    plugins: list[HostedPluginPartial]
    skills: list[HostedSkillPartial]
    status: Literal[
        "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
    ]
    type: Literal["openai_hosted", "self_hosted"]


class EnvironmentResourceNonePartial(TypedDict, total=False):
    type: Literal["none"]


class EnvironmentResourceOpenAIHostedPartial(TypedDict, total=False):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFilePartial]
    network: EnvironmentResourceOpenAIHostedNetworkPartial
    packages: EnvironmentResourceOpenAIHostedPackagesPartial
    plugins: list[HostedPluginPartial]
    skills: list[HostedSkillPartial]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None
    desktop: EnvironmentResourceOpenAIHostedDesktopPartial | None


class EnvironmentResourceOpenAIHostedDesktopPartial(TypedDict, total=False):
    enabled: bool


class EnvironmentResourceOpenAIHostedNetworkPartial(TypedDict, total=False):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackagesPartial(TypedDict, total=False):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceSelfHostedPartial(TypedDict, total=False):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


class EnvironmentTemplatePartial(TypedDict, total=False):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[
        EnvironmentTemplateFileHostedTemplateFileResourceFileIDPartial
        | EnvironmentTemplateFileHostedTemplateFileResourceInlinePartial
    ]
    name: str | None
    network: EnvironmentTemplateNetworkPartial
    object: Literal["agent.environment.template"]
    packages: EnvironmentTemplatePackagesPartial
    plugins: list[HostedPluginPartial]
    skills: list[
        EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferencePartial
        | EnvironmentTemplateSkillHostedTemplateSkillResourceInlinePartial
    ]
    updated_at: int
    desktop: EnvironmentTemplateDesktopPartial | None


class EnvironmentTemplateDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class EnvironmentTemplateDesktopPartial(TypedDict, total=False):
    enabled: bool


class EnvironmentTemplateFileHostedTemplateFileResourceFileIDPartial(TypedDict, total=False):
    file_id: str
    path: str
    type: Literal["file_id"]


class EnvironmentTemplateFileHostedTemplateFileResourceInlinePartial(TypedDict, total=False):
    path: str
    size_bytes: int
    type: Literal["inline"]


class EnvironmentTemplateNetworkPartial(TypedDict, total=False):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentTemplatePackagesPartial(TypedDict, total=False):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentTemplateSkillHostedTemplateSkillResourceInlinePartial(TypedDict, total=False):
    description: str
    name: str
    type: Literal["inline"]


class EnvironmentTemplateSkillHostedTemplateSkillResourceSkillReferencePartial(
    TypedDict, total=False
):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None


class HostedEnvironmentFileIDPartial(TypedDict, total=False):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedEnvironmentFileResourceInlinePartial(TypedDict, total=False):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


class HostedPluginPartial(TypedDict, total=False):
    description: str
    name: str
    type: Literal["inline"]


class HostedSkillReferencePartial(TypedDict, total=False):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


class HostedSkillResourceInlinePartial(TypedDict, total=False):
    description: str
    name: str
    type: Literal["inline"]


class InputContentResourceInputImagePartial(TypedDict, total=False):
    image_url: str
    type: Literal["input_image"]


class InputContentResourceInputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["input_text"]


class McpOauthTokenEndpointAuthResourceClientSecretBasicPartial(TypedDict, total=False):
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPostPartial(TypedDict, total=False):
    type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthResourceNonePartial(TypedDict, total=False):
    type: Literal["none"]


class McpTransportResourceHTTPPartial(TypedDict, total=False):
    server_url: str
    type: Literal["http"]


class McpTransportResourceStdioPartial(TypedDict, total=False):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class MultiAgentConfigPartial(TypedDict, total=False):
    enabled: bool
    max_concurrent_subagents: int | None


class OneTimeAutomationPartial(TypedDict, total=False):
    id: str
    created_at: int
    created_by: AutomationCreatedByPartial
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTargetPartial
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] | None


class OutputTextPartial(TypedDict, total=False):
    text: str
    type: Literal["output_text"]


class PeriodicAutomationPartial(TypedDict, total=False):
    id: str
    created_at: int
    created_by: AutomationCreatedByPartial
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTargetPartial
    timezone: str
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None


class PersistedAgentToolResourceAutomationsPartial(TypedDict, total=False):
    type: Literal["automations"]


class PersistedAgentToolResourceComputerUsePartial(TypedDict, total=False):
    include_screenshots: bool
    type: Literal["computer_use"]


PersistedAgentToolResourceFunctionPartial = TypedDict(
    "PersistedAgentToolResourceFunctionPartial",
    {
        "defer_loading": "bool",
        "description": "str",
        "name": "str",
        "parameters": "dict[str, object]",
        "type": "Literal['function']",
        "async": "bool | None",
    },
    total=False,
)


class PersistedAgentToolResourceMcpPartial(TypedDict, total=False):
    allowed_tools: list[str] | None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransportPartial
    type: Literal["mcp"]


class PersistedAgentToolResourceProgrammaticToolCallingPartial(TypedDict, total=False):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceToolSearchPartial(TypedDict, total=False):
    type: Literal["tool_search"]


class PersistedAgentToolResourceWebSearchPartial(TypedDict, total=False):
    allowed_domains: list[str] | None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocationPartial | None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class PersistedAgentToolResourceWebSearchLocationPartial(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class PersistedMcpTransportResourceHTTPPartial(TypedDict, total=False):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdioPartial(TypedDict, total=False):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class SessionArtifactPartial(TypedDict, total=False):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionTracePartial(TypedDict, total=False):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: dict[str, object]
    session_id: str


class SessionTurnErrorPartial(TypedDict, total=False):
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


class SubagentPartial(TypedDict, total=False):
    id: str
    closed_at: int | None
    instructions: list[AgentContentPartial] | None
    name: str | None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryTextPartial(TypedDict, total=False):
    text: str
    type: Literal["summary_text"]


class TextFormatResourceJSONSchemaPartial(TypedDict, total=False):
    schema: dict[str, object]
    type: Literal["json_schema"]


class TextFormatResourceTextPartial(TypedDict, total=False):
    type: Literal["text"]


class TokenUsagePartial(TypedDict, total=False):
    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetailsPartial
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetailsPartial
    total_tokens: int


class TokenUsageInputTokensDetailsPartial(TypedDict, total=False):
    cached_tokens: int


class TokenUsageOutputTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class TurnPartial(TypedDict, total=False):
    id: str
    agent_id: str
    completed_at: int | None
    created_at: int
    error: SessionTurnErrorPartial | None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None
    usage: TokenUsagePartial | None
    prompt_cache_options: TurnPromptCacheOptionsPartial | None


class TurnPromptCacheOptionsPartial(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class VaultPartial(TypedDict, total=False):
    id: str
    created_at: int
    metadata: dict[str, str]
    name: str | None
    object: Literal["vault"]


class VaultDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


class WebSearchActionResourceFindInPagePartial(TypedDict, total=False):
    pattern: str | None
    type: Literal["find_in_page"]
    url: str | None


class WebSearchActionResourceOpenPagePartial(TypedDict, total=False):
    type: Literal["open_page"]
    url: str | None


class WebSearchActionResourceOtherPartial(TypedDict, total=False):
    type: Literal["other"]


class WebSearchActionResourceSearchPartial(TypedDict, total=False):
    queries: list[str] | None
    query: str | None
    type: Literal["search"]


AgentContentPartial: TypeAlias = OutputTextPartial | AgentContentEncryptedContentResourcePartial
AgentSessionItemPartial: TypeAlias = (
    AgentSessionMessagePartial
    | AgentReasoningItemPartial
    | AgentFunctionCallItemPartial
    | AgentSessionItemFunctionCallOutputItemResourcePartial
    | AgentSessionItemAgentMessageItemResourcePartial
    | AgentMcpCallItemPartial
    | AgentSessionItemComputerUseCallItemResourcePartial
    | AgentSessionItemBrowserAuthenticationRequestItemResourcePartial
    | AgentSessionItemComputerUseApprovalRequestResultItemResourcePartial
    | AgentWebSearchCallItemPartial
    | AgentCommandExecutionItemPartial
    | AgentCreateSubagentCallItemPartial
    | AgentSendSubagentInputCallItemPartial
    | AgentResumeSubagentCallItemPartial
    | AgentWaitForSubagentsCallItemPartial
    | AgentInterruptSubagentCallItemPartial
    | AgentCloseSubagentCallItemPartial
)
AgentSessionMessageContentPartial: TypeAlias = (
    AgentSessionMessageContentMessageContentResourceInputTextPartial
    | AgentSessionMessageContentMessageContentResourceInputImagePartial
    | AgentSessionMessageContentMessageContentResourceOutputTextPartial
)
AgentToolPartial: TypeAlias = (
    AgentToolResourceFunctionPartial
    | AgentToolResourceProgrammaticToolCallingPartial
    | AgentToolResourceMcpPartial
    | AgentToolResourceWebSearchPartial
    | AgentToolResourceComputerUsePartial
    | AgentToolResourceAutomationsPartial
)
AutomationPartial: TypeAlias = PeriodicAutomationPartial | OneTimeAutomationPartial
AutomationCreatedByPartial: TypeAlias = (
    AutomationCreatedByResourceDeveloperPartial | AutomationCreatedByResourceAgentPartial
)
AutomationEnvironmentPartial: TypeAlias = (
    AutomationEnvironmentResourceNonePartial
    | AutomationEnvironmentResourceOpenAIHostedPartial
    | AutomationEnvironmentResourceSelfHostedPartial
)
AutomationInvocationSourcePartial: TypeAlias = (
    AutomationInvocationSourceResourceManualPartial
    | AutomationInvocationSourceResourceAutomationPartial
)
AutomationTargetPartial: TypeAlias = (
    AutomationTargetResourceNewSessionPartial | AutomationTargetResourceExistingSessionPartial
)
CredentialAuthPartial: TypeAlias = (
    CredentialAuthVaultCredentialAuthResourceMcpOauthPartial
    | CredentialAuthVaultCredentialAuthResourceStaticBearerPartial
    | CredentialAuthVaultCredentialAuthResourceEnvironmentVariablePartial
)
CredentialNetworkingPartial: TypeAlias = (
    CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedPartial
    | CredentialNetworkingVaultCredentialNetworkingResourceLimitedPartial
)
EnvironmentPartial: TypeAlias = (
    EnvironmentResourceNonePartial
    | EnvironmentResourceOpenAIHostedPartial
    | EnvironmentResourceSelfHostedPartial
)
HostedEnvironmentFilePartial: TypeAlias = (
    HostedEnvironmentFileIDPartial | HostedEnvironmentFileResourceInlinePartial
)
HostedSkillPartial: TypeAlias = HostedSkillReferencePartial | HostedSkillResourceInlinePartial
McpOauthTokenEndpointAuthPartial: TypeAlias = (
    McpOauthTokenEndpointAuthResourceNonePartial
    | McpOauthTokenEndpointAuthResourceClientSecretBasicPartial
    | McpOauthTokenEndpointAuthResourceClientSecretPostPartial
)
McpTransportPartial: TypeAlias = McpTransportResourceHTTPPartial | McpTransportResourceStdioPartial
PersistedAgentToolPartial: TypeAlias = (
    PersistedAgentToolResourceFunctionPartial
    | PersistedAgentToolResourceToolSearchPartial
    | PersistedAgentToolResourceProgrammaticToolCallingPartial
    | PersistedAgentToolResourceMcpPartial
    | PersistedAgentToolResourceWebSearchPartial
    | PersistedAgentToolResourceComputerUsePartial
    | PersistedAgentToolResourceAutomationsPartial
)
PersistedMcpTransportPartial: TypeAlias = (
    PersistedMcpTransportResourceHTTPPartial | PersistedMcpTransportResourceStdioPartial
)
SdkInputContentPartial: TypeAlias = (
    InputContentResourceInputTextPartial | InputContentResourceInputImagePartial
)
TextFormatPartial: TypeAlias = TextFormatResourceTextPartial | TextFormatResourceJSONSchemaPartial
WebSearchActionPartial: TypeAlias = (
    WebSearchActionResourceSearchPartial
    | WebSearchActionResourceOpenPagePartial
    | WebSearchActionResourceFindInPagePartial
    | WebSearchActionResourceOtherPartial
)
