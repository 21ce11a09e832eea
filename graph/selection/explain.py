"""A selection in one sentence, for the caption of a picture or a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from graph.dates import FIRST_DAY, LAST_DAY
from graph.printable import printable
from graph.selection.filters import FILTERS
from graph.selection.known import KNOWN

if TYPE_CHECKING:
    from graph.selection.selected import Selection

SIGNS = {1: "+", -1: "−", 0: "0"}
LONGEST = 6
"""So many values are named; of more, how many."""


def explain(selection: Selection) -> str:
    """What it holds: how many ties of what kind, of whom, when, from which file."""
    relations = selection.relations
    said = [
        f"{_counted(len(selection.ties), 'tie')} between {_counted(len(selection.tied), 'actor')}",
        _when(selection.first, selection.last),
    ]
    chosen = [
        f"{_label(key)}: {_but(selection, key, value) or _values(_named(selection, key, value))}"
        for key in FILTERS
        if (value := getattr(selection.filters, key, None)) is not None
    ]
    if chosen:
        said.append(f"({'; '.join(chosen)})")
    source = f"from “{relations.title}”, as of {relations.as_of}"
    return printable(f"{' '.join(part for part in said if part)}, {source}.")


def _label(key: str) -> str:
    return key.replace("_", " ")


def _named(selection: Selection, key: str, value: Any) -> Any:
    """Actors by their names; everything else as it is."""
    if key != "actors":
        return value
    return tuple(map(selection.name, value))


def _but(selection: Selection, key: str, value: Any) -> str:
    """“all but recognition”, of very many where few are left out."""
    if key not in KNOWN or len(value) <= LONGEST:
        return ""
    left = [one for one in KNOWN[key](selection.relations) if one not in value]
    return f"all but {_values(left)}" if 0 < len(left) <= LONGEST else ""


def _values(value: Any) -> str:
    if value is True:
        return "yes"
    if isinstance(value, str):
        return f"“{value}”"
    words = [SIGNS[one] if isinstance(one, int) else one or "none stated" for one in value]
    if len(words) > LONGEST:
        return f"{', '.join(words[: LONGEST - 1])} and {len(words) - LONGEST + 1} more"
    return ", ".join(words) or "none"


def _when(first: date, last: date) -> str:
    if (first, last) == (FIRST_DAY, LAST_DAY):
        return "at any time"
    if first == last:
        return f"on {first}"
    if first == FIRST_DAY:
        return f"until {last}"
    if last == LAST_DAY:
        return f"since {first}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = {first.year: None, last.year: None}
        return f"in {first.year}" if len(years) == 1 else f"from {first.year} to {last.year}"
    return f"from {first} to {last}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
