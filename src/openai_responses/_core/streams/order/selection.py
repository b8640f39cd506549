"""The choice of a stream's order, by the events that its endpoint can send."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from .chat import ChatOrder, ChunkOrder
from .responses import ResponseOrder
from .rules import Order
from .runs import RunOrder
from .simple import DeltaOrder, ImageOrder

__all__ = ["select_order"]

# By an event that only streams of one kind have.
_BY_EVENT: Mapping[str, Callable[[], Order]] = {
    "response.created": ResponseOrder,
    "thread.run.created": RunOrder,
    "speech.audio.done": lambda: DeltaOrder("speech.audio.done"),
    "transcript.text.done": lambda: DeltaOrder("transcript.text.done"),
    "image_generation.completed": lambda: ImageOrder("image_generation"),
    "image_edit.completed": lambda: ImageOrder("image_edit"),
}

# By the `object` of chunks, which have no event names.
_BY_OBJECT: Mapping[object, Callable[[], Order]] = {
    "chat.completion.chunk": ChatOrder,
    "text_completion": ChunkOrder,
}


def select_order(
    names: Collection[str], first: Mapping[str, object], path: str | None = None
) -> Order | None:
    """Return the order of a stream whose endpoint sends events with these names.

    If no order is known for the names, or there are none, the first event decides. The endpoint's
    path, if it is given, tells whether a run existed before the stream. None means no rules.
    """
    order = _order_class(names, first)
    if order is RunOrder:
        return RunOrder(is_new=path is not None and path.count("{") <= 1)
    return None if order is None else order()


def _order_class(names: Collection[str], first: Mapping[str, object]) -> Callable[[], Order] | None:
    for name, order in _BY_EVENT.items():
        if name in names:
            return order
    word = _first_word(first.get("type") or first.get("event"))
    for name, order in _BY_EVENT.items():
        if _first_word(name) == word:
            return order if not names else None
    return _BY_OBJECT.get(first.get("object"))


def _first_word(name: object) -> str:
    return str(name).partition(".")[0]
