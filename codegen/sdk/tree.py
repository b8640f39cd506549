"""Reads the SDK's resource tree: the attribute path of every public method."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from codegen.errors import CodegenError
from codegen.sdk.calls import Call, CallReader
from codegen.sdk.expressions import dotted_name, last_name, unquote
from codegen.sdk.problems import Problems, UnclearError, source_of
from codegen.sdk.source import ClassDefinition, FunctionDefinition, Package, Scope
from codegen.sdk.websockets import WebSocket, WebSocketReader

_RESOURCES = frozenset(["SyncAPIResource", "AsyncAPIResource"])


@dataclass(frozen=True)
class Method:
    """A public method of a resource class.

    `calls`: its requests; none if it is composed of other methods or connects a WebSocket.
    `websocket`: the WebSocket that it connects, if any.
    """

    definition: FunctionDefinition
    deprecated: bool
    calls: tuple[Call, ...]
    websocket: WebSocket | None

    @property
    def name(self) -> str:
        """The method's own name."""
        return self.definition.name


@dataclass(frozen=True)
class Resource:
    """A resource class at one of its attribute paths: `chat.completions`."""

    path: tuple[str, ...]
    definition: ClassDefinition
    methods: tuple[Method, ...]

    def path_of(self, method: Method) -> str:
        """Return the attribute path of a method: `chat.completions.create`."""
        return ".".join([*self.path, method.name])


class TreeReader:
    """Walks a client class through its resource classes."""

    def __init__(self, package: Package, problems: Problems) -> None:
        """Take the package, and the list of problems to add to."""
        self._package = package
        self._problems = problems
        self._calls = CallReader(package, problems)
        self._websockets = WebSocketReader(package, self._members)
        self._methods: dict[str, tuple[Method, ...]] = {}

    def resources(self, client: str) -> list[Resource]:
        """Yield every resource below a client class, once per attribute path.

        Raises CodegenError if the package has no such client.
        """
        module = self._package.module(f"{self._package.name}._client")
        root = None if module is None else self._package.find_class(Scope(module), client)
        if root is None:
            place = self._package.root / "_client.py"
            raise CodegenError(f"{place}: no class {client}; expected the source of openai.")
        return list(self._child_resources(root, (), frozenset()))

    def _child_resources(
        self, parent: ClassDefinition, path: tuple[str, ...], above: frozenset[str]
    ) -> Iterator[Resource]:
        for member in self._members(parent):
            child = self._child(member) if _is_property(member) else None
            if child is None:
                continue
            if child.dotted in above:
                text = f"{parent.name}.{member.name} leads back to {child.name}"
                self._problems.add(member.module, member.node.lineno, text)
                continue
            below = (*path, member.name)
            yield Resource(below, child, self._methods_of(child))
            yield from self._child_resources(child, below, above | {child.dotted})

    def _child(self, member: FunctionDefinition) -> ClassDefinition | None:
        """Return the resource class of a property; None for properties of other types."""
        read = partial(self._class_of_property, member)
        found = self._problems.attempt(member.module, read)
        return found if found is not None and self._is_resource(found) else None

    def _class_of_property(self, member: FunctionDefinition) -> ClassDefinition | None:
        returns = member.node.returns
        name = dotted_name(unquote(returns)) if returns is not None else None
        if returns is None or (name and self._package.find(member.scope, name) is None):
            type_name = "nothing" if returns is None else source_of(returns)
            text = f"property {member.name} returns {type_name}; expected a known class"
            raise UnclearError(member.node, text)
        return self._package.find_class(member.scope, name or "")

    def _methods_of(self, owner: ClassDefinition) -> tuple[Method, ...]:
        if owner.dotted not in self._methods:
            self._methods[owner.dotted] = tuple(
                self._method(member)
                for member in self._members(owner)
                if not member.name.startswith("_") and not _is_property(member)
            )
        return self._methods[owner.dotted]

    def _method(self, member: FunctionDefinition) -> Method:
        calls = tuple(self._calls.read_method(member))
        deprecated = any(last_name(node) == "deprecated" for node in member.node.decorator_list)
        websocket = None
        if not calls:
            websocket = self._problems.attempt(
                member.module, partial(self._websockets.read, member)
            )
        return Method(member, deprecated, calls, websocket)

    def _members(self, owner: ClassDefinition) -> Iterator[FunctionDefinition]:
        """Yield the functions of a class and its bases, without overloads and overridden ones."""
        seen: set[str] = set()
        for definition in self._class_and_bases(owner):
            for member in _functions(definition):
                if member.name not in seen:
                    seen.add(member.name)
                    yield member

    def _class_and_bases(self, owner: ClassDefinition) -> Iterator[ClassDefinition]:
        yield owner
        for base in owner.node.bases:
            found = self._package.find_class(owner.scope, dotted_name(base) or "")
            if found is not None and found.name not in _RESOURCES and found != owner:
                yield from self._class_and_bases(found)

    def _is_resource(self, owner: ClassDefinition) -> bool:
        return any(
            last_name(base) in _RESOURCES
            for definition in self._class_and_bases(owner)
            for base in definition.node.bases
        )


def _is_property(member: FunctionDefinition) -> bool:
    return any(last_name(node).endswith("property") for node in member.node.decorator_list)


def _functions(owner: ClassDefinition) -> Iterator[FunctionDefinition]:
    for node in owner.node.body:
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if "overload" not in map(last_name, node.decorator_list):
            yield FunctionDefinition(owner.module, node.name, node)
