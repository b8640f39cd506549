"""`--mend`: applies the proposed edits to the overlays, and writes them with the results."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from codegen.correcting import mend
from codegen.document import Document
from codegen.inputs import load_snapshot
from codegen.normalise import normalise
from codegen.snapshot import check_document, finish_snapshot
from codegen.writing import write_files

Edited = Mapping[Path, "str | None"]
"""The new texts of overlay files; None for one that is to go."""

_SNAPSHOT = Path("openapi/openai.yaml")
_OVERLAYS = Path("openapi/overlays")


def existing_snapshot(root: Path) -> Document | None:
    """Return the snapshot of the project; None if it has none."""
    path = root / _SNAPSHOT
    return load_snapshot(path) if path.exists() else None


def mended_snapshot(published: Document, root: Path) -> tuple[Document, Edited]:
    """Return the snapshot of a document, with the proposed edits applied; nothing is written.

    Prints the edits on standard error. Raises CodegenError as `build_snapshot` does, and if some
    actions still do not fit.
    """
    check_document(published)
    found, edited = mend(normalise(published), root / _OVERLAYS, existing_snapshot(root))
    for proposal in found.proposals:
        print(f"edited: {proposal}", file=sys.stderr)
    return finish_snapshot(found.document), edited


def write_all(files: Mapping[Path, bytes], edited: Edited) -> None:
    """Write files and edited overlays, all or none."""
    texts = {path: text.encode() for path, text in edited.items() if text is not None}
    write_files({**files, **texts}, [path for path, text in edited.items() if text is None])
