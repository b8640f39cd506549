"""Calls of stateful operations: what a behaviour can read and do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import Completer, Recipe, ReusablePartial
from openai_responses._core.http.content_filter import (
    add_filter_results,
    has_content_filter,
)
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .families import Families, Family, Place, Role
from .store import Owners, Store

if TYPE_CHECKING:
    from openai_responses._core.determinism.determinism import Determinism
    from openai_responses._core.errors.order_policy import OrderPolicy
    from openai_responses._core.model_output.values import ModelTurn
    from openai_responses._core.spec.modes import UnknownFields
    from openai_responses._core.spec.operations import Operation

    from .clock import Pace
    from .context import BackendContext

__all__ = ["CallBackend", "Keep", "Missing", "StateCall"]

Missing = Literal["404", "invent"]
"""The answer for an object that was never created: an error, or a generated object."""


Keep: TypeAlias = "Callable[[StateCall, Mapping[str, object]], None]"
"""Stores what a call has created, which is its answer or part of it."""


class CallBackend(Protocol):
    """The part of the backend that calls use."""

    missing: Missing
    context: BackendContext
    pace: Pace
    store: Store
    determinism: Determinism
    completer: Completer

    @property
    def families(self) -> Families:
        """The families whose objects are stored."""
        ...

    @property
    def keys_by_name(self) -> Mapping[str | None, str]:
        """The keys of all operations, by their names on the mock."""
        ...

    def operation(self, key: str) -> Operation:
        """Return an operation by its key. Raises MockError if there is none."""
        ...

    def answer(self, call: StateCall) -> object:
        """Return the default answer to a call: complete JSON, or media."""
        ...

    def finish(self, answer: object, call: StateCall) -> object:
        """Return an answer after the operation's finisher, which only a few operations have."""
        ...

    def live(self, call: StateCall) -> object:
        """Return the stateful answer to a call, after its effects on the store."""
        ...

    def stateless(self, call: StateCall) -> object:
        """Return the answer that depends on nothing but the request."""
        ...


