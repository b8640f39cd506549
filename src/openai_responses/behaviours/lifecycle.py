"""Lifecycles as data: the statuses of a family's objects, and the fields that come with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.completion.status_fields import ENDED
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

from .fields import number_at

__all__ = ["FAMILIES_WITH_LIFECYCLE", "Entering", "Lifecycle", "lifecycle_of"]

Entering: TypeAlias = Callable[[StateCall, JsonObject], Mapping[str, object]]
"""Returns the fields that an object gets with a new status; a `status` among them overrides it."""


def _expiry(value: Mapping[str, object]) -> int:
    return number_at(value, "expires_at")


class Lifecycle(NamedTuple):
    """The lifecycle of a family's objects: a state machine over their `status`.

    Objects advance by themselves through the statuses in `order`, and from those in
    `next_statuses` to the status given there; in any other status they stay. `entering` gives the
    fields for a new status that depend on the object's work; `status_fields` has all others.
    `seconds` is the duration of a step in clock mode. If `ends_at_once`, objects end at once in
    look mode; unless `advances_by_itself`, they advance only when the test advances them. `endings`
    are the ends that a test can cause, with `cancelled` as the status for cancelling. If "expired"
    is among them, an object that has not `ended` expires at its `expiry` (Unix seconds, 0 for
    never). `after` is called for each change of status, with the object before and after it.
    """

    order: tuple[str, ...]
    entering: Mapping[str, Entering] = MappingProxyType({})
    next_statuses: Mapping[str, str] = MappingProxyType({"cancelling": "cancelled"})
    seconds: int = 1
    ends_at_once: bool = False
    advances_by_itself: bool = True
    endings: tuple[str, ...] = ("failed", "cancelled")
    after: Callable[[StateCall, JsonObject, JsonObject], None] | None = None
    cancelled: str = "cancelled"
    expiry: Callable[[Mapping[str, object]], int] = _expiry
    ended: frozenset[str] = ENDED

    def next_status(self, status: str) -> str | None:
        """Return the next status after `status`, or None if objects stay in it."""
        if status in self.next_statuses:
            return self.next_statuses[status]
        if status not in self.order[:-1]:
            return None
        return self.order[self.order.index(status) + 1]


# The place of each family's lifecycle, by path: a module of this package, and a name in it.
_LIFECYCLE_PATHS: Mapping[str, str] = {
    "/organization/invites": "organization:INVITE_LIFECYCLE",
    "/batches": "batches:LIFECYCLE",
    "/chatkit/sessions": "chatkit:LIFECYCLE",
    "/threads/{}/runs": "runs:LIFECYCLE",
    "/containers": "containers:LIFECYCLE",
    "/evals/{}/runs": "eval_runs:LIFECYCLE",
    "/fine_tuning/jobs": "fine_tuning:LIFECYCLE",
    "/responses": "responses:LIFECYCLE",
    "/uploads": "uploads:LIFECYCLE",
    "/vector_stores": "vector_stores:LIFECYCLE",
    "/vector_stores/{}/file_batches": "vector_store_files:BATCH_LIFECYCLE",
    "/vector_stores/{}/files": "vector_store_files:LIFECYCLE",
    "/videos": "videos:LIFECYCLE",
}


FAMILIES_WITH_LIFECYCLE = tuple(_LIFECYCLE_PATHS)
"""The paths of the families whose objects have a lifecycle."""


def lifecycle_of(path: str) -> Lifecycle | None:
    """Return the lifecycle of the family at a path, or None if its objects have none."""
    import_path = _LIFECYCLE_PATHS.get(path)
    if import_path is None:
        return None
    module, _, name = import_path.partition(":")
    return cast("Lifecycle", getattr(import_module(f".{module}", __package__), name))
