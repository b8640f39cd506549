"""List responses: filtered, paginated, in the envelope of the operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf

from .calls import StateCall
from .elements import element_shape
from .filters import Asked, Filter, asked_of, both, filter_of
from .object_list import Item
from .pages import PAGING, Page, paginate, rules_of, without_nonsense
from .queries import QueryParameter

__all__ = ["list_page", "require_query"]


def list_page(call: StateCall, items: Sequence[Item], among: Filter | None = None) -> object:
    """Return the page of `items` that the call requests, in the operation's envelope.

    `items` must be sorted oldest first; `among` filters them. If the test author has set `data`,
    that is the page. Raises ApiError for an invalid query.
    """
    if call.given is not None and "data" in call.given:
        return call.given
    require_query(call)
    shape = answer_shape(call.operation)
    names = list(shape.fields) if isinstance(shape, ObjectOf) else []
    said = _page(call, items, among).fields(names)
    envelope = call.complete({**said, "data": []})
    return CompleteAnswer({**envelope, **said, **(call.given or {})})


def require_query(call: StateCall) -> None:
    """Raise ApiError if a required query parameter is missing.

    Calls that tolerate missing objects tolerate this as well.
    """
    asked = {name.removesuffix("[]") for name, value in call.query.items() if value}
    for name, parameter in call.backend.families.parameters(call.operation).items():
        if parameter.required and name not in asked and not call.tolerates_missing:
            message = f"Missing required parameter: '{name}'."
            raise ApiError(400, message, param=name, code="missing_required_parameter")


def _page(call: StateCall, items: Sequence[Item], among: Filter | None) -> Page:
    family, owners = call.place.family, call.owners
    parameters = call.backend.families.parameters(call.operation)
    rules = rules_of(parameters)

    def number(key: str) -> int | None:
        return call.store.number(family, owners, key)

    accepts = both(_filter(call, items, parameters), among)
    query = {
        name: value for name, value in call.query.items() if name in PAGING & parameters.keys()
    }
    if call.tolerates_missing:
        query = without_nonsense(query, rules, number)
    return paginate(items, query, rules, number, accepts)


# --- filters -------------------------------------------------------------------------------------


def _filter(
    call: StateCall, items: Sequence[Item], parameters: Mapping[str, QueryParameter]
) -> Filter | None:
    """Return the filter for the query's parameters and the defaults of omitted ones."""

    def has(name: str) -> bool:
        shapes = _objects(element_shape(call.operation))
        return any(name in shape.fields for shape in shapes)

    asked = list(_asked(call, parameters))
    if not call.tolerates_missing:
        for each in asked:
            _refuse_unknown(each, parameters[each.name])
    return filter_of(asked, has) if asked else None


def _asked(call: StateCall, parameters: Mapping[str, QueryParameter]) -> Iterator[Asked]:
    """Yield the query's parameters except for paging, then the defaults of omitted ones."""
    query = call.request.address.query
    pairs = parse_qsl(query, keep_blank_values=True) if query else []
    asked = [each for each in asked_of(pairs) if each.name in parameters.keys() - PAGING]
    yield from asked
    for name in parameters.keys() - PAGING - {each.name for each in asked}:
        default = parameters[name].default
        if default is not None:
            yield Asked(name, "", (str(default).lower(),))


def _refuse_unknown(asked: Asked, parameter: QueryParameter) -> None:
    """Raise ApiError for a value that the OpenAPI document does not list."""
    for value in asked.values:
        if parameter.values and value not in parameter.values:
            *first, last = (f"'{each}'" for each in parameter.values)
            supported = f"{', '.join(first)}, and {last}" if first else last
            message = f"Invalid value: '{value}'. Supported values are: {supported}."
            raise ApiError(400, message, param=asked.name, code="invalid_value")


def _objects(shape: Shape | None) -> Iterator[ObjectOf]:
    """Yield the object shapes in a shape, those of unions included."""
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from _objects(member)
    elif isinstance(shape, ObjectOf):
        yield shape
