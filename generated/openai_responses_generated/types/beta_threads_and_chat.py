"""Types of `beta_threads_and_chat`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TypeAlias

ParallelToolCalls: TypeAlias = bool
