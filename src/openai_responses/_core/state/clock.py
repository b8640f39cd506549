"""Pace: what advances the lifecycles of a mock's objects, and the mock's clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias, get_args

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["Ending", "Mode", "Pace", "Time"]

Mode: TypeAlias = Literal["look", "instant", "manual", "clock"]
"""What advances an object's lifecycle: retrieval, creation, the test, or time.

`look`: retrieving an object returns its current state, then advances it one step. `instant`: an
object has its final status when it is created. `manual`: only `openai_mock.advance()` advances it;
the stream of a run ends at the run's current status. `clock`: each step takes some seconds, which
pass only in `openai_mock.advance(seconds=...)`, or while a stream of the run is read.
"""

Time: TypeAlias = Mode | Callable[[], float]
"""A mode, or a clock: a function that returns Unix seconds, such as `time.time`."""


class Ending(NamedTuple):
    """The end that a test has set for the lifecycles of a family: a status, and fields.

    `finished_objects` has the objects that have reached it. Each reaches it only once, because a
    run in `requires_action` continues after it.
    """

    status: str
    fields: Mapping[str, object]
    finished_objects: set[tuple[str, ...]]


class Pace:
    """The time mode of one mock, and lifecycle data that is not part of the objects' JSON."""

    def __init__(self, time: Time = "look") -> None:
        """Set the mode, or a clock. Raises ValueError for an unknown mode."""
        if not callable(time) and time not in get_args(Mode):
            modes = ", ".join(f'"{mode}"' for mode in get_args(Mode))
            raise ValueError(f"time: expected {modes} or a function, got {time!r}")
        self.mode: Mode = "clock" if callable(time) else time
        self._clock = time if callable(time) else None
        self.endings: dict[str, Ending] = {}
        # By family path and ids: when an object got its status, and data for later calls.
        self.since: dict[tuple[str, ...], int] = {}
        self.plans: dict[tuple[str, ...], JsonObject] = {}

    def follow_clock(self, determinism: Determinism) -> None:
        """Make `determinism` follow this mock's clock, if it has one."""
        if self._clock is not None:
            determinism.follow(self._clock)
