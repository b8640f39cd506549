"""Event constructors and stream bases of `responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.event_schema import EventSchema
from openai_responses._core.event_streams import AsyncEventStream, EventConstructors, EventStream
from openai_responses._core.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Annotated, Literal

    import openai.types.responses
    from pydantic import Field

    from openai_responses_generated.types.conversations_and_responses import (
        Annotation,
        FunctionShellCallOutputContent,
    )
    from openai_responses_generated.types.responses import (
        OutputContent,
        OutputItem,
        Response,
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompletedEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
        ResponseErrorEvent,
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
    """The events that `responses.create` can send."""

    operation_id = "createResponse"
    schema = EventSchema(
        module="openai_responses_generated.types.responses",
        name="ResponseStreamEvent",
        discriminator="type",
        variants={
            "error": "ResponseErrorEvent",
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
            "response.failed": "ResponseFailedEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.mcp_call.completed": "ResponseMCPCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMCPCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMCPCallInProgressEvent",
            "response.mcp_call_arguments.delta": "ResponseMCPCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMCPCallArgumentsDoneEvent",
            "response.mcp_list_tools.completed": "ResponseMCPListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMCPListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMCPListToolsInProgressEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.shell_call_command.added": "ResponseShellCallCommandAddedStreamingEvent",
            "response.shell_call_command.delta": "ResponseShellCallCommandDeltaStreamingEvent",
            "response.shell_call_command.done": "ResponseShellCallCommandDoneStreamingEvent",
            "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaStreamingEvent",
            "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneStreamingEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
        },
    )

    def error(
        self,
        *,
        code: str | None,
        message: str,
        param: str | None,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseErrorEvent:
        """`error` (ResponseErrorEvent)."""
        return self._event(
            "error",
            code=code,
            message=message,
            param=param,
            sequence_number=sequence_number,
        )

    def audio_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioDeltaEvent:
        """`response.audio.delta` (ResponseAudioDeltaEvent)."""
        return self._event(
            "response.audio.delta",
            delta=delta,
            sequence_number=sequence_number,
        )

    def audio_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioDoneEvent:
        """`response.audio.done` (ResponseAudioDoneEvent)."""
        return self._event(
            "response.audio.done",
            sequence_number=sequence_number,
        )

    def audio_transcript_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioTranscriptDeltaEvent:
        """`response.audio.transcript.delta` (ResponseAudioTranscriptDeltaEvent)."""
        return self._event(
            "response.audio.transcript.delta",
            delta=delta,
            sequence_number=sequence_number,
        )

    def audio_transcript_done(
        self,
        *,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseAudioTranscriptDoneEvent:
        """`response.audio.transcript.done` (ResponseAudioTranscriptDoneEvent)."""
        return self._event(
            "response.audio.transcript.done",
            sequence_number=sequence_number,
        )

    def code_interpreter_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCompletedEvent:
        """`response.code_interpreter_call.completed` (ResponseCodeInterpreterCallCompletedEvent)."""
        return self._event(
            "response.code_interpreter_call.completed",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def code_interpreter_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInProgressEvent:
        """`response.code_interpreter_call.in_progress` (ResponseCodeInterpreterCallInProgressEvent)."""
        return self._event(
            "response.code_interpreter_call.in_progress",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def code_interpreter_call_interpreting(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallInterpretingEvent:
        """`response.code_interpreter_call.interpreting` (ResponseCodeInterpreterCallInterpretingEvent)."""
        return self._event(
            "response.code_interpreter_call.interpreting",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def code_interpreter_call_code_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDeltaEvent:
        """`response.code_interpreter_call_code.delta` (ResponseCodeInterpreterCallCodeDeltaEvent)."""
        return self._event(
            "response.code_interpreter_call_code.delta",
            delta=delta,
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def code_interpreter_call_code_done(
        self,
        *,
        code: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCodeInterpreterCallCodeDoneEvent:
        """`response.code_interpreter_call_code.done` (ResponseCodeInterpreterCallCodeDoneEvent)."""
        return self._event(
            "response.code_interpreter_call_code.done",
            code=code,
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def completed(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCompletedEvent:
        """`response.completed` (ResponseCompletedEvent)."""
        return self._event(
            "response.completed",
            response=response,
            sequence_number=sequence_number,
        )

    def content_part_added(
        self,
        *,
        part: OutputContent,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseContentPartAddedEvent:
        """`response.content_part.added` (ResponseContentPartAddedEvent)."""
        return self._event(
            "response.content_part.added",
            part=part,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def content_part_done(
        self,
        *,
        part: OutputContent,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseContentPartDoneEvent:
        """`response.content_part.done` (ResponseContentPartDoneEvent)."""
        return self._event(
            "response.content_part.done",
            part=part,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def created(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseCreatedEvent:
        """`response.created` (ResponseCreatedEvent)."""
        return self._event(
            "response.created",
            response=response,
            sequence_number=sequence_number,
        )

    def custom_tool_call_input_delta(
        self,
        *,
        delta: str,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDeltaEvent:
        """`response.custom_tool_call_input.delta` (ResponseCustomToolCallInputDeltaEvent)."""
        return self._event(
            "response.custom_tool_call_input.delta",
            delta=delta,
            sequence_number=sequence_number,
            output_index=output_index,
            item_id=item_id,
        )

    def custom_tool_call_input_done(
        self,
        *,
        input: str,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseCustomToolCallInputDoneEvent:
        """`response.custom_tool_call_input.done` (ResponseCustomToolCallInputDoneEvent)."""
        return self._event(
            "response.custom_tool_call_input.done",
            input=input,
            sequence_number=sequence_number,
            output_index=output_index,
            item_id=item_id,
        )

    def failed(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFailedEvent:
        """`response.failed` (ResponseFailedEvent)."""
        return self._event(
            "response.failed",
            response=response,
            sequence_number=sequence_number,
        )

    def file_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallCompletedEvent:
        """`response.file_search_call.completed` (ResponseFileSearchCallCompletedEvent)."""
        return self._event(
            "response.file_search_call.completed",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def file_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallInProgressEvent:
        """`response.file_search_call.in_progress` (ResponseFileSearchCallInProgressEvent)."""
        return self._event(
            "response.file_search_call.in_progress",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def file_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFileSearchCallSearchingEvent:
        """`response.file_search_call.searching` (ResponseFileSearchCallSearchingEvent)."""
        return self._event(
            "response.file_search_call.searching",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def function_call_arguments_delta(
        self,
        *,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDeltaEvent:
        """`response.function_call_arguments.delta` (ResponseFunctionCallArgumentsDeltaEvent)."""
        return self._event(
            "response.function_call_arguments.delta",
            delta=delta,
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def function_call_arguments_done(
        self,
        *,
        name: str,
        arguments: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseFunctionCallArgumentsDoneEvent:
        """`response.function_call_arguments.done` (ResponseFunctionCallArgumentsDoneEvent)."""
        return self._event(
            "response.function_call_arguments.done",
            name=name,
            arguments=arguments,
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def image_generation_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseImageGenCallCompletedEvent:
        """`response.image_generation_call.completed` (ResponseImageGenCallCompletedEvent)."""
        return self._event(
            "response.image_generation_call.completed",
            output_index=output_index,
            sequence_number=sequence_number,
            item_id=item_id,
        )

    def image_generation_call_generating(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallGeneratingEvent:
        """`response.image_generation_call.generating` (ResponseImageGenCallGeneratingEvent)."""
        return self._event(
            "response.image_generation_call.generating",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def image_generation_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseImageGenCallInProgressEvent:
        """`response.image_generation_call.in_progress` (ResponseImageGenCallInProgressEvent)."""
        return self._event(
            "response.image_generation_call.in_progress",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
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
        return self._event(
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
        )

    def in_progress(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseInProgressEvent:
        """`response.in_progress` (ResponseInProgressEvent)."""
        return self._event(
            "response.in_progress",
            response=response,
            sequence_number=sequence_number,
        )

    def incomplete(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseIncompleteEvent:
        """`response.incomplete` (ResponseIncompleteEvent)."""
        return self._event(
            "response.incomplete",
            response=response,
            sequence_number=sequence_number,
        )

    def mcp_call_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallCompletedEvent:
        """`response.mcp_call.completed` (ResponseMCPCallCompletedEvent)."""
        return self._event(
            "response.mcp_call.completed",
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def mcp_call_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallFailedEvent:
        """`response.mcp_call.failed` (ResponseMCPCallFailedEvent)."""
        return self._event(
            "response.mcp_call.failed",
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def mcp_call_in_progress(
        self,
        *,
        sequence_number: int | Unset = UNSET,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
    ) -> ResponseMCPCallInProgressEvent:
        """`response.mcp_call.in_progress` (ResponseMCPCallInProgressEvent)."""
        return self._event(
            "response.mcp_call.in_progress",
            sequence_number=sequence_number,
            output_index=output_index,
            item_id=item_id,
        )

    def mcp_call_arguments_delta(
        self,
        *,
        delta: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDeltaEvent:
        """`response.mcp_call_arguments.delta` (ResponseMCPCallArgumentsDeltaEvent)."""
        return self._event(
            "response.mcp_call_arguments.delta",
            delta=delta,
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def mcp_call_arguments_done(
        self,
        *,
        arguments: str,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPCallArgumentsDoneEvent:
        """`response.mcp_call_arguments.done` (ResponseMCPCallArgumentsDoneEvent)."""
        return self._event(
            "response.mcp_call_arguments.done",
            arguments=arguments,
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def mcp_list_tools_completed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsCompletedEvent:
        """`response.mcp_list_tools.completed` (ResponseMCPListToolsCompletedEvent)."""
        return self._event(
            "response.mcp_list_tools.completed",
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def mcp_list_tools_failed(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsFailedEvent:
        """`response.mcp_list_tools.failed` (ResponseMCPListToolsFailedEvent)."""
        return self._event(
            "response.mcp_list_tools.failed",
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def mcp_list_tools_in_progress(
        self,
        *,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseMCPListToolsInProgressEvent:
        """`response.mcp_list_tools.in_progress` (ResponseMCPListToolsInProgressEvent)."""
        return self._event(
            "response.mcp_list_tools.in_progress",
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def output_item_added(
        self,
        *,
        item: OutputItem,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseOutputItemAddedEvent:
        """`response.output_item.added` (ResponseOutputItemAddedEvent)."""
        return self._event(
            "response.output_item.added",
            item=item,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def output_item_done(
        self,
        *,
        item: OutputItem,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseOutputItemDoneEvent:
        """`response.output_item.done` (ResponseOutputItemDoneEvent)."""
        return self._event(
            "response.output_item.done",
            item=item,
            output_index=output_index,
            sequence_number=sequence_number,
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
        return self._event(
            "response.output_text.annotation.added",
            annotation_index=annotation_index,
            annotation=annotation,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def output_text_delta(
        self,
        *,
        delta: str,
        logprobs: list[ResponseLogProb],
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseTextDeltaEvent:
        """`response.output_text.delta` (ResponseTextDeltaEvent)."""
        return self._event(
            "response.output_text.delta",
            delta=delta,
            logprobs=logprobs,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def output_text_done(
        self,
        *,
        text: str,
        logprobs: list[ResponseLogProb],
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseTextDoneEvent:
        """`response.output_text.done` (ResponseTextDoneEvent)."""
        return self._event(
            "response.output_text.done",
            text=text,
            logprobs=logprobs,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def queued(
        self,
        *,
        response: Response,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseQueuedEvent:
        """`response.queued` (ResponseQueuedEvent)."""
        return self._event(
            "response.queued",
            response=response,
            sequence_number=sequence_number,
        )

    def reasoning_summary_part_added(
        self,
        *,
        summary_index: int,
        part: ResponseReasoningSummaryPartAddedEventPart,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartAddedEvent:
        """`response.reasoning_summary_part.added` (ResponseReasoningSummaryPartAddedEvent)."""
        return self._event(
            "response.reasoning_summary_part.added",
            summary_index=summary_index,
            part=part,
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def reasoning_summary_part_done(
        self,
        *,
        summary_index: int,
        part: ResponseReasoningSummaryPartDoneEventPart,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        status: Literal["incomplete"] | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryPartDoneEvent:
        """`response.reasoning_summary_part.done` (ResponseReasoningSummaryPartDoneEvent)."""
        return self._event(
            "response.reasoning_summary_part.done",
            summary_index=summary_index,
            part=part,
            item_id=item_id,
            output_index=output_index,
            status=status,
            sequence_number=sequence_number,
        )

    def reasoning_summary_text_delta(
        self,
        *,
        summary_index: int,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDeltaEvent:
        """`response.reasoning_summary_text.delta` (ResponseReasoningSummaryTextDeltaEvent)."""
        return self._event(
            "response.reasoning_summary_text.delta",
            summary_index=summary_index,
            delta=delta,
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def reasoning_summary_text_done(
        self,
        *,
        summary_index: int,
        text: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningSummaryTextDoneEvent:
        """`response.reasoning_summary_text.done` (ResponseReasoningSummaryTextDoneEvent)."""
        return self._event(
            "response.reasoning_summary_text.done",
            summary_index=summary_index,
            text=text,
            item_id=item_id,
            output_index=output_index,
            sequence_number=sequence_number,
        )

    def reasoning_text_delta(
        self,
        *,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningTextDeltaEvent:
        """`response.reasoning_text.delta` (ResponseReasoningTextDeltaEvent)."""
        return self._event(
            "response.reasoning_text.delta",
            delta=delta,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def reasoning_text_done(
        self,
        *,
        text: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseReasoningTextDoneEvent:
        """`response.reasoning_text.done` (ResponseReasoningTextDoneEvent)."""
        return self._event(
            "response.reasoning_text.done",
            text=text,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def refusal_delta(
        self,
        *,
        delta: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseRefusalDeltaEvent:
        """`response.refusal.delta` (ResponseRefusalDeltaEvent)."""
        return self._event(
            "response.refusal.delta",
            delta=delta,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
        )

    def refusal_done(
        self,
        *,
        refusal: str,
        item_id: str | Unset = UNSET,
        output_index: int | Unset = UNSET,
        content_index: int | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseRefusalDoneEvent:
        """`response.refusal.done` (ResponseRefusalDoneEvent)."""
        return self._event(
            "response.refusal.done",
            refusal=refusal,
            item_id=item_id,
            output_index=output_index,
            content_index=content_index,
            sequence_number=sequence_number,
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
        return self._event(
            "response.shell_call_command.added",
            command_index=command_index,
            command=command,
            sequence_number=sequence_number,
            output_index=output_index,
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
        return self._event(
            "response.shell_call_command.delta",
            command_index=command_index,
            delta=delta,
            sequence_number=sequence_number,
            output_index=output_index,
            obfuscation=obfuscation,
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
        return self._event(
            "response.shell_call_command.done",
            command_index=command_index,
            command=command,
            sequence_number=sequence_number,
            output_index=output_index,
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
        return self._event(
            "response.shell_call_output_content.delta",
            command_index=command_index,
            delta=delta,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
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
        return self._event(
            "response.shell_call_output_content.done",
            command_index=command_index,
            output=output,
            sequence_number=sequence_number,
            item_id=item_id,
            output_index=output_index,
        )

    def web_search_call_completed(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallCompletedEvent:
        """`response.web_search_call.completed` (ResponseWebSearchCallCompletedEvent)."""
        return self._event(
            "response.web_search_call.completed",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def web_search_call_in_progress(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallInProgressEvent:
        """`response.web_search_call.in_progress` (ResponseWebSearchCallInProgressEvent)."""
        return self._event(
            "response.web_search_call.in_progress",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )

    def web_search_call_searching(
        self,
        *,
        output_index: int | Unset = UNSET,
        item_id: str | Unset = UNSET,
        sequence_number: int | Unset = UNSET,
    ) -> ResponseWebSearchCallSearchingEvent:
        """`response.web_search_call.searching` (ResponseWebSearchCallSearchingEvent)."""
        return self._event(
            "response.web_search_call.searching",
            output_index=output_index,
            item_id=item_id,
            sequence_number=sequence_number,
        )


class CreateResponseEventStream(
    CreateResponseEvents,
    EventStream["ResponseStreamEvent | openai.types.responses.ResponseStreamEvent"],
):
    """Base for streams of `responses.create`: override `generate`."""


class AsyncCreateResponseEventStream(
    CreateResponseEvents,
    AsyncEventStream["ResponseStreamEvent | openai.types.responses.ResponseStreamEvent"],
):
    """Base for streams of `responses.create` that await: override `agenerate`."""
