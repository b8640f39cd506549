"""Assigns types to modules, one per resource, so that tests load only the types they use.

A type that one resource uses is in that resource's module; a type of two resources in a module
named after both; a type of more in `common`. Types that only the events of WebSockets use are in
modules of their own, one per resource, so that calls of methods do not load them. A type refers
only to types that at least the same resources use, so there are no import cycles.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen import names


def reachable(roots: Iterable[str], refs: Mapping[str, frozenset[str]]) -> set[str]:
    """Return the names that `roots` refer to, directly or through others, with `roots`."""
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
    """Return the module of each type, from the types that each resource's operations use.

    `refs` are the types that a type refers to, `roots` those of each module's operations, and
    `websockets` those of its WebSockets.
    """
    resources, sockets = _reached_by(refs, roots), _reached_by(refs, websockets)
    return {
        name: _module(resources[name]) if name in resources else _of_websockets(sockets.get(name))
        for name in refs
    }


def _reached_by(
    refs: Mapping[str, frozenset[str]], roots: Mapping[str, Iterable[str]]
) -> Mapping[str, set[str]]:
    """Return the modules that use each type."""
    found: dict[str, set[str]] = {}
    for module, roots_of_module in roots.items():
        for name in reachable(roots_of_module, refs):
            found.setdefault(name, set()).add(module)
    return found


def _of_websockets(resources: set[str] | None) -> str:
    """Return the module of a type of events only: of one resource, or the common one."""
    if resources is None or len(resources) > 1:
        return names.WEBSOCKETS
    (resource,) = resources
    return f"{resource}_{names.WEBSOCKETS}"


def _module(resources: set[str]) -> str:
    if len(resources) > 2:
        return names.COMMON
    return "_and_".join(sorted(resources))
