"""Containers: they hold files with contents, and expire after a time without use."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.state.calls import StateCall

from .fields import number_at, object_at, strings_at, text_at
from .files import attachment_headers
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up, object_call_of

__all__ = ["LIFECYCLE", "create", "create_file", "file_content"]

_CONTAINERS = "/containers"
_MINUTE = 60
_LIFETIME = 20


def create(call: StateCall) -> CompleteAnswer:
    """Store a container with copies of the files in `file_ids`."""
    file_ids = strings_at(call.body, "file_ids")
    for file_id in file_ids:
        call.require("/files", file_id)
    answer = call.complete()
    call.keep(answer)
    for file_id in file_ids:
        call.perform("POST /containers/{}/files", {"file_id": file_id}, text_at(answer, "id"))
    return CompleteAnswer(answer)


def create_file(call: StateCall) -> CompleteAnswer:
    """Store a file in a container: an upload, or a copy of a stored file.

    Raises ApiError if the container has expired.
    """
    call.require_owners()
    _mark_active(call)
    file_id = text_at(call.body, "file_id")
    if file_id:
        file = call.require("/files", file_id)
        content = call.store.content(file_id) or b""
        name, size = text_at(file, "filename"), number_at(file, "bytes")
    else:
        upload = call.request.form.files[:1]
        content = upload[0].content if upload else b""
        name, size = (upload[0].name if upload else ""), len(content)
    path = {"path": f"/mnt/data/{name}"} if name else {}
    answer = call.complete({**path, "bytes": size, "source": "user"})
    call.keep(answer)
    call.store.put_content(text_at(answer, "id"), content)
    return CompleteAnswer(answer)


def file_content(call: StateCall) -> object:
    """Return the content of a file in a container."""
    file = call.required()
    content = call.store.content(call.key)
    if content is None:
        return call.backend.stateless(call)
    name = text_at(file, "path").rpartition("/")[2]
    return Media(content, "application/octet-stream", attachment_headers(name))


def _mark_active(call: StateCall) -> None:
    """Set `last_active_at` of a container to now. Raises ApiError if it has expired."""
    there = object_call_of(call.backend, _CONTAINERS, (), call.owners[0])
    catch_up(there)
    container = call.store.get(there.place.family, (), there.key)
    if container is None:
        return
    if container.get("status") == "expired" and not call.tolerates_missing:
        raise ApiError(400, f"Container with id '{there.key}' is expired.")
    call.keep({**container, "last_active_at": call.determinism.now()}, _CONTAINERS, ())


def _expiry(container: Mapping[str, object]) -> int:
    """Return the time at which an unused container expires, in Unix seconds."""
    minutes = number_at(object_at(container, "expires_after"), "minutes") or _LIFETIME
    return number_at(container, "last_active_at") + minutes * _MINUTE


LIFECYCLE = Lifecycle(order=STATUS_ORDERS["container"], endings=("expired",), expiry=_expiry)
