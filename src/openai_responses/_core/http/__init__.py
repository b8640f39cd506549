"""Requests, replies and their bodies, addresses, forms and errors, without an HTTP library."""
