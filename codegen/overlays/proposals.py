"""Proposes edits of actions that no longer fit: new names, or deletion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from jsonpath_rfc9535 import compile as compile_query

from codegen.document import Document, renamed_schemas
from codegen.overlays.applying import RejectedAction, apply_overlays
from codegen.overlays.reading import Action, Overlay
from codegen.overlays.renames import Renames, find_renames, with_new_names


@dataclass(frozen=True)
class Proposal:
    """An edit of one action: delete it, or replace old names in its target and references.

    `names` are those in the target, `schemas` those in references; without both it is deleted.
    """

    action: Action
    names: Mapping[str, str]
    schemas: Mapping[str, str]

    @property
    def deletes(self) -> bool:
        """Whether the edit deletes the action."""
        return not self.names and not self.schemas

    @property
    def summary(self) -> str:
        """A short description of the edit."""
        if self.deletes:
            return "delete this action."
        moved = {**self.names, **self.schemas}
        return f"{', '.join(f'{old} is now {moved[old]}' for old in moved)}."

    def __str__(self) -> str:
        """The action and the edit in one line."""
        return f"{self.action.where}: {self.summary}"


def propose(
    before: Document | None,
    corrected: Document,
    overlays: Sequence[Overlay],
    rejected: Sequence[RejectedAction],
) -> list[Proposal]:
    """Return the edits after which all actions fit, in the order of the actions.

    `before` is the snapshot that the actions were written for, if there is one; `corrected` and
    `rejected` are the result of `apply_overlays`. Actions that fit but also contain an old name are
    edited too. There is no proposal for an action that can never be applied.
    """
    renames = find_renames(before, corrected) if before is not None else Renames({}, {}, {})
    reasons = {(one.action.file, one.action.number): one.reason for one in rejected}
    found: list[Proposal] = []
    for action in (action for overlay in overlays for action in overlay.actions):
        reason = reasons.get((action.file, action.number))
        if reason == "not applicable":
            continue
        moved = next((one for one in _rename(action, renames) if _fits(one, corrected)), None)
        if moved is not None and reason != "nothing changed":
            found.append(moved)
        elif reason is not None:
            found.append(Proposal(action, {}, {}))
    return found


def _rename(action: Action, renames: Renames) -> Iterator[Proposal]:
    """Yield the action with new names: of schemas and paths, then of fields too."""
    references = {
        old: new
        for old, new in renames.schemas.items()
        if renamed_schemas(action.update, {old: new}) != action.update
    }
    moved = {**renames.schemas, **renames.paths}
    for candidates in (moved, {**renames.properties, **moved}):
        names = {
            old: new
            for old, new in candidates.items()
            if with_new_names(action.target, {old: new}) != action.target
        }
        if names or references:
            yield Proposal(action, names, references)


def _fits(proposal: Proposal, corrected: Document) -> bool:
    action = proposal.action
    target = with_new_names(action.target, proposal.names)
    edited = replace(
        action,
        target=target,
        query=compile_query(target),
        update=renamed_schemas(action.update, proposal.schemas),
    )
    _, rejected = apply_overlays(corrected, [Overlay("", "", "", (edited,))])
    return not rejected
