"""Calls that the API refuses because of several fields, with correct counterparts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import openai

__all__ = ["CORRECT", "WRONG", "Wrong", "arguments_of", "tool"]

Json = dict[str, Any]


class Wrong(NamedTuple):
    """A call by its method on the client and its fields, and the error that it gets."""

    method: str
    fields: Json
    message: str
    param: str | None = None
    code: str | None = None
    status: int = 400


USER: Json = {"role": "user", "content": "Hi"}
CALL: Json = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
CALLS: Json = {"role": "assistant", "content": None, "tool_calls": [CALL]}
RESULT: Json = {"role": "tool", "tool_call_id": "call_1", "content": "1"}

CLOSED: Json = {
    "type": "object",
    "properties": {"a": {"type": "string"}},
    "required": ["a"],
    "additionalProperties": False,
}
OPEN: Json = {name: each for name, each in CLOSED.items() if name != "additionalProperties"}
LAX: Json = {**CLOSED, "required": []}

# What each method needs beside the fields of a call.
BASES: Mapping[str, Json] = {
    "chat.completions.create": {"model": "gpt-4o", "messages": [USER]},
    "responses.create": {"model": "gpt-5", "input": "Hi"},
    "images.generate": {"model": "gpt-image-1.5", "prompt": "A cat"},
    "images.edit": {"model": "gpt-image-1.5", "prompt": "A cat", "image": b"png"},
    "audio.transcriptions.create": {"model": "gpt-4o-transcribe", "file": ("a.mp3", b"ID3")},
    "embeddings.create": {"model": "text-embedding-3-small", "input": "Hi"},
}
CHAT, RESPONSE, IMAGE, EDIT, TRANSCRIPT, EMBEDDING = BASES


def arguments_of(method: str, fields: Json) -> Json:
    """Return all arguments of a call."""
    return {**BASES[method], **fields}


def chat(message: str, param: str | None = None, code: str | None = None, **fields: Any) -> Wrong:
    return Wrong(CHAT, fields, message, param, code)


def response(
    message: str, param: str | None = None, code: str | None = None, **fields: Any
) -> Wrong:
    return Wrong(RESPONSE, fields, message, param, code)


def unsupported(name: str, value: object, model: str, more: str = "", **fields: Any) -> Wrong:
    message = f"Unsupported parameter: '{name}' is not supported with this model.{more}"
    return chat(message, name, "unsupported_parameter", **{name: value, "model": model, **fields})


def tool(schema: object, strict: bool | None = True) -> Json:
    """Return a function tool of chat completions."""
    function = {"name": "f", "parameters": schema, "strict": strict}
    return {"type": "function", "function": function}


def function(schema: object, strict: bool | None = True) -> Json:
    return {"type": "function", "name": "f", "parameters": schema, "strict": strict}


def schema_of_chat(schema: object, strict: bool = True) -> Json:
    named = {"name": "d", "strict": strict, "schema": schema}
    return {"type": "json_schema", "json_schema": named}


def schema_of_text(schema: object, strict: bool = True) -> Json:
    return {"format": {"type": "json_schema", "name": "d", "strict": strict, "schema": schema}}


def within(schema: object, **more: Any) -> Json:
    """Return a strict schema with another one in it."""
    return {**CLOSED, "properties": {"a": schema}, **more}


def output(call_id: str) -> Json:
    return {"type": "function_call_output", "call_id": call_id, "output": "1"}


def called(call_id: str) -> Json:
    return {"type": "function_call", "call_id": call_id, "name": "f", "arguments": "{}"}


REASONING: Json = {"type": "reasoning", "id": "rs_1", "summary": []}
SAID: Json = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
}

UNANSWERED = (
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each "
    "'tool_call_id'. The following tool_call_ids did not have response messages: "
)
ORPHAN = (
    "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with "
    "'tool_calls'."
)
REQUIRED = (
    "'required' is required to be supplied and to be an array including every key in properties."
)
FALSE = "'additionalProperties' is required to be supplied and to be false."
IN_CHAT = "Invalid schema for response_format 'd': In context="
OF_F = "Invalid schema for function 'f': In context="
ROOT = """schema must be a JSON Schema of 'type: "object"', got 'type: "{}"'."""
TOOLS = "To use function tools, use /v1/responses or set reasoning_effort to 'none'."
NO_INPUT = (
    "One of \"input\" or \"previous_response_id\" or 'prompt' or 'conversation' must be provided."
)
NEITHER = "Item 'rs_1' of type 'reasoning' was provided without its required following item."


def in_schema(problem: str, schema: object) -> Wrong:
    """Return a strict schema in a chat completion, and its problem."""
    return chat(IN_CHAT + problem, "response_format", response_format=schema_of_chat(schema))


def fixed(value: float, model: str, **fields: Any) -> Wrong:
    """Return a temperature that a model does not take."""
    message = (
        f"Unsupported value: 'temperature' does not support {value} with this model. Only the "
        "default (1) value is supported."
    )
    return chat(
        message, "temperature", "unsupported_value", temperature=value, model=model, **fields
    )


def bad_image(value: str, values: str, name: str, **fields: Any) -> Wrong:
    message = f"Invalid value: '{value}'. Supported values are: {values}."
    return Wrong(IMAGE, {name: value, **fields}, message, name, "invalid_value")


def unknown_in_image(name: str, value: object, model: str, method: str = IMAGE) -> Wrong:
    message = f"Unknown parameter: '{name}'."
    return Wrong(method, {"model": model, name: value}, message, name, "unknown_parameter")


def bad_format(wanted: str, model: str) -> Wrong:
    message = (
        f"response_format '{wanted}' is not compatible with model '{model}'. Use 'json' or 'text' "
        "instead."
    )
    fields = {"response_format": wanted, "model": model}
    return Wrong(TRANSCRIPT, fields, message, "response_format", "unsupported_value")


WRONG: Mapping[str, Wrong] = {
    # --- messages ---
    "a completion model in a chat": Wrong(
        CHAT,
        {"model": "gpt-3.5-turbo-instruct"},
        "This is not a chat model and thus not supported in the v1/chat/completions endpoint. Did "
        "you mean to use v1/completions?",
        "model",
        status=404,
    ),
    "no calls": chat(
        "Invalid 'messages[1].tool_calls': empty array. Expected an array with minimum length 1, "
        "but got an empty array instead.",
        "messages[1].tool_calls",
        "empty_array",
        messages=[USER, {"role": "assistant", "content": "Hi", "tool_calls": []}, USER],
    ),
    "no messages": chat(
        "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an "
        "empty array instead.",
        "messages",
        "empty_array",
        messages=[],
    ),
    "calls at the end": chat(f"{UNANSWERED}call_1", "messages", messages=[USER, CALLS]),
    "calls before a message": chat(
        f"{UNANSWERED}call_1", "messages.[2].role", messages=[USER, CALLS, USER, RESULT]
    ),
    "one of two calls": chat(
        f"{UNANSWERED}call_2",
        "messages",
        messages=[USER, {**CALLS, "tool_calls": [CALL, {**CALL, "id": "call_2"}]}, RESULT],
    ),
    "a result at the beginning": chat(ORPHAN, "messages.[0].role", messages=[RESULT, USER]),
    "a result after an answer": chat(
        ORPHAN,
        "messages.[2].role",
        messages=[USER, {"role": "assistant", "content": "Hi"}, RESULT],
    ),
    "a developer of o1-mini": chat(
        "Unsupported value: 'messages[0].role' does not support 'developer' with this model.",
        "messages[0].role",
        "unsupported_value",
        model="o1-mini",
        messages=[{"role": "developer", "content": "Be brief."}, USER],
    ),
    # --- parameters that need others ---
    "parallel_tool_calls": chat(
        "Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when "
        "'tools' are specified.",
        "parallel_tool_calls",
        parallel_tool_calls=False,
    ),
    "tool_choice": chat(
        "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are "
        "specified.",
        "tool_choice",
        tool_choice="auto",
    ),
    "top_logprobs": chat(
        "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.",
        "top_logprobs",
        top_logprobs=2,
    ),
    "stream_options": chat(
        "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
        "stream_options",
        stream_options={"include_usage": True},
    ),
    "stream_options of a response": response(
        "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
        "stream_options",
        stream_options={"include_obfuscation": False},
    ),
    "metadata": chat(
        "The 'metadata' parameter is only allowed when 'store' is enabled.",
        "metadata",
        metadata={"a": "b"},
    ),
    # --- structured output ---
    "JSON mode": chat(
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type "
        "'json_object'.",
        "messages",
        response_format={"type": "json_object"},
    ),
    "JSON mode of a response": response(
        "Response input messages must contain the word 'json' in some form to use 'text.format' of "
        "type 'json_object'.",
        "input",
        text={"format": {"type": "json_object"}},
        instructions="Answer as JSON.",
    ),
    "an open schema": in_schema(f"(), {FALSE}", OPEN),
    "a property that is not required": in_schema(f"(), {REQUIRED} Missing 'a'.", LAX),
    "a required name of no property": in_schema(
        f"(), {REQUIRED} Extra required key 'b' supplied.", {**CLOSED, "required": ["a", "b"]}
    ),
    "an open schema of a property": in_schema(f"('properties', 'a'), {FALSE}", within(OPEN)),
    "an open schema of items": in_schema(
        f"('properties', 'a', 'items'), {FALSE}", within({"type": "array", "items": OPEN})
    ),
    "an open variant": in_schema(
        f"('properties', 'a', 'anyOf', '1'), {FALSE}", within({"anyOf": [CLOSED, OPEN]})
    ),
    "an open definition": in_schema(
        f"('$defs', 'b'), {FALSE}", within({"$ref": "#/$defs/b"}, **{"$defs": {"b": OPEN}})
    ),
    "oneOf": in_schema("(), 'oneOf' is not permitted.", {**CLOSED, "oneOf": []}),
    "uniqueItems": in_schema(
        "('properties', 'a'), 'uniqueItems' is not permitted.",
        within({"type": "array", "items": {"type": "string"}, "uniqueItems": True}),
    ),
    "an array of anything": in_schema(
        "('properties', 'a'), array schema missing items.", within({"type": "array"})
    ),
    "a schema without a type": in_schema(
        "('properties', 'a'), schema must have a 'type' key.", within({"description": "a"})
    ),
    "a schema of a list": chat(
        f"Invalid schema for response_format 'd': {ROOT.format('array')}",
        "response_format",
        response_format=schema_of_chat({"type": "array", "items": {"type": "string"}}),
    ),
    "an open schema of a response": response(
        f"{IN_CHAT}(), {FALSE}",
        "text.format.schema",
        "invalid_json_schema",
        text=schema_of_text(OPEN),
    ),
    "an open function": chat(
        f"{OF_F}(), {FALSE}",
        "tools[1].function.parameters",
        "invalid_function_parameters",
        tools=[tool(CLOSED), tool(OPEN)],
    ),
    "an open function of a response": response(
        f"{OF_F}(), {FALSE}",
        "tools[0].parameters",
        "invalid_function_parameters",
        tools=[function(OPEN)],
    ),
    "a function of a string": chat(
        f"Invalid schema for function 'f': {ROOT.format('string')}",
        "tools[0].function.parameters",
        "invalid_function_parameters",
        tools=[tool({"type": "string"}, strict=False)],
    ),
    # --- models ---
    "max_tokens": unsupported(
        "max_tokens", 5, "gpt-5-mini", " Use 'max_completion_tokens' instead."
    ),
    "max_tokens of a snapshot": unsupported(
        "max_tokens", 5, "o4-mini-2025-04-16", " Use 'max_completion_tokens' instead."
    ),
    "parallel_tool_calls of o4-mini": unsupported(
        "parallel_tool_calls", True, "o4-mini", tools=[tool(CLOSED)]
    ),
    "logit_bias": unsupported("logit_bias", {"1": 1}, "gpt-5"),
    "stop": unsupported("stop", ["."], "gpt-5-mini"),
    "prediction": unsupported("prediction", {"type": "content", "content": "Hi"}, "gpt-5.6-terra"),
    "a temperature": fixed(0.7, "gpt-5-mini"),
    "a temperature with an effort": fixed(0, "gpt-5.4", reasoning_effort="low"),
    "a temperature of a fine-tuned model": fixed(0.2, "ft:o4-mini-2025-04-16:me::1"),
    "a temperature of o3-mini": unsupported("temperature", 0.2, "o3-mini"),
    "top_p": unsupported("top_p", 0.5, "gpt-5"),
    "presence_penalty": unsupported("presence_penalty", 0.5, "gpt-5-mini"),
    "frequency_penalty": unsupported("frequency_penalty", 0.5, "gpt-5-mini"),
    "logprobs": unsupported("logprobs", True, "gpt-5.6-terra"),
    "a temperature of a response": response(
        "Unsupported parameter: 'temperature' is not supported with this model.",
        "temperature",
        temperature=0.5,
    ),
    "top_p of a response": response(
        "Unsupported parameter: 'top_p' is not supported with this model.", "top_p", top_p=0.5
    ),
    "an effort": chat(
        "Unrecognized request argument supplied: reasoning_effort", reasoning_effort="low"
    ),
    "an effort of a response": response(
        "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
        "reasoning.effort",
        "unsupported_parameter",
        model="gpt-4o",
        reasoning={"effort": "low"},
    ),
    "an effort that gpt-5 has not": chat(
        "Unsupported value: 'reasoning_effort' does not support 'none' with this model. Supported "
        "values are: 'minimal', 'low', 'medium', and 'high'.",
        "reasoning_effort",
        "unsupported_value",
        model="gpt-5",
        reasoning_effort="none",
    ),
    "an effort that gpt-5.1 has not": response(
        "Unsupported value: 'minimal' is not supported with the 'gpt-5.1' model. Supported values "
        "are: 'none', 'low', 'medium', and 'high'.",
        "reasoning.effort",
        "unsupported_value",
        model="gpt-5.1",
        reasoning={"effort": "minimal"},
    ),
    "functions and an effort": chat(
        "Function tools with reasoning_effort are not supported for gpt-5.4 in "
        f"/v1/chat/completions. {TOOLS}",
        "reasoning_effort",
        model="gpt-5.4",
        reasoning_effort="low",
        tools=[tool(CLOSED)],
    ),
    # --- the input of responses ---
    "an empty list of input": response(NO_INPUT, None, "missing_required_parameter", input=[]),
    "an empty input": response(NO_INPUT, None, "missing_required_parameter", input=""),
    "an output without its call": response(
        "No tool call found for function call output with call_id call_1.",
        "input",
        input=[USER, output("call_1")],
    ),
    "a call without its output": response(
        "No tool output found for function call call_1.", "input", input=[USER, called("call_1")]
    ),
    "reasoning at the end": response(NEITHER, "input", input=[USER, REASONING]),
    "reasoning before a user": response(NEITHER, "input", input=[USER, REASONING, USER]),
    "reasoning before another answer": response(
        NEITHER, "input", input=[USER, REASONING, {"role": "assistant", "content": "Hi"}]
    ),
    # --- images ---
    "quality of dall-e-2": unknown_in_image("quality", "standard", "dall-e-2"),
    "background of dall-e-3": unknown_in_image("background", "opaque", "dall-e-3"),
    "response_format of gpt-image-2": unknown_in_image("response_format", "url", "gpt-image-2"),
    "response_format of an edit": unknown_in_image("response_format", "url", "gpt-image-1.5", EDIT),
    "two images of dall-e-3": Wrong(
        IMAGE, {"model": "dall-e-3", "n": 2}, "You must provide n=1 for this model."
    ),
    "a size of dall-e-2": bad_image(
        "1024x1024", "'1024x1024', '1024x1536', '1536x1024', and 'auto'", "size"
    )._replace(
        fields={"model": "dall-e-2", "size": "1024x1792"},
        message="Invalid value: '1024x1792'. Supported values are: '256x256', '512x512', and "
        "'1024x1024'.",
    ),
    "a size of gpt-image-1.5": bad_image(
        "256x256", "'1024x1024', '1024x1536', '1536x1024', and 'auto'", "size"
    ),
    "a quality of gpt-image-1.5": bad_image("hd", "'low', 'medium', 'high', and 'auto'", "quality"),
    "a quality of dall-e-3": bad_image("low", "'standard' and 'hd'", "quality", model="dall-e-3"),
    # --- audio ---
    "verbose_json": bad_format("verbose_json", "gpt-4o-transcribe"),
    "subtitles": bad_format("srt", "gpt-4o-mini-transcribe-2025-12-15"),
    "verbose_json of speakers": bad_format("verbose_json", "gpt-4o-transcribe-diarize"),
    "diarized_json": bad_format("diarized_json", "whisper-1"),
    # --- embeddings ---
    "too few dimensions": Wrong(
        EMBEDDING, {"dimensions": -42}, "-42 is less than the minimum of 1 - 'dimensions'"
    ),
    "dimensions of ada": Wrong(
        EMBEDDING,
        {"model": "text-embedding-ada-002", "dimensions": 5},
        "This model does not support specifying dimensions.",
    ),
    "too many dimensions": Wrong(
        EMBEDDING,
        {"dimensions": 1537},
        "Invalid value for 'dimensions' = 1537. Must be less than or equal to 1536.",
    ),
    "nothing to embed": Wrong(
        EMBEDDING,
        {"input": [], "encoding_format": "float"},
        "Invalid 'input': input cannot be an empty array.",
    ),
}

CORRECT: Mapping[str, tuple[str, Json]] = {
    "answered calls": (CHAT, {"messages": [USER, CALLS, RESULT, USER]}),
    "calls answered in another order": (
        CHAT,
        {
            "messages": [
                USER,
                {**CALLS, "tool_calls": [{**CALL, "id": "call_2"}, CALL]},
                RESULT,
                {**RESULT, "tool_call_id": "call_2"},
            ]
        },
    ),
    "a chat model": (CHAT, {"model": "gpt-3.5-turbo-0125"}),
    "a user of o1-mini": (CHAT, {"model": "o1-mini"}),
    "a developer of o1": (
        CHAT,
        {"model": "o1", "messages": [{"role": "developer", "content": "Be brief."}, USER]},
    ),
    "parameters of tools": (
        CHAT,
        {"tools": [tool(CLOSED)], "tool_choice": "auto", "parallel_tool_calls": False},
    ),
    "no choice": (CHAT, {"tool_choice": "none"}),
    "logprobs": (CHAT, {"logprobs": True, "top_logprobs": 2}),
    "options of a stream": (CHAT, {"stream": True, "stream_options": {"include_usage": True}}),
    "options of a response's stream": (
        RESPONSE,
        {"stream": True, "stream_options": {"include_obfuscation": False}},
    ),
    "stored metadata": (CHAT, {"store": True, "metadata": {"a": "b"}}),
    "metadata of a response": (RESPONSE, {"metadata": {"a": "b"}}),
    "JSON mode": (
        CHAT,
        {
            "messages": [{"role": "system", "content": "Write JSON."}, USER],
            "response_format": {"type": "json_object"},
        },
    ),
    "JSON mode of a response": (
        RESPONSE,
        {"input": "Say hi in JSON.", "text": {"format": {"type": "json_object"}}},
    ),
    "a strict schema": (
        CHAT,
        {
            "response_format": schema_of_chat(
                within(
                    {"anyOf": [{"$ref": "#/$defs/b"}, {"type": "null"}], "description": "b"},
                    **{"$defs": {"b": CLOSED}},
                )
            )
        },
    ),
    "a lax schema": (CHAT, {"response_format": schema_of_chat(OPEN, strict=False)}),
    "a strict schema of a response": (RESPONSE, {"text": schema_of_text(CLOSED)}),
    "a lax schema of a response": (RESPONSE, {"text": schema_of_text(LAX, strict=False)}),
    "a lax function": (CHAT, {"tools": [tool(OPEN, strict=None), tool({}, strict=False)]}),
    "functions of a response": (RESPONSE, {"tools": [function(CLOSED), function(OPEN, False)]}),
    "max_tokens of gpt-4o": (CHAT, {"max_tokens": 5, "stop": ["."], "temperature": 0}),
    "max_completion_tokens": (CHAT, {"model": "gpt-5-mini", "max_completion_tokens": 5}),
    "stop of o3-mini": (CHAT, {"model": "o3-mini", "stop": ["."]}),
    "parameters of gpt-4o": (
        CHAT,
        {
            "logit_bias": {"1": 1},
            "prediction": {"type": "content", "content": "Hi"},
            "top_p": 0.5,
            "presence_penalty": 0.5,
            "frequency_penalty": 0.5,
        },
    ),
    "the defaults of gpt-5": (
        CHAT,
        {
            "model": "gpt-5",
            "temperature": 1,
            "top_p": 1,
            "presence_penalty": 0,
            "frequency_penalty": 0,
            "logprobs": False,
        },
    ),
    "a temperature without an effort": (CHAT, {"model": "gpt-5.4", "temperature": 0}),
    "a temperature with the effort none": (
        CHAT,
        {"model": "gpt-5.6-terra", "temperature": 0, "reasoning_effort": "none", "logprobs": True},
    ),
    "a temperature of a newer model": (CHAT, {"model": "gpt-99", "temperature": 0.5}),
    "a temperature of a variant": (CHAT, {"model": "gpt-5-chat-latest", "temperature": 0.5}),
    "a temperature of a response": (
        RESPONSE,
        {"model": "gpt-4.1", "temperature": 0.5, "top_p": 0.5},
    ),
    "efforts of gpt-5": (CHAT, {"model": "gpt-5", "reasoning_effort": "minimal"}),
    "efforts of a response": (RESPONSE, {"reasoning": {"effort": "minimal", "summary": "auto"}}),
    "no effort": (RESPONSE, {"model": "gpt-4o", "reasoning": {"effort": None}}),
    "functions of gpt-5.4": (CHAT, {"model": "gpt-5.4", "tools": [tool(CLOSED)]}),
    "functions of gpt-5": (
        CHAT,
        {"model": "gpt-5", "tools": [tool(CLOSED)], "reasoning_effort": "low"},
    ),
    "a prompt without input": (RESPONSE, {"prompt": {"id": "pmpt_1"}, "input": openai.NOT_GIVEN}),
    "a prompt and an empty input": (RESPONSE, {"prompt": {"id": "pmpt_1"}, "input": []}),
    "a call and its output": (RESPONSE, {"input": [USER, called("call_1"), output("call_1")]}),
    "an output and a reference": (
        RESPONSE,
        {"input": [USER, {"type": "item_reference", "id": "fc_1"}, output("call_1")]},
    ),
    "reasoning and its item": (RESPONSE, {"input": [USER, REASONING, SAID, USER]}),
    "reasoning and its call": (
        RESPONSE,
        {"input": [USER, REASONING, REASONING, called("call_1"), output("call_1")]},
    ),
    "reasoning that is not stored": (
        RESPONSE,
        {"input": [USER, {**REASONING, "encrypted_content": "gA"}, USER], "store": False},
    ),
    "an image of dall-e-3": (
        IMAGE,
        {
            "model": "dall-e-3",
            "n": 1,
            "size": "1024x1792",
            "quality": "hd",
            "response_format": "url",
        },
    ),
    "images of dall-e-2": (
        IMAGE,
        {"model": "dall-e-2", "n": 2, "size": "256x256", "response_format": "b64_json"},
    ),
    "an image of any size": (IMAGE, {"model": "gpt-image-2", "size": "1536x864"}),
    "an image": (IMAGE, {"size": "auto", "quality": "high", "background": "transparent"}),
    "an edited image": (EDIT, {"size": "1024x1024", "quality": "low"}),
    "a transcript": (TRANSCRIPT, {"response_format": "json"}),
    "a verbose transcript": (TRANSCRIPT, {"model": "whisper-1", "response_format": "verbose_json"}),
    "speakers": (
        TRANSCRIPT,
        {"model": "gpt-4o-transcribe-diarize", "response_format": "diarized_json"},
    ),
    "dimensions": (EMBEDDING, {"dimensions": 1536}),
    "no dimensions": (EMBEDDING, {"model": "text-embedding-ada-002", "input": ["a"]}),
}
