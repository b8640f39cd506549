"""What a test does to the lifecycles of objects, imported by the first test that does it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from pydantic import BaseModel

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.siblings import failure_fields
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.clock import Ending
from openai_responses._core.state.families import Family
from openai_responses._core.state.nodes import Node
from openai_responses._core.webhooks.lazy_hub import LazyHub
from openai_responses.behaviours import lifecycle_runner as lifecycle
from openai_responses.behaviours.fields import text_at
from openai_responses.behaviours.lifecycle import FAMILIES_WITH_LIFECYCLE, lifecycle_of

if TYPE_CHECKING:
    from openai_responses._core.engine import Engine
    from openai_responses._core.webhooks.signing import Webhook

    from .websockets import WebSockets

__all__ = ["LifecycleDriver", "Target"]

Target: TypeAlias = BaseModel | str | Node
"""An object of the SDK, its id, or all objects of a family: `openai_mock.state.batches`."""


class LifecycleDriver:
    """Drives the lifecycles of a mock's objects; `LifecycleControl` describes the methods."""

    def __init__(self, engine: Engine, webhooks: LazyHub, websockets: WebSockets) -> None:
        self._engine = engine
        self._webhooks = webhooks
        self._websockets = websockets

    def advance(
        self, what: Target | None = None, steps: int | None = None, *, seconds: float = 0
    ) -> None:
        """Advance an object, all objects, or the time."""
        backend = self._engine.backend
        with backend.store.lock:
            if seconds:
                backend.determinism.pass_time(seconds)
                for call in self._calls_about(None):
                    lifecycle.catch_up(call)
            if what is not None or steps is not None or not seconds:
                for _ in range(1 if steps is None else steps):
                    for call in self._calls_about(what):
                        lifecycle.advance(call)
        if seconds:
            self._websockets.on_time_passed()
        self._webhooks.flush()

    def finish(self, what: Target) -> None:
        """Advance an object to the end of its lifecycle; for a family, restore the default end."""
        if isinstance(what, Node):
            self._engine.backend.pace.endings.pop(self._family(what).path, None)
            return
        with self._engine.backend.store.lock:
            for call in self._calls_about(what):
                lifecycle.run_to_end(call)
        self._webhooks.flush()

    def webhook(self, what: BaseModel | str, *, secret: str | None = None) -> Webhook:
        """Return the webhook that OpenAI posts at the end of an object."""
        from openai_responses._core.webhooks.signing import Webhook, signed

        call = self._calls_about(what)[0]
        family, entry, hub = call.place.family, lifecycle.find(call), self._webhooks.hub
        status = "" if entry is None else text_at(entry[1], "status")
        has_ended = entry is not None and status in entry[0].ended
        body = hub.body_about(family.path, call.key, entry[1]) if entry and has_ended else None
        if body is None:
            paths = filter(hub.tells_of, FAMILIES_WITH_LIFECYCLE)
            raise ValueError(
                f"{family.name}: no webhook exists for {call.key!r} with status {status!r}; "
                f"expected an object of {_names(self._existing_families(paths))} that has ended"
            )
        return Webhook(body, signed(body, secret))

    def end(self, what: Target, status: str, message: str = "", code: str = "") -> None:
        """Let an object end with a status; objects of a family do so when they end."""
        if isinstance(what, Node):
            family = self._family(what)
            ending = _ending(family, status, message, code)
            self._engine.backend.pace.endings[family.path] = ending
            return
        with self._engine.backend.store.lock:
            for call in self._calls_about(what):
                ending = _ending(call.place.family, status, message, code)
                lifecycle.transition(call, ending.status, ending.fields)
        self._webhooks.flush()

    def _calls_about(self, what: Target | None) -> list[StateCall]:
        """Return a call about each object that `what` selects; None selects all."""
        backend = self._engine.backend
        families = (
            [self._family(what)]
            if isinstance(what, Node)
            else self._existing_families(FAMILIES_WITH_LIFECYCLE)
        )
        calls = [
            lifecycle.object_call_of(backend, family.path, owners, item.key)
            for family in families
            for owners, item in backend.store.all_items(family)
        ]
        if what is None or isinstance(what, Node):
            return calls
        matches = [call for call in calls if _is_about(call, what)]
        if not matches:
            key = what if isinstance(what, str) else getattr(what, "id", None)
            raise ValueError(f"no object {key!r} with a lifecycle; {self._lifecycle_names}")
        return matches[:1]

    def _family(self, what: Node) -> Family:
        """Return the family of a node. Raises ValueError for one without a lifecycle."""
        family = self._engine.backend.families.by_name.get(what.name)
        if family is None or lifecycle_of(family.path) is None:
            raise ValueError(
                f"state.{what.name}: these objects have no lifecycle; {self._lifecycle_names}"
            )
        return family

    def _existing_families(self, paths: Iterable[str]) -> list[Family]:
        """Return the families at these paths, without those that the API does not have."""
        families = self._engine.backend.families.by_path
        return [families[path] for path in paths if path in families]

    @property
    def _lifecycle_names(self) -> str:
        return f"expected an object of {_names(self._existing_families(FAMILIES_WITH_LIFECYCLE))}"


def _names(families: Iterable[Family]) -> str:
    return ", ".join(family.name for family in families)


def _is_about(call: StateCall, what: BaseModel | str) -> bool:
    """Return whether a call is about an object, given as an SDK object or by its id."""
    if isinstance(what, str):
        return call.key == what
    owners = list(call.path_params.items())[:-1]
    belongs = all(getattr(what, name, owner) == owner for name, owner in owners)
    return belongs and call.key == getattr(what, "id", None)


def _ending(family: Family, status: str, message: str, code: str) -> Ending:
    """Return the end for objects of a family. Raises ValueError for one they cannot have."""
    lifecycle = lifecycle_of(family.path)
    possible = () if lifecycle is None else lifecycle.endings
    if lifecycle is None or status not in possible:
        verb = {"requires_action": "require an action"}.get(status, f"be {status}")
        raise ValueError(
            f"{family.name}: an object cannot {verb}; expected one of {', '.join(possible)}"
        )
    shape = None if family.item is None else answer_shape(family.item)
    fields: JsonObject = {}
    if status == "failed" and isinstance(shape, ObjectOf):
        fields = failure_fields(shape, message, code)
    return Ending(lifecycle.cancelled if status == "cancelled" else status, fields, set())
