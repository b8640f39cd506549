"""Pace: who lets the lives of a mock's objects go on, and what time it is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias, get_args

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["Ending", "Mode", "Pace", "Time"]

Mode: TypeAlias = Literal["look", "instant", "manual", "clock"]
"""What makes an object go on: being looked at, nothing more than its creation, the test, or time.

`look`: whoever asks for an object sees it as it is, and it goes on one step. `instant`: it is at
its end when it is created. `manual`: nothing but `openai_mock.advance()`; the stream of a run ends
where the run is. `clock`: each step takes some seconds, which pass only in
`openai_mock.advance(seconds=...)`, or while a stream of the run is read.
"""

Time: TypeAlias = Mode | Callable[[], float]
"""A mode, or a clock to go by: a function that returns Unix seconds, such as `time.time`."""


class Ending(NamedTuple):
    """How the lives of a family are to end, where the test has said so: a status, and fields.

    `met` are the objects that have: each does so once, as a run that needs outputs goes on after.
    """

    status: str
    fields: Mapping[str, object]
    met: set[tuple[str, ...]]


class Pace:
    """How the objects of one mock go on, and what is known of them that they do not say."""

    def __init__(self, time: Time = "look") -> None:
        """Take a mode or a clock. Raises ValueError for a mode that there is not."""
        if not callable(time) and time not in get_args(Mode):
            modes = ", ".join(f'"{mode}"' for mode in get_args(Mode))
            raise ValueError(f"time: expected {modes} or a function, got {time!r}")
        self.mode: Mode = "clock" if callable(time) else time
        self._clock = time if callable(time) else None
        self.endings: dict[str, Ending] = {}
        # By family and path of ids: since when an object has its status, and what it will have.
        self.since: dict[tuple[str, ...], int] = {}
        self.plans: dict[tuple[str, ...], JsonObject] = {}

    def govern(self, source: Determinism) -> None:
        """Let a source's time be that of this mock's clock, if it has one."""
        if self._clock is not None:
            source.follow(self._clock)
