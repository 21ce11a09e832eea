"""A step that names a measure and shows who has no tie: on the screen, saved, and on paper."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of

FILE = """
title: Three and one alone
as_of: 2021-06-30
states: {Niger: {}}
deals:
  - {kind: loan, from: Mali, to: [Chad, Senegal], since: 2001}
  - {kind: arms sale, from: Mali, to: Niger, since: 2001, until: 2010}
stories:
  - id: measured
    title: Measured
    steps:
      - {text: Who lends?, date: 2020-12-31, shading: degree, isolates: shown}
      - {text: Where?, shading: betweenness, layout: map}
      - {text: And now?, isolates: hidden}
"""
SAID = "Coloured by Degree, with how many states"
SIZES = "Flags are as large as the measure has them at the end of 2020."


def _words(document: pymupdf.Document) -> list[str]:
    return ["".join(page.get_text().split()) for page in document]


def test_a_step_is_by_a_measure_and_with_states_without_a_tie(
    tab: ChromiumTab, tmp_path: Path
) -> None:
    file = page_of(FILE, tmp_path)
    tab.open(f"{file.as_uri()}#story=measured")
    tied = ["MLI", "SEN", "TCD"]
    assert tab.visible()[0] == sorted(["NER", *tied])
    widths = {one["id"]: one["width"] for one in tab.evaluate("window.relations.drawn().actors")}
    assert widths["MLI"] > widths["TCD"] > widths["NER"]
    tab.settle()
    tab.page.get_by_role("button", name="Save the picture").click()
    with tab.page.expect_download() as waiting:
        tab.page.locator("[data-save=svg]").click()
    waiting.value.save_as(tmp_path / "saved.svg")
    saved = (tmp_path / "saved.svg").read_text(encoding="utf-8")
    for said in (SAID, SIZES, "Niger"):
        assert said in saved, said
    with pymupdf.open(stream=tab.pdf(21.0, 29.7), filetype="pdf") as document:
        lends, where, now = _words(document)[:3]
    for said in (SAID, SIZES, "Niger"):
        assert "".join(said.split()) in lends, said
    assert "ColouredbyBetweenness" in where
    assert "Niger" not in now
    assert "Colouredby" not in now
    tab.open(f"{file.as_uri()}#story=measured&present=1")
    with pymupdf.open(stream=tab.pdf(33.867, 19.05), filetype="pdf") as document:
        slides = _words(document)
    assert "Niger" in slides[0]
    tab.open(f"{file.as_uri()}#story=measured&step=3")
    assert tab.visible()[0] == tied
