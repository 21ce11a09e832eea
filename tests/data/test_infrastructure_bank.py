"""The Asian Infrastructure Investment Bank: its members' days, and whom the file leaves out."""

import pytest

import graph
from tests.data.test_regimes import theirs

LEFT_OUT = """
BOL KEN KWT LBN LBR MDG MRT MAR NRU NGA PNG PER ROU RWA WSM SEN SLB ZAF SDN TZA TLS TGO TON URY VUT
VEN
"""
"""Those whom the bank has approved and of whom no list or report that was read says when they
joined, or whether they have."""

APPROVED = 110
"""How many it had approved by the summer of 2025."""


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
