"""Model output in one vocabulary, which is rendered as the answer of each generating endpoint."""
