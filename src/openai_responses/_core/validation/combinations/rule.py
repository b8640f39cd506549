"""The record of a rule: when a request is refused, and with which error."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeAlias

from openai_responses._core.http.api_errors import ApiError

__all__ = ["CHAT", "RESPONSES", "Fields", "Find", "Place", "Rule", "join_quoted"]

Fields: TypeAlias = "Mapping[str, object]"
"""The fields of a request's body."""

Place: TypeAlias = "Mapping[str, object]"
"""What is wrong and where: the values of the placeholders in a rule's message and param."""

Find: TypeAlias = "Callable[[Fields], Place | None]"
"""Returns the place where a request breaks a rule; None if it does not."""

CHAT = ("POST /chat/completions",)
RESPONSES = ("POST /responses", "POST /responses?beta=true")


class Rule(NamedTuple):
    """One reason for which the API refuses requests that fit its schemas.

    The rule is for the `operations` (by key), and is tried if the body has a value in `field`. If
    `find` returns a place, the request is refused with the error of the other fields; `message` and
    `param` are templates for it. `find` is None if the behaviour of the operation tries the rule,
    because it needs the store. An `early` rule is tried before the body is validated against its
    schema. `when` says in words what is refused; `sources` are links to the documentation and to
    reports, or "recorded" for an answer of the API that was recorded.
    """

    operations: tuple[str, ...]
    field: str
    when: str
    find: Find | None
    message: str
    sources: tuple[str, ...]
    param: str | None = None
    code: str | None = None
    status: int = 400
    early: bool = False

    def error(self, place: Place) -> ApiError:
        """Return the API's error for a request that breaks the rule."""
        return ApiError(
            self.status,
            self.message.format_map(place),
            param=None if self.param is None else self.param.format_map(place),
            code=self.code,
        )


def join_quoted(values: Iterable[object]) -> str:
    """Return values as the API lists them: quoted, with "and" before the last one."""
    quoted = [f"'{each}'" for each in values]
    if len(quoted) < 3:
        return " and ".join(quoted)
    return f"{', '.join(quoted[:-1])}, and {quoted[-1]}"
