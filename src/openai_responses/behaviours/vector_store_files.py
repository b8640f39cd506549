"""Files in vector stores, added one by one or in batches, and their processing."""

from __future__ import annotations

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import list_page, role_behaviour

from .fields import number_at, object_at, objects_at, reference_at, strings_at, text_at
from .file_counts import BATCH_FILES, FILES, Members, counts, recount, status_of
from .lifecycle import Lifecycle
from .lifecycle_runner import (
    catch_up,
    change_status,
    find,
    finish_creation,
    object_call_of,
    transition,
)

__all__ = [
    "BATCH_LIFECYCLE",
    "LIFECYCLE",
    "cancel_batch",
    "create",
    "create_batch",
    "delete",
    "list_batch_files",
]

_CHUNKS = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def create(call: StateCall) -> CompleteAnswer:
    """Add a file to a vector store, under the file's own id."""
    call.require_owners()
    file_id = reference_at(call, "file_id")
    call.require("/files", file_id)
    chunks = object_at(call.body, "chunking_strategy")
    own: JsonObject = {
        **({"id": file_id} if file_id else {}),
        "status": "in_progress",
        "usage_bytes": 0,
        "last_error": None,
        "chunking_strategy": chunks if chunks.get("type") == "static" else _CHUNKS,
    }
    answer = call.complete(own)
    there = object_call_of(call.backend, FILES, call.owners, text_at(answer, "id"))
    before = call.store.get(call.place.family, call.owners, there.key)
    call.keep(answer)
    recount(there, before, answer)
    return CompleteAnswer(finish_creation(call, answer))


def delete(call: StateCall) -> object:
    """Remove a file from a vector store; the file itself stays."""
    file = call.store.get(call.family(FILES), call.owners, call.key)
    answer = role_behaviour(Role.DELETE)(call)
    if file is not None:
        recount(call, file, None)
    return answer


def create_batch(call: StateCall) -> CompleteAnswer:
    """Add several files to a vector store as one batch."""
    call.require_owners()
    requested = objects_at(call.body, "files") or [
        {**call.body, "file_id": file_id} for file_id in strings_at(call.body, "file_ids")
    ]
    for each in requested:
        call.require("/files", reference_at(call, "file_id", each))
    (store_id,) = call.owners
    files = [call.perform("POST /vector_stores/{}/files", each, store_id) for each in requested]
    waiting = any(status_of(file) == "in_progress" for file in files)
    own = {"vector_store_id": store_id, "file_counts": counts(files)["file_counts"]}
    answer = call.complete({**own, "status": "in_progress" if waiting else "completed"})
    call.keep(answer)
    for file in files:
        call.keep({"id": file["id"]}, BATCH_FILES, (store_id, text_at(answer, "id")))
    return CompleteAnswer(answer)


def cancel_batch(call: StateCall) -> CompleteAnswer:
    """Cancel a file batch and those of its files that are still in progress."""
    catch_up(call)
    call.required()
    _change_files(call, "cancelled")
    return change_status(call, "cancelled")


def list_batch_files(call: StateCall) -> object:
    """List the files of a batch, as they are in the vector store now."""
    call.require_owners()
    store_id, batch_id = call.owners
    return list_page(call, Members(call, store_id, batch_id), among=bool)


# --- lifecycle -----------------------------------------------------------------------------------


def _ingest(call: StateCall, file: JsonObject) -> JsonObject:
    file_of_upload = call.store.get(call.family("/files"), (), call.key) or {}
    return {"usage_bytes": number_at(file, "usage_bytes") or number_at(file_of_upload, "bytes")}


def _change_files(call: StateCall, status: str) -> None:
    """Set the status of the batch's files that are still in progress."""
    (store_id,) = call.owners
    for item in Members(call, store_id, call.key).there():
        if status_of(item.value) == "in_progress":
            transition(object_call_of(call.backend, FILES, (store_id,), item.key), status)


def _ingest_all(call: StateCall, batch: JsonObject) -> JsonObject:
    _change_files(call, "completed")
    found = find(call)
    return {"file_counts": found[1].get("file_counts")} if found is not None else {}


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["vector_store.file"],
    entering={"completed": _ingest},
    ends_at_once=True,
    after=recount,
)
BATCH_LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["vector_store.file_batch"],
    entering={"completed": _ingest_all},
    ends_at_once=True,
)
