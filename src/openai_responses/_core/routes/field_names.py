"""The names of the fields that requests have, to check the conditions on calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from typing import TypeAlias

from openai_responses._core.errors.exceptions import UnknownFieldError
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.spec.operations import Operation

__all__ = ["FieldNames", "any_field", "check_field_names"]

FieldNames: TypeAlias = Callable[[Operation, Iterable[str]], "Set[str] | None"]
"""Returns the names of the fields that an operation's requests may have; None for any.

It takes the names in the conditions, for which the installed SDK may be asked as well.
"""


def any_field(operation: Operation, condition_names: Iterable[str] = ()) -> None:
    """Return None: the requests may have any fields."""


def check_field_names(names: Iterable[str], operation: Operation, known: Set[str] | None) -> None:
    """Raise UnknownFieldError for a name that is not among the known ones; None knows all."""
    if known is None:
        return
    for name in names:
        if name not in known:
            near = suggestions(name, known)
            hint = f"; did you mean {near[0]!r}?" if near else "."
            raise UnknownFieldError(
                f"openai_mock.{operation.name}: the body of a request to {operation.method} "
                f"{operation.path} has no field {name!r}{hint} For a field that the API does not "
                'have, make the mock with unknown_fields="allow", or set it on the route.'
            )
