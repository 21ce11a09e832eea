"""What an editor says of each key while a file is written: held to `descriptions.txt`.

After a change that is meant, `python -m tests.reading.test_descriptions` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.reading.schema import schema

KEPT = Path(__file__).with_name("descriptions.txt")


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


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
