"""Completion: makes the complete answer of an operation from a partial or from nothing."""
