"""Building objects: the answer of an operation, made by a separate, empty backend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from pydantic import BaseModel

from openai_responses._api.table import FAMILIES, TABLE
from openai_responses._core.completion.acceptance import accepted
from openai_responses._core.completion.completion import Completer
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.engine import Engine
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.http.interception import active_here
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.backend import Backend, SharedState
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.context import BackendContext
from openai_responses._core.state.objects import json_of
from openai_responses.behaviours import BEHAVIOURS
from openai_responses.behaviours.lifecycles import LIFECYCLES

from ._requests import HttpRequest, neutral

__all__ = ["build", "build_from_partial", "merge"]

ModelT = TypeVar("ModelT", bound=BaseModel)

# For builders that are called outside any mock; the seed differs from that of mocks.
_DETERMINISM = Determinism(1)


class _EmptyState:
    """An empty state."""

    def __init__(self, determinism: Determinism) -> None:
        self.core = SharedState(FAMILIES, {}, determinism)


def _refuse(method: str, path: str, body: Mapping[str, object]) -> tuple[int, object]:
    raise MockError(f"{method} {path}: a builder has no mock that could answer {body!r}")


_NO_MOCK = BackendContext(_refuse, (), OrderPolicy())


def build(
    cls: type[ModelT],
    key: str,
    request: HttpRequest,
    extra: Mapping[str, object] | None,
    *path_params: str,
) -> ModelT:
    """Return the answer of an operation to a request; the fields of `extra` override its own.

    `path_params` are the values of the path parameters, in order. Objects that the request refers
    to are made up. Raises ResponseTypeError if `extra` has fields that the answer type lacks.
    """
    operation = TABLE.at(key)
    backend = Backend(
        TABLE, _EmptyState(_current_determinism()), LIFECYCLES, BEHAVIOURS, "invent", _NO_MOCK
    )
    extra_fields = _plain_fields(operation, extra)
    call = StateCall(
        operation,
        neutral(request),
        operation.named(*path_params),
        backend.determinism,
        backend,
        extra_fields,
    )
    answer = backend.answer(call)
    return _object(cls, answer.value if isinstance(answer, CompleteAnswer) else answer)


def build_from_partial(cls: type[ModelT], key: str, partial: Mapping[str, object]) -> ModelT:
    """Return an answer of an operation with the fields of `partial`; the others get made-up values.

    Raises ResponseTypeError if `partial` has fields that the answer type lacks.
    """
    operation = TABLE.at(key)
    fields = _plain_fields(operation, partial) or {}
    return _object(cls, Completer(_current_determinism()).complete(operation, fields, {}, {}))


def merge(obj: ModelT, partial: Mapping[str, object]) -> ModelT:
    """Return a copy of `obj` with the fields of `partial` replaced."""
    return _object(type(obj), {**json_of(obj), **json_of(partial)})


def _plain_fields(
    operation: Operation, extra: Mapping[str, object] | None
) -> Mapping[str, object] | None:
    """Return `extra` as plain JSON, without models and tuples."""
    value = accepted(extra or {}, operation, "a builder")
    return value if extra is not None and is_mapping(value) else None


def _object(cls: type[ModelT], content: object) -> ModelT:
    return cast("Callable[..., ModelT]", cls.model_construct)(**cast("dict[str, object]", content))


def _current_determinism() -> Determinism:
    """Return the `Determinism` of the active mock, else the module's own."""
    for entry in reversed(active_here()):
        for host in entry.realm.hosts:
            if isinstance(host, Engine):
                return host.backend.determinism
    return _DETERMINISM
