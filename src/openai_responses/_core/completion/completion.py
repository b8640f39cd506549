"""Completion: makes the complete answer of an operation from a partial or from nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.modes import PARTIAL, Mode
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import shape_in_answers
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf

from .echo import Echo, echo_fields
from .makers import Filling
from .model_traits import ModelTraits, traits_of
from .phases import with_phases
from .plans import plan_of_object
from .sdk_answers import extended_by_sdk
from .selecting import selection_of
from .siblings import fields_of_status
from .status_fields import FILLED
from .tokens import count_request_tokens, fill_usage
from .writing import Writer, make_writer

__all__ = [
    "EMPTY_PARTIAL",
    "Completer",
    "Recipe",
    "ReusablePartial",
    "answer_problems",
    "answer_shape",
]

_UNITS = {"seconds": 1, "minutes": 60, "days": 86_400}

# The maximum of writers per operation and partial; in practice there are few.
_MAX_WRITERS = 100


class Completer:
    """Completes partial answers, for one mock.

    Guarantees: the result has every field that the document or the installed SDK requires, at every
    depth, and the optional ones that the real API always sends; the author's values keep their
    value and place; ids, times and texts come from the mock's `Determinism`, so that the same calls
    in the same order give the same answers; and the partial is not modified.
    """

    def __init__(self, determinism: Determinism) -> None:
        self._determinism = determinism

    def complete(
        self,
        operation: Operation,
        partial: Mapping[str, object],
        request: Mapping[str, object],
        path_params: Mapping[str, str],
    ) -> dict[str, object]:
        """Return the complete answer of an operation; `partial` may be empty.

        `request` has the fields of the request's body. They and the path parameters are repeated in
        fields of the same name that the partial does not have. The partial must have been checked
        (see `answer_problems`). For an operation without a JSON object as its answer, the partial
        is returned.

        Raises ResponseTypeError if the partial is of another kind of answer than the request asks
        for.
        """
        shape = _object_shape(operation, partial, request)
        if shape is None:
            return dict(partial)
        request_fields = echo_fields(operation, shape, request, path_params)
        if "expires_at" in shape.fields and "expires_after" in request:
            request_fields.update(_expiry(request["expires_after"], self._determinism.now()))
        filling = Filling(self._determinism, _choice_count(request), count_request_tokens(request))
        fields: Mapping[str, object] = {**request_fields, **partial} if partial else request_fields
        traits = traits_of(fields.get("model"))
        if traits.phases:
            fields = with_phases(fields)
        answer = plan_of_object(shape, "", traits).complete(fields, filling)
        if "data" in answer:
            _set_list_ids(answer, partial)
        if "usage" in answer:
            usage = partial.get("usage")
            fill_usage(answer, usage if is_mapping(usage) else {}, filling.input_tokens)
        return answer

    def derived_fields(
        self,
        operation: Operation,
        given: Mapping[str, object],
        before: Mapping[str, object],
    ) -> dict[str, object]:
        """Return the fields that those given imply for an object with the fields `before`."""
        shape = _object_shape(operation, {**before, **given}, {})
        if shape is None:
            return {}
        filling = Filling(self._determinism)
        makers = plan_of_object(shape, "").derived_makers(given, before)
        return {name: maker(filling) for name, maker in makers.items()}

    def fields_of_status(
        self, operation: Operation, status: str, before: Mapping[str, object]
    ) -> dict[str, object]:
        """Return the fields that an answer with the fields `before` gets with a status.

        Those are the same for every object of its kind. Times that are set already stay.
        """
        shape = _object_shape(operation, before, {})
        if shape is None:
            return {}
        plan, filling = plan_of_object(shape, ""), Filling(self._determinism)
        return {
            name: plan.maker_of(name, value)(filling)
            for name, value in fields_of_status(shape, plan.place, status).items()
            if value is not FILLED or not before.get(name) or name == f"{status}_at"
        }

    def recipe(
        self,
        operation: Operation,
        partial: ReusablePartial,
        request: Mapping[str, object],
        path_params: Mapping[str, str],
    ) -> Recipe | None:
        """Return the recipe for the text of what `complete` returns; None if there is none."""
        traits = traits_of(partial.get("model") or request.get("model"))
        template = partial.templates.get((operation.id, traits))
        if template is None or template.operation is not operation:
            template = partial.template(operation, traits)
        if (
            template is None
            or "expires_after" in request
            or ("n" in request and _choice_count(request) > 1)
        ):
            return None
        request_fields = template.echo.of(request, path_params)
        names = tuple(request_fields)
        writer = template.writers.get(names) or template.writer(partial, names)
        if writer is None:
            return None
        return Recipe(writer, count_request_tokens(request), request_fields)


class Recipe(NamedTuple):
    """The writer for the answer to a request, with the request's tokens and known fields."""

    writer: Writer
    tokens: int
    request_fields: Mapping[str, object]

    def write(self, determinism: Determinism) -> bytes:
        """Return the text of an answer; ids are new in each call."""
        return self.writer.write(Filling(determinism, 1, self.tokens, self.request_fields))


