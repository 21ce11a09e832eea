"""What an editor says of each key while a file is written: held to `descriptions.txt`.

And what it takes there, to `shapes.txt`. After a change that is meant,
`python -m tests.reading.test_descriptions` writes both anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.language import languages
from graph.reading.schema import schema
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories

KEPT = Path(__file__).with_name("descriptions.txt")
SHAPES = Path(__file__).with_name("shapes.txt")
TOLD_OTHERWISE = {"description", "title", "properties", "$defs"}
WORDS = {*languages(), *categories(), *membership_statuses(), *statuses()}


def told(value: Any, path: str = "") -> Iterator[str]:
    """Each key and its description; not those of kinds and statuses, which are vocabulary."""
    if isinstance(value, dict) and "const" not in value:
        yield from (f"{path}/{key}" for key in value.get("properties", ()))
        if isinstance(value.get("description"), str):
            yield f"{path}: {' '.join(value['description'].split())}"
        for key, one in value.items():
            yield from told(one, path if key in {"$defs", "properties"} else f"{path}/{key}")
    elif isinstance(value, list):
        for one in value:
            yield from told(one, path)


def written() -> str:
    return "\n".join([*sorted(set(told(schema()))), ""])


def test_each_key_is_described_as_it_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


def shapes() -> str:
    """What each key takes, but for the words of the vocabulary, which other tests go over."""
    whole = schema()
    lines = []
    for name, one in {"": whole, **whole["$defs"]}.items():
        lines.append(f"{name}: {_shape(one)}")
        lines += [f"{name}/{key}: {_shape(of)}" for key, of in one.get("properties", {}).items()]
    return "\n".join([*sorted(lines), ""])


def _shape(value: Any) -> str:
    return json.dumps(_bare(value), ensure_ascii=False, sort_keys=True)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        words = {"enum"} if WORDS.issuperset(value.get("enum", ())) else set()
        return {key: _bare(of) for key, of in value.items() if key not in TOLD_OTHERWISE | words}
    if isinstance(value, list):
        return [_bare(one) for one in value if not isinstance(one, dict) or "const" not in one]
    return value


def test_each_key_takes_what_it_took() -> None:
    assert shapes().splitlines() == SHAPES.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    SHAPES.write_text(shapes(), encoding="utf-8", newline="\n")
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
