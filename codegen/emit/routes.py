"""The modules below `routes/`: a route class per operation and the typed tree they hang on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import Document, mapping
from codegen.emit.conditions import Expected, expected_fields
from codegen.emit.python_types import TypedDictType
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines
from codegen.ir.facts import Api, Operation, Resource, WebSocket
from codegen.ir.unions import FlatSchemas

ROUTES = f"{PACKAGE}.routes"

_PARAMETER = re.compile(r"\{([^{}]*)\}")

# What a model says may be the answer where that calls itself one of these, and the request's body
# may ask for a stream of it (other streams tell once more of what was said).
_MODEL_OUTPUT = {
    "chat.completion": "TextRouteOutput",
    "response": "RouteOutput",
    "text_completion": "LegacyRouteOutput",
    "thread.run": "TextRouteOutput",
}
# Resources that can do more than answer calls, by path: the module and name of the hand-written
# class that they extend.
_BASE = ("openai_responses._core.routes.resource", "Resource")
_BASES = {"webhooks": ("openai_responses._core.routes.webhooks", "WebhooksBase")}
# The field of images that holds one.
_IMAGE = "b64_json"
_IMAGE_OUTPUT = "ImageRouteOutput"
_SELF_IMPORT = "from typing_extensions import Self, Unpack"
_SAYING_IMPORT = "from openai_responses._core.model_output.values import {}"
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
    expected: tuple[Expected, ...]
    """The fields that `when` and the assertions take by name, in a TypedDict `conditions`."""

    @property
    def has_plain_fields(self) -> bool:
        """Whether a pattern or a function may stand for a value of some type."""
        return any(one.is_plain for one in self.expected)

    @property
    def needs_argument(self) -> bool:
        """Whether `respond()` alone means nothing."""
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
    """An attribute of a resource: `module` is named where the class lives in another module."""

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
        """The class that it extends: its module, and its name."""
        return _BASES.get(self.resource.path, _BASE)


def route_files(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    """Relative path and text of every module below `routes/`."""
    operations: dict[str, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        operations[names.module(operation.name)].append(operation)
    resources: dict[str, list[Resource]] = defaultdict(list)
    for resource in api.root.walk():
        if resource.path:
            resources[names.module(resource.path)].append(resource)
    saying = {one.id: _saying(one, api.schemas) for one in api.operations}
    for module in sorted(resources):
        yield (
            f"routes/{module}.py",
            _module(module, operations[module], resources[module], types, saying),
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
    saying: Mapping[str, str | None],
) -> str:
    routes = [_route_text(one, types, saying) for one in operations]
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
    names.refuse_repeats(
        [
            *((one.class_name, f"the route {one.operation.name}") for one in routes),
            *((one.class_name, f"the route {one.websocket.name}") for one in sockets),
            *((one.session, f"the sessions of {one.websocket.name}") for one in sockets),
            *((one.class_name, f"the resource {one.resource.path}") for one in texts),
            *((name, "an import of all routes") for name in _IMPORTED),
            *((one.conditions, f"the conditions of {one.operation.name}") for one in routes),
            *((name, f"the schema {name}") for name in used | in_conditions),
        ]
    )
    return render(
        "routes.py.jinja",
        title=f"Routes of `{module}`.",
        imports=[
            *([_SELF_IMPORT] if routes else ()),
            *(_SAYING_IMPORT.format(said) for said in sorted(_said(operations, saying))),
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


def _said(operations: Sequence[Operation], saying: Mapping[str, str | None]) -> set[str]:
    """The names of what models may say at these operations."""
    return {said for one in operations if (said := saying.get(one.id)) is not None}


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
    operation: Operation, types: TypeModules, saying: Mapping[str, str | None]
) -> _RouteText:
    return _RouteText(
        operation,
        names.route_class(operation.id),
        " | ".join(_answers(operation, types, saying)) or "None",
        " | ".join(sdk_expression(one) for one in operation.sdk_answers) or "None",
        operation.request or "None",
        " | ".join(_answers(operation, types, {})) or "None",
        _is_one_object(operation, types),
        names.conditions_class(operation.id),
        () if operation.request is None else expected_fields(operation.request, types.types),
    )


def _is_one_object(operation: Operation, types: TypeModules) -> bool:
    """Whether an operation answers with one kind of object, and with nothing else."""
    if operation.answer is None or {"text", "binary"} & set(operation.answer_kinds):
        return False
    return isinstance(types.partials.get(operation.answer), TypedDictType)


def _answers(
    operation: Operation, types: TypeModules, saying: Mapping[str, str | None]
) -> Iterator[str]:
    if operation.answer is not None:
        twinned = operation.answer in types.partials
        yield names.partial(operation.answer) if twinned else operation.answer
    said = saying.get(operation.id)
    if said is not None:
        yield said
    if "text" in operation.answer_kinds:
        yield "str"
    if "binary" in operation.answer_kinds:
        yield "bytes"


def _saying(operation: Operation, schemas: FlatSchemas) -> str | None:
    """What a model may say where it makes the answer: told by what the answer calls itself.

    A model also draws what answers with a list of images.
    """
    if operation.answer is None:
        return None
    variants = [each for _, each in schemas.variants(schemas.get(operation.answer))]
    if any(_has_images(variant, schemas) for variant in variants):
        return _IMAGE_OUTPUT
    stream = operation.stream
    if stream is None or stream.switch_in != "body":
        return None
    tags = {tag for variant in variants for tag in schemas.tags(variant, "object")}
    return next((output for tag, output in _MODEL_OUTPUT.items() if tag in tags), None)


def _has_images(variant: Document, schemas: FlatSchemas) -> bool:
    data = mapping(mapping(variant.get("properties")).get("data"))
    items = schemas.variants(mapping(data.get("items")))
    return any(_IMAGE in mapping(item.get("properties")) for _, item in items)


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
