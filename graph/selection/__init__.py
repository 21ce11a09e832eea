"""Which ties one speaks of: a day or a period, and filters. The words of the file and of the page.

`filters.py` is the one table of filters, `reading.py` turns people's words into its values,
`selected.py` is what is selected, `forms.py` the networks that it makes, `tables.py` its tables.
"""

from graph.selection.filters import FILTERS, Filter, Reads, select, tests
from graph.selection.selected import Form, Selection

__all__ = ["FILTERS", "Filter", "Form", "Reads", "Selection", "select", "tests"]
