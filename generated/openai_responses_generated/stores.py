"""The typed tree of a store: what `state.beta.threads` is. For type checkers.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.state.collection import Collection, ContentCollection
from openai_responses._core.state.nodes import Node

if TYPE_CHECKING:
    import openai.types
    import openai.types.admin.organization
    import openai.types.admin.organization.groups
    import openai.types.admin.organization.projects
    import openai.types.admin.organization.projects.groups
    import openai.types.admin.organization.projects.users
    import openai.types.admin.organization.users
    import openai.types.admin.organization.workload_identity_providers
    import openai.types.audio
    import openai.types.beta
    import openai.types.beta.agents
    import openai.types.beta.agents.automations
    import openai.types.beta.agents.environments
    import openai.types.beta.agents.sessions
    import openai.types.beta.agents.vaults
    import openai.types.beta.chatkit
    import openai.types.beta.chatkit.chatkit_thread_item_list
    import openai.types.beta.threads
    import openai.types.beta.threads.runs
    import openai.types.chat
    import openai.types.containers
    import openai.types.conversations
    import openai.types.evals
    import openai.types.evals.runs
    import openai.types.fine_tuning
    import openai.types.fine_tuning.checkpoints
    import openai.types.fine_tuning.jobs
    import openai.types.live
    import openai.types.realtime
    import openai.types.responses
    import openai.types.safety
    import openai.types.skills
    import openai.types.vector_stores
    import openai.types.webhooks


class Store(Node):
    """The root: what a store holds, where the SDK has it."""

    admin: AdminStore
    audio: AudioStore
    batches: Collection["openai.types.Batch"]
    beta: BetaStore
    chat: ChatStore
    containers: ContainersStore
    conversations: ConversationsStore
    evals: EvalsStore
    files: ContentCollection["openai.types.FileObject"]
    fine_tuning: FineTuningStore
    live: ContentCollection["openai.types.live.LiveCreateResponse"]
    models: Collection["openai.types.Model"]
    realtime: RealtimeStore
    responses: ResponsesStore
    safety: SafetyStore
    skills: SkillsStore
    uploads: Collection["openai.types.Upload"]
    vector_stores: VectorStoresStore
    videos: VideosStore
    webhooks: WebhooksStore


class AdminStore(Node):
    """`state.admin`."""

    organization: AdminOrganizationStore


class AdminOrganizationStore(Node):
    """`state.admin.organization`."""

    admin_api_keys: Collection["openai.types.admin.organization.AdminAPIKey"]
    audit_logs: Collection["openai.types.admin.organization.AuditLogListResponse"]
    certificates: Collection["openai.types.admin.organization.Certificate"]
    external_keys: Collection["openai.types.admin.organization.ExternalKey"]
    external_storage: Collection["openai.types.admin.organization.ExternalStorageConfiguration"]
    groups: AdminOrganizationGroupsStore
    invites: Collection["openai.types.admin.organization.Invite"]
    projects: AdminOrganizationProjectsStore
    roles: Collection["openai.types.admin.organization.Role"]
    spend_alerts: Collection["openai.types.admin.organization.OrganizationSpendAlert"]
    usage: AdminOrganizationUsageStore
    users: AdminOrganizationUsersStore
    workload_identity_providers: AdminOrganizationWorkloadIdentityProvidersStore


class AdminOrganizationGroupsStore(Collection["openai.types.admin.organization.Group"]):
    """`state.admin.organization.groups`."""

    roles: Collection["openai.types.admin.organization.groups.RoleRetrieveResponse"]
    users: Collection["openai.types.admin.organization.groups.UserRetrieveResponse"]


class AdminOrganizationProjectsStore(Collection["openai.types.admin.organization.Project"]):
    """`state.admin.organization.projects`."""

    api_keys: Collection["openai.types.admin.organization.projects.ProjectAPIKey"]
    certificates: Collection["openai.types.admin.organization.projects.CertificateListResponse"]
    groups: AdminOrganizationProjectsGroupsStore
    rate_limits: Collection["openai.types.admin.organization.projects.ProjectRateLimit"]
    roles: Collection["openai.types.admin.organization.Role"]
    service_accounts: Collection["openai.types.admin.organization.projects.ProjectServiceAccount"]
    spend_alerts: Collection["openai.types.admin.organization.projects.ProjectSpendAlert"]
    users: AdminOrganizationProjectsUsersStore


class AdminOrganizationProjectsGroupsStore(
    Collection["openai.types.admin.organization.projects.ProjectGroup"]
):
    """`state.admin.organization.projects.groups`."""

    roles: Collection["openai.types.admin.organization.projects.groups.RoleRetrieveResponse"]


class AdminOrganizationProjectsUsersStore(
    Collection["openai.types.admin.organization.projects.ProjectUser"]
):
    """`state.admin.organization.projects.users`."""

    roles: Collection["openai.types.admin.organization.projects.users.RoleRetrieveResponse"]


class AdminOrganizationUsageStore(Node):
    """`state.admin.organization.usage`."""

    audio_speeches: Collection["dict[str, object]"]
    audio_transcriptions: Collection["dict[str, object]"]
    code_interpreter_sessions: Collection["dict[str, object]"]
    completions: Collection["dict[str, object]"]
    costs: Collection["dict[str, object]"]
    decisions: Collection["dict[str, object]"]
    embeddings: Collection["dict[str, object]"]
    file_search_calls: Collection["dict[str, object]"]
    images: Collection["dict[str, object]"]
    moderations: Collection["dict[str, object]"]
    vector_stores: Collection["dict[str, object]"]
    web_search_calls: Collection["dict[str, object]"]


class AdminOrganizationUsersStore(Collection["openai.types.admin.organization.OrganizationUser"]):
    """`state.admin.organization.users`."""

    roles: Collection["openai.types.admin.organization.users.RoleRetrieveResponse"]


class AdminOrganizationWorkloadIdentityProvidersStore(
    Collection["openai.types.admin.organization.WorkloadIdentityProvider"]
):
    """`state.admin.organization.workload_identity_providers`."""

    federation_rules: Collection[
        "openai.types.admin.organization.workload_identity_providers.FederationRule"
    ]


class AudioStore(Node):
    """`state.audio`."""

    voice_consents: Collection["openai.types.audio.VoiceConsent"]
    voices: Collection["openai.types.audio.Voice"]


class BetaStore(Node):
    """`state.beta`."""

    agents: BetaAgentsStore
    assistants: Collection["openai.types.beta.Assistant"]
    chatkit: BetaChatkitStore
    threads: BetaThreadsStore


class BetaAgentsStore(Collection["openai.types.beta.Agent"]):
    """`state.beta.agents`."""

    automations: BetaAgentsAutomationsStore
    environments: BetaAgentsEnvironmentsStore
    sessions: BetaAgentsSessionsStore
    vaults: BetaAgentsVaultsStore


class BetaAgentsAutomationsStore(Collection["openai.types.beta.agents.Automation"]):
    """`state.beta.agents.automations`."""

    invocations: Collection["openai.types.beta.agents.automations.AutomationInvocation"]


class BetaAgentsEnvironmentsStore(Collection["openai.types.beta.agents.EnvironmentInfo"]):
    """`state.beta.agents.environments`."""

    files: Collection["openai.types.beta.agents.environments.EnvironmentFile"]
    templates: Collection["openai.types.beta.agents.environments.EnvironmentTemplate"]


class BetaAgentsSessionsStore(ContentCollection["openai.types.beta.AgentSession"]):
    """`state.beta.agents.sessions`."""

    artifacts: ContentCollection["openai.types.beta.agents.sessions.SessionArtifact"]
    items: Collection["openai.types.beta.AgentSessionItem"]
    subagents: BetaAgentsSessionsSubagentsStore
    traces: Collection["openai.types.beta.agents.sessions.SessionTrace"]
    turns: BetaAgentsSessionsTurnsStore


class BetaAgentsSessionsSubagentsStore(Collection["openai.types.beta.Subagent"]):
    """`state.beta.agents.sessions.subagents`."""

    items: Collection["openai.types.beta.AgentSessionItem"]
    turns: BetaAgentsSessionsSubagentsTurnsStore


class BetaAgentsSessionsSubagentsTurnsStore(Collection["openai.types.beta.agents.sessions.Turn"]):
    """`state.beta.agents.sessions.subagents.turns`."""

    items: Collection["openai.types.beta.AgentSessionItem"]


class BetaAgentsSessionsTurnsStore(Collection["openai.types.beta.agents.sessions.Turn"]):
    """`state.beta.agents.sessions.turns`."""

    items: Collection["openai.types.beta.AgentSessionItem"]


class BetaAgentsVaultsStore(Collection["openai.types.beta.agents.Vault"]):
    """`state.beta.agents.vaults`."""

    credentials: Collection["openai.types.beta.agents.vaults.Credential"]


class BetaChatkitStore(Node):
    """`state.beta.chatkit`."""

    sessions: Collection["openai.types.beta.chatkit.ChatSession"]
    threads: BetaChatkitThreadsStore


class BetaChatkitThreadsStore(Collection["openai.types.beta.chatkit.ChatKitThread"]):
    """`state.beta.chatkit.threads`."""

    items: Collection["openai.types.beta.chatkit.chatkit_thread_item_list.Data"]


class BetaThreadsStore(Collection["openai.types.beta.Thread"]):
    """`state.beta.threads`."""

    messages: Collection["openai.types.beta.threads.Message"]
    runs: BetaThreadsRunsStore


class BetaThreadsRunsStore(Collection["openai.types.beta.threads.Run"]):
    """`state.beta.threads.runs`."""

    steps: Collection["openai.types.beta.threads.runs.RunStep"]


class ChatStore(Node):
    """`state.chat`."""

    completions: ChatCompletionsStore


class ChatCompletionsStore(Collection["openai.types.chat.ChatCompletion"]):
    """`state.chat.completions`."""

    messages: Collection["openai.types.chat.ChatCompletionStoreMessage"]


class ContainersStore(Collection["openai.types.ContainerRetrieveResponse"]):
    """`state.containers`."""

    files: ContentCollection["openai.types.containers.FileRetrieveResponse"]


class ConversationsStore(Collection["openai.types.conversations.Conversation"]):
    """`state.conversations`."""

    items: Collection["openai.types.conversations.ConversationItem"]


class EvalsStore(Collection["openai.types.EvalRetrieveResponse"]):
    """`state.evals`."""

    runs: EvalsRunsStore


class EvalsRunsStore(Collection["openai.types.evals.RunRetrieveResponse"]):
    """`state.evals.runs`."""

    output_items: Collection["openai.types.evals.runs.OutputItemRetrieveResponse"]


class FineTuningStore(Node):
    """`state.fine_tuning`."""

    checkpoints: FineTuningCheckpointsStore
    jobs: FineTuningJobsStore


class FineTuningCheckpointsStore(Node):
    """`state.fine_tuning.checkpoints`."""

    permissions: Collection["openai.types.fine_tuning.checkpoints.PermissionListResponse"]


class FineTuningJobsStore(Collection["openai.types.fine_tuning.FineTuningJob"]):
    """`state.fine_tuning.jobs`."""

    checkpoints: Collection["openai.types.fine_tuning.jobs.FineTuningJobCheckpoint"]
    events: Collection["openai.types.fine_tuning.FineTuningJobEvent"]


class RealtimeStore(Node):
    """`state.realtime`."""

    calls: Collection["dict[str, object]"]
    client_secrets: Collection["openai.types.realtime.ClientSecretCreateResponse"]
    translations: RealtimeTranslationsStore


class RealtimeTranslationsStore(Node):
    """`state.realtime.translations`."""

    client_secrets: Collection[
        "openai.types.realtime.RealtimeTranslationClientSecretCreateResponse"
    ]


class ResponsesStore(Collection["openai.types.responses.Response"]):
    """`state.responses`."""

    input_items: Collection["openai.types.responses.ResponseItem"]


class SafetyStore(Node):
    """`state.safety`."""

    alerts: Collection["openai.types.safety.SafetyAlert"]
    cases: Collection["openai.types.safety.SafetyCase"]


class SkillsStore(ContentCollection["openai.types.Skill"]):
    """`state.skills`."""

    versions: ContentCollection["openai.types.skills.SkillVersion"]


class VectorStoresStore(Collection["openai.types.VectorStore"]):
    """`state.vector_stores`."""

    file_batches: VectorStoresFileBatchesStore
    files: Collection["openai.types.vector_stores.VectorStoreFile"]


class VectorStoresFileBatchesStore(Collection["openai.types.vector_stores.VectorStoreFileBatch"]):
    """`state.vector_stores.file_batches`."""

    files: Collection["openai.types.vector_stores.VectorStoreFile"]


class VideosStore(ContentCollection["openai.types.Video"]):
    """`state.videos`."""

    characters: Collection["openai.types.VideoGetCharacterResponse"]


class WebhooksStore(Collection["openai.types.webhooks.WebhookEndpoint"]):
    """`state.webhooks`."""

    event_types: Collection["dict[str, object]"]
