"""JSON Schema of everything that the API takes and returns, by module.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""
