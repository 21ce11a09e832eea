"""Security agreements with Ukraine, held to its Ministry of Defence's list of November 2025."""

import graph

MINISTRY = """
GBR DEU FRA DNK CAN ITA NLD FIN LVA ESP BEL PRT SWE ISL NOR JPN USA EST LTU POL LUX ROU CZE SVN IRL
GRC ALB EU
"""

MORE = {"HRV": "signed in Dubrovnik on 9 October 2024; the ministry's list leaves it out"}


def test_the_agreements_are_those_of_the_ministry(relations: graph.Relations) -> None:
    found = {
        tie.source if tie.target == "UKR" else tie.target
        for tie in relations.ties.values()
        if tie.kind == "strategic partnership"
        and "UKR" in (tie.source, tie.target)
        and tie.held.since
        and tie.held.since.text >= "2024-01-12"
    }
    assert found == {*MINISTRY.split(), *MORE}
