"""Renders the IR as Python source, and writes the files."""
