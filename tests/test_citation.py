"""What is cited, and how: the page's scripts write what Python writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import graph
from graph import citation
from graph.cli import main
from graph.export import bibtex, csl_json
from graph.language import SOURCE
from graph.rendering import content
from graph.rendering.plain import plain

TESTS = Path(__file__).parent
FILES = ("cited", "small")
KEPT = TESTS / "page" / "citations.json"
WHOLE = "relations"


def _written(name: str) -> dict[str, Any]:
    """What the page knows of a file's documents, and what each style makes of them."""
    relations = graph.load(TESTS / "fixtures" / f"{name}.yaml")
    data = plain(
        content(relations, SOURCE, places=dict.fromkeys(relations.actors, (0.0, 0.0))).made
    )
    whole = citation.itself(relations)
    documents = {**relations.sources, WHOLE: whole}
    return {
        "meta": data["meta"],
        "sources": data["sources"],
        "styles": {
            key: {
                "apa": citation.apa(one, one.note if key == WHOLE else None),
                "chicago": citation.chicago(one, one.note if key == WHOLE else None),
                "bibtex": bibtex.bibtex(key, one),
                "csl": csl_json.csl(key, one),
            }
            for key, one in documents.items()
        },
        "all": {style: write(relations.select()) for style, write in citation.STYLES.items()},
    }


def written() -> str:
    # The program's version stands in every citation of a whole, and is no fact of these files.
    found = json.dumps({name: _written(name) for name in FILES}, ensure_ascii=False, indent=1)
    return found.replace(f"relations {graph.__version__}", "relations 0") + "\n"


def test_the_page_is_tested_on_what_python_writes() -> None:
    """To write it anew: `python -m tests.test_citation`."""
    assert KEPT.read_text(encoding="utf-8") == written()


@pytest.mark.parametrize(
    ("left_out", "expected"),
    [
        (
            "",
            "A. Teacher. (2024, June 30). A cited world, version 1.2, as of 2024-06-30."
            f" relations {graph.__version__}. Licence: CC BY 4.0."
            " https://relations.example.org/world.html",
        ),
        (
            "author version licence address",
            f"relations {graph.__version__}. (2024, June 30). A cited world, as of 2024-06-30.",
        ),
    ],
)
def test_what_the_file_does_not_say_of_itself_stays_out(
    left_out: str, expected: str, tmp_path: Path
) -> None:
    lines = (TESTS / "fixtures" / "cited.yaml").read_text("utf-8").splitlines()
    kept = [line for line in lines if line.split(":")[0] not in left_out.split()]
    file = tmp_path / "cited.yaml"
    file.write_text("\n".join(kept), encoding="utf-8")
    whole = citation.itself(graph.load(file))
    assert citation.apa(whole, whole.note) == expected


def test_an_address_is_one(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("title: T\nas_of: 2020-01-01\naddress: javascript:alert(1)\n", "utf-8")
    with pytest.raises(graph.ReadError, match=r"a\.yaml:3:10: .*http"):
        graph.load(file)


def test_the_command_cites_the_file_and_what_is_behind_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = TESTS / "fixtures" / "cited.yaml"
    assert main(["cite", "--file", str(file)]) == 0
    said = capsys.readouterr().out
    relations = graph.load(file)
    assert relations.title in said.splitlines()[0]
    cited = {key for tie in relations.ties.values() for key in tie.sources}
    assert all(relations.sources[key].title in said for key in cited)


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
