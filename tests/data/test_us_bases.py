"""Hosts of bases of the United States, held to a list that others compiled.

The list is David Vine's ("Base Nation", Metropolitan Books 2015) as Flynn and others carried it on
to 2018 in troopdata: the states with a base, without the small sites that it calls lily pads. Read
for comparing; what stands in the file has a source of its own beside it.
"""

from datetime import date

import graph

HOSTS = """
AFG AUS BEL BGR BHR BHS CAN CUB DEU DJI DNK ESP GBR GRC HND IRQ ISL ITA JPN KEN KOR KWT MHL NLD
NOR OMN PRT QAT ROU SGP SLV SYR TUN TUR ARE XKX
"""

ONLY_THERE = {
    "CAN": "the sites of the common air defence, which stands as NORAD",
    "IRQ": "in Iraqi bases, at its request against IS: military aid here",
    "ISL": "the base was closed in 2006; aircraft come and go since 2016",
    "NOR": "marines in turns; bases by the agreement of 2022",
    "SYR": "without the government's consent: an intervention here",
    "TUN": "drones, of which the press wrote and Tunis denied",
}

ONLY_HERE = {
    "EST": "battalions in turns since 2017, which the list has not",
    "LVA": "battalions in turns since 2017, which the list has not",
    "LTU": "battalions in turns since 2017, which the list has not",
    "GHA": "a lily pad there",
    "ISR": "lily pads there: a radar, and stores",
    "NER": "lily pads there",
    "PHL": "lily pads there",
}


def hosts(relations: graph.Relations, first: str, last: str) -> set[str]:
    return {
        tie.target
        for tie in relations.ties.values()
        if tie.source == "USA"
        and tie.kind in ("military base", "nuclear sharing")
        and tie.held.start <= date.fromisoformat(last)
        and tie.held.end >= date.fromisoformat(first)
    }


def test_hosts_are_those_of_the_list(relations: graph.Relations) -> None:
    listed = set(HOSTS.split())
    found = hosts(relations, "2015-01-01", "2018-12-31")
    assert listed - found == set(ONLY_THERE)
    assert found - listed == set(ONLY_HERE)
