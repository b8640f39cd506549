"""Requests are validated as the API does it."""
