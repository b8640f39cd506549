"""What the model says, in one vocabulary: each generating endpoint tells it in its own way."""
