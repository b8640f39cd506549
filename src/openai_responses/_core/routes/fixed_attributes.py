"""Fixed attributes: assigning to an unknown one is an error, where Python would create it.

After a typo (`route.respose = ...`, or an answer assigned to the route itself) the test would
otherwise run with an answer that it did not set.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from openai_responses._core.json_values.suggestions import suggestions

__all__ = ["FixedAttributes"]


class FixedAttributes:
    """A base class that allows assignments only to settable properties and names in `_own`.

    An `_open` class (for subclassing) allows all but those that would hide a child.
    """

    _own: ClassVar[frozenset[str]] = frozenset()
    _open: ClassVar[bool] = False
    # Returns the hint that is appended to the error for a missing attribute.
    _hint: Callable[[], str] = str

    if not TYPE_CHECKING:  # type checkers know the attributes

        def __getattr__(self, name: str) -> object:
            """Raise AttributeError as Python does, with a hint about the reason."""
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            hint = "" if name[0] == "_" else self._missing_hint(name)
            raise AttributeError(text + hint, name=name, obj=self)

        def __setattr__(self, name: str, value: object) -> None:
            """Set an attribute. Raises AttributeError, with a suggestion, if it is not settable."""
            if not (name[0] == "_" or name in self._own or self._takes(name)):
                raise AttributeError(self._assignment_error(name))
            object.__setattr__(self, name, value)

    @classmethod
    def _takes(cls, name: str) -> bool:
        attribute: object = getattr(cls, name, None)
        return _is_settable(attribute) or (cls._open and not isinstance(attribute, cached_property))

    def _missing_hint(self, name: str) -> str:
        """Return the end of the error message for a missing attribute."""
        near = suggestions(name, [each for each in dir(type(self)) if each[0] != "_"])
        hint = self._hint()
        return (f"; did you mean {near[0]!r}?" if near else "." if hint else "") + hint

    def _assignment_error(self, name: str) -> str:
        """Return the error message for an assignment that is not allowed."""
        cls = type(self)
        settable = [each for each in dir(cls) if _is_settable(getattr(cls, each))]
        near = suggestions(name, settable)
        known = f"; there is {' and '.join(settable)}" if settable else ""
        hint = f"; did you mean {near[0]!r}?" if near else known
        return f"{name!r} of {self!r} cannot be assigned{hint}"


def _is_settable(attribute: object) -> bool:
    return isinstance(attribute, property) and attribute.fset is not None
