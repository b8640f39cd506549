"""The backend of one mock: its store, and the default behaviour of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol, get_args

from pydantic import BaseModel

from openai_responses._core.behaviours.table import Behaviour, BehaviourTable, Finisher, Media
from openai_responses._core.completion.completion import EMPTY_PARTIAL, Completer
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.spec.operations import Operation, OperationTable

from .calls import Missing, StateCall
from .clock import Pace
from .context import BackendContext
from .families import Families, Role
from .store import Seeds, Store

__all__ = ["Backend", "SharedState", "State"]

_USES_OBJECTS = (Role.RETRIEVE, Role.LIST, Role.UPDATE, Role.DELETE, Role.ACTION)
_ANSWER_IS_OBJECT = (Role.CREATE, Role.RETRIEVE, Role.UPDATE)


class SharedState:
    """The store and the `Determinism` that mocks share.

    The mocks share one, because two of them would generate the same ids.
    """

    def __init__(
        self, families: Families, seeds: Seeds, determinism: Determinism | None = None
    ) -> None:
        """Create a store that holds the seeds; ids come from `determinism`, or from a new one."""
        self.store = Store(families, seeds)
        self.determinism = Determinism() if determinism is None else determinism
        self.completer = Completer(self.determinism)


class State(Protocol):
    """A holder of shared state, passed to functions that answer requests."""

    @property
    def core(self) -> SharedState:
        """The store, and the generator of ids."""
        ...


class _OperationHandlers(NamedTuple):
    """Handlers of an operation: `live` uses the store, `stateless` does not, `finish` runs last."""

    live: Callable[[StateCall], object] | None
    stateless: Behaviour | None
    finish: Finisher | None


class Backend:
    """The store of a mock, and the handlers of calls that read and change it.

    `lifecycles` holds the stateful behaviours; an operation without one has the default behaviour
    of its role in its family. `behaviours` holds those that depend only on the request.
    """

    def __init__(
        self,
        table: OperationTable,
        state: State,
        lifecycles: BehaviourTable,
        behaviours: BehaviourTable,
        missing: Missing,
        context: BackendContext,
        pace: Pace | None = None,
    ) -> None:
        """Create a backend. Raises ValueError for an unknown value of `missing`."""
        if missing not in get_args(Missing):
            raise ValueError(f'missing: expected "404" or "invent", got {missing!r}')
        self._table = table
        self._use_state(state)
        self.missing: Missing = missing
        self._lifecycles = lifecycles
        self._behaviours = behaviours
        self.context = context
        self.pace = Pace() if pace is None else pace
        self._handlers: dict[str, _OperationHandlers] = {}

    def operation(self, key: str) -> Operation:
        """Return an operation by its key. Raises MockError if there is none."""
        return self._table.at(key)

    @property
    def keys_by_name(self) -> Mapping[str | None, str]:
        """The keys of all operations, by their names on the mock."""
        return {each.name: each.key for each in self._table.by_id.values()}

    def use(self, state: State) -> None:
        """Switch to another state; objects of earlier calls are stored in the old one."""
        self.store.run_deferred()
        self._use_state(state)

    def _use_state(self, state: State) -> None:
        """Take the store, the `Determinism` and the completer from `state`."""
        self.state = state
        self.store: Store = state.core.store
        self.determinism: Determinism = state.core.determinism
        self.completer: Completer = state.core.completer

    @property
    def families(self) -> Families:
        """The families whose objects are stored."""
        return self.store.families

    def answer(self, call: StateCall) -> object:
        """Return the default answer to a call: complete JSON, or media.

        Raises ApiError if the API would answer with an error.
        """
        live, _, finish = self._handlers_of(call.operation)
        if live is None:
            answer = self.stateless(call)
        else:
            with self.store.lock:
                answer = live(call)
        if not isinstance(answer, CompleteAnswer) and is_mapping(answer):
            answer = call.complete_answer(answer)
        return answer if finish is None else self.finish(answer, call)

    def finish(self, answer: object, call: StateCall) -> object:
        """Return an answer after the operation's finisher, which only a few operations have."""
        finish = self._handlers_of(call.operation).finish
        if finish is None:
            return answer
        if not isinstance(answer, (CompleteAnswer, BaseModel)):
            return answer
        result = finish(answer.value if isinstance(answer, CompleteAnswer) else _json(answer), call)
        return CompleteAnswer(result) if is_mapping(result) else result

    def as_media(self, content: bytes | str, call: StateCall) -> Media | bytes | str:
        """Return content with the media type and headers that the default answer would have.

        It is returned as it is if the operation always answers with the document's media type.
        """
        stateless = self._handlers_of(call.operation).stateless
        default = None if stateless is None else stateless(call)
        if not isinstance(default, Media):
            return content
        return default._replace(content=content.encode() if isinstance(content, str) else content)

    def live(self, call: StateCall) -> object:
        """Return the stateful answer to a call, after its effects on the store."""
        live = self._handlers_of(call.operation).live
        if live is None:
            return self.stateless(call)
        with self.store.lock:
            return live(call)

    def stateless(self, call: StateCall) -> object:
        """Return the answer that depends on nothing but the request."""
        if call.author_fields is not None:
            return call.author_fields
        stateless = self._handlers_of(call.operation).stateless
        if stateless is not None:
            return stateless(call)
        return EMPTY_PARTIAL if call.operation.answer is not None else b""

    def _handlers_of(self, operation: Operation) -> _OperationHandlers:
        """Return the handlers of an operation, looked up once."""
        handlers = self._handlers.get(operation.id)
        if handlers is None:
            keys = self._table.keys_of(operation)
            handlers = self._handlers[operation.id] = _OperationHandlers(
                self._lifecycles.of(operation, keys) or self._role(operation),
                self._behaviours.of(operation, keys),
                self._behaviours.finisher_of(keys),
            )
        return handlers

    def answers_from_state(self, operation: Operation) -> bool:
        """Return whether the operation reads or changes objects that were created before."""
        place = self.families.place(operation)
        return place is not None and place.role in _USES_OBJECTS

    def _role(self, operation: Operation) -> Callable[[StateCall], object] | None:
        place = self.families.place(operation)
        if place is None:
            return None
        from .roles import role_behaviour  # for calls about objects

        return role_behaviour(place.role)

    def remember(self, call: StateCall, value: BaseModel) -> None:
        """Store an SDK object set by the author, if the operation answers with a family object."""
        place = self.families.place(call.operation)
        if place is not None and place.role in _ANSWER_IS_OBJECT:
            call.keep(_json(value))


def _json(value: BaseModel) -> JsonObject:
    return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
