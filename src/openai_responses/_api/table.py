"""The generated tables as objects of the core, created once and shared by all mocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.retirements import RetirementRow, Retirements
from openai_responses._core.state.families import Families, FamilyRow, PlaceRow
from openai_responses._core.state.queries import QueryRow
from openai_responses._core.streams.synthesis.lazy_synthesizer import LazySynthesizer
from openai_responses.behaviours.lifecycles import SIDE_EFFECT_FAMILIES
from openai_responses_generated import streams
from openai_responses_generated.operations import OPERATIONS
from openai_responses_generated.websockets import OPERATIONS as WEBSOCKET_OPERATIONS

if TYPE_CHECKING:
    from openai_responses._core.streams.event_streams import StreamDefinition

__all__ = ["FAMILIES", "RETIREMENTS", "STREAMS", "TABLE", "WEBSOCKETS"]


def _stream_base(operation: Operation) -> type[StreamDefinition]:
    """Return the generated stream base of an operation, which must have one."""
    assert operation.stream is not None
    base: type[StreamDefinition] = getattr(streams, operation.stream.base)
    return base


def _queries() -> Mapping[str, tuple[QueryRow, ...]]:
    from openai_responses_generated.queries import QUERIES  # imported for the first list

    return QUERIES


def _families() -> tuple[Sequence[FamilyRow], Mapping[str, PlaceRow]]:
    from openai_responses_generated.families import FAMILIES, PLACES  # imported for the first call

    return FAMILIES, PLACES


def _retirements() -> tuple[Sequence[RetirementRow], Mapping[str, str]]:
    from openai_responses_generated.retirements import MODELS, OPERATIONS  # few mocks need it

    return OPERATIONS, MODELS


TABLE = OperationTable(OPERATIONS)
WEBSOCKETS = OperationTable(WEBSOCKET_OPERATIONS)
FAMILIES = Families(TABLE, _families, _queries, SIDE_EFFECT_FAMILIES)
RETIREMENTS = Retirements(_retirements)
STREAMS = LazySynthesizer(_stream_base)
