"""The sources of a selection, read back by others."""

from __future__ import annotations

import json

import pytest
from pybtex.database import parse_string

from graph.export.csl_json import csl
from graph.model import Source
from graph.selection import Selection
from tests.export.conftest import Exported


def cited(selection: Selection) -> dict[str, Source]:
    keys = {key for tie in selection.ties.values() for key in tie.sources}
    return {key: selection.relations.sources[key] for key in keys}


def _text(exported: Exported, name: str) -> str:
    (data,) = exported(name).values()
    return data.decode("utf-8")


def test_pybtex_reads_the_bibliography(selection: Selection, exported: Exported) -> None:
    found = parse_string(_text(exported, "bibtex"), "bibtex").entries
    for key, source in cited(selection).items():
        fields = found[key].fields
        assert plain(fields["title"]) == " ".join(source.title.split())
        if source.url:
            assert fields["url"] == source.url
        if source.date:
            assert fields["date"] == source.date.text
        if source.series:
            assert plain(fields["series"]) == source.series


def plain(text: str) -> str:
    """LaTeX's escapes undone, which pybtex leaves to LaTeX."""
    text = text.removeprefix("{").removesuffix("}")
    for written, sign in ((r"\textbackslash{}", "\\"), (r"\^{}", "^"), (r"\~{}", "~")):
        text = text.replace(written, sign)
    for sign in "{}$&#%_":
        text = text.replace(f"\\{sign}", sign)
    return text


@pytest.mark.parametrize(
    ("series", "type_"),
    [
        ("UNTS vol. 248, p. 213", "treaty"),
        ("TIAS 7304; UNTS vol. 944, p. 3", "treaty"),
        ("Australian Treaty Series 1952, no. 2", "treaty"),
        ("CETS 45", "treaty"),
        ("S/RES/777 (1992)", "document"),
        ("I.C.J. Reports 1986, p. 14", "document"),
        ("CRS R44533", "document"),
        ("vol. 55, no. 6", "document"),
        ("Executive Order 13692", "document"),
        (None, "document"),
    ],
)
def test_csl_calls_a_treaty_what_stands_in_a_treaty_series(series: str | None, type_: str) -> None:
    assert csl("one", Source(title="A title", series=series))["type"] == type_


def test_csl_has_each_source(selection: Selection, exported: Exported) -> None:
    items = {item["id"]: item for item in json.loads(_text(exported, "csl-json"))}
    for key, source in cited(selection).items():
        item = items[key]
        assert item["title"] == source.title
        assert item.get("URL") == source.url
        assert item["type"] in ("treaty", "document"), "the next test says which"
        if source.date:
            (parts,) = item["issued"]["date-parts"]
            assert len(parts) == source.date.text.count("-") + 1
            assert parts[0] == source.date.first.year
            assert item["issued"].get("circa", False) == (source.date.text[-1] in "~?")
