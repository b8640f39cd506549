"""The answer that a call of a route's `respond` means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.http.reply import Reply
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET

from .http_replies import http_reply
from .responders import AnswerRoute

__all__ = ["answer_of_call"]

# No answer of the API has such a field.
_OF_HTTP_RESPONSES = frozenset(("html", "json"))


def answer_of_call(answer: object, fields: Mapping[str, object], route: AnswerRoute) -> object:
    """Return the answer to assign for the arguments of a call of `respond`.

    Raises ResponseTypeError for fields beside an answer that is no dict.
    """
    if isinstance(answer, int) or (answer is UNSET and fields.keys() & _OF_HTTP_RESPONSES):
        status = () if answer is UNSET else (answer,)
        return cast("Callable[..., Reply]", http_reply)(*status, **fields)
    if answer is UNSET:
        return dict(fields) if fields or route.operation.answers_json else None
    if not fields:
        return answer
    if not is_mapping(answer):
        raise ResponseTypeError(
            f"{route.where} got {type(answer).__name__} and the fields {', '.join(fields)}; "
            "expected fields alone or beside a dict"
        )
    return {**answer, **fields}
