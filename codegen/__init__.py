"""Writes `generated/` from OpenAI's OpenAPI document; for maintainers and CI, never shipped."""
