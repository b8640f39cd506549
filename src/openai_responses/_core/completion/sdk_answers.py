"""What the installed SDK says of answers, where it is of another release than the generated data.

The generated schemas say what clients of the release that they were generated from need. The types
of the installed SDK are read only before a partial answer is refused, and, for an older SDK, before
an answer repeats a value of its request.
"""

from __future__ import annotations

import re
import sys
from functools import cache

from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schemas import sdk_release
from openai_responses._core.spec.shapes import Literals, ObjectOf, Shape, UnionOf, without_null

__all__ = ["extended_by_sdk", "is_readable"]


def extended_by_sdk(operation: Operation, shape: Shape) -> Shape:
    """Return a shape of answers, extended by what the type of the installed SDK accepts."""
    from openai_responses._core.spec.sdk_shapes import extended

    sdk = _sdk_answer(operation)
    return shape if sdk is None else extended(shape, sdk)


def is_readable(operation: Operation, name: str, value: object) -> bool:
    """Return whether the installed SDK can read a value of a field of an answer.

    An older release may have an enum with fewer values than the generated data. A strict client of
    it raises APIResponseValidationError for any other value.
    """
    if not isinstance(value, str) or not _is_older(operation):
        return True
    sdk = _sdk_answer(operation)
    field = sdk.field(name) if isinstance(sdk, ObjectOf) else None
    enum = None if field is None else without_null(field.shape)
    return not isinstance(enum, Literals) or value in enum.values


def _is_older(operation: Operation) -> bool:
    """Return whether the SDK is older than the one the answers are generated from.

    An SDK that is not imported parses no answer in this process.
    """
    installed: object = getattr(sys.modules.get("openai"), "__version__", None)
    if not isinstance(installed, str) or operation.answer is None:
        return False
    return _precedes(installed, operation.answer[0])


@cache
def _precedes(release: str, module: str) -> bool:
    """Return whether a release is older than the one that a module of schemas is from."""
    return _numbers(release) < _numbers(sdk_release(module))


def _numbers(release: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", release))


@cache
def _sdk_answer(operation: Operation) -> Shape | None:
    """Return the type that the SDK parses an answer into; for pages, that of the sync class."""
    from openai_responses._core.spec.annotations import sdk_shape

    paths = (path for path in operation.sdk_answers if not path[1].startswith("Async"))
    found = (sdk_shape(*path) for path in paths)
    shapes = tuple(shape for shape in found if shape is not None)
    if not shapes:
        return None
    return shapes[0] if len(shapes) == 1 else UnionOf(shapes)
