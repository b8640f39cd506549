"""Fixtures of the tests of the generator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from codegen.document import Document
from tests.codegen.generating import NO_SDK, Generate, Package, importable


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Generate]:
    """Generate from a snapshot (and an SDK's tree) what can be imported until the test ends."""
    with ExitStack() as stack:

        def make(snapshot: Document, tree: Document = NO_SDK) -> Package:
            return stack.enter_context(importable(tmp_path, snapshot, tree))

        yield make
