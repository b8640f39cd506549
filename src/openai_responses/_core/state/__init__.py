"""State: which operations belong together, what they have stored, and how it is listed."""
