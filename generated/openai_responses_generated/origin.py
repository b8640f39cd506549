"""Which openai release and which document this package is generated from.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

SDK: "str" = "3.57.0"
"""The version of the openai package."""

DOCUMENT_DATE: "str | None" = "2026-08-21"
"""The day of the document's commit, as `YYYY-MM-DD`."""

DOCUMENT_COMMIT: "str | None" = "f85dbe223d40e1a31cba812ab2d755c7e98a92a3"
"""The commit in OpenAI's repository."""
