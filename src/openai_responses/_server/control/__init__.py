"""The control API: sets and reads a mock with JSON, over HTTP or from configuration files."""
