"""Sessions of the WebSockets of `live`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.sessions.session import ServerEventConstructors, WebSocketSession
from openai_responses._core.spec.event_schema import EventSchema

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    import openai.types.live
    from openai_responses._core.sessions.waiting import SessionAction

    from openai_responses_generated.types.live_websockets import (
        ClientEvent,
        CommentaryAppendedEvent,
        CommentaryAppendEvent,
        ConnectClientEvent,
        ConnectClientEventTransportDtmfSend,
        ConnectServerEvent,
        ConnectServerEventSessionInputAudioAppend,
        ConnectServerEventSessionPaused,
        ConnectServerEventSessionResumed,
        ConnectServerEventTransportAnswered,
        ConnectServerEventTransportDtmfReceived,
        ConnectServerEventTransportDtmfSend,
        ConnectServerEventTransportDtmfSent,
        ConnectServerEventTransportFailed,
        ConnectServerEventTransportFailedError,
        ConnectServerEventTransportRinging,
        DecisionCreateEvent,
        DecisionEvent,
        DecisionEventEvent,
        DecisionItemCreatedEvent,
        DecisionItemCreatedEventItemCustomToolCall,
        DecisionItemCreatedEventItemCustomToolCallOutput,
        DecisionItemCreatedEventItemFunctionCall,
        DecisionItemCreatedEventItemFunctionCallOutput,
        DecisionItemCreateEvent,
        DecisionItemDeletedEvent,
        DecisionItemDeleteEvent,
        DecisionStoredAssistantMessage,
        DecisionStoredDeveloperMessage,
        DecisionStoredSystemMessage,
        DecisionStoredUserMessage,
        DelegationCreatedEvent,
        DelegationCreatedEventDelegation,
        ForkClientEvent,
        ForkServerEvent,
        ForkServerEventSessionInputAudioAppend,
        ForkServerEventTransportAnswered,
        ForkServerEventTransportDtmfReceived,
        ForkServerEventTransportDtmfSend,
        ForkServerEventTransportDtmfSent,
        ForkServerEventTransportFailed,
        ForkServerEventTransportFailedError,
        ForkServerEventTransportRinging,
        ForkSessionStartEvent,
        InfoEvent,
        InputAudioAppendEvent,
        InputAudioMutedEvent,
        InputAudioMuteEvent,
        InputAudioUnmutedEvent,
        InputAudioUnmuteEvent,
        InputTranscriptDeltaEvent,
        InstructionsAppendedEvent,
        InstructionsAppendEvent,
        LiveErrorEvent,
        LiveResponseCreateEvent,
        LiveSessionUpdatedEvent,
        LiveSessionUpdateEvent,
        OutputAudioDeltaEvent,
        OutputAudioFixturePlayedEvent,
        OutputAudioFixturePlayEvent,
        OutputAudioFixturePlayingEvent,
        OutputTranscriptDeltaEvent,
        ResponseEvent,
        ResponseItemCreateEvent,
        SdkError,
        ServerEvent,
        ServerEventSessionInputAudioAppend,
        ServerEventTransportAnswered,
        ServerEventTransportDtmfReceived,
        ServerEventTransportDtmfSend,
        ServerEventTransportDtmfSent,
        ServerEventTransportFailed,
        ServerEventTransportFailedError,
        ServerEventTransportRinging,
        SessionClosedEvent,
        SessionCloseEvent,
        SessionResource,
        SessionStartedEvent,
        SessionStartEvent,
        SessionUsage,
        SessionUsageUpdatedEvent,
        SessionUsageUpdatedEventContextWindow,
        ThinkingAppendedEvent,
        ThinkingAppendEvent,
    )


class LiveSessionEvents(ServerEventConstructors):
    """The events that the server of `live.connect` can send."""

    endpoint = "live.connect"
    client_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ClientEvent"),
        discriminator="type",
        variants={
            "decision.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionCreateEvent",
            ),
            "decision.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreateEvent",
            ),
            "decision.item.delete": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeleteEvent",
            ),
            "response.create": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveResponseCreateEvent",
            ),
            "response.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseItemCreateEvent",
            ),
            "session.close": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionCloseEvent",
            ),
            "session.commentary.append": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendEvent",
            ),
            "session.input_audio.append": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioAppendEvent",
            ),
            "session.input_audio.mute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMuteEvent",
            ),
            "session.input_audio.unmute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmuteEvent",
            ),
            "session.instructions.append": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendEvent",
            ),
            "session.output_audio.fixture.play": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayEvent",
            ),
            "session.start": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionStartEvent",
            ),
            "session.thinking.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendEvent",
            ),
            "session.update": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdateEvent",
            ),
        },
    )
    server_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ServerEvent"),
        discriminator="type",
        variants={
            "decision.event": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionEvent",
            ),
            "decision.item.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreatedEvent",
            ),
            "decision.item.deleted": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeletedEvent",
            ),
            "error": ("openai_responses_generated.schemas.live_websockets", "LiveErrorEvent"),
            "info": ("openai_responses_generated.schemas.live_websockets", "InfoEvent"),
            "response.event": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseEvent",
            ),
            "session.closed": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionClosedEvent",
            ),
            "session.commentary.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendedEvent",
            ),
            "session.delegation.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DelegationCreatedEvent",
            ),
            "session.input_audio.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventSessionInputAudioAppend",
            ),
            "session.input_audio.muted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMutedEvent",
            ),
            "session.input_audio.unmuted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmutedEvent",
            ),
            "session.input_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "InputTranscriptDeltaEvent",
            ),
            "session.instructions.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendedEvent",
            ),
            "session.output_audio.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioDeltaEvent",
            ),
            "session.output_audio.fixture.played": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayedEvent",
            ),
            "session.output_audio.fixture.playing": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayingEvent",
            ),
            "session.output_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputTranscriptDeltaEvent",
            ),
            "session.started": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionStartedEvent",
            ),
            "session.thinking.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendedEvent",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdatedEvent",
            ),
            "session.usage.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionUsageUpdatedEvent",
            ),
            "transport.answered": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportAnswered",
            ),
            "transport.dtmf.received": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportDtmfReceived",
            ),
            "transport.dtmf.send": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportDtmfSend",
            ),
            "transport.dtmf.sent": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportDtmfSent",
            ),
            "transport.failed": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportFailed",
            ),
            "transport.ringing": (
                "openai_responses_generated.schemas.live_websockets",
                "ServerEventTransportRinging",
            ),
        },
    )
    acknowledgements = {
        "decision.item.create": "decision.item.created",
        "decision.item.delete": "decision.item.deleted",
        "session.close": "session.closed",
        "session.commentary.append": "session.commentary.appended",
        "session.input_audio.mute": "session.input_audio.muted",
        "session.input_audio.unmute": "session.input_audio.unmuted",
        "session.instructions.append": "session.instructions.appended",
        "session.output_audio.fixture.play": "session.output_audio.fixture.played",
        "session.start": "session.started",
        "session.thinking.append": "session.thinking.appended",
        "session.update": "session.updated",
    }

    def decision_event(
        self,
        *,
        event: DecisionEventEvent,
        delegation_id: str | None | Unset = UNSET,
        event_id: str | Unset = UNSET,
        source_event_id: str | None | Unset = UNSET,
        source_event_type: Literal[
            "session.input_transcript.delta", "session.output_transcript.delta"
        ]
        | None
        | Unset = UNSET,
        trigger_id: str | None | Unset = UNSET,
    ) -> DecisionEvent:
        """`decision.event` (DecisionEvent)."""
        return cast(
            "DecisionEvent",
            self._event(
                "decision.event",
                event=event,
                delegation_id=delegation_id,
                event_id=event_id,
                source_event_id=source_event_id,
                source_event_type=source_event_type,
                trigger_id=trigger_id,
            ),
        )

    def decision_item_created(
        self,
        *,
        item: DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemCreatedEvent:
        """`decision.item.created` (DecisionItemCreatedEvent)."""
        return cast(
            "DecisionItemCreatedEvent",
            self._event(
                "decision.item.created",
                item=item,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def decision_item_deleted(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemDeletedEvent:
        """`decision.item.deleted` (DecisionItemDeletedEvent)."""
        return cast(
            "DecisionItemDeletedEvent",
            self._event(
                "decision.item.deleted",
                event_id=event_id,
                item_id=item_id,
                client_event_id=client_event_id,
            ),
        )

    def error(
        self,
        *,
        error: SdkError,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveErrorEvent:
        """`error` (LiveErrorEvent)."""
        return cast(
            "LiveErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def info(
        self,
        *,
        code: str,
        message: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InfoEvent:
        """`info` (InfoEvent)."""
        return cast(
            "InfoEvent",
            self._event(
                "info",
                code=code,
                message=message,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def response_event(
        self,
        *,
        event: dict[str, object],
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        delegation_id: str | None | Unset = UNSET,
    ) -> ResponseEvent:
        """`response.event` (ResponseEvent)."""
        return cast(
            "ResponseEvent",
            self._event(
                "response.event",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
                delegation_id=delegation_id,
            ),
        )

    def session_closed(
        self,
        *,
        reason: Literal[
            "close_requested", "expired", "content", "remote_hangup", "connection_lost"
        ],
        session: SessionResource,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionClosedEvent:
        """`session.closed` (SessionClosedEvent)."""
        return cast(
            "SessionClosedEvent",
            self._event(
                "session.closed",
                reason=reason,
                session=session,
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_commentary_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> CommentaryAppendedEvent:
        """`session.commentary.appended` (CommentaryAppendedEvent)."""
        return cast(
            "CommentaryAppendedEvent",
            self._event(
                "session.commentary.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_delegation_created(
        self,
        *,
        delegation: DelegationCreatedEventDelegation,
        offset_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DelegationCreatedEvent:
        """`session.delegation.created` (DelegationCreatedEvent)."""
        return cast(
            "DelegationCreatedEvent",
            self._event(
                "session.delegation.created",
                delegation=delegation,
                offset_ms=offset_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_append(
        self,
        *,
        audio: str,
    ) -> ServerEventSessionInputAudioAppend:
        """`session.input_audio.append` (ServerEventSessionInputAudioAppend)."""
        return cast(
            "ServerEventSessionInputAudioAppend",
            self._event(
                "session.input_audio.append",
                audio=audio,
            ),
        )

    def session_input_audio_muted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioMutedEvent:
        """`session.input_audio.muted` (InputAudioMutedEvent)."""
        return cast(
            "InputAudioMutedEvent",
            self._event(
                "session.input_audio.muted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_unmuted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioUnmutedEvent:
        """`session.input_audio.unmuted` (InputAudioUnmutedEvent)."""
        return cast(
            "InputAudioUnmutedEvent",
            self._event(
                "session.input_audio.unmuted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputTranscriptDeltaEvent:
        """`session.input_transcript.delta` (InputTranscriptDeltaEvent)."""
        return cast(
            "InputTranscriptDeltaEvent",
            self._event(
                "session.input_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_instructions_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InstructionsAppendedEvent:
        """`session.instructions.appended` (InstructionsAppendedEvent)."""
        return cast(
            "InstructionsAppendedEvent",
            self._event(
                "session.instructions.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_delta(
        self,
        *,
        delta: str,
        end_ms: int | None | Unset = UNSET,
        start_ms: int | None | Unset = UNSET,
    ) -> OutputAudioDeltaEvent:
        """`session.output_audio.delta` (OutputAudioDeltaEvent)."""
        return cast(
            "OutputAudioDeltaEvent",
            self._event(
                "session.output_audio.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
            ),
        )

    def session_output_audio_fixture_played(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayedEvent:
        """`session.output_audio.fixture.played` (OutputAudioFixturePlayedEvent)."""
        return cast(
            "OutputAudioFixturePlayedEvent",
            self._event(
                "session.output_audio.fixture.played",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_fixture_playing(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayingEvent:
        """`session.output_audio.fixture.playing` (OutputAudioFixturePlayingEvent)."""
        return cast(
            "OutputAudioFixturePlayingEvent",
            self._event(
                "session.output_audio.fixture.playing",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputTranscriptDeltaEvent:
        """`session.output_transcript.delta` (OutputTranscriptDeltaEvent)."""
        return cast(
            "OutputTranscriptDeltaEvent",
            self._event(
                "session.output_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_started(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionStartedEvent:
        """`session.started` (SessionStartedEvent)."""
        return cast(
            "SessionStartedEvent",
            self._event(
                "session.started",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_thinking_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ThinkingAppendedEvent:
        """`session.thinking.appended` (ThinkingAppendedEvent)."""
        return cast(
            "ThinkingAppendedEvent",
            self._event(
                "session.thinking.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_updated(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveSessionUpdatedEvent:
        """`session.updated` (LiveSessionUpdatedEvent)."""
        return cast(
            "LiveSessionUpdatedEvent",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_usage_updated(
        self,
        *,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        context_window: SessionUsageUpdatedEventContextWindow | None | Unset = UNSET,
    ) -> SessionUsageUpdatedEvent:
        """`session.usage.updated` (SessionUsageUpdatedEvent)."""
        return cast(
            "SessionUsageUpdatedEvent",
            self._event(
                "session.usage.updated",
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
                context_window=context_window,
            ),
        )

    def transport_answered(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ServerEventTransportAnswered:
        """`transport.answered` (ServerEventTransportAnswered)."""
        return cast(
            "ServerEventTransportAnswered",
            self._event(
                "transport.answered",
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_dtmf_received(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
    ) -> ServerEventTransportDtmfReceived:
        """`transport.dtmf.received` (ServerEventTransportDtmfReceived)."""
        return cast(
            "ServerEventTransportDtmfReceived",
            self._event(
                "transport.dtmf.received",
                event=event,
                event_id=event_id,
            ),
        )

    def transport_dtmf_send(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ServerEventTransportDtmfSend:
        """`transport.dtmf.send` (ServerEventTransportDtmfSend)."""
        return cast(
            "ServerEventTransportDtmfSend",
            self._event(
                "transport.dtmf.send",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_dtmf_sent(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ServerEventTransportDtmfSent:
        """`transport.dtmf.sent` (ServerEventTransportDtmfSent)."""
        return cast(
            "ServerEventTransportDtmfSent",
            self._event(
                "transport.dtmf.sent",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_failed(
        self,
        *,
        error: ServerEventTransportFailedError,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ServerEventTransportFailed:
        """`transport.failed` (ServerEventTransportFailed)."""
        return cast(
            "ServerEventTransportFailed",
            self._event(
                "transport.failed",
                error=error,
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_ringing(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ServerEventTransportRinging:
        """`transport.ringing` (ServerEventTransportRinging)."""
        return cast(
            "ServerEventTransportRinging",
            self._event(
                "transport.ringing",
                event_id=event_id,
                session_id=session_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
LiveSessionItem: TypeAlias = "ServerEvent | openai.types.live.ServerEvent | SessionAction"


class LiveSession(LiveSessionEvents, WebSocketSession["ClientEvent", "LiveSessionItem"]):
    """Base for sessions of `live.connect`: override the methods for events of the client.

    Path: /live/sessions
    """

    def on_decision_create(self, event: DecisionCreateEvent) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `decision.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_create(
        self, event: DecisionItemCreateEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `decision.item.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_delete(
        self, event: DecisionItemDeleteEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `decision.item.delete`; by default what the API does."""
        return self._default(event)

    def on_response_create(
        self, event: LiveResponseCreateEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_response_item_create(
        self, event: ResponseItemCreateEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `response.item.create`; by default what the API does."""
        return self._default(event)

    def on_session_close(self, event: SessionCloseEvent) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.close`; by default what the API does."""
        return self._default(event)

    def on_session_commentary_append(
        self, event: CommentaryAppendEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.commentary.append`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_append(
        self, event: InputAudioAppendEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.input_audio.append`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_mute(
        self, event: InputAudioMuteEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.input_audio.mute`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_unmute(
        self, event: InputAudioUnmuteEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.input_audio.unmute`; by default what the API does."""
        return self._default(event)

    def on_session_instructions_append(
        self, event: InstructionsAppendEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.instructions.append`; by default what the API does."""
        return self._default(event)

    def on_session_output_audio_fixture_play(
        self, event: OutputAudioFixturePlayEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.output_audio.fixture.play`; by default what the API does."""
        return self._default(event)

    def on_session_start(self, event: SessionStartEvent) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.start`; by default what the API does."""
        return self._default(event)

    def on_session_thinking_append(
        self, event: ThinkingAppendEvent
    ) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.thinking.append`; by default what the API does."""
        return self._default(event)

    def on_session_update(self, event: LiveSessionUpdateEvent) -> Iterable[LiveSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)


class LiveForksSessionEvents(ServerEventConstructors):
    """The events that the server of `live.forks.connect` can send."""

    endpoint = "live.forks.connect"
    client_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ForkClientEvent"),
        discriminator="type",
        variants={
            "decision.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionCreateEvent",
            ),
            "decision.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreateEvent",
            ),
            "decision.item.delete": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeleteEvent",
            ),
            "response.create": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveResponseCreateEvent",
            ),
            "response.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseItemCreateEvent",
            ),
            "session.close": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionCloseEvent",
            ),
            "session.commentary.append": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendEvent",
            ),
            "session.input_audio.append": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioAppendEvent",
            ),
            "session.input_audio.mute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMuteEvent",
            ),
            "session.input_audio.unmute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmuteEvent",
            ),
            "session.instructions.append": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendEvent",
            ),
            "session.output_audio.fixture.play": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayEvent",
            ),
            "session.start": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkSessionStartEvent",
            ),
            "session.thinking.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendEvent",
            ),
            "session.update": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdateEvent",
            ),
        },
    )
    server_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ForkServerEvent"),
        discriminator="type",
        variants={
            "decision.event": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionEvent",
            ),
            "decision.item.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreatedEvent",
            ),
            "decision.item.deleted": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeletedEvent",
            ),
            "error": ("openai_responses_generated.schemas.live_websockets", "LiveErrorEvent"),
            "info": ("openai_responses_generated.schemas.live_websockets", "InfoEvent"),
            "response.event": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseEvent",
            ),
            "session.closed": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionClosedEvent",
            ),
            "session.commentary.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendedEvent",
            ),
            "session.delegation.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DelegationCreatedEvent",
            ),
            "session.input_audio.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventSessionInputAudioAppend",
            ),
            "session.input_audio.muted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMutedEvent",
            ),
            "session.input_audio.unmuted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmutedEvent",
            ),
            "session.input_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "InputTranscriptDeltaEvent",
            ),
            "session.instructions.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendedEvent",
            ),
            "session.output_audio.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioDeltaEvent",
            ),
            "session.output_audio.fixture.played": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayedEvent",
            ),
            "session.output_audio.fixture.playing": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayingEvent",
            ),
            "session.output_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputTranscriptDeltaEvent",
            ),
            "session.started": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionStartedEvent",
            ),
            "session.thinking.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendedEvent",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdatedEvent",
            ),
            "session.usage.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionUsageUpdatedEvent",
            ),
            "transport.answered": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportAnswered",
            ),
            "transport.dtmf.received": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportDtmfReceived",
            ),
            "transport.dtmf.send": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportDtmfSend",
            ),
            "transport.dtmf.sent": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportDtmfSent",
            ),
            "transport.failed": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportFailed",
            ),
            "transport.ringing": (
                "openai_responses_generated.schemas.live_websockets",
                "ForkServerEventTransportRinging",
            ),
        },
    )
    acknowledgements = {
        "decision.item.create": "decision.item.created",
        "decision.item.delete": "decision.item.deleted",
        "session.close": "session.closed",
        "session.commentary.append": "session.commentary.appended",
        "session.input_audio.mute": "session.input_audio.muted",
        "session.input_audio.unmute": "session.input_audio.unmuted",
        "session.instructions.append": "session.instructions.appended",
        "session.output_audio.fixture.play": "session.output_audio.fixture.played",
        "session.start": "session.started",
        "session.thinking.append": "session.thinking.appended",
        "session.update": "session.updated",
    }

    def decision_event(
        self,
        *,
        event: DecisionEventEvent,
        delegation_id: str | None | Unset = UNSET,
        event_id: str | Unset = UNSET,
        source_event_id: str | None | Unset = UNSET,
        source_event_type: Literal[
            "session.input_transcript.delta", "session.output_transcript.delta"
        ]
        | None
        | Unset = UNSET,
        trigger_id: str | None | Unset = UNSET,
    ) -> DecisionEvent:
        """`decision.event` (DecisionEvent)."""
        return cast(
            "DecisionEvent",
            self._event(
                "decision.event",
                event=event,
                delegation_id=delegation_id,
                event_id=event_id,
                source_event_id=source_event_id,
                source_event_type=source_event_type,
                trigger_id=trigger_id,
            ),
        )

    def decision_item_created(
        self,
        *,
        item: DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemCreatedEvent:
        """`decision.item.created` (DecisionItemCreatedEvent)."""
        return cast(
            "DecisionItemCreatedEvent",
            self._event(
                "decision.item.created",
                item=item,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def decision_item_deleted(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemDeletedEvent:
        """`decision.item.deleted` (DecisionItemDeletedEvent)."""
        return cast(
            "DecisionItemDeletedEvent",
            self._event(
                "decision.item.deleted",
                event_id=event_id,
                item_id=item_id,
                client_event_id=client_event_id,
            ),
        )

    def error(
        self,
        *,
        error: SdkError,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveErrorEvent:
        """`error` (LiveErrorEvent)."""
        return cast(
            "LiveErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def info(
        self,
        *,
        code: str,
        message: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InfoEvent:
        """`info` (InfoEvent)."""
        return cast(
            "InfoEvent",
            self._event(
                "info",
                code=code,
                message=message,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def response_event(
        self,
        *,
        event: dict[str, object],
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        delegation_id: str | None | Unset = UNSET,
    ) -> ResponseEvent:
        """`response.event` (ResponseEvent)."""
        return cast(
            "ResponseEvent",
            self._event(
                "response.event",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
                delegation_id=delegation_id,
            ),
        )

    def session_closed(
        self,
        *,
        reason: Literal[
            "close_requested", "expired", "content", "remote_hangup", "connection_lost"
        ],
        session: SessionResource,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionClosedEvent:
        """`session.closed` (SessionClosedEvent)."""
        return cast(
            "SessionClosedEvent",
            self._event(
                "session.closed",
                reason=reason,
                session=session,
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_commentary_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> CommentaryAppendedEvent:
        """`session.commentary.appended` (CommentaryAppendedEvent)."""
        return cast(
            "CommentaryAppendedEvent",
            self._event(
                "session.commentary.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_delegation_created(
        self,
        *,
        delegation: DelegationCreatedEventDelegation,
        offset_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DelegationCreatedEvent:
        """`session.delegation.created` (DelegationCreatedEvent)."""
        return cast(
            "DelegationCreatedEvent",
            self._event(
                "session.delegation.created",
                delegation=delegation,
                offset_ms=offset_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_append(
        self,
        *,
        audio: str,
    ) -> ForkServerEventSessionInputAudioAppend:
        """`session.input_audio.append` (ForkServerEventSessionInputAudioAppend)."""
        return cast(
            "ForkServerEventSessionInputAudioAppend",
            self._event(
                "session.input_audio.append",
                audio=audio,
            ),
        )

    def session_input_audio_muted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioMutedEvent:
        """`session.input_audio.muted` (InputAudioMutedEvent)."""
        return cast(
            "InputAudioMutedEvent",
            self._event(
                "session.input_audio.muted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_unmuted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioUnmutedEvent:
        """`session.input_audio.unmuted` (InputAudioUnmutedEvent)."""
        return cast(
            "InputAudioUnmutedEvent",
            self._event(
                "session.input_audio.unmuted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputTranscriptDeltaEvent:
        """`session.input_transcript.delta` (InputTranscriptDeltaEvent)."""
        return cast(
            "InputTranscriptDeltaEvent",
            self._event(
                "session.input_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_instructions_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InstructionsAppendedEvent:
        """`session.instructions.appended` (InstructionsAppendedEvent)."""
        return cast(
            "InstructionsAppendedEvent",
            self._event(
                "session.instructions.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_delta(
        self,
        *,
        delta: str,
        end_ms: int | None | Unset = UNSET,
        start_ms: int | None | Unset = UNSET,
    ) -> OutputAudioDeltaEvent:
        """`session.output_audio.delta` (OutputAudioDeltaEvent)."""
        return cast(
            "OutputAudioDeltaEvent",
            self._event(
                "session.output_audio.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
            ),
        )

    def session_output_audio_fixture_played(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayedEvent:
        """`session.output_audio.fixture.played` (OutputAudioFixturePlayedEvent)."""
        return cast(
            "OutputAudioFixturePlayedEvent",
            self._event(
                "session.output_audio.fixture.played",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_fixture_playing(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayingEvent:
        """`session.output_audio.fixture.playing` (OutputAudioFixturePlayingEvent)."""
        return cast(
            "OutputAudioFixturePlayingEvent",
            self._event(
                "session.output_audio.fixture.playing",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputTranscriptDeltaEvent:
        """`session.output_transcript.delta` (OutputTranscriptDeltaEvent)."""
        return cast(
            "OutputTranscriptDeltaEvent",
            self._event(
                "session.output_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_started(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionStartedEvent:
        """`session.started` (SessionStartedEvent)."""
        return cast(
            "SessionStartedEvent",
            self._event(
                "session.started",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_thinking_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ThinkingAppendedEvent:
        """`session.thinking.appended` (ThinkingAppendedEvent)."""
        return cast(
            "ThinkingAppendedEvent",
            self._event(
                "session.thinking.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_updated(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveSessionUpdatedEvent:
        """`session.updated` (LiveSessionUpdatedEvent)."""
        return cast(
            "LiveSessionUpdatedEvent",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_usage_updated(
        self,
        *,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        context_window: SessionUsageUpdatedEventContextWindow | None | Unset = UNSET,
    ) -> SessionUsageUpdatedEvent:
        """`session.usage.updated` (SessionUsageUpdatedEvent)."""
        return cast(
            "SessionUsageUpdatedEvent",
            self._event(
                "session.usage.updated",
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
                context_window=context_window,
            ),
        )

    def transport_answered(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ForkServerEventTransportAnswered:
        """`transport.answered` (ForkServerEventTransportAnswered)."""
        return cast(
            "ForkServerEventTransportAnswered",
            self._event(
                "transport.answered",
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_dtmf_received(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
    ) -> ForkServerEventTransportDtmfReceived:
        """`transport.dtmf.received` (ForkServerEventTransportDtmfReceived)."""
        return cast(
            "ForkServerEventTransportDtmfReceived",
            self._event(
                "transport.dtmf.received",
                event=event,
                event_id=event_id,
            ),
        )

    def transport_dtmf_send(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ForkServerEventTransportDtmfSend:
        """`transport.dtmf.send` (ForkServerEventTransportDtmfSend)."""
        return cast(
            "ForkServerEventTransportDtmfSend",
            self._event(
                "transport.dtmf.send",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_dtmf_sent(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ForkServerEventTransportDtmfSent:
        """`transport.dtmf.sent` (ForkServerEventTransportDtmfSent)."""
        return cast(
            "ForkServerEventTransportDtmfSent",
            self._event(
                "transport.dtmf.sent",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_failed(
        self,
        *,
        error: ForkServerEventTransportFailedError,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ForkServerEventTransportFailed:
        """`transport.failed` (ForkServerEventTransportFailed)."""
        return cast(
            "ForkServerEventTransportFailed",
            self._event(
                "transport.failed",
                error=error,
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_ringing(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ForkServerEventTransportRinging:
        """`transport.ringing` (ForkServerEventTransportRinging)."""
        return cast(
            "ForkServerEventTransportRinging",
            self._event(
                "transport.ringing",
                event_id=event_id,
                session_id=session_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
LiveForksSessionItem: TypeAlias = (
    "ForkServerEvent | openai.types.live.ForkServerEvent | SessionAction"
)


class LiveForksSession(
    LiveForksSessionEvents, WebSocketSession["ForkClientEvent", "LiveForksSessionItem"]
):
    """Base for sessions of `live.forks.connect`: override the methods for events of the client.

    Path: /live/sessions/{session_id}/fork
    """

    def on_decision_create(
        self, event: DecisionCreateEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `decision.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_create(
        self, event: DecisionItemCreateEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `decision.item.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_delete(
        self, event: DecisionItemDeleteEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `decision.item.delete`; by default what the API does."""
        return self._default(event)

    def on_response_create(
        self, event: LiveResponseCreateEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_response_item_create(
        self, event: ResponseItemCreateEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `response.item.create`; by default what the API does."""
        return self._default(event)

    def on_session_close(self, event: SessionCloseEvent) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.close`; by default what the API does."""
        return self._default(event)

    def on_session_commentary_append(
        self, event: CommentaryAppendEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.commentary.append`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_append(
        self, event: InputAudioAppendEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.input_audio.append`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_mute(
        self, event: InputAudioMuteEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.input_audio.mute`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_unmute(
        self, event: InputAudioUnmuteEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.input_audio.unmute`; by default what the API does."""
        return self._default(event)

    def on_session_instructions_append(
        self, event: InstructionsAppendEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.instructions.append`; by default what the API does."""
        return self._default(event)

    def on_session_output_audio_fixture_play(
        self, event: OutputAudioFixturePlayEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.output_audio.fixture.play`; by default what the API does."""
        return self._default(event)

    def on_session_start(
        self, event: ForkSessionStartEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.start`; by default what the API does."""
        return self._default(event)

    def on_session_thinking_append(
        self, event: ThinkingAppendEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.thinking.append`; by default what the API does."""
        return self._default(event)

    def on_session_update(
        self, event: LiveSessionUpdateEvent
    ) -> Iterable[LiveForksSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)


class LiveSidebandSessionEvents(ServerEventConstructors):
    """The events that the server of `live.sideband.connect` can send."""

    endpoint = "live.sideband.connect"
    client_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ConnectClientEvent"),
        discriminator="type",
        variants={
            "decision.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionCreateEvent",
            ),
            "decision.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreateEvent",
            ),
            "decision.item.delete": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeleteEvent",
            ),
            "response.create": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveResponseCreateEvent",
            ),
            "response.item.create": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseItemCreateEvent",
            ),
            "session.close": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionCloseEvent",
            ),
            "session.commentary.append": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendEvent",
            ),
            "session.input_audio.mute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMuteEvent",
            ),
            "session.input_audio.unmute": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmuteEvent",
            ),
            "session.instructions.append": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendEvent",
            ),
            "session.output_audio.fixture.play": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayEvent",
            ),
            "session.thinking.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendEvent",
            ),
            "session.update": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdateEvent",
            ),
            "transport.dtmf.send": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectClientEventTransportDtmfSend",
            ),
        },
    )
    server_events = EventSchema(
        union=("openai_responses_generated.schemas.live_websockets", "ConnectServerEvent"),
        discriminator="type",
        variants={
            "decision.event": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionEvent",
            ),
            "decision.item.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemCreatedEvent",
            ),
            "decision.item.deleted": (
                "openai_responses_generated.schemas.live_websockets",
                "DecisionItemDeletedEvent",
            ),
            "error": ("openai_responses_generated.schemas.live_websockets", "LiveErrorEvent"),
            "info": ("openai_responses_generated.schemas.live_websockets", "InfoEvent"),
            "response.event": (
                "openai_responses_generated.schemas.live_websockets",
                "ResponseEvent",
            ),
            "session.closed": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionClosedEvent",
            ),
            "session.commentary.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "CommentaryAppendedEvent",
            ),
            "session.delegation.created": (
                "openai_responses_generated.schemas.live_websockets",
                "DelegationCreatedEvent",
            ),
            "session.input_audio.append": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventSessionInputAudioAppend",
            ),
            "session.input_audio.muted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioMutedEvent",
            ),
            "session.input_audio.unmuted": (
                "openai_responses_generated.schemas.live_websockets",
                "InputAudioUnmutedEvent",
            ),
            "session.input_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "InputTranscriptDeltaEvent",
            ),
            "session.instructions.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "InstructionsAppendedEvent",
            ),
            "session.output_audio.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioDeltaEvent",
            ),
            "session.output_audio.fixture.played": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayedEvent",
            ),
            "session.output_audio.fixture.playing": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputAudioFixturePlayingEvent",
            ),
            "session.output_transcript.delta": (
                "openai_responses_generated.schemas.live_websockets",
                "OutputTranscriptDeltaEvent",
            ),
            "session.paused": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventSessionPaused",
            ),
            "session.resumed": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventSessionResumed",
            ),
            "session.started": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionStartedEvent",
            ),
            "session.thinking.appended": (
                "openai_responses_generated.schemas.live_websockets",
                "ThinkingAppendedEvent",
            ),
            "session.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "LiveSessionUpdatedEvent",
            ),
            "session.usage.updated": (
                "openai_responses_generated.schemas.live_websockets",
                "SessionUsageUpdatedEvent",
            ),
            "transport.answered": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportAnswered",
            ),
            "transport.dtmf.received": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportDtmfReceived",
            ),
            "transport.dtmf.send": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportDtmfSend",
            ),
            "transport.dtmf.sent": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportDtmfSent",
            ),
            "transport.failed": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportFailed",
            ),
            "transport.ringing": (
                "openai_responses_generated.schemas.live_websockets",
                "ConnectServerEventTransportRinging",
            ),
        },
    )
    acknowledgements = {
        "decision.item.create": "decision.item.created",
        "decision.item.delete": "decision.item.deleted",
        "session.close": "session.closed",
        "session.commentary.append": "session.commentary.appended",
        "session.input_audio.mute": "session.input_audio.muted",
        "session.input_audio.unmute": "session.input_audio.unmuted",
        "session.instructions.append": "session.instructions.appended",
        "session.output_audio.fixture.play": "session.output_audio.fixture.played",
        "session.thinking.append": "session.thinking.appended",
        "session.update": "session.updated",
    }

    def decision_event(
        self,
        *,
        event: DecisionEventEvent,
        delegation_id: str | None | Unset = UNSET,
        event_id: str | Unset = UNSET,
        source_event_id: str | None | Unset = UNSET,
        source_event_type: Literal[
            "session.input_transcript.delta", "session.output_transcript.delta"
        ]
        | None
        | Unset = UNSET,
        trigger_id: str | None | Unset = UNSET,
    ) -> DecisionEvent:
        """`decision.event` (DecisionEvent)."""
        return cast(
            "DecisionEvent",
            self._event(
                "decision.event",
                event=event,
                delegation_id=delegation_id,
                event_id=event_id,
                source_event_id=source_event_id,
                source_event_type=source_event_type,
                trigger_id=trigger_id,
            ),
        )

    def decision_item_created(
        self,
        *,
        item: DecisionStoredUserMessage
        | DecisionStoredDeveloperMessage
        | DecisionStoredSystemMessage
        | DecisionStoredAssistantMessage
        | DecisionItemCreatedEventItemFunctionCall
        | DecisionItemCreatedEventItemFunctionCallOutput
        | DecisionItemCreatedEventItemCustomToolCall
        | DecisionItemCreatedEventItemCustomToolCallOutput,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemCreatedEvent:
        """`decision.item.created` (DecisionItemCreatedEvent)."""
        return cast(
            "DecisionItemCreatedEvent",
            self._event(
                "decision.item.created",
                item=item,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def decision_item_deleted(
        self,
        *,
        event_id: str | Unset = UNSET,
        item_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DecisionItemDeletedEvent:
        """`decision.item.deleted` (DecisionItemDeletedEvent)."""
        return cast(
            "DecisionItemDeletedEvent",
            self._event(
                "decision.item.deleted",
                event_id=event_id,
                item_id=item_id,
                client_event_id=client_event_id,
            ),
        )

    def error(
        self,
        *,
        error: SdkError,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveErrorEvent:
        """`error` (LiveErrorEvent)."""
        return cast(
            "LiveErrorEvent",
            self._event(
                "error",
                error=error,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def info(
        self,
        *,
        code: str,
        message: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InfoEvent:
        """`info` (InfoEvent)."""
        return cast(
            "InfoEvent",
            self._event(
                "info",
                code=code,
                message=message,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def response_event(
        self,
        *,
        event: dict[str, object],
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        delegation_id: str | None | Unset = UNSET,
    ) -> ResponseEvent:
        """`response.event` (ResponseEvent)."""
        return cast(
            "ResponseEvent",
            self._event(
                "response.event",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
                delegation_id=delegation_id,
            ),
        )

    def session_closed(
        self,
        *,
        reason: Literal[
            "close_requested", "expired", "content", "remote_hangup", "connection_lost"
        ],
        session: SessionResource,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionClosedEvent:
        """`session.closed` (SessionClosedEvent)."""
        return cast(
            "SessionClosedEvent",
            self._event(
                "session.closed",
                reason=reason,
                session=session,
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_commentary_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> CommentaryAppendedEvent:
        """`session.commentary.appended` (CommentaryAppendedEvent)."""
        return cast(
            "CommentaryAppendedEvent",
            self._event(
                "session.commentary.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_delegation_created(
        self,
        *,
        delegation: DelegationCreatedEventDelegation,
        offset_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> DelegationCreatedEvent:
        """`session.delegation.created` (DelegationCreatedEvent)."""
        return cast(
            "DelegationCreatedEvent",
            self._event(
                "session.delegation.created",
                delegation=delegation,
                offset_ms=offset_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_append(
        self,
        *,
        audio: str,
    ) -> ConnectServerEventSessionInputAudioAppend:
        """`session.input_audio.append` (ConnectServerEventSessionInputAudioAppend)."""
        return cast(
            "ConnectServerEventSessionInputAudioAppend",
            self._event(
                "session.input_audio.append",
                audio=audio,
            ),
        )

    def session_input_audio_muted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioMutedEvent:
        """`session.input_audio.muted` (InputAudioMutedEvent)."""
        return cast(
            "InputAudioMutedEvent",
            self._event(
                "session.input_audio.muted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_audio_unmuted(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputAudioUnmutedEvent:
        """`session.input_audio.unmuted` (InputAudioUnmutedEvent)."""
        return cast(
            "InputAudioUnmutedEvent",
            self._event(
                "session.input_audio.unmuted",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_input_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InputTranscriptDeltaEvent:
        """`session.input_transcript.delta` (InputTranscriptDeltaEvent)."""
        return cast(
            "InputTranscriptDeltaEvent",
            self._event(
                "session.input_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_instructions_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> InstructionsAppendedEvent:
        """`session.instructions.appended` (InstructionsAppendedEvent)."""
        return cast(
            "InstructionsAppendedEvent",
            self._event(
                "session.instructions.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_delta(
        self,
        *,
        delta: str,
        end_ms: int | None | Unset = UNSET,
        start_ms: int | None | Unset = UNSET,
    ) -> OutputAudioDeltaEvent:
        """`session.output_audio.delta` (OutputAudioDeltaEvent)."""
        return cast(
            "OutputAudioDeltaEvent",
            self._event(
                "session.output_audio.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
            ),
        )

    def session_output_audio_fixture_played(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayedEvent:
        """`session.output_audio.fixture.played` (OutputAudioFixturePlayedEvent)."""
        return cast(
            "OutputAudioFixturePlayedEvent",
            self._event(
                "session.output_audio.fixture.played",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_audio_fixture_playing(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputAudioFixturePlayingEvent:
        """`session.output_audio.fixture.playing` (OutputAudioFixturePlayingEvent)."""
        return cast(
            "OutputAudioFixturePlayingEvent",
            self._event(
                "session.output_audio.fixture.playing",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_output_transcript_delta(
        self,
        *,
        delta: str,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> OutputTranscriptDeltaEvent:
        """`session.output_transcript.delta` (OutputTranscriptDeltaEvent)."""
        return cast(
            "OutputTranscriptDeltaEvent",
            self._event(
                "session.output_transcript.delta",
                delta=delta,
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_paused(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ConnectServerEventSessionPaused:
        """`session.paused` (ConnectServerEventSessionPaused)."""
        return cast(
            "ConnectServerEventSessionPaused",
            self._event(
                "session.paused",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_resumed(
        self,
        *,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ConnectServerEventSessionResumed:
        """`session.resumed` (ConnectServerEventSessionResumed)."""
        return cast(
            "ConnectServerEventSessionResumed",
            self._event(
                "session.resumed",
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_started(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> SessionStartedEvent:
        """`session.started` (SessionStartedEvent)."""
        return cast(
            "SessionStartedEvent",
            self._event(
                "session.started",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_thinking_appended(
        self,
        *,
        end_ms: int,
        start_ms: int,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ThinkingAppendedEvent:
        """`session.thinking.appended` (ThinkingAppendedEvent)."""
        return cast(
            "ThinkingAppendedEvent",
            self._event(
                "session.thinking.appended",
                end_ms=end_ms,
                start_ms=start_ms,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_updated(
        self,
        *,
        session: SessionResource,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> LiveSessionUpdatedEvent:
        """`session.updated` (LiveSessionUpdatedEvent)."""
        return cast(
            "LiveSessionUpdatedEvent",
            self._event(
                "session.updated",
                session=session,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def session_usage_updated(
        self,
        *,
        usage: SessionUsage,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
        context_window: SessionUsageUpdatedEventContextWindow | None | Unset = UNSET,
    ) -> SessionUsageUpdatedEvent:
        """`session.usage.updated` (SessionUsageUpdatedEvent)."""
        return cast(
            "SessionUsageUpdatedEvent",
            self._event(
                "session.usage.updated",
                usage=usage,
                event_id=event_id,
                client_event_id=client_event_id,
                context_window=context_window,
            ),
        )

    def transport_answered(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ConnectServerEventTransportAnswered:
        """`transport.answered` (ConnectServerEventTransportAnswered)."""
        return cast(
            "ConnectServerEventTransportAnswered",
            self._event(
                "transport.answered",
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_dtmf_received(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
    ) -> ConnectServerEventTransportDtmfReceived:
        """`transport.dtmf.received` (ConnectServerEventTransportDtmfReceived)."""
        return cast(
            "ConnectServerEventTransportDtmfReceived",
            self._event(
                "transport.dtmf.received",
                event=event,
                event_id=event_id,
            ),
        )

    def transport_dtmf_send(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ConnectServerEventTransportDtmfSend:
        """`transport.dtmf.send` (ConnectServerEventTransportDtmfSend)."""
        return cast(
            "ConnectServerEventTransportDtmfSend",
            self._event(
                "transport.dtmf.send",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_dtmf_sent(
        self,
        *,
        event: str,
        event_id: str | Unset = UNSET,
        client_event_id: str | None | Unset = UNSET,
    ) -> ConnectServerEventTransportDtmfSent:
        """`transport.dtmf.sent` (ConnectServerEventTransportDtmfSent)."""
        return cast(
            "ConnectServerEventTransportDtmfSent",
            self._event(
                "transport.dtmf.sent",
                event=event,
                event_id=event_id,
                client_event_id=client_event_id,
            ),
        )

    def transport_failed(
        self,
        *,
        error: ConnectServerEventTransportFailedError,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ConnectServerEventTransportFailed:
        """`transport.failed` (ConnectServerEventTransportFailed)."""
        return cast(
            "ConnectServerEventTransportFailed",
            self._event(
                "transport.failed",
                error=error,
                event_id=event_id,
                session_id=session_id,
            ),
        )

    def transport_ringing(
        self,
        *,
        event_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ConnectServerEventTransportRinging:
        """`transport.ringing` (ConnectServerEventTransportRinging)."""
        return cast(
            "ConnectServerEventTransportRinging",
            self._event(
                "transport.ringing",
                event_id=event_id,
                session_id=session_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
LiveSidebandSessionItem: TypeAlias = (
    "ConnectServerEvent | openai.types.live.ConnectServerEvent | SessionAction"
)


class LiveSidebandSession(
    LiveSidebandSessionEvents, WebSocketSession["ConnectClientEvent", "LiveSidebandSessionItem"]
):
    """Base for sessions of `live.sideband.connect`: override the methods for events of the client.

    Path: /live/sessions/{session_id}/attach
    """

    def on_decision_create(
        self, event: DecisionCreateEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `decision.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_create(
        self, event: DecisionItemCreateEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `decision.item.create`; by default what the API does."""
        return self._default(event)

    def on_decision_item_delete(
        self, event: DecisionItemDeleteEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `decision.item.delete`; by default what the API does."""
        return self._default(event)

    def on_response_create(
        self, event: LiveResponseCreateEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_response_item_create(
        self, event: ResponseItemCreateEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `response.item.create`; by default what the API does."""
        return self._default(event)

    def on_session_close(
        self, event: SessionCloseEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.close`; by default what the API does."""
        return self._default(event)

    def on_session_commentary_append(
        self, event: CommentaryAppendEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.commentary.append`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_mute(
        self, event: InputAudioMuteEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.input_audio.mute`; by default what the API does."""
        return self._default(event)

    def on_session_input_audio_unmute(
        self, event: InputAudioUnmuteEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.input_audio.unmute`; by default what the API does."""
        return self._default(event)

    def on_session_instructions_append(
        self, event: InstructionsAppendEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.instructions.append`; by default what the API does."""
        return self._default(event)

    def on_session_output_audio_fixture_play(
        self, event: OutputAudioFixturePlayEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.output_audio.fixture.play`; by default what the API does."""
        return self._default(event)

    def on_session_thinking_append(
        self, event: ThinkingAppendEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.thinking.append`; by default what the API does."""
        return self._default(event)

    def on_session_update(
        self, event: LiveSessionUpdateEvent
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `session.update`; by default what the API does."""
        return self._default(event)

    def on_transport_dtmf_send(
        self, event: ConnectClientEventTransportDtmfSend
    ) -> Iterable[LiveSidebandSessionItem] | None:
        """Return what the server sends for `transport.dtmf.send`; by default what the API does."""
        return self._default(event)
