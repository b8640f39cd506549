"""Validators of pydantic-core, built from shapes; that of a nested object is built on first use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, cached_property
from typing import cast

from pydantic_core import (
    CoreSchema,
    PydanticCustomError,
    PydanticKnownError,
    SchemaValidator,
    core_schema,
)

from openai_responses._core.json_values.type_guards import is_mapping

from .choosing import Members, choose, members_of, takes_any_text
from .modes import EXACT, Mode, fields_of
from .shapes import (
    Field,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Recursive,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["NO_MEMBER", "accepts", "validator_of"]

NO_MEMBER = "no_member"
"""The type of the error of a value that no member of a union accepts; it has the union."""


def accepts(shape: Shape, value: object, mode: Mode) -> bool:
    """Return whether a value is valid."""
    if isinstance(value, str) and takes_any_text(shape):
        return True  # the most frequent case
    return validator_of(shape, mode).isinstance_python(value, strict=True)


@cache
def validator_of(shape: Shape, mode: Mode) -> SchemaValidator:
    """Return the validator of a shape, which must be used with `strict=True`."""
    return SchemaValidator(_Translator(mode).whole(shape))


class _Translator:
    """Translates shapes to core schemas."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode

    def whole(self, shape: Shape) -> CoreSchema:
        """Return the core schema of a shape; nested objects are left to their own validators."""
        if self._mode.any_size:
            shape = _without_limits(shape)
        if isinstance(shape, ObjectOf):
            return self._object(shape)
        if isinstance(shape, UnionOf):
            return self._union(shape)
        if isinstance(shape, ListOf):
            return self._list(shape)
        if isinstance(shape, MapOf):
            return self._map(shape)
        if isinstance(shape, Literals):
            return self._literals(shape)
        if isinstance(shape, Scalar):
            return self._scalar(shape)
        if isinstance(shape, Recursive):
            return self._later(shape.load)
        return core_schema.none_schema() if isinstance(shape, Null) else core_schema.any_schema()

    def _part(self, shape: Shape) -> CoreSchema:
        return self._later(lambda: shape) if isinstance(shape, ObjectOf) else self.whole(shape)

    def _later(self, find: Callable[[], Shape]) -> CoreSchema:
        """Return the core schema of a shape whose validator is built on first use."""
        validate: Callable[..., object] | None = None

        def check(value: object) -> object:
            nonlocal validate
            if validate is None:
                validate = validator_of(find(), self._mode).validate_python
            return validate(value, strict=True)

        return core_schema.no_info_plain_validator_function(check)

    # --- objects ---------------------------------------------------------------------------------

    def _object(self, shape: ObjectOf) -> CoreSchema:
        mode, fields = self._mode, fields_of(shape, self._mode)
        known = {name: self._field(field) for name, field in fields.items()}
        # A type without fields stands for any object in requests.
        is_open = mode.unknown_fields or (mode.request and not fields)
        return core_schema.typed_dict_schema(
            known, extra_behavior="ignore" if is_open else "forbid"
        )

    def _field(self, field: Field) -> core_schema.TypedDictField:
        mode, schema = self._mode, self._part(field.shape)
        known = field.known_values
        if mode.partial and known and not takes_any_text(field.shape):
            schema = _unless(lambda value: isinstance(value, (str, int)) and value in known, schema)
        may_be_null = field.may_be_null or mode.unknown_values
        if (mode.request and not field.required) or (mode.partial and may_be_null):
            schema = core_schema.nullable_schema(schema)
        return core_schema.typed_dict_field(schema, required=field.required and not mode.partial)

    def _map(self, shape: MapOf) -> CoreSchema:
        values = core_schema.dict_schema(values_schema=self._part(shape.value))
        if shape.longest is None:
            return values
        # The number is checked first, as by the API.
        size = core_schema.dict_schema(max_length=shape.longest)
        return core_schema.chain_schema([size, values])

    def _list(self, shape: ListOf) -> CoreSchema:
        shortest = self._shortest(shape)
        schema = core_schema.list_schema(
            self._part(shape.item), min_length=shortest, max_length=shape.longest
        )
        return _unless(_is_empty_list, schema) if self._mode.request and shortest else schema

    def _shortest(self, shape: ListOf | Scalar) -> int | None:
        """Return the minimum of a length; in requests, the empty value is always accepted."""
        return None if self._mode.request and shape.shortest == 1 else shape.shortest

    # --- scalars ---------------------------------------------------------------------------------

    def _scalar(self, shape: Scalar) -> CoreSchema:
        if shape.kind is str:
            return self._text(shape)
        if shape.kind is bool:
            return core_schema.bool_schema()
        limits = {
            "ge": shape.at_least,
            "gt": shape.above,
            "le": shape.at_most,
            "lt": shape.below,
            "multiple_of": shape.multiple_of,
        }
        used = {name: limit for name, limit in limits.items() if limit is not None}
        schema = cast("CoreSchema", {"type": shape.kind.__name__, **used})
        if shape.kind is int and self._mode.request:
            return core_schema.no_info_before_validator_function(_as_integer, schema)
        return schema

    def _text(self, shape: Scalar) -> CoreSchema:
        shortest = self._shortest(shape)
        schema = core_schema.str_schema(
            min_length=shortest,
            max_length=shape.longest,
            pattern=shape.pattern,
            # Patterns of JSON Schema are like Python's rather than Rust's.
            regex_engine=None if shape.pattern is None else "python-re",
        )
        limited = shortest is not None or shape.pattern is not None
        return _unless(_is_empty_text, schema) if self._mode.request and limited else schema

    def _literals(self, shape: Literals) -> CoreSchema:
        schema: CoreSchema = core_schema.literal_schema(list(shape.values))
        kinds = {type(value) for value in shape.values}
        if self._mode.unknown_values:
            schema = core_schema.any_schema()
        elif self._mode == EXACT or kinds == {str}:
            return schema

        def check(value: object) -> object:  # pydantic takes True and 1.0 for 1
            if type(value) not in kinds:
                raise PydanticCustomError("literal_type", "Input should be of another type")
            return value

        return core_schema.no_info_before_validator_function(check, schema)

    # --- unions ----------------------------------------------------------------------------------

    def _union(self, shape: UnionOf) -> CoreSchema:
        members = [each for each in shape.members if not isinstance(each, Null)]
        if len(members) == 1:
            schema = self._part(members[0])
        elif _has_objects(shape) and (self._mode != EXACT or all(map(_has_objects, members))):
            schema = core_schema.no_info_plain_validator_function(_MemberCheck(shape, self._mode))
        elif self._mode == EXACT:
            schema = self.any_of(members)
        else:
            schema = core_schema.custom_error_schema(
                self.any_of(members),
                NO_MEMBER,
                custom_error_message=NO_MEMBER,
                custom_error_context={"union": shape},
            )
        nullable = len(members) < len(shape.members)
        return core_schema.nullable_schema(schema) if nullable else schema

    def any_of(self, members: Sequence[Shape]) -> CoreSchema:
        """Return the core schema of values that one of several shapes accepts."""
        schemas: list[CoreSchema | tuple[CoreSchema, str]] = [self._part(each) for each in members]
        return core_schema.union_schema(schemas, mode="left_to_right")


