"""The default behaviour of Live sessions: their primary, forked and sideband connections."""
