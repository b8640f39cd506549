"""Reads and checks the two files that everything is generated from."""

from __future__ import annotations

from pathlib import Path

from codegen.document import Document, load_document, mapping
from codegen.errors import naming_file
from codegen.sdk.checking import check_sdk
from codegen.snapshot import check_document, check_parts


def load_snapshot(path: Path) -> Document:
    """Read a snapshot, such as `openapi/openai.yaml`.

    Raises CodegenError, which names the file, if it cannot be read or is not well-formed.
    """
    document = load_document(path)
    with naming_file(path):
        check_document(document)
    return document


def load_sdk(path: Path) -> Document:
    """Read the recorded facts about the SDK: `openapi/sdk.yaml`.

    Raises CodegenError, which names the file, if it cannot be read or has another form.
    """
    tree = load_document(path)
    with naming_file(path):
        check_sdk(tree)
        if "fragments" in tree:
            check_parts(mapping(tree["fragments"]))
    return tree
