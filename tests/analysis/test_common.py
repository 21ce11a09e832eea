"""What actors share, and where they part."""

from __future__ import annotations

from datetime import date

import pytest

import graph
from graph.analysis.common import common
from tests.analysis.worlds import world

FOUR = """
    alliances:
      X:
        name: The X
        kind: defence alliance
        sources: []
        members:
          Chad: {since: 1960, until: 1980}
          Mali: 1970
          Niger: 1990
      Y: {name: The Y, sources: [], members: {Chad: 1960, Mali: 1960}}
    deals:
      - {kind: arms sale, from: France, to: Chad, since: 1960}
      - {kind: arms sale, from: France, to: Mali, since: 1965}
      - {kind: arms sale, from: Mali, to: Benin, since: 1965}
      - {kind: entente, between: [Chad, Mali], since: 1960}
      - {kind: entente, between: [Chad, Togo], since: 1960}
    conflicts:
      - {kind: war, between: [Mali, Togo], since: 1960}
"""


def test_what_two_share_and_where_they_part() -> None:
    selection = world(FOUR).select()
    found = common(selection, ["TCD", "MLI"])
    said = [(one.sort, one.what, one.who) for one in found]
    assert ("alliance", "X", ("TCD", "MLI")) in said
    assert ("own", "Chad has an entente with Mali (since 1960)", ("TCD", "MLI")) in said
    assert ("tie", "arms sale from France", ("TCD", "MLI")) in said
    assert ("tie", "arms sale to Benin", ("MLI",)) in said
    assert ("opposed", "cooperation with Togo", ("TCD",)) in said
    assert ("opposed", "conflict with Togo", ("MLI",)) in said
    (in_x,) = (one for one in found if one.what == "X")
    assert (in_x.since, in_x.until) == (date(1970, 1, 1), date(1980, 12, 31))


def test_members_at_different_times_share_nothing() -> None:
    found = common(world(FOUR).select(), ["TCD", "NER"])
    assert [one.who for one in found if one.what == "X"] == [("TCD",), ("NER",)]


THREE = """
    alliances: {Z: {name: The Z, members: {Mali: 1999, Chad: 2001}}}
    deals:
      - {kind: loan, from: Peru, to: [Chad, Mali, Niger]}
      - {kind: loan, from: Chad, to: Chile}
      - {kind: entente, between: [Chad, Mali]}
    conflicts:
      - {kind: war, between: [Mali, Chile]}
      - {kind: war, between: [Niger, Peru]}
      - {kind: war, between: [Niger, Mali]}
"""


def test_what_is_shared_stands_by_its_sort_and_then_by_how_many_share_it() -> None:
    found = common(world(THREE).select(), ["TCD", "MLI", "NER"])
    assert [(one.sort, one.what, len(one.who)) for one in found] == [
        ("alliance", "Z", 2),
        ("own", "Chad has an entente with Mali", 2),
        ("own", "Niger is at war with Mali", 2),
        ("tie", "loan from Peru", 3),
        ("tie", "loan to Chile", 1),
        ("tie", "war with Chile", 1),
        ("tie", "war with Peru", 1),
        ("opposed", "conflict with Chile", 1),
        ("opposed", "cooperation with Chile", 1),
    ]


@pytest.mark.parametrize("names", [["TCD"], ["TCD", "TCD"], ["TCD", "MLI", "NER", "FRA", "BEN"]])
def test_two_to_four(names: list[str]) -> None:
    with pytest.raises(graph.SelectionError, match="two to 4 different actors"):
        common(world(FOUR).select(), names)
