"""What a request is for: an operation by its path, and the route that answers it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from openai_responses._core.http.request import Request
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.path_router import Match, WrongMethod

from .any_route import EngineRoute

__all__ = ["Target", "find_operation"]


class Target(NamedTuple):
    """The target of a request: a route, the values of its path parameters, and its name."""

    route: EngineRoute
    path_params: Mapping[str, str]
    name: str


def find_operation(
    request: Request, paths: Iterable[str], table: OperationTable
) -> Match[Operation] | WrongMethod | None:
    """Return the operation of a request, from the first of its candidate paths that exists."""
    wrong_method: Match[Operation] | WrongMethod | None = None
    for path in paths:
        match = table.router.find(request.method, path, request.address.query)
        if isinstance(match, Match):
            return match
        wrong_method = wrong_method or match
    return wrong_method
