"""Which operations an address that nobody answers on may have been meant for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from openai_responses._core.http.request import Request
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.path_router import Match

__all__ = ["nearest_operations"]

_HOW_MANY = 3


def nearest_operations(
    request: Request, paths: Iterable[str], table: OperationTable
) -> Sequence[Operation]:
    """Return what the request would mean on the API's host, or what is spelled most like it.

    `paths` is what its path may be in OpenAI's document.
    """
    guesses = list(paths)
    for path in guesses:
        match = table.router.find(request.method, path, request.address.query)
        if isinstance(match, Match):
            return [match.target]
    spelled = _spelled(table.by_id.values())
    wanted = f"{request.method} {guesses[0] if guesses else request.address.path}"
    return [spelled[near] for near in suggestions(wanted, spelled, _HOW_MANY)]


def _spelled(operations: Iterable[Operation]) -> Mapping[str, Operation]:
    return {f"{operation.method} {operation.path}": operation for operation in operations}
