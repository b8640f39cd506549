"""The order of the chunks of chat completions and legacy completions, for each choice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list

from .rules import Violation

__all__ = ["ChatOrder", "ChunkOrder"]

_COMMON = ("id", "object", "created", "model")
_CONTENT_FIELDS = ("content", "refusal", "tool_calls", "function_call")


class ChunkOrder:
    """Chunks of legacy completions: every choice that has begun finishes once; usage comes last.

    `id`, `object`, `created` and `model` are the same in all chunks. (Chunks without an id are
    exempt: Azure first sends one with its filter's results for the prompt.)
    """

    def __init__(self) -> None:
        self._common: tuple[object, ...] | None = None
        self._finished_choices: dict[int, bool] = {}
        self._open_choices = 0
        self._trailing_field = ""
        self._may_continue = False  # whether chunks may follow the end of the choices
        self._is_over = False

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next chunk; return its violation of the order, if any."""
        if self._is_over:
            return Violation("another chunk", "the end of the stream", "an error ends it")
        if event.get("error"):
            self._is_over = True
            return None
        return self._check_common(event) or self._check_position(event)

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if (
            self._is_over
            or self._may_continue
            or (self._finished_choices and not self._open_choices)
        ):
            return None
        index = next((i for i, is_finished in self._finished_choices.items() if not is_finished), 0)
        return Violation(
            "the end of the stream",
            f"a chunk with a finish_reason for choice {index}",
            "every choice ends with a chunk that says why it ended",
        )

    def _check_common(self, event: Mapping[str, object]) -> Violation | None:
        identity = event.get("id")
        if not identity:
            return None
        common = (identity, event.get("object"), event.get("created"), event.get("model"))
        if common == self._common:
            return None
        if self._common is None:
            self._common = common
            return None
        previous = self._common
        name, before, now = next(
            (name, a, b) for name, a, b in zip(_COMMON, previous, common, strict=True) if a != b
        )
        return Violation(f"a chunk with {name} {now!r}", f"{before!r}", "all chunks have the same")

    def _check_position(self, event: Mapping[str, object]) -> Violation | None:
        choices = event.get("choices")
        if not is_list(choices) or not choices:
            return self._check_trailing_chunk(event)
        if self._trailing_field and not self._may_continue:
            actual = f"a chunk with choices after the one with {self._trailing_field}"
            return Violation(actual, "the end of the stream", "the choices come before it")
        entries = [each for each in map(fields_of, choices) if each is not None]
        if len(entries) > 1 and any(each.get("finish_reason") is None for each in entries):
            actual = f"a chunk with {len(choices)} choices"
            reason = "a chunk has one choice, unless all choices finish in it"
            return Violation(actual, "one choice", reason)
        violations = map(self._check_choice, entries)
        return next((violation for violation in violations if violation is not None), None)

    def _check_trailing_chunk(self, event: Mapping[str, object]) -> Violation | None:
        """Check a chunk without choices: usage and moderation follow all choices."""
        actual = next((name for name in ("usage", "moderation") if event.get(name) is not None), "")
        if not actual:
            return None
        if (self._open_choices and not self._may_continue) or not self._finished_choices:
            expected = "a chunk with a choice"
            return Violation(
                f"the chunk with {actual}", expected, "it follows when all have finished"
            )
        if self._trailing_field in (actual, "moderation"):
            return Violation(
                f"the chunk with {actual}", "the end of the stream", "that came before"
            )
        self._trailing_field = actual
        return None

    def _check_choice(self, choice: Mapping[str, object]) -> Violation | None:
        index = choice.get("index")
        if type(index) is not int:
            return None
        is_finished = self._finished_choices.get(index)
        if is_finished and self._may_follow_end(choice):
            return None
        if is_finished:
            expected = "a chunk without it"
            return Violation(
                f"another chunk for choice {index}", expected, "that choice has finished"
            )
        if is_finished is None:
            if index != len(self._finished_choices):
                expected = f"choice {len(self._finished_choices)}"
                return Violation(f"choice {index}", expected, "choices begin in their order")
            self._finished_choices[index] = False
            self._open_choices += 1
        violation = self._check_delta(choice, index, is_first=is_finished is None)
        if choice.get("finish_reason") is not None:
            self._finished_choices[index] = True
            self._open_choices -= 1
        return violation

    def _may_follow_end(self, choice: Mapping[str, object]) -> bool:
        """Return whether a chunk may come after the one that has finished its choice.

        In completions a chunk may follow that has no text and repeats the finish reason.
        """
        return choice.get("text") == "" and choice.get("finish_reason") is not None

    def _check_delta(
        self, choice: Mapping[str, object], index: int, *, is_first: bool
    ) -> Violation | None:
        """Check what a chunk adds to a choice; in a legacy completion any text is valid."""
        return None


class ChatOrder(ChunkOrder):
    """Chunks of chat completions.

    Additional rules: a choice begins with its role, which comes once; tool calls come one after the
    other, each beginning with its id and name; the chunk that finishes a choice adds nothing else.
    In a choice with audio the role may be repeated with the audio, there is no finish reason, and
    `expires_at` follows the usage.
    """

    def __init__(self) -> None:
        super().__init__()
        self._calls: dict[int, int] = {}

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next chunk; return its violation of the order, if any."""
        choices = event.get("choices")
        if type(choices) is list and len(choices := cast("list[object]", choices)) == 1:
            choice = choices[0]
            if type(choice) is dict and self._only_adds_text(
                cast("dict[str, object]", choice), event
            ):
                return None
        return super().check(event)

    def _only_adds_text(self, choice: dict[str, object], event: Mapping[str, object]) -> bool:
        """Return whether a chunk does nothing but add text to a choice that has begun.

        Such a chunk is always valid, and most chunks are of this kind.
        """
        delta, index = choice.get("delta"), choice.get("index")
        return (
            type(delta) is dict
            and "content" in delta
            and len(cast("dict[str, object]", delta)) == 1
            and choice.get("finish_reason") is None
            and type(index) is int
            and self._finished_choices.get(index) is False
            and not self._trailing_field
            and "error" not in event
            and self._common
            == (event.get("id"), event.get("object"), event.get("created"), event.get("model"))
        )

    def _check_delta(
        self, choice: Mapping[str, object], index: int, *, is_first: bool
    ) -> Violation | None:
        delta = fields_of(choice.get("delta"))
        if delta is None:
            return None
        if "audio" in delta:
            self._may_continue = True
            return None
        if is_first is not ("role" in delta):
            return _role_violation(index, is_first=is_first)
        if choice.get("finish_reason") is not None and (field := _content_field(delta)):
            actual = f"a chunk with finish_reason and delta.{field}"
            return Violation(
                actual, "delta {}", "the chunk that finishes a choice says nothing else"
            )
        calls = delta.get("tool_calls")
        if is_list(calls):
            for call in map(fields_of, calls):
                violation = None if call is None else self._check_tool_call(call, index)
                if violation is not None:
                    return violation
        return None

    def _check_tool_call(self, call: Mapping[str, object], choice: int) -> Violation | None:
        """Check a piece of a tool call. Clients join repeated strings, also ids and names."""
        number = call.get("index")
        last = self._calls.get(choice, -1)
        opens = call.get("id") is not None
        if opens is not (number == last + 1):
            actual = f"tool_calls[] with index {number} {'and an id' if opens else 'without an id'}"
            expected = f"index {last + 1} with an id and a name" + (
                f", or index {last} without them" if last >= 0 else ""
            )
            reason = (
                "a tool call begins with id and name, which come once; the next one begins then"
            )
            return Violation(actual, expected, reason)
        if opens:
            self._calls[choice] = last + 1
        elif number != last:
            actual = f"a piece of tool_calls[] with index {number}"
            return Violation(actual, f"index {last}", "tool calls come one after the other")
        return None


def _role_violation(index: int, *, is_first: bool) -> Violation:
    if is_first:
        actual = f"the first chunk of choice {index}, without a role"
        return Violation(actual, 'delta.role "assistant"', "a choice begins with its role")
    actual = f"delta.role again in choice {index}"
    return Violation(
        actual, "a delta without a role", "it comes in the first chunk of a choice only"
    )


def _content_field(delta: Mapping[str, object]) -> str:
    return next((name for name in _CONTENT_FIELDS if delta.get(name)), "")
