"""Exceptions that tests see, and how violations of the order of events are reported."""
