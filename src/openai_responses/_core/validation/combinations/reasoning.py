"""Rules about parameters that only some models have: those of sampling, and those of reasoning."""

from __future__ import annotations

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .model_facts import TextModel
from .models import text_model
from .rule import CHAT, RESPONSES, Fields, Find, Place, Rule, join_quoted

__all__ = ["CAPABILITIES", "REASONING"]

_GUIDE = "https://platform.openai.com/docs/guides/reasoning"
_LATEST = "https://platform.openai.com/docs/guides/latest-model"
_TEMPERATURE = "https://github.com/openai/openai-python/issues/2072"

# The values that are accepted wherever the parameter is not supported: its defaults.
_DEFAULTS: Fields = {
    "temperature": 1,
    "top_p": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "logprobs": False,
}
_UNSUPPORTED = "Unsupported parameter: '{name}' is not supported with this model."


def _effort(fields: Fields) -> object:
    reasoning = fields.get("reasoning")
    return reasoning.get("effort") if is_mapping(reasoning) else fields.get("reasoning_effort")


def _is_reasoning(fields: Fields, model: TextModel) -> bool:
    """Return whether the model reasons about this request."""
    if model.reasons in ("always", "never"):
        return model.reasons == "always"
    effort = _effort(fields)
    return effort != "none" if effort is not None else model.reasons == "by default"


def _refused(name: str) -> Find:
    """Return a condition: the model refuses the parameter, whatever its value."""

    def find(fields: Fields) -> Place | None:
        model = text_model(fields)
        return {"name": name} if model is not None and name in model.refused else None

    return find


def _changes(name: str, names_parameter: bool | None = None) -> Find:
    """Return a condition: the model refuses the value of the parameter, as it reasons.

    `names_parameter`, if given, selects the models whose refusal names the parameter or the value.
    """

    def find(fields: Fields) -> Place | None:
        value, model = fields[name], text_model(fields)
        if value == _DEFAULTS[name] or model is None or name not in model.refused_reasoning:
            return None
        if names_parameter is not None and model.names_temperature is not names_parameter:
            return None
        return {"name": name, "value": value} if _is_reasoning(fields, model) else None

    return find


def _parameter(name: str, *sources: str, more: str = "") -> Rule:
    return Rule(
        CHAT,
        name,
        f"`{name}` with models that do not have it",
        _refused(name),
        f"{_UNSUPPORTED}{more}",
        (_GUIDE, *sources),
        param=name,
        code="unsupported_parameter",
    )


def _sampling(name: str, source: str, names_parameter: bool | None = None) -> Rule:
    default = _DEFAULTS[name]
    others = "" if default is False else f" other than {default}"
    return Rule(
        CHAT,
        name,
        f"`{name}`{others} while the model reasons",
        _changes(name, names_parameter),
        _UNSUPPORTED,
        (_LATEST, source),
        param=name,
        code="unsupported_parameter",
    )


# --- efforts -------------------------------------------------------------------------------------


def _effort_of_plain_model(fields: Fields) -> Place | None:
    model = text_model(fields)
    is_plain = model is not None and model.chats and model.reasons == "never"
    return {} if is_plain and _effort(fields) is not None else None


def _unknown_effort(fields: Fields) -> Place | None:
    model, effort = text_model(fields), _effort(fields)
    if model is None or not model.efforts or effort is None or effort in model.efforts:
        return None
    return {"effort": effort, "model": fields["model"], "efforts": join_quoted(model.efforts)}


def _tools_while_reasoning(fields: Fields) -> Place | None:
    model, tools = text_model(fields), fields["tools"]
    if model is None or model.tools_reasoning or not is_list(tools):
        return None
    has_functions = any(is_mapping(tool) and tool.get("type") == "function" for tool in tools)
    is_refused = has_functions and _is_reasoning(fields, model)
    return {"model": fields["model"]} if is_refused else None


REASONING: tuple[Rule, ...] = (
    _parameter("parallel_tool_calls", "https://github.com/evalstate/fast-agent/issues/279"),
    _parameter(
        "max_tokens",
        "https://github.com/ServiceNow/AgentLab/issues/251",
        more=" Use 'max_completion_tokens' instead.",
    ),
    Rule(
        CHAT,
        "reasoning_effort",
        "`reasoning_effort` with models that do not reason",
        _effort_of_plain_model,
        "Unrecognized request argument supplied: reasoning_effort",
        (_GUIDE, "https://github.com/davidmigloz/langchain_dart/issues/712"),
    ),
    Rule(
        RESPONSES,
        "reasoning",
        "`reasoning.effort` with models that do not reason",
        _effort_of_plain_model,
        "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
        (_GUIDE, "https://github.com/RageAgainstThePixel/OpenAI-DotNet/issues/500"),
        param="reasoning.effort",
        code="unsupported_parameter",
    ),
    Rule(
        CHAT,
        "reasoning_effort",
        "a `reasoning_effort` that the model does not have",
        _unknown_effort,
        "Unsupported value: 'reasoning_effort' does not support '{effort}' with this model. "
        "Supported values are: {efforts}.",
        (_GUIDE, _LATEST),
        param="reasoning_effort",
        code="unsupported_value",
    ),
    Rule(
        RESPONSES,
        "reasoning",
        "a `reasoning.effort` that the model does not have",
        _unknown_effort,
        "Unsupported value: '{effort}' is not supported with the '{model}' model. Supported values "
        "are: {efforts}.",
        (_GUIDE, "https://github.com/anomalyco/opencode/issues/4451"),
        param="reasoning.effort",
        code="unsupported_value",
    ),
    Rule(
        CHAT,
        "tools",
        "function tools while the model reasons (`gpt-5.4`, `gpt-5.6`)",
        _tools_while_reasoning,
        "Function tools with reasoning_effort are not supported for {model} in "
        "/v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to "
        "'none'.",
        ("https://github.com/GEMISIS/leviath/issues/333", _LATEST),
        param="reasoning_effort",
    ),
    _parameter("logit_bias"),
    _parameter("stop", "recorded"),
    _parameter("prediction"),
)

CAPABILITIES: tuple[Rule, ...] = (
    _sampling("temperature", _TEMPERATURE, names_parameter=True),
    Rule(
        CHAT,
        "temperature",
        "`temperature` other than 1 while the model reasons",
        _changes("temperature", names_parameter=False),
        "Unsupported value: 'temperature' does not support {value} with this model. Only the "
        "default (1) value is supported.",
        (_LATEST, "https://github.com/tmc/langchaingo/issues/1355"),
        param="temperature",
        code="unsupported_value",
    ),
    _sampling("top_p", "https://github.com/aandrew-me/tgpt/issues/333"),
    _sampling(
        "presence_penalty", "https://github.com/nextai-translator/nextai-translator/issues/1781"
    ),
    _sampling("frequency_penalty", "https://github.com/browser-use/browser-use/pull/2621"),
    _sampling("logprobs", "https://github.com/UKGovernmentBEIS/inspect_ai/pull/2739"),
    *(
        Rule(
            RESPONSES,
            name,
            f"`{name}` other than 1 while the model reasons",
            _changes(name),
            _UNSUPPORTED,
            ("recorded", _LATEST),
            param=name,
        )
        for name in ("temperature", "top_p")
    ),
)
