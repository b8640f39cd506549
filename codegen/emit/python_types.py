"""Makes Python types of named schemas with one run of datamodel-code-generator."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from datamodel_code_generator import Error, InputFileType, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from codegen.document import Document, Json, mapping, ref_name, rewrite, schema_ref, sequence
from codegen.emit.inlining import Inliner, discriminate
from codegen.errors import CodegenError
from codegen.ir.unions import FlatSchemas
from codegen.sdk import ANSWERS, REMOVED, SDK_FIELDS

_TEMPLATES = Path(__file__).parent.parent / "templates" / "datamodel_code_generator"


_CONFIG = GenerateConfig(
    input_file_type=InputFileType.OpenAPI,
    output_model_type=DataModelType.PydanticV2BaseModel,
    custom_template_dir=_TEMPLATES,
    disable_timestamp=True,
    enum_field_as_literal=LiteralType.All,
    field_constraints=True,
    formatters=[Formatter.BUILTIN],
    strict_nullable=True,
    target_python_version=PythonVersion.PY_310,
    use_annotated=True,
    use_standard_collections=True,
    use_type_alias=True,
    use_union_operator=True,
)


@dataclass(frozen=True)
class TypedDictField:
    """A key of a TypedDict; `annotation` holds the type without `NotRequired`.

    `of_sdk` where the document has no such key, but the SDK has; `until` is the last release of the
    SDK that has it, if the newest one lacks it; `requirements` are those of clients on answers
    (`codegen.sdk.answers`).
    """

    name: str
    annotation: ast.expr
    required: bool
    of_sdk: bool = False
    until: str = ""
    requirements: Document = field(default_factory=dict[str, Json])


@dataclass(frozen=True)
class TypedDictType:
    """An object with known keys; `until` as in its fields."""

    name: str
    fields: tuple[TypedDictField, ...]
    until: str = ""

    def expressions(self) -> Iterator[ast.expr]:
        """Every type expression in it."""
        for one in self.fields:
            yield one.annotation


@dataclass(frozen=True)
class AliasType:
    """An alias of any other type: a union, a list, a constrained string."""

    name: str
    expression: ast.expr

    def expressions(self) -> Iterator[ast.expr]:
        """Every type expression in it."""
        yield self.expression


PythonType: TypeAlias = "TypedDictType | AliasType"


def python_types(schemas: FlatSchemas) -> dict[str, PythonType]:
    """Return the Python type of every named schema.

    Raises CodegenError if datamodel-code-generator leaves one out.
    """
    if not schemas.named:
        return {}
    # The generator renames names that it reserves, so it gets labels instead of the final names.
    names = {f"T{n:05d}": name for n, name in enumerate((*schemas.named, *schemas.anonymous))}
    definitions = {
        names[label]: one
        for label, one in _definitions(ast.parse(_generate(_document(names, schemas))))
    }
    missing = sorted(schemas.named.keys() - definitions.keys())
    if missing:
        raise CodegenError(
            f"datamodel-code-generator made no type for {', '.join(missing[:5])} "
            f"({len(missing)} in all)."
        )
    inline = Inliner(names, definitions, schemas)
    return {name: _finish(name, definitions[name], inline, schemas) for name in schemas.named}


def _document(names: Mapping[str, str], schemas: FlatSchemas) -> dict[str, object]:
    labels = {name: label for label, name in names.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "schemas", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                label: _relabel(_all_required(schemas.get(name)), labels)
                for label, name in names.items()
            }
        },
    }


def _generate(document: dict[str, object]) -> str:
    try:
        with warnings.catch_warnings():
            # It warns on Python 3.10, where its output is the same.
            warnings.simplefilter("ignore", FutureWarning)
            generated = generate(document, config=_CONFIG)
    except Error as error:
        raise CodegenError(f"datamodel-code-generator refused the schemas: {error}") from error
    if not isinstance(generated, str):
        raise CodegenError("datamodel-code-generator did not return one module.")
    return generated


def _relabel(schema: Document, labels: Mapping[str, str]) -> Json:
    def change(node: Document) -> Json:
        name = ref_name(node)
        # A value (`const`, `enum`) may look like a reference.
        return schema_ref(labels[name]) if name in labels else node

    return rewrite(schema, change)


def _all_required(schema: Document) -> Document:
    # Optional keys become NotRequired below; the generator would write `| None`, which means null.
    if "properties" not in schema:
        return schema
    ours = (ANSWERS, REMOVED, SDK_FIELDS)
    kept = {key: value for key, value in schema.items() if key not in ours}
    return {**kept, "required": list(mapping(schema["properties"]))}


def _definitions(tree: ast.Module) -> Iterator[tuple[str, ast.expr | dict[str, ast.expr]]]:
    for node in tree.body:
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            continue
        function, arguments = node.value.func, node.value.args
        if not isinstance(function, ast.Name) or not isinstance(arguments[0], ast.Constant):
            continue
        name = str(arguments[0].value)
        if function.id == "TypeAliasType":
            yield name, arguments[1]
        elif function.id == "TypedDict" and isinstance(arguments[1], ast.Dict):
            fields = arguments[1]
            yield (
                name,
                {
                    str(key.value): value
                    for key, value in zip(fields.keys, fields.values, strict=True)
                    if isinstance(key, ast.Constant)
                },
            )


def _finish(
    name: str,
    definitions: ast.expr | dict[str, ast.expr],
    inline: Inliner,
    schemas: FlatSchemas,
) -> PythonType:
    schema = schemas.named[name]
    if isinstance(definitions, dict):
        required, of_sdk = sequence(schema.get("required")), sequence(schema.get(SDK_FIELDS))
        requirements = mapping(schema.get(ANSWERS))
        until = {key: str(release) for key, release in mapping(schema.get(REMOVED)).items()}
        return TypedDictType(
            name,
            tuple(
                TypedDictField(
                    key,
                    inline.visit_expression(value),
                    key in required,
                    key in of_sdk,
                    until.get(key, ""),
                    mapping(requirements.get(key)),
                )
                for key, value in definitions.items()
            ),
            until.get("", ""),
        )
    return AliasType(name, discriminate(inline.visit_expression(definitions), schemas, schema))


def references(types: Mapping[str, PythonType]) -> dict[str, frozenset[str]]:
    """Return the types that each type refers to."""
    return {
        name: frozenset(
            node.id
            for expression in one.expressions()
            for node in ast.walk(expression)
            if isinstance(node, ast.Name) and node.id in types
        )
        for name, one in types.items()
    }
