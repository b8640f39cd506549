"""The modules below `streams/`: event constructors and stream bases, one set per operation."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.emit.python_types import AliasType, PythonType, TypedDictField, TypedDictType
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines, names_in
from codegen.errors import CodegenError
from codegen.ir.facts import Api, Event, Operation, SdkType, Stream

# What a stream knows by itself (wire facts: the counters and ids of one stream), so that an author
# may leave it out. Where events have no discriminator they are chunks of one object, whose identity
# is the stream's too.
_FILLED_IN_EVENTS = frozenset({"content_index", "item_id", "output_index", "sequence_number"})
_FILLED_IN_CHUNKS = frozenset({"created", "id", "model"})

# Attributes that the stream bases have already.
_RESERVED = frozenset({"agenerate", "generate", "operation_id", "request", "schema"})


@dataclass(frozen=True)
class _Parameter:
    name: str
    annotation: str
    required: bool


@dataclass(frozen=True)
class _Constructor:
    name: str
    value: str
    returns: str
    parameters: tuple[_Parameter, ...]
    constants: tuple[tuple[str, str], ...]


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
            public = (text.stream_class, text.async_stream_class, text.event_alias)
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
    used = {name for text in texts for name in _used_names(text)}
    sdk = [text.stream.sdk_event for text in texts if text.stream.sdk_event is not None]
    home = f"{PACKAGE}.streams.{module}"
    return render(
        "streams.py.jinja",
        title=f"Event constructors and stream bases of `{module}`.",
        imports=[*import_lines(used, types.homes(), home), *sdk_import_lines(sdk)],
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
        union_module=types.home(stream.union),
        variants=tuple(
            (event.value, types.home(event.schema), event.schema) for event in stream.events
        ),
        constructors=tuple(_constructors(operation, stream, types.types)),
        event_alias=names.event_alias(operation.id),
        yields=_yields(stream.union, stream.sdk_event),
    )


def _yields(union: str, sdk_event: SdkType | None) -> str:
    return union if sdk_event is None else f"{union} | {sdk_expression(sdk_event)}"


def _constructors(
    operation: Operation, stream: Stream, types: Mapping[str, PythonType]
) -> Iterator[_Constructor]:
    prefix = common_prefix([event.value for event in stream.events])
    seen: dict[str, str] = {}
    for event in stream.events:
        name = _constructor_name(event, prefix)
        if name in seen:
            raise CodegenError(
                f"{operation.id}: the events {seen[name]!r} and {event.value!r} both want the "
                f"constructor name {name}()."
            )
        seen[name] = event.value
        yield _constructor(name, event, stream, _typed_dict(event.schema, types))


def _constructor_name(event: Event, prefix: str) -> str:
    if not event.value:
        return "chunk"
    name = names.event_constructor(event.value, prefix)
    return f"{name}_event" if name in _RESERVED else name


def common_prefix(values: Sequence[str]) -> str:
    """The leading words that all dotted event names share: `response` of `response.created`, …

    Names without a dot (`error`) do not count, and each name keeps at least one word.
    """
    dotted = [value.split(".") for value in values if "." in value]
    if not dotted:
        return ""
    shared: list[str] = []
    for words in zip(*(parts[:-1] for parts in dotted), strict=False):
        if len(set(words)) > 1:
            break
        shared.append(words[0])
    return ".".join(shared)


def _typed_dict(name: str, types: Mapping[str, PythonType]) -> TypedDictType | None:
    found = types.get(name)
    while isinstance(found, AliasType) and isinstance(found.expression, ast.Name):
        found = types.get(found.expression.id)
    return found if isinstance(found, TypedDictType) else None


def _constructor(
    name: str, event: Event, stream: Stream, shape: TypedDictType | None
) -> _Constructor:
    fields = shape.fields if shape is not None else ()
    filled = _FILLED_IN_EVENTS if stream.discriminator else _FILLED_IN_CHUNKS
    constants = tuple(
        (field.name, value)
        for field in fields
        if field.required and field.name != stream.discriminator
        if (value := _constant(field)) is not None
    )
    given = [
        field
        for field in fields
        if field.name != stream.discriminator and field.name not in dict(constants)
    ]
    parameters = [
        _Parameter(
            field.name,
            ast.unparse(field.annotation),
            field.required and field.name not in filled,
        )
        for field in given
    ]
    return _Constructor(
        name,
        event.value,
        event.schema,
        tuple(sorted(parameters, key=lambda parameter: not parameter.required)),
        constants,
    )


def _constant(field: TypedDictField) -> str | None:
    node = field.annotation
    if not isinstance(node, ast.Subscript) or ast.unparse(node.value) != "Literal":
        return None
    return ast.unparse(node.slice) if isinstance(node.slice, ast.Constant) else None
