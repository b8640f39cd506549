"""The control API: what a test does to a mock, as JSON over HTTP, and in configuration files."""
