"""Writes the module `webhook_events.py`: a constructor for each webhook event."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from codegen import names
from codegen.emit.filled_in_fields import typed_dict
from codegen.emit.python_types import TypedDictField
from codegen.emit.render import render
from codegen.emit.types import PACKAGE, TypeModules, import_lines, names_in
from codegen.ir.facts import Api, WebhookEvent

# The parameters of every constructor in addition to the fields of its event's data.
_OPTIONS = (("secret", "str | None"), ("created_at", "int | None"))
_IMPORTED = ("EventSchemas", "UNSET", "Unset", "Webhook", "event_constructor", "unknown_event")


@dataclass(frozen=True)
class _Parameter:
    name: str
    field: str
    annotation: str
    required: bool
    constant: str | None


@dataclass(frozen=True)
class _ConstructorText:
    name: str
    event: WebhookEvent
    parameters: tuple[_Parameter, ...]
    options: tuple[tuple[str, str, str], ...]

    @property
    def origin(self) -> str:
        """The remark on an event that the newest release of the SDK lacks."""
        return f", which openai has until {self.event.until}" if self.event.until else ""


def webhook_events_file(api: Api, types: TypeModules) -> tuple[str, str]:
    """Return relative path and text of the module."""
    texts = [_constructor(one, types) for one in api.webhook_events]
    used = {
        name
        for text in texts
        for one in text.parameters
        for name in names_in(ast.parse(one.annotation, mode="eval").body)
    }
    names.refuse_duplicates(
        [
            *((text.name, f"the webhook {text.event.type}") for text in texts),
            *((name, "an import of all constructors") for name in _IMPORTED),
        ]
    )
    schemas = {
        one.type: (types.schema_home(one.data), one.data)
        for one in api.webhook_events
        if one.data is not None
    }
    return (
        "webhook_events.py",
        render(
            "webhook_events.py.jinja",
            title="Constructors of the events that are posted to webhooks, signed.",
            imports=[*import_lines(used, types.homes(), f"{PACKAGE}.webhook_events")],
            has_optional=any(not one.required for text in texts for one in text.parameters),
            schemas=[(one.type, schemas.get(one.type)) for one in api.webhook_events],
            constructors=texts,
        ),
    )


def _constructor(event: WebhookEvent, types: TypeModules) -> _ConstructorText:
    shape = None if event.data is None else typed_dict(event.data, types.types)
    fields = () if shape is None else shape.fields
    parameters = sorted(map(_parameter, fields), key=lambda one: not one.required)
    names.refuse_duplicates(
        (one.name, f"the field {one.field} of {event.type}") for one in parameters
    )
    return _ConstructorText(
        names.snake(event.type), event, tuple(parameters), tuple(_options(parameters))
    )


def _options(parameters: list[_Parameter]) -> Iterator[tuple[str, str, str]]:
    """Return a constructor's options, renamed if a field has the same name."""
    taken = {one.name for one in parameters}
    for option, annotation in _OPTIONS:
        name = option
        while name in taken:
            name += "_"
        yield option, name, annotation


def _parameter(field: TypedDictField) -> _Parameter:
    constant = _constant(field.annotation) if field.required else None
    annotation = ast.unparse(field.annotation)
    required = field.required and constant is None
    return _Parameter(names.parameter(field.name), field.name, annotation, required, constant)


def _constant(node: ast.expr) -> str | None:
    """Return the constant of a type with a single value; such a field is no parameter."""
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value) != "Literal":
        return None
    return ast.unparse(node.slice) if isinstance(node.slice, ast.Constant) else None
