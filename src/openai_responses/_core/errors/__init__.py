"""Exceptions that tests see, and the policy for events in the wrong order."""
