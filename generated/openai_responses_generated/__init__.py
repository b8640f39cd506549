"""Written by codegen: operations, types, routes and streams of OpenAI's API.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""
