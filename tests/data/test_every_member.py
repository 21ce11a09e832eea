"""Every state that was ever in the United Nations has a tie that says something of it.

Recognition does not count: who recognises Kosovo has said nothing yet of its own neighbours.
"""

from collections import Counter

import pytest

import graph
from graph.model import State

OF_RECOGNITION = {"recognition", "non-recognition", "state visit"}

WERE_BARE = (
    "AND ATG BDI BHS BRB BRN COG COM CPV DMA GNB KNA LCA LIE LUX MCO MDG MLT MWI SMR STP SWZ SYC "
    "TGO TGY TON TTO UAR VCT VUT ZAN"
)
"""The thirty-one that had none when they were counted."""


def counted(relations: graph.Relations) -> Counter[str]:
    """How many ties of substance each state has with other states or with alliances."""
    found: Counter[str] = Counter()
    for tie in relations.ties.values():
        if tie.type != "membership" and tie.kind not in OF_RECOGNITION:
            found.update((tie.source, tie.target))
    return found


def test_every_member_of_the_united_nations_has_a_tie(relations: graph.Relations) -> None:
    ever = {
        tie.source
        for tie in relations.ties.values()
        if tie.type == "membership" and tie.target == "UN" and tie.status == "member"
    }
    assert len(ever) >= 193
    found = counted(relations)
    assert sorted(state for state in ever if not found[state]) == []


@pytest.mark.parametrize("code", WERE_BARE.split())
def test_those_that_were_bare_are_tied_to_a_state(relations: graph.Relations, code: str) -> None:
    others = {
        end
        for tie in relations.ties.values()
        if tie.type != "membership" and tie.kind not in OF_RECOGNITION
        if code in (tie.source, tie.target)
        for end in (tie.source, tie.target)
        if end != code and isinstance(relations.actors[end], State)
    }
    assert others, relations.actors[code].name


def test_all_but_a_few_have_two(relations: graph.Relations) -> None:
    """But Samoa, and Zanzibar, a member for four months until it became one with Tanganyika."""
    of_today = {
        tie.source
        for tie in relations.ties.values()
        if tie.type == "membership" and tie.target == "UN" and tie.status == "member"
    }
    found = counted(relations)
    assert {state for state in of_today if found[state] < 2} == {"WSM", "ZAN"}
