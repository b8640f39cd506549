"""The entry points of pytest, in a package that no other distribution has files in.

The older distribution `openai-responses` has the same import name as this one. If one of the two
is uninstalled, pip also removes files of the other; pytest must start all the same, and say so.
"""
