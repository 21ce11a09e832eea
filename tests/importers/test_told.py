"""Whether a column has names or codes, where some of its values could be either."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import get_args

import pytest

from graph.cli import import_
from graph.errors import DataError
from graph.importers._options import Codes
from tests.importers.test_tables import ends, made

NAMES = ("Mali", "Chad", "Chile", "Norway")
CODED = ("AUS", "SWD", "UKG", "GFR")


def table(names: int, coded: int) -> str:
    """Loans between so many that are written as names and so many that look like codes."""
    rows = [f"{one},Japan,loan,2001" for one in (*NAMES[:names], *CODED[:coded])]
    return "\n".join(["from,to,kind,since", *rows, ""])


def test_fewer_codes_than_names_are_names_that_are_not_understood(tmp_path: Path) -> None:
    found = made(tmp_path, table(names=4, coded=2))
    assert len(ends(found)) == 4
    assert "“AUS” (1 row)" in found.report()[0]


def test_more_codes_than_names_are_somebodys_codes(tmp_path: Path) -> None:
    text = table(names=0, coded=2).replace("Japan", "XXX")
    with pytest.raises(DataError, match="it cannot be told whose"):
        made(tmp_path, text)


def test_two_of_five_are_the_fewer(tmp_path: Path) -> None:
    found = made(tmp_path, table(names=2, coded=2))
    assert [one for one, _ in ends(found)] == ["MLI", "TCD"]


def test_the_command_takes_every_system_of_codes() -> None:
    parser = ArgumentParser()
    import_.add_arguments(parser)
    for codes in get_args(Codes):
        assert parser.parse_args(["ties.csv", "--codes", codes]).codes == codes
