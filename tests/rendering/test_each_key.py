"""What a page has of each key of a file: of the guide's example, which has each once.

Held to `each_key.json`, in two languages. After a change that is meant,
`python -m tests.rendering.test_each_key` writes it anew: read the difference.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from graph.language import languages
from graph.reading import read
from graph.rendering import content
from graph.rendering.plain import plain
from tests.reading.test_each_key import PICTURE, example
from tests.rendering.test_samples import LARGE, _part

KEPT = Path(__file__).with_name("each_key.json")


def written() -> str:
    text = BytesIO(example().encode())
    relations = read(PICTURE.with_name("made.yaml"), text).relations
    places = {id_: (10.0 * at, -5.0 * at) for at, id_ in enumerate(relations.actors)}
    parts: dict[str, Any] = {}
    for code in languages()[:2]:
        whole = plain(content(relations, code, places=places).made)
        for name, value in whole.items():
            if name not in LARGE and value != parts.get(name):
                parts[f"{name} {code}" if name in parts else name] = value
    return "{\n" + ",\n".join(_part(name, value) for name, value in parts.items()) + "\n}\n"


def test_each_key_is_in_the_page_as_it_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
