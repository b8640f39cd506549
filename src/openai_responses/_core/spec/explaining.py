"""Problems of a value: what the errors of a validator say, as data that renderers make words of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import isnan
from typing import Literal, NamedTuple, TypeAlias, cast

from pydantic_core import ErrorDetails, ValidationError

from openai_responses._core.errors.field_problems import FieldPath
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .choosing import Members, choose, is_of_type, members_of
from .modes import Mode, fields_of
from .shapes import (
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Recursive,
    Scalar,
    Shape,
    UnionOf,
    without_null,
)
from .validators import NO_MEMBER, accepts, validator_of

__all__ = ["Limit", "Path", "Problem", "place_of", "problems_of", "steps_of", "text_of"]

Path: TypeAlias = "tuple[int | str, ...]"

# What a limit is, and its name in the context of an error, by the error's type.
_LIMITS: Mapping[str, tuple[str, str]] = {
    "greater_than": (">", "gt"),
    "greater_than_equal": (">=", "ge"),
    "less_than": ("<", "lt"),
    "less_than_equal": ("<=", "le"),
    "multiple_of": ("a multiple of", "multiple_of"),
    "string_too_long": ("<=", "max_length"),
    "string_too_short": (">=", "min_length"),
    "too_long": ("<=", "max_length"),
    "too_short": (">=", "min_length"),
}
# A string that no encoding has. Like NaN, it is refused where answers are encoded.
_NOT_UNICODE = "string_unicode"


class Limit(NamedTuple):
    """A limit of a number, or of the length of a string, a list or an object."""

    sign: str
    value: float


class Problem(NamedTuple):
    """One problem of a value: where it is, what is expected there, and what is there instead.

    `expected` is a shape (of the object, if a field is missing or unknown), a Limit or a pattern;
    of an unknown field, `got` is the object that has it.
    """

    path: Path
    kind: Literal["missing", "unknown", "type", "value", "limit", "pattern"]
    expected: Shape | Limit | str
    got: object


def problems_of(value: object, shape: Shape, mode: Mode) -> list[Problem]:
    """Return all problems of a value, in any order; none if it is valid."""
    if accepts(shape, value, mode):
        return []
    return list(_problems(value, shape, mode))


def place_of(path: Path, value: object) -> list[int]:
    """Return the position of each step of a path in its object or list; -1 for a missing field."""
    places: list[int] = []
    for step in path:
        names = [str(name) for name in value] if is_mapping(value) else []
        places.append(names.index(str(step)) if str(step) in names else -1)
        if is_list(value):
            places[-1] = int(step)
        value = _at(value, (step,))
    return places


def steps_of(path: Path, value: object) -> FieldPath:
    """Return the path of a part of a value with positions in lists as numbers, names as text."""
    steps: list[str | int] = []
    for step in path:
        steps.append(step if is_list(value) else str(step))
        value = _at(value, (step,))
    return tuple(steps)


def text_of(path: Path, value: object) -> str:
    """Return the path of a part of a value as text: `input[0].content`."""
    text = ""
    for step in path:
        text += f"[{step}]" if is_list(value) else f".{step}"
        value = _at(value, (step,))
    return text.removeprefix(".")


def _problems(value: object, shape: Shape, mode: Mode) -> Iterator[Problem]:
    try:
        validator_of(shape, mode).validate_python(value, strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            yield from _of_error(detail, value, shape, mode)


def _of_error(detail: ErrorDetails, value: object, shape: Shape, mode: Mode) -> Iterator[Problem]:
    path, kind, got = detail["loc"], detail["type"], detail["input"]
    if kind in _LIMITS:
        got = _at(value, path)  # 1.0 rather than 1
    context: Mapping[str, object] = detail.get("ctx", {})
    if kind == NO_MEMBER:
        union = cast("UnionOf", context["union"])
        for problem in _of_union(got, union, mode):
            yield problem._replace(path=(*path, *problem.path))
    elif kind == "missing":
        yield Problem(path, "missing", _owner(shape, path, mode), None)
    elif kind in ("extra_forbidden", "invalid_key"):
        yield Problem(path, "unknown", _owner(shape, path, mode), _at(value, path[:-1]))
    elif kind != _NOT_UNICODE and not (isinstance(got, float) and isnan(got)):
        yield _of_value(path, kind, context, _below(shape, path, mode), got)


def _of_value(
    path: Path, kind: str, context: Mapping[str, object], shape: Shape, got: object
) -> Problem:
    if kind == "string_pattern_mismatch":
        return Problem(path, "pattern", str(context["pattern"]), got)
    if kind in _LIMITS:
        sign, name = _LIMITS[kind]
        return Problem(path, "limit", Limit(sign, cast("float", context[name])), got)
    known = kind == "literal_error" and is_of_type(shape, got)
    return Problem(path, "value" if known else "type", shape, got)


def _of_union(value: object, union: UnionOf, mode: Mode) -> Iterator[Problem]:
    """Yield the problems of a value that no member of a union accepts, as the likeliest member."""
    members = members_of(union, in_requests=mode.request)
    alike = members.like(value, is_partial=mode.partial)
    if alike is None and members.tag and is_mapping(value):
        yield _wrong_tag(value, members, mode)
        return
    member = choose(alike or union, value)
    if member is None and mode.request and isinstance(value, float):
        member = choose(union, 1)  # 1.0 is an integer
    if member is None or isinstance(member, Literals):
        yield Problem((), "type" if member is None else "value", union, value)
    else:
        yield from _problems(value, member, mode)


def _wrong_tag(value: Mapping[str, object], members: Members, mode: Mode) -> Problem:
    tag = members.tag
    if tag not in value:
        return Problem((tag,), "missing", members.objects, None)
    got = value[tag]
    if mode.request and not isinstance(got, str):
        return Problem((tag,), "type", Scalar(str), got)
    kinds = [cast("str", kind) for kind in members.by_tag if kind is not None]
    return Problem((tag,), "value", Literals(tuple(kinds)), got)


# --- places ---------------------------------------------------------------------------------------


def _below(shape: Shape, path: Sequence[int | str], mode: Mode) -> Shape:
    """Return the shape at a path, which leads through no union of several shapes."""
    for step in path:
        plain = without_null(shape)
        if isinstance(plain, Recursive):
            plain = without_null(plain.load())
        if isinstance(plain, ObjectOf):
            shape = fields_of(plain, mode)[str(step)].shape
        elif isinstance(plain, ListOf):
            shape = plain.item
        elif isinstance(plain, MapOf):
            shape = plain.value
    return shape


def _owner(shape: Shape, path: Path, mode: Mode) -> Shape:
    """Return the object whose field a path leads to."""
    plain = without_null(_below(shape, path[:-1], mode))
    return without_null(plain.load()) if isinstance(plain, Recursive) else plain


def _at(value: object, path: Sequence[int | str]) -> object:
    for step in path:
        if is_mapping(value):
            value = value.get(cast("str", step))
        elif is_list(value) and isinstance(step, int):
            value = value[step]
    return value
