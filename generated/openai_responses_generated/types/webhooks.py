"""Types of `webhooks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class AgentEnvironmentExpiredWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentEnvironmentExpiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentExpiredWebhookEventData(TypedDict):
    id: str


class AgentEnvironmentFailedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentEnvironmentFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentFailedWebhookEventData(TypedDict):
    id: str


class AgentEnvironmentReadyWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentEnvironmentReadyWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentReadyWebhookEventData(TypedDict):
    id: str


class AgentEnvironmentSuspendedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentEnvironmentSuspendedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentEnvironmentSuspendedWebhookEventData(TypedDict):
    id: str


class AgentSessionActionRequiredWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionActionRequiredWebhookEventData(TypedDict):
    id: str
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction


class AgentSessionActionRequiredWebhookEventDataRequiredAction(TypedDict):
    type: Literal[
        "computer_use_approval_request",
        "mcp_approval_request",
        "function_call",
        "environment_connection",
    ]


class AgentSessionCreatedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionCreatedWebhookEventData(TypedDict):
    id: str
    environment_type: str
    connect: NotRequired[AgentSessionCreatedWebhookEventDataConnect | None]
    environment_id: NotRequired[str | None]


class AgentSessionCreatedWebhookEventDataConnect(TypedDict):
    remote_url: str


class AgentSessionFailedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentSessionFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionFailedWebhookEventData(TypedDict):
    id: str
    environment_type: str
    environment_id: NotRequired[str | None]


class AgentSessionIdleWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionIdleWebhookEventData(TypedDict):
    id: str
    environment_type: str
    environment_id: NotRequired[str | None]


class AgentSessionInProgressWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: AgentSessionInProgressWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


class AgentSessionInProgressWebhookEventData(TypedDict):
    id: str
    environment_type: str
    environment_id: NotRequired[str | None]


class DeletedWebhookEndpoint(TypedDict):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class LiveTransportConnectedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventData
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportConnectedWebhookEventData(TypedDict):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportIncomingWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: Literal["live.transport.incoming"]
    object: NotRequired[Literal["event"] | None]


class LiveTransportIncomingWebhookEventData(TypedDict):
    session_id: str
    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader]
    type: Literal["sip"]
    sip_media_security: NotRequired[Literal["rtp", "srtp"] | str | None]


class LiveTransportIncomingWebhookEventDataSipHeader(TypedDict):
    name: str
    value: str


class SafetyAlertCreatedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: SafetyAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyAlertCreatedWebhookEventData(TypedDict):
    id: str


class SafetyDeactivationIssuedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: SafetyDeactivationIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyDeactivationIssuedWebhookEventData(TypedDict):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: SafetyOrgAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyOrgAlertCreatedWebhookEventData(TypedDict):
    id: str


class SafetyWarningIssuedWebhookEvent(TypedDict):
    id: str
    created_at: int
    data: SafetyWarningIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.warning_issued"]


class SafetyWarningIssuedWebhookEventData(TypedDict):
    id: str


class WebhookBatchCancelled(TypedDict):
    created_at: int
    id: str
    data: WebhookBatchCancelledData
    object: NotRequired[Literal["event"]]
    type: Literal["batch.cancelled"]


class WebhookBatchCancelledData(TypedDict):
    id: str


class WebhookBatchCompleted(TypedDict):
    created_at: int
    id: str
    data: WebhookBatchCompletedData
    object: NotRequired[Literal["event"]]
    type: Literal["batch.completed"]


class WebhookBatchCompletedData(TypedDict):
    id: str


class WebhookBatchExpired(TypedDict):
    created_at: int
    id: str
    data: WebhookBatchExpiredData
    object: NotRequired[Literal["event"]]
    type: Literal["batch.expired"]


class WebhookBatchExpiredData(TypedDict):
    id: str


class WebhookBatchFailed(TypedDict):
    created_at: int
    id: str
    data: WebhookBatchFailedData
    object: NotRequired[Literal["event"]]
    type: Literal["batch.failed"]


class WebhookBatchFailedData(TypedDict):
    id: str


class WebhookEndpoint(TypedDict):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: NotRequired[str | None]
    url: str
    updated_at: NotRequired[int | None]


class WebhookEndpointTestResult(TypedDict):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(TypedDict):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: NotRequired[str | None]
    url: str
    updated_at: NotRequired[int | None]


class WebhookEvalRunCanceled(TypedDict):
    created_at: int
    id: str
    data: WebhookEvalRunCanceledData
    object: NotRequired[Literal["event"]]
    type: Literal["eval.run.canceled"]


class WebhookEvalRunCanceledData(TypedDict):
    id: str


class WebhookEvalRunFailed(TypedDict):
    created_at: int
    id: str
    data: WebhookEvalRunFailedData
    object: NotRequired[Literal["event"]]
    type: Literal["eval.run.failed"]


class WebhookEvalRunFailedData(TypedDict):
    id: str


class WebhookEvalRunSucceeded(TypedDict):
    created_at: int
    id: str
    data: WebhookEvalRunSucceededData
    object: NotRequired[Literal["event"]]
    type: Literal["eval.run.succeeded"]


class WebhookEvalRunSucceededData(TypedDict):
    id: str


class WebhookEventTypeList(TypedDict):
    data: list[str]
    object: Literal["list"]


class WebhookFineTuningJobCancelled(TypedDict):
    created_at: int
    id: str
    data: WebhookFineTuningJobCancelledData
    object: NotRequired[Literal["event"]]
    type: Literal["fine_tuning.job.cancelled"]


class WebhookFineTuningJobCancelledData(TypedDict):
    id: str


class WebhookFineTuningJobFailed(TypedDict):
    created_at: int
    id: str
    data: WebhookFineTuningJobFailedData
    object: NotRequired[Literal["event"]]
    type: Literal["fine_tuning.job.failed"]


class WebhookFineTuningJobFailedData(TypedDict):
    id: str


class WebhookFineTuningJobSucceeded(TypedDict):
    created_at: int
    id: str
    data: WebhookFineTuningJobSucceededData
    object: NotRequired[Literal["event"]]
    type: Literal["fine_tuning.job.succeeded"]


class WebhookFineTuningJobSucceededData(TypedDict):
    id: str


class WebhookLiveCallIncoming(TypedDict):
    created_at: int
    id: str
    data: WebhookLiveCallIncomingData
    object: NotRequired[Literal["event"]]
    type: Literal["live.call.incoming"]


class WebhookLiveCallIncomingData(TypedDict):
    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    sip_media_security: NotRequired[
        Literal["rtp", "srtp"] | str | None
    ]  # of the SDK, not of the document


class WebhookLiveCallIncomingDataSipHeadersItem(TypedDict):
    name: str
    value: str


class WebhookRealtimeCallIncoming(TypedDict):
    created_at: int
    id: str
    data: WebhookRealtimeCallIncomingData
    object: NotRequired[Literal["event"]]
    type: Literal["realtime.call.incoming"]


class WebhookRealtimeCallIncomingData(TypedDict):
    call_id: str
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    sip_media_security: NotRequired[
        Literal["rtp", "srtp"] | str | None
    ]  # of the SDK, not of the document


class WebhookRealtimeCallIncomingDataSipHeadersItem(TypedDict):
    name: str
    value: str


class WebhookResponseCancelled(TypedDict):
    created_at: int
    id: str
    data: WebhookResponseCancelledData
    object: NotRequired[Literal["event"]]
    type: Literal["response.cancelled"]


class WebhookResponseCancelledData(TypedDict):
    id: str


class WebhookResponseCompleted(TypedDict):
    created_at: int
    id: str
    data: WebhookResponseCompletedData
    object: NotRequired[Literal["event"]]
    type: Literal["response.completed"]


class WebhookResponseCompletedData(TypedDict):
    id: str


class WebhookResponseFailed(TypedDict):
    created_at: int
    id: str
    data: WebhookResponseFailedData
    object: NotRequired[Literal["event"]]
    type: Literal["response.failed"]


class WebhookResponseFailedData(TypedDict):
    id: str


class WebhookResponseIncomplete(TypedDict):
    created_at: int
    id: str
    data: WebhookResponseIncompleteData
    object: NotRequired[Literal["event"]]
    type: Literal["response.incomplete"]


class WebhookResponseIncompleteData(TypedDict):
    id: str


class WebhooksCreateRequest(TypedDict):
    event_types: list[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]
    name: str
    url: str


class WebhooksListQuery(TypedDict):
    after: NotRequired[str | None]
    limit: NotRequired[int]


class WebhooksListResponse(TypedDict):
    data: list[WebhookEndpoint]
    has_more: NotRequired[bool | None]


class WebhooksRotateSecretRequest(TypedDict):
    keep_old_secret_active_for_24_hours: NotRequired[bool]


class WebhooksTestRequest(TypedDict):
    event_type: Literal[
        "batch.completed",
        "batch.failed",
        "batch.expired",
        "batch.cancelled",
        "response.completed",
        "response.failed",
        "response.cancelled",
        "response.incomplete",
        "eval.run.succeeded",
        "eval.run.failed",
        "eval.run.canceled",
        "fine_tuning.job.succeeded",
        "fine_tuning.job.failed",
        "fine_tuning.job.cancelled",
        "realtime.call.incoming",
        "video.completed",
        "video.failed",
        "agent.environment.ready",
        "agent.environment.failed",
        "agent.environment.suspended",
        "agent.environment.expired",
        "agent.session.created",
        "agent.session.action_required",
        "agent.session.in_progress",
        "agent.session.idle",
        "agent.session.failed",
        "safety.alert.created",
    ]


class WebhooksUpdateRequest(TypedDict):
    event_types: NotRequired[
        list[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]
    name: NotRequired[str]
    url: NotRequired[str]
