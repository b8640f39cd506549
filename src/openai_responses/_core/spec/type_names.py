"""Names of shapes in the API's errors: `a string`, `one of a string or array of objects`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .shapes import (
    Anything,
    ListOf,
    Literals,
    Null,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["expected"]

_SCALARS: dict[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a decimal",
    bool: "a boolean",
}
_PLURALS = {
    "a string": "strings",
    "an integer": "integers",
    "a decimal": "decimals",
    "a boolean": "booleans",
    "an object": "objects",
}


def expected(shape: Shape) -> str:
    """Return the name of a shape with its article; null is omitted if there are others.

    Known values are omitted if any string is accepted.
    """
    words = list(dict.fromkeys(_words(shape)))
    if _SCALARS[str] in words:
        words = [word for word in words if not word.startswith("'")]
    if len(words) > 1:
        words = [word for word in words if word != "null"]
    if len(words) == 1:
        return words[0]
    first, *others = words
    rest = [each.removeprefix("an ").removeprefix("a ") for each in others]
    return f"one of {_listed([first, *rest])}"


def _words(shape: Shape) -> Iterator[str]:
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from _words(member)
    elif isinstance(shape, Literals):
        yield from (f"'{value}'" for value in shape.values)
    elif isinstance(shape, Scalar):
        yield _SCALARS[shape.kind]
    elif isinstance(shape, ListOf):
        items = list(dict.fromkeys(_words(shape.item)))
        plural = _PLURALS.get(items[0]) if len(items) == 1 else None
        yield f"an array of {plural}" if plural else "an array"
    elif isinstance(shape, Null):
        yield "null"
    else:
        yield "anything" if isinstance(shape, Anything) else "an object"


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
