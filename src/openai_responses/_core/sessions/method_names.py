"""The names of the methods of sessions, which authors may misspell."""

from __future__ import annotations

from collections.abc import Iterable

from openai_responses._core.json_values.suggestions import suggestions

__all__ = ["check_method_names", "method_of"]

_PREFIX = "on_"
# How alike a misspelt name is at least; helpers such as `on_response_done` are less so.
_ALIKE = 0.85


def method_of(type_: str) -> str:
    """Return the name of the method for the events of a type: `on_session_update`."""
    return _PREFIX + "".join(each if each.isalnum() else "_" for each in type_)


def check_method_names(session: type[object], base: type[object], types: Iterable[str]) -> None:
    """Raise TypeError for a method of a session class whose name is a misspelt one.

    `base` has the methods of all sessions, `types` are those of the client's events. Other names
    that begin with `on_` are allowed.
    """
    known = {*_methods(base), *map(method_of, types)}
    for name in _methods(session):
        near = () if name in known else suggestions(name, known, alike=_ALIKE)
        if near:
            raise TypeError(
                f"{session.__name__}.{name} is never called; did you mean {near[0]!r}? A method "
                f"of your own needs a name that is less alike"
            )


def _methods(session: type[object]) -> Iterable[str]:
    names = (each for each in dir(session) if each.startswith(_PREFIX))
    return (each for each in names if callable(getattr(session, each)))
