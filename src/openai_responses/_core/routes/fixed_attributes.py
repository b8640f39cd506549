"""Attributes that there are not: assigning to one is an error, where Python would make a new one.

A slip (`route.respose = ...`, or the answer assigned to the route itself) would leave the test with
an answer that it has not given.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from openai_responses._core.json_values.suggestions import suggestions

__all__ = ["FixedAttributes"]


class FixedAttributes:
    """What takes assignments to its properties only, and to what it has for itself.

    If it is `_open` (one may derive from it) it takes all but what would hide what is below it.
    """

    _own: ClassVar[frozenset[str]] = frozenset()
    _open: ClassVar[bool] = False
    # What is added to the error for an attribute that there is not.
    _hint: Callable[[], str] = str

    if not TYPE_CHECKING:  # type checkers know what there is

        def __getattr__(self, name: str) -> object:
            """Raise AttributeError as Python does, and say why there may be no such attribute."""
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            hint = "" if name[0] == "_" else self._hint()
            raise AttributeError(f"{text}.{hint}" if hint else text, name=name, obj=self)

        def __setattr__(self, name: str, value: object) -> None:
            """Set an attribute. Raises AttributeError, with the near miss, if there is none."""
            if not (name[0] == "_" or name in self._own or self._takes(name)):
                raise AttributeError(self._refusal(name))
            object.__setattr__(self, name, value)

    @classmethod
    def _takes(cls, name: str) -> bool:
        attribute: object = getattr(cls, name, None)
        return _is_settable(attribute) or (cls._open and not isinstance(attribute, cached_property))

    def _refusal(self, name: str) -> str:
        """Return what to tell whoever assigns to this."""
        cls = type(self)
        settable = [each for each in dir(cls) if _is_settable(getattr(cls, each))]
        near = suggestions(name, settable)
        known = f"; there is {' and '.join(settable)}" if settable else ""
        hint = f"; did you mean {near[0]!r}?" if near else known
        return f"nothing can be assigned to {name!r} of {self!r}{hint}"


def _is_settable(attribute: object) -> bool:
    return isinstance(attribute, property) and attribute.fset is not None
