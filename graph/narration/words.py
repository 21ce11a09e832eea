"""The small parts of an English sentence: articles, lists, numbers and dates in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.dates import unqualified
from graph.narration.english import english

MOST_NAMES = 12
SOME_NAMES = 10
"""So many of more than `MOST_NAMES` are named, and how many more there are."""
LONGEST_SPELLED = 3
"""Longer abbreviations are spoken as words, but for those that english.yaml has as spelled."""

_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]*[A-Z0-9]\d*", re.ASCII)
_WITH_NUMBER = re.compile(r"[A-Z]\d+", re.ASCII)
_HAS_ONE = re.compile(r"the |[^ ]+['’]s? ", re.IGNORECASE)
_HEAD = re.compile(r" (?:of|for|on|in|at) |[,(]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def with_article(name: str) -> str:
    """A name as it stands within a sentence: “the United States”, “the EU”, “France”."""
    return f"the {name}" if _takes_article(name) else name


def _takes_article(name: str) -> bool:
    if _HAS_ONE.match(name):
        return False
    articles = english().articles
    first, *more = name.split(" ")
    if _ABBREVIATION.fullmatch(first) and (not more or first in articles.spelled):
        spelled = len(first) <= LONGEST_SPELLED or first in articles.spelled
        return spelled or bool(_WITH_NUMBER.fullmatch(first))
    head = _HEAD.split(name)[0].strip().split(" ")[-1]
    by_custom = name in articles.names or (head in articles.names and head != name)
    return by_custom or head in articles.nouns


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def number(count: int) -> str:
    """A count in words up to ninety-nine, from a hundred on in figures; none is “no”."""
    if count >= 100:
        return str(count)
    small = english().numbers
    if count < len(small):
        return small[count]
    tens, rest = divmod(count, 10)
    return english().tens[tens - 2] + (f"-{small[rest]}" if rest else "")


def listed(names: Sequence[str]) -> str:
    """Names in a row: “Czechia, Hungary and Poland”; of many, some and how many more."""
    if len(names) == 1:
        return names[0]
    few = list(names)
    if len(few) > MOST_NAMES:
        few = [*few[:SOME_NAMES], f"{len(few) - SOME_NAMES} more"]
    return f"{', '.join(few[:-1])} and {few[-1]}"


def in_brackets(parts: Sequence[str | None]) -> str:
    """What is said of the parts, in one pair of brackets; "" for nothing."""
    said = [part for part in parts if part]
    return f" ({'; '.join(said)})" if said else ""


def of_several(words: str) -> str:
    """A verb in the third person, with what follows it, as several do it."""
    verb, *more = words.split(" ")
    if verb in english().verbs:
        many = english().verbs[verb]
    elif verb.endswith("ies"):
        many = f"{verb[:-3]}y"
    else:
        many = re.sub(r"(?<=ch|sh|ss)es$|(?<=x)es$|s$", "", verb)
    return " ".join([many, *more])


def date_in_words(text: str) -> str:
    """A date as the file writes it, in words: “March 2014”, “about 1999”, “1999 (uncertain)”."""
    plain = unqualified(text)
    year, *rest = plain.split("-")
    words = str(int(year))
    if rest:
        words = f"{english().months[int(rest[0]) - 1]} {words}"
    if len(rest) > 1:
        words = f"{int(rest[1])} {words}"
    if text.endswith("~"):
        return f"about {words}"
    return f"{words} (uncertain)" if text.endswith("?") else words


def when(dates: Sequence[str]) -> str:
    """The date of several; their month, their year or their years where they differ."""
    known = sorted({date for date in dates if date})
    if not known:
        return ""
    if len(known) == 1:
        return date_in_words(known[0])
    for length in (len("1999-03"), len("1999")):
        parts = {date[:length] for date in known}
        if len(parts) == 1:
            return date_in_words(parts.pop())
    return f"{known[0][:4]} to {known[-1][:4]}"


def names_one_day(dates: Sequence[str]) -> bool:
    """Whether all of some dates are the same day."""
    return len(set(dates)) == 1 and bool(_DAY.fullmatch(dates[0]))
