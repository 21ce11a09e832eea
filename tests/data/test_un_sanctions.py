"""The United Nations' sanctions, held to the list of regimes that the Security Council keeps."""

import pytest

import graph

REGIMES = {
    "Southern Rhodesia": ("ZWE", "1966-12-16", "1979-12-21"),
    "South Africa": ("ZAF", "1977-11-04", "1994-05-25"),
    "Iraq": ("IRQ", "1990-08-06", "2003-05-22"),
    "former Yugoslavia, 1991": ("SCG", "1992-05-30", "1996-10-01"),
    "former Yugoslavia, 1998": ("SCG", "1998-03-31", "2001-09-10"),
    "Somalia": ("SOM", "1992-01-23", "2023-12-01"),
    "Somalia, persons": ("SOM", "2008-11-20", None),
    "Somalia, Al-Shabaab": ("SOM", "2023-12-01", None),
    "Libya, 1992": ("LBY", "1992-04-15", "2003-09-12"),
    "Libya, 2011": ("LBY", "2011-02-26", None),
    "Liberia, 1992": ("LBR", "1992-11-19", "2016-05-25"),
    "Liberia, 2001 and 2003": ("LBR", "2001-05-07", "2016-05-25"),
    "Haiti, 1993": ("HTI", "1993-06-23", "1994-10-15"),
    "Haiti, 2022": ("HTI", "2022-10-21", None),
    "Angola": ("AGO", "1993-09-25", "2002-12-09"),
    "Rwanda": ("RWA", "1994-05-17", "2008-07-10"),
    "Sudan, 1996": ("SDN", "1996-05-10", "2001-09-28"),
    "Sudan, 2005": ("SDN", "2005-03-29", None),
    "Sierra Leone": ("SLE", "1997-10-08", "2010-09-29"),
    "Taliban": ("AFG", "1999-11-14", None),
    "Eritrea and Ethiopia": ("ERI", "2000-05-17", "2001-05-16"),
    "Ethiopia and Eritrea": ("ETH", "2000-05-17", "2001-05-16"),
    "Eritrea": ("ERI", "2009-12-23", "2018-11-14"),
    "Iraq, 2003": ("IRQ", "2003-05-22", None),
    "DRC": ("COD", "2003-07-28", None),
    "DRC, persons": ("COD", "2005-04-18", None),
    "Côte d'Ivoire": ("CIV", "2004-11-15", "2016-04-28"),
    "Lebanon, 2005": ("LBN", "2005-10-31", None),
    "Lebanon, 2006": ("LBN", "2006-08-11", None),
    "DPRK": ("PRK", "2006-10-14", None),
    "Iran": ("IRN", "2006-12-23", "2016-01-16"),
    "Guinea-Bissau": ("GNB", "2012-05-18", None),
    "Central African Republic": ("CAF", "2013-12-05", "2024-07-30"),
    "Central African Republic, persons": ("CAF", "2014-01-28", None),
    "Yemen": ("YEM", "2014-02-26", None),
    "Yemen, Houthis": ("YEM", "2015-04-14", None),
    "South Sudan": ("SSD", "2015-03-03", None),
    "South Sudan, arms": ("SSD", "2018-07-13", None),
    "Mali": ("MLI", "2017-09-05", "2023-08-31"),
}
"""Whom a regime binds, since when and until when: the Council's thirty-one since 1966.

Not here: ISIL (Da'esh) and Al-Qaida, no state; and Cambodia, since the Council does not count the
oil embargo of resolution 792 (1992)."""


@pytest.mark.parametrize("regime", REGIMES)
def test_regimes_as_they_were_decided(relations: graph.Relations, regime: str) -> None:
    state, since, until = REGIMES[regime]
    found = {
        (tie.held.since.text, tie.held.until.text if tie.held.until else None)
        for tie in relations.ties.values()
        if (tie.source, tie.target) == ("UN", state)
        and tie.kind in ("sanctions", "arms embargo")
        and tie.held.since
    }
    assert (since, until) in found


def test_no_state_is_under_sanctions_that_the_council_does_not_count(
    relations: graph.Relations,
) -> None:
    found = {
        tie.target
        for tie in relations.ties.values()
        if tie.source == "UN" and tie.kind in ("sanctions", "arms embargo")
    }
    successors = {"YUG", "HRV", "SVN", "BIH", "MKD"}
    assert found == {state for state, _, _ in REGIMES.values()} | successors
