"""Errors for values that cannot be answers, with what the author may have meant."""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from pydantic import BaseModel
from typing_extensions import TypeIs

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.model_output.base import ModelOutput
from openai_responses._core.spec.operations import Operation

__all__ = ["check_exception_class", "hint_for", "is_exception_class", "shorten"]

_SDK = "openai"
_MESSAGE = "message"
_MAX_LENGTH = 60


def is_exception_class(value: object) -> TypeIs[type[Exception]]:
    """Return whether a value is a class of exceptions."""
    return isinstance(value, type) and issubclass(value, Exception)


def check_exception_class(value: object, where: str) -> None:
    """Raise ResponseTypeError for an exception class that cannot be raised as it is.

    A class may need a message, as the errors of httpx do, but nothing else.
    """
    if not is_exception_class(value):
        return
    required = _required_parameters(value)
    if required in ([], [_MESSAGE]):
        return
    hint = (
        "; for an error of the API use openai_responses.api_errors, such as rate_limit(), for a "
        "failed connection openai_responses.faults, such as connect_timeout()"
        if value.__module__.partition(".")[0] == _SDK
        else ""
    )
    raise ResponseTypeError(
        f"{where} got {shorten(value)}, which cannot be raised without its arguments "
        f"({', '.join(required)}); expected an instance of it{hint}"
    )


def _required_parameters(error: type[Exception]) -> Sequence[str]:
    """Return the names of the parameters that an exception class requires."""
    try:
        parameters = inspect.signature(error).parameters.values()
    except ValueError:  # a class in C, such as KeyError, takes any arguments
        return []
    any_number = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [
        each.name
        for each in parameters
        if each.default is each.empty and each.kind not in any_number
    ]


def hint_for(value: object, operation: Operation) -> str:
    """Return what the author of a wrong answer may have meant, for the end of the error."""
    if _is_output_class(value):
        return f"; for what the model says, create the object: {value.__name__}(...)"
    from openai_responses._core.model_output.endpoints import writes  # only for errors

    if not writes(operation):
        return ""
    if isinstance(value, str):
        return (
            "; for text of the model assign openai_responses.Text(...), or use "
            "openai_mock.model_says(...)"
        )
    if _is_own_model(value):
        return (
            "; for an object that the model writes as JSON assign "
            f"openai_responses.StructuredOutput({type(value).__name__}(...))"
        )
    return ""


def _is_own_model(value: object) -> bool:
    """Return whether a value is a pydantic object of the author's own class, not of the SDK's."""
    return isinstance(value, BaseModel) and not any(
        cls.__module__.partition(".")[0] == _SDK for cls in type(value).__mro__
    )


def _is_output_class(value: object) -> TypeIs[type[ModelOutput]]:
    return isinstance(value, type) and issubclass(value, ModelOutput)


def shorten(value: object) -> str:
    """Return a short text of a value with its type."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    text = repr(value)
    excerpt = text if len(text) <= _MAX_LENGTH else text[: _MAX_LENGTH - 3] + "..."
    return f"{excerpt} ({type(value).__name__})"
