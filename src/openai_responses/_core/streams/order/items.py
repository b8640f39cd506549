"""The order of events inside an item of a response: one table, by the type of the item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from openai_responses._core.json_values.model_fields import fields_of

from .rules import Violation, one_of

__all__ = ["INSIDE", "ONE_BY_ONE", "OpenItem", "Rule"]

_ADDED = "response.output_item.added"
_DONE = "response.output_item.done"

# The parts with events of their own; of other parts only their end is known.
_KNOWN_PARTS = frozenset(("output_text", "refusal", "summary_text"))
_OTHER_PART = "a part of another type"


class Rule(NamedTuple):
    """The positions of an event inside an item.

    `kinds` are the types of items that have the event; `after` are the events that it may follow
    directly in its item, None for any. `counter` is the field that counts the parts, if the event
    is about one; `opens` and `closes` say that the event begins or ends a part.
    """

    kinds: frozenset[str]
    after: frozenset[str] | None
    counter: str = ""
    opens: bool = False
    closes: bool = False


def _parts(
    stem: str, kinds: tuple[str, ...], counter: str, *texts: tuple[str, ...]
) -> Iterator[tuple[str, Rule]]:
    """Yield the rules of parts that follow each other and hold one of the texts each.

    A text is given as its stem and the other events that may come between its deltas.
    """
    opened, closed = f"{stem}.added", f"{stem}.done"
    yield opened, Rule(frozenset(kinds), frozenset((_ADDED, closed)), counter, opens=True)
    ends = {_OTHER_PART}
    for text, *others in texts:
        inside = frozenset((opened, _OTHER_PART, f"{text}.delta", *others))
        for name in (f"{text}.delta", f"{text}.done", *others):
            yield name, Rule(frozenset(kinds), inside, counter)
        ends.add(f"{text}.done")
    yield closed, Rule(frozenset(kinds), frozenset(ends), counter, closes=True)


def _work(
    kind: str, *, text: str = "", steps: tuple[str, ...] = (), ends: tuple[str, ...] = ()
) -> Iterator[tuple[str, Rule]]:
    """Yield the rules of an item that goes through `steps`, with a text that grows meanwhile."""
    kinds = frozenset((kind,))
    delta, done = f"{text}.delta", f"{text}.done"
    for index, step in enumerate(steps):
        again = (delta, done, step) if text or index else ()
        yield step, Rule(kinds, frozenset((*(steps[:index] or (_ADDED,)), *again)))
    if text:
        growing = frozenset((_ADDED, *steps, delta))
        yield delta, Rule(kinds, growing)
        yield done, Rule(kinds, growing)
    for end in ends:
        yield end, Rule(kinds, frozenset((*steps, done)))


def _of_tool(
    name: str, *steps: str, text: str = "", ends: tuple[str, ...] = ("completed",)
) -> Iterator[tuple[str, Rule]]:
    kind = f"response.{name}"
    named = tuple(f"{kind}.{step}" for step in steps)
    return _work(name, text=text, steps=named, ends=tuple(f"{kind}.{end}" for end in ends))


def _anywhere(kind: str, *names: str) -> Iterator[tuple[str, Rule]]:
    return ((name, Rule(frozenset((kind,)), None)) for name in names)


def _commands() -> Iterator[tuple[str, Rule]]:
    """Yield the rules of shell commands, which the model writes one after the other."""
    kinds = frozenset(("shell_call",))
    opened, delta, done = (
        f"response.shell_call_command.{end}" for end in ("added", "delta", "done")
    )
    yield opened, Rule(kinds, frozenset((_ADDED, done)))
    yield delta, Rule(kinds, frozenset((opened, delta)))
    yield done, Rule(kinds, frozenset((opened, delta)))


_TEXT = "response.output_text"
_SUMMARY = "response.reasoning_summary_part"
_THOUGHT = "response.reasoning_text"
_OUTPUT = "response.shell_call_output_content"
_EITHER = ("completed", "failed")

# All events about the inside of an item. Events that are not listed may come anywhere.
INSIDE: Mapping[str, Rule] = dict(
    (
        *_parts(
            "response.content_part",
            ("message", "reasoning"),
            "content_index",
            (_TEXT, f"{_TEXT}.annotation.added"),
            ("response.refusal",),
        ),
        *_parts(_SUMMARY, ("reasoning",), "summary_index", ("response.reasoning_summary_text",)),
        *_anywhere("reasoning", f"{_THOUGHT}.delta", f"{_THOUGHT}.done"),
        *_work("function_call", text="response.function_call_arguments"),
        *_work("custom_tool_call", text="response.custom_tool_call_input"),
        *_work("apply_patch_call", text="response.apply_patch_call_operation_diff"),
        *_of_tool("web_search_call", "in_progress", "searching"),
        *_of_tool("file_search_call", "in_progress", "searching"),
        *_of_tool(
            "code_interpreter_call",
            "in_progress",
            "interpreting",
            text="response.code_interpreter_call_code",
        ),
        *_of_tool("image_generation_call", "in_progress", "generating", "partial_image"),
        *_of_tool("mcp_call", "in_progress", text="response.mcp_call_arguments", ends=_EITHER),
        *_of_tool("mcp_list_tools", "in_progress", ends=_EITHER),
        *_commands(),
        *_anywhere("shell_call_output", f"{_OUTPUT}.delta", f"{_OUTPUT}.done"),
    )
)

# Items that the model writes come one by one; items of server tools may run at the same time.
ONE_BY_ONE = frozenset(("message", "reasoning", "function_call", "custom_tool_call"))

# Items that may lack an `output_item.done`: the event with the outcome of the list is enough.
_MAY_STAY_OPEN = frozenset(("mcp_list_tools",))
_OUTCOMES = (".completed", ".failed")


class OpenItem:
    """An item that has been added and is not done, with the state of its events."""

    def __init__(self, kind: object, identity: object) -> None:
        self.kind = kind
        self._id = identity
        self._last = _ADDED
        self._part: object = None
        self._parts = {"content_index": 0, "summary_index": 0}

    def check(self, name: str, rule: Rule, event: Mapping[str, object]) -> Violation | None:
        """Take an event about the inside of the item; return its violation, if any."""
        if self.kind not in rule.kinds:
            expected = f"an item of type {one_of(rule.kinds)}"
            return Violation(name, expected, f"the open item is of type {self.kind}")
        if self._id is not None and event.get("item_id", self._id) != self._id:
            came = f"{name} of item {event['item_id']!r}"
            return Violation(
                came, f"item {self._id!r}", "it is the open one with that output_index"
            )
        if rule.after is not None and self._last not in rule.after:
            return self._misplaced(name)
        self._last = name
        return self._in_part(name, rule, event) if rule.counter else None

    def close(self, item: Mapping[str, object]) -> Violation | None:
        """Return the violation of an `output_item.done` event with this `item`, if any."""
        for name, was in (("type", self.kind), ("id", self._id)):
            if was is not None and item.get(name) != was:
                came = f"{_DONE} with item.{name} {item.get(name)!r}"
                return Violation(came, repr(was), "so it was added")
        half = self._part is not None or self._last.endswith(".delta")
        if half and item.get("status") != "incomplete":
            return self._misplaced(_DONE)
        return None

    @property
    def may_stay_open(self) -> bool:
        """Whether a response may complete without an `output_item.done` of the item."""
        return self.kind in _MAY_STAY_OPEN and self._last.endswith(_OUTCOMES)

    def _misplaced(self, came: str) -> Violation:
        kinds = ((name, rule) for name, rule in INSIDE.items() if self.kind in rule.kinds)
        follow = [name for name, rule in kinds if rule.after is None or self._last in rule.after]
        if self._part is None and not self._last.endswith(".delta"):
            follow.append(_DONE)
        return Violation(came, one_of(follow), f"{self._last} is the last that came in the item")

    def _in_part(self, name: str, rule: Rule, event: Mapping[str, object]) -> Violation | None:
        index = event.get(rule.counter)
        if rule.opens:
            expected: object = self._parts[rule.counter]
            self._parts[rule.counter] += 1
            self._part = index
            if (fields_of(event.get("part")) or {}).get("type") not in _KNOWN_PARTS:
                self._last = _OTHER_PART
        else:
            expected = self._part
            if rule.closes:
                self._part = None
        if index == expected:
            return None
        came = f"{name} with {rule.counter} {index}"
        why = "parts are counted from 0" if rule.opens else "it is the open one"
        return Violation(came, f"{rule.counter} {expected}", why)
