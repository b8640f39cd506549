"""Vector stores: what is put into them is there at once, and they count it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.state.calls import StateCall, Whole
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import list_page, role_behaviour
from openai_responses._core.state.store import Item, JsonObject

from .fields import number_at, object_at, objects_at, reference_at, strings_at, text_at

__all__ = [
    "cancel_batch",
    "create",
    "create_batch",
    "create_file",
    "delete_file",
    "list_batch_files",
]

_FILES = "vector_stores.files"
_BATCHES = "vector_stores.file_batches"
_BATCH_FILES = "vector_stores.file_batches.files"

_STATUSES = ("in_progress", "completed", "cancelled", "failed")
_DAY = 86_400
_CHUNKS = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def create(call: StateCall) -> Whole:
    """Store a vector store with its files."""
    now = call.source.now()
    days = number_at(object_at(call.body, "expires_after"), "days")
    own: JsonObject = {
        "name": text_at(call.body, "name"),
        "status": "completed",
        "last_active_at": now,
        "expires_at": now + days * _DAY if days else None,
    }
    file_ids = strings_at(call.body, "file_ids")
    for file_id in file_ids:
        call.require("files", file_id)
    answer = call.complete({**own, **_counts([])})
    call.keep(answer)
    for file_id in file_ids:
        call.perform("createVectorStoreFile", {**call.body, "file_id": file_id}, _id(answer))
    counted = call.complete(call.require("vector_stores", _id(answer)))
    call.keep(counted)
    return Whole(counted)


def create_file(call: StateCall) -> Whole:
    """Put a file into a vector store, under its own id."""
    call.require_owners()
    file_id = reference_at(call, "file_id")
    file = call.require("files", file_id)
    chunks = object_at(call.body, "chunking_strategy")
    own: JsonObject = {
        **({"id": file_id} if file_id else {}),
        "status": "completed",
        "usage_bytes": number_at(file, "bytes"),
        "last_error": None,
        "chunking_strategy": chunks if chunks.get("type") == "static" else _CHUNKS,
    }
    answer = call.complete(own)
    call.keep(answer)
    _recount(call)
    return Whole(answer)


def delete_file(call: StateCall) -> object:
    """Take a file out of a vector store; the file itself stays."""
    answer = role_behaviour(Role.DELETE)(call)
    _recount(call)
    return answer


def create_batch(call: StateCall) -> Whole:
    """Put several files into a vector store, all at once."""
    call.require_owners()
    wanted = objects_at(call.body, "files") or [
        {**call.body, "file_id": file_id} for file_id in strings_at(call.body, "file_ids")
    ]
    for each in wanted:
        call.require("files", reference_at(call, "file_id", each))
    (store_id,) = call.owners
    files = [call.perform("createVectorStoreFile", each, store_id) for each in wanted]
    own = {"vector_store_id": store_id, "status": "completed"}
    answer = call.complete({**own, "file_counts": _counts(files)["file_counts"]})
    call.keep(answer)
    for file in files:
        call.keep({"id": file["id"]}, _BATCH_FILES, (store_id, _id(answer)))
    return Whole(answer)


def cancel_batch(call: StateCall) -> Whole:
    """Cancel a batch of files."""
    cancelled = call.complete({**call.required(), "status": "cancelled"})
    if call.exists:
        call.keep(cancelled)
    return Whole(cancelled)


def list_batch_files(call: StateCall) -> object:
    """List the files that came with a batch, as they are in the vector store."""
    call.require_owners()
    store_id, _ = call.owners
    found = (
        Item(item.number, item.key, file)
        for item in call.store.items(call.family(_BATCH_FILES), call.owners)
        if (file := call.store.get(call.family(_FILES), (store_id,), item.key)) is not None
    )
    return list_page(call, list(found))


def _recount(call: StateCall) -> None:
    """Let the vector store of a call say what is in it now."""
    (store_id,) = call.owners
    store = call.store.get(call.family("vector_stores"), (), store_id)
    if store is not None:
        files = [item.value for item in call.store.items(call.family(_FILES), (store_id,))]
        call.keep({**store, **_counts(files)}, "vector_stores", ())


def _counts(files: Sequence[Mapping[str, object]]) -> JsonObject:
    statuses = [file.get("status") for file in files]
    counts = {status: statuses.count(status) for status in _STATUSES}
    return {
        "file_counts": {**counts, "total": len(files)},
        "usage_bytes": sum(number_at(file, "usage_bytes") for file in files),
    }


def _id(value: Mapping[str, object]) -> str:
    return text_at(value, "id")
