"""The shipped relations.yaml held to what others compiled, one file a set.

Where it differs from a list, the difference is named there with the reason; a new one fails.
"""
