"""Adapters: patches and handlers that pass requests of HTTP libraries to the engine."""
