"""Types of `chat_and_evals`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.common import FunctionObject


class ChatCompletionTool(TypedDict):
    type: Literal["function"]
    function: FunctionObject
