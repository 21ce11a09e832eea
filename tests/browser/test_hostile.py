"""A document of attacks in every text: nothing runs, and the text is shown as it is."""

from pathlib import Path

import pytest

import graph
from graph.model import Actor, Alliance, Tie, in_full
from tests.browser.tab import Tab
from tests.fixtures.hostile import hostile

WEB = "https://example.org/%22%3E%3Cscript"
MARKUP = (
    "[...document.querySelectorAll('iframe, object, embed, textarea:not(#keep-text), [onerror],"
    " [onload],"
    ' [style*=url], img:not([src^="data:image/"])\')].map((element) => element.outerHTML)'
)


@pytest.fixture(scope="session")
def relations() -> graph.Relations:
    return hostile()


@pytest.fixture(scope="session")
def url(relations: graph.Relations, tmp_path_factory: pytest.TempPathFactory) -> str:
    page = tmp_path_factory.mktemp("hostile") / "hostile.html"
    page.write_text(graph.render(relations), encoding="utf-8", newline="\n")
    return Path(page).as_uri()


def _of_sources(relations: graph.Relations, keys: tuple[str, ...]) -> list[str | None]:
    """What the sources that are cited must show."""
    found: list[str | None] = []
    for source in (relations.sources[key] for key in keys):
        found += [
            source.title,
            source.publisher,
            in_full(source.author),
            source.place,
            source.series,
        ]
        found += [str(source.date), str(source.accessed), source.note]
    return found


def _of_actor(actor: Actor) -> list[str | None]:
    words = [actor.id, *actor.aliases, actor.note]
    if isinstance(actor, Alliance):
        return [*words, actor.kind]
    (figure,) = actor.figures
    words += [actor.code2, actor.continent, actor.contested]
    return [*words, figure.measure, figure.unit, figure.change, figure.note]


def _of_tie(tie: Tie) -> list[str | None]:
    (item,), (event,), (figure,) = tie.items, tie.events, tie.figures
    return [
        tie.title,
        tie.status,
        tie.according_to,
        tie.note,
        str(tie.held.since),
        item.item,
        item.note,
        str(item.date),
        event.what,
        event.according_to,
        str(event.date),
        figure.measure,
        figure.unit,
        figure.change,
        figure.according_to,
        figure.note,
        str(figure.date),
    ]


def _assert_unhurt(tab: Tab) -> None:
    """Nothing ran, no text became an element, and the data's links lead to the web alone."""
    assert tab.evaluate("window.hit === undefined && ({}).hit === undefined")
    assert tab.evaluate("document.scripts.length") == 3
    assert tab.evaluate(MARKUP) == []
    links = "[...document.querySelectorAll('a:not(.skip)')].filter((a) => !a.closest('.about'))"
    hrefs = tab.evaluate(f"{links}.map((a) => a.getAttribute('href'))")
    assert hrefs
    assert {href for href in hrefs if not href.startswith(WEB)} == set()


def test_nothing_runs_and_all_is_shown(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    any_tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert any_tab.text("h1") == relations.title
    assert any_tab.text("#header .titles p") == relations.description
    shown = " ".join(any_tab.evaluate("document.title").split())
    assert shown == " ".join(relations.title.split())
    for id_ in (*relations.actors, *relations.ties):
        any_tab.select(id_)
        any_tab.unfold()
        text = any_tab.text("#details")
        if id_ in relations.actors:
            actor = relations.actors[id_]
            assert any_tab.text("#details-title") == actor.name
            wanted = _of_actor(actor) + _of_sources(relations, actor.sources)
        else:
            tie = relations.ties[id_]
            kind = relations.kinds[tie.kind]
            wanted = _of_tie(tie) + _of_sources(relations, tie.sources)
            wanted += [kind.label, kind.definition]
            wanted += [relations.actors[end].name for end in (tie.source, tie.target)]
        assert [part for part in wanted if part and part not in text] == []
        _assert_unhurt(any_tab)


def test_search_and_legend(tab: Tab, relations: graph.Relations, url: str) -> None:
    tab.open(url)
    legend = tab.text("#legend")
    words = [actor.name for actor in relations.actors.values() if isinstance(actor, Alliance)]
    words += [str(tie.status) for tie in relations.ties.values() if tie.status != "constructor"]
    assert [word for word in words if word not in legend] == []
    tab.press("/")
    tab.type("<script>window.hit=1")
    tab.until("document.querySelectorAll('#search-list [role=option]').length > 0")
    tab.press("Escape")
    tab.press("/")
    tab.type("toString")
    tab.press("Enter")
    assert tab.state()["selection"] == "toString"
    tab.evaluate(
        "document.querySelectorAll('#legend input[type=checkbox]').forEach((box) => box.click())"
    )
    tab.settle()
    _assert_unhurt(tab)


def test_the_address(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    strangest = [id_ for id_ in (*relations.actors, *relations.ties) if not id_.isalnum()]
    assert len(strangest) >= 4
    for number, id_ in enumerate(strangest, 10):
        day = f"2020-03-{number}"
        any_tab.select(id_)
        any_tab.set(date=day, filters={"kinds": ["constructor", "__proto__"]})
        any_tab.open(any_tab.address(day))
        assert any_tab.state()["date"] == day
        assert any_tab.state()["selection"] == id_
        assert any_tab.state()["filters"]["kinds"] == ["__proto__", "constructor"]
        _assert_unhurt(any_tab)


def test_long_names_do_not_widen_the_page(
    any_tab: Tab, relations: graph.Relations, url: str
) -> None:
    any_tab.open(url)
    for size in ((1280, 720), (390, 844)):
        any_tab.resize(*size)
        for id_ in ("__proto__", "toString", "plain"):
            any_tab.select(id_)
            any_tab.unfold()
            assert not any_tab.evaluate("document.documentElement.scrollWidth > window.innerWidth")
