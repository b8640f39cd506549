"""Validates documents with openapi-spec-validator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.protocols import Validator
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

from codegen.document import Document, Json
from codegen.normalise.grammar import walk
from codegen.normalise.locations import Location, show_location
from codegen.normalise.references import resolve

_LONGEST_MESSAGE = 300


def problems(document: Document) -> list[str]:
    """Return one line, with the place, for each violation of OpenAPI 3.1 in a document.

    The rules about the whole document (operation ids, path parameters, defaults) are checked only
    if its parts are valid, since the checks fail on invalid parts.
    """
    found = [*_object_problems(document), *_schema_problems(document)]
    return sorted(found or _rule_problems(document))  # the validator's order is arbitrary


def _line(location: Iterable[str | int], message: str) -> str:
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[:_LONGEST_MESSAGE]}…"
    place = show_location(location)
    return f"{place}: {message}" if place else message


def _object_problems(document: Document) -> Iterator[str]:
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(document):
        yield _line(error.absolute_path, error.message)


def _schema_problems(document: Document) -> Iterator[str]:
    """Check all schemas at once: each check first reads the dialect's schema, which is slow."""
    places = list(_outer_schemas(document))
    schemas: Document = {"$defs": {str(number): node for number, (_, node) in enumerate(places)}}
    try:
        OAS31Validator.check_schema(schemas)
    except SchemaError as first:
        for path, message in _all_errors(schemas) or [(first.absolute_path, first.message)]:
            _, number, *below = path
            yield _line((*places[int(number)][0], *below), message)


def _all_errors(schemas: Document) -> list[tuple[Iterable[str | int], str]]:
    """Yield every error (the dialect's check stops at the first), without OpenAPI's keywords."""
    errors = _validator(Draft202012Validator.META_SCHEMA).iter_errors(schemas)
    return [(error.absolute_path, error.message) for error in errors]


def _validator(schema: Mapping[str, object]) -> Validator:
    return Draft202012Validator(schema)


def _outer_schemas(document: Document) -> Iterator[tuple[Location, Document]]:
    """Return the schemas that are not inside another schema."""
    outer: Location = ()
    for location, kind, node in walk(document):
        if kind == "schema" and (not outer or location[: len(outer)] != outer):
            outer = location
            yield location, node


def _rule_problems(document: Document) -> Iterator[str]:
    validator = OpenAPIV31SpecValidator(_without_patterns(document))
    validator.keyword_validators_registry = KeywordValidatorRegistry(
        {
            **validator.keyword_validators,
            "schema": _SchemaValidator,
            "parameters": _ParametersValidator,
        }
    )
    for error in validator.root_validator(validator.schema_path):
        location = error.location if isinstance(error, _LocatedError) else ()
        yield _line(_without_references(document, location), error.message)


def _without_patterns(document: Document) -> Document:
    """Return the document without regular expressions, which defaults would be matched against.

    Python's engine backtracks, and may take exponential time.
    """
    copy = deepcopy(document)
    for _, kind, node in walk(copy):
        if kind == "schema":
            node.pop("pattern", None)
    return copy


def _without_references(document: Document, location: Location) -> Location:
    """Resolve the references in the location of an error."""
    node, place = _follow(document, document, ())
    for part in location:
        below = cast("Document", node)[cast("str", part)]
        node, place = _follow(document, below, (*place, part))
    return place


def _follow(document: Document, node: Json, place: Location) -> tuple[Json, Location]:
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = cast("str", node["$ref"])
        node, place = resolve(document, reference), tuple(reference[2:].split("/"))
    return node, place


class _LocatedError(ValidationError):
    """An error with its location in the document; the validator's have that in a value only."""

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
        """Check the rules only: the schemas themselves have been checked already."""
        return _locate(super().__call__(schema, require_properties, meta_checked=True), schema)


class _ParametersValidator(keywords.ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        return _locate(super().__call__(parameters), parameters)
