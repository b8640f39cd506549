"""Default behaviours by role, for all families: create, list, retrieve, update, delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.echo import echo_fields, status_after
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.spec.shapes import Field, ObjectOf

from .calls import StateCall
from .elements import requested_elements, select_object_shape
from .families import Role
from .listing import list_page

__all__ = ["list_page", "read_content", "role_behaviour"]


def role_behaviour(role: Role) -> Callable[[StateCall], object]:
    """Return the default behaviour of a role."""
    return _ROLES[role]


def _create(call: StateCall) -> object:
    """Answer with the created objects, and store them unless the request has `store: false`."""
    call.require_owners()
    own = call.backend.stateless(call)
    if not is_mapping(own):
        return own
    if (
        "data" not in own
        and (elements := requested_elements(call.operation, call.body)) is not None
    ):
        own = {**own, "data": elements}
    return call.complete_answer(own, _store_objects if call.body.get("store", True) else None)


def _store_objects(call: StateCall, answer: Mapping[str, object]) -> None:
    objects = answer.get("data") if answer.get("object") == "list" else [answer]
    create_only = _create_only_fields(call)
    for each in objects if is_list(objects) else ():
        if is_mapping(each):
            call.keep({name: value for name, value in each.items() if name not in create_only})


def _create_only_fields(call: StateCall) -> AbstractSet[str]:
    """Return the fields that only the create response has, such as the secret of a webhook."""
    retrieve = call.place.family.operations.get(Role.RETRIEVE)
    if retrieve is None or retrieve.answer == call.operation.answer:
        return frozenset()
    create_shape, retrieve_shape = answer_shape(call.operation), answer_shape(retrieve)
    if not isinstance(create_shape, ObjectOf) or not isinstance(retrieve_shape, ObjectOf):
        return frozenset()
    return (
        create_shape.fields.keys() - retrieve_shape.fields.keys()
        if "id" in retrieve_shape.fields
        else frozenset()
    )


def _retrieve(call: StateCall) -> CompleteAnswer:
    exists, current = call.exists, call.required()
    if call.author_fields is not None:
        current = call.complete(current if exists else None)
        call.keep(current)
    return CompleteAnswer(current)


def _update(call: StateCall) -> CompleteAnswer:
    """Replace the stored fields by those of the request.

    Null clears a field that is nullable in the OpenAPI document: it becomes null, or empty if that
    is its default, as with metadata. Null for any other field is ignored.
    """
    exists, current = call.exists, call.required()
    shape = select_object_shape(answer_shape(call.operation), current)
    null_names = _null_fields(call, shape) - (call.author_fields or {}).keys()
    remaining = {name: value for name, value in current.items() if name not in null_names}
    result = call.complete({**remaining, **_request_fields(call, shape)})
    result.update({name: None for name in null_names if result.get(name) not in ({}, [])})
    if exists or call.author_fields is not None:
        call.keep(result)
    return CompleteAnswer(result)


def _delete(call: StateCall) -> CompleteAnswer:
    """Delete the object and all objects it owns; a few operations answer with its owner."""
    call.required()
    family = call.place.family
    call.store.delete(family, call.owners, call.key)
    owner = family.parent
    if owner is not None and owner.item is not None and owner.item.answer == call.operation.answer:
        return CompleteAnswer(
            call.complete(call.require(owner.path, call.owners[-1], *call.owners[:-1]))
        )
    return CompleteAnswer(call.complete())


def _list(call: StateCall) -> object:
    call.require_owners()
    return list_page(call, call.store.ordered_items(call.place.family, call.owners))


def _action(call: StateCall) -> object:
    """Answer with the object itself, if that is the operation's response type.

    The operation sets its status, as `cancel` does.
    """
    exists, current = call.exists, call.required()
    item, shape = call.place.family.item, answer_shape(call.operation)
    own = item is not None and item.answer is not None and item.answer == call.operation.answer
    if not own or not isinstance(shape, ObjectOf):
        return read_content(call) or call.backend.stateless(call)
    after = status_after(call.operation, shape)
    time = f"{after.get('status')}_at"  # known once the status is
    remaining = {name: value for name, value in current.items() if name != time}
    result = call.complete({**remaining, **after})
    if exists:
        call.keep(result)
    return CompleteAnswer(result)


def read_content(call: StateCall) -> Media | None:
    """Return the stored content of an object, if the operation downloads it; None otherwise."""
    media_type = call.operation.raw_media_type
    if media_type is None or call.operation.answer is not None:
        return None
    content = call.store.content(str(call.required().get("id", call.key)))
    return None if content is None else Media(content, media_type)


_ROLES: Mapping[Role, Callable[[StateCall], object]] = {
    Role.CREATE: _create,
    Role.LIST: _list,
    Role.RETRIEVE: _retrieve,
    Role.UPDATE: _update,
    Role.DELETE: _delete,
    Role.ACTION: _action,
}


# --- updates -------------------------------------------------------------------------------------


def _request_fields(call: StateCall, shape: ObjectOf | None) -> JsonObject:
    """Return the request's fields that the object also has."""
    return {} if shape is None else echo_fields(call.operation, shape, call.body, {})


def _null_fields(call: StateCall, shape: ObjectOf | None) -> AbstractSet[str]:
    """Return the nullable fields of the object that the request sets to null."""
    fields: Mapping[str, Field] = {} if shape is None else shape.fields
    request_fields = call.fields if call.own_fields is None else call.own_fields
    nulls = {name for name, value in request_fields.items() if value is None}
    return {name for name in nulls if name in fields and fields[name].may_be_null}
