"""Uploads: parts, added in any order, that become one file."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import md5

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

from .fields import number_at, object_at, strings_at, text_at
from .files import store_file
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, change_status

__all__ = ["LIFECYCLE", "add_part", "cancel", "complete", "create"]

_LIFETIME = 3600
_MAX_BYTES = 64 * 1024 * 1024


def create(call: StateCall) -> CompleteAnswer:
    """Store an upload, which expires after an hour."""
    answer = call.complete({"expires_at": call.determinism.now() + _LIFETIME})
    call.keep(answer)
    lasting = number_at(object_at(call.body, "expires_after"), "seconds")
    if lasting:
        call.backend.pace.plans["/uploads", text_at(answer, "id")] = {"lasting": lasting}
    return CompleteAnswer(answer)


def add_part(call: StateCall) -> CompleteAnswer:
    """Store a part. Raises ApiError if the upload is not pending, or for more than 64 MiB."""
    _require_pending(call)
    part = call.complete({"upload_id": call.key})
    content = call.request.form.files[0].content if call.request.form.files else b""
    if len(content) > _MAX_BYTES:
        message = f"Parts can have at most {_MAX_BYTES} bytes, but this one has {len(content)}."
        raise ApiError(400, message, param="data", code="invalid_value")
    call.store.put_content(_place(call, text_at(part, "id")), content)
    return CompleteAnswer(part)


def complete(call: StateCall) -> CompleteAnswer:
    """Create the file from its parts, in the order of `part_ids`.

    Raises ApiError for unknown parts, and if the number of bytes or the MD5 differs.
    """
    upload = _require_pending(call)
    part_ids = strings_at(call.body, "part_ids")
    content = b"".join(_content(call, part_id) for part_id in part_ids)
    if not call.tolerates_missing:
        _check(call, upload, content)
    name, purpose = text_at(upload, "filename"), text_at(upload, "purpose")
    plan = call.backend.pace.plans.get(("/uploads", call.key), {})
    file = store_file(call, name, content, purpose, number_at(plan, "lasting"))
    _discard(call, part_ids)
    return change_status(call, "completed", {"file": file})


def cancel(call: StateCall) -> CompleteAnswer:
    """Cancel an upload; it takes no parts after that. Raises ApiError if it is not pending."""
    _require_pending(call)
    return change_status(call, "cancelled")


def _require_pending(call: StateCall) -> JsonObject:
    """Return the upload of a call. Raises ApiError if it is not pending."""
    catch_up(call)
    upload = call.required()
    status = text_at(upload, "status")
    if status != "pending" and not call.tolerates_missing:
        message = f"Upload '{call.key}' is {status}; only pending uploads can be changed."
        raise ApiError(400, message, param="upload_id", code="invalid_value")
    return upload


def _place(call: StateCall, part_id: str) -> str:
    return f"{call.key}/{part_id}"


def _content(call: StateCall, part_id: str) -> bytes:
    content = call.store.content(_place(call, part_id))
    if content is None and not call.tolerates_missing:
        message = f"Part with id '{part_id}' not found in upload '{call.key}'."
        raise ApiError(400, message, param="part_ids", code="invalid_value")
    return content or b""


def _discard(call: StateCall, part_ids: Sequence[str]) -> None:
    for part_id in part_ids:
        call.store.delete_content(_place(call, part_id))


def _check(call: StateCall, upload: JsonObject, content: bytes) -> None:
    expected = number_at(upload, "bytes")
    if len(content) != expected:
        message = (
            f"The parts have {len(content)} bytes together, but the upload was announced with "
            f"{expected}."
        )
        raise ApiError(400, message, param="part_ids", code="invalid_value")
    checksum = text_at(call.body, "md5")
    digest = md5(content, usedforsecurity=False).hexdigest()
    if checksum and checksum.lower() != digest:
        message = f"The checksum of the parts is '{digest}', but '{checksum}' was announced."
        raise ApiError(400, message, param="md5", code="invalid_value")


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["upload"],
    endings=("expired", "cancelled"),
)
