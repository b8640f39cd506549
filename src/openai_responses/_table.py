"""The operations that codegen has written, and the families in them: one of each a process."""

from __future__ import annotations

from openai_responses_generated.operations import OPERATIONS

from ._core.operations import OperationTable
from ._core.state.families import Families

__all__ = ["FAMILIES", "TABLE"]

TABLE = OperationTable(OPERATIONS)
FAMILIES = Families(TABLE)
