"""Constructors of the events that are posted to webhooks, signed.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.webhooks.events import EventSchemas, event_constructor, unknown_event
from openai_responses._core.webhooks.signing import Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from openai_responses_generated.types.webhooks import (
        AgentSessionActionRequiredWebhookEventDataRequiredAction,
        AgentSessionCreatedWebhookEventDataConnect,
        LiveTransportIncomingWebhookEventDataSipHeader,
        WebhookLiveCallIncomingDataSipHeadersItem,
        WebhookRealtimeCallIncomingDataSipHeadersItem,
    )

__all__ = [
    "agent_environment_expired",
    "agent_environment_failed",
    "agent_environment_ready",
    "agent_environment_suspended",
    "agent_session_action_required",
    "agent_session_created",
    "agent_session_failed",
    "agent_session_idle",
    "agent_session_in_progress",
    "batch_cancelled",
    "batch_completed",
    "batch_expired",
    "batch_failed",
    "eval_run_canceled",
    "eval_run_failed",
    "eval_run_succeeded",
    "fine_tuning_job_cancelled",
    "fine_tuning_job_failed",
    "fine_tuning_job_succeeded",
    "live_call_incoming",
    "live_transport_connected",
    "live_transport_incoming",
    "realtime_call_incoming",
    "response_cancelled",
    "response_completed",
    "response_failed",
    "response_incomplete",
    "safety_alert_created",
    "safety_deactivation_issued",
    "safety_org_alert_created",
    "safety_warning_issued",
    "video_completed",
    "video_failed",
]

# The schema of the data of each event, by its type: a module and a name in it.
SCHEMAS: EventSchemas = {
    "agent.environment.expired": (
        "openai_responses_generated.schemas.webhooks",
        "AgentEnvironmentExpiredWebhookEventData",
    ),
    "agent.environment.failed": (
        "openai_responses_generated.schemas.webhooks",
        "AgentEnvironmentFailedWebhookEventData",
    ),
    "agent.environment.ready": (
        "openai_responses_generated.schemas.webhooks",
        "AgentEnvironmentReadyWebhookEventData",
    ),
    "agent.environment.suspended": (
        "openai_responses_generated.schemas.webhooks",
        "AgentEnvironmentSuspendedWebhookEventData",
    ),
    "agent.session.action_required": (
        "openai_responses_generated.schemas.webhooks",
        "AgentSessionActionRequiredWebhookEventData",
    ),
    "agent.session.created": (
        "openai_responses_generated.schemas.webhooks",
        "AgentSessionCreatedWebhookEventData",
    ),
    "agent.session.failed": (
        "openai_responses_generated.schemas.webhooks",
        "AgentSessionFailedWebhookEventData",
    ),
    "agent.session.idle": (
        "openai_responses_generated.schemas.webhooks",
        "AgentSessionIdleWebhookEventData",
    ),
    "agent.session.in_progress": (
        "openai_responses_generated.schemas.webhooks",
        "AgentSessionInProgressWebhookEventData",
    ),
    "batch.cancelled": ("openai_responses_generated.schemas.webhooks", "WebhookBatchCancelledData"),
    "batch.completed": ("openai_responses_generated.schemas.webhooks", "WebhookBatchCompletedData"),
    "batch.expired": ("openai_responses_generated.schemas.webhooks", "WebhookBatchExpiredData"),
    "batch.failed": ("openai_responses_generated.schemas.webhooks", "WebhookBatchFailedData"),
    "eval.run.canceled": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookEvalRunCanceledData",
    ),
    "eval.run.failed": ("openai_responses_generated.schemas.webhooks", "WebhookEvalRunFailedData"),
    "eval.run.succeeded": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookEvalRunSucceededData",
    ),
    "fine_tuning.job.cancelled": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookFineTuningJobCancelledData",
    ),
    "fine_tuning.job.failed": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookFineTuningJobFailedData",
    ),
    "fine_tuning.job.succeeded": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookFineTuningJobSucceededData",
    ),
    "live.call.incoming": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookLiveCallIncomingData",
    ),
    "live.transport.connected": (
        "openai_responses_generated.schemas.webhooks",
        "LiveTransportConnectedWebhookEventData",
    ),
    "live.transport.incoming": (
        "openai_responses_generated.schemas.webhooks",
        "LiveTransportIncomingWebhookEventData",
    ),
    "realtime.call.incoming": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookRealtimeCallIncomingData",
    ),
    "response.cancelled": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookResponseCancelledData",
    ),
    "response.completed": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookResponseCompletedData",
    ),
    "response.failed": ("openai_responses_generated.schemas.webhooks", "WebhookResponseFailedData"),
    "response.incomplete": (
        "openai_responses_generated.schemas.webhooks",
        "WebhookResponseIncompleteData",
    ),
    "safety.alert.created": (
        "openai_responses_generated.schemas.webhooks",
        "SafetyAlertCreatedWebhookEventData",
    ),
    "safety.deactivation_issued": (
        "openai_responses_generated.schemas.webhooks",
        "SafetyDeactivationIssuedWebhookEventData",
    ),
    "safety.org_alert.created": (
        "openai_responses_generated.schemas.webhooks",
        "SafetyOrgAlertCreatedWebhookEventData",
    ),
    "safety.warning_issued": (
        "openai_responses_generated.schemas.webhooks",
        "SafetyWarningIssuedWebhookEventData",
    ),
    "video.completed": ("openai_responses_generated.schemas.webhooks", "WebhookBatchCompletedData"),
    "video.failed": ("openai_responses_generated.schemas.webhooks", "WebhookBatchCompletedData"),
}


@event_constructor("agent.environment.expired", SCHEMAS)
def agent_environment_expired(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.environment.expired`, signed."""
    return Webhook.of(
        "agent.environment.expired",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.environment.failed", SCHEMAS)
def agent_environment_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.environment.failed`, signed."""
    return Webhook.of(
        "agent.environment.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.environment.ready", SCHEMAS)
def agent_environment_ready(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.environment.ready`, signed."""
    return Webhook.of(
        "agent.environment.ready",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.environment.suspended", SCHEMAS)
def agent_environment_suspended(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.environment.suspended`, signed."""
    return Webhook.of(
        "agent.environment.suspended",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.session.action_required", SCHEMAS)
def agent_session_action_required(
    *,
    id: str,
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.session.action_required`, signed."""
    return Webhook.of(
        "agent.session.action_required",
        {
            "id": id,
            "required_action": required_action,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.session.created", SCHEMAS)
def agent_session_created(
    *,
    id: str,
    environment_type: str,
    connect: AgentSessionCreatedWebhookEventDataConnect | None | Unset = UNSET,
    environment_id: str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.session.created`, signed."""
    return Webhook.of(
        "agent.session.created",
        {
            "id": id,
            "environment_type": environment_type,
            "connect": connect,
            "environment_id": environment_id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.session.failed", SCHEMAS)
def agent_session_failed(
    *,
    id: str,
    environment_type: str,
    environment_id: str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.session.failed`, signed."""
    return Webhook.of(
        "agent.session.failed",
        {
            "id": id,
            "environment_type": environment_type,
            "environment_id": environment_id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.session.idle", SCHEMAS)
def agent_session_idle(
    *,
    id: str,
    environment_type: str,
    environment_id: str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.session.idle`, signed."""
    return Webhook.of(
        "agent.session.idle",
        {
            "id": id,
            "environment_type": environment_type,
            "environment_id": environment_id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("agent.session.in_progress", SCHEMAS)
def agent_session_in_progress(
    *,
    id: str,
    environment_type: str,
    environment_id: str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `agent.session.in_progress`, signed."""
    return Webhook.of(
        "agent.session.in_progress",
        {
            "id": id,
            "environment_type": environment_type,
            "environment_id": environment_id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("batch.cancelled", SCHEMAS)
def batch_cancelled(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `batch.cancelled`, signed."""
    return Webhook.of(
        "batch.cancelled",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("batch.completed", SCHEMAS)
def batch_completed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `batch.completed`, signed."""
    return Webhook.of(
        "batch.completed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("batch.expired", SCHEMAS)
def batch_expired(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `batch.expired`, signed."""
    return Webhook.of(
        "batch.expired",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("batch.failed", SCHEMAS)
def batch_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `batch.failed`, signed."""
    return Webhook.of(
        "batch.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("eval.run.canceled", SCHEMAS)
def eval_run_canceled(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `eval.run.canceled`, signed."""
    return Webhook.of(
        "eval.run.canceled",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("eval.run.failed", SCHEMAS)
def eval_run_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `eval.run.failed`, signed."""
    return Webhook.of(
        "eval.run.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("eval.run.succeeded", SCHEMAS)
def eval_run_succeeded(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `eval.run.succeeded`, signed."""
    return Webhook.of(
        "eval.run.succeeded",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("fine_tuning.job.cancelled", SCHEMAS)
def fine_tuning_job_cancelled(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `fine_tuning.job.cancelled`, signed."""
    return Webhook.of(
        "fine_tuning.job.cancelled",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("fine_tuning.job.failed", SCHEMAS)
def fine_tuning_job_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `fine_tuning.job.failed`, signed."""
    return Webhook.of(
        "fine_tuning.job.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("fine_tuning.job.succeeded", SCHEMAS)
def fine_tuning_job_succeeded(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `fine_tuning.job.succeeded`, signed."""
    return Webhook.of(
        "fine_tuning.job.succeeded",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("live.call.incoming", SCHEMAS)
def live_call_incoming(
    *,
    session_id: str,
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem],
    sip_media_security: Literal["rtp", "srtp"] | str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `live.call.incoming`, signed."""
    return Webhook.of(
        "live.call.incoming",
        {
            "session_id": session_id,
            "sip_headers": sip_headers,
            "sip_media_security": sip_media_security,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("live.transport.connected", SCHEMAS)
def live_transport_connected(
    *,
    session_id: str,
    type: Literal["webrtc"] = "webrtc",
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `live.transport.connected`, signed."""
    return Webhook.of(
        "live.transport.connected",
        {
            "session_id": session_id,
            "type": type,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("live.transport.incoming", SCHEMAS)
def live_transport_incoming(
    *,
    session_id: str,
    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader],
    type: Literal["sip"] = "sip",
    sip_media_security: Literal["rtp", "srtp"] | str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `live.transport.incoming`, signed."""
    return Webhook.of(
        "live.transport.incoming",
        {
            "session_id": session_id,
            "sip_headers": sip_headers,
            "type": type,
            "sip_media_security": sip_media_security,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("realtime.call.incoming", SCHEMAS)
def realtime_call_incoming(
    *,
    call_id: str,
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem],
    sip_media_security: Literal["rtp", "srtp"] | str | None | Unset = UNSET,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `realtime.call.incoming`, signed."""
    return Webhook.of(
        "realtime.call.incoming",
        {
            "call_id": call_id,
            "sip_headers": sip_headers,
            "sip_media_security": sip_media_security,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("response.cancelled", SCHEMAS)
def response_cancelled(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `response.cancelled`, signed."""
    return Webhook.of(
        "response.cancelled",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("response.completed", SCHEMAS)
def response_completed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `response.completed`, signed."""
    return Webhook.of(
        "response.completed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("response.failed", SCHEMAS)
def response_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `response.failed`, signed."""
    return Webhook.of(
        "response.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("response.incomplete", SCHEMAS)
def response_incomplete(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `response.incomplete`, signed."""
    return Webhook.of(
        "response.incomplete",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("safety.alert.created", SCHEMAS)
def safety_alert_created(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `safety.alert.created`, signed."""
    return Webhook.of(
        "safety.alert.created",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("safety.deactivation_issued", SCHEMAS)
def safety_deactivation_issued(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `safety.deactivation_issued`, signed."""
    return Webhook.of(
        "safety.deactivation_issued",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("safety.org_alert.created", SCHEMAS)
def safety_org_alert_created(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `safety.org_alert.created`, signed."""
    return Webhook.of(
        "safety.org_alert.created",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("safety.warning_issued", SCHEMAS)
def safety_warning_issued(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `safety.warning_issued`, signed."""
    return Webhook.of(
        "safety.warning_issued",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("video.completed", SCHEMAS)
def video_completed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `video.completed`, signed."""
    return Webhook.of(
        "video.completed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


@event_constructor("video.failed", SCHEMAS)
def video_failed(
    *,
    id: str,
    secret: str | None = None,
    created_at: int | None = None,
) -> Webhook:
    """Return the event `video.failed`, signed."""
    return Webhook.of(
        "video.failed",
        {
            "id": id,
        },
        secret=secret,
        created_at=created_at,
    )


def __dir__() -> Sequence[str]:
    return __all__


if not TYPE_CHECKING:  # type checkers know the names from above

    def __getattr__(name: str) -> object:
        raise unknown_event(__name__, name, __all__)
