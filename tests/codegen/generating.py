"""Mini-documents: generated, written, imported and used, each as a package of its own."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Protocol, cast

import pytest
from pydantic import TypeAdapter, ValidationError

from codegen.document import Document, Json, parse_document
from codegen.emit.inventory import write
from codegen.emit.package import generate_package
from codegen.errors import CodegenError
from codegen.normalise import normalise
from openai_responses._core.spec.modes import EXACT
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.schemas import SchemaPath
from openai_responses._core.spec.validators import validator_of

PACKAGE = "openai_responses_generated"
NO_SDK: Document = {"sdk": {"package": "openai", "version": "1.2.3"}, "routes": [], "problems": []}

_numbers = count()


def document(said: str | Document) -> Document:
    """The snapshot of a mini-document, which need say nothing but `paths` or `components`."""
    head: Document = {"openapi": "3.1.0", "info": {"title": "mini", "version": "1"}, "paths": {}}
    return normalise({**head, **(parsed(said) if isinstance(said, str) else said)})


def parsed(text: str) -> Document:
    """A part of a document, from YAML."""
    return parse_document(dedent(text), source="mini-document")


def schemas(text: str) -> Document:
    """The snapshot of a document that has these component schemas, and a webhook with each."""
    found = parsed(text)
    webhooks = {name: {"post": _webhook(f"#/components/schemas/{name}")} for name in found}
    return document({"components": {"schemas": found}, "webhooks": cast("Json", webhooks)})


def _webhook(schema: str) -> Document:
    content: Json = {"application/json": {"schema": {"$ref": schema}}}
    return {"requestBody": {"content": content}, "responses": {"200": {"description": ""}}}


def answering(text: str, schema: str = "Thing") -> Document:
    """The snapshot of a document with these schemas and `getThing`, which answers with one."""
    answer: Json = {"$ref": f"#/components/schemas/{schema}"}
    return document(
        {
            "paths": {"/things": {"get": operation("getThing", answer)}},
            "components": {"schemas": parsed(text)},
        }
    )


def operation(operation_id: str, answer: Json, media_type: str = "application/json") -> Document:
    """An operation that answers with one schema."""
    content: Document = {media_type: {"schema": answer}}
    return {
        "operationId": operation_id,
        "responses": {"200": {"description": "", "content": content}},
    }


def sdk(*routes: str) -> Document:
    """An SDK's tree from lines such as `things.create POST /things beta.things.create`."""
    return {**NO_SDK, "routes": [_route(*route.split()) for route in routes]}


def _route(name: str, method: str, path: str, *aliases: str) -> Json:
    return {"name": name, "method": method, "path": path, "aliases": list(aliases)}


def generated(snapshot: Document, tree: Document = NO_SDK) -> dict[str, str]:
    """Every file of the package that is generated from a snapshot, as text."""
    return generate_package(snapshot, tree, lambda stage: None).files


def refusal(snapshot: Document, tree: Document = NO_SDK) -> str:
    """Return the error about a snapshot that nothing can be generated from."""
    with pytest.raises(CodegenError) as caught:
        generated(snapshot, tree)
    return str(caught.value)


class Package:
    """A generated package on disk that can be imported, under a name of its own."""

    def __init__(self, name: str, files: Mapping[str, str]) -> None:
        self.name = name
        self.files = files

    def module(self, path: str) -> ModuleType:
        """A module by its path below the package: `types.things`, or nothing for the package."""
        return import_module(f"{self.name}.{path}".removesuffix("."))

    def modules(self) -> list[str]:
        """Return the paths of all modules."""
        paths = (path.removesuffix(".py") for path in self.files if path.endswith(".py"))
        return [path.removesuffix("__init__").strip("/").replace("/", ".") for path in paths]

    def names(self) -> set[str]:
        """Return the names of all types of the document, without the partials."""
        return {name for name, path in self._homes() if not path.startswith("types.partials.")}

    def twins(self) -> set[str]:
        """The names of all deep partials."""
        return {name for name, path in self._homes() if path.startswith("types.partials.")}

    def home(self, name: str) -> str:
        """The module of a type or a deep partial: `types.things`."""
        return dict(self._homes())[name]

    def type(self, name: str) -> object:
        """A type or a deep partial, from whichever module it is in."""
        found: object = getattr(self.module(self.home(name)), name)
        return found

    def adapter(self, name: str) -> TypeAdapter[object]:
        """Return the TypeAdapter of a type."""
        return TypeAdapter(cast("type[object]", self.type(name)))

    def accepts(self, name: str, value: Json) -> bool:
        """Whether a value, sent as JSON, is of a type; nothing is coerced.

        Raises AssertionError if the type and its schema disagree.
        """
        text, home = json.dumps(value), self.home(name)
        taken = _takes(self.adapter(name).validate_json, text)
        if not home.startswith("types.partials."):
            path = SchemaPath(f"{self.name}.{home.replace('types', 'schemas', 1)}", name)
            assert (
                _takes(validator_of(generated_shape(*path), EXACT).validate_json, text) is taken
            ), (path, text)
        return taken

    def _homes(self) -> Iterator[tuple[str, str]]:
        for path in self.modules():
            if path.startswith("types."):
                text = self.files.get(f"{path.replace('.', '/')}.py", "")
                yield from ((name, path) for name in defined(text))


def defined(text: str) -> Iterator[str]:
    """The names that a module's text defines at its top."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        target = node.target if isinstance(node, ast.AnnAssign) else target
        if isinstance(target, ast.Name):
            yield target.id


def _takes(validate: Callable[..., object], text: str) -> bool:
    try:
        validate(text, strict=True)
    except ValidationError:
        return False
    return True


class Generate(Protocol):
    """The fixture `package`: what is generated from a snapshot, importable until the test ends."""

    def __call__(self, snapshot: Document, tree: Document = NO_SDK) -> Package: ...


@contextmanager
def importable(
    folder: Path, snapshot: Document, tree: Document = NO_SDK
) -> Generator[Package, None, None]:
    """Write what is generated to a folder, so that it can be imported while the block runs."""
    name = f"mini_{next(_numbers)}"
    # Its own name instead of the real package's: the tests of a process do not see each other.
    files = {path: text.replace(PACKAGE, name) for path, text in generated(snapshot, tree).items()}
    write(files, folder / name)
    sys.path.insert(0, str(folder))
    try:
        yield Package(name, files)
    finally:
        sys.path.remove(str(folder))
        for module in [one for one in sys.modules if one.split(".")[0] == name]:
            del sys.modules[module]
