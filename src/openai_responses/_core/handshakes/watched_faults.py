"""Faults of sessions that no connection of a mock has reached."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import UnreachedFaultError

if TYPE_CHECKING:
    from openai_responses._core.faults.faulty_reply import Step
    from openai_responses._core.sessions.connection import Connection

__all__ = ["WatchedFaults"]


class WatchedFaults:
    """The faults of all connections of one mock; each must be applied in one of those it has."""

    def __init__(self) -> None:
        self._connections: list[tuple[Connection, Sequence[Step]]] = []
        self._unreached: dict[Step, str] = {}  # empty for a fault that was applied, or reported

    def add(self, connection: Connection, steps: Sequence[Step]) -> None:
        """Watch the faults of a connection, which belong to the steps of its answer."""
        ended = [each for each in self._connections if each[0].closing is not None]
        for each in ended:
            self._record(*each)
            self._connections.remove(each)
        self._connections.append((connection, steps))

    def take_errors(self) -> list[UnreachedFaultError]:
        """Return an error for each fault that was not applied, once."""
        for each in self._connections:
            self._record(*each)
        found = {step: text for step, text in self._unreached.items() if text}
        self._unreached.update(dict.fromkeys(found, ""))
        return [UnreachedFaultError(text) for text in found.values()]

    def _record(self, connection: Connection, steps: Sequence[Step]) -> None:
        name = connection.context.operation.name
        for step, unreached in zip(steps, connection.unreached_faults, strict=True):
            if unreached == "":
                self._unreached[step] = ""
            elif unreached is not None and self._unreached.get(step) != "":
                self._unreached[step] = (
                    f"{unreached} over {name}. Let it send more, or set an earlier position."
                )
