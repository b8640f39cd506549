"""Sessions of the WebSockets of `beta_realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.sessions.session import ServerEventConstructors, WebSocketSession
from openai_responses._core.spec.event_schema import EventSchema

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Annotated

    import openai.types.beta.realtime
    from openai_responses._core.sessions.waiting import SessionAction
    from pydantic import Field

    from openai_responses_generated.types.beta_realtime_websockets import (
        BetaRealtimeConversationCreatedEvent,
        BetaRealtimeConversationCreatedEventConversation,
        BetaRealtimeConversationItem,
        BetaRealtimeConversationItemCreatedEvent,
        BetaRealtimeConversationItemCreateEvent,
        BetaRealtimeConversationItemDeletedEvent,
        BetaRealtimeConversationItemDeleteEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent,
        BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError,
        BetaRealtimeConversationItemRetrieveEvent,
        BetaRealtimeConversationItemTruncatedEvent,
        BetaRealtimeConversationItemTruncateEvent,
        BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextDuration,
        BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextTokens,
        BetaRealtimeErrorEvent,
        BetaRealtimeInputAudioBufferAppendEvent,
        BetaRealtimeInputAudioBufferClearedEvent,
        BetaRealtimeInputAudioBufferClearEvent,
        BetaRealtimeInputAudioBufferCommitEvent,
        BetaRealtimeInputAudioBufferCommittedEvent,
        BetaRealtimeInputAudioBufferSpeechStartedEvent,
        BetaRealtimeInputAudioBufferSpeechStoppedEvent,
        BetaRealtimeRateLimitsUpdatedEvent,
        BetaRealtimeRateLimitsUpdatedEventRateLimit,
        BetaRealtimeRealtimeClientEvent,
        BetaRealtimeRealtimeResponse,
        BetaRealtimeRealtimeServerEvent,
        BetaRealtimeRealtimeServerEventConversationItemRetrieved,
        BetaRealtimeRealtimeServerEventOutputAudioBufferCleared,
        BetaRealtimeRealtimeServerEventOutputAudioBufferStarted,
        BetaRealtimeRealtimeServerEventOutputAudioBufferStopped,
        BetaRealtimeResponseAudioDeltaEvent,
        BetaRealtimeResponseAudioDoneEvent,
        BetaRealtimeResponseAudioTranscriptDeltaEvent,
        BetaRealtimeResponseAudioTranscriptDoneEvent,
        BetaRealtimeResponseCancelEvent,
        BetaRealtimeResponseContentPartAddedEvent,
        BetaRealtimeResponseContentPartAddedEventPart,
        BetaRealtimeResponseContentPartDoneEvent,
        BetaRealtimeResponseContentPartDoneEventPart,
        BetaRealtimeResponseCreatedEvent,
        BetaRealtimeResponseCreateEvent,
        BetaRealtimeResponseDoneEvent,
        BetaRealtimeResponseFunctionCallArgumentsDeltaEvent,
        BetaRealtimeResponseFunctionCallArgumentsDoneEvent,
        BetaRealtimeResponseOutputItemAddedEvent,
        BetaRealtimeResponseOutputItemDoneEvent,
        BetaRealtimeResponseTextDeltaEvent,
        BetaRealtimeResponseTextDoneEvent,
        BetaRealtimeSessionCreatedEvent,
        BetaRealtimeSessionUpdatedEvent,
        BetaRealtimeSessionUpdateEvent,
        ConversationItemInputAudioTranscriptionCompletedEventLogprob,
        ConversationItemInputAudioTranscriptionDeltaEventLogprob,
        ErrorEventError,
        SdkRealtimeClientEventOutputAudioBufferClear,
        Session,
        TranscriptionSession,
        TranscriptionSessionUpdate,
        TranscriptionSessionUpdatedEvent,
    )


class BetaRealtimeSessionEvents(ServerEventConstructors):
    """The events that the server of `beta.realtime.connect` can send."""

    endpoint = "beta.realtime.connect"
    client_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.beta_realtime_websockets",
            "BetaRealtimeRealtimeClientEvent",
        ),
        discriminator="type",
        variants={
            "conversation.item.create": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemCreateEvent",
            ),
            "conversation.item.delete": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemDeleteEvent",
            ),
            "conversation.item.retrieve": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemRetrieveEvent",
            ),
            "conversation.item.truncate": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemTruncateEvent",
            ),
            "input_audio_buffer.append": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferAppendEvent",
            ),
            "input_audio_buffer.clear": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferClearEvent",
            ),
            "input_audio_buffer.commit": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferCommitEvent",
            ),
            "output_audio_buffer.clear": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "SdkRealtimeClientEventOutputAudioBufferClear",
            ),
            "response.cancel": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseCancelEvent",
            ),
            "response.create": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseCreateEvent",
            ),
            "session.update": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeSessionUpdateEvent",
            ),
            "transcription_session.update": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "TranscriptionSessionUpdate",
            ),
        },
    )
    server_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.beta_realtime_websockets",
            "BetaRealtimeRealtimeServerEvent",
        ),
        discriminator="type",
        variants={
            "conversation.created": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationCreatedEvent",
            ),
            "conversation.item.created": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemCreatedEvent",
            ),
            "conversation.item.deleted": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemDeletedEvent",
            ),
            "conversation.item.input_audio_transcription.completed": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent",
            ),
            "conversation.item.input_audio_transcription.delta": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent",
            ),
            "conversation.item.input_audio_transcription.failed": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent",
            ),
            "conversation.item.retrieved": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeRealtimeServerEventConversationItemRetrieved",
            ),
            "conversation.item.truncated": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeConversationItemTruncatedEvent",
            ),
            "error": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeErrorEvent",
            ),
            "input_audio_buffer.cleared": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferClearedEvent",
            ),
            "input_audio_buffer.committed": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferCommittedEvent",
            ),
            "input_audio_buffer.speech_started": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferSpeechStartedEvent",
            ),
            "input_audio_buffer.speech_stopped": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeInputAudioBufferSpeechStoppedEvent",
            ),
            "output_audio_buffer.cleared": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeRealtimeServerEventOutputAudioBufferCleared",
            ),
            "output_audio_buffer.started": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeRealtimeServerEventOutputAudioBufferStarted",
            ),
            "output_audio_buffer.stopped": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeRealtimeServerEventOutputAudioBufferStopped",
            ),
            "rate_limits.updated": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeRateLimitsUpdatedEvent",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseAudioDeltaEvent",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseAudioDoneEvent",
            ),
            "response.audio_transcript.delta": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseAudioTranscriptDeltaEvent",
            ),
            "response.audio_transcript.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseAudioTranscriptDoneEvent",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseContentPartAddedEvent",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseContentPartDoneEvent",
            ),
            "response.created": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseCreatedEvent",
            ),
            "response.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseDoneEvent",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseOutputItemAddedEvent",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseOutputItemDoneEvent",
            ),
            "response.text.delta": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseTextDeltaEvent",
            ),
            "response.text.done": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeResponseTextDoneEvent",
            ),
            "session.created": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeSessionCreatedEvent",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "BetaRealtimeSessionUpdatedEvent",
            ),
            "transcription_session.updated": (
                "openai_responses_generated.schemas.beta_realtime_websockets",
                "TranscriptionSessionUpdatedEvent",
            ),
        },
    )
    acknowledgements = {
        "conversation.item.create": "conversation.item.created",
        "conversation.item.delete": "conversation.item.deleted",
        "conversation.item.retrieve": "conversation.item.retrieved",
        "conversation.item.truncate": "conversation.item.truncated",
        "input_audio_buffer.clear": "input_audio_buffer.cleared",
        "input_audio_buffer.commit": "input_audio_buffer.committed",
        "output_audio_buffer.clear": "output_audio_buffer.cleared",
        "response.create": "response.created",
        "session.update": "session.updated",
        "transcription_session.update": "transcription_session.updated",
    }

    def conversation_created(
        self,
        *,
        conversation: BetaRealtimeConversationCreatedEventConversation,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeConversationCreatedEvent:
        """`conversation.created` (BetaRealtimeConversationCreatedEvent)."""
        return cast(
            "BetaRealtimeConversationCreatedEvent",
            self._event(
                "conversation.created",
                conversation=conversation,
                event_id=event_id,
            ),
        )

    def conversation_item_created(
        self,
        *,
        item: BetaRealtimeConversationItem,
        event_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
    ) -> BetaRealtimeConversationItemCreatedEvent:
        """`conversation.item.created` (BetaRealtimeConversationItemCreatedEvent)."""
        return cast(
            "BetaRealtimeConversationItemCreatedEvent",
            self._event(
                "conversation.item.created",
                item=item,
                event_id=event_id,
                previous_item_id=previous_item_id,
            ),
        )

    def conversation_item_deleted(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaRealtimeConversationItemDeletedEvent:
        """`conversation.item.deleted` (BetaRealtimeConversationItemDeletedEvent)."""
        return cast(
            "BetaRealtimeConversationItemDeletedEvent",
            self._event(
                "conversation.item.deleted",
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def conversation_item_input_audio_transcription_completed(
        self,
        *,
        transcript: str,
        usage: Annotated[
            BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextTokens
            | BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextDuration,
            Field(discriminator="type"),
        ],
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        logprobs: list[ConversationItemInputAudioTranscriptionCompletedEventLogprob]
        | None
        | Unset = UNSET,
    ) -> BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent:
        """`conversation.item.input_audio_transcription.completed` (BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent)."""
        return cast(
            "BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent",
            self._event(
                "conversation.item.input_audio_transcription.completed",
                transcript=transcript,
                usage=usage,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                logprobs=logprobs,
            ),
        )

    def conversation_item_input_audio_transcription_delta(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | None | Unset = UNSET,
        delta: str | None | Unset = UNSET,
        logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob]
        | None
        | Unset = UNSET,
    ) -> BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent:
        """`conversation.item.input_audio_transcription.delta` (BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent)."""
        return cast(
            "BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent",
            self._event(
                "conversation.item.input_audio_transcription.delta",
                event_id=event_id,
                item_id=item_id,
                content_index=content_index,
                delta=delta,
                logprobs=logprobs,
            ),
        )

    def conversation_item_input_audio_transcription_failed(
        self,
        *,
        error: BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent:
        """`conversation.item.input_audio_transcription.failed` (BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent)."""
        return cast(
            "BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent",
            self._event(
                "conversation.item.input_audio_transcription.failed",
                error=error,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def conversation_item_retrieved(
        self,
        *,
        item: BetaRealtimeConversationItem,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeRealtimeServerEventConversationItemRetrieved:
        """`conversation.item.retrieved` (BetaRealtimeRealtimeServerEventConversationItemRetrieved)."""
        return cast(
            "BetaRealtimeRealtimeServerEventConversationItemRetrieved",
            self._event(
                "conversation.item.retrieved",
                item=item,
                event_id=event_id,
            ),
        )

    def conversation_item_truncated(
        self,
        *,
        audio_end_ms: int,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaRealtimeConversationItemTruncatedEvent:
        """`conversation.item.truncated` (BetaRealtimeConversationItemTruncatedEvent)."""
        return cast(
            "BetaRealtimeConversationItemTruncatedEvent",
            self._event(
                "conversation.item.truncated",
                audio_end_ms=audio_end_ms,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def error(
        self,
        *,
        error: ErrorEventError,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeErrorEvent:
        """`error` (BetaRealtimeErrorEvent)."""
        return cast(
            "BetaRealtimeErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
            ),
        )

    def input_audio_buffer_cleared(
        self,
        *,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeInputAudioBufferClearedEvent:
        """`input_audio_buffer.cleared` (BetaRealtimeInputAudioBufferClearedEvent)."""
        return cast(
            "BetaRealtimeInputAudioBufferClearedEvent",
            self._event(
                "input_audio_buffer.cleared",
                event_id=event_id,
            ),
        )

    def input_audio_buffer_committed(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
    ) -> BetaRealtimeInputAudioBufferCommittedEvent:
        """`input_audio_buffer.committed` (BetaRealtimeInputAudioBufferCommittedEvent)."""
        return cast(
            "BetaRealtimeInputAudioBufferCommittedEvent",
            self._event(
                "input_audio_buffer.committed",
                event_id=event_id,
                item_id=item_id,
                previous_item_id=previous_item_id,
            ),
        )

    def input_audio_buffer_speech_started(
        self,
        *,
        audio_start_ms: int,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaRealtimeInputAudioBufferSpeechStartedEvent:
        """`input_audio_buffer.speech_started` (BetaRealtimeInputAudioBufferSpeechStartedEvent)."""
        return cast(
            "BetaRealtimeInputAudioBufferSpeechStartedEvent",
            self._event(
                "input_audio_buffer.speech_started",
                audio_start_ms=audio_start_ms,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def input_audio_buffer_speech_stopped(
        self,
        *,
        audio_end_ms: int,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaRealtimeInputAudioBufferSpeechStoppedEvent:
        """`input_audio_buffer.speech_stopped` (BetaRealtimeInputAudioBufferSpeechStoppedEvent)."""
        return cast(
            "BetaRealtimeInputAudioBufferSpeechStoppedEvent",
            self._event(
                "input_audio_buffer.speech_stopped",
                audio_end_ms=audio_end_ms,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def output_audio_buffer_cleared(
        self,
        *,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeRealtimeServerEventOutputAudioBufferCleared:
        """`output_audio_buffer.cleared` (BetaRealtimeRealtimeServerEventOutputAudioBufferCleared)."""
        return cast(
            "BetaRealtimeRealtimeServerEventOutputAudioBufferCleared",
            self._event(
                "output_audio_buffer.cleared",
                event_id=event_id,
                response_id=response_id,
            ),
        )

    def output_audio_buffer_started(
        self,
        *,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeRealtimeServerEventOutputAudioBufferStarted:
        """`output_audio_buffer.started` (BetaRealtimeRealtimeServerEventOutputAudioBufferStarted)."""
        return cast(
            "BetaRealtimeRealtimeServerEventOutputAudioBufferStarted",
            self._event(
                "output_audio_buffer.started",
                event_id=event_id,
                response_id=response_id,
            ),
        )

    def output_audio_buffer_stopped(
        self,
        *,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeRealtimeServerEventOutputAudioBufferStopped:
        """`output_audio_buffer.stopped` (BetaRealtimeRealtimeServerEventOutputAudioBufferStopped)."""
        return cast(
            "BetaRealtimeRealtimeServerEventOutputAudioBufferStopped",
            self._event(
                "output_audio_buffer.stopped",
                event_id=event_id,
                response_id=response_id,
            ),
        )

    def rate_limits_updated(
        self,
        *,
        rate_limits: list[BetaRealtimeRateLimitsUpdatedEventRateLimit],
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeRateLimitsUpdatedEvent:
        """`rate_limits.updated` (BetaRealtimeRateLimitsUpdatedEvent)."""
        return cast(
            "BetaRealtimeRateLimitsUpdatedEvent",
            self._event(
                "rate_limits.updated",
                rate_limits=rate_limits,
                event_id=event_id,
            ),
        )

    def response_audio_delta(
        self,
        *,
        delta: str,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseAudioDeltaEvent:
        """`response.audio.delta` (BetaRealtimeResponseAudioDeltaEvent)."""
        return cast(
            "BetaRealtimeResponseAudioDeltaEvent",
            self._event(
                "response.audio.delta",
                delta=delta,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_audio_done(
        self,
        *,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseAudioDoneEvent:
        """`response.audio.done` (BetaRealtimeResponseAudioDoneEvent)."""
        return cast(
            "BetaRealtimeResponseAudioDoneEvent",
            self._event(
                "response.audio.done",
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_audio_transcript_delta(
        self,
        *,
        delta: str,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseAudioTranscriptDeltaEvent:
        """`response.audio_transcript.delta` (BetaRealtimeResponseAudioTranscriptDeltaEvent)."""
        return cast(
            "BetaRealtimeResponseAudioTranscriptDeltaEvent",
            self._event(
                "response.audio_transcript.delta",
                delta=delta,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_audio_transcript_done(
        self,
        *,
        transcript: str,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseAudioTranscriptDoneEvent:
        """`response.audio_transcript.done` (BetaRealtimeResponseAudioTranscriptDoneEvent)."""
        return cast(
            "BetaRealtimeResponseAudioTranscriptDoneEvent",
            self._event(
                "response.audio_transcript.done",
                transcript=transcript,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_content_part_added(
        self,
        *,
        part: BetaRealtimeResponseContentPartAddedEventPart,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseContentPartAddedEvent:
        """`response.content_part.added` (BetaRealtimeResponseContentPartAddedEvent)."""
        return cast(
            "BetaRealtimeResponseContentPartAddedEvent",
            self._event(
                "response.content_part.added",
                part=part,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_content_part_done(
        self,
        *,
        part: BetaRealtimeResponseContentPartDoneEventPart,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseContentPartDoneEvent:
        """`response.content_part.done` (BetaRealtimeResponseContentPartDoneEvent)."""
        return cast(
            "BetaRealtimeResponseContentPartDoneEvent",
            self._event(
                "response.content_part.done",
                part=part,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_created(
        self,
        *,
        response: BetaRealtimeRealtimeResponse,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseCreatedEvent:
        """`response.created` (BetaRealtimeResponseCreatedEvent)."""
        return cast(
            "BetaRealtimeResponseCreatedEvent",
            self._event(
                "response.created",
                response=response,
                event_id=event_id,
            ),
        )

    def response_done(
        self,
        *,
        response: BetaRealtimeRealtimeResponse,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseDoneEvent:
        """`response.done` (BetaRealtimeResponseDoneEvent)."""
        return cast(
            "BetaRealtimeResponseDoneEvent",
            self._event(
                "response.done",
                response=response,
                event_id=event_id,
            ),
        )

    def response_function_call_arguments_delta(
        self,
        *,
        delta: str,
        call_id: str | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (BetaRealtimeResponseFunctionCallArgumentsDeltaEvent)."""
        return cast(
            "BetaRealtimeResponseFunctionCallArgumentsDeltaEvent",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                call_id=call_id,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_function_call_arguments_done(
        self,
        *,
        arguments: str,
        call_id: str | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (BetaRealtimeResponseFunctionCallArgumentsDoneEvent)."""
        return cast(
            "BetaRealtimeResponseFunctionCallArgumentsDoneEvent",
            self._event(
                "response.function_call_arguments.done",
                arguments=arguments,
                call_id=call_id,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_output_item_added(
        self,
        *,
        item: BetaRealtimeConversationItem,
        event_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseOutputItemAddedEvent:
        """`response.output_item.added` (BetaRealtimeResponseOutputItemAddedEvent)."""
        return cast(
            "BetaRealtimeResponseOutputItemAddedEvent",
            self._event(
                "response.output_item.added",
                item=item,
                event_id=event_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_output_item_done(
        self,
        *,
        item: BetaRealtimeConversationItem,
        event_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseOutputItemDoneEvent:
        """`response.output_item.done` (BetaRealtimeResponseOutputItemDoneEvent)."""
        return cast(
            "BetaRealtimeResponseOutputItemDoneEvent",
            self._event(
                "response.output_item.done",
                item=item,
                event_id=event_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_text_delta(
        self,
        *,
        delta: str,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseTextDeltaEvent:
        """`response.text.delta` (BetaRealtimeResponseTextDeltaEvent)."""
        return cast(
            "BetaRealtimeResponseTextDeltaEvent",
            self._event(
                "response.text.delta",
                delta=delta,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def response_text_done(
        self,
        *,
        text: str,
        content_index: int | Unset = UNSET,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> BetaRealtimeResponseTextDoneEvent:
        """`response.text.done` (BetaRealtimeResponseTextDoneEvent)."""
        return cast(
            "BetaRealtimeResponseTextDoneEvent",
            self._event(
                "response.text.done",
                text=text,
                content_index=content_index,
                event_id=event_id,
                item_id=item_id,
                output_index=output_index,
                response_id=response_id,
            ),
        )

    def session_created(
        self,
        *,
        session: Session,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeSessionCreatedEvent:
        """`session.created` (BetaRealtimeSessionCreatedEvent)."""
        return cast(
            "BetaRealtimeSessionCreatedEvent",
            self._event(
                "session.created",
                session=session,
                event_id=event_id,
            ),
        )

    def session_updated(
        self,
        *,
        session: Session,
        event_id: str | Unset = UNSET,
    ) -> BetaRealtimeSessionUpdatedEvent:
        """`session.updated` (BetaRealtimeSessionUpdatedEvent)."""
        return cast(
            "BetaRealtimeSessionUpdatedEvent",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
            ),
        )

    def transcription_session_updated(
        self,
        *,
        session: TranscriptionSession,
        event_id: str | Unset = UNSET,
    ) -> TranscriptionSessionUpdatedEvent:
        """`transcription_session.updated` (TranscriptionSessionUpdatedEvent)."""
        return cast(
            "TranscriptionSessionUpdatedEvent",
            self._event(
                "transcription_session.updated",
                session=session,
                event_id=event_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
BetaRealtimeSessionItem: TypeAlias = "BetaRealtimeRealtimeServerEvent | openai.types.beta.realtime.RealtimeServerEvent | SessionAction"


class BetaRealtimeSession(
    BetaRealtimeSessionEvents,
    WebSocketSession["BetaRealtimeRealtimeClientEvent", "BetaRealtimeSessionItem"],
):
    """Base for sessions of `beta.realtime.connect`: override the methods for events of the client.

    Path: /realtime
    """

    def on_conversation_item_create(
        self, event: BetaRealtimeConversationItemCreateEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.create`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_delete(
        self, event: BetaRealtimeConversationItemDeleteEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.delete`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_retrieve(
        self, event: BetaRealtimeConversationItemRetrieveEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.retrieve`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_truncate(
        self, event: BetaRealtimeConversationItemTruncateEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.truncate`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_append(
        self, event: BetaRealtimeInputAudioBufferAppendEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.append`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_clear(
        self, event: BetaRealtimeInputAudioBufferClearEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.clear`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_commit(
        self, event: BetaRealtimeInputAudioBufferCommitEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.commit`; by default what the API does."""
        return self._default(event)

    def on_output_audio_buffer_clear(
        self, event: SdkRealtimeClientEventOutputAudioBufferClear
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `output_audio_buffer.clear`; by default what the API does."""
        return self._default(event)

    def on_response_cancel(
        self, event: BetaRealtimeResponseCancelEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `response.cancel`; by default what the API does."""
        return self._default(event)

    def on_response_create(
        self, event: BetaRealtimeResponseCreateEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_session_update(
        self, event: BetaRealtimeSessionUpdateEvent
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)

    def on_transcription_session_update(
        self, event: TranscriptionSessionUpdate
    ) -> Iterable[BetaRealtimeSessionItem] | None:
        """Return what the server sends for `transcription_session.update`; by default what the API does."""
        return self._default(event)
