"""What `load` returns is an object like any other in Python."""

import copy
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
