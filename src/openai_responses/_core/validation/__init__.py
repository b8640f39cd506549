"""Validation of requests, with the API's own errors."""
