"""Calls of operations that have to do with state: what a behaviour sees, and what it can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias
from urllib.parse import parse_qsl

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import Completer, Kept, Recipe
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .complete_objects import fitted_object
from .families import Families, Family, Place, Role
from .missing import not_found
from .store import Owners, Store

if TYPE_CHECKING:
    from openai_responses._core.determinism.determinism import Determinism
    from openai_responses._core.errors.order_policy import OrderPolicy
    from openai_responses._core.model_output.values import ModelTurn
    from openai_responses._core.spec.operations import Operation

    from .clock import Pace
    from .context import BackendContext

__all__ = ["CallBackend", "Keep", "Missing", "StateCall"]

Missing = Literal["404", "invent"]
"""What is answered about an object that was never created: an error, or one that is made up."""


Keep: TypeAlias = "Callable[[StateCall, Mapping[str, object]], None]"
"""Stores what a call has created, which is its answer or a part of that."""


class CallBackend(Protocol):
    """What a call needs of the backend that answers it."""

    missing: Missing
    context: BackendContext
    pace: Pace
    store: Store
    source: Determinism
    completer: Completer

    @property
    def families(self) -> Families:
        """The families whose objects are stored."""
        ...

    @property
    def keys_by_name(self) -> Mapping[str | None, str]:
        """The keys of all operations by their names on the mock."""
        ...

    def operation(self, key: str) -> Operation:
        """Return an operation by its key. Raises MockError if there is none."""
        ...

    def answer(self, call: StateCall) -> object:
        """Return what answers a call: JSON that is whole, or media."""
        ...

    def finished(self, answer: object, call: StateCall) -> object:
        """Return an answer after the last word on it, which a few operations have."""
        ...

    def live(self, call: StateCall) -> object:
        """Return what a call answers by itself, after it has had its effect on the store."""
        ...

    def stateless(self, call: StateCall) -> object:
        """Return what a call answers if it has to do with nothing but its request."""
        ...


@dataclass(eq=False)
class StateCall(Call):
    """One call of an operation, with the store at hand.

    `given` is what the test's author wants in the answer, None if nothing was said. `own_fields`
    stand in for the body of the request where a call is part of another one. `turn` is what the
    model says, where an author has said that.
    """

    backend: CallBackend
    given: Mapping[str, object] | None = None
    own_fields: Mapping[str, object] | None = field(default=None)
    turn: ModelTurn | None = None

    @property
    def body(self) -> Mapping[str, object]:
        """The fields of the body that were given: null in a request means that nothing was."""
        own = self.own_fields
        fields = (self.request.json_object or self.fields) if own is None else own
        if None not in fields.values():  # as in all that the SDK sends
            return fields
        return {name: value for name, value in fields.items() if value is not None}

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The values in the query; of several under one name the last."""
        return dict(parse_qsl(self.request.address.query, keep_blank_values=True))

    @property
    def order(self) -> OrderPolicy:
        """What becomes of streams that break their order."""
        return self.backend.context.order

    @property
    def store(self) -> Store:
        """The store of the mock."""
        return self.backend.store

    @cached_property
    def place(self) -> Place:
        """Where the operation stands. It must stand somewhere."""
        place = self.backend.families.place(self.operation)
        assert place is not None
        return place

    @property
    def owners(self) -> Owners:
        """The ids in the path of what the objects of the call's family belong to."""
        return tuple(self.path_params.values())[: len(self.place.family.parents)]

    @property
    def key(self) -> str:
        """The id in the path of the object that the call is about. The path must have one."""
        return tuple(self.path_params.values())[len(self.place.family.parents)]

    @property
    def exists(self) -> bool:
        """Whether there is the object that the call is about."""
        return self.store.get(self.place.family, self.owners, self.key) is not None

    @property
    def tolerates_missing(self) -> bool:
        """Whether the call is answered also if what it is about does not exist."""
        return self.given is not None or self.backend.missing == "invent"

    # --- what exists -----------------------------------------------------------------------------

    def family(self, path: str) -> Family:
        """Return a family by its path, such as `/threads/{}/messages`.

        Raises MockError if the API has no such objects any more.
        """
        return self.backend.families.at(path)

    def require(self, path: str, key: str, *owners: str) -> JsonObject:
        """Return an object, of the family at a path, that must exist.

        If it does not, and that is tolerated, one is made up; otherwise ApiError is raised. Of what
        the API has no operations for (any more) nothing is known, and an empty one is returned.
        """
        family = self.backend.families.by_path.get(path)
        return {} if family is None else self._require(family, key, owners)

    def require_owners(self) -> None:
        """Raise ApiError if something in the path before the call's own object does not exist."""
        if not self.path_params:
            return
        ids = tuple(self.path_params.values())
        for family in self.place.family.chain[:-1]:
            depth = len(family.parents)
            if self.store.knows(family):
                self._require(family, ids[depth], ids[:depth])

    def required(self) -> JsonObject:
        """Return the object that the call is about; raises ApiError as `require` does."""
        self.require_owners()
        return self._require(self.place.family, self.key, self.owners)

    def _require(self, family: Family, key: str, owners: Owners) -> JsonObject:
        found = self.store.get(family, owners, key)
        if found is not None:
            return found
        if self.tolerates_missing or not self.store.knows(family):
            return self._invented(family, key, owners)
        raise not_found(family, key)

    def _invented(self, family: Family, key: str, owners: Owners) -> JsonObject:
        operation = family.operations.get(Role.RETRIEVE)
        if operation is None:
            return {}
        names = (*family.parents, family.parameter)
        path_params = dict(zip(names, (*owners, key), strict=True))
        return self.backend.completer.complete(operation, {}, {}, path_params)

    # --- what is made ----------------------------------------------------------------------------

    def complete(self, own: Mapping[str, object] | None = None) -> JsonObject:
        """Return the whole answer, of which `own` is what the behaviour knows.

        What the author gave goes before that, and that before what the request said.
        """
        known = own or {}
        if self.given is not None and self.given is not own:
            known = {**known, **self.given}
        completer = self.backend.completer
        return completer.complete(self.operation, known, self.body, self.path_params)

    def answered(self, own: Mapping[str, object], keep: Keep | None = None) -> CompleteAnswer:
        """Return the whole answer, as `complete` does; `keep` stores what the call has created."""
        recipe = self._recipe(own)
        if recipe is None:
            answer = CompleteAnswer(self.complete(own))
        else:
            answer = CompleteAnswer.of_text(recipe.write(self.source))
        if keep is not None:
            self.keep_later(keep, answer)
        return answer

    def _recipe(self, own: Mapping[str, object]) -> Recipe | None:
        if not isinstance(own, Kept):
            return None
        return self.backend.completer.recipe(self.operation, own, self.body, self.path_params)

    def keep(
        self, value: JsonObject, path: str | None = None, owners: Owners | None = None
    ) -> None:
        """Store an object, of the call's family and below the ids in its path if not said.

        `path` is that of another family, of whose type the object is made if it is not yet. Raises
        MockError if there is no such family.
        """
        if path is None:
            family = self.place.family
        else:
            family = self.family(path)
            value = fitted_object(family, value, self.source)
        key = family.key_of(value)
        if key is not None:
            self.store.put(family, self.owners if owners is None else owners, key, value)

    def keep_later(self, keep: Keep, answer: CompleteAnswer) -> None:
        """Let `keep` store what this call has created when somebody looks."""
        self.backend.store.later.append(lambda: keep(self, answer.value))

    def perform(
        self,
        key: str,
        fields: Mapping[str, object],
        *path_params: str,
        given: Mapping[str, object] | None = None,
    ) -> JsonObject:
        """Return what another operation answers, as if it had been called by itself."""
        operation = self.backend.operation(key)
        ids = operation.named(*path_params)
        call = replace(self, operation=operation, path_params=ids, given=given, own_fields=fields)
        answer = self.backend.live(call)
        if isinstance(answer, CompleteAnswer):
            return dict(answer.value)
        return call.complete(answer if is_mapping(answer) else None)
