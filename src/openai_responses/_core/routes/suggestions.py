"""Suggestions of operations for a request to an address without a route."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from openai_responses._core.http.request import Request
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.path_router import Match

__all__ = ["nearest_operations"]

_MAX_SUGGESTIONS = 3


def nearest_operations(
    request: Request, paths: Iterable[str], table: OperationTable
) -> Sequence[Operation]:
    """Return the operation that matches the request on the API's host, else the most similar ones.

    `paths` are candidates for its path in the OpenAPI document.
    """
    guesses = list(paths)
    for path in guesses:
        match = table.router.find(request.method, path, request.address.query)
        if isinstance(match, Match):
            return [match.target]
    by_text = _operations_by_text(table.by_id.values())
    text = f"{request.method} {guesses[0] if guesses else request.address.path}"
    return [by_text[near] for near in suggestions(text, by_text, _MAX_SUGGESTIONS)]


def _operations_by_text(operations: Iterable[Operation]) -> Mapping[str, Operation]:
    return {f"{operation.method} {operation.path}": operation for operation in operations}
