"""Reads the SDK's WebSocket connections: their paths, and the types of events of both sides."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from codegen.document import Document, Json
from codegen.sdk.expressions import dotted_name, unquote
from codegen.sdk.problems import UnclearError
from codegen.sdk.source import ClassDefinition, FunctionDefinition, Package
from codegen.sdk.typerefs import TypeReader

_URL = "_prepare_url"
_ENTER = "__enter__", "__aenter__"


@dataclass(frozen=True)
class WebSocket:
    """The path of a WebSocket, and the types of the events that each side sends.

    `client` and `server` are in the notation of `codegen.sdk.typerefs`; empty without a type.
    """

    path: str
    client: Document = field(default_factory=dict[str, Json])
    server: Document = field(default_factory=dict[str, Json])

    def facts(self, name: str) -> Document:
        """Return the row of `openapi/sdk.yaml` for a method that connects the WebSocket."""
        sides = {"client": self.client, "server": self.server}
        return {"name": name, "path": self.path, **{key: one for key, one in sides.items() if one}}


class WebSocketReader:
    """Finds the WebSocket of a method that returns a connection manager."""

    def __init__(
        self, package: Package, members: Callable[[ClassDefinition], Iterable[FunctionDefinition]]
    ) -> None:
        """Take the package, and a function that lists the methods of a class."""
        self._package = package
        self._members = members
        self._types = TypeReader(package)

    def read(self, member: FunctionDefinition) -> WebSocket | None:
        """Return the WebSocket that a method connects; None for other methods.

        Raises UnclearError if a connection has no path, or types that the reader does not know.
        """
        manager = self._return_type(member)
        parts = {} if manager is None else {part.name: part for part in self._members(manager)}
        if _URL not in parts:
            return None
        entered = [self._return_type(parts[name]) for name in _ENTER if name in parts]
        connection = entered[0] if entered else None
        ends = {} if connection is None else {one.name: one for one in self._members(connection)}
        return WebSocket(
            _first_path(parts[_URL]),
            self._sent_type(ends.get("send")),
            self._received_type(ends.get("recv")),
        )

    def _return_type(self, member: FunctionDefinition) -> ClassDefinition | None:
        returns = member.node.returns
        name = dotted_name(unquote(returns)) if returns is not None else None
        return self._package.find_class(member.scope, name or "")

    def _sent_type(self, send: FunctionDefinition | None) -> Document:
        """Return the type of the sent event: `A` of `A | AParam`, the same type as a dict."""
        arguments = [] if send is None else send.node.args.args[1:]
        if send is None or not arguments or arguments[0].annotation is None:
            return {}
        annotation = unquote(arguments[0].annotation)
        while isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
            annotation = annotation.left
        return self._types.reference(annotation, send.scope)

    def _received_type(self, recv: FunctionDefinition | None) -> Document:
        returns = None if recv is None else recv.node.returns
        return {} if recv is None or returns is None else self._types.reference(returns, recv.scope)


def _first_path(member: FunctionDefinition) -> str:
    """Return the first string that is a path: `b"/realtime"`, or that of `path_template`."""
    for node in ast.walk(member.node):
        value = node.value if isinstance(node, ast.Constant) else None
        text = value.decode() if isinstance(value, bytes) else value
        if isinstance(text, str) and len(text) > 1 and text.startswith("/"):
            return text
    raise UnclearError(member.node, f"{member.name}: no path of the connection", member.module)
