"""Adapters: one module per HTTP library, each of which hands requests to the engine."""
