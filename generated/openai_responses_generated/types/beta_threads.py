"""Types of `beta_threads`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_assistants_and_beta_threads import (
    AssistantsApiResponseFormatOption,
    AssistantSupportedModels,
    AssistantToolsCode,
    AssistantToolsFileSearch,
    AssistantToolsFunction,
    FileSearchRanker,
)
from openai_responses_generated.types.beta_threads_and_chat import ParallelToolCalls
from openai_responses_generated.types.common import (
    Metadata,
    ReasoningEffort,
    VectorStoreFileAttributes,
)


class AssistantToolsFileSearchTypeOnly(TypedDict):
    type: Literal["file_search"]


class AssistantsNamedToolChoice(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"]
    function: NotRequired[AssistantsNamedToolChoiceFunction]


class AssistantsNamedToolChoiceFunction(TypedDict):
    name: str


class CreateMessageRequest(TypedDict):
    role: Literal["user", "assistant"]
    content: (
        str
        | Annotated[
            list[
                Annotated[
                    MessageContentImageFileObject
                    | MessageContentImageUrlObject
                    | MessageRequestContentTextObject,
                    Field(discriminator="type"),
                ]
            ],
            Field(min_length=1),
        ]
    )
    attachments: NotRequired[list[CreateMessageRequestAttachmentsItem] | None]
    metadata: NotRequired[Metadata]
    assistant_id: NotRequired[str | None]
    completed_at: NotRequired[int | None]
    created_at: NotRequired[int]
    file_ids: NotRequired[list[str]]
    id: NotRequired[str]
    incomplete_at: NotRequired[int | None]
    incomplete_details: NotRequired[MessageObjectIncompleteDetails | None]
    object: NotRequired[Literal["thread.message"]]
    run_id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "incomplete", "completed"]]
    thread_id: NotRequired[str]


class CreateMessageRequestAttachmentsItem(TypedDict):
    file_id: NotRequired[str]
    tools: NotRequired[
        list[
            Annotated[
                AssistantToolsCode | AssistantToolsFileSearchTypeOnly, Field(discriminator="type")
            ]
        ]
    ]


class CreateRunQuery(TypedDict):
    include: NotRequired[list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]]


class CreateRunRequest(TypedDict):
    assistant_id: str
    model: NotRequired[str | AssistantSupportedModels | None]
    reasoning_effort: NotRequired[ReasoningEffort]
    instructions: NotRequired[str | None]
    additional_instructions: NotRequired[str | None]
    additional_messages: NotRequired[list[CreateMessageRequest] | None]
    tools: NotRequired[
        Annotated[
            list[
                Annotated[
                    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=20),
        ]
        | None
    ]
    metadata: NotRequired[Metadata]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    stream: NotRequired[bool | None]
    max_prompt_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    truncation_strategy: NotRequired[TruncationObject | None]
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | None]
    parallel_tool_calls: NotRequired[ParallelToolCalls]
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]


class CreateThreadAndRunRequest(TypedDict):
    assistant_id: str
    thread: NotRequired[CreateThreadRequest]
    model: NotRequired[
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | None
    ]
    instructions: NotRequired[str | None]
    tools: NotRequired[
        Annotated[
            list[
                Annotated[
                    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                    Field(discriminator="type"),
                ]
            ],
            Field(max_length=20),
        ]
        | None
    ]
    tool_resources: NotRequired[CreateThreadAndRunRequestToolResources | None]
    metadata: NotRequired[Metadata]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    stream: NotRequired[bool | None]
    max_prompt_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    truncation_strategy: NotRequired[TruncationObject | None]
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | None]
    parallel_tool_calls: NotRequired[ParallelToolCalls]
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]


class CreateThreadAndRunRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateThreadAndRunRequestToolResourcesCodeInterpreter]
    file_search: NotRequired[CreateThreadAndRunRequestToolResourcesFileSearch]


class CreateThreadAndRunRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class CreateThreadAndRunRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]


class CreateThreadRequest(TypedDict):
    messages: NotRequired[list[CreateMessageRequest]]
    tool_resources: NotRequired[CreateThreadRequestToolResources | None]
    metadata: NotRequired[Metadata]


class CreateThreadRequestResourcesFileSearchVectorStoresChunkingStrategyStaticStatic(TypedDict):
    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    chunk_overlap_tokens: int


class CreateThreadRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateThreadRequestToolResourcesCodeInterpreter]
    file_search: NotRequired[CreateThreadRequestToolResourcesFileSearch]


class CreateThreadRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class CreateThreadRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]
    vector_stores: NotRequired[
        Annotated[
            list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem], Field(max_length=1)
        ]
    ]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=100000000)]]
    chunking_strategy: NotRequired[
        Annotated[
            CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
            Field(discriminator="type"),
        ]
    ]
    metadata: NotRequired[Metadata]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: CreateThreadRequestResourcesFileSearchVectorStoresChunkingStrategyStaticStatic


class DeleteMessageResponse(TypedDict):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class DeleteThreadResponse(TypedDict):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class DoneEvent(TypedDict):
    event: Literal["done"]
    data: Literal["[DONE]"]


class Error(TypedDict):
    code: str | None
    message: str
    param: str | None
    type: str
    misalignment: NotRequired[ErrorObjectMisalignment | None]  # of the SDK, not of the document


class ErrorEvent(TypedDict):
    event: Literal["error"]
    data: Error


class ErrorObjectMisalignment(TypedDict):
    detailed_explanation: NotRequired[str | None]
    error_type: NotRequired[
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ]
    review_target: NotRequired[str | None]
    steer: NotRequired[ErrorObjectMisalignmentSteer | None]


class ErrorObjectMisalignmentSteer(TypedDict):
    message: str


class GetRunStepQuery(TypedDict):
    include: NotRequired[list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]]


class ListMessagesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]
    run_id: NotRequired[str]


class ListMessagesResponse(TypedDict):
    object: str
    data: list[MessageObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListRunStepsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]
    include: NotRequired[list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]]


class ListRunStepsResponse(TypedDict):
    object: str
    data: list[RunStepObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListRunsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListRunsResponse(TypedDict):
    object: str
    data: list[RunObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class MessageContentImageFileObject(TypedDict):
    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFile
    index: NotRequired[int]


class MessageContentImageFileObjectImageFile(TypedDict):
    file_id: str
    detail: NotRequired[Literal["auto", "low", "high"]]


class MessageContentImageUrlObject(TypedDict):
    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageUrl
    index: NotRequired[int]


class MessageContentImageUrlObjectImageUrl(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high"]]


class MessageContentRefusalObject(TypedDict):
    type: Literal["refusal"]
    refusal: str


class MessageContentTextAnnotationsFileCitationObject(TypedDict):
    type: Literal["file_citation"]
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]


class MessageContentTextAnnotationsFileCitationObjectFileCitation(TypedDict):
    file_id: str


class MessageContentTextAnnotationsFilePathObject(TypedDict):
    type: Literal["file_path"]
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: Annotated[int, Field(ge=0)]
    end_index: Annotated[int, Field(ge=0)]


class MessageContentTextAnnotationsFilePathObjectFilePath(TypedDict):
    file_id: str


class MessageContentTextObject(TypedDict):
    type: Literal["text"]
    text: MessageContentTextObjectText


class MessageContentTextObjectText(TypedDict):
    value: str
    annotations: list[
        Annotated[
            MessageContentTextAnnotationsFileCitationObject
            | MessageContentTextAnnotationsFilePathObject,
            Field(discriminator="type"),
        ]
    ]


class MessageDeltaContentImageFileObject(TypedDict):
    index: int
    type: Literal["image_file"]
    image_file: NotRequired[MessageDeltaContentImageFileObjectImageFile]


class MessageDeltaContentImageFileObjectImageFile(TypedDict):
    file_id: NotRequired[str]
    detail: NotRequired[Literal["auto", "low", "high"]]


class MessageDeltaContentImageUrlObject(TypedDict):
    index: int
    type: Literal["image_url"]
    image_url: NotRequired[MessageDeltaContentImageUrlObjectImageUrl]


class MessageDeltaContentImageUrlObjectImageUrl(TypedDict):
    url: NotRequired[str]
    detail: NotRequired[Literal["auto", "low", "high"]]


class MessageDeltaContentRefusalObject(TypedDict):
    index: int
    type: Literal["refusal"]
    refusal: NotRequired[str]


class MessageDeltaContentTextAnnotationsFileCitationObject(TypedDict):
    index: int
    type: Literal["file_citation"]
    text: NotRequired[str]
    file_citation: NotRequired[MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation]
    start_index: NotRequired[Annotated[int, Field(ge=0)]]
    end_index: NotRequired[Annotated[int, Field(ge=0)]]


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(TypedDict):
    file_id: NotRequired[str]
    quote: NotRequired[str]


class MessageDeltaContentTextAnnotationsFilePathObject(TypedDict):
    index: int
    type: Literal["file_path"]
    text: NotRequired[str]
    file_path: NotRequired[MessageDeltaContentTextAnnotationsFilePathObjectFilePath]
    start_index: NotRequired[Annotated[int, Field(ge=0)]]
    end_index: NotRequired[Annotated[int, Field(ge=0)]]


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(TypedDict):
    file_id: NotRequired[str]


class MessageDeltaContentTextObject(TypedDict):
    index: int
    type: Literal["text"]
    text: NotRequired[MessageDeltaContentTextObjectText]


class MessageDeltaContentTextObjectText(TypedDict):
    value: NotRequired[str]
    annotations: NotRequired[
        list[
            Annotated[
                MessageDeltaContentTextAnnotationsFileCitationObject
                | MessageDeltaContentTextAnnotationsFilePathObject,
                Field(discriminator="type"),
            ]
        ]
    ]


class MessageDeltaObject(TypedDict):
    id: str
    object: Literal["thread.message.delta"]
    delta: MessageDeltaObjectDelta


class MessageDeltaObjectDelta(TypedDict):
    role: NotRequired[Literal["user", "assistant"]]
    content: NotRequired[
        list[
            Annotated[
                MessageDeltaContentImageFileObject
                | MessageDeltaContentTextObject
                | MessageDeltaContentRefusalObject
                | MessageDeltaContentImageUrlObject,
                Field(discriminator="type"),
            ]
        ]
    ]


class MessageObject(TypedDict):
    id: str
    object: Literal["thread.message"]
    created_at: int
    thread_id: str
    status: NotRequired[Literal["in_progress", "incomplete", "completed"]]
    incomplete_details: NotRequired[MessageObjectIncompleteDetails | None]
    completed_at: NotRequired[int | None]
    incomplete_at: NotRequired[int | None]
    role: Literal["user", "assistant"]
    content: list[
        Annotated[
            MessageContentImageFileObject
            | MessageContentImageUrlObject
            | MessageContentTextObject
            | MessageContentRefusalObject,
            Field(discriminator="type"),
        ]
    ]
    assistant_id: str | None
    run_id: str | None
    attachments: NotRequired[list[MessageObjectAttachmentsItem] | None]
    metadata: Metadata
    file_ids: NotRequired[list[str]]


class MessageObjectAttachmentsItem(TypedDict):
    file_id: NotRequired[str]
    tools: NotRequired[
        list[
            Annotated[
                AssistantToolsCode | AssistantToolsFileSearchTypeOnly, Field(discriminator="type")
            ]
        ]
    ]


class MessageObjectIncompleteDetails(TypedDict):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class MessageRequestContentTextObject(TypedDict):
    type: Literal["text"]
    text: str
    index: NotRequired[int]


class MessageStreamEventThreadMessageCompleted(TypedDict):
    event: Literal["thread.message.completed"]
    data: MessageObject


class MessageStreamEventThreadMessageCreated(TypedDict):
    event: Literal["thread.message.created"]
    data: MessageObject


class MessageStreamEventThreadMessageDelta(TypedDict):
    event: Literal["thread.message.delta"]
    data: MessageDeltaObject


class MessageStreamEventThreadMessageInProgress(TypedDict):
    event: Literal["thread.message.in_progress"]
    data: MessageObject


class MessageStreamEventThreadMessageIncomplete(TypedDict):
    event: Literal["thread.message.incomplete"]
    data: MessageObject


class ModifyMessageRequest(TypedDict):
    metadata: NotRequired[Metadata]


class ModifyRunRequest(TypedDict):
    metadata: NotRequired[Metadata]


class ModifyThreadRequest(TypedDict):
    tool_resources: NotRequired[ModifyThreadRequestToolResources | None]
    metadata: NotRequired[Metadata]


class ModifyThreadRequestToolResources(TypedDict):
    code_interpreter: NotRequired[ModifyThreadRequestToolResourcesCodeInterpreter]
    file_search: NotRequired[ModifyThreadRequestToolResourcesFileSearch]


class ModifyThreadRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class ModifyThreadRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]


class RunCompletionUsageObject(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: NotRequired[RunCompletionUsageObjectCompletionTokensDetails]
    prompt_token_details: NotRequired[RunCompletionUsageObjectPromptTokenDetails]


class RunCompletionUsageObjectCompletionTokensDetails(TypedDict):
    reasoning_tokens: NotRequired[int]


class RunCompletionUsageObjectPromptTokenDetails(TypedDict):
    cached_tokens: NotRequired[int]


class RunObject(TypedDict):
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
    required_action: NotRequired[RunObjectRequiredAction | None]
    last_error: RunObjectLastError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: RunObjectIncompleteDetails | None
    model: str
    instructions: str | None
    tools: Annotated[
        list[
            Annotated[
                AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
                Field(discriminator="type"),
            ]
        ],
        Field(max_length=20),
    ]
    metadata: Metadata
    usage: RunCompletionUsage
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    max_prompt_tokens: Annotated[int, Field(ge=256)] | None
    max_completion_tokens: Annotated[int, Field(ge=256)] | None
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOption | None
    reasoning_effort: NotRequired[ReasoningEffort]
    tool_resources: NotRequired[RunObjectToolResources]


class RunObjectIncompleteDetails(TypedDict):
    reason: NotRequired[Literal["max_completion_tokens", "max_prompt_tokens"]]


class RunObjectLastError(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RunObjectRequiredAction(TypedDict):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs


class RunObjectRequiredActionSubmitToolOutputs(TypedDict):
    tool_calls: list[RunToolCallObject]


class RunObjectToolResources(TypedDict):
    code_interpreter: NotRequired[RunObjectToolResourcesCodeInterpreter]
    file_search: NotRequired[RunObjectToolResourcesFileSearch]


class RunObjectToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[list[str]]


class RunObjectToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[list[str]]


class RunStepCompletionUsageObject(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: NotRequired[RunStepCompletionUsageObjectCompletionTokensDetails]
    prompt_token_details: NotRequired[RunStepCompletionUsageObjectPromptTokenDetails]


class RunStepCompletionUsageObjectCompletionTokensDetails(TypedDict):
    reasoning_tokens: NotRequired[int]


class RunStepCompletionUsageObjectPromptTokenDetails(TypedDict):
    cached_tokens: NotRequired[int]


class RunStepDeltaObject(TypedDict):
    id: str
    object: Literal["thread.run.step.delta"]
    delta: RunStepDeltaObjectDelta


class RunStepDeltaObjectDelta(TypedDict):
    step_details: NotRequired[
        Annotated[
            RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject,
            Field(discriminator="type"),
        ]
    ]


class RunStepDeltaStepDetailsMessageCreationObject(TypedDict):
    type: Literal["message_creation"]
    message_creation: NotRequired[RunStepDeltaStepDetailsMessageCreationObjectMessageCreation]


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(TypedDict):
    message_id: NotRequired[str]


class RunStepDeltaStepDetailsToolCallsCodeObject(TypedDict):
    index: int
    id: NotRequired[str]
    type: Literal["code_interpreter"]
    code_interpreter: NotRequired[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter]


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(TypedDict):
    input: NotRequired[str]
    outputs: NotRequired[
        list[
            Annotated[
                RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
                | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
                Field(discriminator="type"),
            ]
        ]
    ]


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(TypedDict):
    index: int
    type: Literal["image"]
    image: NotRequired[RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage]


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(TypedDict):
    file_id: NotRequired[str]


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(TypedDict):
    index: int
    type: Literal["logs"]
    logs: NotRequired[str]


class RunStepDeltaStepDetailsToolCallsFileSearchObject(TypedDict):
    index: int
    id: NotRequired[str]
    type: Literal["file_search"]
    file_search: dict[str, object]


class RunStepDeltaStepDetailsToolCallsFunctionObject(TypedDict):
    index: int
    id: NotRequired[str]
    type: Literal["function"]
    function: NotRequired[RunStepDeltaStepDetailsToolCallsFunctionObjectFunction]


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(TypedDict):
    name: NotRequired[str]
    arguments: NotRequired[str]
    output: NotRequired[str | None]


class RunStepDeltaStepDetailsToolCallsObject(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: NotRequired[
        list[
            Annotated[
                RunStepDeltaStepDetailsToolCallsCodeObject
                | RunStepDeltaStepDetailsToolCallsFileSearchObject
                | RunStepDeltaStepDetailsToolCallsFunctionObject,
                Field(discriminator="type"),
            ]
        ]
    ]


class RunStepDetailsMessageCreationObject(TypedDict):
    type: Literal["message_creation"]
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation


class RunStepDetailsMessageCreationObjectMessageCreation(TypedDict):
    message_id: str


class RunStepDetailsToolCallsCodeObject(TypedDict):
    id: str
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(TypedDict):
    input: str
    outputs: list[
        Annotated[
            RunStepDetailsToolCallsCodeOutputLogsObject
            | RunStepDetailsToolCallsCodeOutputImageObject,
            Field(discriminator="type"),
        ]
    ]


class RunStepDetailsToolCallsCodeOutputImageObject(TypedDict):
    type: Literal["image"]
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage


class RunStepDetailsToolCallsCodeOutputImageObjectImage(TypedDict):
    file_id: str


class RunStepDetailsToolCallsCodeOutputLogsObject(TypedDict):
    type: Literal["logs"]
    logs: str


class RunStepDetailsToolCallsFileSearchObject(TypedDict):
    id: str
    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch


class RunStepDetailsToolCallsFileSearchObjectFileSearch(TypedDict):
    ranking_options: NotRequired[RunStepDetailsToolCallsFileSearchRankingOptionsObject]
    results: NotRequired[list[RunStepDetailsToolCallsFileSearchResultObject]]


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(TypedDict):
    ranker: FileSearchRanker
    score_threshold: Annotated[float, Field(ge=0.0, le=1.0)]


class RunStepDetailsToolCallsFileSearchResultObject(TypedDict):
    file_id: str
    file_name: str
    score: Annotated[float, Field(ge=0.0, le=1.0)]
    content: NotRequired[list[RunStepDetailsToolCallsFileSearchResultObjectContentItem]]
    attributes: NotRequired[VectorStoreFileAttributes]


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(TypedDict):
    type: NotRequired[Literal["text"]]
    text: NotRequired[str]


class RunStepDetailsToolCallsFunctionObject(TypedDict):
    id: str
    type: Literal["function"]
    function: RunStepDetailsToolCallsFunctionObjectFunction


class RunStepDetailsToolCallsFunctionObjectFunction(TypedDict):
    name: str
    arguments: str
    output: str | None


class RunStepDetailsToolCallsObject(TypedDict):
    type: Literal["tool_calls"]
    tool_calls: list[
        Annotated[
            RunStepDetailsToolCallsCodeObject
            | RunStepDetailsToolCallsFileSearchObject
            | RunStepDetailsToolCallsFunctionObject,
            Field(discriminator="type"),
        ]
    ]


class RunStepObject(TypedDict):
    id: str
    object: Literal["thread.run.step"]
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: Annotated[
        RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject,
        Field(discriminator="type"),
    ]
    last_error: RunStepObjectLastError | None
    expired_at: NotRequired[int | None]
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: NotRequired[Metadata]
    usage: RunStepCompletionUsage
    expires_at: NotRequired[int | None]


class RunStepObjectLastError(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class RunStepStreamEventThreadRunStepCancelled(TypedDict):
    event: Literal["thread.run.step.cancelled"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepCompleted(TypedDict):
    event: Literal["thread.run.step.completed"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepCreated(TypedDict):
    event: Literal["thread.run.step.created"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepDelta(TypedDict):
    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaObject


class RunStepStreamEventThreadRunStepExpired(TypedDict):
    event: Literal["thread.run.step.expired"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepFailed(TypedDict):
    event: Literal["thread.run.step.failed"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepInProgress(TypedDict):
    event: Literal["thread.run.step.in_progress"]
    data: RunStepObject


class RunStreamEventThreadRunCancelled(TypedDict):
    event: Literal["thread.run.cancelled"]
    data: RunObject


class RunStreamEventThreadRunCancelling(TypedDict):
    event: Literal["thread.run.cancelling"]
    data: RunObject


class RunStreamEventThreadRunCompleted(TypedDict):
    event: Literal["thread.run.completed"]
    data: RunObject


class RunStreamEventThreadRunCreated(TypedDict):
    event: Literal["thread.run.created"]
    data: RunObject


class RunStreamEventThreadRunExpired(TypedDict):
    event: Literal["thread.run.expired"]
    data: RunObject


class RunStreamEventThreadRunFailed(TypedDict):
    event: Literal["thread.run.failed"]
    data: RunObject


class RunStreamEventThreadRunInProgress(TypedDict):
    event: Literal["thread.run.in_progress"]
    data: RunObject


class RunStreamEventThreadRunIncomplete(TypedDict):
    event: Literal["thread.run.incomplete"]
    data: RunObject


class RunStreamEventThreadRunQueued(TypedDict):
    event: Literal["thread.run.queued"]
    data: RunObject


class RunStreamEventThreadRunRequiresAction(TypedDict):
    event: Literal["thread.run.requires_action"]
    data: RunObject


class RunToolCallObject(TypedDict):
    id: str
    type: Literal["function"]
    function: RunToolCallObjectFunction


class RunToolCallObjectFunction(TypedDict):
    name: str
    arguments: str


class SubmitToolOutputsRunRequest(TypedDict):
    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    stream: NotRequired[bool | None]


class SubmitToolOutputsRunRequestToolOutputsItem(TypedDict):
    tool_call_id: NotRequired[str]
    output: NotRequired[str]


class ThreadObject(TypedDict):
    id: str
    object: Literal["thread"]
    created_at: int
    tool_resources: NotRequired[ThreadObjectToolResources | None]
    metadata: Metadata


class ThreadObjectToolResources(TypedDict):
    code_interpreter: NotRequired[ThreadObjectToolResourcesCodeInterpreter]
    file_search: NotRequired[ThreadObjectToolResourcesFileSearch]


class ThreadObjectToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Annotated[list[str], Field(max_length=20)]]


class ThreadObjectToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Annotated[list[str], Field(max_length=1)]]


class ThreadStreamEvent(TypedDict):
    enabled: NotRequired[bool]
    event: Literal["thread.created"]
    data: ThreadObject


class TruncationObject(TypedDict):
    type: Literal["auto", "last_messages"]
    last_messages: NotRequired[Annotated[int, Field(ge=1)] | None]


MessageStreamEvent: TypeAlias = Annotated[
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete,
    Field(discriminator="event"),
]
RunStepStreamEvent: TypeAlias = Annotated[
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired,
    Field(discriminator="event"),
]
RunStreamEvent: TypeAlias = Annotated[
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired,
    Field(discriminator="event"),
]
AssistantsApiToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantsNamedToolChoice
)
RunCompletionUsage: TypeAlias = RunCompletionUsageObject | None
RunStepCompletionUsage: TypeAlias = RunStepCompletionUsageObject | None
AssistantStreamEvent: TypeAlias = Annotated[
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent,
    Field(discriminator="event"),
]
