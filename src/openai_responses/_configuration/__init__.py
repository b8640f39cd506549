"""Configuration files: what the control API does to a mock, said before a server starts."""
