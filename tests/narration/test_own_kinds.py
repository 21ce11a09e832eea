"""Kinds that a file adds without phrases of their own are told in whole sentences, too."""

from __future__ import annotations

from pathlib import Path

from graph.narration import narrate
from graph.reading import read

FILE = """\
title: Twins
as_of: 2020-01-01
kinds:
  grain aid: {category: economic, sign: "+", directed: true, definition: Grain.}
  twinning: {category: diplomatic, sign: "+", definition: Towns.}
deals:
  - {kind: peace treaty, between: [Chad, Peru], since: 2001}
  - {kind: grain aid, from: Chad, to: Mali, since: 2010-03-04}
  - {kind: grain aid, from: Chad, to: Niger, since: 2010-03-04}
  - {kind: grain aid, from: Mali, to: Peru, since: 2010-05}
  - {kind: grain aid, from: Niger, to: Peru, since: 2010-05}
  - {kind: twinning, between: [Chad, Mali], since: 2011-03-04}
  - {kind: twinning, between: [Chad, Niger], since: 2011-03-04}
  - {kind: twinning, between: [Chad, Peru], since: 2012-03-04}
stories:
  - title: Of late
    steps:
      - {text: First., date: 2009-01-01, focus: [Chad, Mali, Niger, Peru]}
      - {text: Second., date: 2010-06-01, focus: [Chad, Mali, Niger, Peru]}
      - {text: Third., date: 2012-04-01, focus: [Chad, Mali, Niger, Peru]}
"""


def test_each_is_told_with_a_verb(tmp_path: Path) -> None:
    file = tmp_path / "twins.yaml"
    file.write_text(FILE, encoding="utf-8")
    (told,) = narrate(read(file).relations).values()
    assert [list(one.changes) for one in told] == [
        [],
        [
            "4 March 2010: Chad is tied by grain aid to Mali and Niger.",
            "May 2010: Mali and Niger are tied by grain aid to Peru.",
        ],
        [
            "4 March 2011: Chad is tied by twinning with Mali and Niger.",
            "4 March 2012: Chad and Peru are tied by twinning.",
        ],
    ]
