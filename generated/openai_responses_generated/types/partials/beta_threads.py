"""Deep partials of the types of `beta_threads`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.beta_assistants_and_beta_threads import FileSearchRanker
from openai_responses_generated.types.beta_threads_and_chat import ParallelToolCalls
from openai_responses_generated.types.common import (
    Metadata,
    ReasoningEffort,
    VectorStoreFileAttributes,
)
from openai_responses_generated.types.partials.beta_assistants_and_beta_threads import (
    AssistantsApiResponseFormatOptionPartial,
    AssistantToolsCodePartial,
    AssistantToolsFileSearchPartial,
    AssistantToolsFunctionPartial,
)


class AssistantToolsFileSearchTypeOnlyPartial(TypedDict, total=False):
    type: Literal["file_search"]


class AssistantsNamedToolChoicePartial(TypedDict, total=False):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunctionPartial


class AssistantsNamedToolChoiceFunctionPartial(TypedDict, total=False):
    name: str


class DeleteMessageResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class DeleteThreadResponsePartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class ListMessagesResponsePartial(TypedDict, total=False):
    object: str
    data: list[MessageObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListRunStepsResponsePartial(TypedDict, total=False):
    object: str
    data: list[RunStepObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListRunsResponsePartial(TypedDict, total=False):
    object: str
    data: list[RunObjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class MessageContentImageFileObjectPartial(TypedDict, total=False):
    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFilePartial
    index: int


class MessageContentImageFileObjectImageFilePartial(TypedDict, total=False):
    file_id: str
    detail: Literal["auto", "low", "high"]


class MessageContentImageUrlObjectPartial(TypedDict, total=False):
    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageUrlPartial
    index: int


class MessageContentImageUrlObjectImageUrlPartial(TypedDict, total=False):
    url: str
    detail: Literal["auto", "low", "high"]


class MessageContentRefusalObjectPartial(TypedDict, total=False):
    type: Literal["refusal"]
    refusal: str


class MessageContentTextAnnotationsFileCitationObjectPartial(TypedDict, total=False):
    type: Literal["file_citation"]
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitationPartial
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]


class MessageContentTextAnnotationsFileCitationObjectFileCitationPartial(TypedDict, total=False):
    file_id: str


class MessageContentTextAnnotationsFilePathObjectPartial(TypedDict, total=False):
    type: Literal["file_path"]
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePathPartial
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]


class MessageContentTextAnnotationsFilePathObjectFilePathPartial(TypedDict, total=False):
    file_id: str


class MessageContentTextObjectPartial(TypedDict, total=False):
    type: Literal["text"]
    text: MessageContentTextObjectTextPartial


class MessageContentTextObjectTextPartial(TypedDict, total=False):
    value: str
    annotations: list[
        MessageContentTextAnnotationsFileCitationObjectPartial
        | MessageContentTextAnnotationsFilePathObjectPartial
    ]


class MessageObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["thread.message"]
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: MessageObjectIncompleteDetailsPartial | None
    completed_at: int | None
    incomplete_at: int | None
    role: Literal["user", "assistant"]
    content: list[
        MessageContentImageFileObjectPartial
        | MessageContentImageUrlObjectPartial
        | MessageContentTextObjectPartial
        | MessageContentRefusalObjectPartial
    ]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachmentsItemPartial] | None
    metadata: Metadata
    file_ids: list[str]


class MessageObjectAttachmentsItemPartial(TypedDict, total=False):
    file_id: str
    tools: list[AssistantToolsCodePartial | AssistantToolsFileSearchTypeOnlyPartial]


class MessageObjectIncompleteDetailsPartial(TypedDict, total=False):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class RunCompletionUsageObjectPartial(TypedDict, total=False):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: RunCompletionUsageObjectCompletionTokensDetailsPartial
    prompt_token_details: RunCompletionUsageObjectPromptTokenDetailsPartial


class RunCompletionUsageObjectCompletionTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class RunCompletionUsageObjectPromptTokenDetailsPartial(TypedDict, total=False):
    cached_tokens: int


class RunObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["thread.run"]
    created_at: int
    thread_id: str
    assistant_id: str
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    required_action: RunObjectRequiredActionPartial | None
    last_error: RunObjectLastErrorPartial | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: RunObjectIncompleteDetailsPartial | None
    model: str
    instructions: str | None
    tools: Annotated[
        list[
            AssistantToolsCodePartial
            | AssistantToolsFileSearchPartial
            | AssistantToolsFunctionPartial
        ],
        Field(max_length=20),
    ]
    metadata: Metadata
    usage: RunCompletionUsagePartial
    temperature: float | None
    top_p: float | None
    max_prompt_tokens: Annotated[int, Field(ge=256)] | None
    max_completion_tokens: Annotated[int, Field(ge=256)] | None
    truncation_strategy: TruncationObjectPartial | None
    tool_choice: AssistantsApiToolChoiceOptionPartial | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionPartial | None
    reasoning_effort: ReasoningEffort
    tool_resources: RunObjectToolResourcesPartial


class RunObjectIncompleteDetailsPartial(TypedDict, total=False):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"]


class RunObjectLastErrorPartial(TypedDict, total=False):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RunObjectRequiredActionPartial(TypedDict, total=False):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputsPartial


class RunObjectRequiredActionSubmitToolOutputsPartial(TypedDict, total=False):
    tool_calls: list[RunToolCallObjectPartial]


class RunObjectToolResourcesPartial(TypedDict, total=False):
    code_interpreter: RunObjectToolResourcesCodeInterpreterPartial
    file_search: RunObjectToolResourcesFileSearchPartial


class RunObjectToolResourcesCodeInterpreterPartial(TypedDict, total=False):
    file_ids: list[str]


class RunObjectToolResourcesFileSearchPartial(TypedDict, total=False):
    vector_store_ids: list[str]


class RunStepCompletionUsageObjectPartial(TypedDict, total=False):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: RunStepCompletionUsageObjectCompletionTokensDetailsPartial
    prompt_token_details: RunStepCompletionUsageObjectPromptTokenDetailsPartial


class RunStepCompletionUsageObjectCompletionTokensDetailsPartial(TypedDict, total=False):
    reasoning_tokens: int


class RunStepCompletionUsageObjectPromptTokenDetailsPartial(TypedDict, total=False):
    cached_tokens: int


class RunStepDetailsMessageCreationObjectPartial(TypedDict, total=False):
    type: Literal["message_creation"]
    message_creation: RunStepDetailsMessageCreationObjectMessageCreationPartial


class RunStepDetailsMessageCreationObjectMessageCreationPartial(TypedDict, total=False):
    message_id: str


class RunStepDetailsToolCallsCodeObjectPartial(TypedDict, total=False):
    id: str
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreterPartial


class RunStepDetailsToolCallsCodeObjectCodeInterpreterPartial(TypedDict, total=False):
    input: str
    outputs: list[
        RunStepDetailsToolCallsCodeOutputLogsObjectPartial
        | RunStepDetailsToolCallsCodeOutputImageObjectPartial
    ]


class RunStepDetailsToolCallsCodeOutputImageObjectPartial(TypedDict, total=False):
    type: Literal["image"]
    image: RunStepDetailsToolCallsCodeOutputImageObjectImagePartial


class RunStepDetailsToolCallsCodeOutputImageObjectImagePartial(TypedDict, total=False):
    file_id: str


class RunStepDetailsToolCallsCodeOutputLogsObjectPartial(TypedDict, total=False):
    type: Literal["logs"]
    logs: str


class RunStepDetailsToolCallsFileSearchObjectPartial(TypedDict, total=False):
    id: str
    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearchPartial


class RunStepDetailsToolCallsFileSearchObjectFileSearchPartial(TypedDict, total=False):
    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObjectPartial
    results: list[RunStepDetailsToolCallsFileSearchResultObjectPartial]


class RunStepDetailsToolCallsFileSearchRankingOptionsObjectPartial(TypedDict, total=False):
    ranker: FileSearchRanker
    score_threshold: Annotated[float, Field(ge=0.0, le=1.0)]


class RunStepDetailsToolCallsFileSearchResultObjectPartial(TypedDict, total=False):
    file_id: str
    file_name: str
    score: Annotated[float, Field(ge=0.0, le=1.0)]
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItemPartial]
    attributes: VectorStoreFileAttributes


class RunStepDetailsToolCallsFileSearchResultObjectContentItemPartial(TypedDict, total=False):
    type: Literal["text"]
    text: str


class RunStepDetailsToolCallsFunctionObjectPartial(TypedDict, total=False):
    id: str
    type: Literal["function"]
    function: RunStepDetailsToolCallsFunctionObjectFunctionPartial


class RunStepDetailsToolCallsFunctionObjectFunctionPartial(TypedDict, total=False):
    name: str
    arguments: str
    output: str | None


class RunStepDetailsToolCallsObjectPartial(TypedDict, total=False):
    type: Literal["tool_calls"]
    tool_calls: list[
        RunStepDetailsToolCallsCodeObjectPartial
        | RunStepDetailsToolCallsFileSearchObjectPartial
        | RunStepDetailsToolCallsFunctionObjectPartial
    ]


class RunStepObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["thread.run.step"]
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepDetailsMessageCreationObjectPartial | RunStepDetailsToolCallsObjectPartial
    last_error: RunStepObjectLastErrorPartial | None
    expired_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: Metadata
    usage: RunStepCompletionUsagePartial
    expires_at: int | None


class RunStepObjectLastErrorPartial(TypedDict, total=False):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class RunToolCallObjectPartial(TypedDict, total=False):
    id: str
    type: Literal["function"]
    function: RunToolCallObjectFunctionPartial


class RunToolCallObjectFunctionPartial(TypedDict, total=False):
    name: str
    arguments: str


class ThreadObjectPartial(TypedDict, total=False):
    id: str
    object: Literal["thread"]
    created_at: int
    tool_resources: ThreadObjectToolResourcesPartial | None
    metadata: Metadata


class ThreadObjectToolResourcesPartial(TypedDict, total=False):
    code_interpreter: ThreadObjectToolResourcesCodeInterpreterPartial
    file_search: ThreadObjectToolResourcesFileSearchPartial


class ThreadObjectToolResourcesCodeInterpreterPartial(TypedDict, total=False):
    file_ids: Annotated[list[str], Field(max_length=20)]


class ThreadObjectToolResourcesFileSearchPartial(TypedDict, total=False):
    vector_store_ids: Annotated[list[str], Field(max_length=1)]


class TruncationObjectPartial(TypedDict, total=False):
    type: Literal["auto", "last_messages"]
    last_messages: Annotated[int, Field(ge=1)] | None


AssistantsApiToolChoiceOptionPartial: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantsNamedToolChoicePartial
)
RunCompletionUsagePartial: TypeAlias = RunCompletionUsageObjectPartial | None
RunStepCompletionUsagePartial: TypeAlias = RunStepCompletionUsageObjectPartial | None
