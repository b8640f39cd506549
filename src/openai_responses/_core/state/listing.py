"""List responses: filtered, paginated, in the envelope of the operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qsl

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf

from .calls import StateCall
from .elements import element_shape, listed_elements
from .filters import Filter, QueryFilter, combine_filters, intersect, parse_filters
from .object_list import Item
from .pages import PAGING, Page, drop_invalid_parameters, list_rules, paginate
from .queries import QueryParameter

__all__ = ["list_page", "require_query"]


def list_page(call: StateCall, items: Sequence[Item], among: Filter | None = None) -> object:
    """Return the page of `items` that the call requests, in the operation's envelope.

    `items` must be sorted oldest first; `among` filters them. If the test author has set `data`,
    that is the page. Raises ApiError for an invalid query.
    """
    if call.author_fields is not None and "data" in call.author_fields:
        return call.author_fields
    require_query(call)
    shape = answer_shape(call.operation)
    names = list(shape.fields) if isinstance(shape, ObjectOf) else []
    page = _page(call, items, among)
    page_fields = page.fields(names)
    if "data" in page_fields:
        page_fields["data"] = listed_elements(call.operation, [item.value for item in page.items])
    envelope = call.complete({**page_fields, "data": []})
    return CompleteAnswer({**envelope, **page_fields, **(call.author_fields or {})})


def require_query(call: StateCall) -> None:
    """Raise ApiError if a required query parameter is missing.

    Calls that tolerate missing objects tolerate this as well.
    """
    names = {name.removesuffix("[]") for name, value in call.query.items() if value}
    for name, parameter in call.backend.families.parameters(call.operation).items():
        if parameter.required and name not in names and not call.tolerates_missing:
            message = f"Missing required parameter: '{name}'."
            raise ApiError(400, message, param=name, code="missing_required_parameter")


def _page(call: StateCall, items: Sequence[Item], among: Filter | None) -> Page:
    family, owners = call.place.family, call.owners
    parameters = call.backend.families.parameters(call.operation)
    rules = list_rules(parameters)

    def number(key: str) -> int | None:
        return call.store.number(family, owners, key)

    accepts = intersect(_filter(call, items, parameters), among)
    query = {
        name: value for name, value in call.query.items() if name in PAGING & parameters.keys()
    }
    if call.tolerates_missing:
        query = drop_invalid_parameters(query, rules, number)
    return paginate(items, query, rules, number, accepts)


# --- filters -------------------------------------------------------------------------------------


def _filter(
    call: StateCall, items: Sequence[Item], parameters: Mapping[str, QueryParameter]
) -> Filter | None:
    """Return the filter for the query's parameters and the defaults of omitted ones."""

    def has(name: str) -> bool:
        shapes = _objects(element_shape(call.operation))
        return any(name in shape.fields for shape in shapes)

    parameters_of_query = list(_query_filters(call, parameters))
    if not call.tolerates_missing:
        for each in parameters_of_query:
            _check_value(each, parameters[each.name])
    return combine_filters(parameters_of_query, has) if parameters_of_query else None


def _query_filters(
    call: StateCall, parameters: Mapping[str, QueryParameter]
) -> Iterator[QueryFilter]:
    """Yield the query's parameters except for paging, then the defaults of omitted ones."""
    query = call.request.address.query
    pairs = parse_qsl(query, keep_blank_values=True) if query else []
    filters = [each for each in parse_filters(pairs) if each.name in parameters.keys() - PAGING]
    yield from filters
    for name in parameters.keys() - PAGING - {each.name for each in filters}:
        default = parameters[name].default
        if default is not None:
            yield QueryFilter(name, "", (str(default).lower(),))


def _check_value(parameter_values: QueryFilter, parameter: QueryParameter) -> None:
    """Raise ApiError for a value that the OpenAPI document does not list."""
    for value in parameter_values.values:
        if parameter.values and value not in parameter.values:
            *first, last = (f"'{each}'" for each in parameter.values)
            values = f"{', '.join(first)}, and {last}" if first else last
            message = f"Invalid value: '{value}'. Supported values are: {values}."
            raise ApiError(400, message, param=parameter_values.name, code="invalid_value")


def _objects(shape: Shape | None) -> Iterator[ObjectOf]:
    """Yield the object shapes in a shape, those of unions included."""
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from _objects(member)
    elif isinstance(shape, ObjectOf):
        yield shape
