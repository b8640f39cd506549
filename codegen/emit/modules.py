"""Which module a type goes to: one per resource, so that a user pays only for what a test touches.

A type that one resource reaches lives in that resource's module; a type of two resources in a
module named after both; a type of more in `common`. What only the events of WebSockets need is in a
module by itself, so that no one who calls a method pays for it. A type only needs types that at
least the same resources reach, so imports between the modules never form a cycle.
"""

from __future__ import annotations

from collections import defaultdict
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
    refs: Mapping[str, frozenset[str]], roots: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """The module of each type, from the types that each resource's operations mention.

    `refs` says which types a type needs, `roots` which types each module's operations name.
    """
    reached_by: dict[str, set[str]] = defaultdict(set)
    for module, roots_of_module in roots.items():
        for name in reachable(roots_of_module, refs):
            reached_by[name].add(module)
    return {name: _module(reached_by.get(name, set())) for name in refs}


def _module(resources: set[str]) -> str:
    if not resources:
        return names.WEBSOCKETS
    if len(resources) > 2:
        return names.COMMON
    return "_and_".join(sorted(resources))
