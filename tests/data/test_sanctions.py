"""Sanctions on Yugoslavia and its successors, held to the decisions that made and ended them."""

import pytest

import graph

REGIMES = {
    ("UN", "YUG", "arms embargo"): [("1991-09-25", "1992-04-27")],
    ("UN", "SCG", "arms embargo"): [("1992-04-27", "1996-06-18"), ("1998-03-31", "2001-09-10")],
    ("UN", "HRV", "arms embargo"): [("1991-09-25", "1996-06-18")],
    ("UN", "SVN", "arms embargo"): [("1991-09-25", "1996-06-18")],
    ("UN", "BIH", "arms embargo"): [("1992-03-03", "1996-06-18")],
    ("UN", "MKD", "arms embargo"): [("1991-09-25", "1996-06-18")],
    ("UN", "SCG", "sanctions"): [("1992-05-30", "1996-10-01")],
    ("EU", "SCG", "sanctions"): [("1992-06-01", "1996-03-11"), ("1998-03-19", "2000-11-10")],
    ("USA", "SCG", "sanctions"): [("1992-05-30", "1996-01-16"), ("1998-06-09", "2001-01-19")],
}


@pytest.mark.parametrize(("sender", "target", "kind"), REGIMES)
def test_regimes_as_they_were_decided(
    relations: graph.Relations, sender: str, target: str, kind: str
) -> None:
    found = [
        (tie.held.since.text, tie.held.until.text)
        for tie in relations.ties.values()
        if (tie.source, tie.target, tie.kind) == (sender, target, kind)
        and tie.held.since
        and tie.held.until
    ]
    assert sorted(found) == REGIMES[sender, target, kind]
