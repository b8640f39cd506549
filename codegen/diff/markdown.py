"""Renders a difference as a page of Markdown, for a changelog or a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from codegen.diff.entries import Entry, Row, Section, Subject, entries
from codegen.diff.facts import Count, Part, SpecDiff, Use
from codegen.diff.versions import SEVERAL
from codegen.diff.wording import codes, count_noun, list_names, uses_text

# The longest lists of changes that are not breaking, so that a large update stays readable.
_MOST_ITEMS = 20
_MOST_SUBJECTS = 8
_MOST_OPERATIONS = 3
_MOST_REMARKS = 2
# If this many resources have the same change, it is printed once for all of them.
_MANY_GROUPS = 3
_ALWAYS = frozenset({Part.OPERATIONS, Part.REQUESTS, Part.ANSWERS})
_OF_OPERATIONS = frozenset({Use.REQUEST, Use.ANSWER, Use.EVENT})
_OF_WEBSOCKETS = frozenset({Use.CLIENT_EVENT, Use.SERVER_EVENT})


def render_markdown(difference: SpecDiff) -> str:
    """Return the page: counts, then breaking changes, additions, other changes, deprecations.

    The page of an empty difference is one sentence. It ends with a newline.
    """
    if not difference:
        return "Nothing changes for users of the mock.\n"
    found = entries(difference)
    lines = ["# What changes for users of the mock", ""]
    lines += [f"- {line}" for line in _summary(difference, found)]
    for section in Section:
        lines += _section(section, [entry for entry in found if entry.section is section])
    return "\n".join([*lines, *_unreached_types(difference)]) + "\n"


def _summary(difference: SpecDiff, found: Sequence[Entry]) -> Iterator[str]:
    old, new = difference.versions
    if old != new:
        yield f"API version: {old} → {new}"
    yield f"Breaking changes: {sum(entry.section is Section.BREAKING for entry in found)}"
    for part in Part:
        count = difference.counts.get(part, Count())
        if count != Count() or part in _ALWAYS:
            renamed = f"{count.renamed} renamed, " if part is Part.TYPES else ""
            yield (
                f"{part.value}: {count.added} added, {count.removed} removed, "
                f"{renamed}{count.changed} changed"
            )


@dataclass(frozen=True)
class _Block:
    """Subjects with the same changes."""

    group: str
    row: Row
    subjects: tuple[Subject, ...]
    lines: tuple[str, ...]


def _section(section: Section, found: Sequence[Entry]) -> Iterator[str]:
    if not found:
        return
    yield from ("", f"## {section.value} ({len(found)})")
    blocks = sorted(_fold_blocks(_blocks(found)), key=_order)
    for group, members in groupby(blocks, key=lambda block: block.group):
        yield from ("", f"### {group}", "")
        for block in members:
            yield f"- {_title(block.subjects)}"
            yield from (f"  - {line}" for line in block.lines)


def _order(block: _Block) -> tuple[bool, str, str, int, str]:
    return (
        block.group == SEVERAL,
        block.group.lower(),
        block.group,
        block.row.value,
        block.subjects[0].label,
    )


def _blocks(found: Sequence[Entry]) -> list[_Block]:
    """Return one block per subject."""
    by_subject: dict[tuple[str, Row, Subject], list[Entry]] = {}
    for entry in found:
        by_subject.setdefault((entry.group, entry.row, entry.subject), []).append(entry)
    return [
        _Block(group, row, (subject,), tuple(_lines(members)))
        for (group, row, subject), members in by_subject.items()
    ]


def _lines(members: Sequence[Entry]) -> Iterator[str]:
    """Yield one line per phrase, in the order of the entries."""
    by_phrase: dict[str, list[Entry]] = {}
    for entry in members:
        by_phrase.setdefault(entry.phrase, []).append(entry)
    is_shortened = members[0].section is not Section.BREAKING
    for phrase, same in by_phrase.items():
        items = _items(same, most=_MOST_ITEMS if is_shortened else len(same))
        yield ": ".join(part for part in (phrase, items) if part)


def _items(same: Sequence[Entry], most: int) -> str:
    by_head: dict[str, list[str]] = {}
    for entry in same:
        if entry.item:
            by_head.setdefault(entry.head, []).append(entry.item)
    if list(by_head) == [""]:
        return list_names(by_head[""], most)
    parts = [(head, list_names(items, most)) for head, items in by_head.items()]
    return "; ".join(f"{head}: {items}" if head else items for head, items in parts)


def _fold_blocks(blocks: Iterable[_Block]) -> list[_Block]:
    """Merge foldable blocks that have the same lines.

    Blocks of one resource are always merged; blocks of different resources if there are many.
    """
    alike: dict[object, list[_Block]] = {}
    for number, block in enumerate(blocks):
        key = (block.row, block.lines) if block.subjects[0].foldable else number
        alike.setdefault(key, []).append(block)
    return [block for members in alike.values() for block in _merge_blocks(members)]


def _merge_blocks(members: Sequence[_Block]) -> list[_Block]:
    groups = {block.group for block in members}
    if SEVERAL in groups or len(groups) >= _MANY_GROUPS:
        return [_merge_into_group(SEVERAL, members)]
    return [
        _merge_into_group(group, [b for b in members if b.group == group])
        for group in sorted(groups)
    ]


def _merge_into_group(group: str, members: Sequence[_Block]) -> _Block:
    subjects = tuple(subject for block in members for subject in block.subjects)
    return _Block(group, members[0].row, subjects, members[0].lines)


def _title(subjects: Sequence[Subject]) -> str:
    label = list_names([subject.label for subject in subjects], _MOST_SUBJECTS)
    remarks = [remark for subject in subjects for remark in subject.remarks]
    remark = list_names(list(dict.fromkeys(remarks)), _MOST_REMARKS)
    note = "; ".join(part for part in (remark, _affected_subjects(subjects)) if part)
    return f"**{label}** ({note})" if note else f"**{label}**"


def _affected_subjects(subjects: Sequence[Subject]) -> str:
    """Describe the operations, WebSockets and webhooks that a change affects, and its uses."""
    uses = {use for subject in subjects for use in subject.uses}
    reached = (
        (uses & _OF_OPERATIONS, "operation", [one.operations for one in subjects]),
        (uses & _OF_WEBSOCKETS, "WebSocket", [one.websockets for one in subjects]),
        (frozenset[Use](), "webhook", [one.webhooks for one in subjects]),
    )
    parts: list[str] = []
    for how, noun, several in reached:
        names = list(dict.fromkeys(name for each in several for name in each))
        if names:
            number = f"{count_noun(len(names), noun)}: {codes(names, _MOST_OPERATIONS)}"
            parts.append(f"{uses_text(how)} of {number}" if how else number)
    return "; ".join(parts)


def _unreached_types(difference: SpecDiff) -> list[str]:
    names = difference.unreached
    if not names:
        return []
    number = count_noun(len(names), "schema")
    return [
        "",
        f"## Without effect ({len(names)})",
        "",
        f"- {number} that no operation reaches: {codes(names, _MOST_ITEMS)}",
    ]
