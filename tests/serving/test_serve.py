"""`relations serve`: the page follows the file, for this machine's own pages alone."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.reading import read
from graph.rendering import Before, arrange
from graph.serving.bench import Bench, Proof
from graph.serving.run import serve
from tests.serving.served import Served, serving

TEXT = """\
title: A file
as_of: 2024-06-30
sources: {paper: {title: A paper, publisher: An institute, date: 2020}}
deals:
  - {kind: arms sale, from: Russia, to: Serbia, since: 2019, sources: [paper]}
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("served") / "lesson.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def served(file: Path) -> Iterator[Served]:
    with serving(file) as found:
        yield found


@pytest.fixture(autouse=True)
def as_it_was(file: Path) -> None:
    if file.read_text(encoding="utf-8") != TEXT:
        file.write_text(TEXT, encoding="utf-8")


def test_the_page_follows_its_file(served: Served, file: Path) -> None:
    news = served.news()
    first = next(news)
    assert (first["failed"], first["problems"]) == (False, [])
    file.write_text(TEXT.replace("to: Serbia", "to: Serpia"), encoding="utf-8")
    broken = next(one for one in news if one["failed"])
    assert broken["build"] == first["build"], "the page stays as it was"
    assert broken["problems"][0].startswith(f"{file}:5:41: ")
    file.write_text(TEXT.replace("A file", "Another"), encoding="utf-8")
    mended = next(one for one in news if not one["failed"] and one["build"] != first["build"])
    _, _, page = served.ask("GET", "/")
    assert b"<title>Another</title>" in page
    assert mended["build"].encode() in page
    ties = [
        f"  - {{kind: loan, from: Mali, to: {to}, since: 2019, sources: [paper]}}\n"
        for to in ("Russia", "Serbia")
    ]
    for text in (TEXT + ties[0], TEXT + "".join(ties)):  # the second has no other actors
        file.write_text(text, encoding="utf-8")
        last = Bench(file).make()
        assert any(one["build"] == last.build for one in news)
    assert served.ask("GET", "/data")[2].decode() == last.data


def test_it_answers_its_own_machine_s_pages_alone(served: Served) -> None:
    own = served.address.rstrip("/")
    assert served.ask("GET", "/")[0] == 200
    assert served.ask("GET", "/", host=f"localhost:{served.port}")[0] == 200
    port = served.port
    for host in ("example.org", f"example.org:{port}", "127.0.0.1", f"127.0.0.2:{port}"):
        assert served.ask("GET", "/", host=host)[0] == 403, host
    assert served.ask("GET", "/events", origin="https://example.org")[0] == 403
    step = {"step": "- text: A step\n"}
    for origin in ("https://example.org", "null", own.replace("http:", "https:")):
        assert served.ask("POST", "/step", step, origin=origin)[0] == 403, origin
    assert served.ask("POST", "/step", step)[0] == 403, "no origin at all"
    assert served.ask("GET", "/step", origin=own)[0] == 405
    assert served.ask("GET", "/lesson.yaml")[0] == 404


