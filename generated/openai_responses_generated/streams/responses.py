"""Event constructors and stream bases of `responses`.

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

    import openai.types.responses
    from pydantic import Field

    from openai_responses_generated.types.beta_responses_and_responses import ResponseKeepaliveEvent
    from openai_responses_generated.types.conversations_and_responses import (
        Annotation,
        FunctionShellCallOutputContent,
    )
    from openai_responses_generated.types.partials.responses import (
        OutputItemPartial,
        ResponsePartial,
    )
    from openai_responses_generated.types.responses import (
        CreateResponse,
        OutputContent,
        OutputItem,
        Response,
        ResponseApplyPatchCallOperationDiffDeltaEvent,
        ResponseApplyPatchCallOperationDiffDoneEvent,
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompactionCompactingEvent,
        ResponseCompletedEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
        ResponseErrorEvent,
        ResponseErrorEventError,
        ResponseFailedEvent,
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent,
        ResponseIncompleteEvent,
        ResponseInProgressEvent,
        ResponseLogProb,
        ResponseMCPCallArgumentsDeltaEvent,
        ResponseMCPCallArgumentsDoneEvent,
        ResponseMCPCallCompletedEvent,
        ResponseMCPCallFailedEvent,
        ResponseMCPCallInProgressEvent,
        ResponseMCPListToolsCompletedEvent,
        ResponseMCPListToolsFailedEvent,
        ResponseMCPListToolsInProgressEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent,
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartAddedEventPart,
        ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryPartDoneEventPart,
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ResponseShellCallCommandAddedStreamingEvent,
        ResponseShellCallCommandDeltaStreamingEvent,
        ResponseShellCallCommandDoneStreamingEvent,
        ResponseShellCallOutputContentDeltaStreamingEvent,
        ResponseShellCallOutputContentDoneStreamingEvent,
        ResponseStreamEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent,
        ShellCallOutputDelta,
    )


class CreateResponseEvents(EventConstructors):
    """The events that `responses.create` can send.

    POST /responses: https://developers.openai.com/api/reference/resources/responses/methods/create
    """

    operation_id = "createResponse"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.responses", "ResponseStreamEvent"),
        discriminator="type",
        variants={
            "error": ("openai_responses_generated.schemas.responses", "ResponseErrorEvent"),
            "keepalive": (
                "openai_responses_generated.schemas.beta_responses_and_responses",
                "ResponseKeepaliveEvent",
            ),
            "response.apply_patch_call_operation_diff.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseApplyPatchCallOperationDiffDeltaEvent",
            ),
            "response.apply_patch_call_operation_diff.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseApplyPatchCallOperationDiffDoneEvent",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioDeltaEvent",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioDoneEvent",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioTranscriptDeltaEvent",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioTranscriptDoneEvent",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCompletedEvent",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallInProgressEvent",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallInterpretingEvent",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCodeDeltaEvent",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCodeDoneEvent",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.responses",
                "ResponseCompactionCompactingEvent",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseCompletedEvent",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseContentPartAddedEvent",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseContentPartDoneEvent",
            ),
            "response.created": (
                "openai_responses_generated.schemas.responses",
                "ResponseCreatedEvent",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseCustomToolCallInputDeltaEvent",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseCustomToolCallInputDoneEvent",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseFailedEvent",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallCompletedEvent",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallInProgressEvent",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallSearchingEvent",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallCompletedEvent",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallGeneratingEvent",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallInProgressEvent",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallPartialImageEvent",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseInProgressEvent",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.responses",
                "ResponseIncompleteEvent",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallCompletedEvent",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallFailedEvent",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallInProgressEvent",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallArgumentsDeltaEvent",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallArgumentsDoneEvent",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsCompletedEvent",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsFailedEvent",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsInProgressEvent",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputItemAddedEvent",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputItemDoneEvent",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputTextAnnotationAddedEvent",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseTextDeltaEvent",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseTextDoneEvent",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.responses",
                "ResponseQueuedEvent",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryPartAddedEvent",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryPartDoneEvent",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryTextDeltaEvent",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryTextDoneEvent",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningTextDeltaEvent",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningTextDoneEvent",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseRefusalDeltaEvent",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseRefusalDoneEvent",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandAddedStreamingEvent",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandDeltaStreamingEvent",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandDoneStreamingEvent",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallOutputContentDeltaStreamingEvent",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallOutputContentDoneStreamingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallCompletedEvent",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallInProgressEvent",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallSearchingEvent",
            ),
        },
    )
    request = RequestOf["CreateResponse"]()

    def error(
        self,
        *,
        code: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        param: str | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        error: ResponseErrorEventError | Unset = UNSET,
    ) -> ResponseErrorEvent:
        """`error` (ResponseErrorEvent)."""
        return cast(
            "ResponseErrorEvent",
            self._event(
                "error",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseApplyPatchCallOperationDiffDeltaEvent:
        """`response.apply_patch_call_operation_diff.delta` (ResponseApplyPatchCallOperationDiffDeltaEvent)."""
        return cast(
            "ResponseApplyPatchCallOperationDiffDeltaEvent",
            self._event(
                "response.apply_patch_call_operation_diff.delta",
                delta=delta,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseApplyPatchCallOperationDiffDoneEvent:
        """`response.apply_patch_call_operation_diff.done` (ResponseApplyPatchCallOperationDiffDoneEvent)."""
        return cast(
            "ResponseApplyPatchCallOperationDiffDoneEvent",
            self._event(
                "response.apply_patch_call_operation_diff.done",
                diff=diff,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseAudioDeltaEvent:
        """`response.audio.delta` (ResponseAudioDeltaEvent)."""
        return cast(
            "ResponseAudioDeltaEvent",
            self._event(
                "response.audio.delta",
                delta=delta,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioDoneEvent:
        """`response.audio.done` (ResponseAudioDoneEvent)."""
        return cast(
            "ResponseAudioDoneEvent",
            self._event(
                "response.audio.done",
                sequence_number=sequence_number,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseAudioTranscriptDeltaEvent:
        """`response.audio.transcript.delta` (ResponseAudioTranscriptDeltaEvent)."""
        return cast(
            "ResponseAudioTranscriptDeltaEvent",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioTranscriptDoneEvent:
        """`response.audio.transcript.done` (ResponseAudioTranscriptDoneEvent)."""
        return cast(
            "ResponseAudioTranscriptDoneEvent",
            self._event(
                "response.audio.transcript.done",
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCompletedEvent:
        """`response.code_interpreter_call.completed` (ResponseCodeInterpreterCallCompletedEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCompletedEvent",
            self._event(
                "response.code_interpreter_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInProgressEvent:
        """`response.code_interpreter_call.in_progress` (ResponseCodeInterpreterCallInProgressEvent)."""
        return cast(
            "ResponseCodeInterpreterCallInProgressEvent",
            self._event(
                "response.code_interpreter_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInterpretingEvent:
        """`response.code_interpreter_call.interpreting` (ResponseCodeInterpreterCallInterpretingEvent)."""
        return cast(
            "ResponseCodeInterpreterCallInterpretingEvent",
            self._event(
                "response.code_interpreter_call.interpreting",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_code_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDeltaEvent:
        """`response.code_interpreter_call_code.delta` (ResponseCodeInterpreterCallCodeDeltaEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCodeDeltaEvent",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def code_interpreter_call_code_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDoneEvent:
        """`response.code_interpreter_call_code.done` (ResponseCodeInterpreterCallCodeDoneEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCodeDoneEvent",
            self._event(
                "response.code_interpreter_call_code.done",
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
    ) -> ResponseCompactionCompactingEvent:
        """`response.compaction.compacting` (ResponseCompactionCompactingEvent)."""
        return cast(
            "ResponseCompactionCompactingEvent",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def completed(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCompletedEvent:
        """`response.completed` (ResponseCompletedEvent)."""
        return cast(
            "ResponseCompletedEvent",
            self._event(
                "response.completed",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def content_part_added(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        part: OutputContent | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseContentPartAddedEvent:
        """`response.content_part.added` (ResponseContentPartAddedEvent)."""
        return cast(
            "ResponseContentPartAddedEvent",
            self._event(
                "response.content_part.added",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: OutputContent | Unset = UNSET,
    ) -> ResponseContentPartDoneEvent:
        """`response.content_part.done` (ResponseContentPartDoneEvent)."""
        return cast(
            "ResponseContentPartDoneEvent",
            self._event(
                "response.content_part.done",
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
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCreatedEvent:
        """`response.created` (ResponseCreatedEvent)."""
        return cast(
            "ResponseCreatedEvent",
            self._event(
                "response.created",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def custom_tool_call_input_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDeltaEvent:
        """`response.custom_tool_call_input.delta` (ResponseCustomToolCallInputDeltaEvent)."""
        return cast(
            "ResponseCustomToolCallInputDeltaEvent",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def custom_tool_call_input_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        input: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDoneEvent:
        """`response.custom_tool_call_input.done` (ResponseCustomToolCallInputDoneEvent)."""
        return cast(
            "ResponseCustomToolCallInputDoneEvent",
            self._event(
                "response.custom_tool_call_input.done",
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                input=input,
            ),
        )

    def failed(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        response: Response | ResponsePartial | Unset = UNSET,
    ) -> ResponseFailedEvent:
        """`response.failed` (ResponseFailedEvent)."""
        return cast(
            "ResponseFailedEvent",
            self._event(
                "response.failed",
                sequence_number=sequence_number,
                response=response,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallCompletedEvent:
        """`response.file_search_call.completed` (ResponseFileSearchCallCompletedEvent)."""
        return cast(
            "ResponseFileSearchCallCompletedEvent",
            self._event(
                "response.file_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallInProgressEvent:
        """`response.file_search_call.in_progress` (ResponseFileSearchCallInProgressEvent)."""
        return cast(
            "ResponseFileSearchCallInProgressEvent",
            self._event(
                "response.file_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallSearchingEvent:
        """`response.file_search_call.searching` (ResponseFileSearchCallSearchingEvent)."""
        return cast(
            "ResponseFileSearchCallSearchingEvent",
            self._event(
                "response.file_search_call.searching",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def function_call_arguments_delta(
        self,
        *,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (ResponseFunctionCallArgumentsDeltaEvent)."""
        return cast(
            "ResponseFunctionCallArgumentsDeltaEvent",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def function_call_arguments_done(
        self,
        *,
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        arguments: str | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (ResponseFunctionCallArgumentsDoneEvent)."""
        return cast(
            "ResponseFunctionCallArgumentsDoneEvent",
            self._event(
                "response.function_call_arguments.done",
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
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseImageGenCallCompletedEvent:
        """`response.image_generation_call.completed` (ResponseImageGenCallCompletedEvent)."""
        return cast(
            "ResponseImageGenCallCompletedEvent",
            self._event(
                "response.image_generation_call.completed",
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallGeneratingEvent:
        """`response.image_generation_call.generating` (ResponseImageGenCallGeneratingEvent)."""
        return cast(
            "ResponseImageGenCallGeneratingEvent",
            self._event(
                "response.image_generation_call.generating",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallInProgressEvent:
        """`response.image_generation_call.in_progress` (ResponseImageGenCallInProgressEvent)."""
        return cast(
            "ResponseImageGenCallInProgressEvent",
            self._event(
                "response.image_generation_call.in_progress",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ResponseImageGenCallPartialImageEvent:
        """`response.image_generation_call.partial_image` (ResponseImageGenCallPartialImageEvent)."""
        return cast(
            "ResponseImageGenCallPartialImageEvent",
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
            ),
        )

    def in_progress(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseInProgressEvent:
        """`response.in_progress` (ResponseInProgressEvent)."""
        return cast(
            "ResponseInProgressEvent",
            self._event(
                "response.in_progress",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def incomplete(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseIncompleteEvent:
        """`response.incomplete` (ResponseIncompleteEvent)."""
        return cast(
            "ResponseIncompleteEvent",
            self._event(
                "response.incomplete",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallCompletedEvent:
        """`response.mcp_call.completed` (ResponseMCPCallCompletedEvent)."""
        return cast(
            "ResponseMCPCallCompletedEvent",
            self._event(
                "response.mcp_call.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallFailedEvent:
        """`response.mcp_call.failed` (ResponseMCPCallFailedEvent)."""
        return cast(
            "ResponseMCPCallFailedEvent",
            self._event(
                "response.mcp_call.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseMCPCallInProgressEvent:
        """`response.mcp_call.in_progress` (ResponseMCPCallInProgressEvent)."""
        return cast(
            "ResponseMCPCallInProgressEvent",
            self._event(
                "response.mcp_call.in_progress",
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def mcp_call_arguments_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDeltaEvent:
        """`response.mcp_call_arguments.delta` (ResponseMCPCallArgumentsDeltaEvent)."""
        return cast(
            "ResponseMCPCallArgumentsDeltaEvent",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def mcp_call_arguments_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        arguments: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDoneEvent:
        """`response.mcp_call_arguments.done` (ResponseMCPCallArgumentsDoneEvent)."""
        return cast(
            "ResponseMCPCallArgumentsDoneEvent",
            self._event(
                "response.mcp_call_arguments.done",
                output_index=output_index,
                item_id=item_id,
                arguments=arguments,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsCompletedEvent:
        """`response.mcp_list_tools.completed` (ResponseMCPListToolsCompletedEvent)."""
        return cast(
            "ResponseMCPListToolsCompletedEvent",
            self._event(
                "response.mcp_list_tools.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsFailedEvent:
        """`response.mcp_list_tools.failed` (ResponseMCPListToolsFailedEvent)."""
        return cast(
            "ResponseMCPListToolsFailedEvent",
            self._event(
                "response.mcp_list_tools.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsInProgressEvent:
        """`response.mcp_list_tools.in_progress` (ResponseMCPListToolsInProgressEvent)."""
        return cast(
            "ResponseMCPListToolsInProgressEvent",
            self._event(
                "response.mcp_list_tools.in_progress",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_added(
        self,
        *,
        item: OutputItem | OutputItemPartial,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseOutputItemAddedEvent:
        """`response.output_item.added` (ResponseOutputItemAddedEvent)."""
        return cast(
            "ResponseOutputItemAddedEvent",
            self._event(
                "response.output_item.added",
                item=item,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item: OutputItem | OutputItemPartial | Unset = UNSET,
    ) -> ResponseOutputItemDoneEvent:
        """`response.output_item.done` (ResponseOutputItemDoneEvent)."""
        return cast(
            "ResponseOutputItemDoneEvent",
            self._event(
                "response.output_item.done",
                output_index=output_index,
                sequence_number=sequence_number,
                item=item,
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
    ) -> ResponseOutputTextAnnotationAddedEvent:
        """`response.output_text.annotation.added` (ResponseOutputTextAnnotationAddedEvent)."""
        return cast(
            "ResponseOutputTextAnnotationAddedEvent",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseTextDeltaEvent:
        """`response.output_text.delta` (ResponseTextDeltaEvent)."""
        return cast(
            "ResponseTextDeltaEvent",
            self._event(
                "response.output_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
    ) -> ResponseTextDoneEvent:
        """`response.output_text.done` (ResponseTextDoneEvent)."""
        return cast(
            "ResponseTextDoneEvent",
            self._event(
                "response.output_text.done",
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
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseQueuedEvent:
        """`response.queued` (ResponseQueuedEvent)."""
        return cast(
            "ResponseQueuedEvent",
            self._event(
                "response.queued",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: ResponseReasoningSummaryPartAddedEventPart | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartAddedEvent:
        """`response.reasoning_summary_part.added` (ResponseReasoningSummaryPartAddedEvent)."""
        return cast(
            "ResponseReasoningSummaryPartAddedEvent",
            self._event(
                "response.reasoning_summary_part.added",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: ResponseReasoningSummaryPartDoneEventPart | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartDoneEvent:
        """`response.reasoning_summary_part.done` (ResponseReasoningSummaryPartDoneEvent)."""
        return cast(
            "ResponseReasoningSummaryPartDoneEvent",
            self._event(
                "response.reasoning_summary_part.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDeltaEvent:
        """`response.reasoning_summary_text.delta` (ResponseReasoningSummaryTextDeltaEvent)."""
        return cast(
            "ResponseReasoningSummaryTextDeltaEvent",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDoneEvent:
        """`response.reasoning_summary_text.done` (ResponseReasoningSummaryTextDoneEvent)."""
        return cast(
            "ResponseReasoningSummaryTextDoneEvent",
            self._event(
                "response.reasoning_summary_text.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseReasoningTextDeltaEvent:
        """`response.reasoning_text.delta` (ResponseReasoningTextDeltaEvent)."""
        return cast(
            "ResponseReasoningTextDeltaEvent",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningTextDoneEvent:
        """`response.reasoning_text.done` (ResponseReasoningTextDoneEvent)."""
        return cast(
            "ResponseReasoningTextDoneEvent",
            self._event(
                "response.reasoning_text.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseRefusalDeltaEvent:
        """`response.refusal.delta` (ResponseRefusalDeltaEvent)."""
        return cast(
            "ResponseRefusalDeltaEvent",
            self._event(
                "response.refusal.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        refusal: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseRefusalDoneEvent:
        """`response.refusal.done` (ResponseRefusalDoneEvent)."""
        return cast(
            "ResponseRefusalDoneEvent",
            self._event(
                "response.refusal.done",
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
        output_index: int | Unset = UNSET,
    ) -> ResponseShellCallCommandAddedStreamingEvent:
        """`response.shell_call_command.added` (ResponseShellCallCommandAddedStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandAddedStreamingEvent",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                output_index=output_index,
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
    ) -> ResponseShellCallCommandDeltaStreamingEvent:
        """`response.shell_call_command.delta` (ResponseShellCallCommandDeltaStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandDeltaStreamingEvent",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
    ) -> ResponseShellCallCommandDoneStreamingEvent:
        """`response.shell_call_command.done` (ResponseShellCallCommandDoneStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandDoneStreamingEvent",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                output_index=output_index,
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
    ) -> ResponseShellCallOutputContentDeltaStreamingEvent:
        """`response.shell_call_output_content.delta` (ResponseShellCallOutputContentDeltaStreamingEvent)."""
        return cast(
            "ResponseShellCallOutputContentDeltaStreamingEvent",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
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
    ) -> ResponseShellCallOutputContentDoneStreamingEvent:
        """`response.shell_call_output_content.done` (ResponseShellCallOutputContentDoneStreamingEvent)."""
        return cast(
            "ResponseShellCallOutputContentDoneStreamingEvent",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
            ),
        )

    def web_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallCompletedEvent:
        """`response.web_search_call.completed` (ResponseWebSearchCallCompletedEvent)."""
        return cast(
            "ResponseWebSearchCallCompletedEvent",
            self._event(
                "response.web_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallInProgressEvent:
        """`response.web_search_call.in_progress` (ResponseWebSearchCallInProgressEvent)."""
        return cast(
            "ResponseWebSearchCallInProgressEvent",
            self._event(
                "response.web_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallSearchingEvent:
        """`response.web_search_call.searching` (ResponseWebSearchCallSearchingEvent)."""
        return cast(
            "ResponseWebSearchCallSearchingEvent",
            self._event(
                "response.web_search_call.searching",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateResponseEvent: TypeAlias = "ResponseStreamEvent | openai.types.responses.ResponseStreamEvent"


class CreateResponseEventStream(CreateResponseEvents, EventStream["CreateResponseEvent"]):
    """Base for streams of `responses.create`: override `generate`.

    POST /responses: https://developers.openai.com/api/reference/resources/responses/methods/create
    """


class AsyncCreateResponseEventStream(CreateResponseEvents, AsyncEventStream["CreateResponseEvent"]):
    """Base for streams of `responses.create` that await: override `agenerate`.

    POST /responses: https://developers.openai.com/api/reference/resources/responses/methods/create
    """


class GetResponseEvents(EventConstructors):
    """The events that `responses.retrieve` can send.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/responses/methods/retrieve
    """

    operation_id = "getResponse"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.responses", "ResponseStreamEvent"),
        discriminator="type",
        variants={
            "error": ("openai_responses_generated.schemas.responses", "ResponseErrorEvent"),
            "keepalive": (
                "openai_responses_generated.schemas.beta_responses_and_responses",
                "ResponseKeepaliveEvent",
            ),
            "response.apply_patch_call_operation_diff.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseApplyPatchCallOperationDiffDeltaEvent",
            ),
            "response.apply_patch_call_operation_diff.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseApplyPatchCallOperationDiffDoneEvent",
            ),
            "response.audio.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioDeltaEvent",
            ),
            "response.audio.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioDoneEvent",
            ),
            "response.audio.transcript.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioTranscriptDeltaEvent",
            ),
            "response.audio.transcript.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseAudioTranscriptDoneEvent",
            ),
            "response.code_interpreter_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCompletedEvent",
            ),
            "response.code_interpreter_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallInProgressEvent",
            ),
            "response.code_interpreter_call.interpreting": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallInterpretingEvent",
            ),
            "response.code_interpreter_call_code.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCodeDeltaEvent",
            ),
            "response.code_interpreter_call_code.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseCodeInterpreterCallCodeDoneEvent",
            ),
            "response.compaction.compacting": (
                "openai_responses_generated.schemas.responses",
                "ResponseCompactionCompactingEvent",
            ),
            "response.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseCompletedEvent",
            ),
            "response.content_part.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseContentPartAddedEvent",
            ),
            "response.content_part.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseContentPartDoneEvent",
            ),
            "response.created": (
                "openai_responses_generated.schemas.responses",
                "ResponseCreatedEvent",
            ),
            "response.custom_tool_call_input.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseCustomToolCallInputDeltaEvent",
            ),
            "response.custom_tool_call_input.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseCustomToolCallInputDoneEvent",
            ),
            "response.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseFailedEvent",
            ),
            "response.file_search_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallCompletedEvent",
            ),
            "response.file_search_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallInProgressEvent",
            ),
            "response.file_search_call.searching": (
                "openai_responses_generated.schemas.responses",
                "ResponseFileSearchCallSearchingEvent",
            ),
            "response.function_call_arguments.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.image_generation_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallCompletedEvent",
            ),
            "response.image_generation_call.generating": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallGeneratingEvent",
            ),
            "response.image_generation_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallInProgressEvent",
            ),
            "response.image_generation_call.partial_image": (
                "openai_responses_generated.schemas.responses",
                "ResponseImageGenCallPartialImageEvent",
            ),
            "response.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseInProgressEvent",
            ),
            "response.incomplete": (
                "openai_responses_generated.schemas.responses",
                "ResponseIncompleteEvent",
            ),
            "response.mcp_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallCompletedEvent",
            ),
            "response.mcp_call.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallFailedEvent",
            ),
            "response.mcp_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallInProgressEvent",
            ),
            "response.mcp_call_arguments.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallArgumentsDeltaEvent",
            ),
            "response.mcp_call_arguments.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPCallArgumentsDoneEvent",
            ),
            "response.mcp_list_tools.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsCompletedEvent",
            ),
            "response.mcp_list_tools.failed": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsFailedEvent",
            ),
            "response.mcp_list_tools.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseMCPListToolsInProgressEvent",
            ),
            "response.output_item.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputItemAddedEvent",
            ),
            "response.output_item.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputItemDoneEvent",
            ),
            "response.output_text.annotation.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseOutputTextAnnotationAddedEvent",
            ),
            "response.output_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseTextDeltaEvent",
            ),
            "response.output_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseTextDoneEvent",
            ),
            "response.queued": (
                "openai_responses_generated.schemas.responses",
                "ResponseQueuedEvent",
            ),
            "response.reasoning_summary_part.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryPartAddedEvent",
            ),
            "response.reasoning_summary_part.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryPartDoneEvent",
            ),
            "response.reasoning_summary_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryTextDeltaEvent",
            ),
            "response.reasoning_summary_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningSummaryTextDoneEvent",
            ),
            "response.reasoning_text.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningTextDeltaEvent",
            ),
            "response.reasoning_text.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseReasoningTextDoneEvent",
            ),
            "response.refusal.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseRefusalDeltaEvent",
            ),
            "response.refusal.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseRefusalDoneEvent",
            ),
            "response.shell_call_command.added": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandAddedStreamingEvent",
            ),
            "response.shell_call_command.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandDeltaStreamingEvent",
            ),
            "response.shell_call_command.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallCommandDoneStreamingEvent",
            ),
            "response.shell_call_output_content.delta": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallOutputContentDeltaStreamingEvent",
            ),
            "response.shell_call_output_content.done": (
                "openai_responses_generated.schemas.responses",
                "ResponseShellCallOutputContentDoneStreamingEvent",
            ),
            "response.web_search_call.completed": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallCompletedEvent",
            ),
            "response.web_search_call.in_progress": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallInProgressEvent",
            ),
            "response.web_search_call.searching": (
                "openai_responses_generated.schemas.responses",
                "ResponseWebSearchCallSearchingEvent",
            ),
        },
    )
    request = RequestOf["dict[str, str]"]()

    def error(
        self,
        *,
        code: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        param: str | None | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        error: ResponseErrorEventError | Unset = UNSET,
    ) -> ResponseErrorEvent:
        """`error` (ResponseErrorEvent)."""
        return cast(
            "ResponseErrorEvent",
            self._event(
                "error",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseApplyPatchCallOperationDiffDeltaEvent:
        """`response.apply_patch_call_operation_diff.delta` (ResponseApplyPatchCallOperationDiffDeltaEvent)."""
        return cast(
            "ResponseApplyPatchCallOperationDiffDeltaEvent",
            self._event(
                "response.apply_patch_call_operation_diff.delta",
                delta=delta,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseApplyPatchCallOperationDiffDoneEvent:
        """`response.apply_patch_call_operation_diff.done` (ResponseApplyPatchCallOperationDiffDoneEvent)."""
        return cast(
            "ResponseApplyPatchCallOperationDiffDoneEvent",
            self._event(
                "response.apply_patch_call_operation_diff.done",
                diff=diff,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def audio_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseAudioDeltaEvent:
        """`response.audio.delta` (ResponseAudioDeltaEvent)."""
        return cast(
            "ResponseAudioDeltaEvent",
            self._event(
                "response.audio.delta",
                delta=delta,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioDoneEvent:
        """`response.audio.done` (ResponseAudioDoneEvent)."""
        return cast(
            "ResponseAudioDoneEvent",
            self._event(
                "response.audio.done",
                sequence_number=sequence_number,
            ),
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseAudioTranscriptDeltaEvent:
        """`response.audio.transcript.delta` (ResponseAudioTranscriptDeltaEvent)."""
        return cast(
            "ResponseAudioTranscriptDeltaEvent",
            self._event(
                "response.audio.transcript.delta",
                delta=delta,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def audio_transcript_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioTranscriptDoneEvent:
        """`response.audio.transcript.done` (ResponseAudioTranscriptDoneEvent)."""
        return cast(
            "ResponseAudioTranscriptDoneEvent",
            self._event(
                "response.audio.transcript.done",
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCompletedEvent:
        """`response.code_interpreter_call.completed` (ResponseCodeInterpreterCallCompletedEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCompletedEvent",
            self._event(
                "response.code_interpreter_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInProgressEvent:
        """`response.code_interpreter_call.in_progress` (ResponseCodeInterpreterCallInProgressEvent)."""
        return cast(
            "ResponseCodeInterpreterCallInProgressEvent",
            self._event(
                "response.code_interpreter_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInterpretingEvent:
        """`response.code_interpreter_call.interpreting` (ResponseCodeInterpreterCallInterpretingEvent)."""
        return cast(
            "ResponseCodeInterpreterCallInterpretingEvent",
            self._event(
                "response.code_interpreter_call.interpreting",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def code_interpreter_call_code_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDeltaEvent:
        """`response.code_interpreter_call_code.delta` (ResponseCodeInterpreterCallCodeDeltaEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCodeDeltaEvent",
            self._event(
                "response.code_interpreter_call_code.delta",
                delta=delta,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def code_interpreter_call_code_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        code: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDoneEvent:
        """`response.code_interpreter_call_code.done` (ResponseCodeInterpreterCallCodeDoneEvent)."""
        return cast(
            "ResponseCodeInterpreterCallCodeDoneEvent",
            self._event(
                "response.code_interpreter_call_code.done",
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
    ) -> ResponseCompactionCompactingEvent:
        """`response.compaction.compacting` (ResponseCompactionCompactingEvent)."""
        return cast(
            "ResponseCompactionCompactingEvent",
            self._event(
                "response.compaction.compacting",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def completed(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCompletedEvent:
        """`response.completed` (ResponseCompletedEvent)."""
        return cast(
            "ResponseCompletedEvent",
            self._event(
                "response.completed",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def content_part_added(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        part: OutputContent | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseContentPartAddedEvent:
        """`response.content_part.added` (ResponseContentPartAddedEvent)."""
        return cast(
            "ResponseContentPartAddedEvent",
            self._event(
                "response.content_part.added",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: OutputContent | Unset = UNSET,
    ) -> ResponseContentPartDoneEvent:
        """`response.content_part.done` (ResponseContentPartDoneEvent)."""
        return cast(
            "ResponseContentPartDoneEvent",
            self._event(
                "response.content_part.done",
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
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCreatedEvent:
        """`response.created` (ResponseCreatedEvent)."""
        return cast(
            "ResponseCreatedEvent",
            self._event(
                "response.created",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def custom_tool_call_input_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDeltaEvent:
        """`response.custom_tool_call_input.delta` (ResponseCustomToolCallInputDeltaEvent)."""
        return cast(
            "ResponseCustomToolCallInputDeltaEvent",
            self._event(
                "response.custom_tool_call_input.delta",
                delta=delta,
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                obfuscation=obfuscation,
            ),
        )

    def custom_tool_call_input_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        input: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDoneEvent:
        """`response.custom_tool_call_input.done` (ResponseCustomToolCallInputDoneEvent)."""
        return cast(
            "ResponseCustomToolCallInputDoneEvent",
            self._event(
                "response.custom_tool_call_input.done",
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
                input=input,
            ),
        )

    def failed(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        response: Response | ResponsePartial | Unset = UNSET,
    ) -> ResponseFailedEvent:
        """`response.failed` (ResponseFailedEvent)."""
        return cast(
            "ResponseFailedEvent",
            self._event(
                "response.failed",
                sequence_number=sequence_number,
                response=response,
            ),
        )

    def file_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallCompletedEvent:
        """`response.file_search_call.completed` (ResponseFileSearchCallCompletedEvent)."""
        return cast(
            "ResponseFileSearchCallCompletedEvent",
            self._event(
                "response.file_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallInProgressEvent:
        """`response.file_search_call.in_progress` (ResponseFileSearchCallInProgressEvent)."""
        return cast(
            "ResponseFileSearchCallInProgressEvent",
            self._event(
                "response.file_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def file_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallSearchingEvent:
        """`response.file_search_call.searching` (ResponseFileSearchCallSearchingEvent)."""
        return cast(
            "ResponseFileSearchCallSearchingEvent",
            self._event(
                "response.file_search_call.searching",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def function_call_arguments_delta(
        self,
        *,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (ResponseFunctionCallArgumentsDeltaEvent)."""
        return cast(
            "ResponseFunctionCallArgumentsDeltaEvent",
            self._event(
                "response.function_call_arguments.delta",
                delta=delta,
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def function_call_arguments_done(
        self,
        *,
        item_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        arguments: str | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (ResponseFunctionCallArgumentsDoneEvent)."""
        return cast(
            "ResponseFunctionCallArgumentsDoneEvent",
            self._event(
                "response.function_call_arguments.done",
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
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseImageGenCallCompletedEvent:
        """`response.image_generation_call.completed` (ResponseImageGenCallCompletedEvent)."""
        return cast(
            "ResponseImageGenCallCompletedEvent",
            self._event(
                "response.image_generation_call.completed",
                output_index=output_index,
                sequence_number=sequence_number,
                item_id=item_id,
            ),
        )

    def image_generation_call_generating(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallGeneratingEvent:
        """`response.image_generation_call.generating` (ResponseImageGenCallGeneratingEvent)."""
        return cast(
            "ResponseImageGenCallGeneratingEvent",
            self._event(
                "response.image_generation_call.generating",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def image_generation_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallInProgressEvent:
        """`response.image_generation_call.in_progress` (ResponseImageGenCallInProgressEvent)."""
        return cast(
            "ResponseImageGenCallInProgressEvent",
            self._event(
                "response.image_generation_call.in_progress",
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
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ResponseImageGenCallPartialImageEvent:
        """`response.image_generation_call.partial_image` (ResponseImageGenCallPartialImageEvent)."""
        return cast(
            "ResponseImageGenCallPartialImageEvent",
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
            ),
        )

    def in_progress(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseInProgressEvent:
        """`response.in_progress` (ResponseInProgressEvent)."""
        return cast(
            "ResponseInProgressEvent",
            self._event(
                "response.in_progress",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def incomplete(
        self,
        *,
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseIncompleteEvent:
        """`response.incomplete` (ResponseIncompleteEvent)."""
        return cast(
            "ResponseIncompleteEvent",
            self._event(
                "response.incomplete",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallCompletedEvent:
        """`response.mcp_call.completed` (ResponseMCPCallCompletedEvent)."""
        return cast(
            "ResponseMCPCallCompletedEvent",
            self._event(
                "response.mcp_call.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallFailedEvent:
        """`response.mcp_call.failed` (ResponseMCPCallFailedEvent)."""
        return cast(
            "ResponseMCPCallFailedEvent",
            self._event(
                "response.mcp_call.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_call_in_progress(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseMCPCallInProgressEvent:
        """`response.mcp_call.in_progress` (ResponseMCPCallInProgressEvent)."""
        return cast(
            "ResponseMCPCallInProgressEvent",
            self._event(
                "response.mcp_call.in_progress",
                sequence_number=sequence_number,
                output_index=output_index,
                item_id=item_id,
            ),
        )

    def mcp_call_arguments_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDeltaEvent:
        """`response.mcp_call_arguments.delta` (ResponseMCPCallArgumentsDeltaEvent)."""
        return cast(
            "ResponseMCPCallArgumentsDeltaEvent",
            self._event(
                "response.mcp_call_arguments.delta",
                delta=delta,
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
                obfuscation=obfuscation,
            ),
        )

    def mcp_call_arguments_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        arguments: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDoneEvent:
        """`response.mcp_call_arguments.done` (ResponseMCPCallArgumentsDoneEvent)."""
        return cast(
            "ResponseMCPCallArgumentsDoneEvent",
            self._event(
                "response.mcp_call_arguments.done",
                output_index=output_index,
                item_id=item_id,
                arguments=arguments,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsCompletedEvent:
        """`response.mcp_list_tools.completed` (ResponseMCPListToolsCompletedEvent)."""
        return cast(
            "ResponseMCPListToolsCompletedEvent",
            self._event(
                "response.mcp_list_tools.completed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsFailedEvent:
        """`response.mcp_list_tools.failed` (ResponseMCPListToolsFailedEvent)."""
        return cast(
            "ResponseMCPListToolsFailedEvent",
            self._event(
                "response.mcp_list_tools.failed",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsInProgressEvent:
        """`response.mcp_list_tools.in_progress` (ResponseMCPListToolsInProgressEvent)."""
        return cast(
            "ResponseMCPListToolsInProgressEvent",
            self._event(
                "response.mcp_list_tools.in_progress",
                item_id=item_id,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_added(
        self,
        *,
        item: OutputItem | OutputItemPartial,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseOutputItemAddedEvent:
        """`response.output_item.added` (ResponseOutputItemAddedEvent)."""
        return cast(
            "ResponseOutputItemAddedEvent",
            self._event(
                "response.output_item.added",
                item=item,
                output_index=output_index,
                sequence_number=sequence_number,
            ),
        )

    def output_item_done(
        self,
        *,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item: OutputItem | OutputItemPartial | Unset = UNSET,
    ) -> ResponseOutputItemDoneEvent:
        """`response.output_item.done` (ResponseOutputItemDoneEvent)."""
        return cast(
            "ResponseOutputItemDoneEvent",
            self._event(
                "response.output_item.done",
                output_index=output_index,
                sequence_number=sequence_number,
                item=item,
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
    ) -> ResponseOutputTextAnnotationAddedEvent:
        """`response.output_text.annotation.added` (ResponseOutputTextAnnotationAddedEvent)."""
        return cast(
            "ResponseOutputTextAnnotationAddedEvent",
            self._event(
                "response.output_text.annotation.added",
                annotation_index=annotation_index,
                annotation=annotation,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseTextDeltaEvent:
        """`response.output_text.delta` (ResponseTextDeltaEvent)."""
        return cast(
            "ResponseTextDeltaEvent",
            self._event(
                "response.output_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        logprobs: list[ResponseLogProb] | Unset = UNSET,
    ) -> ResponseTextDoneEvent:
        """`response.output_text.done` (ResponseTextDoneEvent)."""
        return cast(
            "ResponseTextDoneEvent",
            self._event(
                "response.output_text.done",
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
        response: Response | ResponsePartial | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseQueuedEvent:
        """`response.queued` (ResponseQueuedEvent)."""
        return cast(
            "ResponseQueuedEvent",
            self._event(
                "response.queued",
                response=response,
                sequence_number=sequence_number,
            ),
        )

    def reasoning_summary_part_added(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: ResponseReasoningSummaryPartAddedEventPart | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartAddedEvent:
        """`response.reasoning_summary_part.added` (ResponseReasoningSummaryPartAddedEvent)."""
        return cast(
            "ResponseReasoningSummaryPartAddedEvent",
            self._event(
                "response.reasoning_summary_part.added",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        part: ResponseReasoningSummaryPartDoneEventPart | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartDoneEvent:
        """`response.reasoning_summary_part.done` (ResponseReasoningSummaryPartDoneEvent)."""
        return cast(
            "ResponseReasoningSummaryPartDoneEvent",
            self._event(
                "response.reasoning_summary_part.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDeltaEvent:
        """`response.reasoning_summary_text.delta` (ResponseReasoningSummaryTextDeltaEvent)."""
        return cast(
            "ResponseReasoningSummaryTextDeltaEvent",
            self._event(
                "response.reasoning_summary_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        summary_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDoneEvent:
        """`response.reasoning_summary_text.done` (ResponseReasoningSummaryTextDoneEvent)."""
        return cast(
            "ResponseReasoningSummaryTextDoneEvent",
            self._event(
                "response.reasoning_summary_text.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseReasoningTextDeltaEvent:
        """`response.reasoning_text.delta` (ResponseReasoningTextDeltaEvent)."""
        return cast(
            "ResponseReasoningTextDeltaEvent",
            self._event(
                "response.reasoning_text.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        text: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningTextDoneEvent:
        """`response.reasoning_text.done` (ResponseReasoningTextDoneEvent)."""
        return cast(
            "ResponseReasoningTextDoneEvent",
            self._event(
                "response.reasoning_text.done",
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        obfuscation: str | Unset = UNSET,
    ) -> ResponseRefusalDeltaEvent:
        """`response.refusal.delta` (ResponseRefusalDeltaEvent)."""
        return cast(
            "ResponseRefusalDeltaEvent",
            self._event(
                "response.refusal.delta",
                delta=delta,
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
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        refusal: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseRefusalDoneEvent:
        """`response.refusal.done` (ResponseRefusalDoneEvent)."""
        return cast(
            "ResponseRefusalDoneEvent",
            self._event(
                "response.refusal.done",
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
        output_index: int | Unset = UNSET,
    ) -> ResponseShellCallCommandAddedStreamingEvent:
        """`response.shell_call_command.added` (ResponseShellCallCommandAddedStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandAddedStreamingEvent",
            self._event(
                "response.shell_call_command.added",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                output_index=output_index,
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
    ) -> ResponseShellCallCommandDeltaStreamingEvent:
        """`response.shell_call_command.delta` (ResponseShellCallCommandDeltaStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandDeltaStreamingEvent",
            self._event(
                "response.shell_call_command.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
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
        output_index: int | Unset = UNSET,
    ) -> ResponseShellCallCommandDoneStreamingEvent:
        """`response.shell_call_command.done` (ResponseShellCallCommandDoneStreamingEvent)."""
        return cast(
            "ResponseShellCallCommandDoneStreamingEvent",
            self._event(
                "response.shell_call_command.done",
                command_index=command_index,
                command=command,
                sequence_number=sequence_number,
                output_index=output_index,
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
    ) -> ResponseShellCallOutputContentDeltaStreamingEvent:
        """`response.shell_call_output_content.delta` (ResponseShellCallOutputContentDeltaStreamingEvent)."""
        return cast(
            "ResponseShellCallOutputContentDeltaStreamingEvent",
            self._event(
                "response.shell_call_output_content.delta",
                command_index=command_index,
                delta=delta,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
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
    ) -> ResponseShellCallOutputContentDoneStreamingEvent:
        """`response.shell_call_output_content.done` (ResponseShellCallOutputContentDoneStreamingEvent)."""
        return cast(
            "ResponseShellCallOutputContentDoneStreamingEvent",
            self._event(
                "response.shell_call_output_content.done",
                command_index=command_index,
                output=output,
                sequence_number=sequence_number,
                item_id=item_id,
                output_index=output_index,
            ),
        )

    def web_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallCompletedEvent:
        """`response.web_search_call.completed` (ResponseWebSearchCallCompletedEvent)."""
        return cast(
            "ResponseWebSearchCallCompletedEvent",
            self._event(
                "response.web_search_call.completed",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallInProgressEvent:
        """`response.web_search_call.in_progress` (ResponseWebSearchCallInProgressEvent)."""
        return cast(
            "ResponseWebSearchCallInProgressEvent",
            self._event(
                "response.web_search_call.in_progress",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )

    def web_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallSearchingEvent:
        """`response.web_search_call.searching` (ResponseWebSearchCallSearchingEvent)."""
        return cast(
            "ResponseWebSearchCallSearchingEvent",
            self._event(
                "response.web_search_call.searching",
                output_index=output_index,
                item_id=item_id,
                sequence_number=sequence_number,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
GetResponseEvent: TypeAlias = "ResponseStreamEvent | openai.types.responses.ResponseStreamEvent"


class GetResponseEventStream(GetResponseEvents, EventStream["GetResponseEvent"]):
    """Base for streams of `responses.retrieve`: override `generate`.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/responses/methods/retrieve
    """


class AsyncGetResponseEventStream(GetResponseEvents, AsyncEventStream["GetResponseEvent"]):
    """Base for streams of `responses.retrieve` that await: override `agenerate`.

    GET /responses/{response_id}: https://developers.openai.com/api/reference/resources/responses/methods/retrieve
    """
