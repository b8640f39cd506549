"""Writes the modules below `routes/`: a route class per operation, and the resource tree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from codegen import names
from codegen.emit.conditions import ExpectedField, expected_fields
from codegen.emit.model_output import model_output_type
from codegen.emit.python_types import TypedDictType
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines
from codegen.ir.facts import Api, Operation, Resource, WebSocket

ROUTES = f"{PACKAGE}.routes"

_PARAMETER = re.compile(r"\{([^{}]*)\}")

# The hand-written base classes (module and name) of resources with further methods, by path.
_BASE = ("openai_responses._core.routes.resource", "Resource")
_BASES = {"webhooks": ("openai_responses._core.routes.webhooks", "WebhooksBase")}
_SELF_IMPORT = "from typing_extensions import Self, Unpack"
_OUTPUT_IMPORT = "from openai_responses._core.model_output.values import {}"
_IMPORTED = (
    "Call",
    "CallConditions",
    "Callable",
    "Matching",
    "Self",
    "SessionClient",
    "Unpack",
    "WebSocketRoute",
)
_CONDITIONS_IMPORTS = (
    "from collections.abc import Callable",
    "from openai_responses._core.calls.conditions import CallConditions",
    "from openai_responses._core.calls.recorded import Call",
)
_CLIENT_IMPORT = "from openai_responses._core.sessions.client import SessionClient"
_MATCHING_IMPORT = "from openai_responses._core.calls.conditions import Matching"


@dataclass(frozen=True)
class _RouteText:
    operation: Operation
    class_name: str
    partial: str
    model: str
    request: str
    respond: str
    """What `respond` takes: a partial, text, or bytes."""
    has_fields: bool
    """Whether that is one TypedDict, whose keys `respond` takes by name as well."""
    conditions: str
    expected: tuple[ExpectedField, ...]
    """The fields that `when` and the assertions take by name, in a TypedDict `conditions`."""

    @property
    def has_plain_fields(self) -> bool:
        """Whether a condition may be a pattern or a function."""
        return any(one.is_plain for one in self.expected)

    @property
    def needs_argument(self) -> bool:
        """Whether `respond()` without an argument is an error."""
        return not (self.has_fields or self.respond == "None")


@dataclass(frozen=True)
class _WebSocketText:
    websocket: WebSocket
    class_name: str
    session: str
    parameters: tuple[str, ...]
    """The names of the path's parameters."""


@dataclass(frozen=True)
class _Attribute:
    """An attribute of a resource; `module` is set if the class is in another module."""

    name: str
    class_name: str
    module: str | None
    kind: str
    operation: Operation | None = None
    websocket: _WebSocketText | None = None


@dataclass(frozen=True)
class _ResourceText:
    resource: Resource
    class_name: str
    attributes: tuple[_Attribute, ...]

    @property
    def base(self) -> tuple[str, str]:
        """The module and the name of the base class."""
        return _BASES.get(self.resource.path, _BASE)


