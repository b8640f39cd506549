"""OpenAI's document as published: the only room that touches the network."""

from codegen.fetch.fetching import bring, fetch

__all__ = ["bring", "fetch"]
