"""Suspensions from organisations: the days as they were reported, and never beside the seat."""

from datetime import timedelta

import pytest

import graph
from graph.model import Tie

REPORTED = {
    ("ECOWAS", "TGO"): [("2005-02-19", "2005-02-25")],
    ("ECOWAS", "GIN"): [("2009-01-10", "2011-03-23"), ("2021-09-08", None)],
    ("ECOWAS", "NER"): [("2009-10-20", "2011-03?"), ("2023-12-10", "2025-01-28")],
    ("ECOWAS", "CIV"): [("2010-12-07", "2011-04?")],
    ("ECOWAS", "MLI"): [
        ("2012-03-27", "2012-04-06"),
        ("2020-08-18", "2020-10-05"),
        ("2021-05-30", "2025-01-28"),
    ],
    ("ECOWAS", "BFA"): [("2022-01-28", "2025-01-28")],
    ("ECOWAS", "GNB"): [("2025-11-27", None)],
    ("Commonwealth", "NGA"): [("1995-11-11", "1999-05-28")],
    ("Commonwealth", "SLE"): [("1997-07-11", "1998-03-09")],
}
"""From the day of the decision to the eve of its lifting, as agencies and communiqués have it."""

WITH_ITS_PREDECESSOR = {"suspended-SCG-OSCE"}
"""The seat that was suspended was still Yugoslavia's, which the new federation claimed."""


def suspensions(relations: graph.Relations) -> list[Tie]:
    return [
        tie
        for tie in relations.ties.values()
        if tie.type == "membership" and tie.status == "suspended"
    ]


@pytest.mark.parametrize(("alliance", "state"), REPORTED)
def test_days_as_they_were_reported(relations: graph.Relations, alliance: str, state: str) -> None:
    found = sorted(
        (
            tie.held.since.text,
            tie.held.until.text if tie.held.until else None,
        )
        for tie in suspensions(relations)
        if (tie.source, tie.target) == (state, alliance) and tie.held.since
    )
    assert found == REPORTED[alliance, state]


def test_no_other_suspension_from_ecowas(relations: graph.Relations) -> None:
    found = {tie.source for tie in suspensions(relations) if tie.target == "ECOWAS"}
    assert found == {state for alliance, state in REPORTED if alliance == "ECOWAS"}


def test_a_suspension_follows_upon_a_membership(relations: graph.Relations) -> None:
    """The seat is held to the eve of the suspension, and again from the day of its lifting."""
    seats = [tie for tie in relations.ties.values() if tie.type == "membership"]
    wrong = []
    for tie in suspensions(relations):
        others = [
            seat
            for seat in seats
            if (seat.source, seat.target) == (tie.source, tie.target) and seat.id != tie.id
        ]
        eve = tie.held.start - timedelta(days=1)
        if not any(seat.held.end == eve for seat in others):
            wrong.append(tie.id)
        if any(s.held.start <= tie.held.end and tie.held.start <= s.held.end for s in others):
            wrong.append(tie.id)
    assert set(wrong) == WITH_ITS_PREDECESSOR
