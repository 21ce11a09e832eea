"""What of a table was not understood, grouped: one line a sort, however many rows say it."""

from __future__ import annotations

from collections import Counter, defaultdict

from graph.importers._actors import likely
from graph.reading.sentences import quote

MOST = 20
"""So many of what was not understood are named in one go."""
ONE = {
    "amounts": "amount",
    "columns": "column",
    "confidences": "confidence",
    "dates": "date",
    "empty ends": "empty end",
    "kinds": "kind",
    "names": "name",
    "numbers": "number",
    "periods that end before they begin": "period that ends before it begins",
    "rows said twice": "row said twice",
    "statuses": "status",
    "ties of a state to itself": "tie of a state to itself",
}
"""What one of each sort is called."""


class Missed:
    """Counts what was not understood; `rows` is how many times a row could not be taken for it."""

    def __init__(self) -> None:
        self.rows = 0
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, what: str, said: str, number: int = 1) -> None:
        """Note something that was left out, one of the sorts of `ONE`."""
        self._counts[what][said] += number

    def row(self, what: str, said: str) -> None:
        """Note something for which its row was left out."""
        self.rows += 1
        self.add(what, said)

    def report(self) -> list[str]:
        """What was not understood, one line a sort, the most frequent first."""
        lines = []
        for what, counts in self._counts.items():
            named = [
                f"{quote(one)} ({number} {'row' if number == 1 else 'rows'})"
                + (likely(one) if what == "names" else "")
                for one, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            ]
            more = f" and {len(named) - MOST} more" if len(named) > MOST else ""
            many = what if len(counts) > 1 else ONE[what]
            lines.append(f"{len(counts)} {many} not understood: {', '.join(named[:MOST])}{more}")
        return lines
