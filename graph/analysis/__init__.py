"""Questions to relations, one a file. Nothing here knows of files or of pages."""