class _MemberCheck:
    """The check of a union with objects: only the members that a value may stand for are tried."""

    def __init__(self, union: UnionOf, mode: Mode) -> None:
        self._union = union
        self._mode = mode

    @cached_property
    def _members(self) -> Members:
        return members_of(self._union, in_requests=self._mode.request)

    def __call__(self, value: object) -> object:
        """Return the value. Raises ValidationError or an error of pydantic if it is not valid."""
        found = self._members.like(value, is_partial=self._mode.partial)
        if self._mode == EXACT:
            return self._exact(found, value)
        if found is None and self._is_of_unknown_kind(value):
            return value
        if found is None or not self._accepts(found, value):
            raise PydanticCustomError(NO_MEMBER, NO_MEMBER, {"union": self._union})
        return value

    def _is_of_unknown_kind(self, value: object) -> bool:
        """Return whether a value is an object of an unknown kind, which the mode accepts."""
        if not self._mode.unknown_values or not is_mapping(value):
            return False
        return isinstance(value.get(self._members.tag), str)

    def _exact(self, found: UnionOf | None, value: object) -> object:
        tag = self._members.tag
        if found is not None or not tag or not is_mapping(value):
            return _any_of(found or self._union, EXACT).validate_python(value, strict=True)
        if tag not in value:
            raise PydanticKnownError("union_tag_not_found", {"discriminator": repr(tag)})
        known = ", ".join(map(repr, self._members.by_tag))
        context = {"discriminator": repr(tag), "tag": str(value[tag]), "expected_tags": known}
        raise PydanticKnownError("union_tag_invalid", context)

    def _accepts(self, members: UnionOf, value: object) -> bool:
        if self._mode.partial and is_mapping(value):
            member = choose(members, value)
            return member is not None and accepts(member, value, self._mode)
        return _any_of(members, self._mode).isinstance_python(value, strict=True)


@cache
def _any_of(union: UnionOf, mode: Mode) -> SchemaValidator:
    """Return the validator of values that one of a union's members accepts."""
    if len(union.members) == 1:
        return validator_of(union.members[0], mode)
    return SchemaValidator(_Translator(mode).any_of(union.members))


def _has_objects(shape: Shape) -> bool:
    if isinstance(shape, UnionOf):
        return any(map(_has_objects, shape.members))
    return isinstance(shape, ObjectOf)


def _unless(accepted: Callable[[object], bool], schema: CoreSchema) -> CoreSchema:
    """Return a core schema that accepts some more values."""

    def check(value: object, handler: Callable[[object], object]) -> object:
        return value if accepted(value) else handler(value)

    return core_schema.no_info_wrap_validator_function(check, schema)


def _without_limits(shape: Shape) -> Shape:
    """Return a shape without limits of its own; those of its parts stay."""
    if isinstance(shape, Scalar):
        return Scalar(shape.kind)
    if isinstance(shape, ListOf):
        return ListOf(shape.item)
    return MapOf(shape.value) if isinstance(shape, MapOf) else shape


def _is_empty_text(value: object) -> bool:
    return value == ""


def _is_empty_list(value: object) -> bool:
    return value == []


def _as_integer(value: object) -> object:
    """Return a number as an integer if it is one: 1.0, as in JSON Schema."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
