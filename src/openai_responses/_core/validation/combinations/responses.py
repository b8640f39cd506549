"""Rules for the items of a response's input, and for the objects that a response continues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .rule import RESPONSES, Fields, Place, Rule

__all__ = [
    "CALL_WITHOUT_OUTPUT",
    "CONTINUED",
    "INPUT",
    "OUTPUT_WITHOUT_CALL",
    "PREVIOUS_AND_CONVERSATION",
    "STANDING_FOR_OTHERS",
    "UNKNOWN_PREVIOUS",
    "call_without_output",
    "output_without_call",
]

_CREATE = "https://platform.openai.com/docs/api-reference/responses/create"
_STATE = "https://platform.openai.com/docs/guides/conversation-state"
_FUNCTIONS = "https://platform.openai.com/docs/guides/function-calling"

# Fields by which a response has items before those of its input.
_CONTINUING = ("previous_response_id", "conversation")

STANDING_FOR_OTHERS = frozenset(("item_reference", "compaction"))
"""The types of items that stand for others, which may be calls and outputs."""

# The roles of messages that models do not write.
_NOT_OF_MODELS = frozenset(("user", "system", "developer"))

_NO_CALL = "No tool call found for function call output with call_id {id}."
_NO_OUTPUT = "No tool output found for function call {id}."


def output_without_call(before: Iterable[Fields], items: Sequence[Fields]) -> Place | None:
    """Return the first output of a function in `items` whose call is neither there nor `before`."""
    calls = set(_call_ids("function_call", (*before, *items)))
    outputs = _call_ids("function_call_output", items)
    return next(({"id": each} for each in outputs if each not in calls), None)


def call_without_output(before: Iterable[Fields], items: Sequence[Fields]) -> Place | None:
    """Return the first call of a function, in `before` or `items`, that has no output there."""
    known = (*before, *items)
    outputs = set(_call_ids("function_call_output", known))
    calls = _call_ids("function_call", known)
    return next(({"id": each} for each in calls if each not in outputs), None)


def _call_ids(kind: str, items: Iterable[Fields]) -> list[str]:
    found = [each.get("call_id") for each in items if _kind(each) == kind]
    return [each for each in found if isinstance(each, str)]


def _kind(item: Fields) -> object:
    return item.get("type")


def _items(fields: Fields) -> list[Fields]:
    """Return the items of the input; none if they do not say all that the response follows."""
    given = fields["input"]
    if not is_list(given) or any(fields.get(name) is not None for name in _CONTINUING):
        return []
    items = [each for each in given if is_mapping(each)]
    return [] if any(_kind(each) in STANDING_FOR_OTHERS for each in items) else items


def _lonely_output(fields: Fields) -> Place | None:
    items = _items(fields)
    return output_without_call((), items) if items else None


def _lonely_call(fields: Fields) -> Place | None:
    items = _items(fields)
    return call_without_output((), items) if items else None


def _lonely_reasoning(fields: Fields) -> Place | None:
    """Return the first stored reasoning item that is not followed by what the model made next."""
    given = fields["input"]
    if not is_list(given) or fields.get("store") is False:
        return None
    items = [each for each in given if is_mapping(each)]
    for index, item in enumerate(items):
        if _kind(item) == "reasoning" and item.get("id"):
            rest = (each for each in items[index + 1 :] if _kind(each) != "reasoning")
            if not _may_follow_reasoning(next(rest, None)):
                return {"id": item["id"]}
    return None


def _no_input(fields: Fields) -> Place | None:
    return {} if fields["input"] in ("", []) and not _has_other_input(fields) else None


def _has_other_input(fields: Fields) -> bool:
    """Return whether a response has something to answer beside its input."""
    return any(fields.get(name) is not None for name in (*_CONTINUING, "prompt"))


def _may_follow_reasoning(item: Fields | None) -> bool:
    if item is None:
        return False
    if _kind(item) in (None, "message"):
        return item.get("role") not in _NOT_OF_MODELS and bool(item.get("id"))
    return not str(_kind(item)).endswith("_output")


INPUT: tuple[Rule, ...] = (
    Rule(
        RESPONSES,
        "input",
        "`input` is an empty list or text, and there is no `previous_response_id`, `conversation` "
        "or `prompt`",
        _no_input,
        """One of "input" or "previous_response_id" or 'prompt' or 'conversation' must be """
        "provided.",
        (_CREATE, "https://github.com/pydantic/pydantic-ai/issues/3369"),
        code="missing_required_parameter",
    ),
    Rule(
        RESPONSES,
        "input",
        "a function's output in `input` without its call",
        _lonely_output,
        _NO_CALL,
        (_FUNCTIONS, "https://github.com/continuedev/continue/issues/10092"),
        param="input",
    ),
    Rule(
        RESPONSES,
        "input",
        "a function's call in `input` without its output",
        _lonely_call,
        _NO_OUTPUT,
        (_FUNCTIONS, "https://github.com/openai/openai-agents-python/issues/673"),
        param="input",
    ),
    Rule(
        RESPONSES,
        "input",
        "a reasoning item with an id, but not followed by the item that the model made next "
        "(unless `store` is false)",
        _lonely_reasoning,
        "Item '{id}' of type 'reasoning' was provided without its required following item.",
        ("recorded", "https://github.com/vercel/ai/issues/11036"),
        param="input",
    ),
)


# --- rules that need the store --------------------------------------------------------------------

PREVIOUS_AND_CONVERSATION = Rule(
    RESPONSES,
    "conversation",
    "`previous_response_id` together with `conversation`",
    None,
    "Mutually exclusive parameters: 'previous_response_id' and 'conversation'. Ensure you are only "
    "providing one of: 'previous_response_id' or 'conversation'.",
    (_STATE,),
    code="mutually_exclusive_parameters",
)
UNKNOWN_PREVIOUS = Rule(
    RESPONSES,
    "previous_response_id",
    "`previous_response_id` of a response that is not stored",
    None,
    "Previous response with id '{id}' not found.",
    (_STATE,),
    param="previous_response_id",
    code="previous_response_not_found",
)
_UNKNOWN_CONVERSATION = Rule(
    RESPONSES,
    "conversation",
    "`conversation` that does not exist",
    None,
    "Conversation with id '{id}' not found.",
    (_STATE,),
    status=404,
)
OUTPUT_WITHOUT_CALL = Rule(
    RESPONSES,
    "input",
    "a function's output whose call is neither in `input` nor in the previous responses or the "
    "conversation",
    None,
    _NO_CALL,
    (_STATE, "https://github.com/continuedev/continue/issues/10092"),
    param="input",
)
CALL_WITHOUT_OUTPUT = Rule(
    RESPONSES,
    "input",
    "a function's call in `input`, the previous responses or the conversation that has no output",
    None,
    _NO_OUTPUT,
    (_STATE, "https://github.com/openai/openai-agents-python/issues/673"),
    param="input",
)

CONTINUED: tuple[Rule, ...] = (
    PREVIOUS_AND_CONVERSATION,
    UNKNOWN_PREVIOUS,
    _UNKNOWN_CONVERSATION,
    OUTPUT_WITHOUT_CALL,
    CALL_WITHOUT_OUTPUT,
)
