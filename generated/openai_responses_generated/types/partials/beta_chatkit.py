"""Deep partials of the types of `beta_chatkit`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.beta_chatkit import (
    AttachmentType,
    ChatSessionStatus,
    ClientToolCallStatus,
    TaskType,
)


class ActiveStatusPartial(TypedDict, total=False):
    type: Literal["active"]


class AssistantMessageItemPartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    content: list[ResponseOutputTextPartial]


class AttachmentPartial(TypedDict, total=False):
    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None


class ChatSessionAutomaticThreadTitlingPartial(TypedDict, total=False):
    enabled: bool


class ChatSessionChatkitConfigurationPartial(TypedDict, total=False):
    automatic_thread_titling: ChatSessionAutomaticThreadTitlingPartial
    file_upload: ChatSessionFileUploadPartial
    history: ChatSessionHistoryPartial


class ChatSessionFileUploadPartial(TypedDict, total=False):
    enabled: bool
    max_file_size: int | None
    max_files: int | None


class ChatSessionHistoryPartial(TypedDict, total=False):
    enabled: bool
    recent_threads: int | None


class ChatSessionRateLimitsPartial(TypedDict, total=False):
    max_requests_per_1_minute: int


class ChatSessionResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.session"]
    expires_at: int
    client_secret: str
    workflow: ChatkitWorkflowPartial
    user: str
    rate_limits: ChatSessionRateLimitsPartial
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatkitConfigurationPartial


class ChatkitWorkflowPartial(TypedDict, total=False):
    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracingPartial


class ChatkitWorkflowTracingPartial(TypedDict, total=False):
    enabled: bool


class ClientToolCallItemPartial(TypedDict, total=False):
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


class ClosedStatusPartial(TypedDict, total=False):
    type: Literal["closed"]
    reason: str | None


class DeletedThreadResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread.deleted"]
    deleted: bool


class FileAnnotationPartial(TypedDict, total=False):
    type: Literal["file"]
    source: FileAnnotationSourcePartial


class FileAnnotationSourcePartial(TypedDict, total=False):
    type: Literal["file"]
    filename: str


class InferenceOptionsPartial(TypedDict, total=False):
    tool_choice: ToolChoicePartial | None
    model: str | None


class LockedStatusPartial(TypedDict, total=False):
    type: Literal["locked"]
    reason: str | None


class ResponseOutputTextPartial(TypedDict, total=False):
    type: Literal["output_text"]
    text: str
    annotations: list[FileAnnotationPartial | UrlAnnotationPartial]


class TaskGroupItemPartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task_group"]
    tasks: list[TaskGroupTaskPartial]


class TaskGroupTaskPartial(TypedDict, total=False):
    type: TaskType
    heading: str | None
    summary: str | None


class TaskItemPartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"]
    task_type: TaskType
    heading: str | None
    summary: str | None


class ThreadItemListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ThreadItemPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ThreadListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ThreadResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ThreadResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread"]
    created_at: int
    title: str | None
    status: ActiveStatusPartial | LockedStatusPartial | ClosedStatusPartial
    user: str


class ToolChoicePartial(TypedDict, total=False):
    id: str


class UrlAnnotationPartial(TypedDict, total=False):
    type: Literal["url"]
    source: UrlAnnotationSourcePartial


class UrlAnnotationSourcePartial(TypedDict, total=False):
    type: Literal["url"]
    url: str


class UserMessageInputTextPartial(TypedDict, total=False):
    type: Literal["input_text"]
    text: str


class UserMessageItemPartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.user_message"]
    content: list[UserMessageInputTextPartial | UserMessageQuotedTextPartial]
    attachments: list[AttachmentPartial]
    inference_options: InferenceOptionsPartial | None


class UserMessageQuotedTextPartial(TypedDict, total=False):
    type: Literal["quoted_text"]
    text: str


class WidgetMessageItemPartial(TypedDict, total=False):
    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


ThreadItemPartial: TypeAlias = (
    UserMessageItemPartial
    | AssistantMessageItemPartial
    | WidgetMessageItemPartial
    | ClientToolCallItemPartial
    | TaskItemPartial
    | TaskGroupItemPartial
)
