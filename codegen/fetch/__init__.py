"""OpenAI's document as published: the only room that touches the network."""

from codegen.fetch.fetching import fetch, retrieve

__all__ = ["fetch", "retrieve"]
