"""Sessions of the WebSockets of `responses`.

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

    import openai.types.responses
    from openai_responses._core.sessions.waiting import SessionAction
    from pydantic import Field

    from openai_responses_generated.types.conversations_and_responses import (
        Annotation,
        FunctionShellCallOutputContent,
    )
    from openai_responses_generated.types.partials.responses import (
        OutputItemPartial,
        ResponsePartial,
    )
    from openai_responses_generated.types.responses import (
        OutputContent,
        OutputItem,
        Response,
        ResponseLogProb,
        ShellCallOutputDelta,
    )
    from openai_responses_generated.types.responses_websockets import (
        ErrorPayload,
        ResponsesClientEventResponseCreate,
        ResponsesConnectClientEvent,
        ResponsesServerEvent,
        ResponsesServerEventResponseAudioDelta,
        ResponsesServerEventResponseAudioDone,
        ResponsesServerEventResponseAudioTranscriptDelta,
        ResponsesServerEventResponseAudioTranscriptDone,
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        ResponsesServerEventResponseCodeInterpreterCallCodeDone,
        ResponsesServerEventResponseCodeInterpreterCallCompleted,
        ResponsesServerEventResponseCodeInterpreterCallInProgress,
        ResponsesServerEventResponseCodeInterpreterCallInterpreting,
        ResponsesServerEventResponseCompactionWsCompacting,
        ResponsesServerEventResponseCompleted,
        ResponsesServerEventResponseContentPartAdded,
        ResponsesServerEventResponseContentPartDone,
        ResponsesServerEventResponseCreated,
        ResponsesServerEventResponseCustomToolCallInputDelta,
        ResponsesServerEventResponseCustomToolCallInputDone,
        ResponsesServerEventResponseFailed,
        ResponsesServerEventResponseFileSearchCallCompleted,
        ResponsesServerEventResponseFileSearchCallInProgress,
        ResponsesServerEventResponseFileSearchCallSearching,
        ResponsesServerEventResponseFunctionCallArgumentsDelta,
        ResponsesServerEventResponseFunctionCallArgumentsDone,
        ResponsesServerEventResponseImageGenerationCallCompleted,
        ResponsesServerEventResponseImageGenerationCallGenerating,
        ResponsesServerEventResponseImageGenerationCallInProgress,
        ResponsesServerEventResponseImageGenerationCallPartialImage,
        ResponsesServerEventResponseIncomplete,
        ResponsesServerEventResponseInProgress,
        ResponsesServerEventResponseMcpCallArgumentsDelta,
        ResponsesServerEventResponseMcpCallArgumentsDone,
        ResponsesServerEventResponseMcpCallCompleted,
        ResponsesServerEventResponseMcpCallFailed,
        ResponsesServerEventResponseMcpCallInProgress,
        ResponsesServerEventResponseMcpListToolsCompleted,
        ResponsesServerEventResponseMcpListToolsFailed,
        ResponsesServerEventResponseMcpListToolsInProgress,
        ResponsesServerEventResponseOutputItemAdded,
        ResponsesServerEventResponseOutputItemDone,
        ResponsesServerEventResponseOutputTextAnnotationAdded,
        ResponsesServerEventResponseOutputTextDelta,
        ResponsesServerEventResponseOutputTextDone,
        ResponsesServerEventResponseQueued,
        ResponsesServerEventResponseReasoningSummaryPartAdded,
        ResponsesServerEventResponseReasoningSummaryPartAddedPart,
        ResponsesServerEventResponseReasoningSummaryPartDone,
        ResponsesServerEventResponseReasoningSummaryPartDonePart,
        ResponsesServerEventResponseReasoningSummaryTextDelta,
        ResponsesServerEventResponseReasoningSummaryTextDone,
        ResponsesServerEventResponseReasoningTextDelta,
        ResponsesServerEventResponseReasoningTextDone,
        ResponsesServerEventResponseRefusalDelta,
        ResponsesServerEventResponseRefusalDone,
        ResponsesServerEventResponseShellCallCommandAdded,
        ResponsesServerEventResponseShellCallCommandDelta,
        ResponsesServerEventResponseShellCallCommandDone,
        ResponsesServerEventResponseShellCallOutputContentDelta,
        ResponsesServerEventResponseShellCallOutputContentDone,
        ResponsesServerEventResponseWebSearchCallCompleted,
        ResponsesServerEventResponseWebSearchCallInProgress,
        ResponsesServerEventResponseWebSearchCallSearching,
        ResponseSteerAcceptedEvent,
        ResponseSteerAcceptedEventSteer,
        ResponseSteerEvent,
        ResponseSteerFailedEvent,
        ResponseSteerFailedEventError,
        ResponseSteerFailedEventSteer,
        ResponseSteerPendingEvent,
        ResponseSteerPendingEventSteer,
        ResponseSteerRequiredInput,
        ResponseWsError,
    )


class ResponsesSessionEvents(ServerEventConstructors):
    """The events that the server of `responses.connect` can send."""

    endpoint = "responses.connect"
    client_events = EventSchema(
        union=(
            "openai_responses_generated.schemas.responses_websockets",
            "ResponsesConnectClientEvent",
        ),
        discriminator="type",
        variants={
            "response.create": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesClientEventResponseCreate",
            ),
            "response.steer": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponseSteerEvent",
            ),
        },
    )
    server_events = EventSchema(
        union=("openai_responses_generated.schemas.responses_websockets", "ResponsesServerEvent"),
        discriminator="type",
        variants={
            "error": ("openai_responses_generated.schemas.responses_websockets", "ResponseWsError"),
            "response.audio.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseAudioDelta",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseAudioDone",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseAudioTranscriptDelta",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseAudioTranscriptDone",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCodeInterpreterCallCompleted",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCodeInterpreterCallInProgress",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCompactionWsCompacting",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCompleted",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseContentPartAdded",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseContentPartDone",
            ),
            "response.created": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCreated",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCustomToolCallInputDelta",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseCustomToolCallInputDone",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFailed",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFileSearchCallCompleted",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFileSearchCallInProgress",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFileSearchCallSearching",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFunctionCallArgumentsDelta",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseFunctionCallArgumentsDone",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseImageGenerationCallCompleted",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseImageGenerationCallGenerating",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseImageGenerationCallInProgress",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseImageGenerationCallPartialImage",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseInProgress",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseIncomplete",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpCallCompleted",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpCallFailed",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpCallInProgress",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpCallArgumentsDelta",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpCallArgumentsDone",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpListToolsCompleted",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpListToolsFailed",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseMcpListToolsInProgress",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseOutputItemAdded",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseOutputItemDone",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseOutputTextAnnotationAdded",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseOutputTextDelta",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseOutputTextDone",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseQueued",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningSummaryPartAdded",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningSummaryPartDone",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningSummaryTextDelta",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningSummaryTextDone",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningTextDelta",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseReasoningTextDone",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseRefusalDelta",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseRefusalDone",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseShellCallCommandAdded",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseShellCallCommandDelta",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseShellCallCommandDone",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseShellCallOutputContentDelta",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseShellCallOutputContentDone",
            ),
            "response.steer.accepted": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponseSteerAcceptedEvent",
            ),
            "response.steer.failed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponseSteerFailedEvent",
            ),
            "response.steer.pending": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponseSteerPendingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseWebSearchCallCompleted",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseWebSearchCallInProgress",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.responses_websockets",
                "ResponsesServerEventResponseWebSearchCallSearching",
            ),
        },
    )
    acknowledgements = {
        "response.create": "response.created",
    }

    def error(
        self,
        *,
        error: ErrorPayload,
        status: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponseWsError:
        """`error` (ResponseWsError)."""
        return cast(
            "ResponseWsError",
            self._event(
                "error",
                error=error,
                status=status,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseAudioDelta:
        """`response.audio.delta` (ResponsesServerEventResponseAudioDelta)."""
        return cast(
            "ResponsesServerEventResponseAudioDelta",
            self._event(
                "response.audio.delta",
                delta=delta,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseAudioDone:
        """`response.audio.done` (ResponsesServerEventResponseAudioDone)."""
        return cast(
            "ResponsesServerEventResponseAudioDone",
            self._event(
                "response.audio.done",
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseAudioTranscriptDelta:
        """`response.audio.transcript.delta` (ResponsesServerEventResponseAudioTranscriptDelta)."""
        return cast(
            "ResponsesServerEventResponseAudioTranscriptDelta",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                sequence_number=sequence_number,
                stream_id=stream_id,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseAudioTranscriptDone:
        """`response.audio.transcript.done` (ResponsesServerEventResponseAudioTranscriptDone)."""
        return cast(
            "ResponsesServerEventResponseAudioTranscriptDone",
            self._event(
                "response.audio.transcript.done",
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCodeInterpreterCallCompleted:
        """`response.code_interpreter_call.completed` (ResponsesServerEventResponseCodeInterpreterCallCompleted)."""
        return cast(
            "ResponsesServerEventResponseCodeInterpreterCallCompleted",
            self._event(
                "response.code_interpreter_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCodeInterpreterCallInProgress:
        """`response.code_interpreter_call.in_progress` (ResponsesServerEventResponseCodeInterpreterCallInProgress)."""
        return cast(
            "ResponsesServerEventResponseCodeInterpreterCallInProgress",
            self._event(
                "response.code_interpreter_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCodeInterpreterCallInterpreting:
        """`response.code_interpreter_call.interpreting` (ResponsesServerEventResponseCodeInterpreterCallInterpreting)."""
        return cast(
            "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
            self._event(
                "response.code_interpreter_call.interpreting",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCodeInterpreterCallCodeDelta:
        """`response.code_interpreter_call_code.delta` (ResponsesServerEventResponseCodeInterpreterCallCodeDelta)."""
        return cast(
            "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCodeInterpreterCallCodeDone:
        """`response.code_interpreter_call_code.done` (ResponsesServerEventResponseCodeInterpreterCallCodeDone)."""
        return cast(
            "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            self._event(
                "response.code_interpreter_call_code.done",
                code=code,
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
        stream_id: str | None | Unset = UNSET,
    ) -> ResponsesServerEventResponseCompactionWsCompacting:
        """`response.compaction.compacting` (ResponsesServerEventResponseCompactionWsCompacting)."""
        return cast(
            "ResponsesServerEventResponseCompactionWsCompacting",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def completed(
        self,
        *,
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCompleted:
        """`response.completed` (ResponsesServerEventResponseCompleted)."""
        return cast(
            "ResponsesServerEventResponseCompleted",
            self._event(
                "response.completed",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def content_part_added(
        self,
        *,
        part: OutputContent,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseContentPartAdded:
        """`response.content_part.added` (ResponsesServerEventResponseContentPartAdded)."""
        return cast(
            "ResponsesServerEventResponseContentPartAdded",
            self._event(
                "response.content_part.added",
                part=part,
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
        part: OutputContent,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseContentPartDone:
        """`response.content_part.done` (ResponsesServerEventResponseContentPartDone)."""
        return cast(
            "ResponsesServerEventResponseContentPartDone",
            self._event(
                "response.content_part.done",
                part=part,
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
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCreated:
        """`response.created` (ResponsesServerEventResponseCreated)."""
        return cast(
            "ResponsesServerEventResponseCreated",
            self._event(
                "response.created",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def custom_tool_call_input_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCustomToolCallInputDelta:
        """`response.custom_tool_call_input.delta` (ResponsesServerEventResponseCustomToolCallInputDelta)."""
        return cast(
            "ResponsesServerEventResponseCustomToolCallInputDelta",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
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
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseCustomToolCallInputDone:
        """`response.custom_tool_call_input.done` (ResponsesServerEventResponseCustomToolCallInputDone)."""
        return cast(
            "ResponsesServerEventResponseCustomToolCallInputDone",
            self._event(
                "response.custom_tool_call_input.done",
                input=input,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                stream_id=stream_id,
            ),
        )

    def failed(
        self,
        *,
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFailed:
        """`response.failed` (ResponsesServerEventResponseFailed)."""
        return cast(
            "ResponsesServerEventResponseFailed",
            self._event(
                "response.failed",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFileSearchCallCompleted:
        """`response.file_search_call.completed` (ResponsesServerEventResponseFileSearchCallCompleted)."""
        return cast(
            "ResponsesServerEventResponseFileSearchCallCompleted",
            self._event(
                "response.file_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFileSearchCallInProgress:
        """`response.file_search_call.in_progress` (ResponsesServerEventResponseFileSearchCallInProgress)."""
        return cast(
            "ResponsesServerEventResponseFileSearchCallInProgress",
            self._event(
                "response.file_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFileSearchCallSearching:
        """`response.file_search_call.searching` (ResponsesServerEventResponseFileSearchCallSearching)."""
        return cast(
            "ResponsesServerEventResponseFileSearchCallSearching",
            self._event(
                "response.file_search_call.searching",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFunctionCallArgumentsDelta:
        """`response.function_call_arguments.delta` (ResponsesServerEventResponseFunctionCallArgumentsDelta)."""
        return cast(
            "ResponsesServerEventResponseFunctionCallArgumentsDelta",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseFunctionCallArgumentsDone:
        """`response.function_call_arguments.done` (ResponsesServerEventResponseFunctionCallArgumentsDone)."""
        return cast(
            "ResponsesServerEventResponseFunctionCallArgumentsDone",
            self._event(
                "response.function_call_arguments.done",
                arguments=arguments,
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
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseImageGenerationCallCompleted:
        """`response.image_generation_call.completed` (ResponsesServerEventResponseImageGenerationCallCompleted)."""
        return cast(
            "ResponsesServerEventResponseImageGenerationCallCompleted",
            self._event(
                "response.image_generation_call.completed",
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseImageGenerationCallGenerating:
        """`response.image_generation_call.generating` (ResponsesServerEventResponseImageGenerationCallGenerating)."""
        return cast(
            "ResponsesServerEventResponseImageGenerationCallGenerating",
            self._event(
                "response.image_generation_call.generating",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseImageGenerationCallInProgress:
        """`response.image_generation_call.in_progress` (ResponsesServerEventResponseImageGenerationCallInProgress)."""
        return cast(
            "ResponsesServerEventResponseImageGenerationCallInProgress",
            self._event(
                "response.image_generation_call.in_progress",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseImageGenerationCallPartialImage:
        """`response.image_generation_call.partial_image` (ResponsesServerEventResponseImageGenerationCallPartialImage)."""
        return cast(
            "ResponsesServerEventResponseImageGenerationCallPartialImage",
            self._event(
                "response.image_generation_call.partial_image",
                partial_image_index=partial_image_index,
                partial_image_b64=partial_image_b64,
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
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseInProgress:
        """`response.in_progress` (ResponsesServerEventResponseInProgress)."""
        return cast(
            "ResponsesServerEventResponseInProgress",
            self._event(
                "response.in_progress",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def incomplete(
        self,
        *,
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseIncomplete:
        """`response.incomplete` (ResponsesServerEventResponseIncomplete)."""
        return cast(
            "ResponsesServerEventResponseIncomplete",
            self._event(
                "response.incomplete",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpCallCompleted:
        """`response.mcp_call.completed` (ResponsesServerEventResponseMcpCallCompleted)."""
        return cast(
            "ResponsesServerEventResponseMcpCallCompleted",
            self._event(
                "response.mcp_call.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpCallFailed:
        """`response.mcp_call.failed` (ResponsesServerEventResponseMcpCallFailed)."""
        return cast(
            "ResponsesServerEventResponseMcpCallFailed",
            self._event(
                "response.mcp_call.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpCallInProgress:
        """`response.mcp_call.in_progress` (ResponsesServerEventResponseMcpCallInProgress)."""
        return cast(
            "ResponsesServerEventResponseMcpCallInProgress",
            self._event(
                "response.mcp_call.in_progress",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpCallArgumentsDelta:
        """`response.mcp_call_arguments.delta` (ResponsesServerEventResponseMcpCallArgumentsDelta)."""
        return cast(
            "ResponsesServerEventResponseMcpCallArgumentsDelta",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpCallArgumentsDone:
        """`response.mcp_call_arguments.done` (ResponsesServerEventResponseMcpCallArgumentsDone)."""
        return cast(
            "ResponsesServerEventResponseMcpCallArgumentsDone",
            self._event(
                "response.mcp_call_arguments.done",
                arguments=arguments,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpListToolsCompleted:
        """`response.mcp_list_tools.completed` (ResponsesServerEventResponseMcpListToolsCompleted)."""
        return cast(
            "ResponsesServerEventResponseMcpListToolsCompleted",
            self._event(
                "response.mcp_list_tools.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpListToolsFailed:
        """`response.mcp_list_tools.failed` (ResponsesServerEventResponseMcpListToolsFailed)."""
        return cast(
            "ResponsesServerEventResponseMcpListToolsFailed",
            self._event(
                "response.mcp_list_tools.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseMcpListToolsInProgress:
        """`response.mcp_list_tools.in_progress` (ResponsesServerEventResponseMcpListToolsInProgress)."""
        return cast(
            "ResponsesServerEventResponseMcpListToolsInProgress",
            self._event(
                "response.mcp_list_tools.in_progress",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_item_added(
        self,
        *,
        item: OutputItem | OutputItemPartial,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseOutputItemAdded:
        """`response.output_item.added` (ResponsesServerEventResponseOutputItemAdded)."""
        return cast(
            "ResponsesServerEventResponseOutputItemAdded",
            self._event(
                "response.output_item.added",
                item=item,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_item_done(
        self,
        *,
        item: OutputItem | OutputItemPartial,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseOutputItemDone:
        """`response.output_item.done` (ResponsesServerEventResponseOutputItemDone)."""
        return cast(
            "ResponsesServerEventResponseOutputItemDone",
            self._event(
                "response.output_item.done",
                item=item,
                output_index=output_index,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def output_text_annotation_added(
        self,
        *,
        annotation_index: int,
        annotation: Annotated[Annotation | None, Field(discriminator="type")],
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseOutputTextAnnotationAdded:
        """`response.output_text.annotation.added` (ResponsesServerEventResponseOutputTextAnnotationAdded)."""
        return cast(
            "ResponsesServerEventResponseOutputTextAnnotationAdded",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseOutputTextDelta:
        """`response.output_text.delta` (ResponsesServerEventResponseOutputTextDelta)."""
        return cast(
            "ResponsesServerEventResponseOutputTextDelta",
            self._event(
                "response.output_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseOutputTextDone:
        """`response.output_text.done` (ResponsesServerEventResponseOutputTextDone)."""
        return cast(
            "ResponsesServerEventResponseOutputTextDone",
            self._event(
                "response.output_text.done",
                text=text,
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
        response: Response | ResponsePartial,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseQueued:
        """`response.queued` (ResponsesServerEventResponseQueued)."""
        return cast(
            "ResponsesServerEventResponseQueued",
            self._event(
                "response.queued",
                response=response,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        part: ResponsesServerEventResponseReasoningSummaryPartAddedPart,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningSummaryPartAdded:
        """`response.reasoning_summary_part.added` (ResponsesServerEventResponseReasoningSummaryPartAdded)."""
        return cast(
            "ResponsesServerEventResponseReasoningSummaryPartAdded",
            self._event(
                "response.reasoning_summary_part.added",
                part=part,
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
        part: ResponsesServerEventResponseReasoningSummaryPartDonePart,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningSummaryPartDone:
        """`response.reasoning_summary_part.done` (ResponsesServerEventResponseReasoningSummaryPartDone)."""
        return cast(
            "ResponsesServerEventResponseReasoningSummaryPartDone",
            self._event(
                "response.reasoning_summary_part.done",
                part=part,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningSummaryTextDelta:
        """`response.reasoning_summary_text.delta` (ResponsesServerEventResponseReasoningSummaryTextDelta)."""
        return cast(
            "ResponsesServerEventResponseReasoningSummaryTextDelta",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningSummaryTextDone:
        """`response.reasoning_summary_text.done` (ResponsesServerEventResponseReasoningSummaryTextDone)."""
        return cast(
            "ResponsesServerEventResponseReasoningSummaryTextDone",
            self._event(
                "response.reasoning_summary_text.done",
                text=text,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningTextDelta:
        """`response.reasoning_text.delta` (ResponsesServerEventResponseReasoningTextDelta)."""
        return cast(
            "ResponsesServerEventResponseReasoningTextDelta",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseReasoningTextDone:
        """`response.reasoning_text.done` (ResponsesServerEventResponseReasoningTextDone)."""
        return cast(
            "ResponsesServerEventResponseReasoningTextDone",
            self._event(
                "response.reasoning_text.done",
                text=text,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseRefusalDelta:
        """`response.refusal.delta` (ResponsesServerEventResponseRefusalDelta)."""
        return cast(
            "ResponsesServerEventResponseRefusalDelta",
            self._event(
                "response.refusal.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseRefusalDone:
        """`response.refusal.done` (ResponsesServerEventResponseRefusalDone)."""
        return cast(
            "ResponsesServerEventResponseRefusalDone",
            self._event(
                "response.refusal.done",
                refusal=refusal,
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
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseShellCallCommandAdded:
        """`response.shell_call_command.added` (ResponsesServerEventResponseShellCallCommandAdded)."""
        return cast(
            "ResponsesServerEventResponseShellCallCommandAdded",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseShellCallCommandDelta:
        """`response.shell_call_command.delta` (ResponsesServerEventResponseShellCallCommandDelta)."""
        return cast(
            "ResponsesServerEventResponseShellCallCommandDelta",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseShellCallCommandDone:
        """`response.shell_call_command.done` (ResponsesServerEventResponseShellCallCommandDone)."""
        return cast(
            "ResponsesServerEventResponseShellCallCommandDone",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def shell_call_output_content_delta(
        self,
        *,
        command_index: int,
        delta: ShellCallOutputDelta,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseShellCallOutputContentDelta:
        """`response.shell_call_output_content.delta` (ResponsesServerEventResponseShellCallOutputContentDelta)."""
        return cast(
            "ResponsesServerEventResponseShellCallOutputContentDelta",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def shell_call_output_content_done(
        self,
        *,
        command_index: int,
        output: list[FunctionShellCallOutputContent],
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseShellCallOutputContentDone:
        """`response.shell_call_output_content.done` (ResponsesServerEventResponseShellCallOutputContentDone)."""
        return cast(
            "ResponsesServerEventResponseShellCallOutputContentDone",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
                stream_id=stream_id,
            ),
        )

    def steer_accepted(
        self,
        *,
        steer: ResponseSteerAcceptedEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> ResponseSteerAcceptedEvent:
        """`response.steer.accepted` (ResponseSteerAcceptedEvent)."""
        return cast(
            "ResponseSteerAcceptedEvent",
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
        error: ResponseSteerFailedEventError,
        steer: ResponseSteerFailedEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> ResponseSteerFailedEvent:
        """`response.steer.failed` (ResponseSteerFailedEvent)."""
        return cast(
            "ResponseSteerFailedEvent",
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
        required_input: list[ResponseSteerRequiredInput],
        steer: ResponseSteerPendingEventSteer,
        sequence_number: int | Unset = UNSET,
        stream_id: str | None | Unset = UNSET,
    ) -> ResponseSteerPendingEvent:
        """`response.steer.pending` (ResponseSteerPendingEvent)."""
        return cast(
            "ResponseSteerPendingEvent",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseWebSearchCallCompleted:
        """`response.web_search_call.completed` (ResponsesServerEventResponseWebSearchCallCompleted)."""
        return cast(
            "ResponsesServerEventResponseWebSearchCallCompleted",
            self._event(
                "response.web_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseWebSearchCallInProgress:
        """`response.web_search_call.in_progress` (ResponsesServerEventResponseWebSearchCallInProgress)."""
        return cast(
            "ResponsesServerEventResponseWebSearchCallInProgress",
            self._event(
                "response.web_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        stream_id: str | Unset = UNSET,
    ) -> ResponsesServerEventResponseWebSearchCallSearching:
        """`response.web_search_call.searching` (ResponsesServerEventResponseWebSearchCallSearching)."""
        return cast(
            "ResponsesServerEventResponseWebSearchCallSearching",
            self._event(
                "response.web_search_call.searching",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                stream_id=stream_id,
            ),
        )


# What methods may yield: what the constructors return, dicts of that shape, the SDK's objects, and
# what ends the connection or waits.
ResponsesSessionItem: TypeAlias = (
    "ResponsesServerEvent | openai.types.responses.ResponsesServerEvent | SessionAction"
)


class ResponsesSession(
    ResponsesSessionEvents, WebSocketSession["ResponsesConnectClientEvent", "ResponsesSessionItem"]
):
    """Base for sessions of `responses.connect`: override the methods for events of the client.

    Path: /responses
    """

    def on_response_create(
        self, event: ResponsesClientEventResponseCreate
    ) -> Iterable[ResponsesSessionItem] | None:
        """Return what the server sends for `response.create`; by default what the API does."""
        return self._default(event)

    def on_response_steer(self, event: ResponseSteerEvent) -> Iterable[ResponsesSessionItem] | None:
        """Return what the server sends for `response.steer`; by default what the API does."""
        return self._default(event)
