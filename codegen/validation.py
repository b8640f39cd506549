"""What openapi-spec-validator, which knows nothing of this project, has against a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation import keywords

from codegen.document import Document, Json
from codegen.grammar import Location, show_location, walk
from codegen.references import resolve

_LONGEST_MESSAGE = 300


def problems(document: Document) -> list[str]:
    """One line for each way in which a document is no valid OpenAPI 3.1: where, and what.

    The rules that span the document (operation ids, path parameters, defaults) are looked at when
    its parts are valid: they stumble over parts that are not.
    """
    found = [*_object_problems(document), *_schema_problems(document)]
    return found or list(_rule_problems(document))


def _line(location: Iterable[str | int], message: str) -> str:
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[:_LONGEST_MESSAGE]}…"
    return f"{show_location(location) or 'document'}: {message}"


def _object_problems(document: Document) -> Iterator[str]:
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document):
        yield _line(error.absolute_path, error.message)


def _schema_problems(document: Document) -> Iterator[str]:
    """All schemas at once: each check starts by reading the dialect's own schema, which is slow."""
    places = list(_outer_schemas(document))
    schemas = {"$defs": {str(number): schema for number, (_, schema) in enumerate(places)}}
    try:
        OAS31Validator.check_schema(schemas)
    except SchemaError as first:
        errors = Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schemas)
        for error in [*errors] or [first]:
            _, number, *below = error.absolute_path
            yield _line((*places[int(number)][0], *below), error.message)


def _outer_schemas(document: Document) -> Iterator[tuple[Location, Document]]:
    """The schemas that are in no other schema."""
    outer: Location = ()
    for location, kind, node in walk(document):
        if kind == "schema" and (not outer or location[: len(outer)] != outer):
            outer = location
            yield location, node


def _rule_problems(document: Document) -> Iterator[str]:
    validator = _Validator(document)
    for error in validator.root_validator(validator.schema_path):
        location = error.location if isinstance(error, _LocatedError) else ()
        yield _line(_without_references(document, location), error.message)


def _without_references(document: Document, location: Location) -> Location:
    """The place itself, where the validator came to it through references."""
    node: Json = document
    place: Location = ()
    for part in location:
        while isinstance(node, dict) and part not in node and "$ref" in node:
            reference = cast("str", node["$ref"])
            node, place = resolve(document, reference), tuple(reference[2:].split("/"))
        node = cast("Document", node)[cast("str", part)]
        place = (*place, part)
    return place


class _LocatedError(ValidationError):
    """An error that knows where in the document it is; the validator's know where in a value."""

    location: Location = ()


def _locate(errors: Iterable[ValidationError], path: SchemaPath) -> Iterator[ValidationError]:
    for error in errors:
        if isinstance(error, _LocatedError):
            yield error
        else:
            located = _LocatedError.create_from(error)
            located.location = tuple(path.parts)
            yield located


class _SchemaValidator(keywords.OpenAPIV31SchemaValidator):
    def __call__(
        self, schema: SchemaPath, require_properties: bool = True, meta_checked: bool = False
    ) -> Iterator[ValidationError]:
        """The rules alone: the schemas as such have been checked, all at once."""
        return _locate(super().__call__(schema, require_properties, meta_checked=True), schema)


class _ParametersValidator(keywords.ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        return _locate(super().__call__(parameters), parameters)


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators = {
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _SchemaValidator,
        "parameters": _ParametersValidator,
    }
