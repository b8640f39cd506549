"""Event constructors and stream bases of `beta_threads`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses._core.streams.request import RequestOf

if TYPE_CHECKING:
    import openai.types.beta

    from openai_responses_generated.types.beta_threads import (
        AssistantStreamEvent,
        CreateRunRequest,
        CreateThreadAndRunRequest,
        Error,
        ErrorEvent,
        MessageDeltaObject,
        MessageObject,
        MessageStreamEventThreadMessageCompleted,
        MessageStreamEventThreadMessageCreated,
        MessageStreamEventThreadMessageDelta,
        MessageStreamEventThreadMessageIncomplete,
        MessageStreamEventThreadMessageInProgress,
        RunObject,
        RunStepDeltaObject,
        RunStepObject,
        RunStepStreamEventThreadRunStepCancelled,
        RunStepStreamEventThreadRunStepCompleted,
        RunStepStreamEventThreadRunStepCreated,
        RunStepStreamEventThreadRunStepDelta,
        RunStepStreamEventThreadRunStepExpired,
        RunStepStreamEventThreadRunStepFailed,
        RunStepStreamEventThreadRunStepInProgress,
        RunStreamEventThreadRunCancelled,
        RunStreamEventThreadRunCancelling,
        RunStreamEventThreadRunCompleted,
        RunStreamEventThreadRunCreated,
        RunStreamEventThreadRunExpired,
        RunStreamEventThreadRunFailed,
        RunStreamEventThreadRunIncomplete,
        RunStreamEventThreadRunInProgress,
        RunStreamEventThreadRunQueued,
        RunStreamEventThreadRunRequiresAction,
        SubmitToolOutputsRunRequest,
        ThreadObject,
        ThreadStreamEvent,
    )
    from openai_responses_generated.types.partials.beta_threads import (
        MessageObjectPartial,
        RunObjectPartial,
        RunStepObjectPartial,
        ThreadObjectPartial,
    )


class CreateRunEvents(EventConstructors):
    """The events that `beta.threads.runs.create` can send.

    POST /threads/{thread_id}/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
    """

    operation_id = "createRun"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_threads", "AssistantStreamEvent"),
        discriminator="event",
        variants={
            "error": ("openai_responses_generated.schemas.beta_threads", "ErrorEvent"),
            "thread.created": (
                "openai_responses_generated.schemas.beta_threads",
                "ThreadStreamEvent",
            ),
            "thread.message.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCompleted",
            ),
            "thread.message.created": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCreated",
            ),
            "thread.message.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageDelta",
            ),
            "thread.message.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageInProgress",
            ),
            "thread.message.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageIncomplete",
            ),
            "thread.run.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelled",
            ),
            "thread.run.cancelling": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelling",
            ),
            "thread.run.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCompleted",
            ),
            "thread.run.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCreated",
            ),
            "thread.run.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunExpired",
            ),
            "thread.run.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunFailed",
            ),
            "thread.run.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunInProgress",
            ),
            "thread.run.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunIncomplete",
            ),
            "thread.run.queued": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunQueued",
            ),
            "thread.run.requires_action": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunRequiresAction",
            ),
            "thread.run.step.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCancelled",
            ),
            "thread.run.step.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCompleted",
            ),
            "thread.run.step.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCreated",
            ),
            "thread.run.step.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepDelta",
            ),
            "thread.run.step.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepExpired",
            ),
            "thread.run.step.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepFailed",
            ),
            "thread.run.step.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepInProgress",
            ),
        },
    )
    request = RequestOf["CreateRunRequest"]()

    def error(
        self,
        *,
        data: Error,
    ) -> ErrorEvent:
        """`error` (ErrorEvent)."""
        return cast(
            "ErrorEvent",
            self._event(
                "error",
                data=data,
            ),
        )

    def created(
        self,
        *,
        enabled: bool | Unset = UNSET,
        data: ThreadObject | ThreadObjectPartial | Unset = UNSET,
    ) -> ThreadStreamEvent:
        """`thread.created` (ThreadStreamEvent)."""
        return cast(
            "ThreadStreamEvent",
            self._event(
                "thread.created",
                enabled=enabled,
                data=data,
            ),
        )

    def message_completed(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCompleted:
        """`thread.message.completed` (MessageStreamEventThreadMessageCompleted)."""
        return cast(
            "MessageStreamEventThreadMessageCompleted",
            self._event(
                "thread.message.completed",
                data=data,
            ),
        )

    def message_created(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCreated:
        """`thread.message.created` (MessageStreamEventThreadMessageCreated)."""
        return cast(
            "MessageStreamEventThreadMessageCreated",
            self._event(
                "thread.message.created",
                data=data,
            ),
        )

    def message_delta(
        self,
        *,
        data: MessageDeltaObject,
    ) -> MessageStreamEventThreadMessageDelta:
        """`thread.message.delta` (MessageStreamEventThreadMessageDelta)."""
        return cast(
            "MessageStreamEventThreadMessageDelta",
            self._event(
                "thread.message.delta",
                data=data,
            ),
        )

    def message_in_progress(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageInProgress:
        """`thread.message.in_progress` (MessageStreamEventThreadMessageInProgress)."""
        return cast(
            "MessageStreamEventThreadMessageInProgress",
            self._event(
                "thread.message.in_progress",
                data=data,
            ),
        )

    def message_incomplete(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageIncomplete:
        """`thread.message.incomplete` (MessageStreamEventThreadMessageIncomplete)."""
        return cast(
            "MessageStreamEventThreadMessageIncomplete",
            self._event(
                "thread.message.incomplete",
                data=data,
            ),
        )

    def run_cancelled(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelled:
        """`thread.run.cancelled` (RunStreamEventThreadRunCancelled)."""
        return cast(
            "RunStreamEventThreadRunCancelled",
            self._event(
                "thread.run.cancelled",
                data=data,
            ),
        )

    def run_cancelling(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelling:
        """`thread.run.cancelling` (RunStreamEventThreadRunCancelling)."""
        return cast(
            "RunStreamEventThreadRunCancelling",
            self._event(
                "thread.run.cancelling",
                data=data,
            ),
        )

    def run_completed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCompleted:
        """`thread.run.completed` (RunStreamEventThreadRunCompleted)."""
        return cast(
            "RunStreamEventThreadRunCompleted",
            self._event(
                "thread.run.completed",
                data=data,
            ),
        )

    def run_created(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCreated:
        """`thread.run.created` (RunStreamEventThreadRunCreated)."""
        return cast(
            "RunStreamEventThreadRunCreated",
            self._event(
                "thread.run.created",
                data=data,
            ),
        )

    def run_expired(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunExpired:
        """`thread.run.expired` (RunStreamEventThreadRunExpired)."""
        return cast(
            "RunStreamEventThreadRunExpired",
            self._event(
                "thread.run.expired",
                data=data,
            ),
        )

    def run_failed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunFailed:
        """`thread.run.failed` (RunStreamEventThreadRunFailed)."""
        return cast(
            "RunStreamEventThreadRunFailed",
            self._event(
                "thread.run.failed",
                data=data,
            ),
        )

    def run_in_progress(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunInProgress:
        """`thread.run.in_progress` (RunStreamEventThreadRunInProgress)."""
        return cast(
            "RunStreamEventThreadRunInProgress",
            self._event(
                "thread.run.in_progress",
                data=data,
            ),
        )

    def run_incomplete(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunIncomplete:
        """`thread.run.incomplete` (RunStreamEventThreadRunIncomplete)."""
        return cast(
            "RunStreamEventThreadRunIncomplete",
            self._event(
                "thread.run.incomplete",
                data=data,
            ),
        )

    def run_queued(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunQueued:
        """`thread.run.queued` (RunStreamEventThreadRunQueued)."""
        return cast(
            "RunStreamEventThreadRunQueued",
            self._event(
                "thread.run.queued",
                data=data,
            ),
        )

    def run_requires_action(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunRequiresAction:
        """`thread.run.requires_action` (RunStreamEventThreadRunRequiresAction)."""
        return cast(
            "RunStreamEventThreadRunRequiresAction",
            self._event(
                "thread.run.requires_action",
                data=data,
            ),
        )

    def run_step_cancelled(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCancelled:
        """`thread.run.step.cancelled` (RunStepStreamEventThreadRunStepCancelled)."""
        return cast(
            "RunStepStreamEventThreadRunStepCancelled",
            self._event(
                "thread.run.step.cancelled",
                data=data,
            ),
        )

    def run_step_completed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCompleted:
        """`thread.run.step.completed` (RunStepStreamEventThreadRunStepCompleted)."""
        return cast(
            "RunStepStreamEventThreadRunStepCompleted",
            self._event(
                "thread.run.step.completed",
                data=data,
            ),
        )

    def run_step_created(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCreated:
        """`thread.run.step.created` (RunStepStreamEventThreadRunStepCreated)."""
        return cast(
            "RunStepStreamEventThreadRunStepCreated",
            self._event(
                "thread.run.step.created",
                data=data,
            ),
        )

    def run_step_delta(
        self,
        *,
        data: RunStepDeltaObject,
    ) -> RunStepStreamEventThreadRunStepDelta:
        """`thread.run.step.delta` (RunStepStreamEventThreadRunStepDelta)."""
        return cast(
            "RunStepStreamEventThreadRunStepDelta",
            self._event(
                "thread.run.step.delta",
                data=data,
            ),
        )

    def run_step_expired(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepExpired:
        """`thread.run.step.expired` (RunStepStreamEventThreadRunStepExpired)."""
        return cast(
            "RunStepStreamEventThreadRunStepExpired",
            self._event(
                "thread.run.step.expired",
                data=data,
            ),
        )

    def run_step_failed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepFailed:
        """`thread.run.step.failed` (RunStepStreamEventThreadRunStepFailed)."""
        return cast(
            "RunStepStreamEventThreadRunStepFailed",
            self._event(
                "thread.run.step.failed",
                data=data,
            ),
        )

    def run_step_in_progress(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepInProgress:
        """`thread.run.step.in_progress` (RunStepStreamEventThreadRunStepInProgress)."""
        return cast(
            "RunStepStreamEventThreadRunStepInProgress",
            self._event(
                "thread.run.step.in_progress",
                data=data,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateRunEvent: TypeAlias = "AssistantStreamEvent | openai.types.beta.AssistantStreamEvent"


class CreateRunEventStream(CreateRunEvents, EventStream["CreateRunEvent"]):
    """Base for streams of `beta.threads.runs.create`: override `generate`.

    POST /threads/{thread_id}/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
    """


class AsyncCreateRunEventStream(CreateRunEvents, AsyncEventStream["CreateRunEvent"]):
    """Base for streams of `beta.threads.runs.create` that await: override `agenerate`.

    POST /threads/{thread_id}/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
    """


class CreateThreadAndRunEvents(EventConstructors):
    """The events that `beta.threads.create_and_run` can send.

    POST /threads/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
    """

    operation_id = "createThreadAndRun"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_threads", "AssistantStreamEvent"),
        discriminator="event",
        variants={
            "error": ("openai_responses_generated.schemas.beta_threads", "ErrorEvent"),
            "thread.created": (
                "openai_responses_generated.schemas.beta_threads",
                "ThreadStreamEvent",
            ),
            "thread.message.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCompleted",
            ),
            "thread.message.created": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCreated",
            ),
            "thread.message.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageDelta",
            ),
            "thread.message.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageInProgress",
            ),
            "thread.message.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageIncomplete",
            ),
            "thread.run.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelled",
            ),
            "thread.run.cancelling": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelling",
            ),
            "thread.run.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCompleted",
            ),
            "thread.run.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCreated",
            ),
            "thread.run.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunExpired",
            ),
            "thread.run.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunFailed",
            ),
            "thread.run.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunInProgress",
            ),
            "thread.run.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunIncomplete",
            ),
            "thread.run.queued": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunQueued",
            ),
            "thread.run.requires_action": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunRequiresAction",
            ),
            "thread.run.step.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCancelled",
            ),
            "thread.run.step.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCompleted",
            ),
            "thread.run.step.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCreated",
            ),
            "thread.run.step.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepDelta",
            ),
            "thread.run.step.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepExpired",
            ),
            "thread.run.step.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepFailed",
            ),
            "thread.run.step.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepInProgress",
            ),
        },
    )
    request = RequestOf["CreateThreadAndRunRequest"]()

    def error(
        self,
        *,
        data: Error,
    ) -> ErrorEvent:
        """`error` (ErrorEvent)."""
        return cast(
            "ErrorEvent",
            self._event(
                "error",
                data=data,
            ),
        )

    def created(
        self,
        *,
        enabled: bool | Unset = UNSET,
        data: ThreadObject | ThreadObjectPartial | Unset = UNSET,
    ) -> ThreadStreamEvent:
        """`thread.created` (ThreadStreamEvent)."""
        return cast(
            "ThreadStreamEvent",
            self._event(
                "thread.created",
                enabled=enabled,
                data=data,
            ),
        )

    def message_completed(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCompleted:
        """`thread.message.completed` (MessageStreamEventThreadMessageCompleted)."""
        return cast(
            "MessageStreamEventThreadMessageCompleted",
            self._event(
                "thread.message.completed",
                data=data,
            ),
        )

    def message_created(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCreated:
        """`thread.message.created` (MessageStreamEventThreadMessageCreated)."""
        return cast(
            "MessageStreamEventThreadMessageCreated",
            self._event(
                "thread.message.created",
                data=data,
            ),
        )

    def message_delta(
        self,
        *,
        data: MessageDeltaObject,
    ) -> MessageStreamEventThreadMessageDelta:
        """`thread.message.delta` (MessageStreamEventThreadMessageDelta)."""
        return cast(
            "MessageStreamEventThreadMessageDelta",
            self._event(
                "thread.message.delta",
                data=data,
            ),
        )

    def message_in_progress(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageInProgress:
        """`thread.message.in_progress` (MessageStreamEventThreadMessageInProgress)."""
        return cast(
            "MessageStreamEventThreadMessageInProgress",
            self._event(
                "thread.message.in_progress",
                data=data,
            ),
        )

    def message_incomplete(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageIncomplete:
        """`thread.message.incomplete` (MessageStreamEventThreadMessageIncomplete)."""
        return cast(
            "MessageStreamEventThreadMessageIncomplete",
            self._event(
                "thread.message.incomplete",
                data=data,
            ),
        )

    def run_cancelled(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelled:
        """`thread.run.cancelled` (RunStreamEventThreadRunCancelled)."""
        return cast(
            "RunStreamEventThreadRunCancelled",
            self._event(
                "thread.run.cancelled",
                data=data,
            ),
        )

    def run_cancelling(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelling:
        """`thread.run.cancelling` (RunStreamEventThreadRunCancelling)."""
        return cast(
            "RunStreamEventThreadRunCancelling",
            self._event(
                "thread.run.cancelling",
                data=data,
            ),
        )

    def run_completed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCompleted:
        """`thread.run.completed` (RunStreamEventThreadRunCompleted)."""
        return cast(
            "RunStreamEventThreadRunCompleted",
            self._event(
                "thread.run.completed",
                data=data,
            ),
        )

    def run_created(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCreated:
        """`thread.run.created` (RunStreamEventThreadRunCreated)."""
        return cast(
            "RunStreamEventThreadRunCreated",
            self._event(
                "thread.run.created",
                data=data,
            ),
        )

    def run_expired(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunExpired:
        """`thread.run.expired` (RunStreamEventThreadRunExpired)."""
        return cast(
            "RunStreamEventThreadRunExpired",
            self._event(
                "thread.run.expired",
                data=data,
            ),
        )

    def run_failed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunFailed:
        """`thread.run.failed` (RunStreamEventThreadRunFailed)."""
        return cast(
            "RunStreamEventThreadRunFailed",
            self._event(
                "thread.run.failed",
                data=data,
            ),
        )

    def run_in_progress(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunInProgress:
        """`thread.run.in_progress` (RunStreamEventThreadRunInProgress)."""
        return cast(
            "RunStreamEventThreadRunInProgress",
            self._event(
                "thread.run.in_progress",
                data=data,
            ),
        )

    def run_incomplete(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunIncomplete:
        """`thread.run.incomplete` (RunStreamEventThreadRunIncomplete)."""
        return cast(
            "RunStreamEventThreadRunIncomplete",
            self._event(
                "thread.run.incomplete",
                data=data,
            ),
        )

    def run_queued(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunQueued:
        """`thread.run.queued` (RunStreamEventThreadRunQueued)."""
        return cast(
            "RunStreamEventThreadRunQueued",
            self._event(
                "thread.run.queued",
                data=data,
            ),
        )

    def run_requires_action(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunRequiresAction:
        """`thread.run.requires_action` (RunStreamEventThreadRunRequiresAction)."""
        return cast(
            "RunStreamEventThreadRunRequiresAction",
            self._event(
                "thread.run.requires_action",
                data=data,
            ),
        )

    def run_step_cancelled(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCancelled:
        """`thread.run.step.cancelled` (RunStepStreamEventThreadRunStepCancelled)."""
        return cast(
            "RunStepStreamEventThreadRunStepCancelled",
            self._event(
                "thread.run.step.cancelled",
                data=data,
            ),
        )

    def run_step_completed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCompleted:
        """`thread.run.step.completed` (RunStepStreamEventThreadRunStepCompleted)."""
        return cast(
            "RunStepStreamEventThreadRunStepCompleted",
            self._event(
                "thread.run.step.completed",
                data=data,
            ),
        )

    def run_step_created(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCreated:
        """`thread.run.step.created` (RunStepStreamEventThreadRunStepCreated)."""
        return cast(
            "RunStepStreamEventThreadRunStepCreated",
            self._event(
                "thread.run.step.created",
                data=data,
            ),
        )

    def run_step_delta(
        self,
        *,
        data: RunStepDeltaObject,
    ) -> RunStepStreamEventThreadRunStepDelta:
        """`thread.run.step.delta` (RunStepStreamEventThreadRunStepDelta)."""
        return cast(
            "RunStepStreamEventThreadRunStepDelta",
            self._event(
                "thread.run.step.delta",
                data=data,
            ),
        )

    def run_step_expired(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepExpired:
        """`thread.run.step.expired` (RunStepStreamEventThreadRunStepExpired)."""
        return cast(
            "RunStepStreamEventThreadRunStepExpired",
            self._event(
                "thread.run.step.expired",
                data=data,
            ),
        )

    def run_step_failed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepFailed:
        """`thread.run.step.failed` (RunStepStreamEventThreadRunStepFailed)."""
        return cast(
            "RunStepStreamEventThreadRunStepFailed",
            self._event(
                "thread.run.step.failed",
                data=data,
            ),
        )

    def run_step_in_progress(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepInProgress:
        """`thread.run.step.in_progress` (RunStepStreamEventThreadRunStepInProgress)."""
        return cast(
            "RunStepStreamEventThreadRunStepInProgress",
            self._event(
                "thread.run.step.in_progress",
                data=data,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateThreadAndRunEvent: TypeAlias = "AssistantStreamEvent | openai.types.beta.AssistantStreamEvent"


class CreateThreadAndRunEventStream(
    CreateThreadAndRunEvents, EventStream["CreateThreadAndRunEvent"]
):
    """Base for streams of `beta.threads.create_and_run`: override `generate`.

    POST /threads/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
    """


class AsyncCreateThreadAndRunEventStream(
    CreateThreadAndRunEvents, AsyncEventStream["CreateThreadAndRunEvent"]
):
    """Base for streams of `beta.threads.create_and_run` that await: override `agenerate`.

    POST /threads/runs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
    """


class SubmitToolOuputsToRunEvents(EventConstructors):
    """The events that `beta.threads.runs.submit_tool_outputs` can send.

    POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
    """

    operation_id = "submitToolOuputsToRun"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_threads", "AssistantStreamEvent"),
        discriminator="event",
        variants={
            "error": ("openai_responses_generated.schemas.beta_threads", "ErrorEvent"),
            "thread.created": (
                "openai_responses_generated.schemas.beta_threads",
                "ThreadStreamEvent",
            ),
            "thread.message.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCompleted",
            ),
            "thread.message.created": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageCreated",
            ),
            "thread.message.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageDelta",
            ),
            "thread.message.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageInProgress",
            ),
            "thread.message.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "MessageStreamEventThreadMessageIncomplete",
            ),
            "thread.run.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelled",
            ),
            "thread.run.cancelling": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCancelling",
            ),
            "thread.run.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCompleted",
            ),
            "thread.run.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunCreated",
            ),
            "thread.run.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunExpired",
            ),
            "thread.run.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunFailed",
            ),
            "thread.run.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunInProgress",
            ),
            "thread.run.incomplete": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunIncomplete",
            ),
            "thread.run.queued": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunQueued",
            ),
            "thread.run.requires_action": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStreamEventThreadRunRequiresAction",
            ),
            "thread.run.step.cancelled": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCancelled",
            ),
            "thread.run.step.completed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCompleted",
            ),
            "thread.run.step.created": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepCreated",
            ),
            "thread.run.step.delta": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepDelta",
            ),
            "thread.run.step.expired": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepExpired",
            ),
            "thread.run.step.failed": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepFailed",
            ),
            "thread.run.step.in_progress": (
                "openai_responses_generated.schemas.beta_threads",
                "RunStepStreamEventThreadRunStepInProgress",
            ),
        },
    )
    request = RequestOf["SubmitToolOutputsRunRequest"]()

    def error(
        self,
        *,
        data: Error,
    ) -> ErrorEvent:
        """`error` (ErrorEvent)."""
        return cast(
            "ErrorEvent",
            self._event(
                "error",
                data=data,
            ),
        )

    def created(
        self,
        *,
        enabled: bool | Unset = UNSET,
        data: ThreadObject | ThreadObjectPartial | Unset = UNSET,
    ) -> ThreadStreamEvent:
        """`thread.created` (ThreadStreamEvent)."""
        return cast(
            "ThreadStreamEvent",
            self._event(
                "thread.created",
                enabled=enabled,
                data=data,
            ),
        )

    def message_completed(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCompleted:
        """`thread.message.completed` (MessageStreamEventThreadMessageCompleted)."""
        return cast(
            "MessageStreamEventThreadMessageCompleted",
            self._event(
                "thread.message.completed",
                data=data,
            ),
        )

    def message_created(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageCreated:
        """`thread.message.created` (MessageStreamEventThreadMessageCreated)."""
        return cast(
            "MessageStreamEventThreadMessageCreated",
            self._event(
                "thread.message.created",
                data=data,
            ),
        )

    def message_delta(
        self,
        *,
        data: MessageDeltaObject,
    ) -> MessageStreamEventThreadMessageDelta:
        """`thread.message.delta` (MessageStreamEventThreadMessageDelta)."""
        return cast(
            "MessageStreamEventThreadMessageDelta",
            self._event(
                "thread.message.delta",
                data=data,
            ),
        )

    def message_in_progress(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageInProgress:
        """`thread.message.in_progress` (MessageStreamEventThreadMessageInProgress)."""
        return cast(
            "MessageStreamEventThreadMessageInProgress",
            self._event(
                "thread.message.in_progress",
                data=data,
            ),
        )

    def message_incomplete(
        self,
        *,
        data: MessageObject | MessageObjectPartial | Unset = UNSET,
    ) -> MessageStreamEventThreadMessageIncomplete:
        """`thread.message.incomplete` (MessageStreamEventThreadMessageIncomplete)."""
        return cast(
            "MessageStreamEventThreadMessageIncomplete",
            self._event(
                "thread.message.incomplete",
                data=data,
            ),
        )

    def run_cancelled(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelled:
        """`thread.run.cancelled` (RunStreamEventThreadRunCancelled)."""
        return cast(
            "RunStreamEventThreadRunCancelled",
            self._event(
                "thread.run.cancelled",
                data=data,
            ),
        )

    def run_cancelling(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCancelling:
        """`thread.run.cancelling` (RunStreamEventThreadRunCancelling)."""
        return cast(
            "RunStreamEventThreadRunCancelling",
            self._event(
                "thread.run.cancelling",
                data=data,
            ),
        )

    def run_completed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCompleted:
        """`thread.run.completed` (RunStreamEventThreadRunCompleted)."""
        return cast(
            "RunStreamEventThreadRunCompleted",
            self._event(
                "thread.run.completed",
                data=data,
            ),
        )

    def run_created(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunCreated:
        """`thread.run.created` (RunStreamEventThreadRunCreated)."""
        return cast(
            "RunStreamEventThreadRunCreated",
            self._event(
                "thread.run.created",
                data=data,
            ),
        )

    def run_expired(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunExpired:
        """`thread.run.expired` (RunStreamEventThreadRunExpired)."""
        return cast(
            "RunStreamEventThreadRunExpired",
            self._event(
                "thread.run.expired",
                data=data,
            ),
        )

    def run_failed(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunFailed:
        """`thread.run.failed` (RunStreamEventThreadRunFailed)."""
        return cast(
            "RunStreamEventThreadRunFailed",
            self._event(
                "thread.run.failed",
                data=data,
            ),
        )

    def run_in_progress(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunInProgress:
        """`thread.run.in_progress` (RunStreamEventThreadRunInProgress)."""
        return cast(
            "RunStreamEventThreadRunInProgress",
            self._event(
                "thread.run.in_progress",
                data=data,
            ),
        )

    def run_incomplete(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunIncomplete:
        """`thread.run.incomplete` (RunStreamEventThreadRunIncomplete)."""
        return cast(
            "RunStreamEventThreadRunIncomplete",
            self._event(
                "thread.run.incomplete",
                data=data,
            ),
        )

    def run_queued(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunQueued:
        """`thread.run.queued` (RunStreamEventThreadRunQueued)."""
        return cast(
            "RunStreamEventThreadRunQueued",
            self._event(
                "thread.run.queued",
                data=data,
            ),
        )

    def run_requires_action(
        self,
        *,
        data: RunObject | RunObjectPartial | Unset = UNSET,
    ) -> RunStreamEventThreadRunRequiresAction:
        """`thread.run.requires_action` (RunStreamEventThreadRunRequiresAction)."""
        return cast(
            "RunStreamEventThreadRunRequiresAction",
            self._event(
                "thread.run.requires_action",
                data=data,
            ),
        )

    def run_step_cancelled(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCancelled:
        """`thread.run.step.cancelled` (RunStepStreamEventThreadRunStepCancelled)."""
        return cast(
            "RunStepStreamEventThreadRunStepCancelled",
            self._event(
                "thread.run.step.cancelled",
                data=data,
            ),
        )

    def run_step_completed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCompleted:
        """`thread.run.step.completed` (RunStepStreamEventThreadRunStepCompleted)."""
        return cast(
            "RunStepStreamEventThreadRunStepCompleted",
            self._event(
                "thread.run.step.completed",
                data=data,
            ),
        )

    def run_step_created(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepCreated:
        """`thread.run.step.created` (RunStepStreamEventThreadRunStepCreated)."""
        return cast(
            "RunStepStreamEventThreadRunStepCreated",
            self._event(
                "thread.run.step.created",
                data=data,
            ),
        )

    def run_step_delta(
        self,
        *,
        data: RunStepDeltaObject,
    ) -> RunStepStreamEventThreadRunStepDelta:
        """`thread.run.step.delta` (RunStepStreamEventThreadRunStepDelta)."""
        return cast(
            "RunStepStreamEventThreadRunStepDelta",
            self._event(
                "thread.run.step.delta",
                data=data,
            ),
        )

    def run_step_expired(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepExpired:
        """`thread.run.step.expired` (RunStepStreamEventThreadRunStepExpired)."""
        return cast(
            "RunStepStreamEventThreadRunStepExpired",
            self._event(
                "thread.run.step.expired",
                data=data,
            ),
        )

    def run_step_failed(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepFailed:
        """`thread.run.step.failed` (RunStepStreamEventThreadRunStepFailed)."""
        return cast(
            "RunStepStreamEventThreadRunStepFailed",
            self._event(
                "thread.run.step.failed",
                data=data,
            ),
        )

    def run_step_in_progress(
        self,
        *,
        data: RunStepObject | RunStepObjectPartial | Unset = UNSET,
    ) -> RunStepStreamEventThreadRunStepInProgress:
        """`thread.run.step.in_progress` (RunStepStreamEventThreadRunStepInProgress)."""
        return cast(
            "RunStepStreamEventThreadRunStepInProgress",
            self._event(
                "thread.run.step.in_progress",
                data=data,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
SubmitToolOuputsToRunEvent: TypeAlias = (
    "AssistantStreamEvent | openai.types.beta.AssistantStreamEvent"
)


class SubmitToolOuputsToRunEventStream(
    SubmitToolOuputsToRunEvents, EventStream["SubmitToolOuputsToRunEvent"]
):
    """Base for streams of `beta.threads.runs.submit_tool_outputs`: override `generate`.

    POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
    """


class AsyncSubmitToolOuputsToRunEventStream(
    SubmitToolOuputsToRunEvents, AsyncEventStream["SubmitToolOuputsToRunEvent"]
):
    """Base for streams of `beta.threads.runs.submit_tool_outputs` that await: override `agenerate`.

    POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs: https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
    """
