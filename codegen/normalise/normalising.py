"""The steps of normalising, and the order of keys in the result."""

from __future__ import annotations

from codegen.document import Document, Json, mapping
from codegen.normalise.all_of import merge_all_of
from codegen.normalise.defaults import normalise_defaults
from codegen.normalise.dialect import upgrade_to_openapi_31
from codegen.normalise.discriminators import normalise_discriminators
from codegen.normalise.grammar import rebuild
from codegen.normalise.paths import normalise_paths
from codegen.normalise.references import inline_deep_references

OPENAPI_VERSION = "3.1.0"


def normalise(raw: Document) -> Document:
    """Normalise a document: facts only, OpenAPI 3.1 only, one form for each thing.

    Takes an OpenAPI 3.0 or 3.1 document, which is not changed. The result allows all values that
    the document allows. Normalising twice changes nothing. Raises CodegenError if a reference
    cannot be resolved.
    """
    document = inline_deep_references({**raw, "openapi": OPENAPI_VERSION})
    document = normalise_paths(document)
    # A step may simplify the output of another one; usually two rounds are enough.
    while (simpler := _simplify(document)) != document:
        document = simpler
    return simpler


def _simplify(document: Document) -> Document:
    document = merge_all_of(upgrade_to_openapi_31(document))
    document = normalise_discriminators(normalise_defaults(document))
    return tidy(document)


def tidy(document: Document) -> Document:
    """Return a copy without prose and extensions, with keys in a fixed order and sorted names."""
    ordered = mapping(rebuild(document, "document", _tidy_object))
    return {**ordered, "paths": _sort(ordered.get("paths"))} if "paths" in ordered else ordered


def _tidy_object(node: Document, kind: str) -> Json:
    if kind == "components":
        return {section: _sort(named) for section, named in node.items()}
    if kind == "response" and "$ref" not in node:
        # Prose, but required by OpenAPI in each response.
        return {"description": "", **{k: v for k, v in node.items() if k != "description"}}
    return node


def _sort(named: Json | None) -> Json:
    return dict(sorted(mapping(named).items()))
