"""Patterns: conditions on requests for a route, with RESPX's names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping

__all__ = ["Pattern", "Patterns", "has_target", "parse_patterns"]

_PORTS = {"http": 80, "https": 443}
_LOOKUPS = ("eq", "regex", "startswith", "contains", "in")


class Pattern(NamedTuple):
    """A condition on requests: a property (`host`, `path`), a comparison and a value."""

    key: str
    lookup: str
    value: object

    def match(self, request: Request) -> Mapping[str, str] | None:
        """Return the named groups of a matching request (may be empty); None for others."""
        actual = _READERS[self.key](request)
        if self.lookup == "regex":
            match = cast("re.Pattern[str]", self.value).search(str(actual))
            return None if match is None else match.groupdict()
        return {} if _COMPARISONS[self.lookup](actual, self.value) else None

    def __str__(self) -> str:
        """Return the pattern as a keyword argument."""
        regex = self.lookup == "regex"
        value = cast("re.Pattern[str]", self.value).pattern if regex else self.value
        return f"{self.key}{'' if self.lookup == 'eq' else '__' + self.lookup}={value!r}"


Patterns = tuple[Pattern, ...]


def parse_patterns(conditions: Mapping[str, object]) -> Patterns:
    """Return the patterns of lookups such as `url="https://..."` and `path__startswith="/v1"`.

    Raises TypeError for an unknown property or comparison.
    """
    return tuple(_parse(conditions))


def has_target(patterns: Patterns) -> bool:
    """Return whether patterns constrain the target of a request: its host, path or URL."""
    return any(pattern.key in ("host", "path", "url") for pattern in patterns)


def _parse(conditions: Mapping[str, object]) -> Iterator[Pattern]:
    for name, value in conditions.items():
        key, _, lookup = name.partition("__")
        lookup = lookup or _DEFAULTS.get(key, "eq")
        if key not in _READERS or lookup not in _LOOKUPS:
            keys, lookups = ", ".join(_READERS), ", ".join(f"__{each}" for each in _LOOKUPS)
            raise TypeError(
                f"{name}: unknown condition of a route; expected {keys}, each also with {lookups}"
            )
        if isinstance(value, re.Pattern):
            yield Pattern(key, "regex", cast("re.Pattern[str]", value))
        elif lookup == "regex":
            yield Pattern(key, lookup, re.compile(str(value)))
        elif key == "url" and lookup == "eq":
            yield from _url(str(value))
        else:
            yield Pattern(key, lookup, _plain(key, value))


def _url(text: str) -> Iterator[Pattern]:
    """Yield a pattern for each part of a URL; omitted parts match anything."""
    parts = urlsplit(text)
    if parts.scheme:
        yield Pattern("scheme", "eq", parts.scheme)
    if parts.hostname:
        yield Pattern("host", "eq", parts.hostname)
    if parts.port and parts.port != _PORTS.get(parts.scheme):
        yield Pattern("port", "eq", parts.port)
    if parts.path:
        yield Pattern("path", "eq", unquote(parts.path))
    if parts.query:
        yield Pattern("params", "eq", tuple(sorted(parse_qsl(parts.query))))


def _plain(key: str, value: object) -> object:
    """Return a value in the form of the readers below, comparable and hashable."""
    if key in ("params", "headers"):
        lower = key == "headers"
        pairs = value.items() if is_mapping(value) else cast("list[tuple[str, object]]", value)
        return tuple(sorted((name.lower() if lower else name, str(each)) for name, each in pairs))
    if key == "json":
        return _canonical(value)
    if key == "method":
        return value.upper() if isinstance(value, str) else _tuple(value, str.upper)
    if key == "content":
        return value.encode() if isinstance(value, str) else value
    if isinstance(value, (list, tuple, set, frozenset)):
        return _tuple(cast("object", value), str)
    return value if isinstance(value, int) else str(value)


def _tuple(value: object, of: Callable[[str], str]) -> object:
    return tuple(of(each) for each in cast("list[str]", value))


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def _json_body(request: Request) -> object:
    try:
        return _canonical(json.loads(request.body))
    except ValueError:
        return None


_READERS: Mapping[str, Callable[[Request], object]] = {
    "method": lambda request: request.method.upper(),
    "scheme": lambda request: request.address.scheme,
    "host": lambda request: request.address.hostname,
    "port": lambda request: request.origin[2],
    "path": lambda request: unquote(request.address.path) or "/",
    "params": lambda request: tuple(sorted(parse_qsl(request.address.query))),
    "url": lambda request: request.url,
    "headers": lambda request: tuple((name.lower(), value) for name, value in request.headers),
    "json": _json_body,
    "content": lambda request: request.body,
}
_DEFAULTS = {"params": "contains", "headers": "contains"}


def _contains(actual: object, value: object) -> bool:
    if isinstance(value, tuple):
        return set(cast("tuple[object, ...]", value)) <= set(cast("tuple[object, ...]", actual))
    return str(value) in str(actual)


_COMPARISONS: Mapping[str, Callable[[object, object], bool]] = {
    "eq": lambda actual, value: actual == value,
    "startswith": lambda actual, value: str(actual).startswith(str(value)),
    "contains": _contains,
    "in": lambda actual, value: actual in cast("tuple[object, ...]", value),
}
