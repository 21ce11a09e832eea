"""The shipped relations.yaml: what must hold in it, and what other lists say.

Memberships are held against two packages that were compiled independently of this file and of
each other. Where they differ, the difference is listed with the reason; a new one fails.
"""

from datetime import date
from pathlib import Path

import pytest

import graph
from graph.model import State, Tie
from graph.naming import dated_of
from graph.reading import Reading, read

ROOT = Path(__file__).parent.parent
TODAY = None
"""Stands for the day up to which the file is true."""


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(ROOT / "relations.yaml")


@pytest.fixture(scope="module")
def relations(reading: Reading) -> graph.Relations:
    return reading.relations


def members(relations: graph.Relations, alliance: str, day: str | None = TODAY) -> set[str]:
    """The members of an alliance on a day.

    One that is suspended is a member all the same, as the organisations themselves count; only
    OPEC does not count Indonesia, which suspended its membership itself.
    """
    at = date.fromisoformat(day) if day else relations.as_of
    counted = ("member",) if alliance == "OPEC" else ("member", "suspended")
    found = set()
    for tie in relations.ties.values():
        start, end = relations.in_force(tie)
        counts = tie.target == alliance and tie.status in counted
        if tie.type == "membership" and counts and start <= at <= end:
            found.add(tie.source)
    return found


def test_nothing_to_mend(reading: Reading) -> None:
    assert [str(warning) for warning in reading.warnings] == []


@pytest.mark.parametrize(
    ("alliance", "day", "count"),
    [
        ("UN", "1945-12-31", 51),
        ("UN", "2012-01-01", 193),
        ("UN", TODAY, 193),
        ("NATO", "1949-08-24", 12),
        ("NATO", "1952-02-18", 14),
        ("NATO", "1955-05-06", 15),
        ("NATO", "1982-05-30", 16),
        ("NATO", "1999-03-11", 16),
        ("NATO", "1999-03-12", 19),
        ("NATO", "2004-03-29", 26),
        ("NATO", "2009-04-01", 28),
        ("NATO", "2017-06-05", 29),
        ("NATO", "2020-03-27", 30),
        ("NATO", "2023-04-04", 31),
        ("NATO", "2024-03-07", 32),
        ("EU", "1958-01-01", 6),
        ("EU", "1973-01-01", 9),
        ("EU", "1981-01-01", 10),
        ("EU", "1986-01-01", 12),
        ("EU", "1995-01-01", 15),
        ("EU", "2004-05-01", 25),
        ("EU", "2007-01-01", 27),
        ("EU", "2013-07-01", 28),
        ("EU", "2020-01-31", 28),
        ("EU", "2020-02-01", 27),
        ("ASEAN", "1967-08-08", 5),
        ("ASEAN", "1999-04-30", 10),
        ("ASEAN", TODAY, 11),
        ("OPEC", "2024-01-01", 12),
        ("SCO", TODAY, 10),
        ("Arab-League", TODAY, 22),
        ("OIC", TODAY, 57),
        ("AU", TODAY, 55),
        ("Commonwealth", TODAY, 56),
        ("OECD", TODAY, 38),
        ("GCC", TODAY, 6),
        ("CoE", TODAY, 46),
        ("OSCE", TODAY, 57),
        ("Eurozone", "2025-12-31", 20),
        ("Eurozone", "2026-01-01", 21),
        ("Schengen", TODAY, 29),
        ("Warsaw-Pact", "1955-12-31", 8),
        ("CSTO", TODAY, 6),
        ("AES", TODAY, 3),
        ("ECOWAS", TODAY, 12),
    ],
)
def test_members_on_the_right_days(
    relations: graph.Relations, alliance: str, day: str | None, count: int
) -> None:
    assert len(members(relations, alliance, day)) == count


def test_the_two_organisations_of_the_start_have_their_first_members(
    relations: graph.Relations,
) -> None:
    assert members(relations, "EU", "1958-01-01") == {"BEL", "DEU", "FRA", "ITA", "LUX", "NLD"}
    assert members(relations, "UNSC-P5") == {"CHN", "FRA", "GBR", "RUS", "USA"}


def test_successors_exist(relations: graph.Relations) -> None:
    for actor in relations.actors.values():
        for successor in actor.successors:
            assert successor in relations.actors, f"{actor.name} → {successor}"


def test_every_tie_has_a_source_and_every_source_is_used(relations: graph.Relations) -> None:
    used: set[str] = set()
    for tie in relations.ties.values():
        assert tie.sources, tie.id
        used.update(tie.sources)
        used.update(key for item in tie.items for key in item.sources)
        used.update(key for event in tie.events for key in event.sources)
        used.update(figure.source for figure in tie.figures if figure.source)
    for actor in relations.actors.values():
        used.update(actor.sources)
        used.update(key for one in dated_of(actor) for key in one.sources)
        if isinstance(actor, State):
            used.update(figure.source for figure in actor.figures if figure.source)
    for story in relations.stories:
        used.update(key for step in story.steps for key in step.sources)
    assert set(relations.sources) == used


def test_a_disputed_or_claimed_tie_says_who_says_what(relations: graph.Relations) -> None:
    for tie in relations.ties.values():
        if tie.confidence in ("disputed", "claimed"):
            assert tie.according_to or tie.note or tie.events, tie.id


def test_kinds_regions_and_decades_are_covered(relations: graph.Relations) -> None:
    bilateral = [tie for tie in relations.ties.values() if tie.type != "membership"]
    assert len(bilateral) >= 400
    continents = {"Africa", "Asia", "Europe", "North America", "Oceania", "South America"}
    for continent in continents:
        assert sum(continent in _continents(relations, tie) for tie in bilateral) >= 15, continent
    for category in ("military", "economic", "diplomatic"):
        kinds = relations.kinds
        assert sum(kinds[tie.kind].category == category for tie in bilateral) >= 100, category
    assert sum(actor not in _states(relations) for actor in relations.actors) >= 40


def _continents(relations: graph.Relations, tie: Tie) -> set[str | None]:
    ends = (relations.actors[tie.source], relations.actors[tie.target])
    return {end.continent for end in ends if isinstance(end, State)}


def _states(relations: graph.Relations) -> set[str]:
    return {id_ for id_, actor in relations.actors.items() if isinstance(actor, State)}
