"""Writing: answers as JSON text at once, as most of the text is the same for all calls.

What is worked out once is the text of an answer in pieces, for one partial of the author's and for
the names of the fields that are known from a request; a call fills in what goes between them. The
text is that of the completed answer, byte for byte. Where that cannot be promised beforehand there
is no writer, and the answer has to be completed as a dict.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from typing import cast

from pydantic_core import from_json

from openai_responses._core.jsonbytes import dump
from openai_responses._core.narrowing import is_mapping

from .facts import FINISHED
from .makers import Filling, Fresh, Layout
from .plans import ObjectPlan, Plan
from .tokens import SAID, TEXTS, Counter, counter_of, settled, tokens_said

__all__ = ["Writer", "writer_of"]

_Make = Callable[[Filling], object]
_Path = tuple["str | int", ...]

# Stand in the text for what is to be filled in; the characters are for private use.
_MARK = "\ue000{}\ue001"
_MARKS = re.compile(f'"{_MARK.format("([0-9]+)")}"')


class Writer:
    """Writes answers that differ in nothing but what goes into the holes of one text."""

    def __init__(
        self, pieces: Sequence[str], holes: Sequence[tuple[int, _Make]], usage: _Usage | None
    ) -> None:
        """Take the pieces, empty ones for holes, and what fills these, in the order of filling."""
        self._pieces = pieces
        self._holes = holes
        self._usage = usage

    def write(self, filling: Filling) -> bytes:
        """Return the text of an answer."""
        pieces = list(self._pieces)
        for place, make in self._holes:
            value = make(filling)
            pieces[place] = encode_basestring(value) if type(value) is str else _spelled(value)
        if self._usage is not None:
            for place, count in self._usage.counts(filling):
                pieces[place] = str(count)
        return "".join(pieces).encode()


def _spelled(value: object) -> str:
    """Return a value as JSON; of whole numbers without a detour."""
    return str(value) if type(value) is int else dump(value).decode()


def writer_of(
    plan: ObjectPlan, partial: Mapping[str, object], known: Sequence[str]
) -> Writer | None:
    """Return what writes the answers of a plan; None if they cannot be known beforehand.

    `partial` is what the author gave, and `known` are the names of the fields that requests tell.
    """
    if partial.get("status", "completed") not in FINISHED or "status" in known:
        return None
    layout = plan.lay_out_with(_given(plan, partial, known))
    same = layout.same
    if not is_mapping(same) or "data" in same or _says_what_changes(layout):
        return None
    makes = dict(_makes(layout, partial))
    counted = _counted(same, partial)
    text = _in_pieces(same, list(dict.fromkeys((*makes, *counted))))
    if text is None:
        return None
    pieces, places = text
    holes = [(places[path], make) for path, make in makes.items()]
    counts = [(places[path], str(path[-1])) for path in counted]
    return Writer(pieces, holes, _Usage(counts, same, partial) if counts else None)


def _given(
    plan: ObjectPlan, partial: Mapping[str, object], known: Sequence[str]
) -> dict[str, Layout]:
    """Return the layouts of the fields that are given: by the request, or else by the author."""
    fields = plan.fields
    holes = {name: Layout(None, [((), _known(name, fields.get(name)))]) for name in known}
    given = {
        name: fields[name].lay_out_given(value) if name in fields else Layout(value, ())
        for name, value in partial.items()
    }
    return {**holes, **given}


def _known(name: str, plan: Plan | None) -> Fresh:
    """Return what makes a field of what the request says of it."""
    if plan is None:
        return Fresh(lambda filling: filling.known[name])
    return Fresh(lambda filling: plan.complete(filling.known[name], filling))


def _says_what_changes(layout: Layout) -> bool:
    """Return whether a text of the model is not always the same, so that tokens must be counted."""
    return any(
        path[0] in SAID and (len(path) == 1 or path[-1] in TEXTS or isinstance(path[-1], int))
        for path, _ in layout.changing
    )


def _makes(layout: Layout, partial: Mapping[str, object]) -> Iterator[tuple[_Path, _Make]]:
    """Yield what changes, and what makes it: the time of the status last, where one is told."""
    same = cast("Mapping[str, object]", layout.same)
    time = f"{same.get('status')}_at"
    told = "status" in same and time in same and time not in partial
    for path, maker in layout.changing:
        if not (told and path == (time,)):
            yield path, maker.function if isinstance(maker, Fresh) else maker
    if told:
        yield (time,), lambda filling: filling.source.now()


def _in_pieces(
    same: Mapping[str, object], paths: Sequence[_Path]
) -> tuple[list[str], Mapping[_Path, int]] | None:
    """Return the text of an answer in pieces, and which of them are for which paths.

    None is returned for a text in which the marks stand already, and for one that is nested too
    deeply to be read: who wants the answer's value later has to read it as well.
    """
    text = dump(same)
    if any(mark.encode() in text for mark in _MARK.split("{}")):
        return None
    try:
        marked: dict[str, object] = from_json(text)
    except ValueError:
        return None
    for number, path in enumerate(paths):
        place = marked
        for step in path[:-1]:
            place = cast("dict[str, object]", place[cast("str", step)])
        place[cast("str", path[-1])] = _MARK.format(number)
    pieces = _MARKS.split(dump(marked).decode())
    places = {paths[int(number)]: 2 * at + 1 for at, number in enumerate(pieces[1::2])}
    pieces[1::2] = [""] * len(places)
    return pieces, places


# --- usage ---------------------------------------------------------------------------------------


class _Usage:
    """The counts of tokens in an answer: where each is, and how many there are."""

    def __init__(
        self,
        places: Sequence[tuple[int, str]],
        answer: Mapping[str, object],
        partial: Mapping[str, object],
    ) -> None:
        self._places = [place for place, _ in places]
        self._names = [name for _, name in places]
        self._answer = answer
        self._given = _usage_in(partial)
        self._usage = cast("Mapping[str, object]", answer["usage"])
        self._model = answer.get("model")
        self._asks_for_model = "model" not in partial
        self._said: dict[Counter, int] = {}

    def counts(self, filling: Filling) -> Iterable[tuple[int, int]]:
        """Return the counts with their places."""
        model = filling.known.get("model", self._model) if self._asks_for_model else self._model
        counter = counter_of(model)
        said = self._said.get(counter)
        if said is None:
            said = self._said[counter] = tokens_said(self._answer, counter)
        asked = filling.asked_tokens
        if not self._given:  # as nearly always
            return zip(self._places, (asked, said, asked + said), strict=True)
        counts = settled(self._usage, self._given, asked, said)
        return zip(self._places, (counts[name] for name in self._names), strict=True)


def _usage_in(partial: Mapping[str, object]) -> Mapping[str, object]:
    usage = partial.get("usage")
    return usage if is_mapping(usage) else {}


def _counted(same: Mapping[str, object], partial: Mapping[str, object]) -> list[_Path]:
    """Return the paths of the counts of tokens that follow from the texts."""
    usage, given = same.get("usage"), _usage_in(partial)
    if not is_mapping(usage) or (not given and SAID.isdisjoint(same)):
        return []
    return [("usage", name) for name in settled(usage, given, 0, 0)]
