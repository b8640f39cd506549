"""Edits the texts of overlay files; all other text, including comments, is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import yaml

from codegen.errors import CodegenError
from codegen.overlays.proposals import Proposal
from codegen.overlays.renames import with_new_names

_REFERENCE = "#/components/schemas/"


@dataclass(frozen=True)
class _Place:
    """The place of an action: its first line, and the character ranges of target and update."""

    line: int
    target: tuple[int, int]
    update: tuple[int, int]


def edit_texts(texts: Mapping[str, str], proposals: Iterable[Proposal]) -> dict[str, str | None]:
    """Return the new text of each edited file; None for a file without remaining actions.

    `texts` are the overlay files by name. The comment directly above a deleted action is deleted
    too. Raises CodegenError if a file has several actions in one line.
    """
    by_file: dict[str, list[Proposal]] = {}
    for proposal in proposals:
        by_file.setdefault(proposal.action.file, []).append(proposal)
    return {file: _mend_file(texts[file], edits, file) for file, edits in by_file.items()}


def _mend_file(text: str, edits: list[Proposal], file: str) -> str | None:
    places = _places(text, file)
    deleted = {edit.action.number for edit in edits if edit.deletes}
    if len(deleted) == len(places):
        return None
    for edit in sorted(edits, key=lambda edit: -edit.action.number):
        text = _rename(text, places[edit.action.number - 1], edit)
    return _without(text, [place.line for place in places], deleted)


def _rename(text: str, place: _Place, edit: Proposal) -> str:
    """Replace names in one action; the number of lines stays the same."""
    references = {f"{_REFERENCE}{old}": f"{_REFERENCE}{new}" for old, new in edit.schemas.items()}
    ranges = [(place.target, edit.names), (place.update, references)]
    for (start, end), names in sorted(ranges, key=lambda one: one[0], reverse=True):
        text = text[:start] + with_new_names(text[start:end], names) + text[end:]
    return text


def _without(text: str, starts: list[int], deleted: set[int]) -> str:
    lines = text.splitlines(keepends=True)
    firsts = [_with_comment(lines, start) for start in starts]
    last = max(number for number, line in enumerate(lines) if _says_something(line)) + 1
    ends = [*firsts[1:], last]
    for number in sorted(deleted, reverse=True):
        del lines[firsts[number - 1] : ends[number - 1]]
        while ends[number - 1] == last and not lines[firsts[number - 1] - 1].strip():
            firsts[number - 1] -= 1
            del lines[firsts[number - 1]]
    return "".join(lines).rstrip("\n") + "\n"


def _with_comment(lines: list[str], start: int) -> int:
    """Return the first line of the comment directly above a line, or that line."""
    while lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _places(text: str, file: str) -> list[_Place]:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    actions = _value(root, "actions")
    if not isinstance(actions, yaml.SequenceNode) or actions.flow_style:
        raise CodegenError(
            f"{file}: `actions` is not written as a list of one action below the other, so that "
            "none can be edited here; edit it by hand."
        )
    return [
        _Place(action.start_mark.line, _range(action, "target"), _range(action, "update"))
        for action in cast("list[yaml.Node]", actions.value)
    ]


def _range(action: yaml.Node, key: str) -> tuple[int, int]:
    node = _value(action, key)
    return (0, 0) if node is None else (node.start_mark.index, node.end_mark.index)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    pairs = cast("list[tuple[yaml.Node, yaml.Node]]", node.value)
    return next((value for name, value in pairs if name.value == key), None)
