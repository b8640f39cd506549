"""Files: they keep their uploaded content."""

from __future__ import annotations

from openai_responses._core.behaviours.table import Media
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .created_objects import make_object
from .fields import number_at, object_at, text_at

__all__ = ["attachment_headers", "content", "create", "delete", "store_file"]

# A file uploaded for a batch expires after 30 days (recorded), in seconds.
_BATCH_FILE_LASTS = 30 * 86_400


def create(call: StateCall) -> CompleteAnswer:
    """Store a file and its content."""
    seconds = number_at(object_at(call.body, "expires_after"), "seconds")
    if not seconds and call.body.get("purpose") == "batch":
        seconds = _BATCH_FILE_LASTS
    answer = call.complete({"expires_at": call.determinism.now() + seconds} if seconds else None)
    call.keep(answer)
    for file in call.request.form.files[:1]:
        call.store.put_content(text_at(answer, "id"), file.content)
    return CompleteAnswer(answer)


def content(call: StateCall) -> object:
    """Return the content of a file, or a default if it was stored without any."""
    file = call.required()
    content_ = call.store.content(call.key)
    if content_ is None:
        return call.backend.stateless(call)
    return Media(
        content_, "application/octet-stream", attachment_headers(text_at(file, "filename"))
    )


def attachment_headers(name: str) -> tuple[tuple[str, str], ...]:
    """Return the headers of a download that clients save under `name`."""
    quoted_name = name.replace('"', "%22")
    return (("content-disposition", f'attachment; filename="{quoted_name}"'),)


def delete(call: StateCall) -> object:
    """Delete a file, of the organization or of a container, and its content."""
    answer = role_behaviour(Role.DELETE)(call)
    call.store.delete_content(call.key)
    return answer


def store_file(
    call: StateCall, name: str, content: bytes, purpose: str, lasting: int = 0
) -> JsonObject:
    """Store and return a file that the API makes; it expires after `lasting` seconds, 0 is never.

    An empty `name` or `purpose` gets a default.
    """
    fields = {"filename": name, "purpose": purpose}
    own = {
        **{field: value for field, value in fields.items() if value},
        "bytes": len(content),
        "status": "processed",
        "expires_at": call.determinism.now() + lasting if lasting else None,
    }
    file = make_object(call, "POST /files", own)
    call.keep(file, "/files", ())
    call.store.put_content(text_at(file, "id"), content)
    return file
