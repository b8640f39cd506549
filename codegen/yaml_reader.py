"""Reads YAML text as plain JSON values, with limits of depth and size.

PyYAML parses the text, and this module composes values from its events: PyYAML's own composer
refuses an anchor that is defined twice, which YAML allows, and accepts a duplicate key, a node that
contains itself and endless aliases, which no JSON document can have.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

import yaml

from codegen.errors import CodegenError
from codegen.yaml_scalars import TAG, Json, RefusedError, shorten, tagged_value, value_of

if TYPE_CHECKING:
    from yaml import SafeLoader as _Parser
else:
    try:
        from yaml import CSafeLoader as _Parser
    except ImportError:  # PyYAML built without libyaml: the same result, ten times slower
        from yaml import SafeLoader as _Parser

MAX_DEPTH = 100
"""How many mappings and lists may stand inside of each other; OpenAI's document has 21."""
# The characters that aliases may repeat in all, in addition to the length of the text.
_MAX_REPEATED = 200_000
# The weight of a node, in addition to its characters.
_NODE_WEIGHT = 8

_MERGE = "<<"


class _Mark(Protocol):
    line: int


class _Event(Protocol):
    """The attributes of PyYAML's events that are read here."""

    start_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None


class _Events(Protocol):
    def get_event(self) -> yaml.Event: ...

    def dispose(self) -> None: ...


@dataclass
class _Anchor:
    """The value of an anchor, when its node is complete; `height` is the number of its levels."""

    line: int
    is_complete: bool = False
    value: Json = None
    weight: int = 0
    height: int = 0


@dataclass
class _OpenCollection:
    """An incomplete mapping or list; `lines` has the line of each key, None for a list.

    `key` is the key of the next value.
    """

    value: dict[str, Json] | list[Json]
    line: int
    anchor: _Anchor | None
    lines: dict[str, int] | None = None
    key: str | None = None
    merges: bool = False
    merged: list[dict[str, Json]] = field(default_factory=list["dict[str, Json]"])
    weight: int = _NODE_WEIGHT
    height: int = 0


def read_yaml(text: str, *, source: str) -> Json:
    """Return the only document of a YAML text, by the core schema of YAML 1.2: `on` is a string.

    Keys are strings, as in OpenAPI: `200:` is `"200"`. Raises CodegenError, which names `source`
    and the line, if the text is not YAML or has values that JSON lacks.
    """
    try:
        parser: _Events = _Parser(text)
    except yaml.YAMLError as error:
        raise _not_yaml(source, error) from error
    builder = _Builder()
    try:
        return _read(parser, builder)
    except yaml.YAMLError as error:
        raise _not_yaml(source, error) from error
    except RefusedError as error:
        raise CodegenError(f"{source}, line {builder.line}: {error}") from error
    finally:
        parser.dispose()


def _read(parser: _Events, builder: _Builder) -> Json:
    documents = 0
    while not isinstance(event := parser.get_event(), yaml.StreamEndEvent):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            builder.line = cast("_Event", event).start_mark.line + 1
            if documents > 1:
                raise RefusedError(
                    "a second YAML document begins; expected one document in the file."
                )
        elif isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
            builder.take(cast("_Event", event))
    return builder.root


def _not_yaml(source: str, error: yaml.YAMLError) -> CodegenError:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        context = f" {error.context}" if error.context else ""
        place = f"line {mark.line + 1}, column {mark.column + 1}"
        return CodegenError(f"{source}, {place}: not YAML: {error.problem}{context}.")
    return CodegenError(f"{source}: not YAML: {' '.join(str(error).split())}.")


