"""Writers: write answers directly as JSON text, most of which is the same for all calls.

A text with holes is computed once for a partial and the names of the fields known from a request; a
call fills the holes. The text equals that of the completed answer, byte for byte. Where that cannot
be guaranteed there is no writer, and the answer has to be completed as a dict.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring
from typing import NamedTuple, cast

from pydantic_core import from_json

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_mapping

from .makers import Filling, Fresh, Layout
from .plans import ObjectPlan, Plan
from .tokens import (
    OUTPUT_FIELDS,
    TEXT_FIELDS,
    Counter,
    compute_counts,
    count_output_tokens,
    select_counter,
)

__all__ = ["Writer", "make_writer"]

_Make = Callable[[Filling], object]
_Path = tuple["str | int", ...]

# Placeholders for the holes, in private use characters.
_MARK = "\ue000{}\ue001"
_MARKS = re.compile(f'"{_MARK.format("([0-9]+)")}"'.encode())


class _Hole(NamedTuple):
    """A hole in the text: its number from the left, and the maker of its value.

    `name` is the field known from the request, if it is one; a string from there is written as it
    is.
    """

    place: int
    make: _Make
    name: str | None


class Writer:
    """Writes answers that differ only in the holes of one text."""

    def __init__(
        self, pieces: Sequence[bytes], holes: Sequence[_Hole], usage: _Usage | None
    ) -> None:
        """Store the pieces between the holes, and the holes in the order of filling."""
        self._pieces = pieces
        self._text = b"%b".join(piece.replace(b"%", b"%%") for piece in pieces)
        self._empty = [b""] * (len(pieces) - 1)
        self._holes = holes
        self._usage = usage

    def write(self, filling: Filling) -> bytes:
        """Return the text of an answer."""
        values, request_fields = self._empty.copy(), filling.request_fields
        for place, make, name in self._holes:
            value = None if name is None else request_fields[name]
            if type(value) is not str:
                value = make(filling)
            if type(value) is str:
                values[place] = encode_basestring(value).encode()
            else:
                values[place] = b"%d" % value if type(value) is int else dump(value)
        if self._usage is not None:
            self._usage.fill(values, filling)
        return self._text % tuple(values)


def make_writer(
    plan: ObjectPlan, partial: Mapping[str, object], names: Sequence[str]
) -> Writer | None:
    """Return the writer for the answers of a plan; None if their text is not known beforehand.

    `partial` has the author's fields, and `names` are those of the fields from requests.
    """
    if not plan.names_read.isdisjoint(names):
        return None
    layout = plan.lay_out_with(_field_layouts(plan, partial, names))
    same = layout.same
    if not is_mapping(same) or "data" in same or _output_changes(layout):
        return None
    makes = dict(layout.changing)
    count_paths = _count_paths(same, partial)
    split_text = _split_at_holes(same, list(dict.fromkeys((*makes, *count_paths))))
    if split_text is None:
        return None
    pieces, places = split_text
    holes = [
        _Hole(
            places[path],
            maker.function if isinstance(maker, Fresh) else maker,
            maker.name if isinstance(maker, _RequestField) else None,
        )
        for path, maker in makes.items()
    ]
    counts = [(places[path], str(path[-1])) for path in count_paths]
    return Writer(pieces, holes, _Usage(counts, same, partial) if counts else None)


def _field_layouts(
    plan: ObjectPlan, partial: Mapping[str, object], names: Sequence[str]
) -> dict[str, Layout]:
    """Return the layouts of the given fields; the author's override those from the request."""
    fields = plan.fields
    holes = {name: Layout(None, [((), _RequestField(name, fields.get(name)))]) for name in names}
    author_layouts = {
        name: fields[name].lay_out_given(value) if name in fields else Layout(value, ())
        for name, value in partial.items()
    }
    derived = {name: maker.lay_out() for name, maker in plan.derived_makers(partial).items()}
    return {**derived, **holes, **author_layouts}


class _RequestField(Fresh):
    """Makes a field from its value in the request."""

    def __init__(self, name: str, plan: Plan | None) -> None:
        def make_field(filling: Filling) -> object:
            value = filling.request_fields[name]
            return value if plan is None else plan.complete(value, filling)

        super().__init__(make_field)
        self.name = name


def _output_changes(layout: Layout) -> bool:
    """Return whether any model output changes, so that tokens must be counted per answer."""
    return any(
        path[0] in OUTPUT_FIELDS
        and (len(path) == 1 or path[-1] in TEXT_FIELDS or isinstance(path[-1], int))
        for path, _ in layout.changing
    )


def _split_at_holes(
    same: Mapping[str, object], paths: Sequence[_Path]
) -> tuple[Sequence[bytes], Mapping[_Path, int]] | None:
    """Return the pieces of a text between its holes, and the holes' numbers by their paths.

    Returns None for a text that already has the placeholders, and for one nested too deeply to be
    parsed: the answer's value is parsed from it later.
    """
    text = dump(same)
    if any(mark.encode() in text for mark in _MARK.split("{}")):
        return None
    try:
        value: dict[str, object] = from_json(text)
    except ValueError:
        return None
    for number, path in enumerate(paths):
        container = value
        for step in path[:-1]:
            container = cast("dict[str, object]", container[cast("str", step)])
        container[cast("str", path[-1])] = _MARK.format(number)
    pieces = _MARKS.split(dump(value))
    places = {paths[int(number)]: container for container, number in enumerate(pieces[1::2])}
    return pieces[::2], places


# --- usage ---------------------------------------------------------------------------------------


class _Usage:
    """The token counts in an answer: their places and their values."""

    def __init__(
        self,
        places: Sequence[tuple[int, str]],
        answer: Mapping[str, object],
        partial: Mapping[str, object],
    ) -> None:
        self._places = [place for place, _ in places]
        self._names = [name for _, name in places]
        self._answer = answer
        self._given_usage = _usage_in(partial)
        self._usage = cast("Mapping[str, object]", answer["usage"])
        self._model = answer.get("model")
        self._has_request_model = "model" not in partial
        self._output_tokens: dict[Counter, int] = {}

    def fill(self, values: list[bytes], filling: Filling) -> None:
        """Fill in the counts."""
        model = (
            filling.request_fields.get("model", self._model)
            if self._has_request_model
            else self._model
        )
        counter = select_counter(model if isinstance(model, str) else None)
        output_tokens = self._output_tokens.get(counter)
        if output_tokens is None:
            output_tokens = self._output_tokens[counter] = count_output_tokens(
                self._answer, counter
            )
        input_tokens = filling.input_tokens
        if not self._given_usage:  # the most frequent case
            one, other, total = self._places
            values[one], values[other] = b"%d" % input_tokens, b"%d" % output_tokens
            values[total] = b"%d" % (input_tokens + output_tokens)
            return
        counts = compute_counts(self._usage, self._given_usage, input_tokens, output_tokens)
        for place, name in zip(self._places, self._names, strict=True):
            values[place] = b"%d" % counts[name]


def _usage_in(partial: Mapping[str, object]) -> Mapping[str, object]:
    usage = partial.get("usage")
    return usage if is_mapping(usage) else {}


def _count_paths(same: Mapping[str, object], partial: Mapping[str, object]) -> list[_Path]:
    """Return the paths of the token counts that are computed from the texts."""
    usage, given_usage = same.get("usage"), _usage_in(partial)
    if not is_mapping(usage) or (not given_usage and OUTPUT_FIELDS.isdisjoint(same)):
        return []
    return [("usage", name) for name in compute_counts(usage, given_usage, 0, 0)]
