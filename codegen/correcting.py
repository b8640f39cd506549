"""Corrects a normalised document with the overlays, and handles actions that do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.document import Document
from codegen.errors import CodegenError
from codegen.overlays import (
    Overlay,
    Proposal,
    RejectedAction,
    apply_overlays,
    edit_texts,
    load_overlays,
    parse_overlay,
    propose,
)

ADVICE = (
    "--mend edits the overlays as proposed; --stale-overlays warn goes on without what does not "
    "fit."
)


@dataclass(frozen=True)
class Correction:
    """The corrected document, the rejected actions, and the edits that would make them fit."""

    document: Document
    rejected: tuple[RejectedAction, ...]
    proposals: tuple[Proposal, ...]

    def lines(self) -> Iterator[str]:
        """Yield the reason for each rejected action, with the proposed edit."""
        edits = {(one.action.file, one.action.number): one for one in self.proposals}
        for rejected in self.rejected:
            edit = edits.pop((rejected.action.file, rejected.action.number), None)
            yield str(rejected) if edit is None else f"{rejected}\n    proposed: {edit.summary}"
        for edit in edits.values():
            yield f"{edit.action.where}: it names what has moved.\n    proposed: {edit.summary}"


def correct(
    document: Document, overlays: Sequence[Overlay], before: Document | None = None
) -> Correction:
    """Apply the overlays to a normalised document.

    `before` is the snapshot for which they were written, if there is one; it is used to find the
    new names of what was renamed since.
    """
    corrected, rejected = apply_overlays(document, overlays)
    proposals = propose(before, corrected, overlays, rejected)
    return Correction(corrected, tuple(rejected), tuple(proposals))


def mend(
    document: Document, folder: Path, before: Document | None
) -> tuple[Correction, dict[Path, str | None]]:
    """Correct a document with the overlays of a folder, after the proposed edits.

    Returns the correction, whose proposals are those that were applied, and the new texts of the
    edited files, None for files to remove; nothing is written. Raises CodegenError if some actions
    still do not fit.
    """
    overlays = load_overlays(folder)
    found = correct(document, overlays, before)
    if not found.proposals and not found.rejected:
        return found, {}
    texts = {one.file: (folder / one.file).read_text(encoding="utf-8") for one in overlays}
    edited = edit_texts(texts, found.proposals)
    kept = {file: text for file, text in {**texts, **edited}.items() if text is not None}
    again = [parse_overlay(text, file) for file, text in kept.items()]
    corrected, rejected = apply_overlays(document, again)
    if rejected:
        lines = [f"  {one}" for one in rejected]
        raise CodegenError(
            "\n".join(["These actions are to be mended by hand; nothing was written:", *lines])
        )
    files = {folder / file: text for file, text in edited.items()}
    return Correction(corrected, (), found.proposals), files
