"""What stands at the head of each table of the guide, and beside each key.

Which keys each record has, and which record each leads to, is held to `keys.txt`, which
`python -m tests.guide.test_tables` writes anew after a change that is meant.
"""

from __future__ import annotations

import re
from pathlib import Path

from graph.guide.keys import entries
from graph.guide.tables import MOST_OFFERED, fills, title

KEPT = Path(__file__).with_name("keys.txt")
HEADS = {
    "kinds": "| kind | category | sign | ends | what counts |",
    "alliance_kinds": "| kind | what counts |",
    "membership_statuses": "| status | what it says |",
    "statuses": "| status | what it says |",
    "measures": "| measure | of | what it is |",
    "formats": "| format | what it is for | what it cannot hold |",
    "importers": "| format | endings |",
    "commands": "| command | what it does |",
    "exit_codes": "| exit code | what it says |",
}


def test_each_table_has_its_head_and_as_many_cells_below() -> None:
    made = fills({"show": "show | all"}, {0: "all is\nwell"})
    assert set(made) == {*HEADS, "keys"}
    for name, head in HEADS.items():
        lines = made[name]().splitlines()
        assert lines[0] == head
        assert lines[1] == f"|{' --- |' * (head.count('|') - 1)}"
        for line in lines[2:]:
            assert len(re.findall(r"(?<!\\)\|", line)) == head.count("|"), line
            assert re.match(r"\| `[^`]+` \|", line), line
    assert made["commands"]().splitlines()[2:] == ["| `relations show` | show \\| all |"]
    assert made["exit_codes"]().splitlines()[2:] == ["| `0` | all is well |"]


def test_each_key_says_whether_it_must_be_there_and_what_may_stand_there() -> None:
    text = fills({})["keys"]()
    sections = iter(re.split(r"^### ", text, flags=re.MULTILINE)[1:])
    for entry in entries():
        for key in entry.keys:
            first, said, *more = next(sections).split("\n\n")
            assert first == f"`{key.name}`" + (" (must be there)" if key.required else "")
            words = ", ".join(f"`{word}`" for word in key.words or key.offered)
            if key.words:
                assert said.endswith(f" {'Any' if key.many else 'One'} of {words}.")
            elif len(key.offered) > MOST_OFFERED:
                assert said.endswith(" Those that are known have a table in the next chapter.")
            elif key.offered:
                assert said.endswith(f" Known are {words}.")
            if key.leads_to:
                assert more[0].rstrip() == f"Its keys stand below: *{title(key.leads_to)}*."
            elif key.example:
                assert more[0].startswith("```yaml\n")
    assert next(sections, None) is None


def test_a_record_is_called_by_its_name_with_its_article() -> None:
    for record, called in {
        "Document": "The file",
        "TieEntry": "A tie",
        "StepEntry": "A step",
        "AllianceKindEntry": "An alliance kind",
        "EventEntry": "An event",
    }.items():
        assert title(record) == called


def written() -> str:
    lines = []
    for entry in entries():
        lines.append(f"{entry.name}: {' '.join(entry.says.split())}")
        for key in entry.keys:
            marks = ("!" if key.required else "") + ("*" if key.many else "")
            leads = f" → {key.leads_to}" if key.leads_to else ""
            example = " | ".join((key.example or "").splitlines())
            lines.append(f"  {key.name}{marks}{leads}: {example}")
    return "\n".join([*lines, ""])


def test_each_record_has_the_keys_that_it_had_and_leads_where_it_led() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
