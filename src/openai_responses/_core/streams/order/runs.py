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
_RUN_PREDECESSORS: Mapping[str, frozenset[str]] = {
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
_COMPLETE_ENDS = frozenset(("completed", "incomplete"))

# The same for steps and messages; an object that was created before the stream may end in it.
_PART_PREDECESSORS: Mapping[str, frozenset[str]] = {
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
        self._run_state = _NEW if is_new else _START
        self._has_started = False
        self._end_event = ""
        self._part_states: dict[tuple[str, str], str] = {}

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("event")
        if not isinstance(name, str):
            return None
        if self._end_event and not (name == "done" and self._end_event != "done"):
            return Violation(name, "done" if self._end_event != "done" else "the end of the stream",
                          f"{self._end_event} was the last event before it")  # fmt: skip
        violation = self._check_event(name, event.get("data"))
        self._has_started = True
        return violation

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here; the emitter adds a missing `done`."""
        if self._end_event:
            return None
        ends = one_of(_RUN + end for end in _RUN_ENDS)
        return Violation("the end of the stream", ends, "a stream ends when its run does, or waits")

    def _check_event(self, name: str, data: object) -> Violation | None:
        if name.startswith(_STEP):
            return self._check_part(_STEP, name.removeprefix(_STEP), data)
        if name.startswith(_MESSAGE):
            return self._check_part(_MESSAGE, name.removeprefix(_MESSAGE), data)
        if name.startswith(_RUN):
            return self._check_run(name.removeprefix(_RUN))
        if name == "thread.created" and self._has_started:
            return Violation(
                name, "an event of the run", "it is the first event, if it comes at all"
            )
        if name in ("error", "done"):
            return self._check_final_event(name)
        return None

    def _check_final_event(self, name: str) -> Violation | None:
        violation = self.end() if name == "done" else None
        self._end_event = name
        return None if violation is None else violation._replace(actual=name)

    def _check_run(self, state: str) -> Violation | None:
        if state not in _RUN_PREDECESSORS:
            return None
        before = self._run_state
        if before not in _RUN_PREDECESSORS[state]:
            allowed = [_RUN + s for s, after in _RUN_PREDECESSORS.items() if before in after]
            has_started = before not in (_START, _NEW)
            reason = f"the run is {before}" if has_started else "no event of the run has come yet"
            return Violation(_RUN + state, one_of(allowed), reason)
        self._run_state = state
        if state in _RUN_ENDS:
            self._end_event = _RUN + state
            return self._unfinished_violation() if state in _COMPLETE_ENDS else None
        return None

    def _unfinished_violation(self) -> Violation | None:
        for (kind, identity), state in self._part_states.items():
            actual, reason = self._end_event, f"{identity!r} is {state}"
            return Violation(
                actual, f"{kind}completed", f"{reason}, and a run ends after what it does"
            )
        return None

    def _check_nesting(self, kind: str, state: str) -> Violation | None:
        """Check that steps come one after the other, and messages inside a step."""
        if state == "created" and self._run_state != "in_progress":
            reason = "a run begins to do something when it is in progress"
            return Violation(kind + state, _RUN + "in_progress", reason)
        steps = [at for (part, _), at in self._part_states.items() if part == _STEP]
        messages = len(self._part_states) - len(steps)
        if kind == _MESSAGE and state == "created" and "in_progress" not in steps:
            return Violation(kind + state, _STEP + "in_progress", "a message is written in a step")
        if kind == _STEP and messages and state in ("created", *_PART_ENDS):
            reason = "the message that is written in a step is complete before it"
            return Violation(kind + state, _MESSAGE + "completed", reason)
        if kind == _STEP and state == "created" and steps:
            return Violation(kind + state, _STEP + "completed", "steps come one after the other")
        return None

    def _check_part(self, kind: str, state: str, data: object) -> Violation | None:
        if state not in _PART_PREDECESSORS:
            return None
        key = (kind, str((fields_of(data) or {}).get("id")))
        before = self._part_states.get(key, _START)
        is_continued = not before and self._run_state == _START and state in _PART_ENDS
        if before not in _PART_PREDECESSORS[state] and not is_continued:
            allowed = [kind + s for s, after in _PART_PREDECESSORS.items() if before in after]
            reason = f"{key[1]!r} is {before}" if before else f"there is no {key[1]!r} yet"
            return Violation(kind + state, one_of(allowed), reason)
        violation = self._check_nesting(kind, state)
        if violation is not None:
            return violation
        if state in _PART_ENDS:
            self._part_states.pop(key, None)
        else:
            self._part_states[key] = state
        return None
