"""Facts about real answers that no schema states: which optional fields are sent, and values.

A key is the name of a field or a place: the kind of the object (its `object`, or else its `type`)
followed by the path of fields below it. The facts come from answers recorded in 2025 and 2026;
those never recorded follow the examples of OpenAI's reference.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ALWAYS_SENT",
    "FILE_PLACES",
    "INITIAL_STATUS",
    "INITIAL_VALUES",
    "KINDS",
    "PREFERRED",
    "SAMPLES",
    "SECONDS_AHEAD",
    "SENT_EVERYWHERE",
    "SOME_ITEMS",
    "STATUSES",
    "STATUS_AFTER",
    "STORED_FIELDS",
    "TIMES",
]

_TEXT = "Hello! How can I help you today?"

# The kinds of objects that have none in `object` or `type`, by the name of their schema.
KINDS: Mapping[str, str] = {
    "AdminApiKeyCreateResponseOwner": "organization.admin_api_key.owner",
    "AdminApiKeyOwner": "organization.admin_api_key.owner",
    "AssignedRoleDetails": "role",
    "ChatCompletionMessageListDataItem": "chat.completion.message",
    "ContainerFileResource": "container.file",
    "ContainerResource": "container",
    "CreateModerationResponse": "moderation",
    "DeleteEvalResponse": "eval.deleted",
    "DeleteEvalRunResponse": "eval.run.deleted",
    "DeleteModelResponse": "model",
    "DeletedRoleAssignmentResource": "group.role.deleted",
    "GroupMemberUser": "user",
    "GroupResourceWithSuccess": "group",
    "GroupResponse": "group",
    "RealtimeSessionCreateResponse": "realtime.session",
    "RealtimeTranscriptionSessionCreateResponse": "realtime.transcription_session",
    "RealtimeTranscriptionSessionCreateResponseGA": "realtime.transcription_session",
    "VideoCharacterResource": "character",
    "VideoCreateCharacterResponse": "character",
    "VideoGetCharacterResponse": "character",
}

# Optional fields that are sent in every object that has them.
SENT_EVERYWHERE = frozenset(("object", "deleted"))

# Optional fields that every recorded object of the kind has, possibly null.
ALWAYS_SENT: Mapping[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "assistant": (
            "description instructions metadata name temperature top_p response_format"
            " tool_resources reasoning_effort"
        ),
        "batch": (
            "errors output_file_id error_file_id in_progress_at expires_at finalizing_at"
            " completed_at failed_at expired_at cancelling_at cancelled_at request_counts usage"
            " metadata model"
        ),
        "certificate": "active",
        "character": "id name",
        "chat.completion": "usage service_tier system_fingerprint",
        "chat.completion.choices": "logprobs",
        "chat.completion.choices.message": "annotations refusal",
        "chat.completion.usage": "prompt_tokens_details completion_tokens_details",
        "chat.completion.usage.completion_tokens_details": (
            "reasoning_tokens audio_tokens accepted_prediction_tokens rejected_prediction_tokens"
        ),
        "chat.completion.usage.prompt_tokens_details": "cached_tokens audio_tokens",
        "container": "last_active_at expires_after",
        "container.expires_after": "anchor minutes",
        "custom_tool_call": "id",
        "file": "status status_details expires_at",
        "file_search_call": "results",
        "fine_tuning.job": (
            "integrations estimated_finish metadata method error eval_id shared_with_openai"
            " usage_metrics user_provided_suffix"
        ),
        "fine_tuning.job.event": "type data",
        "fine_tuning.job.hyperparameters": "n_epochs batch_size learning_rate_multiplier",
        "function_call": "id status",
        "list": "first_id last_id",
        "organization.admin_api_key": "name last_used_at",
        "organization.admin_api_key.owner": "type id name created_at role",
        "organization.project": "name status archived_at",
        "organization.project.api_key.owner": "type",
        "organization.project.user": "name email",
        "organization.user": "name email role",
        "output_text": "logprobs",
        "realtime.session": (
            "id expires_at model modalities output_modalities instructions tools tool_choice"
            " max_output_tokens"
        ),
        "realtime.transcription_session": "id expires_at modalities input_audio_format",
        "response": (
            "background billing completed_at error frequency_penalty incomplete_details"
            " instructions max_output_tokens max_tool_calls metadata moderation"
            " parallel_tool_calls presence_penalty previous_response_id prompt_cache_key"
            " prompt_cache_retention reasoning safety_identifier service_tier status store"
            " temperature text tool_choice tool_usage tools top_logprobs top_p truncation usage"
            " user"
        ),
        "response.output_text.delta": "logprobs",
        "response.output_text.done": "logprobs",
        "response.reasoning": "context effort summary",
        "response.text": "format verbosity",
        "response.tool_usage": "image_gen web_search",
        "response.usage": "input_tokens_details output_tokens_details",
        "response.usage.input_tokens_details": "cached_tokens",
        "response.usage.output_tokens_details": "reasoning_tokens",
        "text_completion": "usage",
        "thread": "metadata tool_resources",
        "thread.message": "assistant_id attachments metadata run_id",
        "thread.run": (
            "cancelled_at completed_at expires_at failed_at incomplete_details last_error"
            " max_completion_tokens max_prompt_tokens metadata reasoning_effort required_action"
            " response_format started_at temperature tool_choice tool_resources top_p"
            " truncation_strategy usage"
        ),
        "thread.run.step": "cancelled_at completed_at expires_at failed_at last_error usage",
        "vector_store": "description expires_after expires_at",
        "vector_store.file": "attributes chunking_strategy",
        "video": "error prompt remixed_from_video_id",
    }.items()
}

# Initial values of a new object's fields, also of nullable ones.
INITIAL_VALUES: Mapping[str, object] = {
    "assistant.tool_resources": {},
    "background": False,
    "batch.metadata": None,
    "batch.model": None,
    "billing": {"payer": "developer"},
    "chat.completion.choices.message.content": _TEXT,
    "container.expires_after": {"anchor": "last_active_at", "minutes": 20},
    "deleted": True,
    "fine_tuning.job.hyperparameters.batch_size": "auto",
    "fine_tuning.job.hyperparameters.learning_rate_multiplier": "auto",
    "fine_tuning.job.hyperparameters.n_epochs": "auto",
    "fine_tuning.job.integrations": [],
    "fine_tuning.job.metadata": None,
    "frequency_penalty": 0.0,
    "has_more": False,
    "metadata": {},
    "organization.project.service_account.api_key": {},
    "organization.project.name": "Example",
    "organization.project.user.email": "user@example.com",
    "organization.project.user.name": "Example",
    "organization.user.email": "user@example.com",
    "organization.user.name": "Example",
    "organization.user.role": "reader",
    "output_text.text": _TEXT,
    "parallel_tool_calls": True,
    "presence_penalty": 0.0,
    "realtime.session.max_output_tokens": "inf",
    "realtime.session.modalities": ["text", "audio"],
    "realtime.session.output_modalities": ["audio"],
    "response.instructions": None,
    "response.reasoning": {},
    "response.tool_usage": {},
    "response.usage": {},
    "response_format": "auto",
    "service_tier": "default",
    "store": True,
    "temperature": 1.0,
    "text_completion.choices.text": _TEXT,
    "text_completion.usage": {},
    "thread.message.attachments": [],
    "thread.run.tool_resources": {},
    "thread.tool_resources": {},
    "tool_choice": "auto",
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "vector_store.file.attributes": {},
    "verbosity": "medium",
    "video.model": "sora-2",
    "video.seconds": "4",
    "video.size": "720x1280",
}

# Values of fields that the request does not give and that cannot be null.
SAMPLES: Mapping[str, str | int] = {
    "chatkit.session.rate_limits.max_requests_per_1_minute": 10,
    "chatkit.session.max_requests_per_1_minute": 10,
    "chunk_overlap_tokens": 400,
    "completion_window": "24h",
    "currency": "USD",
    "display_name": "Example",
    "email": "user@example.com",
    "endpoint": "/v1/chat/completions",
    "file.purpose": "assistants",
    "filename": "example.txt",
    "finish_reason": "stop",
    "interval": "month",
    "language": "english",
    "max_chunk_size_tokens": 800,
    "mime_type": "text/plain",
    "model": "gpt-4o",
    "name": "Example",
    "organization.admin_api_key.owner.object": "organization.user",
    "organization.admin_api_key.owner.role": "owner",
    "organization.admin_api_key.owner.type": "user",
    "organization.project.user.role": "member",
    "owned_by": "system",
    "path": "/mnt/data/example.txt",
    "purpose": "assistants",
    "redacted_value": "sk-...abcd",
    "report_url": "https://platform.openai.com/evaluations",
    "resource_type": "api.organization",
    "role": "assistant",
    "source": "user",
    "title": "Example",
    "url": "https://example.com/",
    "user": "user",
    "version": "1",
    "default_version": "1",
    "latest_version": "1",
}

# The status of a new object by its kind; for other kinds, the first of `STATUSES` that is allowed.
INITIAL_STATUS: Mapping[str, str] = {
    "batch": "validating",
    "container": "running",
    "eval.run": "queued",
    "fine_tuning.job": "validating_files",
    "organization.project": "active",
    "thread.run": "queued",
    "upload": "pending",
    "video": "queued",
}
STATUSES = ("completed", "processed", "active", "succeeded", "pending", "pass")

# The status that an operation sets, by the last part of its name; the first that is allowed.
STATUS_AFTER: Mapping[str, tuple[str, ...]] = {
    "archive": ("archived",),
    "cancel": ("cancelling", "cancelled", "canceled"),
    "complete": ("completed",),
    "pause": ("paused",),
    "resume": ("queued",),
}

# Times that are never null, and the seconds from the creation of an object to its expiry.
TIMES = frozenset(("created", "created_at", "last_active_at"))
SECONDS_AHEAD: Mapping[str, int] = {
    "batch.expires_at": 86_400,
    "expires_at": 3_600,
    "realtime.session.expires_at": 60,
    "thread.run.expires_at": 600,
}

# The fields of the request that only a stored object repeats, not the answer to its creation.
STORED_FIELDS: Mapping[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "chat.completion": (
            "frequency_penalty presence_penalty response_format seed temperature tool_choice tools"
            " top_p"
        ),
    }.items()
}

# The directory of an uploaded file, by the kind of the resulting object.
FILE_PLACES: Mapping[str, str] = {"container.file": "/mnt/data/"}

# The lists that are not empty in a generated answer.
SOME_ITEMS = frozenset(
    ("chat.completion.choices", "text_completion.choices", "response.output", "message.content")
)

# The preferred kind of object where several are possible.
PREFERRED: Mapping[str, str] = {
    "message.content": "output_text",
    "response.output": "message",
    "thread.message.content": "text",
}
