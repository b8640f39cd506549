"""Sessions of the WebSockets of `realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.sessions.session import ServerEventConstructors, WebSocketSession
from openai_responses._core.spec.event_schema import EventSchema

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Annotated, Literal

    import openai.types.realtime
    from openai_responses._core.sessions.waiting import SessionAction
    from pydantic import Field

    from openai_responses_generated.types.audio import (
        TranscriptionLanguage,
        TranscriptTextUsageDuration,
        TranscriptTextUsageTokens,
    )
    from openai_responses_generated.types.realtime import (
        RealtimeSessionCreateResponseGA,
        RealtimeTranscriptionSessionCreateResponseGA,
        RealtimeTranslationSession,
    )
    from openai_responses_generated.types.realtime_websockets import (
        LogProbProperties,
        RealtimeClientEvent,
        RealtimeClientEventConversationItemCreate,
        RealtimeClientEventConversationItemDelete,
        RealtimeClientEventConversationItemRetrieve,
        RealtimeClientEventConversationItemTruncate,
        RealtimeClientEventInputAudioBufferAppend,
        RealtimeClientEventInputAudioBufferClear,
        RealtimeClientEventInputAudioBufferCommit,
        RealtimeClientEventOutputAudioBufferClear,
        RealtimeClientEventResponseCancel,
        RealtimeClientEventResponseCreate,
        RealtimeClientEventSessionUpdate,
        RealtimeConversationItem,
        RealtimeResponse,
        RealtimeServerEvent,
        RealtimeServerEventConversationCreated,
        RealtimeServerEventConversationCreatedConversation,
        RealtimeServerEventConversationItemAdded,
        RealtimeServerEventConversationItemCreated,
        RealtimeServerEventConversationItemDeleted,
        RealtimeServerEventConversationItemDone,
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
        RealtimeServerEventConversationItemRetrieved,
        RealtimeServerEventConversationItemTruncated,
        RealtimeServerEventError,
        RealtimeServerEventErrorError,
        RealtimeServerEventInputAudioBufferCleared,
        RealtimeServerEventInputAudioBufferCommitted,
        RealtimeServerEventInputAudioBufferDtmfEventReceived,
        RealtimeServerEventInputAudioBufferSpeechStarted,
        RealtimeServerEventInputAudioBufferSpeechStopped,
        RealtimeServerEventInputAudioBufferTimeoutTriggered,
        RealtimeServerEventMCPListToolsCompleted,
        RealtimeServerEventMCPListToolsFailed,
        RealtimeServerEventMCPListToolsInProgress,
        RealtimeServerEventOutputAudioBufferCleared,
        RealtimeServerEventOutputAudioBufferStarted,
        RealtimeServerEventOutputAudioBufferStopped,
        RealtimeServerEventRateLimitsUpdated,
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
        RealtimeServerEventResponseAudioDelta,
        RealtimeServerEventResponseAudioDone,
        RealtimeServerEventResponseAudioTranscriptDelta,
        RealtimeServerEventResponseAudioTranscriptDone,
        RealtimeServerEventResponseContentPartAdded,
        RealtimeServerEventResponseContentPartAddedPart,
        RealtimeServerEventResponseContentPartDone,
        RealtimeServerEventResponseContentPartDonePart,
        RealtimeServerEventResponseCreated,
        RealtimeServerEventResponseDone,
        RealtimeServerEventResponseFunctionCallArgumentsDelta,
        RealtimeServerEventResponseFunctionCallArgumentsDone,
        RealtimeServerEventResponseMCPCallArgumentsDelta,
        RealtimeServerEventResponseMCPCallArgumentsDone,
        RealtimeServerEventResponseMCPCallCompleted,
        RealtimeServerEventResponseMCPCallFailed,
        RealtimeServerEventResponseMCPCallInProgress,
        RealtimeServerEventResponseOutputItemAdded,
        RealtimeServerEventResponseOutputItemDone,
        RealtimeServerEventResponseTextDelta,
        RealtimeServerEventResponseTextDone,
        RealtimeServerEventSessionCreated,
        RealtimeServerEventSessionUpdated,
        RealtimeTranslationClientEvent,
        RealtimeTranslationClientEventInputAudioBufferAppend,
        RealtimeTranslationClientEventSessionClose,
        RealtimeTranslationClientEventSessionUpdate,
        RealtimeTranslationServerEvent,
        RealtimeTranslationServerEventSessionClosed,
        RealtimeTranslationServerEventSessionCreated,
        RealtimeTranslationServerEventSessionInputTranscriptDelta,
        RealtimeTranslationServerEventSessionOutputAudioDelta,
        RealtimeTranslationServerEventSessionOutputTranscriptDelta,
        RealtimeTranslationServerEventSessionUpdated,
    )


class RealtimeSessionEvents(ServerEventConstructors):
    """The events that the server of `realtime.connect` can send."""

    endpoint = "realtime.connect"
    client_events = EventSchema(
        union=("openai_responses_generated.schemas.realtime_websockets", "RealtimeClientEvent"),
        discriminator="type",
        variants={
            "conversation.item.create": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventConversationItemCreate",
            ),
            "conversation.item.delete": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventConversationItemDelete",
            ),
            "conversation.item.retrieve": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventConversationItemRetrieve",
            ),
            "conversation.item.truncate": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventConversationItemTruncate",
            ),
            "input_audio_buffer.append": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventInputAudioBufferAppend",
            ),
            "input_audio_buffer.clear": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventInputAudioBufferClear",
            ),
            "input_audio_buffer.commit": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventInputAudioBufferCommit",
            ),
            "output_audio_buffer.clear": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventOutputAudioBufferClear",
            ),
            "response.cancel": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventResponseCancel",
            ),
            "response.create": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventResponseCreate",
            ),
            "session.update": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeClientEventSessionUpdate",
            ),
        },
    )
    server_events = EventSchema(
        union=("openai_responses_generated.schemas.realtime_websockets", "RealtimeServerEvent"),
        discriminator="type",
        variants={
            "conversation.created": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationCreated",
            ),
            "conversation.item.added": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemAdded",
            ),
            "conversation.item.created": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemCreated",
            ),
            "conversation.item.deleted": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemDeleted",
            ),
            "conversation.item.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemDone",
            ),
            "conversation.item.input_audio_transcription.completed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
            ),
            "conversation.item.input_audio_transcription.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
            ),
            "conversation.item.input_audio_transcription.failed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
            ),
            "conversation.item.input_audio_transcription.segment": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
            ),
            "conversation.item.retrieved": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemRetrieved",
            ),
            "conversation.item.truncated": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventConversationItemTruncated",
            ),
            "error": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventError",
            ),
            "input_audio_buffer.cleared": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferCleared",
            ),
            "input_audio_buffer.committed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferCommitted",
            ),
            "input_audio_buffer.dtmf_event_received": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            ),
            "input_audio_buffer.speech_started": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferSpeechStarted",
            ),
            "input_audio_buffer.speech_stopped": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferSpeechStopped",
            ),
            "input_audio_buffer.timeout_triggered": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventInputAudioBufferTimeoutTriggered",
            ),
            "mcp_list_tools.completed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventMCPListToolsCompleted",
            ),
            "mcp_list_tools.failed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventMCPListToolsFailed",
            ),
            "mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventMCPListToolsInProgress",
            ),
            "output_audio_buffer.cleared": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventOutputAudioBufferCleared",
            ),
            "output_audio_buffer.started": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventOutputAudioBufferStarted",
            ),
            "output_audio_buffer.stopped": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventOutputAudioBufferStopped",
            ),
            "rate_limits.updated": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventRateLimitsUpdated",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseContentPartAdded",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseContentPartDone",
            ),
            "response.created": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseCreated",
            ),
            "response.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseDone",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseFunctionCallArgumentsDelta",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseFunctionCallArgumentsDone",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseMCPCallCompleted",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseMCPCallFailed",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseMCPCallInProgress",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseMCPCallArgumentsDelta",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseMCPCallArgumentsDone",
            ),
            "response.output_audio.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseAudioDelta",
            ),
            "response.output_audio.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseAudioDone",
            ),
            "response.output_audio_transcript.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseAudioTranscriptDelta",
            ),
            "response.output_audio_transcript.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseAudioTranscriptDone",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseOutputItemAdded",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseOutputItemDone",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseTextDelta",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventResponseTextDone",
            ),
            "session.created": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventSessionCreated",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventSessionUpdated",
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
    }

    def conversation_created(
        self,
        *,
        conversation: RealtimeServerEventConversationCreatedConversation,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventConversationCreated:
        """`conversation.created` (RealtimeServerEventConversationCreated)."""
        return cast(
            "RealtimeServerEventConversationCreated",
            self._event(
                "conversation.created",
                conversation=conversation,
                event_id=event_id,
            ),
        )

    def conversation_item_added(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemAdded:
        """`conversation.item.added` (RealtimeServerEventConversationItemAdded)."""
        return cast(
            "RealtimeServerEventConversationItemAdded",
            self._event(
                "conversation.item.added",
                item=item,
                event_id=event_id,
                previous_item_id=previous_item_id,
            ),
        )

    def conversation_item_created(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemCreated:
        """`conversation.item.created` (RealtimeServerEventConversationItemCreated)."""
        return cast(
            "RealtimeServerEventConversationItemCreated",
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
    ) -> RealtimeServerEventConversationItemDeleted:
        """`conversation.item.deleted` (RealtimeServerEventConversationItemDeleted)."""
        return cast(
            "RealtimeServerEventConversationItemDeleted",
            self._event(
                "conversation.item.deleted",
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def conversation_item_done(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemDone:
        """`conversation.item.done` (RealtimeServerEventConversationItemDone)."""
        return cast(
            "RealtimeServerEventConversationItemDone",
            self._event(
                "conversation.item.done",
                item=item,
                event_id=event_id,
                previous_item_id=previous_item_id,
            ),
        )

    def conversation_item_input_audio_transcription_completed(
        self,
        *,
        transcript: str,
        usage: Annotated[
            TranscriptTextUsageTokens | TranscriptTextUsageDuration, Field(discriminator="type")
        ],
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | Unset = UNSET,
        languages: list[TranscriptionLanguage] | Unset = UNSET,
        logprobs: list[LogProbProperties] | None | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemInputAudioTranscriptionCompleted:
        """`conversation.item.input_audio_transcription.completed` (RealtimeServerEventConversationItemInputAudioTranscriptionCompleted)."""
        return cast(
            "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
            self._event(
                "conversation.item.input_audio_transcription.completed",
                transcript=transcript,
                usage=usage,
                event_id=event_id,
                item_id=item_id,
                content_index=content_index,
                languages=languages,
                logprobs=logprobs,
            ),
        )

    def conversation_item_input_audio_transcription_delta(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | Unset = UNSET,
        delta: str | Unset = UNSET,
        logprobs: list[LogProbProperties] | None | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemInputAudioTranscriptionDelta:
        """`conversation.item.input_audio_transcription.delta` (RealtimeServerEventConversationItemInputAudioTranscriptionDelta)."""
        return cast(
            "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
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
        error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemInputAudioTranscriptionFailed:
        """`conversation.item.input_audio_transcription.failed` (RealtimeServerEventConversationItemInputAudioTranscriptionFailed)."""
        return cast(
            "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
            self._event(
                "conversation.item.input_audio_transcription.failed",
                error=error,
                event_id=event_id,
                item_id=item_id,
                content_index=content_index,
            ),
        )

    def conversation_item_input_audio_transcription_segment(
        self,
        *,
        text: str,
        id: str,
        speaker: str,
        start: float,
        end: float,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemInputAudioTranscriptionSegment:
        """`conversation.item.input_audio_transcription.segment` (RealtimeServerEventConversationItemInputAudioTranscriptionSegment)."""
        return cast(
            "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
            self._event(
                "conversation.item.input_audio_transcription.segment",
                text=text,
                id=id,
                speaker=speaker,
                start=start,
                end=end,
                event_id=event_id,
                item_id=item_id,
                content_index=content_index,
            ),
        )

    def conversation_item_retrieved(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemRetrieved:
        """`conversation.item.retrieved` (RealtimeServerEventConversationItemRetrieved)."""
        return cast(
            "RealtimeServerEventConversationItemRetrieved",
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
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventConversationItemTruncated:
        """`conversation.item.truncated` (RealtimeServerEventConversationItemTruncated)."""
        return cast(
            "RealtimeServerEventConversationItemTruncated",
            self._event(
                "conversation.item.truncated",
                audio_end_ms=audio_end_ms,
                event_id=event_id,
                item_id=item_id,
                content_index=content_index,
            ),
        )

    def error(
        self,
        *,
        error: RealtimeServerEventErrorError,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventError:
        """`error` (RealtimeServerEventError)."""
        return cast(
            "RealtimeServerEventError",
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
    ) -> RealtimeServerEventInputAudioBufferCleared:
        """`input_audio_buffer.cleared` (RealtimeServerEventInputAudioBufferCleared)."""
        return cast(
            "RealtimeServerEventInputAudioBufferCleared",
            self._event(
                "input_audio_buffer.cleared",
                event_id=event_id,
            ),
        )

    def input_audio_buffer_committed(
        self,
        *,
        event_id: str | Unset = UNSET,
        previous_item_id: str | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventInputAudioBufferCommitted:
        """`input_audio_buffer.committed` (RealtimeServerEventInputAudioBufferCommitted)."""
        return cast(
            "RealtimeServerEventInputAudioBufferCommitted",
            self._event(
                "input_audio_buffer.committed",
                event_id=event_id,
                previous_item_id=previous_item_id,
                item_id=item_id,
            ),
        )

    def input_audio_buffer_dtmf_event_received(
        self,
        *,
        event: str,
        received_at: int,
    ) -> RealtimeServerEventInputAudioBufferDtmfEventReceived:
        """`input_audio_buffer.dtmf_event_received` (RealtimeServerEventInputAudioBufferDtmfEventReceived)."""
        return cast(
            "RealtimeServerEventInputAudioBufferDtmfEventReceived",
            self._event(
                "input_audio_buffer.dtmf_event_received",
                event=event,
                received_at=received_at,
            ),
        )

    def input_audio_buffer_speech_started(
        self,
        *,
        audio_start_ms: int,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventInputAudioBufferSpeechStarted:
        """`input_audio_buffer.speech_started` (RealtimeServerEventInputAudioBufferSpeechStarted)."""
        return cast(
            "RealtimeServerEventInputAudioBufferSpeechStarted",
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
    ) -> RealtimeServerEventInputAudioBufferSpeechStopped:
        """`input_audio_buffer.speech_stopped` (RealtimeServerEventInputAudioBufferSpeechStopped)."""
        return cast(
            "RealtimeServerEventInputAudioBufferSpeechStopped",
            self._event(
                "input_audio_buffer.speech_stopped",
                audio_end_ms=audio_end_ms,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def input_audio_buffer_timeout_triggered(
        self,
        *,
        audio_start_ms: int,
        audio_end_ms: int,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventInputAudioBufferTimeoutTriggered:
        """`input_audio_buffer.timeout_triggered` (RealtimeServerEventInputAudioBufferTimeoutTriggered)."""
        return cast(
            "RealtimeServerEventInputAudioBufferTimeoutTriggered",
            self._event(
                "input_audio_buffer.timeout_triggered",
                audio_start_ms=audio_start_ms,
                audio_end_ms=audio_end_ms,
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventMCPListToolsCompleted:
        """`mcp_list_tools.completed` (RealtimeServerEventMCPListToolsCompleted)."""
        return cast(
            "RealtimeServerEventMCPListToolsCompleted",
            self._event(
                "mcp_list_tools.completed",
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventMCPListToolsFailed:
        """`mcp_list_tools.failed` (RealtimeServerEventMCPListToolsFailed)."""
        return cast(
            "RealtimeServerEventMCPListToolsFailed",
            self._event(
                "mcp_list_tools.failed",
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventMCPListToolsInProgress:
        """`mcp_list_tools.in_progress` (RealtimeServerEventMCPListToolsInProgress)."""
        return cast(
            "RealtimeServerEventMCPListToolsInProgress",
            self._event(
                "mcp_list_tools.in_progress",
                event_id=event_id,
                item_id=item_id,
            ),
        )

    def output_audio_buffer_cleared(
        self,
        *,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
    ) -> RealtimeServerEventOutputAudioBufferCleared:
        """`output_audio_buffer.cleared` (RealtimeServerEventOutputAudioBufferCleared)."""
        return cast(
            "RealtimeServerEventOutputAudioBufferCleared",
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
    ) -> RealtimeServerEventOutputAudioBufferStarted:
        """`output_audio_buffer.started` (RealtimeServerEventOutputAudioBufferStarted)."""
        return cast(
            "RealtimeServerEventOutputAudioBufferStarted",
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
    ) -> RealtimeServerEventOutputAudioBufferStopped:
        """`output_audio_buffer.stopped` (RealtimeServerEventOutputAudioBufferStopped)."""
        return cast(
            "RealtimeServerEventOutputAudioBufferStopped",
            self._event(
                "output_audio_buffer.stopped",
                event_id=event_id,
                response_id=response_id,
            ),
        )

    def rate_limits_updated(
        self,
        *,
        rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem],
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventRateLimitsUpdated:
        """`rate_limits.updated` (RealtimeServerEventRateLimitsUpdated)."""
        return cast(
            "RealtimeServerEventRateLimitsUpdated",
            self._event(
                "rate_limits.updated",
                rate_limits=rate_limits,
                event_id=event_id,
            ),
        )

    def response_content_part_added(
        self,
        *,
        part: RealtimeServerEventResponseContentPartAddedPart,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseContentPartAdded:
        """`response.content_part.added` (RealtimeServerEventResponseContentPartAdded)."""
        return cast(
            "RealtimeServerEventResponseContentPartAdded",
            self._event(
                "response.content_part.added",
                part=part,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_content_part_done(
        self,
        *,
        part: RealtimeServerEventResponseContentPartDonePart,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseContentPartDone:
        """`response.content_part.done` (RealtimeServerEventResponseContentPartDone)."""
        return cast(
            "RealtimeServerEventResponseContentPartDone",
            self._event(
                "response.content_part.done",
                part=part,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_created(
        self,
        *,
        response: RealtimeResponse,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseCreated:
        """`response.created` (RealtimeServerEventResponseCreated)."""
        return cast(
            "RealtimeServerEventResponseCreated",
            self._event(
                "response.created",
                response=response,
                event_id=event_id,
            ),
        )

    def response_done(
        self,
        *,
        response: RealtimeResponse,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseDone:
        """`response.done` (RealtimeServerEventResponseDone)."""
        return cast(
            "RealtimeServerEventResponseDone",
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
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        call_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseFunctionCallArgumentsDelta:
        """`response.function_call_arguments.delta` (RealtimeServerEventResponseFunctionCallArgumentsDelta)."""
        return cast(
            "RealtimeServerEventResponseFunctionCallArgumentsDelta",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                call_id=call_id,
            ),
        )

    def response_function_call_arguments_done(
        self,
        *,
        arguments: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        call_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseFunctionCallArgumentsDone:
        """`response.function_call_arguments.done` (RealtimeServerEventResponseFunctionCallArgumentsDone)."""
        return cast(
            "RealtimeServerEventResponseFunctionCallArgumentsDone",
            self._event(
                "response.function_call_arguments.done",
                arguments=arguments,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                call_id=call_id,
                name=name,
            ),
        )

    def response_mcp_call_completed(
        self,
        *,
        event_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseMCPCallCompleted:
        """`response.mcp_call.completed` (RealtimeServerEventResponseMCPCallCompleted)."""
        return cast(
            "RealtimeServerEventResponseMCPCallCompleted",
            self._event(
                "response.mcp_call.completed",
                event_id=event_id,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def response_mcp_call_failed(
        self,
        *,
        event_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseMCPCallFailed:
        """`response.mcp_call.failed` (RealtimeServerEventResponseMCPCallFailed)."""
        return cast(
            "RealtimeServerEventResponseMCPCallFailed",
            self._event(
                "response.mcp_call.failed",
                event_id=event_id,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def response_mcp_call_in_progress(
        self,
        *,
        event_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> RealtimeServerEventResponseMCPCallInProgress:
        """`response.mcp_call.in_progress` (RealtimeServerEventResponseMCPCallInProgress)."""
        return cast(
            "RealtimeServerEventResponseMCPCallInProgress",
            self._event(
                "response.mcp_call.in_progress",
                event_id=event_id,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def response_mcp_call_arguments_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        obfuscation: str | None | Unset = UNSET,
    ) -> RealtimeServerEventResponseMCPCallArgumentsDelta:
        """`response.mcp_call_arguments.delta` (RealtimeServerEventResponseMCPCallArgumentsDelta)."""
        return cast(
            "RealtimeServerEventResponseMCPCallArgumentsDelta",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                obfuscation=obfuscation,
            ),
        )

    def response_mcp_call_arguments_done(
        self,
        *,
        arguments: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseMCPCallArgumentsDone:
        """`response.mcp_call_arguments.done` (RealtimeServerEventResponseMCPCallArgumentsDone)."""
        return cast(
            "RealtimeServerEventResponseMCPCallArgumentsDone",
            self._event(
                "response.mcp_call_arguments.done",
                arguments=arguments,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
            ),
        )

    def response_output_audio_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseAudioDelta:
        """`response.output_audio.delta` (RealtimeServerEventResponseAudioDelta)."""
        return cast(
            "RealtimeServerEventResponseAudioDelta",
            self._event(
                "response.output_audio.delta",
                delta=delta,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_output_audio_done(
        self,
        *,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseAudioDone:
        """`response.output_audio.done` (RealtimeServerEventResponseAudioDone)."""
        return cast(
            "RealtimeServerEventResponseAudioDone",
            self._event(
                "response.output_audio.done",
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_output_audio_transcript_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseAudioTranscriptDelta:
        """`response.output_audio_transcript.delta` (RealtimeServerEventResponseAudioTranscriptDelta)."""
        return cast(
            "RealtimeServerEventResponseAudioTranscriptDelta",
            self._event(
                "response.output_audio_transcript.delta",
                delta=delta,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_output_audio_transcript_done(
        self,
        *,
        transcript: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseAudioTranscriptDone:
        """`response.output_audio_transcript.done` (RealtimeServerEventResponseAudioTranscriptDone)."""
        return cast(
            "RealtimeServerEventResponseAudioTranscriptDone",
            self._event(
                "response.output_audio_transcript.done",
                transcript=transcript,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_output_item_added(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseOutputItemAdded:
        """`response.output_item.added` (RealtimeServerEventResponseOutputItemAdded)."""
        return cast(
            "RealtimeServerEventResponseOutputItemAdded",
            self._event(
                "response.output_item.added",
                item=item,
                event_id=event_id,
                response_id=response_id,
                output_index=output_index,
            ),
        )

    def response_output_item_done(
        self,
        *,
        item: RealtimeConversationItem,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseOutputItemDone:
        """`response.output_item.done` (RealtimeServerEventResponseOutputItemDone)."""
        return cast(
            "RealtimeServerEventResponseOutputItemDone",
            self._event(
                "response.output_item.done",
                item=item,
                event_id=event_id,
                response_id=response_id,
                output_index=output_index,
            ),
        )

    def response_output_text_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseTextDelta:
        """`response.output_text.delta` (RealtimeServerEventResponseTextDelta)."""
        return cast(
            "RealtimeServerEventResponseTextDelta",
            self._event(
                "response.output_text.delta",
                delta=delta,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def response_output_text_done(
        self,
        *,
        text: str,
        event_id: str | Unset = UNSET,
        response_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
    ) -> RealtimeServerEventResponseTextDone:
        """`response.output_text.done` (RealtimeServerEventResponseTextDone)."""
        return cast(
            "RealtimeServerEventResponseTextDone",
            self._event(
                "response.output_text.done",
                text=text,
                event_id=event_id,
                response_id=response_id,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
            ),
        )

    def session_created(
        self,
        *,
        session: Annotated[
            RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA,
            Field(discriminator="type"),
        ],
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventSessionCreated:
        """`session.created` (RealtimeServerEventSessionCreated)."""
        return cast(
            "RealtimeServerEventSessionCreated",
            self._event(
                "session.created",
                session=session,
                event_id=event_id,
            ),
        )

    def session_updated(
        self,
        *,
        session: Annotated[
            RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA,
            Field(discriminator="type"),
        ],
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventSessionUpdated:
        """`session.updated` (RealtimeServerEventSessionUpdated)."""
        return cast(
            "RealtimeServerEventSessionUpdated",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
RealtimeSessionItem: TypeAlias = (
    "RealtimeServerEvent | openai.types.realtime.RealtimeServerEvent | SessionAction"
)


class RealtimeSession(
    RealtimeSessionEvents, WebSocketSession["RealtimeClientEvent", "RealtimeSessionItem"]
):
    """Base for sessions of `realtime.connect`: override the methods for events of the client.

    Path: /realtime
    """

    def on_conversation_item_create(
        self, event: RealtimeClientEventConversationItemCreate
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.create`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_delete(
        self, event: RealtimeClientEventConversationItemDelete
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.delete`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_retrieve(
        self, event: RealtimeClientEventConversationItemRetrieve
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.retrieve`; by default what the API does."""
        return self._default(event)

    def on_conversation_item_truncate(
        self, event: RealtimeClientEventConversationItemTruncate
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `conversation.item.truncate`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_append(
        self, event: RealtimeClientEventInputAudioBufferAppend
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.append`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_clear(
        self, event: RealtimeClientEventInputAudioBufferClear
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.clear`; by default what the API does."""
        return self._default(event)

    def on_input_audio_buffer_commit(
        self, event: RealtimeClientEventInputAudioBufferCommit
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `input_audio_buffer.commit`; by default what the API does."""
        return self._default(event)

    def on_output_audio_buffer_clear(
        self, event: RealtimeClientEventOutputAudioBufferClear
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `output_audio_buffer.clear`; by default what the API does."""
        return self._default(event)

    def on_response_cancel(
        self, event: RealtimeClientEventResponseCancel
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `response.cancel`; by default what the API does."""
        return self._default(event)

    def on_response_create(
        self, event: RealtimeClientEventResponseCreate
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_session_update(
        self, event: RealtimeClientEventSessionUpdate
    ) -> Iterable[RealtimeSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)


class RealtimeTranslationsSessionEvents(ServerEventConstructors):
    """The events that the server of `realtime.translations.connect` can send."""

    endpoint = "realtime.translations.connect"
    client_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.realtime_websockets",
            "RealtimeTranslationClientEvent",
        ),
        discriminator="type",
        variants={
            "session.close": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationClientEventSessionClose",
            ),
            "session.input_audio_buffer.append": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationClientEventInputAudioBufferAppend",
            ),
            "session.update": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationClientEventSessionUpdate",
            ),
        },
    )
    server_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.realtime_websockets",
            "RealtimeTranslationServerEvent",
        ),
        discriminator="type",
        variants={
            "error": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeServerEventError",
            ),
            "session.closed": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionClosed",
            ),
            "session.created": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionCreated",
            ),
            "session.input_transcript.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            ),
            "session.output_audio.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionOutputAudioDelta",
            ),
            "session.output_transcript.delta": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.realtime_websockets",
                "RealtimeTranslationServerEventSessionUpdated",
            ),
        },
    )
    acknowledgements = {
        "session.close": "session.closed",
        "session.update": "session.updated",
    }

    def error(
        self,
        *,
        error: RealtimeServerEventErrorError,
        event_id: str | Unset = UNSET,
    ) -> RealtimeServerEventError:
        """`error` (RealtimeServerEventError)."""
        return cast(
            "RealtimeServerEventError",
            self._event(
                "error",
                error=error,
                event_id=event_id,
            ),
        )

    def closed(
        self,
        *,
        event_id: str | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionClosed:
        """`session.closed` (RealtimeTranslationServerEventSessionClosed)."""
        return cast(
            "RealtimeTranslationServerEventSessionClosed",
            self._event(
                "session.closed",
                event_id=event_id,
            ),
        )

    def created(
        self,
        *,
        session: RealtimeTranslationSession,
        event_id: str | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionCreated:
        """`session.created` (RealtimeTranslationServerEventSessionCreated)."""
        return cast(
            "RealtimeTranslationServerEventSessionCreated",
            self._event(
                "session.created",
                session=session,
                event_id=event_id,
            ),
        )

    def input_transcript_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        elapsed_ms: int | None | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionInputTranscriptDelta:
        """`session.input_transcript.delta` (RealtimeTranslationServerEventSessionInputTranscriptDelta)."""
        return cast(
            "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            self._event(
                "session.input_transcript.delta",
                delta=delta,
                event_id=event_id,
                elapsed_ms=elapsed_ms,
            ),
        )

    def output_audio_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        channels: int | Unset = UNSET,
        format: Literal["pcm16"] | Unset = UNSET,
        elapsed_ms: int | None | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionOutputAudioDelta:
        """`session.output_audio.delta` (RealtimeTranslationServerEventSessionOutputAudioDelta)."""
        return cast(
            "RealtimeTranslationServerEventSessionOutputAudioDelta",
            self._event(
                "session.output_audio.delta",
                delta=delta,
                event_id=event_id,
                sample_rate=sample_rate,
                channels=channels,
                format=format,
                elapsed_ms=elapsed_ms,
            ),
        )

    def output_transcript_delta(
        self,
        *,
        delta: str,
        event_id: str | Unset = UNSET,
        elapsed_ms: int | None | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionOutputTranscriptDelta:
        """`session.output_transcript.delta` (RealtimeTranslationServerEventSessionOutputTranscriptDelta)."""
        return cast(
            "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            self._event(
                "session.output_transcript.delta",
                delta=delta,
                event_id=event_id,
                elapsed_ms=elapsed_ms,
            ),
        )

    def updated(
        self,
        *,
        session: RealtimeTranslationSession,
        event_id: str | Unset = UNSET,
    ) -> RealtimeTranslationServerEventSessionUpdated:
        """`session.updated` (RealtimeTranslationServerEventSessionUpdated)."""
        return cast(
            "RealtimeTranslationServerEventSessionUpdated",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
RealtimeTranslationsSessionItem: TypeAlias = "RealtimeTranslationServerEvent | openai.types.realtime.RealtimeTranslationServerEvent | SessionAction"


class RealtimeTranslationsSession(
    RealtimeTranslationsSessionEvents,
    WebSocketSession["RealtimeTranslationClientEvent", "RealtimeTranslationsSessionItem"],
):
    """Base for sessions of `realtime.translations.connect`: override the methods for events of the client.

    Path: /realtime/translations
    """

    def on_session_close(
        self, event: RealtimeTranslationClientEventSessionClose
    ) -> Iterable[RealtimeTranslationsSessionItem] | None:
        """Return what the server sends for `session.close`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_buffer_append(
        self, event: RealtimeTranslationClientEventInputAudioBufferAppend
    ) -> Iterable[RealtimeTranslationsSessionItem] | None:
        """Return what the server sends for `session.input_audio_buffer.append`; by default what the API does."""
        return self._default(event)

    def on_session_update(
        self, event: RealtimeTranslationClientEventSessionUpdate
    ) -> Iterable[RealtimeTranslationsSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)
