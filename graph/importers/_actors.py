"""Names and codes as tables have them → states; no code is taken for one of another system."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from graph.errors import DataError
from graph.importers._options import Codes
from graph.reading.sentences import quote
from graph.reference.codes import Spell, all_codes
from graph.reference.folding import fold
from graph.reference.states import Fact, known, lookup, suggest

_CODE = re.compile(r"[A-Z]{2,3}|\d{1,3}")
NOBODY = frozenset({"", "-", "n/a", "na", "nan", "none", "null", "unknown", "world", "total"})


class Actors:
    """Finds states by the names or codes of one table. Raises DataError if these do not tell."""

    def __init__(self, codes: Codes, values: Iterable[str]) -> None:
        self._codes = _told(values) if codes == "auto" else codes
        self._by_name: dict[str, str | None] = {}

    def find(self, written: str, day: date) -> str | None:
        """The id of the state that is meant on a day, or None."""
        if self._codes in ("cow", "gw"):
            return _counted(self._codes, written, day)
        if written not in self._by_name:
            self._by_name[written] = self._plain(written)
        return self._by_name[written]

    def _plain(self, written: str) -> str | None:
        if self._codes == "name":
            if written.casefold() in NOBODY:  # NA is Namibia's among codes alone
                return None
            fact = lookup(written)
            if fact is None or (_CODE.fullmatch(written) and not _called(fact, written)):
                return None
            return fact.alpha3
        return _table(self._codes).get(written.upper())


def likely(written: str) -> str:
    """A clause with the state that a name may mean; nothing for a code, which is somebody's."""
    meant = None if _CODE.fullmatch(written) else suggest(written)
    return f"; did you mean {quote(meant)}?" if meant else ""


def _called(fact: Fact, short: str) -> bool:
    """Whether a state is called so in short, UAE, and no other one is by any system of codes."""
    return fold(short) in map(fold, fact.aliases) and not _disputed(fact.alpha3, short)


def _told(values: Iterable[str]) -> Codes:
    """Whether a column has names or ISO's codes. Raises DataError if they are some other codes."""
    seen = {value for value in values if value.casefold() not in NOBODY}
    coded = {value for value in seen if _CODE.fullmatch(value)}
    if len(coded) * 2 < len(seen):
        return "name"
    for codes in ("iso3", "iso2"):
        table = _table(codes)
        if coded <= table.keys() and not any(_disputed(table[one], one) for one in coded):
            return codes
    some = ", ".join(sorted(coded)[:3])
    raise DataError(
        f"the states go by codes ({some} …), and it cannot be told whose; say --codes iso3, iso2,"
        " cow, gw, fips or ioc"
    )


def _disputed(id_: str, code: str) -> bool:
    """Whether a code means another state in another system."""
    return any(
        other != id_
        for codes in ("fips", "ioc", "cow")
        for other in [_abbreviations().get(code) if codes == "cow" else _table(codes).get(code)]
        if other is not None
    )


@lru_cache(maxsize=8)
def _table(codes: str) -> Mapping[str, str]:
    """The id of a state by its code in a system that has one code a state."""
    facts: Iterable[Fact] = known().values()
    if codes == "iso3":
        return {fact.alpha3: fact.alpha3 for fact in facts}
    if codes == "iso2":
        return {fact.alpha2: fact.alpha3 for fact in facts if fact.alpha2}
    if codes == "ioc":
        return {one.ioc: id_ for id_, one in all_codes().items() if one.ioc}
    return {code: id_ for id_, one in all_codes().items() for code in one.fips}


@lru_cache(maxsize=1)
def _abbreviations() -> Mapping[str, str]:
    return {spell.abbreviation: id_ for id_, one in all_codes().items() for spell in one.cow}


@lru_cache(maxsize=2)
def _spells(codes: str) -> Mapping[str, list[tuple[Spell, str]]]:
    """The states that had a number or an abbreviation, each with the days on which they had it."""
    found: dict[str, list[tuple[Spell, str]]] = defaultdict(list)
    for id_, one in all_codes().items():
        for spell in one.cow if codes == "cow" else one.gw:
            found[str(spell.number)].append((spell, id_))
            found[fold(spell.abbreviation)].append((spell, id_))
    return found


def _counted(codes: str, written: str, day: date) -> str | None:
    """The state that the system counts under a number on a day, else the only one that ever was."""
    key = str(int(written)) if written.isdecimal() else fold(written)
    spells = _spells(codes).get(key, [])
    on_the_day = {id_ for spell, id_ in spells if spell.holds(day)}
    ever = {id_ for _, id_ in spells}
    for ids in (on_the_day, ever):
        if len(ids) == 1:
            return ids.pop()
    return None
