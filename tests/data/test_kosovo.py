"""Who recognises Kosovo: held to what its ministry, the press and Serbia counted on the day."""

from datetime import date

import pytest

import graph
from graph.model import Tie

COUNTS = {
    "2008-02-18": 7,
    "2008-10-31": 52,
    "2008-12-05": 53,
    "2009-11-09": 63,
    "2010-04-12": 66,
    "2017-11-24": 115,
    "2018-02-15": 116,
    "2021-02-01": 117,
    "2025-04-12": 119,
    "2025-10-29": 120,
    "2025-12-19": 121,
}
"""How many recognitions Kosovo or the press counted on a day, withdrawals not taken off."""

NOT_IN_THE_UNION = {"CYP", "ESP", "GRC", "ROU", "SVK"}
"""The members of the European Union that do not recognise Kosovo."""

WITHDRAWN = {
    "2019-01-31": 13,
    "2019-08-31": 15,
    "2019-11-30": 17,
    "2020-03-31": 18,
}
"""How many withdrawals Serbia had counted by a day, each with a note of the state itself."""

NAMED_IN_2023 = {"ATG", "BFA", "GAB", "GIN", "LBY", "LCA", "MDV", "SOM", "SWZ"}
"""Nine more that Serbia's president named on 4 January 2023."""


def ties(relations: graph.Relations, kind: str, day: str) -> list[Tie]:
    at = date.fromisoformat(day)
    return [
        tie
        for tie in relations.ties.values()
        if tie.kind == kind and tie.target == "XKX" and tie.held.start <= at <= tie.held.end
    ]


@pytest.mark.parametrize(("day", "count"), COUNTS.items())
def test_recognitions_as_they_were_counted(
    relations: graph.Relations, day: str, count: int
) -> None:
    found = [tie.source for tie in ties(relations, "recognition", day)]
    assert len(found) == len(set(found)) == count


@pytest.mark.parametrize("day", ["2008-10-31", "2025-12-31"])
def test_all_of_the_union_but_five_recognise(relations: graph.Relations, day: str) -> None:
    at = date.fromisoformat(day)
    members = {
        tie.source
        for tie in relations.ties.values()
        if tie.target == "EU" and tie.status == "member" and tie.held.start <= at <= tie.held.end
    }
    recognise = {tie.source for tie in ties(relations, "recognition", day)}
    assert members - recognise - {"GBR"} == NOT_IN_THE_UNION
    refuse = {tie.source for tie in ties(relations, "non-recognition", day)}
    assert refuse >= NOT_IN_THE_UNION


@pytest.mark.parametrize(("day", "count"), WITHDRAWN.items())
def test_withdrawals_are_attributed_and_contested(
    relations: graph.Relations, day: str, count: int
) -> None:
    recognise = {tie.source: tie for tie in ties(relations, "recognition", day)}
    withdrawn = [tie for tie in ties(relations, "non-recognition", day) if tie.source in recognise]
    assert len(withdrawn) == count
    for tie in withdrawn:
        assert tie.according_to, tie.id
        assert tie.confidence == recognise[tie.source].confidence == "disputed", tie.id


def test_withdrawals_that_only_serbia_names_are_claims(relations: graph.Relations) -> None:
    claimed = {
        tie.source
        for tie in ties(relations, "recognition", "2025-12-31")
        for event in tie.events
        if event.date.text == "2023-01-04" and event.confidence == "claimed" and event.according_to
    }
    assert claimed == NAMED_IN_2023
