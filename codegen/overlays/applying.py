"""Applies the actions of overlays to a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from jsonpath_rfc9535 import JSONPathError, JSONPathNode

from codegen.document import Document, Json, copy_tree, references
from codegen.errors import CodegenError
from codegen.normalise.dialect import admits_null
from codegen.normalise.references import is_resolvable
from codegen.overlays.merge import extend, merge
from codegen.overlays.reading import Action, Overlay, kind_of
from codegen.overlays.streams import adds_stream, can_be_requested

# The short form of a nullable schema, which is normalised later.
_NULLABLE: Document = {"nullable": True}
_NOTHING_MATCHED = (
    "the target matches nothing: upstream has moved, dropped or corrected it; "
    "correct the target or delete the action."
)
_NOTHING_CHANGED = (
    "the update changes nothing: upstream has made this correction itself; delete the action."
)
_LOST = (
    "the update refers to {!r}, which the document lacks: upstream has moved or dropped it; "
    "correct the reference or delete the action."
)
_NO_SWITCH = (
    "the update adds an event stream, but no request of the operation can ask for one: neither "
    "body nor query has a field `stream`; say how it is asked for (x-event-stream.when) or delete "
    "the action."
)

Reason = Literal["nothing matched", "nothing changed", "reference", "no switch", "not applicable"]


@dataclass(frozen=True)
class RejectedAction:
    """An action that changes nothing, or that cannot be applied, with the reason."""

    action: Action
    reason: Reason
    message: str

    def __str__(self) -> str:
        """The message: the file, the number of the action, and the reason."""
        return f"{self.action.where}: {self.message}"


def apply_overlays(
    document: Document, overlays: Sequence[Overlay]
) -> tuple[Document, list[RejectedAction]]:
    """Apply all actions, in order, to a copy of the document.

    `update` merges an object into every object that the target selects, and appends to every list
    (an entry, or each entry of a list, unless the list has it already). `update: {nullable: true}`
    does not change a schema that already admits null in another form. `remove` removes every match
    from its object or list.

    Returns the corrected copy and the actions that were not applied, because that is impossible or
    not needed: the target matches nothing, the update changes none of the matches, refers to
    something that neither the document nor earlier actions have, or adds an event stream that no
    request can switch on.
    """
    corrected = cast("Document", copy_tree(document))
    outcomes = (_apply(corrected, action) for overlay in overlays for action in overlay.actions)
    return corrected, [rejected for rejected in outcomes if rejected]


def _apply(document: Document, action: Action) -> RejectedAction | None:
    try:
        matches = list(action.query.find(document))
        if not matches:
            return RejectedAction(action, "nothing matched", _NOTHING_MATCHED)
        if action.remove:
            _remove(matches)
            return None
        dangling = _dangling_references(document, action)
        if dangling:
            return RejectedAction(action, "reference", _LOST.format(dangling[0]))
        if adds_stream(action.update):
            matches = [one for one in matches if can_be_requested(document, one.location)]
            if not matches:
                return RejectedAction(action, "no switch", _NO_SWITCH)
        changes = [_merge_at(match, action.update) for match in matches]
    except (CodegenError, JSONPathError) as error:
        return RejectedAction(action, "not applicable", str(error))
    return None if any(changes) else RejectedAction(action, "nothing changed", _NOTHING_CHANGED)


def _dangling_references(document: Document, action: Action) -> list[str]:
    """Return the references of an update that could not be resolved after it."""
    dangling = [ref for ref in references(action.update) if not is_resolvable(document, ref)]
    if dangling:  # An update may also add what it refers to.
        trial = cast("Document", copy_tree(document))
        for match in action.query.find(trial):
            _merge_at(match, action.update)
        dangling = [ref for ref in dangling if not is_resolvable(trial, ref)]
    return dangling


def _remove(matches: Iterable[JSONPathNode]) -> None:
    # A selector may match a node twice; the last entry of a list is removed first, so that the
    # indices of the others stay valid.
    unique = {match.location: match for match in matches}.values()
    for match in sorted(unique, key=_index, reverse=True):
        holder = cast("JSONPathNode", match.parent).value
        del cast("dict[str | int, Json]", holder)[match.location[-1]]


def _index(match: JSONPathNode) -> int:
    last = match.location[-1]
    return last if isinstance(last, int) else 0


def _merge_at(match: JSONPathNode, update: Json) -> bool:
    target = cast("Json", match.value)
    if update == _NULLABLE and admits_null(target):
        return False
    if isinstance(target, dict) and isinstance(update, dict):
        return merge(target, update)
    if isinstance(target, list):
        return extend(target, update)
    if isinstance(target, dict):
        raise CodegenError(
            f"{match.path()} is an object: the update must be one too, not {kind_of(update)}."
        )
    raise CodegenError(
        f"{match.path()} is {kind_of(target)}: an update needs an object or an array; "
        "target the object that holds it."
    )
