"""The least that is too much, and the most that is not, of what a file may hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import ReadError
from graph.reading import read

HEAD = "title: T\nas_of: 2020-01-01\n"


def _using(folder: Path, count: int) -> Path:
    """A file that uses so many others, in three of them for the rest."""
    hubs = [f"hub{number}.yaml" for number in range(3)]
    leaves = [f"leaf{number}.yaml" for number in range(count - len(hubs))]
    for number, name in enumerate(leaves):
        text = f"{HEAD}deals:\n  - {{kind: entente, between: [Chad, Mali], id: pact-{number}}}\n"
        folder.joinpath(name).write_text(text, encoding="utf-8")
    for number, hub in enumerate(hubs):
        text = f"{HEAD}use: [{', '.join(leaves[number::3])}]\n"
        folder.joinpath(hub).write_text(text, encoding="utf-8")
    path = folder / "whole.yaml"
    path.write_text(f"{HEAD}use: [{', '.join(hubs)}]\n", encoding="utf-8")
    return path


def test_fifty_files_may_be_used_and_no_more(tmp_path: Path) -> None:
    assert len(read(_using(tmp_path, 50)).relations.ties) == 47
    with pytest.raises(ReadError) as raised:
        read(_using(tmp_path, 51))
    assert [str(one).removeprefix(f"{tmp_path}/") for one in raised.value.problems] == [
        "hub2.yaml:3:199: more than 50 files are used; put some into one",
        "whole.yaml:3:29: “hub2.yaml” cannot be used; it has errors of its own",
    ]


def test_ids_are_numbered_past_those_that_are_taken(tmp_path: Path) -> None:
    ends = "between: [Chad, Mali]"
    lines = [
        f"{{kind: entente, {ends}}}",
        f"{{kind: entente, {ends}, id: entente-MLI-TCD-2}}",
        f"{{kind: entente, {ends}, id: entente-MLI-TCD-3}}",
        f"{{kind: entente, {ends}}}",
        f"{{kind: entente, {ends}}}",
        f"{{kind: entente, {ends}, since: 2001}}",
        f"{{kind: entente, {ends}, since: 2001}}",
        f"{{kind: entente, {ends}, since: 2001-02}}",
    ]
    path = tmp_path / "twice.yaml"
    path.write_text(HEAD + "deals:\n" + "".join(f"  - {one}\n" for one in lines), encoding="utf-8")
    assert [*read(path).relations.ties] == [
        "entente-MLI-TCD",
        "entente-MLI-TCD-2",
        "entente-MLI-TCD-3",
        "entente-MLI-TCD-4",
        "entente-MLI-TCD-5",
        "entente-MLI-TCD-2001",
        "entente-MLI-TCD-2001-2",
        "entente-MLI-TCD-2001-02",
    ]
