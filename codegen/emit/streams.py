"""Writes the modules below `streams/`: event constructors and stream classes per operation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.emit.event_constructors import Constructor, constructors, names_of_constructors
from codegen.emit.filled_in_fields import filled_in_fields, has_partial_objects
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines
from codegen.ir.facts import Api, Operation, SdkType, Stream


@dataclass(frozen=True)
class _StreamText:
    operation: Operation
    stream: Stream
    events_class: str
    stream_class: str
    async_stream_class: str
    union_module: str
    variants: tuple[tuple[str, str, str], ...]
    constructors: tuple[Constructor, ...]
    event_alias: str
    yields: str
    request: str

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of all definitions of the stream."""
        return (self.events_class, self.stream_class, self.async_stream_class, self.event_alias)


def stream_files(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    """Yield relative path and text of every module below `streams/`."""
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
    names.refuse_duplicates(
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
    yield from names_of_constructors(text.constructors)


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
    """Return the type for each value of the discriminator; the union itself without one."""
    if not stream.discriminator:
        return [("", stream.union)]
    return [(event.value, event.schema) for event in stream.events]


def _yields(union: str, sdk_event: SdkType | None) -> str:
    return union if sdk_event is None else f"{union} | {sdk_expression(sdk_event)}"


def _constructors(operation: Operation, stream: Stream, types: TypeModules) -> list[Constructor]:
    return constructors(
        stream.events,
        stream.discriminator,
        types,
        lambda event, shape: filled_in_fields(event, stream, shape, types),
        types.partials if has_partial_objects(stream) else (),
        operation.id,
    )
