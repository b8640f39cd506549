"""Which module a type goes to: one per resource, so that a user pays only for what a test touches.

A type that one resource reaches lives in that resource's module; a type of two resources in a
module named after both; a type of more in `common`. What only the events of WebSockets need is in
modules by itself, one for each resource, so that no one who calls a method pays for it. A type only
needs types that at least the same resources reach, so imports between the modules never form a
cycle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen import names


def reachable(roots: Iterable[str], refs: Mapping[str, frozenset[str]]) -> set[str]:
    """The names that can be reached from `roots`, themselves included."""
    seen: set[str] = set()
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending.extend(refs[name])
    return seen


def assign_modules(
    refs: Mapping[str, frozenset[str]],
    roots: Mapping[str, Iterable[str]],
    websockets: Mapping[str, Iterable[str]],
) -> dict[str, str]:
    """The module of each type, from the types that each resource's operations mention.

    `refs` says which types a type needs, `roots` which types each module's operations name, and
    `websockets` which its WebSockets do.
    """
    resources, sockets = _reached_by(refs, roots), _reached_by(refs, websockets)
    return {
        name: _module(resources[name]) if name in resources else _of_websockets(sockets.get(name))
        for name in refs
    }


def _reached_by(
    refs: Mapping[str, frozenset[str]], roots: Mapping[str, Iterable[str]]
) -> Mapping[str, set[str]]:
    """The modules that reach each type."""
    found: dict[str, set[str]] = {}
    for module, roots_of_module in roots.items():
        for name in reachable(roots_of_module, refs):
            found.setdefault(name, set()).add(module)
    return found


def _of_websockets(resources: set[str] | None) -> str:
    """The module of a type that only events need: of one resource, or of several or none."""
    if resources is None or len(resources) > 1:
        return names.WEBSOCKETS
    (resource,) = resources
    return f"{resource}_{names.WEBSOCKETS}"


def _module(resources: set[str]) -> str:
    if len(resources) > 2:
        return names.COMMON
    return "_and_".join(sorted(resources))
