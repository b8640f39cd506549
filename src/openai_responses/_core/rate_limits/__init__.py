"""Rate limits: their headers and their errors."""
