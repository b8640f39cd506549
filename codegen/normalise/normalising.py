"""The steps of normalising, and the order of what comes out."""

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
    """The same API said once more: facts alone, OpenAPI 3.1 alone, one spelling for each thing.

    Takes an OpenAPI 3.0 or 3.1 document and leaves it as it is. Values that the document allows,
    in the letter or by intent, are allowed by the result. Normalising twice changes nothing.
    Raises CodegenError where a reference cannot be followed.
    """
    document = inline_deep_references({**raw, "openapi": OPENAPI_VERSION})
    document = normalise_paths(document)
    # What one step writes another may have a plainer spelling for; two rounds are the rule.
    while (simpler := _simplify(document)) != document:
        document = simpler
    return simpler


def _simplify(document: Document) -> Document:
    document = merge_all_of(upgrade_to_openapi_31(document))
    document = normalise_discriminators(normalise_defaults(document))
    return tidy(document)


def tidy(document: Document) -> Document:
    """A copy without prose and extensions, its keys in a fixed order, paths and names sorted."""
    ordered = mapping(rebuild(document, "document", _tidy_object))
    return {**ordered, "paths": _sort(ordered.get("paths"))} if "paths" in ordered else ordered


def _tidy_object(node: Document, kind: str) -> Json:
    if kind == "components":
        return {section: _sort(named) for section, named in node.items()}
    if kind == "response" and "$ref" not in node:
        # Prose, but OpenAPI demands it of each response.
        return {"description": "", **{k: v for k, v in node.items() if k != "description"}}
    return node


def _sort(named: Json | None) -> Json:
    return dict(sorted(mapping(named).items()))
