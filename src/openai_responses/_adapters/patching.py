"""Installation of patches, in place while a mock is active or its work in threads runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import NamedTuple, TypeAlias

from openai_responses._core.errors.exceptions import MockError

from .backoff import patches_of_sdk
from .dns import patches_of_lookups
from .late_imports import ImportWatcher
from .patches import Patch
from .threads import patches_of_thread_pools, patches_of_threads
from .transports import patches_of_aiohttp, patches_of_library
from .websocket_aiohttp import patches_of_aiohttp_websockets

__all__ = ["install", "uninstall"]

_PatchMaker: TypeAlias = Callable[[ModuleType], Sequence[Patch]]


def _patches_of_thread_pools(module: ModuleType) -> Sequence[Patch]:
    return patches_of_thread_pools(_the_patches.hold, module)


def _patches_of_pools(module: ModuleType) -> Sequence[Patch]:
    from .worker_pools import patches_of_worker_pools  # few tests use a pool of processes

    return patches_of_worker_pools(_the_patches.hold, module)


def _patches_of_async_websockets(module: ModuleType) -> Sequence[Patch]:
    from .websockets_library import patches_of_async_client  # few tests open WebSockets

    return patches_of_async_client(module)


def _patches_of_sync_websockets(module: ModuleType) -> Sequence[Patch]:
    from .websockets_library import patches_of_sync_client  # few tests open WebSockets

    return patches_of_sync_client(module)


# By module: its patches, applied once it is imported; no module is imported to be patched.
_PATCHES_OF_MODULES: Mapping[str, _PatchMaker] = {
    "httpx2": patches_of_library,
    "httpx": patches_of_library,
    "openai._vendor.httpx_aiohttp.transport": patches_of_aiohttp,
    "httpx_aiohttp.transport": patches_of_aiohttp,
    "httpx_aiohttp.httpx2.transport": patches_of_aiohttp,
    "openai._base_client": patches_of_sdk,
    "litellm.llms.custom_httpx.aiohttp_transport": patches_of_aiohttp,
    "concurrent.futures.thread": _patches_of_thread_pools,
    "multiprocessing.pool": _patches_of_pools,
    "socket": patches_of_lookups,
    "aiohttp.connector": patches_of_aiohttp_websockets,
    "websockets.asyncio.client": _patches_of_async_websockets,
    "websockets.sync.client": _patches_of_sync_websockets,
}


class _InstalledPatch(NamedTuple):
    original: object
    replacement: object


class _Patches:
    """All installed patches, and the count of their users: mocks, and work that outlives them."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._users = 0
        self._installed: dict[tuple[type | ModuleType, str], _InstalledPatch] = {}
        self._threads = patches_of_threads(self.hold)
        self._watcher = ImportWatcher(_PATCHES_OF_MODULES, self._patch_module)

    def install(self) -> None:
        """Install all patches that are not yet installed; each call needs one `uninstall`.

        Imported libraries are patched now, others when they are imported. If a patch fails, patches
        without users are removed before the error is raised.
        """
        patches = (*_patches_of_imported(), *self._threads)
        with self._lock:
            try:
                self._apply(patches)
                self._watcher.start()
            except BaseException:
                self._restore_unused()
                raise
            self._users += 1

    def uninstall(self) -> None:
        """Undo one `install`; the last call restores the originals."""
        with self._lock:
            self._users -= 1
            self._restore_unused()

    def hold(self) -> Callable[[], None]:
        """Keep the patches installed until the returned function is called."""
        with self._lock:
            self._users += 1
        releases = [self.uninstall]

        def release() -> None:
            with self._lock:
                if releases:
                    releases.pop()()

        return release

    def _patch_module(self, module: ModuleType) -> None:
        """Patch a module that has just been imported."""
        patches = _patches_of(module.__name__, module)
        with self._lock:
            if self._users:
                self._apply(patches)

    def _apply(self, patches: Iterable[Patch]) -> None:
        for patch in patches:
            if (patch.owner, patch.method) not in self._installed:
                original = _original(patch)
                # What the class has may be no function, but another descriptor, as instrumentation
                # puts there (wrapt): only what it returns for the class takes `self`.
                replacement = patch.replace(getattr(patch.owner, patch.method))
                setattr(patch.owner, patch.method, replacement)
                self._installed[patch.owner, patch.method] = _InstalledPatch(original, replacement)

    def _restore_unused(self) -> None:
        """Restore the originals if there are no users, except below a patch of other code.

        Its removal will bring back this one, which calls the original if no mock is active.
        """
        if self._users:
            return
        self._watcher.stop()
        for (owner, method), (original, replacement) in self._installed.items():
            if vars(owner)[method] is replacement:
                setattr(owner, method, original)
        self._installed.clear()


def _original(patch: Patch) -> object:
    original: object = vars(patch.owner).get(patch.method)
    if original is None:
        raise MockError(
            f"{_qualified_name(patch.owner)} has no method {patch.method}, where requests would be "
            "answered: this version of the library is not supported; install a newer "
            "release of openai-responses."
        )
    return original


def _qualified_name(owner: type | ModuleType) -> str:
    return f"{owner.__module__}.{owner.__qualname__}" if isinstance(owner, type) else owner.__name__


@lru_cache(maxsize=16)
def _patches_of(name: str, module: ModuleType) -> Sequence[Patch]:
    return _PATCHES_OF_MODULES[name](module)


def _patches_of_imported() -> list[Patch]:
    """Return the patches on imported modules, after waiting for imports in progress."""
    names = [name for name in _PATCHES_OF_MODULES if isinstance(sys.modules.get(name), ModuleType)]
    return [patch for name in names for patch in _patches_of(name, import_module(name))]


_the_patches = _Patches()
install = _the_patches.install
uninstall = _the_patches.uninstall