def test_the_page_may_ask_its_own_server_and_no_other(served: Served) -> None:
    page = served.ask("GET", "/")[2]
    policy = re.search(rb'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert b"connect-src 'self';" in policy[1]
    assert b"default-src 'none';" in policy[1]
    for path, kind in (("/", "text/html; charset=utf-8"), ("/data", "application/json")):
        _, headers, _ = served.ask("GET", path)
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-type"] == kind
    assert served.ask("GET", "/favicon.ico")[0] == 204


def test_a_page_that_is_a_file_asks_nobody(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert main(["render", str(file), "-o", str(page)]) == 0
    assert "connect-src" not in page.read_text(encoding="utf-8").partition("<title>")[0]


def test_a_step_goes_into_the_file(served: Served, file: Path) -> None:
    step = {"step": "- text: A step\n  date: 2020-01-01\n", "story": None}
    assert served.keep("/step", step) == (200, {"kept": "A file"})
    assert file.read_text(encoding="utf-8") == TEXT + (
        '\nstories:\n  - title: "A file"\n    steps:\n      - text: A step\n'
        "        date: 2020-01-01\n"
    )


def test_places_go_into_the_file(served: Served, file: Path) -> None:
    status, answer = served.keep("/places", {"places": {"SRB": [120.4, -40]}})
    assert (status, answer) == (200, {"kept": "lesson.yaml"})
    assert file.read_text(encoding="utf-8") == TEXT + (
        '\nstates:\n  "Serbia": {position: [120, -40]}\n'
    )


NO_STEP = "a step is a text, and a story an id"
NO_PLACE = "places are pairs of numbers by actors' ids"


@pytest.mark.parametrize(
    ("path", "what", "why"),
    [
        ("/step", {}, NO_STEP),
        ("/step", [], NO_STEP),
        ("/step", {"step": 3}, NO_STEP),
        ("/step", {"step": "- text: A step\n", "story": 3}, NO_STEP),
        ("/step", {"step": "- text: A step\n", "story": "none"}, 'has no story "none" any more'),
        ("/step", {"step": "title: Mine\n"}, "this is no step of a story"),
        ("/step", {"step": "- text: A step\ntitle: Mine\n"}, "this is no step of a story"),
        ("/step", {"step": "- text: A step\n  focus: [Nowhere]\n"}, "“Nowhere” is no actor"),
        ("/step", {"step": "- text: " + "a" * 70_000}, NO_STEP),
        ("/places", {"places": {}}, NO_PLACE),
        ("/places", {"places": {"SRB": [1]}}, NO_PLACE),
        ("/places", {"places": {"SRB": [1, True]}}, NO_PLACE),
        ("/places", {"places": {"SRB": [1, 1e300]}}, NO_PLACE),
        ("/places", {"places": {"XXX": [1, 1]}}, 'lesson.yaml has no actor "XXX"'),
        ("/places", b"{" * 60_000, NO_PLACE),
        ("/places", b"\xff", NO_PLACE),
    ],
)  # fmt: skip
def test_what_is_no_step_and_no_place_is_refused_and_it_is_said_why(
    served: Served, file: Path, path: str, what: object, why: str
) -> None:
    status, answer = served.keep(path, what)
    assert status == 422
    assert why in answer["refused"]
    assert answer == {"refused": why} or why not in (NO_STEP, NO_PLACE)
    assert file.read_text(encoding="utf-8") == TEXT


def test_a_file_that_never_could_be_read_has_an_empty_page(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("title: [", encoding="utf-8")
    bench = Bench(path)
    proof = bench.make()
    assert proof.failed
    assert "<title>broken.yaml</title>" in proof.page
    path.write_text(TEXT, encoding="utf-8")
    assert not bench.make().failed
    assert "<title>A file</title>" in bench.proof.page


def test_the_same_file_is_the_same_build(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(TEXT, encoding="utf-8")
    bench = Bench(path)
    first = bench.make().build
    path.write_text(TEXT + "# a remark\n", encoding="utf-8")
    assert bench.make().build == first
    path.write_text(TEXT.replace("2019", "2018"), encoding="utf-8")
    assert bench.make().build != first


def test_what_a_file_uses_is_followed_too(tmp_path: Path) -> None:
    (tmp_path / "others").mkdir()
    other = tmp_path / "others" / "neighbours.yaml"
    other.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "own.yaml"
    path.write_text(
        "title: Own\nas_of: 2024-06-30\nuse: [others/neighbours.yaml]\n", encoding="utf-8"
    )
    with serving(path) as found:
        news = found.news()
        first = next(news)
        other.write_text(TEXT.replace("arms sale", "joint exercise"), encoding="utf-8")
        assert next(one for one in news if one["build"] != first["build"])["problems"] == []


def test_it_ends_by_control_c_though_a_page_listens(file: Path) -> None:
    with serving(file) as found:
        news = found.news()
        next(news)
        assert found.end() == 0


def test_a_port_that_is_taken_is_said(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", str(file), "--port", str(port), "--no-open"]) == 1
    assert f"the port {port} cannot be had" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "nowhere.yaml"]) == 1
    assert "relations new nowhere.yaml" in capsys.readouterr().err


def test_actors_are_placed_anew_where_the_network_is_another(tmp_path: Path) -> None:
    def relations(text: str) -> graph.Relations:
        return read(tmp_path / "lesson.yaml", BytesIO(text.encode())).relations

    before = Before()
    first = before.places(relations(TEXT))
    assert first == dict(arrange(relations(TEXT)))
    assert before.places(relations(TEXT.replace("A file", "Another"))) is first
    tie = "  - {kind: loan, from: Mali, to: Serbia, since: 2019, sources: [paper]}\n"
    assert before.places(relations(TEXT + tie)) == dict(arrange(relations(TEXT + tie)))
    later = TEXT.replace("2024-06-30", "2024-07-30")
    assert before.places(relations(later)) is not first


def test_what_nobody_foresaw_ends_it_and_is_not_kept_from_anybody(tmp_path: Path) -> None:
    """Else the page would stay as it is, whatever is written, and nobody would know why."""
    file = tmp_path / "odd.yaml"
    file.write_text(TEXT, encoding="utf-8")

    class Odd(Bench):
        def make(self) -> Proof:
            if "odd" in file.read_text(encoding="utf-8"):
                raise KeyError("odd")
            return super().make()

    def ready(_address: str) -> None:
        file.write_text(TEXT.replace("A file", "odd"), encoding="utf-8")

    with pytest.raises(KeyError, match="odd"):
        serve(Odd(file), None, ready, lambda _: None)