class ReusablePartial(dict[str, object]):
    """A partial answer that is used repeatedly and never modified.

    It caches what was derived from it.
    """

    def __init__(self, content: Mapping[str, object]) -> None:
        """Store the content. An empty one stands for fully generated answers."""
        super().__init__(content)
        self.templates: dict[tuple[str, ModelTraits], _OperationTemplate] = {}

    def template(self, operation: Operation, traits: ModelTraits) -> _OperationTemplate | None:
        """Return what the answers of an operation by models with the same traits have in common.

        None if they are not objects, or if requests select one of several kinds.
        """
        if selection_of(operation, answer_shape(operation)) is not None:
            return None
        shape = _object_shape(operation, self, {})
        if shape is None:
            return None
        template = _OperationTemplate(operation, shape, traits)
        self.templates[operation.id, traits] = template
        return template


EMPTY_PARTIAL = ReusablePartial({})
"""The partial answer with no fields given."""


class _OperationTemplate:
    """What the answers of one operation with the same partial have in common."""

    def __init__(self, operation: Operation, shape: ObjectOf, traits: ModelTraits) -> None:
        self.operation = operation
        self.echo = Echo(operation, shape)
        self._shape = shape
        self._traits = traits
        self.writers: dict[tuple[str, ...], Writer | None] = {}
        self._seen_fields: set[tuple[str, ...]] = set()

    def writer(self, partial: Mapping[str, object], names: tuple[str, ...]) -> Writer | None:
        """Return the writer for answers with the fields `request_fields` from the request.

        None in the first call: making a writer takes longer than completing one answer.
        """
        try:
            return self.writers[names]
        except KeyError:
            if names not in self._seen_fields:
                if len(self._seen_fields) < _MAX_WRITERS:
                    self._seen_fields.add(names)
                return None
        plan = plan_of_object(self._shape, "", self._traits)
        if self._traits.phases:
            partial = with_phases(partial)
        writer = self.writers[names] = make_writer(plan, partial, names)
        return writer


def _object_shape(
    operation: Operation, partial: Mapping[str, object], request: Mapping[str, object]
) -> ObjectOf | None:
    """Return the type of the answer: the one the request asks for, or that of the partial."""
    shape = answer_shape(operation)
    if isinstance(shape, UnionOf):
        selection, selected_shape = selection_of(operation, shape), None
        if selection is not None:
            selection.check_partial(operation, request, partial)
            selected_shape = selection.member(request, partial)
        shape = selected_shape or choose(shape, partial)
    return shape if isinstance(shape, ObjectOf) else None


def answer_problems(operation: Operation, value: object, mode: Mode = PARTIAL) -> list[str]:
    """Return the problems of a partial answer by the operation's schema, one sentence per field.

    What only the installed SDK knows, which may be newer than the schema, is no problem.
    """
    from openai_responses._core.spec.author_words import problems

    shape = answer_shape(operation)
    if shape is not None and mode != PARTIAL:
        return problems(value, shape, mode)
    found = [] if shape is None else _problems(operation, shape, value)
    if shape is None or not found:
        return []
    newer = _problems(operation, extended_by_sdk(operation, shape), value)
    return newer if len(newer) < len(found) else found


def _problems(operation: Operation, shape: Shape, value: object) -> list[str]:
    from openai_responses._core.spec.author_words import problems

    selection = selection_of(operation, shape)
    if selection is not None and is_mapping(value):
        return selection.problems(value)
    return problems(value, shape)


@cache
def answer_shape(operation: Operation) -> Shape | None:
    """Return the shape of an operation's JSON answers; None if it has none."""
    if operation.answer is None:
        return None
    return shape_in_answers(*operation.answer)


def _expiry(after: object, now: int) -> dict[str, object]:
    """Return `expires_at`, computed from a request's `expires_after`."""
    if not is_mapping(after):
        return {}
    amounts = [(str(after[unit]), seconds) for unit, seconds in _UNITS.items() if unit in after]
    times = [now + int(amount) * seconds for amount, seconds in amounts if amount.isdecimal()]
    return {"expires_at": times[0]} if times else {}


def _choice_count(request: Mapping[str, object]) -> int:
    """Return the number of choices that a request asks for."""
    count = request.get("n")
    return count if isinstance(count, int) and count > 0 else 1


def _set_list_ids(answer: dict[str, object], partial: Mapping[str, object]) -> None:
    """Set a list's `first_id` and `last_id` to those of its items."""
    data = answer.get("data")
    if not is_list(data):
        return
    for name, position in (("first_id", 0), ("last_id", -1)):
        if name in answer and name not in partial and data:
            item = data[position]
            answer[name] = item.get("id") if is_mapping(item) else None
