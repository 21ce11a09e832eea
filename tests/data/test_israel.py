"""Who has no relations with Israel: held to the count of those who do not recognise it."""

from datetime import date

import graph

WITHOUT = """
DZA COM DJI IRQ KWT LBN LBY MRT OMN QAT SAU SOM SYR TUN YEM AFG BGD BRN IDN IRN MYS MDV MLI NER PAK
CUB PRK VEN
"""
"""The 28 members of the United Nations that were counted in 2024 as never having recognised Israel
or having taken it back: fifteen of the Arab League, ten of the Islamic conference, three others."""

DIFFERENCES = {
    "SDN": "the count takes what it announced in 2020 for recognition; none followed",
    "BLZ": "relations are suspended, recognition is not withdrawn",
    "COL": "relations are broken off, recognition is not withdrawn",
    "NIC": "relations are broken off, recognition is not withdrawn",
}

BEFORE_THE_WAR = {"UGA", "TCD", "COG", "NER", "MLI", "BDI", "TGO"}
BLACK_AFRICA = 29
"""How many states of Black Africa broke off around the war of 1973, in Israel's own count of 1987;
the last of them was Mauritius, in 1976."""


def without_relations(relations: graph.Relations, day: str) -> set[str]:
    at = date.fromisoformat(day)
    return {
        end
        for tie in relations.ties.values()
        if tie.kind in ("non-recognition", "severed relations")
        and (tie.kind == "severed relations" or tie.target == "ISR")
        and "ISR" in (tie.source, tie.target)
        and tie.held.start <= at <= tie.held.end
        for end in (tie.source, tie.target)
        if end != "ISR"
    }


def test_who_has_no_relations_today(relations: graph.Relations) -> None:
    found = without_relations(relations, "2025-12-31")
    assert found ^ set(WITHOUT.split()) == set(DIFFERENCES)


def test_africa_breaks_off_around_the_war_of_1973(relations: graph.Relations) -> None:
    before = without_relations(relations, "1973-09-30")
    over_the_war = without_relations(relations, "1973-12-01") - before
    last = without_relations(relations, "1976-12-31") & {"MUS"}
    assert before >= BEFORE_THE_WAR
    assert len(BEFORE_THE_WAR | over_the_war | last) == BLACK_AFRICA
