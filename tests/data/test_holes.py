"""What a reader of the whole file missed most: sanctions, occupations, treaties, and arms."""

import pytest

import graph

HOLES = {
    ("CHN", "SUN", "rivalry"): ("1960", "1989-05-18"),
    ("USA", "CHN", "sanctions"): ("2018-07-06", None),
    ("CHN", "USA", "sanctions"): ("2018-07-06", None),
    ("CHN", "AUS", "sanctions"): ("2020-05", "2024"),
    ("CHN", "LTU", "sanctions"): ("2021-12", None),
    ("SAU", "USA", "sanctions"): ("1973-10", "1974-03-18"),
    ("KWT", "NLD", "sanctions"): ("1973-10", "1974-07"),
    ("Arab-League", "ISR", "sanctions"): ("1948-05-15", None),
    ("USA", "LBY", "sanctions"): ("1986-01-07", "2004-09-20"),
    ("USA", "TUR", "arms embargo"): ("1975-02-05", "1978-09-26"),
    ("EU", "ARG", "sanctions"): ("1982-04-16", "1982-06-21"),
    ("RUS", "TUR", "sanctions"): ("2015-11-28", "2017-05-31"),
    ("RUS", "UKR", "occupation"): ("2022-02-24", None),
    ("ISR", "LBN", "occupation"): ("2025-02-18", None),
    ("USA", "JPN", "occupation"): ("1945-09-02", "1952-04-27"),
    ("GBR", "DEU", "occupation"): ("1949-09-21", "1955-05-04"),
    ("FRA", "AUT", "occupation"): ("1945", "1955-07-27"),
    ("CHN", "KOR", "sanctions"): ("2017-03", "2017-10-31"),
    ("RUS", "GEO", "sanctions"): ("2006", "2013-06-20"),
    ("RUS", "UKR", "sanctions"): ("2018-11-01", None),
    ("PRT", "AUT", "sanctions"): ("2000-02-04", "2000-09-12"),
    ("GBR", "ZWE", "sanctions"): ("1965-11-16", "1979-12"),
    ("CHN", "GBR", "strategic partnership"): ("1985-05-27", None),
    ("IND", "PAK", "water treaty"): ("1961-01-12", "2025-04-22"),
    ("EU", "TUR", "customs union"): ("1995-12-31", None),
    ("PRK", "USA", "arms control"): ("1994-10-21", "2002-12-12"),
    ("GBR", "JPN", "strategic partnership"): ("2023-10-15", None),
    ("GBR", "CYP", "security assurance"): ("1960-08-16", None),
    ("SUN", "SOM", "military base"): ("1972", "1977-11-13"),
    ("SUN", "EGY", "military base"): ("1967~", "1972-08"),
    ("SUN", "CUB", "military base"): ("1967?", "1991-12-25"),
    ("RUS", "UKR", "interim agreement"): ("2015-02-12", "2022-02-23"),
}
"""Who did what to whom, from when to when."""

SUPPLIERS = {
    "BEL": "USA",
    "DNK": "USA",
    "GBR": "USA",
    "GRC": "FRA",
    "IDN": "FRA KOR",
    "ITA": "USA",
    "KWT": "ITA USA",
    "NLD": "USA",
    "NOR": "USA",
    "POL": "KOR USA",
    "QAT": "FRA GBR USA",
    "SGP": "DEU",
    "THA": "SWE",
    "TUR": "GBR RUS USA",
    "VNM": "IND RUS",
}
"""Large importers of the last years that had no supplier, or one, and who supplied them."""


@pytest.mark.parametrize(("sender", "target", "kind"), HOLES)
def test_what_was_missed_is_there(
    relations: graph.Relations, sender: str, target: str, kind: str
) -> None:
    directed = relations.kinds[kind].directed
    found = {
        (
            tie.held.since.text if tie.held.since else None,
            tie.held.until.text if tie.held.until else None,
        )
        for tie in relations.ties.values()
        if tie.kind == kind
        if (tie.source, tie.target) == (sender, target)
        or (not directed and (tie.target, tie.source) == (sender, target))
    }
    assert HOLES[sender, target, kind] in found


@pytest.mark.parametrize("importer", SUPPLIERS)
def test_large_importers_have_their_suppliers(relations: graph.Relations, importer: str) -> None:
    found = {
        tie.source
        for tie in relations.ties.values()
        if tie.kind in ("arms sale", "arms donation") and tie.target == importer
    }
    assert found >= set(SUPPLIERS[importer].split())


def test_no_more_is_delivered_than_was_ordered(relations: graph.Relations) -> None:
    for tie in relations.ties.values():
        for item in tie.items:
            if item.ordered is not None and item.delivered is not None:
                assert item.delivered <= item.ordered, tie.id
