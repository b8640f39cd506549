"""The runtime without OpenAI's data and without an HTTP library, below the generated code."""
