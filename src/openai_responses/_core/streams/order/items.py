"""The order of events inside an item of a response: one table, by the type of the item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from openai_responses._core.json_values.model_fields import fields_of

from .rules import Violation, one_of

__all__ = ["ITEM_RULES", "SEQUENTIAL_TYPES", "OpenItem", "Rule"]

_ITEM_ADDED = "response.output_item.added"
_ITEM_DONE = "response.output_item.done"

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


def _part_rules(
    stem: str, kinds: tuple[str, ...], counter: str, *texts: tuple[str, ...]
) -> Iterator[tuple[str, Rule]]:
    """Yield the rules of parts that follow each other and hold one of the texts each.

    A text is given as its stem and the other events that may come between its deltas.
    """
    start_event, end_event = f"{stem}.added", f"{stem}.done"
    yield (
        start_event,
        Rule(frozenset(kinds), frozenset((_ITEM_ADDED, end_event)), counter, opens=True),
    )
    ends = {_OTHER_PART}
    for text, *others in texts:
        inside = frozenset((start_event, _OTHER_PART, f"{text}.delta", *others))
        for name in (f"{text}.delta", f"{text}.done", *others):
            yield name, Rule(frozenset(kinds), inside, counter)
        ends.add(f"{text}.done")
    yield end_event, Rule(frozenset(kinds), frozenset(ends), counter, closes=True)


def _item_rules(
    kind: str, *, text: str = "", steps: tuple[str, ...] = (), ends: tuple[str, ...] = ()
) -> Iterator[tuple[str, Rule]]:
    """Yield the rules of an item that goes through `steps`, with a text that grows meanwhile."""
    kinds = frozenset((kind,))
    delta_event, end_event = f"{text}.delta", f"{text}.done"
    for index, step in enumerate(steps):
        again = (delta_event, end_event, step) if text or index else ()
        yield step, Rule(kinds, frozenset((*(steps[:index] or (_ITEM_ADDED,)), *again)))
    if text:
        growing = frozenset((_ITEM_ADDED, *steps, delta_event))
        yield delta_event, Rule(kinds, growing)
        yield end_event, Rule(kinds, growing)
    for end in ends:
        yield end, Rule(kinds, frozenset((*steps, end_event)))


def _tool_rules(
    name: str, *steps: str, text: str = "", ends: tuple[str, ...] = ("completed",)
) -> Iterator[tuple[str, Rule]]:
    kind = f"response.{name}"
    step_events = tuple(f"{kind}.{step}" for step in steps)
    return _item_rules(
        name, text=text, steps=step_events, ends=tuple(f"{kind}.{end}" for end in ends)
    )


def _unordered_rules(kind: str, *names: str) -> Iterator[tuple[str, Rule]]:
    return ((name, Rule(frozenset((kind,)), None)) for name in names)


def _shell_command_rules() -> Iterator[tuple[str, Rule]]:
    """Yield the rules of shell commands, which the model writes one after the other."""
    kinds = frozenset(("shell_call",))
    start_event, delta_event, end_event = (
        f"response.shell_call_command.{end}" for end in ("added", "delta", "done")
    )
    yield start_event, Rule(kinds, frozenset((_ITEM_ADDED, end_event)))
    yield delta_event, Rule(kinds, frozenset((start_event, delta_event)))
    yield end_event, Rule(kinds, frozenset((start_event, delta_event)))


_TEXT = "response.output_text"
_SUMMARY = "response.reasoning_summary_part"
_REASONING = "response.reasoning_text"
_OUTPUT = "response.shell_call_output_content"
_MCP_ENDS = ("completed", "failed")

# All events about the inside of an item. Events that are not listed may come anywhere.
ITEM_RULES: Mapping[str, Rule] = dict(
    (
        *_part_rules(
            "response.content_part",
            ("message", "reasoning"),
            "content_index",
            (_TEXT, f"{_TEXT}.annotation.added"),
            ("response.refusal",),
        ),
        *_part_rules(
            _SUMMARY, ("reasoning",), "summary_index", ("response.reasoning_summary_text",)
        ),
        *_unordered_rules("reasoning", f"{_REASONING}.delta", f"{_REASONING}.done"),
        *_item_rules("function_call", text="response.function_call_arguments"),
        *_item_rules("custom_tool_call", text="response.custom_tool_call_input"),
        *_item_rules("apply_patch_call", text="response.apply_patch_call_operation_diff"),
        *_tool_rules("web_search_call", "in_progress", "searching"),
        *_tool_rules("file_search_call", "in_progress", "searching"),
        *_tool_rules(
            "code_interpreter_call",
            "in_progress",
            "interpreting",
            text="response.code_interpreter_call_code",
        ),
        *_tool_rules("image_generation_call", "in_progress", "generating", "partial_image"),
        *_tool_rules("mcp_call", "in_progress", text="response.mcp_call_arguments", ends=_MCP_ENDS),
        *_tool_rules("mcp_list_tools", "in_progress", ends=_MCP_ENDS),
        *_shell_command_rules(),
        *_unordered_rules("shell_call_output", f"{_OUTPUT}.delta", f"{_OUTPUT}.done"),
    )
)

# Items that the model writes come one by one; items of server tools may run at the same time.
SEQUENTIAL_TYPES = frozenset(("message", "reasoning", "function_call", "custom_tool_call"))

# Items that may lack an `output_item.done`: the event with the outcome of the list is enough.
_MAY_STAY_OPEN = frozenset(("mcp_list_tools",))
_OUTCOMES = (".completed", ".failed")


class OpenItem:
    """An item that has been added and is not done, with the state of its events."""

    def __init__(self, kind: object, identity: object) -> None:
        self.kind = kind
        self._id = identity
        self._last = _ITEM_ADDED
        self._part: object = None
        self._parts = {"content_index": 0, "summary_index": 0}

    def check(self, name: str, rule: Rule, event: Mapping[str, object]) -> Violation | None:
        """Take an event about the inside of the item; return its violation, if any."""
        if self.kind not in rule.kinds:
            expected = f"an item of type {one_of(rule.kinds)}"
            return Violation(name, expected, f"the open item is of type {self.kind}")
        if self._id is not None and event.get("item_id", self._id) != self._id:
            actual = f"{name} of item {event['item_id']!r}"
            return Violation(
                actual, f"item {self._id!r}", "it is the open one with that output_index"
            )
        if rule.after is not None and self._last not in rule.after:
            return self._position_violation(name)
        self._last = name
        return self._check_part(name, rule, event) if rule.counter else None

    def close(self, item: Mapping[str, object]) -> Violation | None:
        """Return the violation of an `output_item.done` event with this `item`, if any."""
        for name, expected in (("type", self.kind), ("id", self._id)):
            if expected is not None and item.get(name) != expected:
                actual = f"{_ITEM_DONE} with item.{name} {item.get(name)!r}"
                return Violation(actual, repr(expected), "the item was added with this value")
        is_incomplete = self._part is not None or self._last.endswith(".delta")
        if is_incomplete and item.get("status") != "incomplete":
            return self._position_violation(_ITEM_DONE)
        return None

    @property
    def may_stay_open(self) -> bool:
        """Whether a response may complete without an `output_item.done` of the item."""
        return self.kind in _MAY_STAY_OPEN and self._last.endswith(_OUTCOMES)

    def _position_violation(self, actual: str) -> Violation:
        kinds = ((name, rule) for name, rule in ITEM_RULES.items() if self.kind in rule.kinds)
        allowed = [name for name, rule in kinds if rule.after is None or self._last in rule.after]
        if self._part is None and not self._last.endswith(".delta"):
            allowed.append(_ITEM_DONE)
        return Violation(actual, one_of(allowed), f"{self._last} is the last that came in the item")

    def _check_part(self, name: str, rule: Rule, event: Mapping[str, object]) -> Violation | None:
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
        actual = f"{name} with {rule.counter} {index}"
        reason = "parts are counted from 0" if rule.opens else "it is the open one"
        return Violation(actual, f"{rule.counter} {expected}", reason)
