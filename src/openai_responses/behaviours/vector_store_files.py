"""Files in vector stores, one by one and in batches: they are taken in, or they are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.state.calls import StateCall, Whole
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import list_page, role_behaviour
from openai_responses._core.state.store import Item, JsonObject, Owners

from .fields import number_at, object_at, objects_at, reference_at, strings_at, text_at
from .life import Life
from .lifecycle import about, become, born, catch_up, find, turn

__all__ = [
    "BATCH_LIFE",
    "LIFE",
    "cancel_batch",
    "counts",
    "create",
    "create_batch",
    "delete",
    "list_batch_files",
    "status_of",
]

_STORES = "vector_stores"
_FILES = "vector_stores.files"
_BATCHES = "vector_stores.file_batches"
_BATCH_FILES = "vector_stores.file_batches.files"

_STATUSES = ("in_progress", "completed", "cancelled", "failed")
_CHUNKS = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def status_of(value: Mapping[str, object]) -> str:
    """Return the status of an object."""
    return text_at(value, "status")


def create(call: StateCall) -> Whole:
    """Put a file into a vector store, under its own id."""
    call.require_owners()
    file_id = reference_at(call, "file_id")
    call.require("files", file_id)
    chunks = object_at(call.body, "chunking_strategy")
    own: JsonObject = {
        **({"id": file_id} if file_id else {}),
        "status": "in_progress",
        "usage_bytes": 0,
        "last_error": None,
        "chunking_strategy": chunks if chunks.get("type") == "static" else _CHUNKS,
    }
    answer = call.complete(own)
    call.keep(answer)
    _recount(about(call.world, _FILES, call.owners, text_at(answer, "id")), None, answer)
    return Whole(born(call, answer))


def delete(call: StateCall) -> object:
    """Take a file out of a vector store; the file itself stays."""
    file = call.store.get(call.family(_FILES), call.owners, call.key)
    answer = role_behaviour(Role.DELETE)(call)
    if file is not None:
        _recount(call, file, None)
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
    own = {"vector_store_id": store_id, "file_counts": counts(files)["file_counts"]}
    answer = call.complete({**own, "status": _status(files)})
    call.keep(answer)
    for file in files:
        call.keep({"id": file["id"]}, _BATCH_FILES, (store_id, text_at(answer, "id")))
    return Whole(answer)


def cancel_batch(call: StateCall) -> Whole:
    """Cancel a batch of files: those that are not taken in yet never will be."""
    catch_up(call)
    call.required()
    _turn_files(call, "cancelled")
    return turn(call, "cancelled")


def list_batch_files(call: StateCall) -> object:
    """List the files that came with a batch, as they are in the vector store."""
    call.require_owners()
    store_id, batch_id = call.owners
    return list_page(call, _batch_files(call, store_id, batch_id))


def _batch_files(call: StateCall, store_id: str, batch_id: str) -> list[Item]:
    files = call.family(_FILES)
    return [
        Item(item.number, item.key, file)
        for item in call.store.listed(call.family(_BATCH_FILES), (store_id, batch_id))
        if (file := call.store.get(files, (store_id,), item.key)) is not None
    ]


# --- counting ------------------------------------------------------------------------------------


def counts(files: Sequence[Mapping[str, object]]) -> JsonObject:
    """Return how many files there are of each status, and how big they are."""
    statuses = [status_of(file) for file in files]
    found = {status: statuses.count(status) for status in _STATUSES}
    return {
        "file_counts": {**found, "total": len(files)},
        "usage_bytes": sum(number_at(file, "usage_bytes") for file in files),
    }


def _status(files: Sequence[Mapping[str, object]]) -> str:
    waiting = any(status_of(file) == "in_progress" for file in files)
    return "in_progress" if waiting else "completed"


def _recount(call: StateCall, before: JsonObject | None, after: JsonObject | None) -> None:
    """Let the vector store of a file, and the batches with which it came, say what is in them.

    The file has become what it is `after`; a new one was nothing `before`.
    """
    owners: Owners = call.owners[:1]
    store = call.store.get(call.family(_STORES), (), owners[0])
    if store is not None:
        counted = _shifted(call, store, before, after)
        waiting = number_at(object_at(counted, "file_counts"), "in_progress")
        status = "in_progress" if waiting else "completed"
        expired = store.get("status") == "expired"
        call.keep({**store, **counted, "status": "expired" if expired else status}, _STORES, ())
    for item in call.store.items(call.family(_BATCHES), owners):
        members = call.family(_BATCH_FILES)
        if call.store.get(members, (*owners, item.key), call.key) is not None:
            _recount_batch(call, owners, item)


def _shifted(
    call: StateCall, store: JsonObject, before: JsonObject | None, after: JsonObject | None
) -> JsonObject:
    """Return the counts of a store after one file has changed.

    All files are counted only if the test has put some in or taken some out by itself: among many
    of them that takes its time.
    """
    files = call.store.listed(call.family(_FILES), call.owners[:1])
    found = {name: number_at(object_at(store, "file_counts"), name) for name in _STATUSES}
    size = number_at(store, "usage_bytes")
    for file, sign in ((before, -1), (after, 1)):
        if file is not None and status_of(file) in found:
            found[status_of(file)] += sign
            size += sign * number_at(file, "usage_bytes")
    if sum(found.values()) != len(files) or min(found.values()) < 0:
        return counts([item.value for item in files])
    return {"file_counts": {**found, "total": len(files)}, "usage_bytes": size}


def _recount_batch(call: StateCall, owners: Owners, batch: Item) -> None:
    files = [item.value for item in _batch_files(call, owners[0], batch.key)]
    waiting = batch.value.get("status") == "in_progress"
    status = _status(files) if waiting else batch.value.get("status")
    counted = {"file_counts": counts(files)["file_counts"], "status": status}
    call.keep({**batch.value, **counted}, _BATCHES, owners)


# --- life ----------------------------------------------------------------------------------------


def _taken_in(call: StateCall, file: JsonObject) -> JsonObject:
    uploaded = call.store.get(call.family("files"), (), call.key) or {}
    return {"usage_bytes": number_at(file, "usage_bytes") or number_at(uploaded, "bytes")}


def _turn_files(call: StateCall, status: str) -> None:
    """Give a status to the files of a batch that have not got theirs."""
    (store_id,) = call.owners
    for item in _batch_files(call, store_id, call.key):
        if status_of(item.value) == "in_progress":
            become(about(call.world, _FILES, (store_id,), item.key), status)


def _all_taken_in(call: StateCall, batch: JsonObject) -> JsonObject:
    _turn_files(call, "completed")
    found = find(call)
    return {"file_counts": found[1].get("file_counts")} if found is not None else {}


def _failure(message: str, code: str) -> JsonObject:
    return {"last_error": {"code": code, "message": message}}


LIFE = Life(
    order=("in_progress", "completed"),
    entering={"completed": _taken_in},
    eager=True,
    failure=_failure,
    after=_recount,
)
BATCH_LIFE = Life(
    order=("in_progress", "completed"),
    entering={"completed": _all_taken_in},
    eager=True,
    failure=lambda message, code: {},
)
