"""From the facts to Python text, and from the text to files."""
