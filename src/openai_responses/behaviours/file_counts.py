"""File counts of vector stores and file batches, by status.

An update for one changed file takes constant time, however many other files there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from typing_extensions import override

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.store import Item, Owners

from .fields import number_at, object_at, text_at

__all__ = ["BATCH_FILES", "FILES", "Members", "counts", "recount", "status_of"]

FILES = "/vector_stores/{}/files"
BATCH_FILES = "/vector_stores/{}/file_batches/{}/files"
_STORES = "/vector_stores"
_BATCHES = "/vector_stores/{}/file_batches"

_STATUSES = ("in_progress", "completed", "cancelled", "failed")


def status_of(value: Mapping[str, object]) -> str:
    """Return the status of an object."""
    return text_at(value, "status")


def counts(files: Sequence[Mapping[str, object]]) -> JsonObject:
    """Return the number of files of each status, and their total bytes."""
    statuses = [status_of(file) for file in files]
    count_by_status = {status: statuses.count(status) for status in _STATUSES}
    return {
        "file_counts": {**count_by_status, "total": len(files)},
        "usage_bytes": sum(number_at(file, "usage_bytes") for file in files),
    }


class Members(Sequence[Item]):
    """The files of a batch, each read from the vector store on access.

    A file that was removed has an empty value. The store's lock must be held.
    """

    def __init__(self, call: StateCall, store_id: str, batch_id: str) -> None:
        """Take any call, and the ids of the vector store and of its batch."""
        self._store, self._files = call.store, call.family(FILES)
        self._owners = (store_id,)
        self._members = call.store.ordered_items(call.family(BATCH_FILES), (store_id, batch_id))

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Item]: ...
    @override
    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        """Return one file, or a slice of them."""
        if isinstance(place, slice):
            return [self._as_it_is(member) for member in self._members[place]]
        return self._as_it_is(self._members[place])

    @override
    def __len__(self) -> int:
        """Return how many files the batch added, also those removed since."""
        return len(self._members)

    def there(self) -> list[Item]:
        """Return the files that are still in the vector store."""
        return [item for item in self if item.value]

    def _as_it_is(self, member: Item) -> Item:
        file = self._store.get(self._files, self._owners, member.key)
        return member._replace(value=file or {})


def recount(call: StateCall, before: JsonObject | None, after: JsonObject | None) -> None:
    """Update the counts and statuses of a file's vector store, and of the batches with the file.

    The file is the object of the call, and changed from `before` to `after`: `before` is None for
    a new file, `after` for a removed one.
    """
    owners: Owners = call.owners[:1]
    _recount_store(call, owners, before, after)
    for place in _batches_of(call, owners):
        if after is None:
            call.store.delete(call.family(BATCH_FILES), place, call.key)
        _recount_batch(call, place, before, after)


def _batches_of(call: StateCall, owners: Owners) -> Iterator[Owners]:
    """Yield the ids of the vector store and of each of its batches that has the call's file."""
    owners_of_batches = call.store.all_owners_of(call.family(BATCH_FILES), call.key)
    return (place for place in owners_of_batches if place[:1] == owners)


def _recount_store(
    call: StateCall, owners: Owners, before: JsonObject | None, after: JsonObject | None
) -> None:
    store = call.store.get(call.family(_STORES), (), owners[0])
    if store is None:
        return
    files = call.store.ordered_items(call.family(FILES), owners)
    counted = _shift_counts(store, before, after, len(files))
    if counted is None:
        counted = counts([item.value for item in files])
    waiting = number_at(object_at(counted, "file_counts"), "in_progress")
    status = "in_progress" if waiting else "completed"
    was_expired = store.get("status") == "expired"
    call.keep({**store, **counted, "status": "expired" if was_expired else status}, _STORES, ())


def _recount_batch(
    call: StateCall, place: Owners, before: JsonObject | None, after: JsonObject | None
) -> None:
    store_id, batch_id = place
    batch = call.store.get(call.family(_BATCHES), (store_id,), batch_id)
    if batch is None:
        return
    members = Members(call, store_id, batch_id)
    counted = _shift_counts(batch, before, after, len(members))
    if counted is None:
        counted = counts([item.value for item in members.there()])
    file_counts = object_at(counted, "file_counts")
    is_done = batch.get("status") == "in_progress" and not number_at(file_counts, "in_progress")
    status = "completed" if is_done else batch.get("status")
    call.keep({**batch, "file_counts": file_counts, "status": status}, _BATCHES, (store_id,))


def _shift_counts(
    value: JsonObject, before: JsonObject | None, after: JsonObject | None, total: int
) -> JsonObject | None:
    """Return the counts of a store or a batch with `total` files after one file changed.

    Returns None if they are inconsistent, because the test itself added or removed files; then all
    files must be counted, which is slow for many.
    """
    count_by_status = {name: number_at(object_at(value, "file_counts"), name) for name in _STATUSES}
    size = number_at(value, "usage_bytes")
    for file, sign in ((before, -1), (after, 1)):
        if file is not None and status_of(file) in count_by_status:
            count_by_status[status_of(file)] += sign
            size += sign * number_at(file, "usage_bytes")
    if sum(count_by_status.values()) != total or min(count_by_status.values()) < 0:
        return None
    return {"file_counts": {**count_by_status, "total": total}, "usage_bytes": size}
