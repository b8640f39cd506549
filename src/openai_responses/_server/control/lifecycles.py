"""The operations on lifecycles of objects, one for each method of `LifecycleControl`."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from openai_responses._api.table import FAMILIES

from .mock import ControlledMock
from .operations import Operation, OperationRequest
from .parameter_shapes import arguments_of
from .problems import InvalidInputError
from .signatures import CallArguments
from .state import collection_of

__all__ = ["LIFECYCLE_OPERATIONS"]

_WHAT = "what"


def _operation(method: Callable[..., None], summary: str) -> Operation[ControlledMock]:
    """Return the operation that calls a method of the mock; `what` is an id or a family's name."""
    name = method.__name__

    def run(mock: ControlledMock, request: OperationRequest) -> None:
        _, kwargs = cast("CallArguments", request.body)
        what = kwargs.get(_WHAT)
        if isinstance(what, str) and what in FAMILIES.by_name:
            kwargs = {**kwargs, _WHAT: collection_of(mock.state, what)}
        try:
            getattr(mock, name)(**kwargs)
        except ValueError as error:
            raise InvalidInputError(str(error), (*request.body_path, _WHAT)) from error

    body = arguments_of(method, always_named=True)
    return Operation("POST", f"/{name}", summary, run, body=body)


LIFECYCLE_OPERATIONS = tuple(
    _operation(method, summary)
    for method, summary in (
        (ControlledMock.advance, "Advance an object by steps, all objects, or time."),
        (ControlledMock.fail, "Let an object fail, or those of a family when they end."),
        (ControlledMock.expire, "Let an object expire, or those of a family when they end."),
        (ControlledMock.cancel, "Cancel an object, or those of a family when they end."),
        (ControlledMock.finish, "Advance an object to its end; for a family, undo the others."),
        (ControlledMock.require_action, "Let a run wait for the output of a function."),
    )
)
