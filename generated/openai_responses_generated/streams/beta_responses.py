"""Event constructors and stream bases of `beta_responses`.

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
    from typing import Annotated, Literal

    import openai.types.beta
    from pydantic import Field

    from openai_responses_generated.types.beta_responses import (
        BetaAgentTag,
        BetaAnnotation,
        BetaCreateResponse,
        BetaFunctionShellCallOutputContent,
        BetaOutputContent,
        BetaOutputItem,
        BetaResponse,
        BetaResponseApplyPatchCallOperationDiffDeltaEvent,
        BetaResponseApplyPatchCallOperationDiffDoneEvent,
        BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCompactionCompactingEvent,
        BetaResponseCompactionCompactingEventAgent,
        BetaResponseCompletedEvent,
        BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent,
        BetaResponseCreatedEvent,
        BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent,
        BetaResponseErrorEvent,
        BetaResponseErrorEventError,
        BetaResponseFailedEvent,
        BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent,
        BetaResponseIncompleteEvent,
        BetaResponseInProgressEvent,
        BetaResponseLogProb,
        BetaResponseMCPCallArgumentsDeltaEvent,
        BetaResponseMCPCallArgumentsDoneEvent,
        BetaResponseMCPCallCompletedEvent,
        BetaResponseMCPCallFailedEvent,
        BetaResponseMCPCallInProgressEvent,
        BetaResponseMCPListToolsCompletedEvent,
        BetaResponseMCPListToolsFailedEvent,
        BetaResponseMCPListToolsInProgressEvent,
        BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent,
        BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponseQueuedEvent,
        BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartAddedEventPart,
        BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseReasoningSummaryPartDoneEventPart,
        BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent,
        BetaResponseShellCallCommandAddedStreamingEvent,
        BetaResponseShellCallCommandDeltaStreamingEvent,
        BetaResponseShellCallCommandDoneStreamingEvent,
        BetaResponseShellCallOutputContentDeltaStreamingEvent,
        BetaResponseShellCallOutputContentDoneStreamingEvent,
        BetaResponseStreamEvent,
        BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent,
        BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent,
        BetaShellCallOutputDelta,
    )
    from openai_responses_generated.types.beta_responses_and_responses import ResponseKeepaliveEvent
    from openai_responses_generated.types.partials.beta_responses import (
        BetaOutputItemPartial,
        BetaResponsePartial,
    )


class BetaCreateResponseEvents(EventConstructors):
    """The events that `beta.responses.create` can send.

    POST /responses: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
    """

    operation_id = "beta_createResponse"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_responses", "BetaResponseStreamEvent"),
        discriminator="type",
        variants={
            "error": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseErrorEvent",
            ),
            "keepalive": (
                "openai_responses_generated.schemas.beta_responses_and_responses",
                "ResponseKeepaliveEvent",
            ),
            "response.apply_patch_call_operation_diff.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseApplyPatchCallOperationDiffDeltaEvent",
            ),
            "response.apply_patch_call_operation_diff.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseApplyPatchCallOperationDiffDoneEvent",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioDeltaEvent",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioDoneEvent",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioTranscriptDeltaEvent",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioTranscriptDoneEvent",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCompletedEvent",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallInProgressEvent",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallInterpretingEvent",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCodeDoneEvent",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCompactionCompactingEvent",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCompletedEvent",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseContentPartAddedEvent",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseContentPartDoneEvent",
            ),
            "response.created": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCreatedEvent",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCustomToolCallInputDeltaEvent",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCustomToolCallInputDoneEvent",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFailedEvent",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallCompletedEvent",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallInProgressEvent",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallSearchingEvent",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallCompletedEvent",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallGeneratingEvent",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallInProgressEvent",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallPartialImageEvent",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseInProgressEvent",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseIncompleteEvent",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallCompletedEvent",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallFailedEvent",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallInProgressEvent",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallArgumentsDeltaEvent",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallArgumentsDoneEvent",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsCompletedEvent",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsFailedEvent",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsInProgressEvent",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputItemAddedEvent",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputItemDoneEvent",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputTextAnnotationAddedEvent",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseTextDeltaEvent",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseTextDoneEvent",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseQueuedEvent",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryPartAddedEvent",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryPartDoneEvent",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryTextDeltaEvent",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryTextDoneEvent",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningTextDeltaEvent",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningTextDoneEvent",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseRefusalDeltaEvent",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseRefusalDoneEvent",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandAddedStreamingEvent",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandDeltaStreamingEvent",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandDoneStreamingEvent",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallOutputContentDeltaStreamingEvent",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallOutputContentDoneStreamingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallCompletedEvent",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallInProgressEvent",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallSearchingEvent",
            ),
        },
    )
    request = RequestOf["BetaCreateResponse"]()

    def error(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        param: str | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        error: BetaResponseErrorEventError | Unset = UNSET,
    ) -> BetaResponseErrorEvent:
        """`error` (BetaResponseErrorEvent)."""
        return cast(
            "BetaResponseErrorEvent",
            self._event(
                "error",
                agent=agent,
                code=code,
                message=message,
                param=param,
                sequence_number=sequence_number,
                error=error,
            ),
        )

    def keepalive(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseKeepaliveEvent:
        """`keepalive` (ResponseKeepaliveEvent)."""
        return cast(
            "ResponseKeepaliveEvent",
            self._event(
                "keepalive",
                sequence_number=sequence_number,
            ),
        )

    def apply_patch_call_operation_diff_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseApplyPatchCallOperationDiffDeltaEvent:
        """`response.apply_patch_call_operation_diff.delta` (BetaResponseApplyPatchCallOperationDiffDeltaEvent)."""
        return cast(
            "BetaResponseApplyPatchCallOperationDiffDeltaEvent",
            self._event(
                "response.apply_patch_call_operation_diff.delta",
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def apply_patch_call_operation_diff_done(
        self,
        *,
        diff: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseApplyPatchCallOperationDiffDoneEvent:
        """`response.apply_patch_call_operation_diff.done` (BetaResponseApplyPatchCallOperationDiffDoneEvent)."""
        return cast(
            "BetaResponseApplyPatchCallOperationDiffDoneEvent",
            self._event(
                "response.apply_patch_call_operation_diff.done",
                diff=diff,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseAudioDeltaEvent:
        """`response.audio.delta` (BetaResponseAudioDeltaEvent)."""
        return cast(
            "BetaResponseAudioDeltaEvent",
            self._event(
                "response.audio.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseAudioDoneEvent:
        """`response.audio.done` (BetaResponseAudioDoneEvent)."""
        return cast(
            "BetaResponseAudioDoneEvent",
            self._event(
                "response.audio.done",
                agent=agent,
                sequence_number=sequence_number,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseAudioTranscriptDeltaEvent:
        """`response.audio.transcript.delta` (BetaResponseAudioTranscriptDeltaEvent)."""
        return cast(
            "BetaResponseAudioTranscriptDeltaEvent",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseAudioTranscriptDoneEvent:
        """`response.audio.transcript.done` (BetaResponseAudioTranscriptDoneEvent)."""
        return cast(
            "BetaResponseAudioTranscriptDoneEvent",
            self._event(
                "response.audio.transcript.done",
                agent=agent,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCompletedEvent:
        """`response.code_interpreter_call.completed` (BetaResponseCodeInterpreterCallCompletedEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCompletedEvent",
            self._event(
                "response.code_interpreter_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallInProgressEvent:
        """`response.code_interpreter_call.in_progress` (BetaResponseCodeInterpreterCallInProgressEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallInProgressEvent",
            self._event(
                "response.code_interpreter_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallInterpretingEvent:
        """`response.code_interpreter_call.interpreting` (BetaResponseCodeInterpreterCallInterpretingEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallInterpretingEvent",
            self._event(
                "response.code_interpreter_call.interpreting",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCodeDeltaEvent:
        """`response.code_interpreter_call_code.delta` (BetaResponseCodeInterpreterCallCodeDeltaEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def code_interpreter_call_code_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCodeDoneEvent:
        """`response.code_interpreter_call_code.done` (BetaResponseCodeInterpreterCallCodeDoneEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCodeDoneEvent",
            self._event(
                "response.code_interpreter_call_code.done",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                code=code,
                sequence_number=sequence_number,
            ),
        )

    def compaction_compacting(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        agent: BetaResponseCompactionCompactingEventAgent | None | Unset = UNSET,
    ) -> BetaResponseCompactionCompactingEvent:
        """`response.compaction.compacting` (BetaResponseCompactionCompactingEvent)."""
        return cast(
            "BetaResponseCompactionCompactingEvent",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                agent=agent,
            ),
        )

    def completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCompletedEvent:
        """`response.completed` (BetaResponseCompletedEvent)."""
        return cast(
            "BetaResponseCompletedEvent",
            self._event(
                "response.completed",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def content_part_added(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        part: BetaOutputContent | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseContentPartAddedEvent:
        """`response.content_part.added` (BetaResponseContentPartAddedEvent)."""
        return cast(
            "BetaResponseContentPartAddedEvent",
            self._event(
                "response.content_part.added",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                part=part,
                sequence_number=sequence_number,
            ),
        )

    def content_part_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaOutputContent | Unset = UNSET,
    ) -> BetaResponseContentPartDoneEvent:
        """`response.content_part.done` (BetaResponseContentPartDoneEvent)."""
        return cast(
            "BetaResponseContentPartDoneEvent",
            self._event(
                "response.content_part.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                part=part,
            ),
        )

    def created(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCreatedEvent:
        """`response.created` (BetaResponseCreatedEvent)."""
        return cast(
            "BetaResponseCreatedEvent",
            self._event(
                "response.created",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseCustomToolCallInputDeltaEvent:
        """`response.custom_tool_call_input.delta` (BetaResponseCustomToolCallInputDeltaEvent)."""
        return cast(
            "BetaResponseCustomToolCallInputDeltaEvent",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def custom_tool_call_input_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        input: str | Unset = UNSET,
    ) -> BetaResponseCustomToolCallInputDoneEvent:
        """`response.custom_tool_call_input.done` (BetaResponseCustomToolCallInputDoneEvent)."""
        return cast(
            "BetaResponseCustomToolCallInputDoneEvent",
            self._event(
                "response.custom_tool_call_input.done",
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                input=input,
            ),
        )

    def failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
    ) -> BetaResponseFailedEvent:
        """`response.failed` (BetaResponseFailedEvent)."""
        return cast(
            "BetaResponseFailedEvent",
            self._event(
                "response.failed",
                agent=agent,
                sequence_number=sequence_number,
                response=response,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallCompletedEvent:
        """`response.file_search_call.completed` (BetaResponseFileSearchCallCompletedEvent)."""
        return cast(
            "BetaResponseFileSearchCallCompletedEvent",
            self._event(
                "response.file_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallInProgressEvent:
        """`response.file_search_call.in_progress` (BetaResponseFileSearchCallInProgressEvent)."""
        return cast(
            "BetaResponseFileSearchCallInProgressEvent",
            self._event(
                "response.file_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallSearchingEvent:
        """`response.file_search_call.searching` (BetaResponseFileSearchCallSearchingEvent)."""
        return cast(
            "BetaResponseFileSearchCallSearchingEvent",
            self._event(
                "response.file_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (BetaResponseFunctionCallArgumentsDeltaEvent)."""
        return cast(
            "BetaResponseFunctionCallArgumentsDeltaEvent",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def function_call_arguments_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        arguments: str | Unset = UNSET,
    ) -> BetaResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (BetaResponseFunctionCallArgumentsDoneEvent)."""
        return cast(
            "BetaResponseFunctionCallArgumentsDoneEvent",
            self._event(
                "response.function_call_arguments.done",
                agent=agent,
                item_id=item_id,
                name=name,
                output_index=output_index,
                sequence_number=sequence_number,
                arguments=arguments,
            ),
        )

    def image_generation_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseImageGenCallCompletedEvent:
        """`response.image_generation_call.completed` (BetaResponseImageGenCallCompletedEvent)."""
        return cast(
            "BetaResponseImageGenCallCompletedEvent",
            self._event(
                "response.image_generation_call.completed",
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseImageGenCallGeneratingEvent:
        """`response.image_generation_call.generating` (BetaResponseImageGenCallGeneratingEvent)."""
        return cast(
            "BetaResponseImageGenCallGeneratingEvent",
            self._event(
                "response.image_generation_call.generating",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseImageGenCallInProgressEvent:
        """`response.image_generation_call.in_progress` (BetaResponseImageGenCallInProgressEvent)."""
        return cast(
            "BetaResponseImageGenCallInProgressEvent",
            self._event(
                "response.image_generation_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
    ) -> BetaResponseImageGenCallPartialImageEvent:
        """`response.image_generation_call.partial_image` (BetaResponseImageGenCallPartialImageEvent)."""
        return cast(
            "BetaResponseImageGenCallPartialImageEvent",
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
            ),
        )

    def in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseInProgressEvent:
        """`response.in_progress` (BetaResponseInProgressEvent)."""
        return cast(
            "BetaResponseInProgressEvent",
            self._event(
                "response.in_progress",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def incomplete(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseIncompleteEvent:
        """`response.incomplete` (BetaResponseIncompleteEvent)."""
        return cast(
            "BetaResponseIncompleteEvent",
            self._event(
                "response.incomplete",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallCompletedEvent:
        """`response.mcp_call.completed` (BetaResponseMCPCallCompletedEvent)."""
        return cast(
            "BetaResponseMCPCallCompletedEvent",
            self._event(
                "response.mcp_call.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallFailedEvent:
        """`response.mcp_call.failed` (BetaResponseMCPCallFailedEvent)."""
        return cast(
            "BetaResponseMCPCallFailedEvent",
            self._event(
                "response.mcp_call.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseMCPCallInProgressEvent:
        """`response.mcp_call.in_progress` (BetaResponseMCPCallInProgressEvent)."""
        return cast(
            "BetaResponseMCPCallInProgressEvent",
            self._event(
                "response.mcp_call.in_progress",
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseMCPCallArgumentsDeltaEvent:
        """`response.mcp_call_arguments.delta` (BetaResponseMCPCallArgumentsDeltaEvent)."""
        return cast(
            "BetaResponseMCPCallArgumentsDeltaEvent",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def mcp_call_arguments_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        arguments: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallArgumentsDoneEvent:
        """`response.mcp_call_arguments.done` (BetaResponseMCPCallArgumentsDoneEvent)."""
        return cast(
            "BetaResponseMCPCallArgumentsDoneEvent",
            self._event(
                "response.mcp_call_arguments.done",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                arguments=arguments,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsCompletedEvent:
        """`response.mcp_list_tools.completed` (BetaResponseMCPListToolsCompletedEvent)."""
        return cast(
            "BetaResponseMCPListToolsCompletedEvent",
            self._event(
                "response.mcp_list_tools.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsFailedEvent:
        """`response.mcp_list_tools.failed` (BetaResponseMCPListToolsFailedEvent)."""
        return cast(
            "BetaResponseMCPListToolsFailedEvent",
            self._event(
                "response.mcp_list_tools.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsInProgressEvent:
        """`response.mcp_list_tools.in_progress` (BetaResponseMCPListToolsInProgressEvent)."""
        return cast(
            "BetaResponseMCPListToolsInProgressEvent",
            self._event(
                "response.mcp_list_tools.in_progress",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_added(
        self,
        *,
        item: BetaOutputItem | BetaOutputItemPartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseOutputItemAddedEvent:
        """`response.output_item.added` (BetaResponseOutputItemAddedEvent)."""
        return cast(
            "BetaResponseOutputItemAddedEvent",
            self._event(
                "response.output_item.added",
                item=item,
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item: BetaOutputItem | BetaOutputItemPartial | Unset = UNSET,
    ) -> BetaResponseOutputItemDoneEvent:
        """`response.output_item.done` (BetaResponseOutputItemDoneEvent)."""
        return cast(
            "BetaResponseOutputItemDoneEvent",
            self._event(
                "response.output_item.done",
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                item=item,
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
    ) -> BetaResponseOutputTextAnnotationAddedEvent:
        """`response.output_text.annotation.added` (BetaResponseOutputTextAnnotationAddedEvent)."""
        return cast(
            "BetaResponseOutputTextAnnotationAddedEvent",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseTextDeltaEvent:
        """`response.output_text.delta` (BetaResponseTextDeltaEvent)."""
        return cast(
            "BetaResponseTextDeltaEvent",
            self._event(
                "response.output_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                logprobs=logprobs,
                obfuscation=obfuscation,
            ),
        )

    def output_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[BetaResponseLogProb] | Unset = UNSET,
    ) -> BetaResponseTextDoneEvent:
        """`response.output_text.done` (BetaResponseTextDoneEvent)."""
        return cast(
            "BetaResponseTextDoneEvent",
            self._event(
                "response.output_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                text=text,
                sequence_number=sequence_number,
                logprobs=logprobs,
            ),
        )

    def queued(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseQueuedEvent:
        """`response.queued` (BetaResponseQueuedEvent)."""
        return cast(
            "BetaResponseQueuedEvent",
            self._event(
                "response.queued",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaResponseReasoningSummaryPartAddedEventPart | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryPartAddedEvent:
        """`response.reasoning_summary_part.added` (BetaResponseReasoningSummaryPartAddedEvent)."""
        return cast(
            "BetaResponseReasoningSummaryPartAddedEvent",
            self._event(
                "response.reasoning_summary_part.added",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                part=part,
            ),
        )

    def reasoning_summary_part_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaResponseReasoningSummaryPartDoneEventPart | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryPartDoneEvent:
        """`response.reasoning_summary_part.done` (BetaResponseReasoningSummaryPartDoneEvent)."""
        return cast(
            "BetaResponseReasoningSummaryPartDoneEvent",
            self._event(
                "response.reasoning_summary_part.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                status=status,
                sequence_number=sequence_number,
                part=part,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryTextDeltaEvent:
        """`response.reasoning_summary_text.delta` (BetaResponseReasoningSummaryTextDeltaEvent)."""
        return cast(
            "BetaResponseReasoningSummaryTextDeltaEvent",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_summary_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryTextDoneEvent:
        """`response.reasoning_summary_text.done` (BetaResponseReasoningSummaryTextDoneEvent)."""
        return cast(
            "BetaResponseReasoningSummaryTextDoneEvent",
            self._event(
                "response.reasoning_summary_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                text=text,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseReasoningTextDeltaEvent:
        """`response.reasoning_text.delta` (BetaResponseReasoningTextDeltaEvent)."""
        return cast(
            "BetaResponseReasoningTextDeltaEvent",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseReasoningTextDoneEvent:
        """`response.reasoning_text.done` (BetaResponseReasoningTextDoneEvent)."""
        return cast(
            "BetaResponseReasoningTextDoneEvent",
            self._event(
                "response.reasoning_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                text=text,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseRefusalDeltaEvent:
        """`response.refusal.delta` (BetaResponseRefusalDeltaEvent)."""
        return cast(
            "BetaResponseRefusalDeltaEvent",
            self._event(
                "response.refusal.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def refusal_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        refusal: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseRefusalDoneEvent:
        """`response.refusal.done` (BetaResponseRefusalDoneEvent)."""
        return cast(
            "BetaResponseRefusalDoneEvent",
            self._event(
                "response.refusal.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                refusal=refusal,
                sequence_number=sequence_number,
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
    ) -> BetaResponseShellCallCommandAddedStreamingEvent:
        """`response.shell_call_command.added` (BetaResponseShellCallCommandAddedStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandAddedStreamingEvent",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
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
    ) -> BetaResponseShellCallCommandDeltaStreamingEvent:
        """`response.shell_call_command.delta` (BetaResponseShellCallCommandDeltaStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandDeltaStreamingEvent",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                obfuscation=obfuscation,
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
    ) -> BetaResponseShellCallCommandDoneStreamingEvent:
        """`response.shell_call_command.done` (BetaResponseShellCallCommandDoneStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandDoneStreamingEvent",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
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
    ) -> BetaResponseShellCallOutputContentDeltaStreamingEvent:
        """`response.shell_call_output_content.delta` (BetaResponseShellCallOutputContentDeltaStreamingEvent)."""
        return cast(
            "BetaResponseShellCallOutputContentDeltaStreamingEvent",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
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
    ) -> BetaResponseShellCallOutputContentDoneStreamingEvent:
        """`response.shell_call_output_content.done` (BetaResponseShellCallOutputContentDoneStreamingEvent)."""
        return cast(
            "BetaResponseShellCallOutputContentDoneStreamingEvent",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
            ),
        )

    def web_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallCompletedEvent:
        """`response.web_search_call.completed` (BetaResponseWebSearchCallCompletedEvent)."""
        return cast(
            "BetaResponseWebSearchCallCompletedEvent",
            self._event(
                "response.web_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallInProgressEvent:
        """`response.web_search_call.in_progress` (BetaResponseWebSearchCallInProgressEvent)."""
        return cast(
            "BetaResponseWebSearchCallInProgressEvent",
            self._event(
                "response.web_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallSearchingEvent:
        """`response.web_search_call.searching` (BetaResponseWebSearchCallSearchingEvent)."""
        return cast(
            "BetaResponseWebSearchCallSearchingEvent",
            self._event(
                "response.web_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
BetaCreateResponseEvent: TypeAlias = (
    "BetaResponseStreamEvent | openai.types.beta.BetaResponseStreamEvent"
)


class BetaCreateResponseEventStream(
    BetaCreateResponseEvents, EventStream["BetaCreateResponseEvent"]
):
    """Base for streams of `beta.responses.create`: override `generate`.

    POST /responses: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
    """


class AsyncBetaCreateResponseEventStream(
    BetaCreateResponseEvents, AsyncEventStream["BetaCreateResponseEvent"]
):
    """Base for streams of `beta.responses.create` that await: override `agenerate`.

    POST /responses: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
    """


class BetaGetResponseEvents(EventConstructors):
    """The events that `beta.responses.retrieve` can send.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
    """

    operation_id = "beta_getResponse"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.beta_responses", "BetaResponseStreamEvent"),
        discriminator="type",
        variants={
            "error": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseErrorEvent",
            ),
            "keepalive": (
                "openai_responses_generated.schemas.beta_responses_and_responses",
                "ResponseKeepaliveEvent",
            ),
            "response.apply_patch_call_operation_diff.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseApplyPatchCallOperationDiffDeltaEvent",
            ),
            "response.apply_patch_call_operation_diff.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseApplyPatchCallOperationDiffDoneEvent",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioDeltaEvent",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioDoneEvent",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioTranscriptDeltaEvent",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseAudioTranscriptDoneEvent",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCompletedEvent",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallInProgressEvent",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallInterpretingEvent",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCodeInterpreterCallCodeDoneEvent",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCompactionCompactingEvent",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCompletedEvent",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseContentPartAddedEvent",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseContentPartDoneEvent",
            ),
            "response.created": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCreatedEvent",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCustomToolCallInputDeltaEvent",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseCustomToolCallInputDoneEvent",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFailedEvent",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallCompletedEvent",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallInProgressEvent",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFileSearchCallSearchingEvent",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallCompletedEvent",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallGeneratingEvent",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallInProgressEvent",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseImageGenCallPartialImageEvent",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseInProgressEvent",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseIncompleteEvent",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallCompletedEvent",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallFailedEvent",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallInProgressEvent",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallArgumentsDeltaEvent",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPCallArgumentsDoneEvent",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsCompletedEvent",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsFailedEvent",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseMCPListToolsInProgressEvent",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputItemAddedEvent",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputItemDoneEvent",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseOutputTextAnnotationAddedEvent",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseTextDeltaEvent",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseTextDoneEvent",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseQueuedEvent",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryPartAddedEvent",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryPartDoneEvent",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryTextDeltaEvent",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningSummaryTextDoneEvent",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningTextDeltaEvent",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseReasoningTextDoneEvent",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseRefusalDeltaEvent",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseRefusalDoneEvent",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandAddedStreamingEvent",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandDeltaStreamingEvent",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallCommandDoneStreamingEvent",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallOutputContentDeltaStreamingEvent",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseShellCallOutputContentDoneStreamingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallCompletedEvent",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallInProgressEvent",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.beta_responses",
                "BetaResponseWebSearchCallSearchingEvent",
            ),
        },
    )
    request = RequestOf["dict[str, str]"]()

    def error(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        param: str | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        error: BetaResponseErrorEventError | Unset = UNSET,
    ) -> BetaResponseErrorEvent:
        """`error` (BetaResponseErrorEvent)."""
        return cast(
            "BetaResponseErrorEvent",
            self._event(
                "error",
                agent=agent,
                code=code,
                message=message,
                param=param,
                sequence_number=sequence_number,
                error=error,
            ),
        )

    def keepalive(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseKeepaliveEvent:
        """`keepalive` (ResponseKeepaliveEvent)."""
        return cast(
            "ResponseKeepaliveEvent",
            self._event(
                "keepalive",
                sequence_number=sequence_number,
            ),
        )

    def apply_patch_call_operation_diff_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseApplyPatchCallOperationDiffDeltaEvent:
        """`response.apply_patch_call_operation_diff.delta` (BetaResponseApplyPatchCallOperationDiffDeltaEvent)."""
        return cast(
            "BetaResponseApplyPatchCallOperationDiffDeltaEvent",
            self._event(
                "response.apply_patch_call_operation_diff.delta",
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def apply_patch_call_operation_diff_done(
        self,
        *,
        diff: str,
        sequence_number: int | Unset = UNSET,
        agent: BetaAgentTag | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseApplyPatchCallOperationDiffDoneEvent:
        """`response.apply_patch_call_operation_diff.done` (BetaResponseApplyPatchCallOperationDiffDoneEvent)."""
        return cast(
            "BetaResponseApplyPatchCallOperationDiffDoneEvent",
            self._event(
                "response.apply_patch_call_operation_diff.done",
                diff=diff,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseAudioDeltaEvent:
        """`response.audio.delta` (BetaResponseAudioDeltaEvent)."""
        return cast(
            "BetaResponseAudioDeltaEvent",
            self._event(
                "response.audio.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseAudioDoneEvent:
        """`response.audio.done` (BetaResponseAudioDoneEvent)."""
        return cast(
            "BetaResponseAudioDoneEvent",
            self._event(
                "response.audio.done",
                agent=agent,
                sequence_number=sequence_number,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseAudioTranscriptDeltaEvent:
        """`response.audio.transcript.delta` (BetaResponseAudioTranscriptDeltaEvent)."""
        return cast(
            "BetaResponseAudioTranscriptDeltaEvent",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseAudioTranscriptDoneEvent:
        """`response.audio.transcript.done` (BetaResponseAudioTranscriptDoneEvent)."""
        return cast(
            "BetaResponseAudioTranscriptDoneEvent",
            self._event(
                "response.audio.transcript.done",
                agent=agent,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCompletedEvent:
        """`response.code_interpreter_call.completed` (BetaResponseCodeInterpreterCallCompletedEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCompletedEvent",
            self._event(
                "response.code_interpreter_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallInProgressEvent:
        """`response.code_interpreter_call.in_progress` (BetaResponseCodeInterpreterCallInProgressEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallInProgressEvent",
            self._event(
                "response.code_interpreter_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallInterpretingEvent:
        """`response.code_interpreter_call.interpreting` (BetaResponseCodeInterpreterCallInterpretingEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallInterpretingEvent",
            self._event(
                "response.code_interpreter_call.interpreting",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCodeDeltaEvent:
        """`response.code_interpreter_call_code.delta` (BetaResponseCodeInterpreterCallCodeDeltaEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCodeDeltaEvent",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def code_interpreter_call_code_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCodeInterpreterCallCodeDoneEvent:
        """`response.code_interpreter_call_code.done` (BetaResponseCodeInterpreterCallCodeDoneEvent)."""
        return cast(
            "BetaResponseCodeInterpreterCallCodeDoneEvent",
            self._event(
                "response.code_interpreter_call_code.done",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                code=code,
                sequence_number=sequence_number,
            ),
        )

    def compaction_compacting(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        agent: BetaResponseCompactionCompactingEventAgent | None | Unset = UNSET,
    ) -> BetaResponseCompactionCompactingEvent:
        """`response.compaction.compacting` (BetaResponseCompactionCompactingEvent)."""
        return cast(
            "BetaResponseCompactionCompactingEvent",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                agent=agent,
            ),
        )

    def completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCompletedEvent:
        """`response.completed` (BetaResponseCompletedEvent)."""
        return cast(
            "BetaResponseCompletedEvent",
            self._event(
                "response.completed",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def content_part_added(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        part: BetaOutputContent | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseContentPartAddedEvent:
        """`response.content_part.added` (BetaResponseContentPartAddedEvent)."""
        return cast(
            "BetaResponseContentPartAddedEvent",
            self._event(
                "response.content_part.added",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                part=part,
                sequence_number=sequence_number,
            ),
        )

    def content_part_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaOutputContent | Unset = UNSET,
    ) -> BetaResponseContentPartDoneEvent:
        """`response.content_part.done` (BetaResponseContentPartDoneEvent)."""
        return cast(
            "BetaResponseContentPartDoneEvent",
            self._event(
                "response.content_part.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                part=part,
            ),
        )

    def created(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseCreatedEvent:
        """`response.created` (BetaResponseCreatedEvent)."""
        return cast(
            "BetaResponseCreatedEvent",
            self._event(
                "response.created",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseCustomToolCallInputDeltaEvent:
        """`response.custom_tool_call_input.delta` (BetaResponseCustomToolCallInputDeltaEvent)."""
        return cast(
            "BetaResponseCustomToolCallInputDeltaEvent",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def custom_tool_call_input_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        input: str | Unset = UNSET,
    ) -> BetaResponseCustomToolCallInputDoneEvent:
        """`response.custom_tool_call_input.done` (BetaResponseCustomToolCallInputDoneEvent)."""
        return cast(
            "BetaResponseCustomToolCallInputDoneEvent",
            self._event(
                "response.custom_tool_call_input.done",
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                input=input,
            ),
        )

    def failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
    ) -> BetaResponseFailedEvent:
        """`response.failed` (BetaResponseFailedEvent)."""
        return cast(
            "BetaResponseFailedEvent",
            self._event(
                "response.failed",
                agent=agent,
                sequence_number=sequence_number,
                response=response,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallCompletedEvent:
        """`response.file_search_call.completed` (BetaResponseFileSearchCallCompletedEvent)."""
        return cast(
            "BetaResponseFileSearchCallCompletedEvent",
            self._event(
                "response.file_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallInProgressEvent:
        """`response.file_search_call.in_progress` (BetaResponseFileSearchCallInProgressEvent)."""
        return cast(
            "BetaResponseFileSearchCallInProgressEvent",
            self._event(
                "response.file_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseFileSearchCallSearchingEvent:
        """`response.file_search_call.searching` (BetaResponseFileSearchCallSearchingEvent)."""
        return cast(
            "BetaResponseFileSearchCallSearchingEvent",
            self._event(
                "response.file_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (BetaResponseFunctionCallArgumentsDeltaEvent)."""
        return cast(
            "BetaResponseFunctionCallArgumentsDeltaEvent",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def function_call_arguments_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        arguments: str | Unset = UNSET,
    ) -> BetaResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (BetaResponseFunctionCallArgumentsDoneEvent)."""
        return cast(
            "BetaResponseFunctionCallArgumentsDoneEvent",
            self._event(
                "response.function_call_arguments.done",
                agent=agent,
                item_id=item_id,
                name=name,
                output_index=output_index,
                sequence_number=sequence_number,
                arguments=arguments,
            ),
        )

    def image_generation_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseImageGenCallCompletedEvent:
        """`response.image_generation_call.completed` (BetaResponseImageGenCallCompletedEvent)."""
        return cast(
            "BetaResponseImageGenCallCompletedEvent",
            self._event(
                "response.image_generation_call.completed",
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseImageGenCallGeneratingEvent:
        """`response.image_generation_call.generating` (BetaResponseImageGenCallGeneratingEvent)."""
        return cast(
            "BetaResponseImageGenCallGeneratingEvent",
            self._event(
                "response.image_generation_call.generating",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseImageGenCallInProgressEvent:
        """`response.image_generation_call.in_progress` (BetaResponseImageGenCallInProgressEvent)."""
        return cast(
            "BetaResponseImageGenCallInProgressEvent",
            self._event(
                "response.image_generation_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
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
    ) -> BetaResponseImageGenCallPartialImageEvent:
        """`response.image_generation_call.partial_image` (BetaResponseImageGenCallPartialImageEvent)."""
        return cast(
            "BetaResponseImageGenCallPartialImageEvent",
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
            ),
        )

    def in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseInProgressEvent:
        """`response.in_progress` (BetaResponseInProgressEvent)."""
        return cast(
            "BetaResponseInProgressEvent",
            self._event(
                "response.in_progress",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def incomplete(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseIncompleteEvent:
        """`response.incomplete` (BetaResponseIncompleteEvent)."""
        return cast(
            "BetaResponseIncompleteEvent",
            self._event(
                "response.incomplete",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallCompletedEvent:
        """`response.mcp_call.completed` (BetaResponseMCPCallCompletedEvent)."""
        return cast(
            "BetaResponseMCPCallCompletedEvent",
            self._event(
                "response.mcp_call.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallFailedEvent:
        """`response.mcp_call.failed` (BetaResponseMCPCallFailedEvent)."""
        return cast(
            "BetaResponseMCPCallFailedEvent",
            self._event(
                "response.mcp_call.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> BetaResponseMCPCallInProgressEvent:
        """`response.mcp_call.in_progress` (BetaResponseMCPCallInProgressEvent)."""
        return cast(
            "BetaResponseMCPCallInProgressEvent",
            self._event(
                "response.mcp_call.in_progress",
                agent=agent,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseMCPCallArgumentsDeltaEvent:
        """`response.mcp_call_arguments.delta` (BetaResponseMCPCallArgumentsDeltaEvent)."""
        return cast(
            "BetaResponseMCPCallArgumentsDeltaEvent",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def mcp_call_arguments_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        arguments: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPCallArgumentsDoneEvent:
        """`response.mcp_call_arguments.done` (BetaResponseMCPCallArgumentsDoneEvent)."""
        return cast(
            "BetaResponseMCPCallArgumentsDoneEvent",
            self._event(
                "response.mcp_call_arguments.done",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                arguments=arguments,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsCompletedEvent:
        """`response.mcp_list_tools.completed` (BetaResponseMCPListToolsCompletedEvent)."""
        return cast(
            "BetaResponseMCPListToolsCompletedEvent",
            self._event(
                "response.mcp_list_tools.completed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsFailedEvent:
        """`response.mcp_list_tools.failed` (BetaResponseMCPListToolsFailedEvent)."""
        return cast(
            "BetaResponseMCPListToolsFailedEvent",
            self._event(
                "response.mcp_list_tools.failed",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseMCPListToolsInProgressEvent:
        """`response.mcp_list_tools.in_progress` (BetaResponseMCPListToolsInProgressEvent)."""
        return cast(
            "BetaResponseMCPListToolsInProgressEvent",
            self._event(
                "response.mcp_list_tools.in_progress",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_added(
        self,
        *,
        item: BetaOutputItem | BetaOutputItemPartial,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseOutputItemAddedEvent:
        """`response.output_item.added` (BetaResponseOutputItemAddedEvent)."""
        return cast(
            "BetaResponseOutputItemAddedEvent",
            self._event(
                "response.output_item.added",
                item=item,
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item: BetaOutputItem | BetaOutputItemPartial | Unset = UNSET,
    ) -> BetaResponseOutputItemDoneEvent:
        """`response.output_item.done` (BetaResponseOutputItemDoneEvent)."""
        return cast(
            "BetaResponseOutputItemDoneEvent",
            self._event(
                "response.output_item.done",
                agent=agent,
                output_index=output_index,
                sequence_number=sequence_number,
                item=item,
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
    ) -> BetaResponseOutputTextAnnotationAddedEvent:
        """`response.output_text.annotation.added` (BetaResponseOutputTextAnnotationAddedEvent)."""
        return cast(
            "BetaResponseOutputTextAnnotationAddedEvent",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseTextDeltaEvent:
        """`response.output_text.delta` (BetaResponseTextDeltaEvent)."""
        return cast(
            "BetaResponseTextDeltaEvent",
            self._event(
                "response.output_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                logprobs=logprobs,
                obfuscation=obfuscation,
            ),
        )

    def output_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[BetaResponseLogProb] | Unset = UNSET,
    ) -> BetaResponseTextDoneEvent:
        """`response.output_text.done` (BetaResponseTextDoneEvent)."""
        return cast(
            "BetaResponseTextDoneEvent",
            self._event(
                "response.output_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                text=text,
                sequence_number=sequence_number,
                logprobs=logprobs,
            ),
        )

    def queued(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        response: BetaResponse | BetaResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseQueuedEvent:
        """`response.queued` (BetaResponseQueuedEvent)."""
        return cast(
            "BetaResponseQueuedEvent",
            self._event(
                "response.queued",
                agent=agent,
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaResponseReasoningSummaryPartAddedEventPart | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryPartAddedEvent:
        """`response.reasoning_summary_part.added` (BetaResponseReasoningSummaryPartAddedEvent)."""
        return cast(
            "BetaResponseReasoningSummaryPartAddedEvent",
            self._event(
                "response.reasoning_summary_part.added",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                part=part,
            ),
        )

    def reasoning_summary_part_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: BetaResponseReasoningSummaryPartDoneEventPart | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryPartDoneEvent:
        """`response.reasoning_summary_part.done` (BetaResponseReasoningSummaryPartDoneEvent)."""
        return cast(
            "BetaResponseReasoningSummaryPartDoneEvent",
            self._event(
                "response.reasoning_summary_part.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                status=status,
                sequence_number=sequence_number,
                part=part,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryTextDeltaEvent:
        """`response.reasoning_summary_text.delta` (BetaResponseReasoningSummaryTextDeltaEvent)."""
        return cast(
            "BetaResponseReasoningSummaryTextDeltaEvent",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_summary_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseReasoningSummaryTextDoneEvent:
        """`response.reasoning_summary_text.done` (BetaResponseReasoningSummaryTextDoneEvent)."""
        return cast(
            "BetaResponseReasoningSummaryTextDoneEvent",
            self._event(
                "response.reasoning_summary_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                summary_index=summary_index,
                text=text,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseReasoningTextDeltaEvent:
        """`response.reasoning_text.delta` (BetaResponseReasoningTextDeltaEvent)."""
        return cast(
            "BetaResponseReasoningTextDeltaEvent",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def reasoning_text_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseReasoningTextDoneEvent:
        """`response.reasoning_text.done` (BetaResponseReasoningTextDoneEvent)."""
        return cast(
            "BetaResponseReasoningTextDoneEvent",
            self._event(
                "response.reasoning_text.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                text=text,
                sequence_number=sequence_number,
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
        obfuscation: str | Unset = UNSET,
    ) -> BetaResponseRefusalDeltaEvent:
        """`response.refusal.delta` (BetaResponseRefusalDeltaEvent)."""
        return cast(
            "BetaResponseRefusalDeltaEvent",
            self._event(
                "response.refusal.delta",
                delta=delta,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def refusal_done(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        refusal: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseRefusalDoneEvent:
        """`response.refusal.done` (BetaResponseRefusalDoneEvent)."""
        return cast(
            "BetaResponseRefusalDoneEvent",
            self._event(
                "response.refusal.done",
                agent=agent,
                item_id=item_id,
                output_index=output_index,
                content_index=content_index,
                refusal=refusal,
                sequence_number=sequence_number,
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
    ) -> BetaResponseShellCallCommandAddedStreamingEvent:
        """`response.shell_call_command.added` (BetaResponseShellCallCommandAddedStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandAddedStreamingEvent",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
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
    ) -> BetaResponseShellCallCommandDeltaStreamingEvent:
        """`response.shell_call_command.delta` (BetaResponseShellCallCommandDeltaStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandDeltaStreamingEvent",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
                obfuscation=obfuscation,
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
    ) -> BetaResponseShellCallCommandDoneStreamingEvent:
        """`response.shell_call_command.done` (BetaResponseShellCallCommandDoneStreamingEvent)."""
        return cast(
            "BetaResponseShellCallCommandDoneStreamingEvent",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                agent=agent,
                output_index=output_index,
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
    ) -> BetaResponseShellCallOutputContentDeltaStreamingEvent:
        """`response.shell_call_output_content.delta` (BetaResponseShellCallOutputContentDeltaStreamingEvent)."""
        return cast(
            "BetaResponseShellCallOutputContentDeltaStreamingEvent",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
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
    ) -> BetaResponseShellCallOutputContentDoneStreamingEvent:
        """`response.shell_call_output_content.done` (BetaResponseShellCallOutputContentDoneStreamingEvent)."""
        return cast(
            "BetaResponseShellCallOutputContentDoneStreamingEvent",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                agent=agent,
                item_id=item_id,
                output_index=output_index,
            ),
        )

    def web_search_call_completed(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallCompletedEvent:
        """`response.web_search_call.completed` (BetaResponseWebSearchCallCompletedEvent)."""
        return cast(
            "BetaResponseWebSearchCallCompletedEvent",
            self._event(
                "response.web_search_call.completed",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallInProgressEvent:
        """`response.web_search_call.in_progress` (BetaResponseWebSearchCallInProgressEvent)."""
        return cast(
            "BetaResponseWebSearchCallInProgressEvent",
            self._event(
                "response.web_search_call.in_progress",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        agent: BetaAgentTag | None | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> BetaResponseWebSearchCallSearchingEvent:
        """`response.web_search_call.searching` (BetaResponseWebSearchCallSearchingEvent)."""
        return cast(
            "BetaResponseWebSearchCallSearchingEvent",
            self._event(
                "response.web_search_call.searching",
                agent=agent,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
BetaGetResponseEvent: TypeAlias = (
    "BetaResponseStreamEvent | openai.types.beta.BetaResponseStreamEvent"
)


class BetaGetResponseEventStream(BetaGetResponseEvents, EventStream["BetaGetResponseEvent"]):
    """Base for streams of `beta.responses.retrieve`: override `generate`.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
    """


class AsyncBetaGetResponseEventStream(
    BetaGetResponseEvents, AsyncEventStream["BetaGetResponseEvent"]
):
    """Base for streams of `beta.responses.retrieve` that await: override `agenerate`.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
    """
