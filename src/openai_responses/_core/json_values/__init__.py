"""JSON values: encoding, type guards, and suggestions for misspelt names."""
