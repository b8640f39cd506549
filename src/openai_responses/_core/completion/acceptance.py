"""Acceptance of answers set by authors: converts them to plain JSON, refuses unfit ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import cast

from pydantic import BaseModel

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.errors.field_problems import FieldPath, FieldProblem
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.base64_fields import encode_bytes
from openai_responses._core.spec.modes import OPEN_PARTIAL, PARTIAL, Mode
from openai_responses._core.spec.operations import Operation, SdkTypePath

from .completion import answer_problems, answer_shape
from .computed_fields import computed_field_problems, output_text_problems, with_output

__all__ = ["accepted"]

_SDK = "openai"


def accepted(
    value: Mapping[str, object] | BaseModel,
    operation: Operation,
    where: str,
    mode: Mode = PARTIAL,
    hint: str = "",
) -> object:
    """Return the answer to store: a dict to be completed, or an SDK object, which is complete.

    Pages of the SDK are completed as well. Bytes for fields of media are encoded in base64.

    Raises ResponseTypeError, naming `where` the value comes from and all wrong fields, for a value
    that the operation cannot answer with. The `hint` ends it if there are only unknown fields and
    values.
    """
    if isinstance(value, BaseModel) and _is_of_sdk(type(value)):
        _check_class(value, operation, where)
        # Without `has_more`, the SDK would request the next page for ever.
        return _plain(value) if _is_page(value) else value
    shape = answer_shape(operation)
    content = encode_bytes(_plain(value), shape)
    computed = computed_field_problems(content, shape) if mode == PARTIAL else []
    wrong = [] if computed else answer_problems(operation, content, mode)
    problems = computed or wrong or _unwritable(content)
    if not problems and is_mapping(content):
        problems = output_text_problems(content, shape)
        content = with_output(content, shape)
    if problems:
        lines = "".join(f"\n  {problem}" for problem in problems)
        if hint and wrong and not answer_problems(operation, content, OPEN_PARTIAL):
            lines += f"\n{hint}"
        message = f"{where} got what {operation.name} does not answer with:{lines}"
        raise ResponseTypeError(message, problems)
    return content


def _plain(value: object) -> object:
    """Return a value with models and tuples converted to dicts and lists; itself if it has none."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, tuple):
        value = list(cast("tuple[object, ...]", value))
    if is_list(value):
        items = [_plain(item) for item in value]
        return value if _same(items, value) else items
    if is_mapping(value):
        fields = {name: _plain(inner) for name, inner in value.items()}
        same = isinstance(value, dict) and _same(list(fields.values()), list(value.values()))
        return value if same else fields
    return value


def _same(plain: Sequence[object], given: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(plain, given, strict=True))


def _unwritable(content: object, path: FieldPath = ()) -> list[str]:
    """Return the problems of values that JSON cannot represent; usually none.

    The parts of a value are searched only if encoding the whole has failed.
    """
    try:
        dump(content)
    except ValueError as error:
        inside = [
            found for below, value in _parts(content, path) for found in _unwritable(value, below)
        ]
        return inside or [FieldProblem.of(path, str(error))]
    return []


def _parts(value: object, path: FieldPath) -> Iterator[tuple[FieldPath, object]]:
    """Yield the items of a value with their paths."""
    if is_mapping(value):
        for name, inner in value.items():
            yield (*path, str(name)), inner
    elif is_list(value):
        for position, inner in enumerate(value):
            yield (*path, position), inner


# --- SDK objects ---------------------------------------------------------------------------------


def _is_of_sdk(cls: type[BaseModel]) -> bool:
    return any(base.__module__.split(".")[0] == _SDK for base in cls.__mro__)


def _is_page(value: BaseModel) -> bool:
    return any(base.__module__ == f"{_SDK}.pagination" for base in type(value).__mro__)


def _check_class(value: BaseModel, operation: Operation, where: str) -> None:
    expected = _classes(operation.sdk_answers)
    if not expected or any(_is_instance(value, path) for path in operation.sdk_answers):
        return
    names = " or ".join(dict.fromkeys(_name(path) for path in operation.sdk_answers))
    raise ResponseTypeError(
        f"{where} got {_describe_model(value)}; {operation.name} answers with {names}"
    )


@cache
def _classes(paths: Sequence[SdkTypePath]) -> tuple[type, ...]:
    """Return the classes that exist in the installed SDK, which may be older or newer."""
    found = [_class(module, name) for module, name, _ in paths]
    return tuple(each for each in found if isinstance(each, type))


def _class(module: str, name: str) -> object:
    try:
        return getattr(import_module(module), name, None)
    except ImportError:  # not in this version of the SDK
        return None


def _is_instance(value: object, path: SdkTypePath) -> bool:
    """Return whether a value has a type of the SDK; for a page, also whether its items fit."""
    if not isinstance(value, _classes((path,))):
        return False
    items: object = getattr(value, "data", None) if path[2] else None
    return not is_list(items) or all(
        not isinstance(item, BaseModel) or isinstance(item, _classes(path[2]) or BaseModel)
        for item in items
    )


def _describe_model(value: BaseModel) -> str:
    cls = type(value)
    items: object = getattr(value, "data", None)
    first = items[0] if is_list(items) and items else None
    of = f" of {type(first).__name__}" if isinstance(first, BaseModel) else ""
    return f"a {cls.__name__}{of} ({cls.__module__})"


def _name(path: SdkTypePath) -> str:
    module, name, arguments = path
    inner = f"[{', '.join(_name(each) for each in arguments)}]" if arguments else ""
    return f"{module}.{name}{inner}"