def route_files(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    """Yield relative path and text of every module below `routes/`."""
    operations: dict[str, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        operations[names.module(operation.name)].append(operation)
    resources: dict[str, list[Resource]] = defaultdict(list)
    for resource in api.root.walk():
        if resource.path:
            resources[names.module(resource.path)].append(resource)
    output_types = {one.id: model_output_type(one, api.schemas) for one in api.operations}
    for module in sorted(resources):
        yield (
            f"routes/{module}.py",
            _module(module, operations[module], resources[module], types, output_types),
        )
    yield (
        "routes/__init__.py",
        render(
            "routes_index.py.jinja",
            title="The root of the typed tree; a resource's module loads when it is first touched.",
            root=_resource_text(api.root),
            routes=ROUTES,
        ),
    )


def _module(
    module: str,
    operations: Sequence[Operation],
    resources: Sequence[Resource],
    types: TypeModules,
    output_types: Mapping[str, str | None],
) -> str:
    routes = [_route_text(one, types, output_types) for one in operations]
    used = {
        names.partial(one.answer) if one.answer in types.partials else one.answer
        for one in operations
        if one.answer is not None
    } | {one.request for one in operations if one.request is not None}
    in_conditions = {name for route in routes for one in route.expected for name in one.used}
    sdk = [one for operation in operations for one in operation.sdk_answers]
    texts = [_resource_text(one) for one in resources]
    sockets = [_websocket_text(each) for one in resources for each in one.websockets.values()]
    used |= {side.union for one in sockets for side in (one.websocket.client, one.websocket.server)}
    _refuse_duplicates(routes, sockets, texts, used | in_conditions)
    return render(
        "routes.py.jinja",
        title=f"Routes of `{module}`.",
        imports=[
            *([_SELF_IMPORT] if routes else ()),
            *(
                _OUTPUT_IMPORT.format(output)
                for output in sorted(_output_names(operations, output_types))
            ),
            *(_CONDITIONS_IMPORTS if any(one.expected for one in routes) else ()),
            *([_MATCHING_IMPORT] if any(one.has_plain_fields for one in routes) else ()),
            *import_lines(used | in_conditions, types.homes(), f"{ROUTES}.{module}"),
            *_tree_import_lines(texts),
            *(
                f"from {PACKAGE}.sessions.{names.module(one.websocket.name)} import {one.session}"
                for one in sockets
            ),
            *([_CLIENT_IMPORT] if sockets else ()),
            *sdk_import_lines(sdk),
        ],
        routes_package=ROUTES,
        routes=routes,
        websockets=sockets,
        resources=texts,
        bases=sorted({text.base for text in texts}),
    )


def _refuse_duplicates(
    routes: Sequence[_RouteText],
    sockets: Sequence[_WebSocketText],
    texts: Sequence[_ResourceText],
    schemas: Set[str],
) -> None:
    """Raise CodegenError if two things in a module have the same name."""
    names.refuse_duplicates(
        [
            *((one.class_name, f"the route {one.operation.name}") for one in routes),
            *((one.class_name, f"the route {one.websocket.name}") for one in sockets),
            *((one.session, f"the sessions of {one.websocket.name}") for one in sockets),
            *((one.class_name, f"the resource {one.resource.path}") for one in texts),
            *((name, "an import of all routes") for name in _IMPORTED),
            *((one.conditions, f"the conditions of {one.operation.name}") for one in routes),
            *((name, f"the schema {name}") for name in schemas),
        ]
    )


def _output_names(
    operations: Sequence[Operation], output_types: Mapping[str, str | None]
) -> set[str]:
    """Return the names of the output types of models at these operations."""
    return {output for one in operations if (output := output_types.get(one.id)) is not None}


def _tree_import_lines(texts: Sequence[_ResourceText]) -> list[str]:
    return sorted(
        {
            f"from {ROUTES}.{attribute.module} import {attribute.class_name}"
            for text in texts
            for attribute in text.attributes
            if attribute.module is not None
        }
    )


def _route_text(
    operation: Operation, types: TypeModules, output_types: Mapping[str, str | None]
) -> _RouteText:
    return _RouteText(
        operation,
        names.route_class(operation.id),
        " | ".join(_answers(operation, types, output_types)) or "None",
        " | ".join(sdk_expression(one) for one in operation.sdk_answers) or "None",
        operation.request or "None",
        " | ".join(_answers(operation, types, {})) or "None",
        _is_one_object(operation, types),
        names.conditions_class(operation.id),
        () if operation.request is None else expected_fields(operation.request, types.types),
    )


def _is_one_object(operation: Operation, types: TypeModules) -> bool:
    """Whether an operation answers only with one kind of object."""
    if operation.answer is None or {"text", "binary"} & set(operation.answer_kinds):
        return False
    return isinstance(types.partials.get(operation.answer), TypedDictType)


def _answers(
    operation: Operation, types: TypeModules, output_types: Mapping[str, str | None]
) -> Iterator[str]:
    if operation.answer is not None:
        with_partials = operation.answer in types.partials
        yield names.partial(operation.answer) if with_partials else operation.answer
    output = output_types.get(operation.id)
    if output is not None:
        yield output
    if "text" in operation.answer_kinds:
        yield "str"
    if "binary" in operation.answer_kinds:
        yield "bytes"


def _websocket_text(websocket: WebSocket) -> _WebSocketText:
    return _WebSocketText(
        websocket,
        names.route_class(websocket.name),
        names.session_class(websocket.name),
        tuple(_PARAMETER.findall(websocket.path)),
    )


def _resource_text(resource: Resource) -> _ResourceText:
    home = names.module(resource.path) if resource.path else None
    children = {name: child.path for name, child in resource.children.items()} | resource.shared
    attributes = [
        _Attribute(
            name,
            names.resource_class(path),
            None if names.module(path) == home else names.module(path),
            "child",
        )
        for name, path in sorted(children.items())
    ]
    for name, operation in sorted(resource.operations.items()):
        module = names.module(operation.name)
        attributes.append(
            _Attribute(
                name,
                names.route_class(operation.id),
                None if module == home else module,
                "route",
                operation,
            )
        )
    for name, websocket in sorted(resource.websockets.items()):
        text = _websocket_text(websocket)
        attributes.append(_Attribute(name, text.class_name, None, "route", websocket=text))
    return _ResourceText(
        resource,
        names.resource_class(resource.path) if resource.path else "Routes",
        tuple(attributes),
    )
