"""Downloads OpenAI's document; no other package of codegen uses the network, except pip."""

from codegen.fetch.fetching import fetch, retrieve

__all__ = ["fetch", "retrieve"]
