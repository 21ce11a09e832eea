"""Sources that a reader can find: citations of one form, and no tie without a document."""

from __future__ import annotations

import re

import graph
from graph.analysis.coverage import cover

UNTS = re.compile(r"UNTS ((vol\. \d+, )?no\. (II-)?\d+(, p\. \d+)?|vol\. \d+, p\. \d+)")
"""With the number of registration (enough alone), the page, or both; each said as such."""

NUMBER_OF_A_SERIES = re.compile(
    r"\b[AS]/(RES/|PV\.)?\d+|\bUNTS\b|\bCmnd?\b|\b[Cc]ase [Nn]o\."
    r"|\bIT-\d\d-\d+|\bReport [Nn]o?\.? ?\d"
)

MOST_BARE, MOST_ON_BOOKS = 8, 64
"""How many ties may rest on no source with an address or a number; 5 and 62 when last counted."""


def test_the_united_nations_treaty_series_is_cited_in_one_form(relations: graph.Relations) -> None:
    cited = [
        part
        for source in relations.sources.values()
        for part in (source.series or "").split("; ")
        if "UNTS" in part and part != "1 UNTS XVI"  # the Charter stands before all numbers
    ]
    assert len(cited) > 120
    assert [part for part in cited if not UNTS.fullmatch(part)] == []


def test_reports_to_congress_have_their_numbers_as_such(relations: graph.Relations) -> None:
    for name, source in relations.sources.items():
        if source.publisher == "Congressional Research Service":
            assert not re.search(r"\((R|RL|RS|IF|IN)?\d[\d-]+\)$", source.title), name


def test_every_deal_and_conflict_rests_on_a_document(relations: graph.Relations) -> None:
    """One that a reader can look up: with a date, a number, or an address of its own."""
    assert [tie.id for tie in cover(relations).on_collections] == []


def test_what_is_marked_as_a_collection_bears_no_mark_of_a_document(
    relations: graph.Relations,
) -> None:
    """A date or a number would be that of the document that is meant: then it is none."""
    marked = [source for source in relations.sources.values() if source.collection]
    assert len(marked) >= 20
    assert [source.title for source in marked if source.date or source.series] == []


def test_what_bears_no_mark_of_a_document_says_that_it_is_none(relations: graph.Relations) -> None:
    """A title alone cannot be looked up: a date, a number or an address goes with it."""
    unmarked = [
        name
        for name, source in relations.sources.items()
        if not (source.date or source.series or source.url or source.collection)
    ]
    assert unmarked == []


def test_few_ties_rest_on_what_has_neither_address_nor_number(relations: graph.Relations) -> None:
    """A book of an author and a house can be found too; a treaty by its day, with more trouble."""
    bare: list[str] = []
    on_books: list[str] = []
    for tie in relations.ties.values():
        if tie.type == "membership":  # rests on the organisation's list
            continue
        sources = [relations.sources[name] for name in tie.sources]
        if any(source.is_findable for source in sources):
            continue
        books = [one for one in sources if one.author and one.publisher and not one.collection]
        (on_books if books else bare).append(tie.id)
    assert len(bare) <= MOST_BARE, bare
    assert len(on_books) <= MOST_ON_BOOKS, on_books


def test_titles_bear_no_number_of_a_series(relations: graph.Relations) -> None:
    """A symbol, a case's number or a report's stands in the series, where it is looked for."""
    assert [
        name
        for name, source in relations.sources.items()
        if NUMBER_OF_A_SERIES.search(source.title)
    ] == []


def test_arbitral_awards_are_cited_in_one_form(relations: graph.Relations) -> None:
    cited = [
        part
        for source in relations.sources.values()
        for part in (source.series or "").split("; ")
        if "RIAA" in part
    ]
    assert cited
    assert [part for part in cited if not re.fullmatch(r"RIAA vol\. [IVXL]+, p\. \d+", part)] == []


def test_resolutions_bear_their_symbols(relations: graph.Relations) -> None:
    for name, source in relations.sources.items():
        if re.match(r"(Security Council r|R)esolution \d+ \(\d{4}\)$", source.title):
            assert source.series or source.url, name
