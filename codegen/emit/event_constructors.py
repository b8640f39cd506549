"""Event constructors: one method per event of a union, with its fields as parameters."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.emit.filled_in_fields import typed_dict
from codegen.emit.python_types import TypedDictField, TypedDictType
from codegen.emit.types import TypeModules, names_in
from codegen.ir.facts import Event

__all__ = ["Constructor", "common_prefix", "constructors", "names_of_constructors"]

# Fields with partial objects; the mock fills in what they leave out.
_IN_PART = frozenset({"data", "item", "response"})
# A common first word is removed from names of events even if one in ten has another one.
_MOST = 0.9


@dataclass(frozen=True)
class Parameter:
    """A parameter of a constructor; `name` differs from `field` if that is no identifier."""

    name: str
    field: str
    annotation: str
    required: bool


@dataclass(frozen=True)
class Constructor:
    """The method that makes an event; `value` is the value of the event's discriminator."""

    name: str
    value: str
    returns: str
    parameters: tuple[Parameter, ...]
    constants: tuple[tuple[str, str], ...]
    until: str

    @property
    def origin(self) -> str:
        """The remark on an event that the newest release of the SDK lacks."""
        return f", which openai has until {self.until}" if self.until else ""

    @property
    def arguments(self) -> tuple[tuple[str, str], ...]:
        """The fields of the event, each with its expression."""
        return (*self.constants, *((one.field, one.name) for one in self.parameters))


def constructors(
    events: Sequence[Event],
    discriminator: str,
    types: TypeModules,
    filled_in: Callable[[Event, TypedDictType], Collection[str]],
    partials: Collection[str],
    origin: str,
) -> list[Constructor]:
    """Return a constructor for each event that is an object; `origin` is used in errors.

    The fields that `filled_in` names may be left out; objects of the types in `partials` may be
    given in part.
    """
    shapes = [(event, typed_dict(event.schema, types.types)) for event in events]
    shaped = [(event, shape) for event, shape in shapes if shape is not None]
    names_with_origin = _constructor_names([event for event, _ in shaped])
    names.refuse_duplicates(
        (name, f"the event {event.value or event.schema} of {origin}")
        for name, (event, _) in zip(names_with_origin, shaped, strict=True)
    )
    return [
        _constructor(name, event, discriminator, shape, filled_in(event, shape), partials)
        for name, (event, shape) in zip(names_with_origin, shaped, strict=True)
    ]


def names_of_constructors(made: Sequence[Constructor]) -> Iterator[str]:
    """Yield the names of the types in the signatures of constructors."""
    for constructor in made:
        yield constructor.returns
        for parameter in constructor.parameters:
            yield from names_in(ast.parse(parameter.annotation, mode="eval").body)


def _constructor_names(events: Sequence[Event]) -> list[str]:
    """Return a method name per event: the last words of its value, or of its type's name."""
    if len(events) == 1 and not events[0].value:
        return ["chunk"]
    counts = Counter(event.value for event in events)
    event_values = [
        event.value if event.value and counts[event.value] == 1 else _words_of(event.schema)
        for event in events
    ]
    prefix = common_prefix(event_values)
    short = [names.event_constructor(value, prefix) for value in event_values]
    # With both `response.error` and `error`, the longer one keeps all its words.
    return [
        name if short.count(name) == 1 else names.event_constructor(value, "")
        for name, value in zip(short, event_values, strict=True)
    ]


def _words_of(schema: str) -> str:
    return ".".join(names.words(schema))


def common_prefix(values: Sequence[str]) -> str:
    """Return the leading words that dotted event names share: `response` of `response.created`.

    Names without a dot (`error`) are ignored, and each name keeps at least one word. A few names
    with another first word are ignored too, since a new one would otherwise rename all others.
    """
    dotted = [value.split(".")[:-1] for value in values if "." in value]
    shared: list[str] = []
    while dotted:
        longer = Counter(tuple(parts[: len(shared) + 1]) for parts in dotted)
        words, times = longer.most_common(1)[0]
        if len(words) == len(shared) or times < _MOST * len(dotted):
            break
        shared = list(words)
    return ".".join(shared)


def _constructor(
    name: str,
    event: Event,
    discriminator: str,
    shape: TypedDictType,
    filled_in: Collection[str],
    partials: Collection[str],
) -> Constructor:
    constants: list[tuple[str, str]] = []
    parameters: list[Parameter] = []
    for field in shape.fields:
        constant = _constant(field)
        if field.name == discriminator:
            continue
        if field.required and constant is not None:
            constants.append((field.name, constant))
        else:
            parameters.append(_parameter(field, filled_in, partials))
    names.refuse_duplicates(
        (one.name, f"the field {one.field} of {event.schema}") for one in parameters
    )
    parameters.sort(key=lambda parameter: not parameter.required)
    return Constructor(
        name, event.value, event.schema, tuple(parameters), tuple(constants), shape.until
    )


def _parameter(
    field: TypedDictField, filled: Collection[str], partials: Collection[str]
) -> Parameter:
    annotation = ast.unparse(field.annotation)
    if field.name in _IN_PART and annotation in partials:
        annotation = f"{annotation} | {names.partial(annotation)}"
    return Parameter(
        names.parameter(field.name),
        field.name,
        annotation,
        field.required and field.name not in filled,
    )


def _constant(field: TypedDictField) -> str | None:
    node = field.annotation
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value) != "Literal":
        return None
    return ast.unparse(node.slice) if isinstance(node.slice, ast.Constant) else None