class _Builder:
    """Composes values from the parser's events; `line` is the line of the last event."""

    def __init__(self) -> None:
        self.root: Json = None
        self.line = 0
        self._open: list[_OpenCollection] = []
        self._anchors: dict[str, _Anchor] = {}
        self._plain: dict[str, Json] = {}
        self._output_size = 0
        self._repeated = 0

    def take(self, event: _Event) -> None:
        """Process one event."""
        self.line = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin({}, event, "map")
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin([], event, "seq")
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event.anchor or "")
        else:
            self._end()

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        text, weight = event.value, len(event.value) + _NODE_WEIGHT
        top = self._open[-1] if self._open else None
        is_key = top is not None and top.lines is not None and top.key is None
        self._output_size += weight
        plain = event.tag is None and not event.style
        value: Json = text
        if not is_key and (plain or event.tag):
            value = self._plain_value(text) if plain else tagged_value(event.tag or "", text)
        if event.anchor:
            anchor = _Anchor(self.line, True, value, weight)
            self._anchors[event.anchor] = anchor
        if top is not None and is_key:
            self._key(top, text, merge=plain and text == _MERGE)
        else:
            self._put(value, weight, 0)

    def _plain_value(self, text: str) -> Json:
        if text not in self._plain:
            self._plain[text] = value_of(text)
        return self._plain[text]

    def _key(self, top: _OpenCollection, text: str, *, merge: bool) -> None:
        lines = cast("dict[str, int]", top.lines)
        if text in lines:
            raise RefusedError(
                f"the key {shorten(text)} is there already, in line {lines[text]}; "
                "expected each key of a mapping once."
            )
        lines[text] = self.line
        top.key, top.merges = text, merge

    def _begin(self, value: dict[str, Json] | list[Json], event: _Event, kind: str) -> None:
        if event.tag not in (None, "!", TAG + kind):
            raise RefusedError(
                f"the tag {shorten(event.tag or '')} is unknown; expected plain JSON."
            )
        self._refuse_complex_key()
        self._refuse_depth(1)
        self._output_size += _NODE_WEIGHT
        anchor = None
        if event.anchor:
            anchor = self._anchors[event.anchor] = _Anchor(self.line)
        lines: dict[str, int] | None = {} if kind == "map" else None
        self._open.append(_OpenCollection(value, self.line, anchor, lines))

    def _refuse_complex_key(self) -> None:
        if self._open and self._open[-1].lines is not None and self._open[-1].key is None:
            raise RefusedError("a key is a mapping, a list or an alias; expected a string.")

    def _refuse_depth(self, more: int) -> None:
        if len(self._open) + more > MAX_DEPTH:
            raise RefusedError(
                f"more than {MAX_DEPTH} mappings and lists stand inside of each other; "
                "expected fewer levels."
            )

    def _end(self) -> None:
        closed = self._open.pop()
        if closed.merged and isinstance(closed.value, dict):
            own = dict(closed.value)
            closed.value.clear()
            for other in reversed(closed.merged):
                closed.value.update(other)
            closed.value.update(own)
        if closed.anchor is not None:
            closed.anchor.is_complete, closed.anchor.value = True, closed.value
            closed.anchor.weight, closed.anchor.height = closed.weight, closed.height + 1
        self._put(closed.value, closed.weight, closed.height + 1)

    def _alias(self, name: str) -> None:
        self._refuse_complex_key()
        anchor = self._anchors.get(name)
        if anchor is None:
            raise RefusedError(f"the alias *{name} has no anchor &{name} before it.")
        if not anchor.is_complete:
            raise RefusedError(
                f"the alias *{name} stands inside of what it repeats, which begins in line "
                f"{anchor.line}; expected a value that does not contain itself."
            )
        self._refuse_depth(anchor.height)
        self._repeated += anchor.weight
        if self._repeated > _MAX_REPEATED + self._output_size:
            raise RefusedError(
                f"with the alias *{name}, aliases repeat more than the whole document has in "
                "writing; expected fewer of them, or references ($ref)."
            )
        self._put(anchor.value, anchor.weight, anchor.height)

    def _put(self, value: Json, weight: int, height: int) -> None:
        if not self._open:
            self.root = value
            return
        top = self._open[-1]
        top.weight += weight
        top.height = max(top.height, height)
        if isinstance(top.value, list):
            top.value.append(value)
        elif top.merges:
            top.merged.extend(_mappings(value))
            top.key, top.merges = None, False
        else:
            top.value[cast("str", top.key)] = value
            top.key = None


def _mappings(value: Json) -> list[dict[str, Json]]:
    members = value if isinstance(value, list) else [value]
    mappings = [member for member in members if isinstance(member, dict)]
    if len(mappings) < len(members):
        raise RefusedError(
            "`<<` merges something else than mappings; expected an alias of a mapping."
        )
    return mappings
