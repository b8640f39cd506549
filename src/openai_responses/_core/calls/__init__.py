"""Recorded calls, the conditions that select some, and the assertions about them."""
