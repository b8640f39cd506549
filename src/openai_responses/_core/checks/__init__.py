"""Requests held against the types that the document gives them, and refused as the API does."""
