"""Facts that are not ours: states by ISO code, their flags, and the built-in kinds."""
