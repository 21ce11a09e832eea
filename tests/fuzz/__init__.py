"""Near-valid documents by the thousand, and a process that reads them within bounds."""
