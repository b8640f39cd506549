"""The validation of the answers that tests set."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pydantic import BaseModel

from openai_responses._core.completion.acceptance import accepted
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.faults.faulty_reply import FaultyReply
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.model_output.base import ModelOutput
from openai_responses._core.sessions.session_check import check_session_operation
from openai_responses._core.spec.modes import ALLOW_UNKNOWN, PARTIAL, Mode
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.stream_check import check_stream_operation

from .answer_kinds import AnswerKind, is_session, is_session_class, kind_of, possible_kinds
from .session_faults import check_faults_of_reply, faults_of_session
from .wrong_answers import check_exception_class, hint_for, shorten

if TYPE_CHECKING:
    from openai_responses._core.model_output.values import ModelTurn

__all__ = ["accept_answer"]


def accept_answer(
    value: object,
    operation: Operation,
    where: str,
    extra_kind: str = "",
    mode: Mode = PARTIAL,
) -> object:
    """Return a validated answer in the form that is stored: JSON without models, others as given.

    Raises ResponseTypeError, with the possible kinds, if the operation cannot answer with `value`.
    In the message, `where` says where the value comes from, and `extra_kind` names one more
    possible kind. The `mode` says which fields and values JSON may have.
    """
    if isinstance(value, FaultyReply):
        return _accept_faulty(cast("FaultyReply[object]", value), operation, where, mode)
    if isinstance(value, ModelOutput) and (turn := _turn(value, operation, where)):
        return turn
    possible = possible_kinds(operation)
    kind = kind_of(value)
    if kind not in possible:
        kinds = [kind.value for kind in possible] + ([extra_kind] if extra_kind else [])
        raise ResponseTypeError(
            f"{where} got {shorten(value)}; expected {', or '.join(kinds)}"
            f"{hint_for(value, operation)}"
        )
    check_exception_class(value, where)
    if isinstance(value, BaseModel):
        return _accept_model(value, operation, where, mode)
    if is_mapping(value):
        return accepted(value, operation, where, mode, ALLOW_UNKNOWN)
    if kind is AnswerKind.STREAM:
        check_stream_operation(value, operation, where)
    if is_session(value) or is_session_class(value):
        check_session_operation(value, operation, where)
    return value


def _accept_model(value: BaseModel, operation: Operation, where: str, mode: Mode) -> object:
    try:
        return accepted(value, operation, where, mode, ALLOW_UNKNOWN)
    except ResponseTypeError as error:
        hint = hint_for(value, operation)
        if hint:
            raise ResponseTypeError(f"{error}{hint}", error.problems) from None
        raise


def _turn(value: ModelOutput, operation: Operation, where: str) -> ModelTurn | None:
    from openai_responses._core.model_output.endpoints import turn_of_route  # rarely needed

    return turn_of_route(value, operation, where)


def _accept_faulty(
    value: FaultyReply[object], operation: Operation, where: str, mode: Mode
) -> FaultyReply[object]:
    """Return a validated answer with its fault steps; no answer means the mock's default one."""
    answer = value.answer
    is_default = answer is UNSET or (answer is None and not operation.can_answer_none)
    if is_session(answer) or is_session_class(answer) or (is_default and operation.session):
        faults_of_session(value.steps, where)
    else:
        check_faults_of_reply(value.steps, where)
    if is_default:
        return FaultyReply(UNSET, value.steps)
    if kind_of(answer) is AnswerKind.ERROR and not isinstance(answer, ApiError):
        raise ResponseTypeError(
            f"{where} got a fault of {shorten(answer)}, which sends no reply; a fault changes a "
            "reply, so expected an answer or an error from openai_responses.api_errors"
        )
    return FaultyReply(accept_answer(answer, operation, where, mode=mode), value.steps)
