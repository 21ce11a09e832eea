"""Processor seconds of each phase of `relations render`, by `python phases.py FILE OUT`.

Prints JSON. `import` is what a fresh process pays for our modules and theirs, pyvis included.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(source: str, target: str) -> None:
    began = time.process_time()
    from graph import files, layout, reading
    from graph.rendering import page

    imported = time.process_time()
    relations = reading.read(Path(source)).relations
    read = time.process_time()
    # The page asks for the places itself: they are worked out once, and timed here.
    fixed = {actor.id: actor.position for actor in relations.actors.values() if actor.position}
    places = layout.positions(relations.network(), fixed)
    laid_out = time.process_time()
    layout.positions = lambda *_: places
    text = page(relations)
    rendered = time.process_time()
    files.write(Path(target), text)
    written = time.process_time()
    phases = {
        "import": imported - began,
        "read": read - imported,
        "layout": laid_out - read,
        "render": rendered - laid_out,
        "write": written - rendered,
    }
    print(json.dumps(phases))


if __name__ == "__main__":
    main(*sys.argv[1:])
