"""What people ask for → a Selection: times, names and words read as in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from graph.dates import FIRST_DAY, LAST_DAY
from graph.errors import SelectionError
from graph.model import Filters
from graph.periods import period
from graph.reading.kinds import meant_kind
from graph.reading.sentences import did_you_mean, no_such, quote
from graph.reference.folding import fold
from graph.relations import Relations, Time, Words
from graph.selection.filters import FILTERS, source_count
from graph.selection.known import KNOWN, all_statuses
from graph.selection.names import Finder
from graph.selection.selected import Selection
from graph.vocabulary.kinds import SIGNS, kinds, with_categories
from graph.vocabulary.words import categories, confidences, continents

NOT = "not "


def selection(
    relations: Relations, at: Time, since: Time, until: Time, chosen: Mapping[str, Any]
) -> Selection:
    """Read it all. Raises SelectionError for what there is not, TypeError for what is no time."""
    first, last = times(at, since, until)
    found = filters(relations, chosen)
    if found.actors is not None:
        finder = Finder(relations)
        then = dict.fromkeys(finder.at(id_, first, last).id for id_ in found.actors)
        found = replace(found, actors=tuple(then))
    return Selection(relations, first, last, found)


def times(at: Time, since: Time, until: Time) -> tuple[date, date]:
    """The first and last day of a time: a day or a period, all of time where nothing is said."""
    if at is not None and (since is not None or until is not None):
        raise SelectionError("give either a time (at) or a period (since, until), not both")
    if at is not None:
        return _period(at)
    first = FIRST_DAY if since is None else _period(since)[0]
    last = LAST_DAY if until is None else _period(until)[1]
    if last < first:
        raise SelectionError(f"the period ends ({last}) before it begins ({first})")
    return first, last


def _period(at: Time) -> tuple[date, date]:
    try:
        return period(at)
    except ValueError as error:
        raise SelectionError(str(error)) from None


def filters(relations: Relations, chosen: Mapping[str, Any]) -> Filters:
    """The filters of some words; what is None lets everything through."""
    found: dict[str, Any] = {}
    for key, value in chosen.items():
        if key not in FILTERS:
            raise SelectionError(f"{quote(key)} is no filter{did_you_mean(key, FILTERS)}")
        if value is not None and FILTERS[key].takes == "several":
            found[key] = _chosen(relations, key, _several(key, value))
        elif value is not None:
            found[key] = bool(value) if FILTERS[key].takes == "truth" else str(value)
    of_categories = found.pop("categories", None)
    if of_categories is not None:
        known = {**kinds(), **relations.kinds}
        found["kinds"] = with_categories(known, found.get("kinds"), of_categories)
    if not found.get("states_only"):
        found.pop("states_only", None)
    return Filters(**found)


def _chosen(relations: Relations, key: str, words: Iterable[str]) -> tuple[Any, ...]:
    """The values of some words; of “not sanctions” all that there are but that."""
    words = tuple(words)
    read = partial(_READERS[key], relations)
    taken = [word.strip()[len(NOT) :] for word in words if word.strip().startswith(NOT)]
    if not taken or key not in KNOWN:
        return tuple(dict.fromkeys(map(read, words)))
    if len(taken) < len(words):
        raise SelectionError(f"{key}: write “not” before each word, or before none")
    gone = set(map(read, taken))
    return tuple(value for value in KNOWN[key](relations) if value not in gone)


def _several(key: str, value: Words) -> Iterable[str]:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return (str(value),)
    if isinstance(value, Iterable) and all(isinstance(one, str | int) for one in value):
        return tuple(map(str, value))
    raise TypeError(f"{key} takes a text or a list of texts, not {value!r:.40}")


def one_of(known: Iterable[str], what: str, word: str) -> str:
    """The one that is written so, whatever case and accents. Raises SelectionError for none."""
    by_form = {fold(one): one for one in known}
    found = by_form.get(fold(word))
    if found is None:
        raise SelectionError(no_such(word, what, by_form.values()))
    return found


def _word(what: str, known: Callable[[], Iterable[str]], _relations: Relations, word: str) -> str:
    return one_of(known(), what, word)


def _kind(relations: Relations, word: str) -> str:
    known = {**kinds(), **relations.kinds}
    by_form = {fold(one): key for key, kind in known.items() for one in (key, kind.label)}
    found = by_form.get(fold(word))
    if found is None:
        raise SelectionError(f"{quote(word)} is no kind of tie{meant_kind(word, known)}")
    return found


def _alliance(relations: Relations, word: str) -> str:
    return Finder(relations).alliance(word).id


def _actor(relations: Relations, word: str) -> str:
    return Finder(relations).actor(word).id


def _sign(_relations: Relations, word: str) -> int:
    found = {**SIGNS, "1": 1, "+1": 1, "-1": -1, "−1": -1}.get(word.strip())
    if found is None:
        raise SelectionError(f"{quote(word)} is no sign; write +, - or 0")
    return found


def _source(relations: Relations, word: str) -> str:
    if word in relations.sources or source_count(word):
        return word
    near = did_you_mean(word, relations.sources)
    raise SelectionError(
        f"{quote(word)} is no source{near or '; write its key, or how many there are: 1, 2+'}"
    )


_READERS: Mapping[str, Callable[[Relations, str], Any]] = {
    "actors": _actor,
    "alliances": _alliance,
    "kinds": _kind,
    "categories": partial(_word, "category", categories),
    "statuses": partial(_word, "status", all_statuses),
    "regions": partial(_word, "continent", lambda: continents().values()),
    "sign": _sign,
    "confidence": partial(_word, "confidence", confidences),
    "sources": _source,
}
"""How a word of each filter is read."""
