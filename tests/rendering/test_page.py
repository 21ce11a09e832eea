"""The page as a file: one file, nothing fetched, nothing allowed but its own scripts."""

import base64
import dataclasses
import hashlib
import json
import math
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.rendering.packing import unpack
from graph.vocabulary.kinds import kinds
from tests.fixtures.hostile import hostile
from tests.rendering.as_written import as_written, cited
from tests.rendering.tags import FETCHING, Tags, policy_of

SMALL = Path(__file__).parent.parent / "fixtures" / "small.yaml"


RELATIONS = {"small": lambda: graph.load(SMALL), "hostile": hostile}


@pytest.fixture(scope="module", params=RELATIONS)
def relations(request: pytest.FixtureRequest) -> graph.Relations:
    return RELATIONS[request.param]()


@pytest.fixture(scope="module")
def text(relations: graph.Relations) -> str:
    return graph.render(relations)


@pytest.fixture(scope="module")
def tags(text: str) -> Tags:
    parser = Tags()
    parser.feed(text)
    parser.close()
    return parser


@pytest.fixture(scope="module")
def written(tags: Tags) -> str:
    """The page's data, as they stand in it."""
    return tags.text_of("script")[0]


def test_it_is_a_document(tags: Tags, text: str, relations: graph.Relations) -> None:
    assert tags.declarations == ["doctype html"]
    assert text.startswith("<!doctype html>\n")
    assert [attributes["lang"] for attributes in tags.of("html")] == ["en"]
    assert tags.of("meta")[0] == {"charset": "utf-8"}
    assert len(tags.of("head")) == len(tags.of("body")) == len(tags.of("main")) == 1
    assert tags.text_of("title") == [relations.title]


def test_it_is_the_same_under_any_character_set(text: str) -> None:
    """A letter beyond ASCII would change with the server's word for it, and a script its hash."""
    assert text.isascii()


def test_it_fetches_nothing(tags: Tags) -> None:
    for tag, attributes in tags.found:
        for name in FETCHING & set(attributes):
            assert (attributes[name] or "").startswith("#"), (tag, attributes)
    names = {tag for tag, _ in tags.found}
    assert not names & {"link", "base", "iframe", "object", "embed", "form", "img"}
    (style,) = tags.text_of("style")
    assert not re.search(r"@import|url\((?!['\"]?data:)", style)


def test_nothing_is_written_into_attributes_that_run(tags: Tags) -> None:
    for tag, attributes in tags.found:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag


