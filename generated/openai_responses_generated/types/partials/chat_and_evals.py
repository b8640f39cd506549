"""Deep partials of the types of `chat_and_evals`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.common import FunctionObjectPartial


class ChatCompletionToolPartial(TypedDict, total=False):
    type: Literal["function"]
    function: FunctionObjectPartial
