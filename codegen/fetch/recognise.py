"""Checks that bytes are a complete OpenAPI document, and reads its version of OpenAPI."""

from __future__ import annotations

import re

import yaml

from codegen.document import Document, Json, mapping, parse_document, references, text_of
from codegen.errors import CodegenError

_DIALECT = re.compile(r"3\.[01](\.\d+)?")


def openapi_version(data: bytes, where: str) -> str:
    """Return the version of OpenAPI that a document declares.

    Raises CodegenError if the bytes are not a complete OpenAPI 3.0 or 3.1 document; `where` names
    them in the message.
    """
    document = _parse(data, where)
    if "openapi" not in document:
        raise CodegenError(f"{where}: not an OpenAPI document: it has no `openapi` key.")
    version = str(document["openapi"])
    if not _DIALECT.fullmatch(version):
        raise CodegenError(f"{where}: OpenAPI {version} is not supported: expected 3.0 or 3.1.")
    if not mapping(document.get("paths")):
        raise CodegenError(f"{where}: not a whole OpenAPI document: it has no `paths`.")
    if not mapping(document.get("components")):
        raise CodegenError(f"{where}: truncated: it has no `components`.")
    _refuse_cut_components(document, where)
    return version


def _parse(data: bytes, where: str) -> Document:
    text = text_of(data, source=where)
    try:
        return parse_document(text, source=where)
    except CodegenError as error:
        if _is_at_the_end(error.__cause__, text):
            line = text.rstrip().count("\n") + 1
            raise CodegenError(
                f"{where}: truncated: the YAML ends early, in line {line}."
            ) from error
        raise


def _is_at_the_end(error: BaseException | None, text: str) -> bool:
    mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
    return mark is not None and mark.index >= len(text.rstrip())


def _refuse_cut_components(document: Document, where: str) -> None:
    """Refuse a document that was cut between two lines, which may still be valid YAML.

    If `components` is its last section and has unresolvable references, the document was cut. Other
    sections follow `components` in OpenAI's document; an unresolvable reference before those is a
    mistake of the document, which an overlay corrects.
    """
    if list(document)[-1] != "components":
        return
    dangling = sorted({ref for ref in references(document) if not _is_resolvable(document, ref)})
    if dangling:
        raise CodegenError(
            f"{where}: truncated: `components` ends early: {dangling[0]} is missing "
            f"({len(dangling)} in all)."
        )


def _is_resolvable(document: Document, reference: str) -> bool:
    node: Json = document
    for part in reference[2:].split("/"):
        node = mapping(node).get(part.replace("~1", "/").replace("~0", "~"))
    return node is not None
