"""Where each operation hangs in the resource tree: where the SDK has it, or near its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import Document, mapping, sequence
from codegen.errors import CodegenError
from codegen.ir import Operation, Resource, SdkType
from codegen.sdk import Join


@dataclass(frozen=True)
class Place:
    """Where an operation hangs, under which other names too, and its types in the SDK."""

    name: str
    aliases: tuple[str, ...]
    sdk_answers: tuple[SdkType, ...]
    sdk_event: SdkType | None


class Places:
    """Looks up the place of an operation in the join of the document with the SDK."""

    def __init__(self, joined: Join) -> None:
        self._join = joined
        self._routes = [one.route for one in joined.joined] + list(joined.routes_without_operation)

    def of(self, path_key: str, method: str, operation_id: str) -> Place:
        """The SDK's own place, or the resource whose paths start most alike.

        An operation without an SDK method is called by its operation id there.
        """
        route = self._join.route(path_key, method)
        if route is not None:
            return _place(route)
        resource = self._nearest_resource(path_key)
        return Place(f"{resource}.{names.snake(operation_id)}", (), (), None)

    def _nearest_resource(self, path: str) -> str:
        segments = _segments(path)
        nearest = max(
            self._routes,
            key=lambda route: (
                _shared(segments, _segments(str(route["path"]))),
                -str(route["name"]).count("."),
            ),
            default=None,
        )
        if nearest is None or not _shared(segments, _segments(str(nearest["path"]))):
            return names.snake(segments[0])
        return str(nearest["name"]).rpartition(".")[0]


def _segments(path: str) -> list[str]:
    return re.sub(r"{[^{}]*}", "{}", path.partition("#")[0]).strip("/").split("/")


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _place(route: Document) -> Place:
    name = str(route["name"])
    aliases = tuple(str(alias) for alias in sequence(route.get("aliases")))
    answer = mapping(route.get("response"))
    event = mapping(mapping(route.get("stream")).get("event"))
    return Place(
        name, aliases, tuple(_answers(answer)), _sdk_type(event) if "module" in event else None
    )


def _answers(reference: Document) -> list[SdkType]:
    if reference.get("kind") == "union":
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


def build_tree(operations: Iterable[Operation]) -> Resource:
    """The resource tree of all operations under all their names.

    Raises CodegenError where two operations want one attribute.
    """
    root = Resource("")
    placed = list(operations)
    for operation in placed:
        _put(_resource(root, operation.name), operation, operation.name)
    for operation in placed:
        for alias in operation.aliases:
            _put_alias(root, operation, alias)
    return root


def _resource(root: Resource, name: str) -> Resource:
    node = root
    for part in name.split(".")[:-1]:
        path = f"{node.path}.{part}" if node.path else part
        node = node.children.setdefault(part, Resource(path))
    return node


def _put(resource: Resource, operation: Operation, name: str) -> None:
    attribute = name.rpartition(".")[2]
    other = resource.operations.setdefault(attribute, operation)
    if other is not operation:
        raise CodegenError(
            f"{name}: the operations {other.id} and {operation.id} both want this place; "
            "give one of them another operationId by an overlay."
        )


def _put_alias(root: Resource, operation: Operation, alias: str) -> None:
    there, here = alias.split("."), operation.name.split(".")
    same = _shared(there[::-1], here[::-1])
    if same < 2:  # another method, of this resource or of another one
        _put(_resource(root, alias), operation, alias)
        return
    # The same resource under another parent (`beta.chat`): one attribute leads to all of it.
    prefix, name = there[:-same], there[-same]
    parent = _resource(root, ".".join([*prefix, name]))
    parent.shared[name] = ".".join(here[: len(here) - same + 1])
