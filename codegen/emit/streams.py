"""The modules below `streams/`: event constructors and stream bases, one set per operation."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.emit.filled_in_fields import filled_in_fields, has_partial_objects, typed_dict
from codegen.emit.python_types import TypedDictField, TypedDictType
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines, names_in
from codegen.ir.facts import Api, Event, Operation, SdkType, Stream

# Fields that may be given in part: what is left out is known, or filled in.
_IN_PART = frozenset({"data", "item", "response"})
# Of events named by a common first word, one in ten may have another without renaming the rest.
_MOST = 0.9


@dataclass(frozen=True)
class _Parameter:
    """A parameter of a constructor; `name` differs from `field` where Python could not write it."""

    name: str
    field: str
    annotation: str
    required: bool


@dataclass(frozen=True)
class _Constructor:
    name: str
    value: str
    returns: str
    parameters: tuple[_Parameter, ...]
    constants: tuple[tuple[str, str], ...]
    until: str

    @property
    def origin(self) -> str:
        """What is said of an event that the newest release of the SDK has not any more."""
        return f", which openai has until {self.until}" if self.until else ""

    @property
    def arguments(self) -> tuple[tuple[str, str], ...]:
        """What is handed on: each field of the event, and the expression for it."""
        return (*self.constants, *((one.field, one.name) for one in self.parameters))


@dataclass(frozen=True)
class _StreamText:
    operation: Operation
    stream: Stream
    events_class: str
    stream_class: str
    async_stream_class: str
    union_module: str
    variants: tuple[tuple[str, str, str], ...]
    constructors: tuple[_Constructor, ...]
    event_alias: str
    yields: str
    request: str

    @property
    def classes(self) -> tuple[str, ...]:
        """Every name that is defined for it."""
        return (self.events_class, self.stream_class, self.async_stream_class, self.event_alias)


def stream_files(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    """Relative path and text of every module below `streams/`."""
    by_module: dict[str, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        if operation.stream is not None:
            by_module[names.module(operation.name)].append(operation)
    index: dict[str, str] = {}
    for module, operations in sorted(by_module.items()):
        texts = [_stream_text(one, types) for one in operations]
        for text in texts:
            _, *public = text.classes
            index |= dict.fromkeys(public, module)
        yield f"streams/{module}.py", _module(module, texts, types)
    yield (
        "streams/__init__.py",
        render(
            "streams_index.py.jinja",
            title="Stream bases of every operation that streams, loaded on first use.",
            package=PACKAGE,
            index=sorted(index.items()),
        ),
    )


def _module(module: str, texts: Sequence[_StreamText], types: TypeModules) -> str:
    homes = types.homes()
    used = {name for text in texts for name in _used_names(text)}
    names_with_origin = [
        (name, f"the stream of {text.operation.id}") for text in texts for name in text.classes
    ]
    names.refuse_repeats(
        [*names_with_origin, *((name, f"the schema {name}") for name in used & homes.keys())]
    )
    sdk = [text.stream.sdk_event for text in texts if text.stream.sdk_event is not None]
    home = f"{PACKAGE}.streams.{module}"
    return render(
        "streams.py.jinja",
        title=f"Event constructors and stream bases of `{module}`.",
        imports=[*import_lines(used, homes, home), *sdk_import_lines(sdk)],
        has_optional=any(
            not parameter.required
            for text in texts
            for constructor in text.constructors
            for parameter in constructor.parameters
        ),
        streams=texts,
    )


def _used_names(text: _StreamText) -> Iterator[str]:
    yield text.stream.union
    if text.operation.request is not None:
        yield text.operation.request
    for constructor in text.constructors:
        yield constructor.returns
        for parameter in constructor.parameters:
            yield from names_in(ast.parse(parameter.annotation, mode="eval").body)


def _stream_text(operation: Operation, types: TypeModules) -> _StreamText:
    stream = operation.stream
    assert stream is not None
    return _StreamText(
        operation=operation,
        stream=stream,
        events_class=names.events_class(operation.id),
        stream_class=names.stream_class(operation.id),
        async_stream_class=names.async_stream_class(operation.id),
        union_module=types.schema_home(stream.union),
        variants=tuple(
            (value, types.schema_home(schema), schema) for value, schema in _types_by_value(stream)
        ),
        constructors=tuple(_constructors(operation, stream, types)),
        event_alias=names.event_alias(operation.id),
        yields=_yields(stream.union, stream.sdk_event),
        request=operation.request or "dict[str, str]",
    )


def _types_by_value(stream: Stream) -> list[tuple[str, str]]:
    """The type for each value of the discriminator; the union itself for all where none is."""
    if not stream.discriminator:
        return [("", stream.union)]
    return [(event.value, event.schema) for event in stream.events]


def _yields(union: str, sdk_event: SdkType | None) -> str:
    return union if sdk_event is None else f"{union} | {sdk_expression(sdk_event)}"


def _constructors(operation: Operation, stream: Stream, types: TypeModules) -> list[_Constructor]:
    shapes = [(event, typed_dict(event.schema, types.types)) for event in stream.events]
    shaped = [(event, shape) for event, shape in shapes if shape is not None]
    names_with_origin = _constructor_names([event for event, _ in shaped])
    names.refuse_repeats(
        (name, f"the event {event.value or event.schema} of {operation.id}")
        for name, (event, _) in zip(names_with_origin, shaped, strict=True)
    )
    return [
        _constructor(name, event, stream, shape, types)
        for name, (event, shape) in zip(names_with_origin, shaped, strict=True)
    ]


def _constructor_names(events: Sequence[Event]) -> list[str]:
    """A method name per event: its value's last words, or its type's where no value names it."""
    if len(events) == 1 and not events[0].value:
        return ["chunk"]
    event_values = [event.value or ".".join(names.words(event.schema)) for event in events]
    prefix = common_prefix(event_values)
    short = [names.event_constructor(value, prefix) for value in event_values]
    # `response.error` beside `error`: what is named twice says all its words.
    return [
        name if short.count(name) == 1 else names.event_constructor(value, "")
        for name, value in zip(short, event_values, strict=True)
    ]


def common_prefix(values: Sequence[str]) -> str:
    """The leading words that dotted event names share: `response` of `response.created`, …

    Names without a dot (`error`) do not count, and each name keeps at least one word. A rare name
    that starts otherwise does not count either, or a new one would rename all others.
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
    name: str, event: Event, stream: Stream, shape: TypedDictType, types: TypeModules
) -> _Constructor:
    constants: list[tuple[str, str]] = []
    parameters: list[_Parameter] = []
    filled = filled_in_fields(event, stream, shape, types)
    partials: Collection[str] = types.partials if has_partial_objects(stream) else ()
    for field in shape.fields:
        constant = _constant(field)
        if field.name == stream.discriminator:
            continue
        if field.required and constant is not None:
            constants.append((field.name, constant))
        else:
            parameters.append(_parameter(field, filled, partials))
    names.refuse_repeats(
        (one.name, f"the field {one.field} of {event.schema}") for one in parameters
    )
    parameters.sort(key=lambda parameter: not parameter.required)
    return _Constructor(
        name, event.value, event.schema, tuple(parameters), tuple(constants), shape.until
    )


def _parameter(
    field: TypedDictField, filled: frozenset[str], partials: Collection[str]
) -> _Parameter:
    annotation = ast.unparse(field.annotation)
    if field.name in _IN_PART and annotation in partials:
        annotation = f"{annotation} | {names.partial(annotation)}"
    return _Parameter(
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
