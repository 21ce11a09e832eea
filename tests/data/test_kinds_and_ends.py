"""A tie's kind and its days are those of the deed, not of whoever wrote of it."""

import pytest

import graph
from graph.model import Tie

CONTRADICTIONS = {
    ("defence pact", "consultation"): "a promise to consult is an entente",
    ("territorial dispute", "rather than over the frontier"): "no land is claimed",
    ("territorial dispute", "the use of the river's water"): "no land is claimed",
    ("rivalry", "closed a bridge"): "one quarrel makes no rivalry",
    ("border treaty", "not on the line"): "it does not say where the frontier runs",
    ("strategic partnership", "55.5 thousand million cubic metres"): "it is about water alone",
    ("strategic partnership", "rivers are India's to use"): "it is about water alone",
    ("war", "armed the other's rebels"): "the armed forces of both did not fight",
    ("entente", "filling the dam"): "it promises nothing for a crisis",
    ("military base", "since 2011 under its space agency"): "no forces are stationed there",
}
"""Kinds, and words in a tie's own note that say it is of another."""

REGISTERS = {
    ("EGY", "JOR", "1967-05-30"): ("defence pact", "1979-03-26"),
    ("EGY", "SYR", "1966-11-04"): ("defence pact", "1967-06-10"),
    ("SUN", "VNM", "1978-12-13"): ("entente", "1991-12-25"),
    ("GBR", "JOR", "1946-06-17"): ("defence pact", "1948-03-14"),
    ("GBR", "JOR", "1948-03-15"): ("defence pact", "1957-03-14"),
    ("PAN", "USA", "1979-10-01"): ("defence pact", None),
    ("SUN", "YUG", "1945-04-11"): ("defence pact", "1949-09-28"),
    ("POL", "YUG", "1946-03-18"): ("defence pact", "1949-09"),
    ("CSK", "YUG", "1946-05-09"): ("defence pact", "1949-10"),
    ("ALB", "YUG", "1946-07-09"): ("defence pact", "1949-11"),
    ("BGR", "YUG", "1947-11-27"): ("defence pact", "1949-10"),
    ("HUN", "YUG", "1947-12-08"): ("defence pact", "1949-09"),
    ("ROU", "YUG", "1947-12-19"): ("defence pact", "1949-10"),
}
"""Alliances as Gibler's register and ATOP have them: the parties and the beginning, the kind and
the end."""


def bilateral(relations: graph.Relations) -> list[Tie]:
    return [tie for tie in relations.ties.values() if tie.type != "membership"]


@pytest.mark.parametrize(("kind", "words"), CONTRADICTIONS)
def test_no_note_contradicts_its_kind(relations: graph.Relations, kind: str, words: str) -> None:
    found = [t.id for t in bilateral(relations) if t.kind == kind and words in (t.note or "")]
    assert found == [], CONTRADICTIONS[kind, words]


@pytest.mark.parametrize(("one", "other", "since"), REGISTERS)
def test_alliances_as_the_registers_have_them(
    relations: graph.Relations, one: str, other: str, since: str
) -> None:
    ends = {
        (tie.kind, tie.held.until.text if tie.held.until else None)
        for tie in bilateral(relations)
        if {tie.source, tie.target} == {one, other}
        and tie.held.since
        and tie.held.since.text == since
    }
    assert REGISTERS[one, other, since] in ends


def test_arms_end_with_a_delivery_and_not_with_an_article(relations: graph.Relations) -> None:
    """The day of a source is no end, unless something arrived on it."""
    for tie in bilateral(relations):
        if tie.kind not in ("arms sale", "arms donation") or not tie.held.until:
            continue
        end = tie.held.until.text
        reported = {
            source.date.text
            for key in tie.sources
            if (source := relations.sources[key]).date is not None
        }
        arrived = {item.date.text for item in tie.items if item.date}
        happened = {event.date.text for event in tie.events if event.according_to is None}
        assert end not in reported or end in arrived | happened, tie.id


def test_an_agreement_in_force_at_once_is_not_merely_signed(relations: graph.Relations) -> None:
    for tie in bilateral(relations):
        at_once = any("in force at once" in event.what for event in tie.events)
        assert not (at_once and tie.status == "signed"), tie.id


ONE_SEAT = {
    "UAR": ("EGY", "SYR"),
    "CSK": ("CZE", "SVK"),
    "TGY": ("TZA",),
    "VNR": ("VNM",),
}
"""States that held one seat on their days, and who held none of their own meanwhile."""


@pytest.mark.parametrize("whole", ONE_SEAT)
def test_who_sits_as_one_does_not_sit_apart(relations: graph.Relations, whole: str) -> None:
    seats = [tie for tie in relations.ties.values() if tie.type == "membership"]
    together = [tie for tie in seats if tie.source == whole]
    assert together
    first = min(tie.held.start for tie in together)
    last = max(tie.held.end for tie in together)
    apart = [
        (tie.source, tie.target)
        for tie in seats
        if tie.source in ONE_SEAT[whole] and tie.held.start <= last and tie.held.end >= first
    ]
    assert apart == []


def test_egypt_and_syria_have_no_ties_of_their_own_while_they_were_one(
    relations: graph.Relations,
) -> None:
    """What bound either then bound the United Arab Republic, which stands for both."""
    union = relations.actors["UAR"].existed
    ties = [
        tie for tie in relations.ties.values() if {tie.source, tie.target} & set(ONE_SEAT["UAR"])
    ]
    assert len(ties) > 100
    assert [
        tie.id for tie in ties if union.start <= tie.held.end and tie.held.start <= union.end
    ] == []
