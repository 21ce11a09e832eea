"""The page in real browsers, opened from file:// without a network."""
