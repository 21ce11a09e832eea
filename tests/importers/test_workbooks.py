"""Tables that are no text: workbooks, Parquet and frames."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import graph
from graph.importers import bring
from tests.importers.test_tables import relations

ROWS = [
    {"from": "Mali", "to": "Chad", "kind": "loan", "since": datetime(2001, 2, 3)},
    {"from": "Chile", "to": "Peru", "kind": "war", "since": date(1999, 1, 1)},
]


def test_workbooks_parquet_and_frames_say_the_same(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("full")
    for line in [[*ROWS[0]], *([*row.values()] for row in ROWS)]:
        book["full"].append(line)
    book.save(tmp_path / "ties.xlsx")
    frame = pd.DataFrame(ROWS)
    frame["since"] = pd.to_datetime(frame["since"])
    pq.write_table(pa.Table.from_pandas(frame), tmp_path / "ties.parquet")
    found = [relations(bring(tmp_path / f"ties.{one}")).ties for one in ("xlsx", "parquet")]
    found.append(graph.from_pandas(frame).ties)
    for ties in found:
        assert [(tie.source, tie.target, tie.kind) for tie in ties.values()] == [
            ("MLI", "TCD", "loan"),
            ("CHL", "PER", "war"),
        ]
        assert [str(tie.held.since) for tie in ties.values()] == ["2001-02-03", "1999-01-01"]


def test_a_frame_warns_of_what_it_does_not_understand() -> None:
    rows = [*ROWS, {"from": "Atlantis", "to": "Mali", "kind": "loan", "since": "2001"}]
    with pytest.warns(UserWarning, match="1 name not understood: “Atlantis”"):
        assert len(graph.from_pandas(pd.DataFrame(rows)).ties) == 2
