"""Lives as data: through which statuses the objects of a family go, and what comes with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, cast

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

from .fields import number_at

__all__ = ["LIVING", "Entering", "Lifecycle", "lifecycle_of"]

Entering: TypeAlias = Callable[[StateCall, JsonObject], Mapping[str, object]]
"""What an object has from the moment on that it gets a status; `status` in it goes before that."""


def _failure(message: str, code: str) -> JsonObject:
    return {"error": {"code": code, "message": message}}


def _expiry(value: Mapping[str, object]) -> int:
    return number_at(value, "expires_at")


class Lifecycle(NamedTuple):
    """What becomes of the objects of a family.

    `order` are the statuses through which they go by themselves, `leads` where other ones lead by
    themselves; in all others they stay. `seconds` is how long a step takes by the clock. Those that
    are `eager` are at their end at once unless the test drives them, those that are not `restless`
    go on only if the test says so. `endings` are those that a test can bring about; where one is
    "expired", what is not `ended` expires at its `expiry`, if it has one. `after` is told of all
    that have got a status: as they were, and as they are.
    """

    order: tuple[str, ...]
    entering: Mapping[str, Entering] = MappingProxyType({})
    leads: Mapping[str, str] = MappingProxyType({"cancelling": "cancelled"})
    seconds: int = 1
    eager: bool = False
    restless: bool = True
    endings: tuple[str, ...] = ("failed", "cancelled")
    after: Callable[[StateCall, JsonObject, JsonObject], None] | None = None
    cancelled: str = "cancelled"
    expiry: Callable[[Mapping[str, object]], int] = _expiry
    failure: Callable[[str, str], JsonObject] = _failure
    ended: frozenset[str] = frozenset(
        ("cancelled", "canceled", "completed", "expired", "failed", "incomplete", "succeeded")
    )

    def following(self, status: str) -> str | None:
        """Return what follows a status by itself; None if nothing does."""
        if status in self.leads:
            return self.leads[status]
        if status not in self.order[:-1]:
            return None
        return self.order[self.order.index(status) + 1]


# Where the lifecycle of a family is found, by its path: a module here, and its name in that.
_PLACES: Mapping[str, str] = {
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


LIVING = tuple(_PLACES)
"""The paths of the families whose objects have a life."""


def lifecycle_of(path: str) -> Lifecycle | None:
    """Return the life of the objects below a path; None for those that stay as they are."""
    place = _PLACES.get(path)
    if place is None:
        return None
    module, _, name = place.partition(":")
    return cast("Lifecycle", getattr(import_module(f".{module}", __package__), name))
