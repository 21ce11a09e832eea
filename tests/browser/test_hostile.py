"""A document of attacks in every text: nothing runs, and the text is shown as it is."""

from pathlib import Path

import pytest

import graph
from graph.model import Alliance, State, Tie
from tests.browser.tab import Tab
from tests.fixtures.hostile import hostile

UNHURT = "window.hit === undefined && ({}).hit === undefined"


@pytest.fixture(scope="session")
def relations() -> graph.Relations:
    return hostile()


@pytest.fixture(scope="session")
def url(relations: graph.Relations, tmp_path_factory: pytest.TempPathFactory) -> str:
    page = tmp_path_factory.mktemp("hostile") / "hostile.html"
    page.write_text(graph.render(relations), encoding="utf-8", newline="\n")
    return Path(page).as_uri()


def _texts(relations: graph.Relations, keys: tuple[str, ...]) -> list[str]:
    """What the sources that are cited must show."""
    found = []
    for source in (relations.sources[key] for key in keys):
        found += [source.title, source.publisher, source.author, source.place, source.series]
        found += [str(source.date), str(source.accessed), source.note]
    return [text for text in found if text]


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


def test_nothing_runs_and_all_is_shown(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    assert any_tab.text("h1") == relations.title
    assert any_tab.text("#header .titles p") == relations.description
    shown = " ".join(any_tab.evaluate("document.title").split())
    assert shown == " ".join(relations.title.split())
    for actor in relations.actors.values():
        any_tab.select(actor.id)
        any_tab.unfold()
        assert any_tab.text("#details-title") == actor.name
        wanted = [actor.id, *actor.aliases, actor.note, *_texts(relations, actor.sources)]
        if isinstance(actor, State):
            wanted += [actor.code2, actor.continent, actor.contested]
            (figure,) = actor.figures
            wanted += [figure.measure, figure.unit, figure.change, figure.note]
        else:
            wanted.append(actor.kind)
        text = any_tab.text("#details")
        assert [part for part in wanted if part and part not in text] == []
        assert any_tab.evaluate(UNHURT)
    for tie in relations.ties.values():
        any_tab.select(tie.id)
        text = any_tab.text("#details")
        kind = relations.kinds[tie.kind]
        wanted = [kind.label, kind.definition, *_texts(relations, tie.sources)]
        wanted += _of_tie(tie)
        wanted += [relations.actors[end].name for end in (tie.source, tie.target)]
        assert [part for part in wanted if part and part not in text] == []
        assert any_tab.evaluate(UNHURT)


def test_links_lead_to_the_web_alone(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    for id_ in (*relations.actors, *relations.ties):
        any_tab.select(id_)
        any_tab.unfold()
        hrefs = any_tab.evaluate(
            "[...document.querySelectorAll('a:not(.skip)')].map((a) => a.getAttribute('href'))"
        )
        assert hrefs
        assert all(href.startswith("https://example.org/%22%3E%3Cscript") for href in hrefs)


def test_no_markup_comes_of_text(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    any_tab.set(filters={"kinds": None})
    any_tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for id_ in (*relations.actors, *relations.ties):
        any_tab.select(id_)
        any_tab.unfold()
        assert any_tab.evaluate("document.scripts.length") == 3
        assert not any_tab.evaluate(
            "document.querySelector('iframe, object, embed, [onerror], [onload], textarea,"
            ' img:not([src^="data:image/"])\') !== null'
        )


def test_search_and_legend(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    any_tab.press("/")
    any_tab.type("<script>window.hit=1</script> `${7*7}\\")
    any_tab.until("document.querySelectorAll('#search-list [role=option]').length > 0")
    any_tab.press("Escape")
    any_tab.press("/")
    any_tab.type("toString")
    any_tab.press("Enter")
    assert any_tab.state()["selection"] == "toString"
    legend = any_tab.text("#legend")
    words: list[str | None] = [
        actor.name for actor in relations.actors.values() if isinstance(actor, Alliance)
    ]
    words += [tie.status for tie in relations.ties.values() if tie.status != "constructor"]
    assert [word for word in words if word and word not in legend] == []
    any_tab.evaluate(
        "document.querySelectorAll('#legend input[type=checkbox]').forEach((box) => box.click())"
    )
    any_tab.settle()
    assert any_tab.evaluate(UNHURT)


def test_the_address(any_tab: Tab, relations: graph.Relations, url: str) -> None:
    any_tab.open(url)
    for number, id_ in enumerate((*relations.actors, *relations.ties), 10):
        day = f"2020-03-{number}"
        any_tab.select(id_)
        any_tab.set(date=day, filters={"kinds": ["constructor", "__proto__"]})
        any_tab.open(any_tab.address(day))
        assert any_tab.state()["date"] == day
        assert any_tab.state()["selection"] == id_
        assert any_tab.state()["filters"]["kinds"] == ["__proto__", "constructor"]
        assert any_tab.evaluate(UNHURT)


@pytest.mark.parametrize("size", [(1280, 720), (390, 844)])
def test_long_names_do_not_widen_the_page(
    any_tab: Tab, relations: graph.Relations, url: str, size: tuple[int, int]
) -> None:
    any_tab.resize(*size)
    any_tab.open(url)
    for id_ in (*relations.actors, *relations.ties):
        any_tab.select(id_)
        any_tab.unfold()
        assert not any_tab.evaluate("document.documentElement.scrollWidth > window.innerWidth")
