"""Any date's document as plain OpenAPI 3.1 without prose, in one spelling and one order."""

from codegen.normalise.normalising import OPENAPI_VERSION, normalise

__all__ = ["OPENAPI_VERSION", "normalise"]
