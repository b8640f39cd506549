"""What codegen says when its input is unusable."""


class CodegenError(Exception):
    """An input cannot be used; the message says what, where, and what to do.

    The command line prints the message alone and exits with code 2; nothing has been written.
    """
