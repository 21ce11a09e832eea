"""What `load` returns is an object like any other in Python."""

import copy
import json
import pickle
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import graph
from tests.shipped import shipped

ROOT = Path(__file__).parent.parent
SMALL = graph.load(ROOT / "tests" / "fixtures" / "small.yaml")
WORLD = shipped().relations


@pytest.mark.parametrize("relations", [SMALL, WORLD], ids=["small", "world"])
def test_pickled_and_copied(relations: graph.Relations) -> None:
    assert relations.spans  # what is remembered does no harm
    again = pickle.loads(pickle.dumps(relations))
    for other in (again, copy.copy(relations), copy.deepcopy(relations), replace(relations)):
        assert other == relations
        assert other is not relations
        assert other.network(1999).nodes == relations.network(1999).nodes


@pytest.mark.parametrize("ends", [("AAA", "BBB"), ("BBB", "AAA")])
@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({}, ("1991-03-01", "1993-01-01")),
        ({"since": "1990", "until": "1995"}, ("1991-03-01", "1993-01-01")),
        ({"since": "1991-06", "until": "1991-07"}, ("1991-06-01", "1991-07-31")),
    ],
)
def test_both_ends_bound_a_tie(
    tmp_path: Path, ends: tuple[str, str], held: dict[str, str], expected: tuple[str, str]
) -> None:
    tie = {"kind": "war", "title": "W", "between": list(ends), "sources": ["s"]} | held
    document = {
        "title": "T",
        "as_of": "2020-01-01",
        "sources": {"s": {"title": "S", "url": "https://example.org/"}},
        "states": {
            "Aland": {"code": "AAA", "since": "1991-03-01", "until": "1994-01-01"},
            "Bland": {"code": "BBB", "since": "1991-02-01", "until": "1993-01-01"},
        },
        "conflicts": [tie],
    }
    path = tmp_path / "relations.yaml"
    path.write_text(json.dumps(document), encoding="utf-8")
    relations = graph.load(path)
    (span,) = relations.spans.values()
    assert tuple(map(str, span)) == expected


def test_printed_in_one_line() -> None:
    said = repr(SMALL)
    assert said.endswith(": 13 states, 4 alliances, 39 ties, as of 2024-06-30>")
    assert SMALL.title in said
    assert repr(replace(SMALL, title="a\nb\x1b[0m")).startswith("<Relations “a\\nb\\x1b[0m”: ")


def test_in_a_notebook_it_is_the_page_in_a_frame() -> None:
    seen: list[tuple[str, dict[str, str | None]]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append((tag, dict(attrs)))

    titled = replace(SMALL, title='"><script>alert(1)</script>')
    Reader().feed(titled._repr_html_())
    ((tag, attributes),) = seen
    assert tag == "iframe"
    assert attributes["srcdoc"] == graph.render(titled)
    assert attributes["title"] == titled.title
    sandbox = (attributes["sandbox"] or "").split()
    assert "allow-scripts" in sandbox
    assert "allow-same-origin" not in sandbox
    assert not any(name.startswith("allow-top-navigation") for name in sandbox)
