"""Beginning a file of one's own: what an author need not write by hand."""
