"""A watcher of imports, by which modules imported while a mock is active get patched."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

__all__ = ["ImportWatcher"]


class ImportWatcher(MetaPathFinder):
    """A finder that delegates to the other finders and reports imports of some modules."""

    def __init__(self, names: Collection[str], on_import: Callable[[ModuleType], None]) -> None:
        """Call `on_import` with each module of these names, right after it has been executed."""
        self._names = names
        self._on_import = on_import

    def start(self) -> None:
        """Start watching; do nothing if already started."""
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def stop(self) -> None:
        """Stop watching."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the other finders' spec for a watched name, with a loader that reports it."""
        if fullname not in self._names:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        specs = (finder.find_spec(fullname, path, target) for finder in others)
        spec = next((spec for spec in specs if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _ReportingLoader(spec.loader, self._on_import)
        return spec


class _ReportingLoader(Loader):
    """A loader that wraps another one, and is replaced by it when the module is executed."""

    def __init__(self, loader: Loader, on_import: Callable[[ModuleType], None]) -> None:
        self._loader = loader
        self._on_import = on_import

    def __getattr__(self, name: str) -> object:
        """Return any other attribute of the wrapped loader, such as the source."""
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Create the module with the wrapped loader."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Execute the module with the wrapped loader, and report it."""
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        self._on_import(module)
