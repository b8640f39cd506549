"""Patches on HTTP libraries: in place while at least one mock is active, and never longer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from threading import RLock
from typing import NamedTuple, Protocol, cast

from .libraries import HTTP_LIBRARIES, sdk_http_library

__all__ = ["Patch", "install", "uninstall"]


class Patch(NamedTuple):
    """A method of a class, and what makes its replacement out of the original."""

    owner: type
    method: str
    replace: Callable[[Callable[..., object]], Callable[..., object]]


class _Door(Protocol):
    PATCHES: Sequence[Patch]


class _Installed(NamedTuple):
    original: Callable[..., object]
    replacement: Callable[..., object]


class _Patches:
    """All patches that are in place, and how many mocks need them."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._users = 0
        self._installed: dict[tuple[type, str], _Installed] = {}

    def install(self) -> None:
        """Put all patches in place, unless they are; one `uninstall` belongs to each call.

        Patched are the library that the installed SDK uses, and the other one if it is imported.
        If a patch fails, those that nobody else needs are taken back before the error goes on.
        """
        with self._lock:
            try:
                for patch in _patches():
                    if (patch.owner, patch.method) not in self._installed:
                        self._apply(patch)
            except BaseException:
                self._restore_unused()
                raise
            self._users += 1

    def uninstall(self) -> None:
        """Give up one `install`; with the last one the originals come back."""
        with self._lock:
            self._users -= 1
            self._restore_unused()

    def _apply(self, patch: Patch) -> None:
        original = cast("Callable[..., object]", vars(patch.owner)[patch.method])
        replacement = patch.replace(original)
        setattr(patch.owner, patch.method, replacement)
        self._installed[patch.owner, patch.method] = _Installed(original, replacement)

    def _restore_unused(self) -> None:
        """Put the originals back if nobody needs the patches, but not over somebody else's patch.

        Theirs will put ours back one day; without an active mock ours calls the original.
        """
        if self._users:
            return
        for (owner, method), (original, replacement) in self._installed.items():
            if vars(owner)[method] is replacement:
                setattr(owner, method, original)
        self._installed.clear()


def _patches() -> Iterator[Patch]:
    for library in HTTP_LIBRARIES:
        if library == sdk_http_library() or library in sys.modules:
            door = cast("_Door", import_module(f"openai_responses._doors.{library}"))
            yield from door.PATCHES


_the_patches = _Patches()
install = _the_patches.install
uninstall = _the_patches.uninstall
