"""What the commands and the keys say of themselves is spelt as in the rest of the project."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.cli._running import commands
from graph.guide import chapters
from graph.language import languages
from graph.reading.schema import schema
from graph.selection import FILTERS

ROOT = Path(__file__).parents[2]
WORD = re.compile(r"[a-z]+")
SAID_ONCE = {"capitalised", "citations", "gdp", "gif", "jpeg", "sized", "suggestions"}
SAID_ONCE |= {"temporary", "unts", "vol", "webp"}
"""Words that stand in one place alone, and are right."""


def _docstrings() -> Iterator[str]:
    for file in (ROOT / "graph").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
                yield ast.get_docstring(node) or ""


def _elsewhere() -> set[str]:
    files = ["README.md", "CHANGELOG.md", "graph/README.md", "graph/page/README.md"]
    files.append("graph/language/en.yaml")
    folders = (ROOT / "graph/vocabulary", ROOT / "graph/reading/document")
    data = [one for folder in folders for one in folder.glob("*.yaml")]
    texts = [(ROOT / one).read_text(encoding="utf-8") for one in files]
    texts += [one.read_text(encoding="utf-8") for one in data]
    whole = " ".join([*texts, *chapters().values(), *_docstrings()])
    return set(WORD.findall(whole.lower())) | SAID_ONCE


def _described(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("description"), str):
            yield part["description"]
        part = list(part.values())
    for one in part if isinstance(part, list) else []:
        yield from _described(one)


def _helps() -> Iterator[str]:
    for _, command in commands():
        parser = argparse.ArgumentParser()
        command.add_arguments(parser)
        for action in parser._actions:
            shown = action.metavar or ()
            yield from (shown,) if isinstance(shown, str) else shown
            yield action.help or ""


def test_no_word_of_a_help_text_or_of_a_key_stands_there_alone() -> None:
    said = [*_helps(), *_described(schema()), *(one.says for one in FILTERS.values())]
    assert [one for one in said if re.search(r"[)}\]”]\w", one)] == []
    words = set(WORD.findall(" ".join(said).lower()))
    assert len(words) > 400
    assert sorted(words - _elsewhere() - set(languages())) == []
