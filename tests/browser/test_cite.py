"""How to cite, and how to hand a view on: what the page says is what `relations cite` says."""

from __future__ import annotations

import json
from pathlib import Path

import numpy
import pytest
import zxingcpp
from PIL import Image

import graph
from graph import citation
from graph.cli import main
from tests.browser.chromium import ChromiumTab

CITED = Path(__file__).parent.parent / "fixtures" / "cited.yaml"
ADDRESS = "https://relations.example.org/world.html"


@pytest.fixture(scope="module")
def cited_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    page = tmp_path_factory.mktemp("cited") / "cited.html"
    assert main(["render", str(CITED), "--output", str(page)]) == 0
    return page.as_uri()


def _take(tab: ChromiumTab, what: str) -> None:
    tab.page.get_by_role("button", name="Save the picture").click()
    tab.page.locator(f"[data-save={what}]").click()


def _cited(tab: ChromiumTab, style: str) -> str:
    tab.page.get_by_role("button", name=style, exact=True).click()
    return tab.page.locator(".cite-text").inner_text()


def test_the_page_in_every_style_as_python_has_it(
    tab: ChromiumTab, cited_url: str, tmp_path: Path
) -> None:
    tab.open(cited_url)
    _take(tab, "cite")
    assert tab.state()["open"] == {"cite": True}
    tab.page.get_by_role("button", name="The page").click()
    whole = citation.itself(graph.load(CITED))
    assert _cited(tab, "APA").strip() == citation.apa(whole, whole.note)
    assert _cited(tab, "Chicago").strip() == citation.chicago(whole, whole.note)
    for said in ("A. Teacher", "CC BY 4.0", ADDRESS):
        assert said in _cited(tab, "BibTeX")
    (item,) = json.loads(_cited(tab, "CSL-JSON"))
    assert item["URL"] == ADDRESS
    with tab.page.expect_download() as waiting:
        tab.page.get_by_role("button", name="Save", exact=True).click()
    assert waiting.value.suggested_filename.endswith(".json")
    waiting.value.save_as(tmp_path / "cited.json")
    assert json.loads((tmp_path / "cited.json").read_text("utf-8")) == [item]
    assert tab.page.locator("#cite").is_hidden()
    assert "Citation saved" in tab.page.locator("#toast").inner_text()


def test_a_tie_and_the_picture_with_their_documents(tab: ChromiumTab, cited_url: str) -> None:
    tab.open(cited_url)
    relations = graph.load(CITED)
    (tie,) = relations.ties.values()
    tab.select(tie.id)
    tab.page.get_by_role("button", name="Cite this tie").click()
    expected = sorted(map(citation.apa, relations.sources.values()), key=str.casefold)
    first, empty, *listed = _cited(tab, "APA").rstrip("\n").split("\n")
    assert listed == expected
    assert empty == ""
    assert "Loan: Mali → Chad. In A cited world, version 1.2" in first
    assert f"{ADDRESS}#" in first
    assert f"select={tie.id}" in first
    tab.page.get_by_role("button", name="The picture", exact=True).click()
    first, _, *listed = _cited(tab, "APA").rstrip("\n").split("\n")
    assert listed == expected
    assert "Mali → Chad, 30 June 2024. In A cited world" in first
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.page.get_by_role("button", name="Copy", exact=True).click()
    tab.until("document.querySelector('#toast').textContent === 'Citation copied'")
    assert tab.evaluate("navigator.clipboard.readText()").startswith(first)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_phone_reads_the_address_of_the_step(
    tab: ChromiumTab, cited_url: str, theme: str, tmp_path: Path
) -> None:
    tab.open(f"{cited_url}#theme={theme}&date=2010-01-01&layout=map")
    tab.press("q")
    code = tab.page.get_by_role("img", name="A QR code of the address")
    code.screenshot(path=tmp_path / "code.png")
    (found,) = zxingcpp.read_barcodes(numpy.asarray(Image.open(tmp_path / "code.png")))
    assert found.text == tab.page.locator(".share-address").inner_text()
    assert found.text.startswith(f"{ADDRESS}#")
    assert "date=2010-01-01" in found.text
    assert "open" not in found.text


def test_a_file_says_how_to_publish_it(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(lesson_url)
    _take(tab, "share")
    said = tab.page.locator("#share").inner_text()
    assert "This page is a file" in said
    assert "web server" in said
    assert tab.page.locator(".share-code").count() == 0
