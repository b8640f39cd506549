"""OpenAPI documents as plain trees: reading, writing, walking."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from codegen.errors import CodegenError
from codegen.yaml_reader import read_yaml
from codegen.yaml_scalars import NUMBER, TAG, Json

if TYPE_CHECKING:
    from yaml import SafeDumper as _BaseDumper
else:
    try:
        from yaml import CSafeDumper as _BaseDumper
    except ImportError:  # PyYAML built without libyaml: the same result, ten times slower
        from yaml import SafeDumper as _BaseDumper

__all__ = [
    "HTTP_METHODS",
    "Document",
    "Json",
    "component_schemas",
    "copy_tree",
    "describe_value",
    "dump_compact",
    "dump_document",
    "kind_of",
    "load_document",
    "mapping",
    "operations",
    "parse_document",
    "reached_schemas",
    "ref_name",
    "references",
    "renamed_schemas",
    "rewrite",
    "schema_ref",
    "schema_references",
    "sequence",
    "text_of",
]

Document: TypeAlias = "dict[str, Json]"

_SCHEMAS = "#/components/schemas/"
HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


# Ten times the size of OpenAI's document; more would take minutes.
_MAX_SIZE = 32_000_000
_MAX_VALUE_LENGTH = 80


class _Dumper(_BaseDumper):
    """Writes shared nodes repeatedly: anchors would make diffs depend on object identity."""

    def ignore_aliases(self, data: object) -> bool:
        """Never write an anchor."""
        return True


# PyYAML writes YAML 1.1, in which `1e3` is a string.
_RESOLVERS = _BaseDumper.yaml_implicit_resolvers
_Dumper.yaml_implicit_resolvers = {
    **_RESOLVERS,
    **{first: [*_RESOLVERS.get(first, []), (f"{TAG}float", NUMBER)] for first in "-+.0123456789"},
}


def load_document(path: Path) -> Document:
    """Read a YAML or JSON document.

    Raises CodegenError if the file is missing, is too large, is not UTF-8 or not YAML, or does not
    contain a mapping.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_SIZE + 1)
    except FileNotFoundError:
        raise CodegenError(f"{path}: no such file.") from None
    except OSError as error:
        raise CodegenError(f"{path}: cannot be read: {error.strerror}.") from error
    return parse_document(text_of(data, source=str(path)), source=str(path))


def text_of(data: bytes, *, source: str) -> str:
    """Decode a document.

    Raises CodegenError if it is too large, or not UTF-8.
    """
    if len(data) > _MAX_SIZE:
        raise CodegenError(f"{source}: too large; expected at most {_MAX_SIZE:,} bytes.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CodegenError(
            f"{source}, line {line}: the byte 0x{data[error.start]:02x} is not UTF-8 text; "
            "expected YAML or JSON in UTF-8."
        ) from error


def parse_document(text: str, *, source: str) -> Document:
    """Parse YAML (a superset of JSON); `source` names it in error messages.

    Raises CodegenError if the text is not YAML, or its root is not a mapping.
    """
    loaded = read_yaml(text, source=source)
    if not isinstance(loaded, dict):
        raise CodegenError(f"{source}: expected a mapping at the top, found {kind_of(loaded)}.")
    return loaded


_KINDS: dict[type, str] = {
    dict: "a mapping",
    list: "a list",
    str: "a string",
    bool: "a boolean",
    type(None): "null",
}


def kind_of(value: Json) -> str:
    """Return the kind of a value, for messages: `a mapping`, `null`."""
    return _KINDS.get(type(value), "a number")


def describe_value(value: Json) -> str:
    """Describe a value for messages: the value if it is a short scalar, otherwise its kind."""
    if isinstance(value, dict | list) or value is None:
        return f"an empty {kind_of(value)[2:]}" if value in ({}, []) else kind_of(value)
    text = repr(value)
    return text if len(text) <= _MAX_VALUE_LENGTH else f"{text[:_MAX_VALUE_LENGTH]}…"


def dump_document(document: Document) -> str:
    """Write a document as YAML: block style, keys in the order given, LF line ends."""
    return _dump(document, flow_style=False, width=100)


def dump_compact(document: Document) -> str:
    """Write a document as YAML: as `dump_document`, but innermost collections on one line."""
    return _dump(document, flow_style=None, width=10_000)


def _dump(document: Document, *, flow_style: bool | None, width: int) -> str:
    stream = StringIO()
    dumper = _Dumper(
        stream,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=flow_style,
        width=width,
    )
    _represent(dumper, document)
    return stream.getvalue()


class _Representer(Protocol):
    """The methods that `yaml.dump` calls, typed for every release of its stubs."""

    def open(self) -> None: ...

    def represent(self, data: Document) -> None: ...

    def close(self) -> None: ...

    def dispose(self) -> None: ...


def _represent(dumper: _Representer, document: Document) -> None:
    try:
        dumper.open()
        dumper.represent(document)
        dumper.close()
    finally:
        dumper.dispose()


def mapping(value: Json | None) -> Document:
    """Return the value if it is a mapping, otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Json | None) -> list[Json]:
    """Return the value if it is a list, otherwise an empty one."""
    return value if isinstance(value, list) else []


def schema_ref(name: str) -> Document:
    """Return a reference to a named schema."""
    return {"$ref": f"{_SCHEMAS}{name}"}


def ref_name(schema: Json) -> str:
    """Return the name of the schema that a schema refers to; "" if it is not a reference."""
    ref = mapping(schema).get("$ref")
    return ref.removeprefix(_SCHEMAS) if isinstance(ref, str) else ""


def references(node: Json) -> Iterator[str]:
    """Yield each reference in a tree to its document (`#/components/…`)."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            yield reference
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def schema_references(node: Json) -> Iterator[str]:
    """Yield the name of the schema for each reference to a schema in a tree."""
    for reference in references(node):
        if reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)


def component_schemas(document: Document) -> Document:
    """Return the named schemas of a document; empty if it has none."""
    return mapping(mapping(document.get("components")).get("schemas"))


def reached_schemas(roots: Json, schemas: Document) -> Document:
    """Return the named schemas that a tree refers to, directly or through others, in order."""
    reached, pending = set[str](), [roots]
    while pending:
        for name in schema_references(pending.pop()):
            if name not in reached and name in schemas:
                reached.add(name)
                pending.append(schemas[name])
    return {name: schema for name, schema in schemas.items() if name in reached}


def renamed_schemas(node: Json, new_names: Mapping[str, str]) -> Json:
    """Return a copy of a tree in which references to schemas have new names."""

    def change(one: Document) -> Json:
        name = str(one.get("$ref")).removeprefix(_SCHEMAS)
        return schema_ref(new_names[name]) if name in new_names else one

    return rewrite(node, change) if new_names else node


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield each operation of a document: path key, lower-case method, operation object."""
    for path, item in mapping(document.get("paths")).items():
        for method in HTTP_METHODS:
            operation = mapping(item).get(method)
            if isinstance(operation, dict):
                yield path, method, operation


def rewrite(node: Json, change: Callable[[Document], Json]) -> Json:
    """Return a copy of a tree with `change` applied to every mapping, innermost first."""
    if isinstance(node, dict):
        return change({key: rewrite(value, change) for key, value in node.items()})
    if isinstance(node, list):
        return [rewrite(value, change) for value in node]
    return node


def copy_tree(node: Json) -> Json:
    """Return a copy that shares no mapping or list with the original, nor within itself."""
    if isinstance(node, dict):
        return {key: copy_tree(value) for key, value in node.items()}
    if isinstance(node, list):
        return [copy_tree(value) for value in node]
    return node
