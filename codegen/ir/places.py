"""Places operations in the resource tree: where the SDK has them, or by their paths."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import Document, mapping, sequence
from codegen.errors import CodegenError
from codegen.ir.facts import Operation, Resource, SdkType, WebSocket
from codegen.sdk import Join

# The operation that opens the WebSocket of a resource, without a socket.
_SESSION = "session"


@dataclass(frozen=True)
class Place:
    """The place of an operation in the tree: its names, its types and its path in the SDK."""

    name: str
    aliases: tuple[str, ...]
    sdk_answers: tuple[SdkType, ...]
    sdk_event: SdkType | None
    path: str = ""


class Places:
    """Looks up the place of an operation in the join of the document with the SDK."""

    def __init__(self, joined: Join) -> None:
        """Find the path prefix of each resource in the SDK's routes."""
        self._join = joined
        routes = [one.route for one in joined.joined] + list(joined.routes_without_operation)
        self._prefixes: dict[str, list[str]] = {}
        for route in routes:
            segments = _segments(str(route["path"]))
            for resource in _ancestors(str(route["name"])):
                prefix = self._prefixes.get(resource, segments)
                self._prefixes[resource] = prefix[: _shared_places(prefix, segments)]

    def of(self, path_key: str, method: str, operation_id: str) -> Place:
        """Return the SDK's place; without an SDK method, a name made of the operation id.

        Such a name is an attribute of the resource with the longest matching path prefix.
        """
        route = self._join.route(path_key, method)
        if route is not None:
            return _place(route)
        resource = self._closest_resource(_segments(path_key))
        return Place(f"{resource}.{names.snake(operation_id)}", (), (), None)

    def _closest_resource(self, segments: Sequence[str]) -> str:
        around = [
            (len(prefix), -resource.count("."), resource)
            for resource, prefix in self._prefixes.items()
            if prefix and list(segments[: len(prefix)]) == prefix
        ]
        return max(around)[2] if around else names.snake(segments[0])


def _ancestors(name: str) -> Iterator[str]:
    """Yield the resources that contain a method: `a.b` and `a` for `a.b.create`."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def _segments(path: str) -> list[str]:
    return re.sub(r"{[^{}]*}", "{}", path.partition("#")[0]).strip("/").split("/")


def _shared_places(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _place(route: Document) -> Place:
    name = str(route["name"])
    aliases = tuple(str(alias) for alias in sequence(route.get("aliases")))
    stream = mapping(route.get("stream"))
    # An operation that always streams has no other answer.
    answer = {} if stream.get("always") is True else mapping(route.get("response"))
    event = mapping(stream.get("event"))
    return Place(
        name,
        aliases,
        tuple(_answers(answer)),
        _sdk_type(event) if "module" in event else None,
        str(route["path"]),
    )


def _answers(reference: Document) -> list[SdkType]:
    if reference.get("kind") == "union" and "args" in reference:
        return [one for arg in sequence(reference.get("args")) for one in _answers(mapping(arg))]
    if "module" not in reference or reference.get("kind") in ("none", "text", "any", "binary"):
        return []
    one = _sdk_type(reference)
    twin = one.name.replace("Sync", "Async", 1)
    pages = reference.get("kind") == "page" and twin != one.name
    return [one, SdkType(one.module, twin, one.args)] if pages else [one]


def _sdk_type(reference: Document) -> SdkType:
    return SdkType(
        str(reference["module"]),
        str(reference["name"]),
        tuple(_sdk_type(mapping(arg)) for arg in sequence(reference.get("args"))),
    )


def build_tree(
    operations: Iterable[Operation], sdk: Document, websockets: Iterable[WebSocket]
) -> Resource:
    """Return the resource tree of all operations, with all their names, and of all WebSockets.

    A method of the SDK that is composed of others, such as `create_and_poll`, is an alias of the
    one that it calls in its own resource, apart from polling. Raises CodegenError if two operations
    have the same attribute.
    """
    root = Resource("")
    placed = list(operations)
    for operation in placed:
        _store_place(_resource(root, operation.name), operation, operation.name)
    moved = _share_resources(root, placed)
    for operation in placed:
        for alias in operation.aliases:
            name = _moved_places(alias, moved)
            _store_place(_resource(root, name), operation, name)
    for name, operation in _composed_methods(placed, sdk):
        moved_name = _moved_places(name, moved)
        _store_place(_resource(root, moved_name), operation, moved_name)
    for websocket in websockets:
        _resource(root, websocket.name).websockets[websocket.name.rpartition(".")[2]] = websocket
    for resource in root.walk():
        _refuse_duplicate_attributes(resource)
    return root


def _composed_methods(
    operations: Iterable[Operation], sdk: Document
) -> Iterator[tuple[str, Operation]]:
    """Yield the composed methods that call one operation of their resource, with that one."""
    by_name = {name: one for one in operations for name in (one.name, *one.aliases)}
    for helper in map(mapping, sequence(sdk.get("helpers"))):
        name, calls = str(helper["name"]), map(str, sequence(helper.get("calls")))
        resource = name.rpartition(".")[0]
        own_calls = (call for call in calls if call.rpartition(".")[0] == resource)
        own = [by_name[call] for call in own_calls if call in by_name]
        main = [one for one in own if one.method != "GET"] or own
        if len(main) == 1:
            yield name, main[0]


def _moved_places(alias: str, moved: Mapping[str, str]) -> str:
    for there, here in moved.items():
        if alias.startswith(there):
            return here + alias.removeprefix(there)
    return alias


def _refuse_duplicate_attributes(resource: Resource) -> None:
    attributes = {*resource.operations, *resource.children, *resource.shared}
    connecting = {*resource.websockets, *([_SESSION] if resource.websockets else [])}
    for name in sorted(connecting & attributes):
        raise CodegenError(
            f"{resource.path}.{name}: both a WebSocket and another method or resource have this "
            "name; rename the other by an overlay."
        )
    for name in sorted(resource.operations.keys() & (resource.children.keys() | resource.shared)):
        path = f"{resource.path}.{name}".removeprefix(".")
        raise CodegenError(
            f"{path}: both a resource and the operation {resource.operations[name].id} have this "
            "name; give the operation another operationId by an overlay."
        )


def _share_resources(root: Resource, operations: Iterable[Operation]) -> dict[str, str]:
    """Share a resource that has two parents (`beta.chat`).

    Returns the prefixes of the shared paths: `beta.chat.` to `chat.`.
    """
    moved: dict[str, str] = {}
    for operation in operations:
        here = operation.name.split(".")
        for alias in operation.aliases:
            there = alias.split(".")
            same = _shared_places(there[::-1], here[::-1])
            if same < 2:  # another method, not that of a shared resource
                continue
            prefix, target = there[: 1 - same], ".".join(here[: len(here) - same + 1])
            parent = _resource(root, ".".join(prefix))
            if prefix[-1] not in parent.children:  # otherwise it has operations of its own
                parent.shared[prefix[-1]] = target
                moved[".".join(prefix) + "."] = f"{target}."
    return moved


def _resource(root: Resource, name: str) -> Resource:
    node = root
    for part in name.split(".")[:-1]:
        path = f"{node.path}.{part}" if node.path else part
        node = node.children.setdefault(part, Resource(path))
    return node


def _store_place(resource: Resource, operation: Operation, name: str) -> None:
    attribute = name.rpartition(".")[2]
    other = resource.operations.setdefault(attribute, operation)
    if other is not operation:
        raise CodegenError(
            f"{name}: the operations {other.id} and {operation.id} both have this name; "
            "give one of them another operationId by an overlay."
        )
