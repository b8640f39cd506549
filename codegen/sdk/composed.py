"""Finds the methods that make no requests themselves, and the methods that they call."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.document import Json
from codegen.sdk.calls import functions_called_with_self
from codegen.sdk.expressions import dotted_name
from codegen.sdk.source import FunctionDefinition, Package
from codegen.sdk.tree import Resource

__all__ = ["composed_methods"]

_CLIENT = "_client."
_WRAPPERS = ("with_raw_response.", "with_streaming_response.")


def composed_methods(resources: list[Resource], package: Package) -> list[Json]:
    """Return the `helpers` of `openapi/sdk.yaml`, in the order of their names.

    Each has its `name`, and in `calls` the attribute paths of the methods with requests that it
    calls, directly or through other helpers; without `calls` it makes no request.
    """
    reader = _Reader(resources, package)
    return [_facts(name, [*dict.fromkeys(reader.requests(name))]) for name in reader.composed]


def _facts(name: str, calls: list[Json]) -> Json:
    return {"name": name, "calls": calls} if calls else {"name": name}


class _Reader:
    """Finds the methods that composed methods call."""

    def __init__(self, resources: list[Resource], package: Package) -> None:
        self._package = package
        self._methods = {
            resource.path_of(method): (resource, method)
            for resource in resources
            for method in resource.methods
        }
        self.composed = sorted(filter(self._is_composed, self._methods))

    def _is_composed(self, name: str) -> bool:
        _, method = self._methods[name]
        return not method.calls and method.websocket is None

    def requests(self, name: str, above: frozenset[str] = frozenset()) -> Iterator[Json]:
        """Yield the methods with requests that a method calls, in source order."""
        if not self._is_composed(name):
            yield name
        elif name not in above:
            resource, method = self._methods[name]
            for used in self._used(resource, method.definition, frozenset()):
                if used in self._methods:
                    yield from self.requests(used, above | {name})

    def _used(
        self, resource: Resource, function: FunctionDefinition, seen: frozenset[str]
    ) -> Iterator[str]:
        """Yield the attribute paths of what a function takes from its resource or the client."""
        seen |= {function.dotted}
        for attribute in _attributes_of_first_parameter(function):
            if attribute.startswith(_CLIENT):
                yield attribute.removeprefix(_CLIENT)
            else:
                yield ".".join([*resource.path, attribute])
        for callee in functions_called_with_self(self._package, function):
            if callee.dotted not in seen:
                yield from self._used(resource, callee, seen)


def _attributes_of_first_parameter(function: FunctionDefinition) -> Iterator[str]:
    """Yield `a.b` for each `self.a.b` in a function, in source order."""
    parameters = function.node.args.args
    nodes = [node for node in ast.walk(function.node) if isinstance(node, ast.Attribute)]
    for node in sorted(nodes, key=lambda each: (each.lineno, each.col_offset)):
        name, _, attribute = (dotted_name(node) or "").partition(".")
        if parameters and name == parameters[0].arg:
            for wrapper in _WRAPPERS:
                attribute = attribute.replace(wrapper, "")
            yield attribute
