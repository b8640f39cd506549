"""The order of the Assistants API's events: the states of a run, its steps and its messages."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.model_fields import fields_of

from .rules import Violation, one_of

__all__ = ["RunOrder"]

_RUN = "thread.run."
_STEP = "thread.run.step."
_MESSAGE = "thread.message."

_START, _NEW = "", "new"

# The events of the run that each may follow. The empty name is the start of a stream that may
# continue an existing run, which has received the tool outputs that it waited for; `new` is the
# start of a stream whose call has created the run.
_RUN_AFTER: Mapping[str, frozenset[str]] = {
    "created": frozenset((_START, _NEW)),
    "queued": frozenset((_START, "created")),
    "in_progress": frozenset(("queued",)),
    "requires_action": frozenset(("in_progress",)),
    "completed": frozenset(("in_progress",)),
    "incomplete": frozenset(("in_progress",)),
    "failed": frozenset(("created", "queued", "in_progress", "cancelling")),
    "cancelling": frozenset(("created", "queued", "in_progress")),
    "cancelled": frozenset(("created", "queued", "in_progress", "cancelling")),
    "expired": frozenset(("created", "queued", "in_progress", "cancelling")),
}
_RUN_ENDS = frozenset(
    ("requires_action", "completed", "incomplete", "failed", "cancelled", "expired")
)
# The ends after which no step or message of the run may be unfinished.
_WHOLE_ENDS = frozenset(("completed", "incomplete"))

# The same for steps and messages; an object that was created before the stream may end in it.
_PART_AFTER: Mapping[str, frozenset[str]] = {
    "created": frozenset((_START,)),
    "in_progress": frozenset(("created",)),
    "delta": frozenset(("in_progress", "delta")),
    "completed": frozenset(("in_progress", "delta")),
    "incomplete": frozenset(("in_progress", "delta")),
    "failed": frozenset(("created", "in_progress", "delta")),
    "cancelled": frozenset(("created", "in_progress", "delta")),
    "expired": frozenset(("created", "in_progress", "delta")),
}
_PART_ENDS = frozenset(("completed", "incomplete", "failed", "cancelled", "expired"))


class RunOrder:
    """The events of a run: a new thread, the run, its steps and messages, its end, and `done`."""

    def __init__(self, *, is_new: bool = False) -> None:
        """Take whether the call has created the run, so that the run begins in the stream."""
        self._run = _NEW if is_new else _START
        self._begun = False
        self._over = ""
        self._parts: dict[tuple[str, str], str] = {}

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("event")
        if not isinstance(name, str):
            return None
        if self._over and not (name == "done" and self._over != "done"):
            return Violation(name, "done" if self._over != "done" else "the end of the stream",
                          f"{self._over} was the last event before it")  # fmt: skip
        violation = self._placed(name, event.get("data"))
        self._begun = True
        return violation

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here; the emitter adds a missing `done`."""
        if self._over:
            return None
        ends = one_of(_RUN + end for end in _RUN_ENDS)
        return Violation("the end of the stream", ends, "a stream ends when its run does, or waits")

    def _placed(self, name: str, data: object) -> Violation | None:
        if name.startswith(_STEP):
            return self._of_part(_STEP, name.removeprefix(_STEP), data)
        if name.startswith(_MESSAGE):
            return self._of_part(_MESSAGE, name.removeprefix(_MESSAGE), data)
        if name.startswith(_RUN):
            return self._of_run(name.removeprefix(_RUN))
        if name == "thread.created" and self._begun:
            return Violation(
                name, "an event of the run", "it is the first event, if it comes at all"
            )
        if name in ("error", "done"):
            return self._ended(name)
        return None

    def _ended(self, name: str) -> Violation | None:
        violation = self.end() if name == "done" else None
        self._over = name
        return None if violation is None else violation._replace(came=name)

    def _of_run(self, state: str) -> Violation | None:
        if state not in _RUN_AFTER:
            return None
        before = self._run
        if before not in _RUN_AFTER[state]:
            follow = [_RUN + s for s, after in _RUN_AFTER.items() if before in after]
            begun = before not in (_START, _NEW)
            why = f"the run is {before}" if begun else "no event of the run has come yet"
            return Violation(_RUN + state, one_of(follow), why)
        self._run = state
        if state in _RUN_ENDS:
            self._over = _RUN + state
            return self._half_done() if state in _WHOLE_ENDS else None
        return None

    def _half_done(self) -> Violation | None:
        for (kind, identity), state in self._parts.items():
            came, why = self._over, f"{identity!r} is {state}"
            return Violation(came, f"{kind}completed", f"{why}, and a run ends after what it does")
        return None

    def _nested(self, kind: str, state: str) -> Violation | None:
        """Check that steps come one after the other, and messages inside a step."""
        if state == "created" and self._run != "in_progress":
            why = "a run begins to do something when it is in progress"
            return Violation(kind + state, _RUN + "in_progress", why)
        steps = [at for (part, _), at in self._parts.items() if part == _STEP]
        messages = len(self._parts) - len(steps)
        if kind == _MESSAGE and state == "created" and "in_progress" not in steps:
            return Violation(kind + state, _STEP + "in_progress", "a message is written in a step")
        if kind == _STEP and messages and state in ("created", *_PART_ENDS):
            why = "the message that is written in a step is complete before it"
            return Violation(kind + state, _MESSAGE + "completed", why)
        if kind == _STEP and state == "created" and steps:
            return Violation(kind + state, _STEP + "completed", "steps come one after the other")
        return None

    def _of_part(self, kind: str, state: str, data: object) -> Violation | None:
        if state not in _PART_AFTER:
            return None
        key = (kind, str((fields_of(data) or {}).get("id")))
        before = self._parts.get(key, _START)
        went_on = not before and self._run == _START and state in _PART_ENDS
        if before not in _PART_AFTER[state] and not went_on:
            follow = [kind + s for s, after in _PART_AFTER.items() if before in after]
            why = f"{key[1]!r} is {before}" if before else f"there is no {key[1]!r} yet"
            return Violation(kind + state, one_of(follow), why)
        violation = self._nested(kind, state)
        if violation is not None:
            return violation
        if state in _PART_ENDS:
            self._parts.pop(key, None)
        else:
            self._parts[key] = state
        return None
