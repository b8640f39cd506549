"""The doors: one thin adapter for each HTTP library, the only code that touches it."""
