"""Facts that are not ours: states by ISO code, their flags and land, the codes of other systems."""
