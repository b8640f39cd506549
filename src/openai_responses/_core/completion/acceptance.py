"""What an author gives as an answer: made plain JSON, and refused if the operation forbids it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import cast

from pydantic import BaseModel

from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.operations import Operation, SdkTypePath

from .completion import answer_problems

__all__ = ["accepted"]

_SDK = "openai"


def accepted(value: Mapping[str, object] | BaseModel, operation: Operation, where: str) -> object:
    """Return the answer as it is kept: a dict to be completed, or an SDK object, which is whole.

    Pages of the SDK are completed as well.

    Raises ResponseTypeError, naming `where` the value comes from and every field that is wrong, for
    what the operation cannot answer with.
    """
    if isinstance(value, BaseModel) and _is_of_sdk(type(value)):
        _check_class(value, operation, where)
        # A page that does not say whether there is more would be asked for the next one for ever.
        return _plain(value) if _is_page(value) else value
    content = _plain(value)
    problems = answer_problems(operation, content) or _unwritable(content)
    if problems:
        lines = "".join(f"\n  {problem}" for problem in problems)
        raise ResponseTypeError(f"{where} got what {operation.name} does not answer with:{lines}")
    return content


def _plain(value: object) -> object:
    """Return a value of nothing but dicts and lists, and what they hold; itself if it is one."""
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


def _unwritable(content: object, path: str = "") -> list[str]:
    """Return what of a value JSON cannot hold, by the paths of the fields; most hold nothing such.

    It is looked for only where writing the whole has failed.
    """
    try:
        dump(content)
    except ValueError as error:
        inside = [
            found for below, value in _parts(content, path) for found in _unwritable(value, below)
        ]
        return inside or [f"{path or 'the answer'}: {error}"]
    return []


def _parts(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield what a value holds, with the paths of it."""
    if is_mapping(value):
        for name, inner in value.items():
            yield f"{path}.{name}" if path else name, inner
    elif is_list(value):
        for position, inner in enumerate(value):
            yield f"{path}[{position}]", inner


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
    raise ResponseTypeError(f"{where} got {_given(value)}; {operation.name} answers with {names}")


@cache
def _classes(paths: Sequence[SdkTypePath]) -> tuple[type, ...]:
    """Return the classes that the installed SDK has of these; it may be older or newer."""
    found = [_class(module, name) for module, name, _ in paths]
    return tuple(each for each in found if isinstance(each, type))


def _class(module: str, name: str) -> object:
    try:
        return getattr(import_module(module), name, None)
    except ImportError:  # it has nothing of that kind yet
        return None


def _is_instance(value: object, path: SdkTypePath) -> bool:
    """Return whether a value is of a type of the SDK, and the items of a page of the page's."""
    if not isinstance(value, _classes((path,))):
        return False
    items: object = getattr(value, "data", None) if path[2] else None
    return not is_list(items) or all(
        not isinstance(item, BaseModel) or isinstance(item, _classes(path[2]) or BaseModel)
        for item in items
    )


def _given(value: BaseModel) -> str:
    cls = type(value)
    items: object = getattr(value, "data", None)
    first = items[0] if is_list(items) and items else None
    of = f" of {type(first).__name__}" if isinstance(first, BaseModel) else ""
    return f"a {cls.__name__}{of} ({cls.__module__})"


def _name(path: SdkTypePath) -> str:
    module, name, arguments = path
    inner = f"[{', '.join(_name(each) for each in arguments)}]" if arguments else ""
    return f"{module}.{name}{inner}"
