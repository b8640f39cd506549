"""Types of `webhooks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


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
