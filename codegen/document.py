"""OpenAPI documents as plain trees: reading, writing, walking."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

import yaml

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from yaml import SafeDumper as _BaseDumper
    from yaml import SafeLoader as _BaseLoader
else:
    try:
        from yaml import CSafeDumper as _BaseDumper
        from yaml import CSafeLoader as _BaseLoader
    except ImportError:  # PyYAML built without libyaml: the same result, ten times slower
        from yaml import SafeDumper as _BaseDumper
        from yaml import SafeLoader as _BaseLoader

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Document: TypeAlias = "dict[str, Json]"

_SCHEMAS = "#/components/schemas/"
HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class _Loader(_BaseLoader):
    """YAML 1.2 as OpenAPI asks for: `on` and `2026-08-21` are strings, not a boolean and a date."""


_BOOL = "tag:yaml.org,2002:bool"
_TRUE_OR_FALSE = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
_Loader.yaml_implicit_resolvers = {
    first: [
        *(one for one in resolvers if one[0] not in ("tag:yaml.org,2002:timestamp", _BOOL)),
        *([(_BOOL, _TRUE_OR_FALSE)] if first in "tTfF" else []),
    ]
    for first, resolvers in _BaseLoader.yaml_implicit_resolvers.items()
}


class _Dumper(_BaseDumper):
    """Repeats shared nodes: anchors would make diffs depend on object identity."""

    def ignore_aliases(self, data: object) -> bool:
        """Never write an anchor."""
        return True


def load_document(path: Path) -> Document:
    """Read a YAML or JSON document.

    Raises CodegenError where the file is missing, is not YAML, or holds no mapping.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CodegenError(f"{path}: no such file.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}.") from error
    return parse_document(text, source=str(path))


def parse_document(text: str, *, source: str) -> Document:
    """Parse YAML (of which JSON is a part); `source` names it in error messages.

    Raises CodegenError where the text is not YAML or its root is no mapping.
    """
    try:
        loaded = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise CodegenError(f"{source}: not YAML: {' '.join(str(error).split())}.") from error
    if not isinstance(loaded, dict):
        raise CodegenError(
            f"{source}: expected a mapping at the top, found {type(loaded).__name__}."
        )
    return cast("Document", loaded)


def dump_document(document: Document) -> str:
    """Write a document as YAML: block style, keys in the order given, LF line ends."""
    return _dumped(document, flow_style=False, width=100)


def dump_compact(document: Document) -> str:
    """Write a document as YAML: as `dump_document`, but innermost collections on one line."""
    return _dumped(document, flow_style=None, width=10_000)


def _dumped(document: Document, *, flow_style: bool | None, width: int) -> str:
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
    """The methods that `yaml.dump` calls, with types that hold in every release of its stubs."""

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
    """The value if it is a mapping, otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Json | None) -> list[Json]:
    """The value if it is a list, otherwise an empty one."""
    return value if isinstance(value, list) else []


def schema_ref(name: str) -> Document:
    """A reference to a named schema."""
    return {"$ref": f"{_SCHEMAS}{name}"}


def ref_name(schema: Json) -> str:
    """The name of the schema that a schema refers to, empty where it is no reference."""
    ref = mapping(schema).get("$ref")
    return ref.removeprefix(_SCHEMAS) if isinstance(ref, str) else ""


def references(node: Json) -> Iterator[str]:
    """What a tree refers to within its document (`#/components/…`), as often as it does."""
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
    """The names of the schemas that a tree refers to, as often as it does."""
    for reference in references(node):
        if reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)


def reached_schemas(roots: Json, schemas: Document) -> Document:
    """Those of some named schemas that a tree refers to, directly or through others, in order."""
    reached, pending = set[str](), [roots]
    while pending:
        for name in schema_references(pending.pop()):
            if name not in reached:
                reached.add(name)
                pending.append(schemas[name])
    return {name: schema for name, schema in schemas.items() if name in reached}


def renamed_schemas(node: Json, new_names: Mapping[str, str]) -> Json:
    """A copy of a tree whose references to schemas have their new names."""

    def change(one: Document) -> Json:
        name = str(one.get("$ref")).removeprefix(_SCHEMAS)
        return schema_ref(new_names[name]) if name in new_names else one

    return rewrite(node, change) if new_names else node


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Each operation of a document: path key, lower-case method, operation object."""
    for path, item in mapping(document.get("paths")).items():
        for method in HTTP_METHODS:
            operation = mapping(item).get(method)
            if isinstance(operation, dict):
                yield path, method, operation


def rewrite(node: Json, change: Callable[[Document], Json]) -> Json:
    """A copy of a tree in which every mapping, innermost first, went through `change`."""
    if isinstance(node, dict):
        return change({key: rewrite(value, change) for key, value in node.items()})
    if isinstance(node, list):
        return [rewrite(value, change) for value in node]
    return node


def copy_tree(node: Json) -> Json:
    """A copy that shares no mapping and no list with the original, nor within itself."""
    if isinstance(node, dict):
        return {key: copy_tree(value) for key, value in node.items()}
    if isinstance(node, list):
        return [copy_tree(value) for value in node]
    return node
