"""What a source is taken for: one document, a collection of many, or somebody's home page."""

from __future__ import annotations

from itertools import product

import pytest

from graph.model.sources import Source

HOME, DEEP = "https://ministry.example.org/", "https://ministry.example.org/treaties/17"
CASES = list(product((False, True), (None, "2020-02-24"), (None, "UNTS 34"), (None, HOME, DEEP)))


def source(collection: bool, date: str | None, series: str | None, url: str | None) -> Source:
    said = {"date": date, "series": series, "url": url}
    given = {key: value for key, value in said.items() if value is not None}
    return Source.model_validate({"title": "A title", "collection": collection, **given})


@pytest.mark.parametrize(("collection", "date", "series", "url"), CASES)
def test_a_document_a_reader_finds_or_a_collection(
    collection: bool, date: str | None, series: str | None, url: str | None
) -> None:
    found = source(collection, date, series, url)
    own = series is not None or url == DEEP
    assert found.is_findable == (own and not collection)
    assert found.is_document == ((own or date is not None) and not collection)
    assert found.is_umbrella == (collection or (url == HOME and not (own or date)))


@pytest.mark.parametrize(
    ("url", "leads_on"),
    [
        ("https://example.org", False),
        ("https://example.org//", False),
        ("https://example.org/a", True),
        ("https://example.org/?id=1", True),
        ("https://example.org/#a", True),
    ],
)
def test_an_address_that_is_more_than_a_home_page(url: str, leads_on: bool) -> None:
    assert source(False, None, None, url).is_document == leads_on
