"""What an operation answers: the shapes of answers, and how a part of one becomes all of it."""
