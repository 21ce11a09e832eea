"""Authors and dates as APA (7th edition, chapter 9) and Chicago (18th edition) write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from graph.dates import Date
from graph.model import Author
from graph.narration.words import date_in_words

MOST_IN_APA = 20
"""Of more, the first nineteen and the last are named."""
MOST_IN_CHICAGO = 6
"""Of more, the first three are named."""
_STOP_WITHIN = re.compile(r"\.(?=[^\s-])")


def apa_names(authors: Sequence[Author]) -> str:
    """“Fravel, M. T.”, “Burr, J. M., & Collins, R. O.”; a name that is one stays as it is."""
    names = [_inverted(author, initials(author.given or "")) for author in authors]
    if len(names) > MOST_IN_APA:
        return f"{', '.join(names[: MOST_IN_APA - 1])}, … {names[-1]}"
    return _row(names, "&")


def chicago_names(authors: Sequence[Author]) -> str:
    """“Burr, J. Millard, and Robert O. Collins”: the first alone by the family's name."""
    if not authors:
        return ""
    first, *others = authors
    names = [_inverted(first, first.given or ""), *(author.in_full for author in others)]
    if len(names) > MOST_IN_CHICAGO:
        return f"{', '.join(names[:3])}, et al."
    return _row(names, "and")


def apa_date(when: Date) -> str:
    """“2017, June 6”, “2017, June”, “2017”."""
    *month_and_day, year = date_in_words(when.plain).split(" ")
    return ", ".join(part for part in (year, " ".join(reversed(month_and_day))) if part)


def initials(given: str) -> str:
    """“M. T.”, “J.-P.”; in a script without small letters names have no initials."""
    words = _STOP_WITHIN.sub(". ", unicodedata.normalize("NFC", given)).split()
    return " ".join("-".join(map(_initial, word.split("-"))) for word in words)


def _initial(part: str) -> str:
    first = part[:1]
    return part if part.endswith(".") or first.lower() == first.upper() else f"{first}."


def _inverted(author: Author, given: str) -> str:
    return author.name or ", ".join(part for part in (author.family, given, author.suffix) if part)


def _row(names: Sequence[str], last: str) -> str:
    return ", ".join([*names[:-2], f", {last} ".join(names[-2:])])
