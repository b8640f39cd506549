"""The schemas that the operations and WebSockets of each module use."""

from __future__ import annotations

from collections.abc import Mapping

from codegen import names
from codegen.ir.facts import Api

__all__ = ["type_roots", "websocket_roots"]


def websocket_roots(api: Api) -> Mapping[str, set[str]]:
    """Return the schemas that the WebSockets of each module use."""
    roots: dict[str, set[str]] = {}
    for one in api.websockets:
        roots.setdefault(names.module(one.name), set()).update((one.client.union, one.server.union))
    return roots


def type_roots(api: Api) -> Mapping[str, set[str]]:
    """Return the schemas that the operations of each module use; webhooks are one module."""
    roots: dict[str, set[str]] = {}
    for operation in api.operations:
        found = {operation.answer, operation.request, operation.parameters}
        if operation.stream is not None:
            found.add(operation.stream.union)
        module = roots.setdefault(names.module(operation.name), set())
        module.update(name for name in found if name is not None)
    if api.webhooks:
        roots.setdefault("webhooks", set()).update(api.webhooks.values())
    return roots
