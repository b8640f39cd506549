"""Recorded calls, the conditions that select them, and the assertions about them."""
