"""A process that reads documents and makes their pages, and holds itself to its bounds.

It takes seeds on its standard input, a line each, and answers each with a line of JSON. What
cannot be caught (too much time, no memory) ends it, and the one who asks knows at which seed.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from graph import ReadError, RenderError, render
from graph.reading import read
from tests.fuzz.documents import Author

try:
    import resource
except ImportError:  # a system without it holds nobody to anything
    resource = None  # type: ignore[assignment]

STATUS = Path("/proc/self/status")
SECONDS = 20
"""Of the processor, after which the process is ended."""
MEMORY = 1 << 30
"""Bytes beyond what it needs to begin with, after which it gets no more."""


def main() -> None:
    """Answer until there is no more seed."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fuzz.yaml"
        for line in sys.stdin:
            file.write_text(Author(int(line)).document(), encoding="utf-8")
            _limit()
            began = time.process_time()
            said, page = _answer(file)
            spent = time.process_time() - began
            answer = {"said": said, "page": page, "seconds": spent, "bytes": _peak()}
            print(json.dumps(answer), flush=True)


def _answer(file: Path) -> tuple[list[str], int]:
    """What is said of a file, and how long its page is."""
    try:
        reading = read(file)
    except ReadError as error:
        return str(error).split("\n"), 0
    try:
        return [str(problem) for problem in reading.warnings[:100]], len(render(reading.relations))
    except RenderError as error:
        return [str(error)], 0


def _limit() -> None:
    if resource is None:
        return
    used = int(time.process_time())
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + SECONDS, hard))


def _peak() -> int:
    """The most memory that the process has had, in bytes; 0 where nobody can tell.

    What getrusage says begins with the peak of the process that started this one, so Linux is
    asked for that of the program itself.
    """
    if STATUS.exists():
        lines = STATUS.read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
    if resource is None:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    main()