@dataclass(eq=False)
class StateCall(Call):
    """One call of an operation, with access to the store.

    `author_fields` is the partial answer set by the test author, or None. `own_fields` replace
    the body of the request if the call is part of another one. `turn` is the model's output set by
    the author. `unknown_fields` is what the route says about them, or None.
    """

    backend: CallBackend
    author_fields: Mapping[str, object] | None = None
    own_fields: Mapping[str, object] | None = field(default=None)
    turn: ModelTurn | None = None
    unknown_fields: UnknownFields | None = None

    @property
    def body(self) -> Mapping[str, object]:
        """The fields of the request body, without those that are null: null means omitted."""
        own = self.own_fields
        fields = (self.request.json_object or self.fields) if own is None else own
        if None not in fields.values():  # the usual case with the SDK
            return fields
        return {name: value for name, value in fields.items() if value is not None}

    @property
    def query(self) -> Mapping[str, str]:
        """The query parameters; of repeated ones the last value."""
        return self.request.query

    @property
    def order(self) -> OrderPolicy:
        """The policy for streams with a wrong order of events."""
        return self.backend.context.order

    @property
    def accepts_unknown(self) -> bool:
        """Whether answers may have fields and values that the document does not have."""
        if self.unknown_fields is None:
            return self.backend.context.accepts_unknown
        return self.unknown_fields == "allow"

    @property
    def store(self) -> Store:
        """The store of the mock."""
        return self.backend.store

    @cached_property
    def place(self) -> Place:
        """The place of the operation, which must belong to a family."""
        place = self.backend.families.place(self.operation)
        assert place is not None
        return place

    @property
    def owners(self) -> Owners:
        """The ids in the path of the owners of the family's objects."""
        return tuple(self.path_params.values())[: len(self.place.family.parents)]

    @property
    def key(self) -> str:
        """The key in the path of the call's object. The path must have one."""
        return tuple(self.path_params.values())[len(self.place.family.parents)]

    @property
    def exists(self) -> bool:
        """Whether the call's object exists."""
        return self.store.get(self.place.family, self.owners, self.key) is not None

    @property
    def tolerates_missing(self) -> bool:
        """Whether the call is answered even if its object does not exist."""
        return self.author_fields is not None or self.backend.missing == "invent"

    # --- objects ---------------------------------------------------------------------------------

    def family(self, path: str) -> Family:
        """Return a family by its path, such as `/threads/{}/messages`.

        Raises MockError if the API has no such family any more.
        """
        return self.backend.families.at(path)

    def require(self, path: str, key: str, *owners: str) -> JsonObject:
        """Return an existing object of the family at a path.

        A missing one is generated if that is tolerated, or if the store does not know the family;
        otherwise ApiError is raised. If the API has no such family (any more), it is empty.
        """
        family = self.backend.families.by_path.get(path)
        return {} if family is None else self._require(family, key, owners)

    def require_owners(self) -> None:
        """Raise ApiError if an owner in the path of the call's object does not exist."""
        if not self.path_params:
            return
        ids = tuple(self.path_params.values())
        for family in self.place.family.chain[:-1]:
            depth = len(family.parents)
            if self.store.knows(family):
                self._require(family, ids[depth], ids[:depth])

    def required(self) -> JsonObject:
        """Return the call's object; raises ApiError as `require` does."""
        self.require_owners()
        return self._require(self.place.family, self.key, self.owners)

    def _require(self, family: Family, key: str, owners: Owners) -> JsonObject:
        stored = self.store.get(family, owners, key)
        if stored is not None:
            return stored
        if self.tolerates_missing or not self.store.knows(family):
            return self._generate(family, key, owners)
        from .missing import not_found_error

        raise not_found_error(family, key)

    def _generate(self, family: Family, key: str, owners: Owners) -> JsonObject:
        operation = family.operations.get(Role.RETRIEVE)
        if operation is None:
            return {}
        names = (*family.parents, family.parameter)
        path_params = dict(zip(names, (*owners, key), strict=True))
        return self.backend.completer.complete(operation, {}, {}, path_params)

    # --- answers ---------------------------------------------------------------------------------

    def complete(self, own: Mapping[str, object] | None = None) -> JsonObject:
        """Return the complete answer, of which `own` holds the behaviour's fields.

        The author's fields take precedence over these, and these over the request's.
        """
        known, completer = own or {}, self.backend.completer
        author_fields = self.author_fields
        if author_fields is not None and author_fields is not own:
            derived = (
                completer.derived_fields(self.operation, author_fields, known) if known else {}
            )
            changed = {name: value for name, value in derived.items() if name in known}
            known = {**known, **changed, **author_fields}
        answer = completer.complete(self.operation, known, self.body, self.path_params)
        if "choices" in answer and has_content_filter(self.request):
            add_filter_results(answer)
        return answer

    def complete_answer(
        self, own: Mapping[str, object], keep: Keep | None = None
    ) -> CompleteAnswer:
        """Return the complete answer, as `complete` does; `keep` stores what the call created."""
        recipe = self._recipe(own)
        if recipe is None:
            answer = CompleteAnswer(self.complete(own))
        else:
            answer = CompleteAnswer.of_text(recipe.write(self.determinism))
        if keep is not None:
            self.keep_later(keep, answer)
        return answer

    def _recipe(self, own: Mapping[str, object]) -> Recipe | None:
        if not isinstance(own, ReusablePartial) or has_content_filter(self.request):
            return None
        return self.backend.completer.recipe(self.operation, own, self.body, self.path_params)

    def keep(
        self, value: JsonObject, path: str | None = None, owners: Owners | None = None
    ) -> None:
        """Store an object, by default in the call's family and below the owners in its path.

        `path` selects another family, to whose type the object is fitted. Raises MockError if there
        is no such family.
        """
        if path is None:
            family = self.place.family
        else:
            from .complete_objects import fit_object

            family = self.family(path)
            value = fit_object(family, value, self.determinism)
        key = family.key_of(value)
        if key is not None:
            self.store.put(family, self.owners if owners is None else owners, key, value)

    def keep_later(self, keep: Keep, answer: CompleteAnswer) -> None:
        """Defer `keep`, which stores what this call created, until the store is read."""
        self.backend.store.deferred.append(lambda: keep(self, answer.value))

    def perform(
        self,
        key: str,
        fields: Mapping[str, object],
        *path_params: str,
        author_fields: Mapping[str, object] | None = None,
    ) -> JsonObject:
        """Call another operation as part of this call, and return its complete answer."""
        operation = self.backend.operation(key)
        ids = operation.named(*path_params)
        call = replace(
            self,
            operation=operation,
            path_params=ids,
            author_fields=author_fields,
            own_fields=fields,
        )
        answer = self.backend.live(call)
        if isinstance(answer, CompleteAnswer):
            return dict(answer.value)
        return call.complete(answer if is_mapping(answer) else None)
