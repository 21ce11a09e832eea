"""The Asian Infrastructure Investment Bank: its members' days, and whom the file leaves out."""

from datetime import date

import pytest

import graph
from tests.data.test_regimes import theirs

LEFT_OUT = """
BOL KEN KWT LBN LBR MRT MAR NRU NGA PNG PER SEN SLB ZAF TZA TGO TON URY VEN
"""
"""Those whom the bank has approved and of whom no list or report that was read says when they
joined, or whether they have."""

APPROVED = 110
"""How many it had approved by the summer of 2025."""


ON_31_MARCH_2020 = 78
"""How many members it counted on that day, in its annual report to the US Securities and Exchange
Commission, and whom it named beside them as approved and not yet in."""

PROSPECTIVE = """
ARM COK KWT LBN PNG TON ARG BEN BOL BRA CHL HRV DJI KEN LBY MAR PER RWA SEN ZAF TGO TUN URY VEN
"""


def test_it_has_as_many_members_as_it_counted(relations: graph.Relations) -> None:
    day = date(2020, 3, 31)
    then = {
        tie.source
        for tie in relations.ties.values()
        if tie.target == "AIIB" and tie.held.start <= day
    }
    assert len(then) == ON_31_MARCH_2020
    assert then & set(PROSPECTIVE.split()) == set()


@pytest.mark.parametrize("name", ["verdragenbank", "bgbl"])
def test_the_days_are_those_of_the_lists(relations: graph.Relations, name: str) -> None:
    ours = members(relations)
    listed = {state: day for state, day in theirs(name)["AIIB"].items() if len(day) > len("2016")}
    assert len(listed) > 20
    assert {state: ours.get(state) for state in listed} == listed


def test_all_whom_it_approved_are_dated_or_named_as_left_out(relations: graph.Relations) -> None:
    """So that a member who is found is taken off the list, and off the alliance's note."""
    ours = set(members(relations))
    left_out = set(LEFT_OUT.split())
    assert ours & left_out == set()
    assert len(ours) + len(left_out) == APPROVED
    note = relations.actors["AIIB"].note
    assert note
    assert [code for code in left_out if relations.actors[code].name not in note] == []


def members(relations: graph.Relations) -> dict[str, str]:
    return {
        tie.source: tie.held.since.text
        for tie in relations.ties.values()
        if tie.target == "AIIB" and tie.held.since
    }
