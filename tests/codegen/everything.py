"""Uses the whole generated package that is first on the path: `python -m` in a new process.

Every module is imported, a validator built for every type, every route and every stream base
reached by its name. What there was is printed as JSON; anything that fails ends the process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import ModuleType

from pydantic import TypeAdapter

from openai_responses._core.routes.any_route import AnyRoute, engine_route
from openai_responses._core.routes.resource import RouteRegistry
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.operations import OperationTable
from tests.codegen.generating import PACKAGE, defined


def use_package(folder: Path) -> dict[str, int]:
    """Use the package in a folder, in a process of its own; how much of each there was."""
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        cwd=Path(__file__).parents[2],
        # The folder's package comes before the project's own.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def use() -> dict[str, int]:
    """Use everything; how much of each there was."""
    root = Path(str(import_module(PACKAGE).__file__)).parent
    paths = [path.relative_to(root).with_suffix("") for path in sorted(root.rglob("*.py"))]
    modules = [import_module(".".join([PACKAGE, *path.parts])) for path in paths]
    return {
        "modules": len(modules),
        "validators": sum(1 for module in modules for _ in _validators(module)),
        "routes": sum(1 for _ in _routes()),
        "events": sum(1 for _ in _events()),
    }


def _validators(module: ModuleType) -> Iterator[TypeAdapter[object]]:
    if module.__name__.startswith(f"{PACKAGE}.types."):
        for name in defined(Path(str(module.__file__)).read_text(encoding="utf-8")):
            yield TypeAdapter(getattr(module, name))


def _routes() -> Iterator[AnyRoute]:
    table = OperationTable(import_module(f"{PACKAGE}.operations").OPERATIONS)
    root: object = import_module(f"{PACKAGE}.routes").Routes(RouteRegistry(table))
    for operation in table.by_id.values():
        for name in (operation.name, *operation.aliases):
            route = reduce(getattr, name.split("."), root)
            assert isinstance(route, AnyRoute), name
            assert engine_route(route).operation is operation, name
            yield route


def _events() -> Iterator[Variant]:
    streams = import_module(f"{PACKAGE}.streams")
    for name in streams.__all__:
        schema = getattr(getattr(streams, name), "schema", None)
        if isinstance(schema, EventSchema):
            for value in schema.variants:
                yield schema.variant({schema.discriminator: value})


if __name__ == "__main__":
    print(json.dumps(use()))
