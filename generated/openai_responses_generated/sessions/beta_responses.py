"""Sessions of the WebSockets of `beta_responses`.

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

    import openai.types.beta
    from openai_responses._core.sessions.waiting import SessionAction
    from pydantic import Field

    from openai_responses_generated.types.beta_responses import (
        BetaAgentTag,
        BetaAnnotation,
        BetaFunctionShellCallOutputContent,
        BetaInputItem,
        BetaOutputContent,
        BetaOutputItem,
        BetaResponse,
        BetaResponseCompactionCompactingEventAgent,
        BetaResponseLogProb,
        BetaShellCallOutputDelta,
    )
    from openai_responses_generated.types.beta_responses_websockets import (
        BetaErrorPayload,
        BetaResponseInjectCreatedEvent,
        BetaResponseInjectEvent,
        BetaResponseInjectFailedEvent,
        BetaResponseInjectFailedEventError,
        BetaResponsesClientEvent,
        BetaResponsesClientEventResponseCreate,
        BetaResponsesServerEvent,
        BetaResponsesServerEventBetaResponseCompactionWsCompacting,
        BetaResponsesServerEventResponseAudioDelta,
        BetaResponsesServerEventResponseAudioDone,
        BetaResponsesServerEventResponseAudioTranscriptDelta,
        BetaResponsesServerEventResponseAudioTranscriptDone,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone,
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted,
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress,
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting,
        BetaResponsesServerEventResponseCompleted,
        BetaResponsesServerEventResponseContentPartAdded,
        BetaResponsesServerEventResponseContentPartDone,
        BetaResponsesServerEventResponseCreated,
        BetaResponsesServerEventResponseCustomToolCallInputDelta,
        BetaResponsesServerEventResponseCustomToolCallInputDone,
        BetaResponsesServerEventResponseFailed,
        BetaResponsesServerEventResponseFileSearchCallCompleted,
        BetaResponsesServerEventResponseFileSearchCallInProgress,
        BetaResponsesServerEventResponseFileSearchCallSearching,
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta,
        BetaResponsesServerEventResponseFunctionCallArgumentsDone,
        BetaResponsesServerEventResponseImageGenerationCallCompleted,
        BetaResponsesServerEventResponseImageGenerationCallGenerating,
        BetaResponsesServerEventResponseImageGenerationCallInProgress,
        BetaResponsesServerEventResponseImageGenerationCallPartialImage,
        BetaResponsesServerEventResponseIncomplete,
        BetaResponsesServerEventResponseInProgress,
        BetaResponsesServerEventResponseMcpCallArgumentsDelta,
        BetaResponsesServerEventResponseMcpCallArgumentsDone,
        BetaResponsesServerEventResponseMcpCallCompleted,
        BetaResponsesServerEventResponseMcpCallFailed,
        BetaResponsesServerEventResponseMcpCallInProgress,
        BetaResponsesServerEventResponseMcpListToolsCompleted,
        BetaResponsesServerEventResponseMcpListToolsFailed,
        BetaResponsesServerEventResponseMcpListToolsInProgress,
        BetaResponsesServerEventResponseOutputItemAdded,
        BetaResponsesServerEventResponseOutputItemDone,
        BetaResponsesServerEventResponseOutputTextAnnotationAdded,
        BetaResponsesServerEventResponseOutputTextDelta,
        BetaResponsesServerEventResponseOutputTextDone,
        BetaResponsesServerEventResponseQueued,
        BetaResponsesServerEventResponseReasoningSummaryPartAdded,
        BetaResponsesServerEventResponseReasoningSummaryPartAddedPart,
        BetaResponsesServerEventResponseReasoningSummaryPartDone,
        BetaResponsesServerEventResponseReasoningSummaryPartDonePart,
        BetaResponsesServerEventResponseReasoningSummaryTextDelta,
        BetaResponsesServerEventResponseReasoningSummaryTextDone,
        BetaResponsesServerEventResponseReasoningTextDelta,
        BetaResponsesServerEventResponseReasoningTextDone,
        BetaResponsesServerEventResponseRefusalDelta,
        BetaResponsesServerEventResponseRefusalDone,
        BetaResponsesServerEventResponseShellCallCommandAdded,
        BetaResponsesServerEventResponseShellCallCommandDelta,
        BetaResponsesServerEventResponseShellCallCommandDone,
        BetaResponsesServerEventResponseShellCallOutputContentDelta,
        BetaResponsesServerEventResponseShellCallOutputContentDone,
        BetaResponsesServerEventResponseWebSearchCallCompleted,
        BetaResponsesServerEventResponseWebSearchCallInProgress,
        BetaResponsesServerEventResponseWebSearchCallSearching,
        BetaResponseSteerAcceptedEvent,
        BetaResponseSteerAcceptedEventSteer,
        BetaResponseSteerEvent,
        BetaResponseSteerFailedEvent,
        BetaResponseSteerFailedEventError,
        BetaResponseSteerFailedEventSteer,
        BetaResponseSteerPendingEvent,
        BetaResponseSteerPendingEventSteer,
        BetaResponseSteerRequiredInput,
        BetaResponseWsError,
    )
    from openai_responses_generated.types.partials.beta_responses import (
        BetaOutputItemPartial,
        BetaResponsePartial,
    )


class BetaResponsesSessionEvents(ServerEventConstructors):
    """The events that the server of `beta.responses.connect` can send."""

    endpoint = "beta.responses.connect"
    client_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.beta_responses_websockets",
            "BetaResponsesClientEvent",
        ),
        discriminator="type",
        variants={
            "response.create": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesClientEventResponseCreate",
            ),
            "response.inject": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseInjectEvent",
            ),
            "response.steer": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseSteerEvent",
            ),
        },
    )
    server_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.beta_responses_websockets",
            "BetaResponsesServerEvent",
        ),
        discriminator="type",
        variants={
            "error": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseWsError",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseAudioDelta",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseAudioDone",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseAudioTranscriptDelta",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseAudioTranscriptDone",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventBetaResponseCompactionWsCompacting",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCompleted",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseContentPartAdded",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseContentPartDone",
            ),
            "response.created": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCreated",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCustomToolCallInputDelta",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseCustomToolCallInputDone",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFailed",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFileSearchCallCompleted",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFileSearchCallInProgress",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFileSearchCallSearching",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseImageGenerationCallCompleted",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseImageGenerationCallGenerating",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseImageGenerationCallInProgress",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseInProgress",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseIncomplete",
            ),
            "response.inject.created": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseInjectCreatedEvent",
            ),
            "response.inject.failed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseInjectFailedEvent",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpCallCompleted",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpCallFailed",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpCallInProgress",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpCallArgumentsDone",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpListToolsCompleted",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpListToolsFailed",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseMcpListToolsInProgress",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseOutputItemAdded",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseOutputItemDone",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseOutputTextDelta",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseOutputTextDone",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseQueued",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningSummaryPartDone",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningSummaryTextDone",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningTextDelta",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseReasoningTextDone",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseRefusalDelta",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseRefusalDone",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseShellCallCommandAdded",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseShellCallCommandDelta",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseShellCallCommandDone",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseShellCallOutputContentDelta",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseShellCallOutputContentDone",
            ),
            "response.steer.accepted": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseSteerAcceptedEvent",
            ),
            "response.steer.failed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseSteerFailedEvent",
            ),
            "response.steer.pending": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponseSteerPendingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseWebSearchCallCompleted",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseWebSearchCallInProgress",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses_websockets",
                "BetaResponsesServerEventResponseWebSearchCallSearching",
            ),
        },
    )
    acknowledgements = {
        "response.create": "response.created",
    }

    def error(
        self,
        *,
        error: BetaErrorPayload,
        agent: BetaAgentTag | None | Unset = UNSET,
        status: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponseWsError:
        """`error` (BetaResponseWsError)."""
        return cast(
            "BetaResponseWsError",
            self._event(
                "error",
                error=error,
                agent=agent,
                status=status,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseAudioDelta:
        """`response.audio.delta` (BetaResponsesServerEventResponseAudioDelta)."""
        return cast(
            "BetaResponsesServerEventResponseAudioDelta",
            self._event(
                "response.audio.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseAudioDone:
        """`response.audio.done` (BetaResponsesServerEventResponseAudioDone)."""
        return cast(
            "BetaResponsesServerEventResponseAudioDone",
            self._event(
                "response.audio.done",
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseAudioTranscriptDelta:
        """`response.audio.transcript.delta` (BetaResponsesServerEventResponseAudioTranscriptDelta)."""
        return cast(
            "BetaResponsesServerEventResponseAudioTranscriptDelta",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseAudioTranscriptDone:
        """`response.audio.transcript.done` (BetaResponsesServerEventResponseAudioTranscriptDone)."""
        return cast(
            "BetaResponsesServerEventResponseAudioTranscriptDone",
            self._event(
                "response.audio.transcript.done",
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCodeInterpreterCallCompleted:
        """`response.code_interpreter_call.completed` (BetaResponsesServerEventResponseCodeInterpreterCallCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
            self._event(
                "response.code_interpreter_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCodeInterpreterCallInProgress:
        """`response.code_interpreter_call.in_progress` (BetaResponsesServerEventResponseCodeInterpreterCallInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
            self._event(
                "response.code_interpreter_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCodeInterpreterCallInterpreting:
        """`response.code_interpreter_call.interpreting` (BetaResponsesServerEventResponseCodeInterpreterCallInterpreting)."""
        return cast(
            "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
            self._event(
                "response.code_interpreter_call.interpreting",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_code_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta:
        """`response.code_interpreter_call_code.delta` (BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta)."""
        return cast(
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def code_interpreter_call_code_done(
        self,
        *,
        code: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCodeInterpreterCallCodeDone:
        """`response.code_interpreter_call_code.done` (BetaResponsesServerEventResponseCodeInterpreterCallCodeDone)."""
        return cast(
            "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
            self._event(
                "response.code_interpreter_call_code.done",
                code=code,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def compaction_compacting(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        agent: BetaResponseCompactionCompactingEventAgent | None | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> BetaResponsesServerEventBetaResponseCompactionWsCompacting:
        """`response.compaction.compacting` (BetaResponsesServerEventBetaResponseCompactionWsCompacting)."""
        return cast(
            "BetaResponsesServerEventBetaResponseCompactionWsCompacting",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                agent=agent,
                stream_id=stream_id,
            ),
        )

    def completed(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCompleted:
        """`response.completed` (BetaResponsesServerEventResponseCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseCompleted",
            self._event(
                "response.completed",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def content_part_added(
        self,
        *,
        part: BetaOutputContent,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseContentPartAdded:
        """`response.content_part.added` (BetaResponsesServerEventResponseContentPartAdded)."""
        return cast(
            "BetaResponsesServerEventResponseContentPartAdded",
            self._event(
                "response.content_part.added",
                part=part,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def content_part_done(
        self,
        *,
        part: BetaOutputContent,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseContentPartDone:
        """`response.content_part.done` (BetaResponsesServerEventResponseContentPartDone)."""
        return cast(
            "BetaResponsesServerEventResponseContentPartDone",
            self._event(
                "response.content_part.done",
                part=part,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def created(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCreated:
        """`response.created` (BetaResponsesServerEventResponseCreated)."""
        return cast(
            "BetaResponsesServerEventResponseCreated",
            self._event(
                "response.created",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def custom_tool_call_input_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCustomToolCallInputDelta:
        """`response.custom_tool_call_input.delta` (BetaResponsesServerEventResponseCustomToolCallInputDelta)."""
        return cast(
            "BetaResponsesServerEventResponseCustomToolCallInputDelta",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def custom_tool_call_input_done(
        self,
        *,
        input: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseCustomToolCallInputDone:
        """`response.custom_tool_call_input.done` (BetaResponsesServerEventResponseCustomToolCallInputDone)."""
        return cast(
            "BetaResponsesServerEventResponseCustomToolCallInputDone",
            self._event(
                "response.custom_tool_call_input.done",
                input=input,
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                stream_id=stream_id,
            ),
        )

    def failed(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFailed:
        """`response.failed` (BetaResponsesServerEventResponseFailed)."""
        return cast(
            "BetaResponsesServerEventResponseFailed",
            self._event(
                "response.failed",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFileSearchCallCompleted:
        """`response.file_search_call.completed` (BetaResponsesServerEventResponseFileSearchCallCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseFileSearchCallCompleted",
            self._event(
                "response.file_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFileSearchCallInProgress:
        """`response.file_search_call.in_progress` (BetaResponsesServerEventResponseFileSearchCallInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseFileSearchCallInProgress",
            self._event(
                "response.file_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFileSearchCallSearching:
        """`response.file_search_call.searching` (BetaResponsesServerEventResponseFileSearchCallSearching)."""
        return cast(
            "BetaResponsesServerEventResponseFileSearchCallSearching",
            self._event(
                "response.file_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def function_call_arguments_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFunctionCallArgumentsDelta:
        """`response.function_call_arguments.delta` (BetaResponsesServerEventResponseFunctionCallArgumentsDelta)."""
        return cast(
            "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def function_call_arguments_done(
        self,
        *,
        arguments: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseFunctionCallArgumentsDone:
        """`response.function_call_arguments.done` (BetaResponsesServerEventResponseFunctionCallArgumentsDone)."""
        return cast(
            "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
            self._event(
                "response.function_call_arguments.done",
                arguments=arguments,
                agent=agent,
                item_id=item_id,
                name=name,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseImageGenerationCallCompleted:
        """`response.image_generation_call.completed` (BetaResponsesServerEventResponseImageGenerationCallCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseImageGenerationCallCompleted",
            self._event(
                "response.image_generation_call.completed",
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseImageGenerationCallGenerating:
        """`response.image_generation_call.generating` (BetaResponsesServerEventResponseImageGenerationCallGenerating)."""
        return cast(
            "BetaResponsesServerEventResponseImageGenerationCallGenerating",
            self._event(
                "response.image_generation_call.generating",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseImageGenerationCallInProgress:
        """`response.image_generation_call.in_progress` (BetaResponsesServerEventResponseImageGenerationCallInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseImageGenerationCallInProgress",
            self._event(
                "response.image_generation_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_partial_image(
        self,
        *,
        partial_image_index: int,
        partial_image_b64: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseImageGenerationCallPartialImage:
        """`response.image_generation_call.partial_image` (BetaResponsesServerEventResponseImageGenerationCallPartialImage)."""
        return cast(
            "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
            self._event(
                "response.image_generation_call.partial_image",
                partial_image_index=partial_image_index,
                partial_image_b64=partial_image_b64,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                size=size,
                quality=quality,
                background=background,
                output_format=output_format,
                stream_id=stream_id,
            ),
        )

    def in_progress(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseInProgress:
        """`response.in_progress` (BetaResponsesServerEventResponseInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseInProgress",
            self._event(
                "response.in_progress",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def incomplete(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseIncomplete:
        """`response.incomplete` (BetaResponsesServerEventResponseIncomplete)."""
        return cast(
            "BetaResponsesServerEventResponseIncomplete",
            self._event(
                "response.incomplete",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def inject_created(
        self,
        *,
        response_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponseInjectCreatedEvent:
        """`response.inject.created` (BetaResponseInjectCreatedEvent)."""
        return cast(
            "BetaResponseInjectCreatedEvent",
            self._event(
                "response.inject.created",
                response_id=response_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def inject_failed(
        self,
        *,
        input: list[BetaInputItem],
        error: BetaResponseInjectFailedEventError,
        response_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponseInjectFailedEvent:
        """`response.inject.failed` (BetaResponseInjectFailedEvent)."""
        return cast(
            "BetaResponseInjectFailedEvent",
            self._event(
                "response.inject.failed",
                input=input,
                error=error,
                response_id=response_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpCallCompleted:
        """`response.mcp_call.completed` (BetaResponsesServerEventResponseMcpCallCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseMcpCallCompleted",
            self._event(
                "response.mcp_call.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpCallFailed:
        """`response.mcp_call.failed` (BetaResponsesServerEventResponseMcpCallFailed)."""
        return cast(
            "BetaResponsesServerEventResponseMcpCallFailed",
            self._event(
                "response.mcp_call.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpCallInProgress:
        """`response.mcp_call.in_progress` (BetaResponsesServerEventResponseMcpCallInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseMcpCallInProgress",
            self._event(
                "response.mcp_call.in_progress",
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                stream_id=stream_id,
            ),
        )

    def mcp_call_arguments_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpCallArgumentsDelta:
        """`response.mcp_call_arguments.delta` (BetaResponsesServerEventResponseMcpCallArgumentsDelta)."""
        return cast(
            "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def mcp_call_arguments_done(
        self,
        *,
        arguments: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpCallArgumentsDone:
        """`response.mcp_call_arguments.done` (BetaResponsesServerEventResponseMcpCallArgumentsDone)."""
        return cast(
            "BetaResponsesServerEventResponseMcpCallArgumentsDone",
            self._event(
                "response.mcp_call_arguments.done",
                arguments=arguments,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpListToolsCompleted:
        """`response.mcp_list_tools.completed` (BetaResponsesServerEventResponseMcpListToolsCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseMcpListToolsCompleted",
            self._event(
                "response.mcp_list_tools.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpListToolsFailed:
        """`response.mcp_list_tools.failed` (BetaResponsesServerEventResponseMcpListToolsFailed)."""
        return cast(
            "BetaResponsesServerEventResponseMcpListToolsFailed",
            self._event(
                "response.mcp_list_tools.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseMcpListToolsInProgress:
        """`response.mcp_list_tools.in_progress` (BetaResponsesServerEventResponseMcpListToolsInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseMcpListToolsInProgress",
            self._event(
                "response.mcp_list_tools.in_progress",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_item_added(
        self,
        *,
        item: BetaOutputItem | BetaOutputItemPartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseOutputItemAdded:
        """`response.output_item.added` (BetaResponsesServerEventResponseOutputItemAdded)."""
        return cast(
            "BetaResponsesServerEventResponseOutputItemAdded",
            self._event(
                "response.output_item.added",
                item=item,
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_item_done(
        self,
        *,
        item: BetaOutputItem | BetaOutputItemPartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseOutputItemDone:
        """`response.output_item.done` (BetaResponsesServerEventResponseOutputItemDone)."""
        return cast(
            "BetaResponsesServerEventResponseOutputItemDone",
            self._event(
                "response.output_item.done",
                item=item,
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_text_annotation_added(
        self,
        *,
        annotation_index: int,
        annotation: Annotated[BetaAnnotation | None, Field(discriminator="type")],
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseOutputTextAnnotationAdded:
        """`response.output_text.annotation.added` (BetaResponsesServerEventResponseOutputTextAnnotationAdded)."""
        return cast(
            "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_text_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[BetaResponseLogProb] | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseOutputTextDelta:
        """`response.output_text.delta` (BetaResponsesServerEventResponseOutputTextDelta)."""
        return cast(
            "BetaResponsesServerEventResponseOutputTextDelta",
            self._event(
                "response.output_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                logprobs=logprobs,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def output_text_done(
        self,
        *,
        text: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[BetaResponseLogProb] | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseOutputTextDone:
        """`response.output_text.done` (BetaResponsesServerEventResponseOutputTextDone)."""
        return cast(
            "BetaResponsesServerEventResponseOutputTextDone",
            self._event(
                "response.output_text.done",
                text=text,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                logprobs=logprobs,
                stream_id=stream_id,
            ),
        )

    def queued(
        self,
        *,
        response: BetaResponse | BetaResponsePartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseQueued:
        """`response.queued` (BetaResponsesServerEventResponseQueued)."""
        return cast(
            "BetaResponsesServerEventResponseQueued",
            self._event(
                "response.queued",
                response=response,
                agent=agent,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningSummaryPartAdded:
        """`response.reasoning_summary_part.added` (BetaResponsesServerEventResponseReasoningSummaryPartAdded)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
            self._event(
                "response.reasoning_summary_part.added",
                part=part,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def reasoning_summary_part_done(
        self,
        *,
        part: BetaResponsesServerEventResponseReasoningSummaryPartDonePart,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningSummaryPartDone:
        """`response.reasoning_summary_part.done` (BetaResponsesServerEventResponseReasoningSummaryPartDone)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningSummaryPartDone",
            self._event(
                "response.reasoning_summary_part.done",
                part=part,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                status=status,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def reasoning_summary_text_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningSummaryTextDelta:
        """`response.reasoning_summary_text.delta` (BetaResponsesServerEventResponseReasoningSummaryTextDelta)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_summary_text_done(
        self,
        *,
        text: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningSummaryTextDone:
        """`response.reasoning_summary_text.done` (BetaResponsesServerEventResponseReasoningSummaryTextDone)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningSummaryTextDone",
            self._event(
                "response.reasoning_summary_text.done",
                text=text,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def reasoning_text_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningTextDelta:
        """`response.reasoning_text.delta` (BetaResponsesServerEventResponseReasoningTextDelta)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningTextDelta",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_text_done(
        self,
        *,
        text: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseReasoningTextDone:
        """`response.reasoning_text.done` (BetaResponsesServerEventResponseReasoningTextDone)."""
        return cast(
            "BetaResponsesServerEventResponseReasoningTextDone",
            self._event(
                "response.reasoning_text.done",
                text=text,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def refusal_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseRefusalDelta:
        """`response.refusal.delta` (BetaResponsesServerEventResponseRefusalDelta)."""
        return cast(
            "BetaResponsesServerEventResponseRefusalDelta",
            self._event(
                "response.refusal.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def refusal_done(
        self,
        *,
        refusal: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseRefusalDone:
        """`response.refusal.done` (BetaResponsesServerEventResponseRefusalDone)."""
        return cast(
            "BetaResponsesServerEventResponseRefusalDone",
            self._event(
                "response.refusal.done",
                refusal=refusal,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def shell_call_command_added(
        self,
        *,
        command_index: int,
        command: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseShellCallCommandAdded:
        """`response.shell_call_command.added` (BetaResponsesServerEventResponseShellCallCommandAdded)."""
        return cast(
            "BetaResponsesServerEventResponseShellCallCommandAdded",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def shell_call_command_delta(
        self,
        *,
        command_index: int,
        delta: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseShellCallCommandDelta:
        """`response.shell_call_command.delta` (BetaResponsesServerEventResponseShellCallCommandDelta)."""
        return cast(
            "BetaResponsesServerEventResponseShellCallCommandDelta",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                obfuscation=obfuscation,
                stream_id=stream_id,
            ),
        )

    def shell_call_command_done(
        self,
        *,
        command_index: int,
        command: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseShellCallCommandDone:
        """`response.shell_call_command.done` (BetaResponsesServerEventResponseShellCallCommandDone)."""
        return cast(
            "BetaResponsesServerEventResponseShellCallCommandDone",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def shell_call_output_content_delta(
        self,
        *,
        command_index: int,
        delta: BetaShellCallOutputDelta,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseShellCallOutputContentDelta:
        """`response.shell_call_output_content.delta` (BetaResponsesServerEventResponseShellCallOutputContentDelta)."""
        return cast(
            "BetaResponsesServerEventResponseShellCallOutputContentDelta",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def shell_call_output_content_done(
        self,
        *,
        command_index: int,
        output: list[BetaFunctionShellCallOutputContent],
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseShellCallOutputContentDone:
        """`response.shell_call_output_content.done` (BetaResponsesServerEventResponseShellCallOutputContentDone)."""
        return cast(
            "BetaResponsesServerEventResponseShellCallOutputContentDone",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def steer_accepted(
        self,
        *,
        steer: BetaResponseSteerAcceptedEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> BetaResponseSteerAcceptedEvent:
        """`response.steer.accepted` (BetaResponseSteerAcceptedEvent)."""
        return cast(
            "BetaResponseSteerAcceptedEvent",
            self._event(
                "response.steer.accepted",
                steer=steer,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def steer_failed(
        self,
        *,
        error: BetaResponseSteerFailedEventError,
        steer: BetaResponseSteerFailedEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> BetaResponseSteerFailedEvent:
        """`response.steer.failed` (BetaResponseSteerFailedEvent)."""
        return cast(
            "BetaResponseSteerFailedEvent",
            self._event(
                "response.steer.failed",
                error=error,
                steer=steer,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def steer_pending(
        self,
        *,
        reason: Literal["waiting_for_required_input"] | str,
        required_input: list[BetaResponseSteerRequiredInput],
        steer: BetaResponseSteerPendingEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> BetaResponseSteerPendingEvent:
        """`response.steer.pending` (BetaResponseSteerPendingEvent)."""
        return cast(
            "BetaResponseSteerPendingEvent",
            self._event(
                "response.steer.pending",
                reason=reason,
                required_input=required_input,
                steer=steer,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def web_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseWebSearchCallCompleted:
        """`response.web_search_call.completed` (BetaResponsesServerEventResponseWebSearchCallCompleted)."""
        return cast(
            "BetaResponsesServerEventResponseWebSearchCallCompleted",
            self._event(
                "response.web_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseWebSearchCallInProgress:
        """`response.web_search_call.in_progress` (BetaResponsesServerEventResponseWebSearchCallInProgress)."""
        return cast(
            "BetaResponsesServerEventResponseWebSearchCallInProgress",
            self._event(
                "response.web_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> BetaResponsesServerEventResponseWebSearchCallSearching:
        """`response.web_search_call.searching` (BetaResponsesServerEventResponseWebSearchCallSearching)."""
        return cast(
            "BetaResponsesServerEventResponseWebSearchCallSearching",
            self._event(
                "response.web_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
BetaResponsesSessionItem: TypeAlias = (
    "BetaResponsesServerEvent | openai.types.beta.BetaResponsesServerEvent | SessionAction"
)


class BetaResponsesSession(
    BetaResponsesSessionEvents,
    WebSocketSession["BetaResponsesClientEvent", "BetaResponsesSessionItem"],
):
    """Base for sessions of `beta.responses.connect`: override the methods for events of the client.

    Path: /responses
    """

    def on_response_create(
        self, event: BetaResponsesClientEventResponseCreate
    ) -> Iterable[BetaResponsesSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_response_inject(
        self, event: BetaResponseInjectEvent
    ) -> Iterable[BetaResponsesSessionItem] | None:
        """Return what the server sends for `response.inject`; by default what the API does."""
        return self._default(event)

    def on_response_steer(
        self, event: BetaResponseSteerEvent
    ) -> Iterable[BetaResponsesSessionItem] | None:
        """Return what the server sends for `response.steer`; by default what the API does."""
        return self._default(event)
