"""Opening the page: no request, no message, and the view that the file asks for."""

from pathlib import Path

import graph
from tests.browser.tab import Seen, Tab


def test_opens_without_request_or_message(any_tab: Tab, small_url: str) -> None:
    any_tab.open(small_url, start=True)
    asked = [url for url in any_tab.requests if url.startswith("file:")]
    assert any_tab.seen() == Seen()
    assert set(asked) <= {small_url}  # not even another file


def test_what_a_page_does_is_noticed(any_tab: Tab, tmp_path: Path) -> None:
    """The other tests mean something: a bad page does not get past them."""
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<!doctype html><meta http-equiv='Content-Security-Policy' content=\"font-src 'none'\">"
        "<style>@font-face { font-family: f; src: url(http://localhost/f) } p { font: 9px f }"
        "</style><img src='http://localhost/asked'><p>text"
        "<script>console.log('said'); alert('shown'); throw new Error('thrown')</script>",
        encoding="utf-8",
    )
    any_tab.go(bad.as_uri())
    any_tab.until("window.violations.length > 0")
    seen = any_tab.seen()
    assert "http://localhost/asked" in seen.requests
    assert "said" in seen.messages
    assert any("thrown" in message for message in seen.messages)
    assert seen.dialogs == ["shown"]
    assert {violation.split(":")[0] for violation in seen.violations} == {"font-src"}


def test_the_first_view_is_the_files(any_page: Tab, small: graph.Relations) -> None:
    state = any_page.state()
    assert state["date"] == "2020-02-24"
    assert state["selection"] == "SRB"
    assert state["filters"]["alliances"] is None
    assert "sanctions" not in state["filters"]["kinds"]
    _, ties = any_page.visible()
    network = small.network("2020-02-24")
    categories = {key: more["category"] for *_, key, more in network.edges(keys=True, data=True)}
    economic = {key for key, category in categories.items() if category == "economic"}
    assert economic
    assert ties == sorted(set(categories) - economic)


def test_text_is_utf_8(any_page: Tab) -> None:
    assert any_page.evaluate("document.characterSet") == "UTF-8"
    any_page.select("TUR")
    assert any_page.text("#details-title") == "Türkiye"
    assert any_page.evaluate("document.title") == "A small world"
    assert any_page.evaluate("document.documentElement.lang") == "en"


def test_the_picture_is_drawn(any_page: Tab) -> None:
    colours = any_page.evaluate(
        "(() => { const canvas = document.querySelector('#picture canvas');"
        " const { data } = canvas.getContext('2d')"
        ".getImageData(0, 0, canvas.width, canvas.height);"
        " return new Set(new Uint32Array(data.buffer)).size; })()"
    )
    assert colours > 50
