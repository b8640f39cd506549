"""What no schema says of real answers: which optional fields are sent, and what stands in them.

Keys are the name of a field, or the kind of the object (its `object`, or else its `type`) followed
by the path of fields below it. The facts are those of recorded answers of 2025 and 2026.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ALWAYS_SENT", "OBJECT_NAMES", "PREFERRED", "SOME_ITEMS", "SOME_TEXT", "VALUES"]

SOME_TEXT = "Hello! How can I help you today?"

# Optional fields that every recorded object of the kind has, be they null.
ALWAYS_SENT: Mapping[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "chat.completion": "usage service_tier system_fingerprint",
        "chat.completion.choices": "logprobs",
        "chat.completion.choices.message": "annotations refusal",
        "chat.completion.usage": "prompt_tokens_details completion_tokens_details",
        "chat.completion.usage.prompt_tokens_details": "cached_tokens audio_tokens",
        "chat.completion.usage.completion_tokens_details": (
            "reasoning_tokens audio_tokens accepted_prediction_tokens rejected_prediction_tokens"
        ),
        "text_completion": "usage",
        "response": (
            "background billing completed_at error frequency_penalty incomplete_details"
            " instructions max_output_tokens max_tool_calls metadata moderation"
            " parallel_tool_calls presence_penalty previous_response_id prompt_cache_key"
            " prompt_cache_retention reasoning safety_identifier service_tier status store"
            " temperature text tool_choice tools top_logprobs top_p truncation usage user"
        ),
        "response.reasoning": "effort summary",
        "response.text": "format verbosity",
        "response.usage": "input_tokens_details output_tokens_details",
        "response.usage.input_tokens_details": "cached_tokens",
        "response.usage.output_tokens_details": "reasoning_tokens",
        "output_text": "logprobs",
        "function_call": "id status",
        "file_search_call": "results",
        "assistant": "temperature top_p response_format tool_resources reasoning_effort",
        "thread": "tool_resources",
        "thread.message": "attachments",
        "thread.run": "temperature top_p tool_resources reasoning_effort",
        "vector_store": "description expires_after expires_at",
        "vector_store.file": "attributes chunking_strategy",
        "file": "status status_details expires_at",
        "batch": (
            "errors output_file_id error_file_id in_progress_at expires_at finalizing_at"
            " completed_at failed_at expired_at cancelling_at cancelled_at request_counts usage"
        ),
        "fine_tuning.job": "integrations estimated_finish metadata method",
        "fine_tuning.job.event": "type data",
        "container": "last_active_at expires_after",
        "container.expires_after": "anchor minutes",
        "upload": "object file",
    }.items()
}

# What stands in a field, where the type says no more than that it is a string or a number.
VALUES: Mapping[str, object] = {
    "background": False,
    "batch.metadata": None,
    "billing": {"payer": "developer"},
    "chunk_overlap_tokens": 400,
    "completion_window": "24h",
    "container.expires_after": {"anchor": "last_active_at", "minutes": 20},
    "container.status": "running",
    "deleted": True,
    "display_name": "Example",
    "email": "user@example.com",
    "endpoint": "/v1/chat/completions",
    "file.purpose": "assistants",
    "file.status": "processed",
    "file_counts.status": 0,
    "filename": "example.txt",
    "fine_tuning.job.metadata": None,
    "fine_tuning.job.status": "validating_files",
    "frequency_penalty": 0.0,
    "function.strict": True,
    "has_more": False,
    "language": "english",
    "max_chunk_size_tokens": 800,
    "message.content.text": SOME_TEXT,
    "message.status": "completed",
    "metadata": {},
    "mime_type": "text/plain",
    "model": "gpt-4o",
    "name": "example",
    "object.page": "page",
    "organization.user.role": "reader",
    "output_text.text": SOME_TEXT,
    "owned_by": "system",
    "parallel_tool_calls": True,
    "path": "/mnt/data/example.txt",
    "presence_penalty": 0.0,
    "purpose": "assistants",
    "response.instructions": None,
    "response.reasoning": {},
    "response.usage": {},
    "response_format": "auto",
    "role": "assistant",
    "service_tier": "default",
    "source": "user",
    "chat.completion.choices.message.content": SOME_TEXT,
    "store": True,
    "temperature": 1.0,
    "text_completion.choices.text": SOME_TEXT,
    "thread.run.status": "queued",
    "thread.run.expires_at": None,
    "title": "Example",
    "tool_choice": "auto",
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "upload.status": "pending",
    "url": "https://example.com/",
    "video.status": "queued",
    "verbosity": "medium",
    "version": "1",
    "default_version": "1",
    "latest_version": "1",
}

# Where a list of a fresh answer is not empty.
SOME_ITEMS: frozenset[str] = frozenset(
    ("chat.completion.choices", "text_completion.choices", "response.output", "message.content")
)

# Which kind of object is meant where several could be.
PREFERRED: Mapping[str, str] = {
    "response.output": "message",
    "message.content": "output_text",
    "thread.message.content": "text",
}

# What an object calls itself where neither the document nor the SDK names it, by its type.
OBJECT_NAMES: Mapping[str, str] = {
    "AdminApiKeyCreateResponseOwner": "organization.user",
    "AdminApiKeyOwner": "organization.user",
    "BatchErrors": "list",
    "ContainerFileResource": "container.file",
    "ContainerResource": "container",
    "DeleteEvalResponse": "eval.deleted",
    "DeleteEvalRunResponse": "eval.run.deleted",
    "DeleteModelResponse": "model",
    "DeletedRoleAssignmentResource": "group.role.deleted",
    "RealtimeSessionCreateResponse": "realtime.session",
    "RealtimeTranscriptionSessionCreateResponseGA": "realtime.transcription_session",
}
