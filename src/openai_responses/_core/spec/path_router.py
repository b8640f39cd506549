"""The path router: a trie over path templates that finds the operation of a request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Lock
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl, unquote

__all__ = ["Match", "Router", "WrongMethod"]

TargetT = TypeVar("TargetT")

Query = Sequence[tuple[str, str]]


class Match(Generic[TargetT]):
    """The target of a route, and the decoded values of its path parameters."""

    __slots__ = ("path_params", "target")

    def __init__(self, target: TargetT, path_params: dict[str, str]) -> None:
        self.target = target
        self.path_params = path_params


class WrongMethod(NamedTuple):
    """The path exists, but only with these methods."""

    allowed: tuple[str, ...]


class _Leaf(Generic[TargetT]):
    """One target at the end of a path; parameters are named per template, not per node."""

    __slots__ = ("names", "query", "target")

    def __init__(self, query: Query, names: tuple[str, ...], target: TargetT) -> None:
        self.query = query
        self.names = names
        self.target = target

    def accepts(self, query: Query) -> bool:
        return all(pair in query for pair in self.query)


class _Node(Generic[TargetT]):
    """The state after some segments: the next nodes, and the targets that end here."""

    __slots__ = ("leaves", "literals", "parameter")

    def __init__(self) -> None:
        self.literals: dict[str, _Node[TargetT]] = {}
        self.parameter: _Node[TargetT] | None = None
        self.leaves: dict[str, list[_Leaf[TargetT]]] = {}

    def step(self, segment: str) -> _Node[TargetT]:
        """Return the node for the next template segment; create it if it is new."""
        if not _is_parameter(segment):
            return self.literals.setdefault(segment, _Node())
        if self.parameter is None:
            self.parameter = _Node()
        return self.parameter


class Router(Generic[TargetT]):
    """A trie of path templates such as `/files/{file_id}/content`.

    A literal segment takes precedence over a parameter, whichever was added first; a target with
    required query values over one without. A lookup costs the length of the path, not the number of
    routes. Routes are inserted at the first lookup of a path with the same first segment.
    """

    def __init__(self) -> None:
        self._root: _Node[TargetT] = _Node()
        self._without_parameters: dict[str, _Node[TargetT]] = {}
        self._waiting: dict[str, list[tuple[str, str, TargetT, Query]]] = {}
        self._lock = Lock()

    def add(self, method: str, template: str, target: TargetT, query: Query = ()) -> None:
        """Route `method` on `template` to `target`, if the request has these query values."""
        beginning = _beginning(template)
        entry = (method, template, target, query)
        self._waiting.setdefault("" if "{" in beginning else beginning, []).append(entry)

    def _enter_all(self, beginning: str) -> None:
        """Insert the routes with this first segment; other threads that look it up wait."""
        with self._lock:
            for entry in self._waiting.get(beginning, ()):
                self._enter(*entry)
            self._waiting.pop(beginning, None)

    def _enter(self, method: str, template: str, target: TargetT, query: Query) -> None:
        segments = template.split("/")
        node = self._root
        for segment in segments:
            node = node.step(segment)
        if "{" not in template:
            self._without_parameters[template] = node
        names = tuple(segment[1:-1] for segment in segments if _is_parameter(segment))
        leaves = node.leaves.setdefault(method, [])
        leaves.append(_Leaf(query, names, target))
        leaves.sort(key=lambda leaf: -len(leaf.query))

    def find(self, method: str, path: str, query: str = "") -> Match[TargetT] | WrongMethod | None:
        """Return the match of a request, the allowed methods if only the method is wrong, or None.

        `path` and `query` are percent-encoded as in the URL; each segment of the path is decoded
        separately, so that an encoded slash does not split it.
        """
        if not query and (leaf := self._plain_leaf(method, path)) is not None:
            return Match(leaf.target, {})
        for beginning in ("", _beginning(path)):
            if beginning in self._waiting:
                self._enter_all(beginning)
        allowed: set[str] = set()
        pairs = parse_qsl(query, keep_blank_values=True) if query else []
        for node, values in self._ends(path):
            for leaf in node.leaves.get(method, ()):
                if leaf.accepts(pairs):
                    return Match(leaf.target, dict(zip(leaf.names, values, strict=True)))
            allowed.update(node.leaves)
        allowed.discard(method)  # it exists, but only for other query values
        return WrongMethod(tuple(sorted(allowed))) if allowed else None

    def _plain_leaf(self, method: str, path: str) -> _Leaf[TargetT] | None:
        """Return the leaf of a path without parameters, for a request without a query."""
        node = self._without_parameters.get(path)
        leaves = () if node is None else node.leaves.get(method, ())
        return next((leaf for leaf in leaves if not leaf.query), None)

    def _ends(self, path: str) -> Iterator[tuple[_Node[TargetT], tuple[str, ...]]]:
        """Yield the nodes at which a path ends; first that of the path without parameters."""
        if path in self._without_parameters:
            yield self._without_parameters[path], ()
        yield from _walk(self._root, [unquote(segment) for segment in path.split("/")], ())


def _beginning(path: str) -> str:
    """Return the first segment of a path, decoded."""
    return unquote(path.lstrip("/").partition("/")[0])


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _walk(
    node: _Node[TargetT], segments: Sequence[str], values: tuple[str, ...]
) -> Iterator[tuple[_Node[TargetT], tuple[str, ...]]]:
    """Yield the nodes at which a path ends, with parameter values; the most literal one first."""
    if not segments:
        yield node, values
        return
    segment, rest = segments[0], segments[1:]
    literal = node.literals.get(segment)
    if literal is not None:
        yield from _walk(literal, rest, values)
    if node.parameter is not None and segment:
        yield from _walk(node.parameter, rest, (*values, segment))