def test_the_policy_allows_the_pages_own_scripts_alone(tags: Tags) -> None:
    policy = policy_of(tags)
    assert policy["default-src"] == ["'none'"]
    assert policy["base-uri"] == policy["form-action"] == ["'none'"]
    kinds = [attributes.get("type") for attributes in tags.of("script")]
    assert kinds == ["application/json", None, None]
    for directive, texts in (
        ("script-src", tags.text_of("script")[1:]),
        ("style-src", tags.text_of("style")),
    ):
        digests = [hashlib.sha256(text.encode("utf-8")).digest() for text in texts]
        hashes = [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
        assert policy[directive] == hashes
    assert set(policy.get("img-src", [])) <= {"data:", "blob:"}
    allowed = {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    assert set(policy) <= allowed
    before = [tag for tag, _ in tags.found].index("style")
    at = [(meta.get("http-equiv") or "") != "" for tag, meta in tags.found if tag == "meta"]
    assert at.index(True) < before


def test_the_data_cannot_end_their_element(written: str) -> None:
    assert not set(written) & set("<>&\u2028\u2029")
    assert "\n" not in written.strip()


def test_the_data_hold_every_tie_whole(written: str, relations: graph.Relations) -> None:
    page: dict[str, Any] = json.loads(written)
    renamed = {"source": "from", "target": "to", "according_to": "accordingTo", "held": None}
    ties = unpack(page["ties"])
    assert len(ties) == len(relations.ties) > 0
    for found, tie in zip(ties, relations.ties.values(), strict=True):
        start, end = relations.in_force(tie)
        expected = {
            renamed.get(one.name, one.name): as_written(getattr(tie, one.name))
            for one in dataclasses.fields(tie)
        } | {
            "start": start.isoformat(),
            "end": end.isoformat(),
            "since": tie.held.since and tie.held.since.text,
            "until": tie.held.until and tie.held.until.text,
        }
        del expected[None]
        assert found == {key: one for key, one in expected.items() if one is not None}


OF_ACTORS = {"at": None, "position": None, "existed": None, "standing": None, "independent": None}
"""What the page has in other words, or not at all."""


def _sovereign(actor: graph.model.Actor) -> str | None:
    """From which day on it is a sovereign state, where that is not all its life."""
    if isinstance(actor, graph.model.State) and actor.standing == "sovereign":
        return actor.independent.first.isoformat() if actor.independent else None
    return date.max.isoformat() if isinstance(actor, graph.model.State) else None


def _seats(actor: graph.model.Actor) -> list[dict[str, Any]] | None:
    """Where it was governed from before."""
    seats = actor.seats if isinstance(actor, graph.model.State) else ()
    days = [one.until.isoformat() for one in seats]
    places = [dict(zip(("lat", "lon"), one.at, strict=True)) for one in seats]
    return [{**at, "end": day} for at, day in zip(places, days, strict=True)] or None


def test_the_data_hold_every_actor_whole(written: str, relations: graph.Relations) -> None:
    page: dict[str, Any] = json.loads(written)
    assert len(page["actors"]) == len(relations.actors) > 0
    for found, actor in zip(page["actors"], relations.actors.values(), strict=True):
        is_state = isinstance(actor, graph.model.State)
        began, ended = ("since", "until") if is_state else ("founded", "dissolved")
        lat, lon = (
            (actor.at or (None, None)) if isinstance(actor, graph.model.State) else (None,) * 2
        )
        expected = {
            OF_ACTORS.get(one.name, one.name): as_written(getattr(actor, one.name))
            for one in dataclasses.fields(actor)
        } | {
            "type": "state" if is_state else "alliance",
            "start": actor.existed.start.isoformat(),
            "end": actor.existed.end.isoformat(),
            began: actor.existed.since and actor.existed.since.text,
            ended: actor.existed.until and actor.existed.until.text,
            "lat": lat,
            "lon": lon,
            "sovereign": _sovereign(actor),
            "seats": _seats(actor),
        }
        del expected[None]
        drawn = {key: one for key, one in found.items() if key not in {"x", "y", "flag"}}
        assert drawn == {key: one for key, one in expected.items() if one is not None}
        assert ("flag" in found) == (is_state and found["id"] in page["flags"])


def test_the_data_hold_every_step_and_kind(written: str, relations: graph.Relations) -> None:
    page: dict[str, Any] = json.loads(written)
    for found, story in zip(page["stories"], relations.stories, strict=True):
        for step, made in zip(found["steps"], story.steps, strict=True):
            filters = {
                one.name: as_written(getattr(made.filters, one.name))
                for one in dataclasses.fields(made.filters)
            }
            assert step.get("filters", {}) == {k: v for k, v in filters.items() if v is not None}
            assert step.get("date") == (made.date and made.date.isoformat())
            for name in ("selection", "layout", "centre", "zoom", "note"):
                assert step.get(name) == getattr(made, name)
            for name in ("focus", "sources"):
                assert step.get(name, []) == list(getattr(made, name))
    used = {tie.kind for tie in relations.ties.values()}
    assert set(page["kinds"]) >= used
    for key in used:
        kind, found = (
            kinds().get(key) or relations.kinds[key],
            page["kinds"][key],
        )
        for name in ("label", "category", "sign", "directed", "definition"):
            assert found[name] == getattr(kind, name)
        assert found["phrases"] == dict(kind.phrases)


def test_the_data_hold_every_actor_source_and_story(
    written: str, relations: graph.Relations
) -> None:
    page: dict[str, Any] = json.loads(written)
    names = {actor["id"]: actor["name"] for actor in page["actors"]}
    assert names == {id_: actor.name for id_, actor in relations.actors.items()}
    assert page["sources"] == {key: cited(one) for key, one in relations.sources.items()}
    steps = [(story["id"], len(story["steps"])) for story in page["stories"]]
    assert steps == [(story.id, len(story.steps)) for story in relations.stories]
    assert page["meta"]["title"] == relations.title
    assert page["view"]["date"] == relations.view.date.isoformat()


def test_every_actor_has_a_place_of_its_own(written: str) -> None:
    places = [(actor["x"], actor["y"]) for actor in json.loads(written)["actors"]]
    assert all(math.isfinite(number) for place in places for number in place)
    assert len(set(places)) == len(places)


def test_an_actor_stays_where_the_file_puts_it() -> None:
    parser = Tags()
    parser.feed(graph.render(graph.load(SMALL)))
    actors = json.loads(parser.text_of("script")[0])["actors"]
    (eaeu,) = [actor for actor in actors if actor["id"] == "EAEU"]
    assert (eaeu["x"], eaeu["y"]) == (900, -300)


def test_the_template_names_no_address(text: str, tags: Tags) -> None:
    """Outside data and scripts no address stands at all; in the scripts, only names of formats."""
    rest = text
    for inner in (*tags.text_of("script"), *tags.text_of("style")):
        rest = rest.replace(inner, "")
    # In the digests of its own scripts and styles any letters can stand.
    rest = re.sub(r"'sha256-[\w+/=]+'", "", rest)
    if "example.org" not in rest:
        assert not re.search(r"https?:|//\w", rest)
    own = tags.text_of("script")[2]
    assert set(re.findall(r"https?://[\w./]+", own)) <= {"http://www.w3.org/2000/svg"}


def test_the_same_relations_give_the_same_page(text: str, relations: graph.Relations) -> None:
    assert graph.render(relations) == text  # and a second call finds the function still there
