"""An attribute that is worked out when it is first looked at: quicker than `cached_property`.

The one of the standard library takes a lock on Python before 3.12, which costs more than most of
the attributes of a request do; here two threads may work the same value out twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, overload

from typing_extensions import Self

__all__ = ["lazy"]

OwnerT = TypeVar("OwnerT")
ValueT_co = TypeVar("ValueT_co", covariant=True)


class lazy(Generic[OwnerT, ValueT_co]):  # noqa: N801  # used as a decorator, as `property` is
    """A decorator of methods: the first look calls the method, all others find its result."""

    def __init__(self, method: Callable[[OwnerT], ValueT_co]) -> None:
        self._method = method
        self._name = method.__name__
        self.__doc__ = method.__doc__

    @overload
    def __get__(self, instance: None, owner: type[OwnerT]) -> Self: ...

    @overload
    def __get__(self, instance: OwnerT, owner: type[OwnerT]) -> ValueT_co: ...

    def __get__(self, instance: OwnerT | None, owner: type[OwnerT]) -> Self | ValueT_co:
        """Return the value, which from now on is an attribute of the instance itself."""
        if instance is None:
            return self
        value = self._method(instance)
        setattr(instance, self._name, value)  # `vars` would cost each instance a dict
        return value
