"""Normalises documents to plain OpenAPI 3.1 without prose, in a fixed form and order."""

from codegen.normalise.normalising import OPENAPI_VERSION, normalise

__all__ = ["OPENAPI_VERSION", "normalise"]
