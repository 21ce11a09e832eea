"""A file that is edited again and again gives what it gives to who sees it for the first time."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from graph.serving.bench import Bench, Proof

OWN = """\
title: A file  # of mine
as_of: 2024-06-30
use: [neighbours.yaml]
sources:
  paper: {title: A paper, publisher: An institute, date: 2020}
  book: {title: A book, author: Somebody, date: 1999, url: https://example.org/}
states:
  Serbia: {since: 1990, names: [{name: Yugoslavia, until: 2003-02-03}]}
  Atlantis: {code: ATL, aliases: [Atlantic Isles], since: 1950, until: 2010}
alliances:
  BLOC:
    name: A bloc
    founded: 1995
    sources: [paper]
    members:
      Serbia: 1999
      Norway:
        - {since: 1996, until: 1998}
        - {since: 2000, status: observer}
kinds:
  pen friendship: {category: economic, sign: +, definition: They write}
deals:
  # the first
  - {kind: arms sale, from: Russia, to: Serbia, since: 2019, sources: [paper]}
  - title: Gas for all
    kind: energy supply
    from: Russia
    to: [Serbia, Norway, BLOC]
    since: 2001-05
    events:
      - {date: 2003, what: It was signed, sources: [book]}

  - {id: loan-1, kind: loan, from: Chile, to: Mali, since: 2005, sources: [book, paper]}
  - {kind: loan, from: Chile, to: Mali, since: 2005, note: "Quoted: \\"so\\"", sources: [paper]}
  - {kind: arms sale, from: Russia, to: Serbia, since: 2019, sources: [book]}
conflicts:
- kind: sanctions
  from: Norway
  to: Russia
  since: 2014
  sources: [paper]
- {kind: sanctions, from: Atlantis, to: Serbia, since: 1999, until: 2002, sources: [book]}
stories:
  - title: A story
    steps:
      - {text: "One [step](SRB)", date: 2001-01-01, focus: [Serbia]}
      - {text: Another, date: 2015-01-01}
"""
USED = """\
title: Neighbours
as_of: 2024-06-30
sources: {map: {title: A map, publisher: A printer, date: 2010}}
deals:
  - {kind: loan, from: France, to: Chad, since: 1990, sources: [map]}
  - {kind: arms sale, from: France, to: Atlantis, since: 1990, sources: [map]}
states: {Atlantis: {code: ATL}}
"""
WORDS = ["Serbia", "Serpia", "Russia", "Norway", "Togo", "Atlantis", "BLOC", "2019", "2001", "1999"]
WORDS += ["2019-13", "paper", "book", "no-source", "loan", "arms sale", "sanctions", "loan-1", "so"]
WORDS += ["[", '"', "'", ": ", " #", "&a", "*a", "|", "since", "until", "title", "None"]
Edit = tuple[str, int, str, str]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """What is done to which line, counted round and round, with a word of it and another one."""
    does = st.sampled_from(["change", "change", "double", "drop", "above", "move", "swap", "mend"])
    words = st.sampled_from(WORDS)
    return draw(does), draw(st.integers(0, 60)), draw(words), draw(words)


def edited(text: str, first: str, edit: Edit) -> str:
    what, at, old, new = edit
    lines = text.splitlines(keepends=True)
    with_old = [number for number, line in enumerate(lines) if old in line]
    if what == "mend" or not lines:
        return first
    at %= len(lines)
    if what == "change" and with_old:
        at = with_old[at % len(with_old)]
        lines[at] = lines[at].replace(old, new, 1)
    elif what == "double":
        lines.insert(at, lines[at])
    elif what == "drop":
        del lines[at]
    elif what == "above":
        lines.insert(at, ["\n", "  # a remark\n", f"{new}\n"][at % 3])
    elif what == "move":
        lines.append(lines.pop(at))
    elif what == "swap":
        lines[at - 1], lines[at] = lines[at], lines[at - 1]
    return "".join(lines)


def said(proof: Proof) -> object:
    """All that becomes of a proof; the page beside its data follows from the shell."""
    return proof.problems, proof.build, proof.shell, proof.data


@settings(
    max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(st.lists(st.tuples(st.sampled_from(["own", "own", "used"]), edits()), max_size=6))
@example([("own", ("change", 0, "ATL", "ATX"))])  # ties are the same, and mean somebody else
def test_each_edit_gives_what_a_new_reader_sees(done: list[tuple[str, Edit]]) -> None:
    with TemporaryDirectory() as folder:
        own, used = Path(folder) / "own.yaml", Path(folder) / "neighbours.yaml"
        first = {own: OWN, used: USED}
        for path, text in first.items():
            path.write_text(text, encoding="utf-8")
        bench = Bench(own)
        bench.make()
        for which, edit in done:
            path = own if which == "own" else used
            text = path.read_text(encoding="utf-8")
            path.write_text(edited(text, first[path], edit), encoding="utf-8")
            soon, made, anew = bench.make(), bench.finish(), Bench(own).make()
            assert (soon.problems, soon.shell) == (made.problems, made.shell)
            if anew.failed:  # the page is the last that could be made
                assert made.problems == anew.problems
            else:
                assert said(made) == said(anew)


def test_another_tie_is_seen_before_all_is_worked_out_for_it(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    (tmp_path / "neighbours.yaml").write_text(USED, encoding="utf-8")
    own.write_text(OWN, encoding="utf-8")
    bench = Bench(own)
    first = bench.make()
    assert bench.finish() is first
    # First of all, so that states are mentioned in another order, too.
    tie = '  - {kind: loan, from: Mali, to: Russia, since: 2010, title: "Seen", sources: [book]}\n'
    own.write_text(OWN.replace("deals:\n", f"deals:\n{tie}"), encoding="utf-8")
    soon, done = bench.make(), bench.finish()
    assert soon.unfinished
    assert not done.unfinished
    assert '"Seen"' in soon.data
    assert soon.build != done.build
    assert said(done) == said(Bench(own).make())
    own.write_text(OWN, encoding="utf-8")
    assert not bench.make().unfinished, "a story may tell of the tie that is gone"
    assert said(bench.proof) == said(first)


def test_what_is_unfinished_is_finished_though_the_file_is_broken_meanwhile(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    (tmp_path / "neighbours.yaml").write_text(USED, encoding="utf-8")
    bench = Bench(own)
    more = OWN.replace("conflicts:\n", OWN.split("deals:\n")[1].split("\n")[1] + "\nconflicts:\n")
    for text in (OWN, more, "title: ["):
        own.write_text(text, encoding="utf-8")
        soon = bench.make()
    assert soon.unfinished
    broken = bench.finish()
    assert broken.failed
    assert not broken.unfinished
    own.write_text(more, encoding="utf-8")
    assert broken.data == Bench(own).make().data
