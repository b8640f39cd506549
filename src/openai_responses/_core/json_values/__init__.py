"""JSON values: encoding, type guards, and the names that are nearest to a misspelt one."""
