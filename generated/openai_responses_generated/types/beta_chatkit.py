"""Types of `beta_chatkit`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import OrderEnum


class ActiveStatus(TypedDict):
    type: Literal["active"]


class AssistantMessageItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    content: list[ResponseOutputText]


class Attachment(TypedDict):
    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None


class AutomaticThreadTitlingParam(TypedDict):
    enabled: NotRequired[bool]


class ChatSessionAutomaticThreadTitling(TypedDict):
    enabled: bool


class ChatSessionChatkitConfiguration(TypedDict):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionFileUpload(TypedDict):
    enabled: bool
    max_file_size: int | None
    max_files: int | None


class ChatSessionHistory(TypedDict):
    enabled: bool
    recent_threads: int | None


class ChatSessionRateLimits(TypedDict):
    max_requests_per_1_minute: int


class ChatSessionResource(TypedDict):
    id: str
    object: Literal["chatkit.session"]
    expires_at: int
    client_secret: str
    workflow: ChatkitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatkitConfiguration


class ChatkitConfigurationParam(TypedDict):
    automatic_thread_titling: NotRequired[AutomaticThreadTitlingParam]
    file_upload: NotRequired[FileUploadParam]
    history: NotRequired[HistoryParam]


class ChatkitWorkflow(TypedDict):
    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracing


class ChatkitWorkflowTracing(TypedDict):
    enabled: bool


class ClientToolCallItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None


class ClosedStatus(TypedDict):
    type: Literal["closed"]
    reason: str | None


class CreateChatSessionBody(TypedDict):
    workflow: WorkflowParam
    user: Annotated[str, Field(min_length=1)]
    expires_after: NotRequired[ExpiresAfterParam]
    rate_limits: NotRequired[RateLimitsParam]
    chatkit_configuration: NotRequired[ChatkitConfigurationParam]


class DeletedThreadResource(TypedDict):
    id: str
    object: Literal["chatkit.thread.deleted"]
    deleted: bool


class ExpiresAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: Annotated[int, Field(ge=1, le=600)]


class FileAnnotation(TypedDict):
    type: Literal["file"]
    source: FileAnnotationSource


class FileAnnotationSource(TypedDict):
    type: Literal["file"]
    filename: str


class FileUploadParam(TypedDict):
    enabled: NotRequired[bool]
    max_file_size: NotRequired[Annotated[int, Field(ge=1, le=512)]]
    max_files: NotRequired[Annotated[int, Field(ge=1)]]


class HistoryParam(TypedDict):
    enabled: NotRequired[bool]
    recent_threads: NotRequired[Annotated[int, Field(ge=1)]]


class InferenceOptions(TypedDict):
    tool_choice: ToolChoice | None
    model: str | None


class ListThreadItemsMethodQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[OrderEnum]
    after: NotRequired[str]
    before: NotRequired[str]


class ListThreadsMethodQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[OrderEnum]
    after: NotRequired[str]
    before: NotRequired[str]
    user: NotRequired[Annotated[str, Field(max_length=512, min_length=1)]]


class LockedStatus(TypedDict):
    type: Literal["locked"]
    reason: str | None


class RateLimitsParam(TypedDict):
    max_requests_per_1_minute: NotRequired[Annotated[int, Field(ge=1)]]


class ResponseOutputText(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: list[Annotated[FileAnnotation | UrlAnnotation, Field(discriminator="type")]]


class TaskGroupItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task_group"]
    tasks: list[TaskGroupTask]


class TaskGroupTask(TypedDict):
    type: TaskType
    heading: str | None
    summary: str | None


class TaskItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"]
    task_type: TaskType
    heading: str | None
    summary: str | None


class ThreadItemListResource(TypedDict):
    object: Literal["list"]
    data: list[ThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ThreadListResource(TypedDict):
    object: Literal["list"]
    data: list[ThreadResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ThreadResource(TypedDict):
    id: str
    object: Literal["chatkit.thread"]
    created_at: int
    title: str | None
    status: Annotated[ActiveStatus | LockedStatus | ClosedStatus, Field(discriminator="type")]
    user: str


class ToolChoice(TypedDict):
    id: str


class UrlAnnotation(TypedDict):
    type: Literal["url"]
    source: UrlAnnotationSource


class UrlAnnotationSource(TypedDict):
    type: Literal["url"]
    url: str


class UserMessageInputText(TypedDict):
    type: Literal["input_text"]
    text: str


class UserMessageItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.user_message"]
    content: list[
        Annotated[UserMessageInputText | UserMessageQuotedText, Field(discriminator="type")]
    ]
    attachments: list[Attachment]
    inference_options: InferenceOptions | None


class UserMessageQuotedText(TypedDict):
    type: Literal["quoted_text"]
    text: str


class WidgetMessageItem(TypedDict):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


class WorkflowParam(TypedDict):
    id: str
    version: NotRequired[str]
    state_variables: NotRequired[
        Annotated[
            dict[str, Annotated[str, Field(max_length=10485760)] | int | bool | float],
            Field(max_length=64),
        ]
    ]
    tracing: NotRequired[WorkflowTracingParam]


class WorkflowTracingParam(TypedDict):
    enabled: NotRequired[bool]


AttachmentType: TypeAlias = Literal["image", "file"]
ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"]
TaskType: TypeAlias = Literal["custom", "thought"]
ThreadItem: TypeAlias = Annotated[
    UserMessageItem
    | AssistantMessageItem
    | WidgetMessageItem
    | ClientToolCallItem
    | TaskItem
    | TaskGroupItem,
    Field(discriminator="type"),
]
