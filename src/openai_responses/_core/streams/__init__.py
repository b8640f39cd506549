"""Event streams: their encoding as server-sent events, their order, and how they are made."""
