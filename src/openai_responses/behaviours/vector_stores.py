"""Vector stores: their file counts, their expiry, and searches in their files."""

from __future__ import annotations

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .attribute_filters import matches
from .fields import number_at, object_at, strings_at, text_at
from .file_counts import FILES, counts, status_of
from .lifecycle import Lifecycle
from .lifecycle_runner import catch_up
from .texts import Chunk, chunks_of, rank, text_of

__all__ = ["LIFECYCLE", "create", "file_content", "search", "update"]

_STORES = "/vector_stores"
_DAY = 86_400
_RESULTS = 10


def create(call: StateCall) -> CompleteAnswer:
    """Store a vector store and add its files."""
    now = call.determinism.now()
    own: JsonObject = {
        "name": text_at(call.body, "name"),
        "status": "completed",
        "last_active_at": now,
        "expires_at": _expiry(call, now),
    }
    file_ids = strings_at(call.body, "file_ids")
    for file_id in file_ids:
        call.require("/files", file_id)
    answer = call.complete({**own, **counts([])})
    call.keep(answer)
    for file_id in file_ids:
        file_fields = {**call.body, "file_id": file_id}
        call.perform("POST /vector_stores/{}/files", file_fields, text_at(answer, "id"))
    counted = call.complete(call.require(_STORES, text_at(answer, "id")))
    call.keep(counted)
    return CompleteAnswer(counted)


def update(call: StateCall) -> object:
    """Update a vector store; a new `expires_after` counts from its last use."""
    catch_up(call)
    answer = role_behaviour(Role.UPDATE)(call)
    store = call.store.get(call.place.family, (), call.key)
    if "expires_after" not in call.body or store is None:
        return answer
    result = {**store, "expires_at": _expiry(call, number_at(store, "last_active_at"))}
    call.keep(result)
    return CompleteAnswer(result)


def _expiry(call: StateCall, since: int) -> int | None:
    days = number_at(object_at(call.body, "expires_after"), "days")
    return since + days * _DAY if days else None


# --- search and contents -------------------------------------------------------------------------


def search(call: StateCall) -> CompleteAnswer:
    """Return the chunks of the store's files that match a query best, best first.

    The score depends on shared words and on how rare they are in the store, not on meaning.
    """
    catch_up(call)
    store = call.required()
    query = call.body.get("query")
    queries = [query] if isinstance(query, str) else strings_at(call.body, "query")
    queries = [each for each in queries if each]
    limit = number_at(call.body, "max_num_results") or _RESULTS
    options = object_at(call.body, "ranking_options")
    least = options.get("score_threshold")
    ranked_results = rank(" ".join(queries), _chunks(call))
    if isinstance(least, (int, float)):
        ranked_results = [each for each in ranked_results if each.score >= least]
    if call.exists:
        _mark_used(call, store)
    results = [_result(call, each.chunk, each.score) for each in ranked_results[:limit]]
    query_fields = {"search_query": queries} if queries else {}
    more = {"has_more": len(ranked_results) > limit, "next_page": None}
    return CompleteAnswer(call.complete({**query_fields, "data": results, **more}))


def _chunks(call: StateCall) -> list[Chunk]:
    """Return the chunks of all completed files that match the request's filters."""
    filters = object_at(call.body, "filters")
    return [
        chunk
        for item in call.store.items(call.family(FILES), (call.key,))
        if status_of(item.value) == "completed"
        and matches(filters, object_at(item.value, "attributes"))
        for chunk in chunks_of(item.key, call.store.content(item.key) or b"", item.value)
    ]


def _result(call: StateCall, chunk: Chunk, score: float) -> JsonObject:
    file = call.store.get(call.family("/files"), (), chunk.file_id) or {}
    member = call.store.get(call.family(FILES), (call.key,), chunk.file_id) or {}
    return {
        "file_id": chunk.file_id,
        "filename": text_at(file, "filename"),
        "score": round(score, 4),
        "attributes": member.get("attributes") or {},
        "content": [{"type": "text", "text": chunk.text}],
    }


def _mark_used(call: StateCall, store: JsonObject) -> None:
    """Record a use of a vector store: set its last use to now, and renew its expiry."""
    now = call.determinism.now()
    days = number_at(object_at(store, "expires_after"), "days")
    expiry = {"expires_at": now + days * _DAY} if days else {}
    call.keep({**store, "last_active_at": now, **expiry})


def file_content(call: StateCall) -> CompleteAnswer:
    """Return the text of a file in a vector store."""
    call.required()
    text = text_of(call.store.content(call.key) or b"")
    data = [{"type": "text", "text": text}] if text else []
    return CompleteAnswer(call.complete({"data": data, "has_more": False, "next_page": None}))


LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["vector_store"],
    next_statuses={},
    endings=("expired",),
    ended=frozenset(("expired",)),
)
