"""Rules for structured output: JSON mode, and the schemas of outputs and of functions."""

from __future__ import annotations

from collections.abc import Iterator

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .rule import CHAT, RESPONSES, Fields, Place, Rule

__all__ = ["FUNCTIONS", "OUTPUTS"]

_GUIDE = "https://platform.openai.com/docs/guides/structured-outputs"
_FUNCTIONS = "https://platform.openai.com/docs/guides/function-calling"

_WORD = "json"
# Fields by which a response has items before those of its input, which may have the word.
_CONTINUING = ("previous_response_id", "conversation", "prompt")


def _has_word(value: object) -> bool:
    return _WORD in str(value).lower()


def _chat_without_word(fields: Fields) -> Place | None:
    output_format = fields["response_format"]
    is_json = is_mapping(output_format) and output_format.get("type") == "json_object"
    return {} if is_json and not _has_word(fields.get("messages")) else None


def _response_without_word(fields: Fields) -> Place | None:
    output_format = _format(fields)
    if (
        output_format is None
        or output_format.get("type") != "json_object"
        or _has_word(fields.get("input"))
    ):
        return None
    return None if any(fields.get(name) is not None for name in _CONTINUING) else {}


def _format(fields: Fields) -> Fields | None:
    """Return the format of a response's text."""
    text = fields["text"]
    found = text.get("format") if is_mapping(text) else None
    return found if is_mapping(found) else None


def _schema_of_chat(fields: Fields) -> Place | None:
    output_format = fields["response_format"]
    named = output_format.get("json_schema") if is_mapping(output_format) else None
    return _problem_of_output(named) if is_mapping(named) else None


def _schema_of_response(fields: Fields) -> Place | None:
    output_format = _format(fields)
    return None if output_format is None else _problem_of_output(output_format)


def _problem_of_output(output_format: Fields) -> Place | None:
    schema = output_format.get("schema")
    if output_format.get("strict") is not True or not is_mapping(schema):
        return None
    from .strict_schemas import problem_of_strict  # few requests have schemas

    problem = problem_of_strict(schema)
    return None if problem is None else {"name": output_format.get("name"), "problem": problem}


# --- functions -----------------------------------------------------------------------------------


def _functions_of_chat(fields: Fields) -> Place | None:
    return _problem_of_functions(
        (index, function)
        for index, tool in _enumerate_tools(fields["tools"])
        if is_mapping(function := tool.get("function"))
    )


def _functions_of_response(fields: Fields) -> Place | None:
    return _problem_of_functions(
        (index, tool)
        for index, tool in _enumerate_tools(fields["tools"])
        if tool.get("type") == "function"
    )


def _enumerate_tools(tools: object) -> Iterator[tuple[int, Fields]]:
    if is_list(tools):
        yield from ((index, each) for index, each in enumerate(tools) if is_mapping(each))


def _problem_of_functions(functions: Iterator[tuple[int, Fields]]) -> Place | None:
    for index, function in functions:
        schema = function.get("parameters")
        if not is_mapping(schema):
            continue
        from .strict_schemas import problem_of_root, problem_of_strict

        if function.get("strict") is True:
            problem = problem_of_strict(schema)
        else:  # a schema that says nothing is accepted
            problem = problem_of_root(schema) if "type" in schema else None
        if problem is not None:
            return {"index": index, "name": function.get("name"), "problem": problem}
    return None


_BAD_OUTPUT = "Invalid schema for response_format '{name}': {problem}"
_BAD_FUNCTION = "Invalid schema for function '{name}': {problem}"
_STRICT = "see [strict schemas](#strict-schemas)"

FUNCTIONS: tuple[Rule, ...] = (
    Rule(
        CHAT,
        "tools",
        f"a strict function whose schema is not one for strict mode ({_STRICT}), or any function "
        "whose schema is not that of an object",
        _functions_of_chat,
        _BAD_FUNCTION,
        (_FUNCTIONS, "https://github.com/evalstate/fast-agent/issues/143"),
        param="tools[{index}].function.parameters",
        code="invalid_function_parameters",
    ),
    Rule(
        RESPONSES,
        "tools",
        "the same as in chat completions",
        _functions_of_response,
        _BAD_FUNCTION,
        (_FUNCTIONS, "https://github.com/kevinwatt/mysql-mcp/issues/5"),
        param="tools[{index}].parameters",
        code="invalid_function_parameters",
    ),
)

OUTPUTS: tuple[Rule, ...] = (
    Rule(
        CHAT,
        "response_format",
        f"a strict schema that is not one for strict mode ({_STRICT})",
        _schema_of_chat,
        _BAD_OUTPUT,
        (_GUIDE, "https://github.com/dottxt-ai/outlines/issues/844"),
        param="response_format",
    ),
    Rule(
        RESPONSES,
        "text",
        "the same as in chat completions, in `text.format`",
        _schema_of_response,
        _BAD_OUTPUT,
        (_GUIDE, "https://github.com/mavam/pi-web-providers/issues/14"),
        param="text.format.schema",
        code="invalid_json_schema",
    ),
    Rule(
        CHAT,
        "response_format",
        'JSON mode without the word "json" in `messages`',
        _chat_without_word,
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type "
        "'json_object'.",
        (_GUIDE, "https://github.com/meta-llama/PurpleLlama/issues/94"),
        param="messages",
    ),
    Rule(
        RESPONSES,
        "text",
        'JSON mode without the word "json" in `input` (`instructions` do not count)',
        _response_without_word,
        "Response input messages must contain the word 'json' in some form to use 'text.format' of "
        "type 'json_object'.",
        (_GUIDE, "https://github.com/pydantic/pydantic-ai"),
        param="input",
    ),
)
