"""The command `relations`. Each of its commands is a file of this folder, found by listing it.

A command `relations new` is the module `new.py`: the first line of its docstring is its help,
`add_arguments(parser)` says what it takes, `run(options)` does it and returns the exit code. It
holds no logic: it asks the package and prints. What begins with `_` is no command.

With which code it ends is said in `_codes.py`.
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Sequence

from graph.cli._codes import STOPPED

MANY = 200_000
"""So many records more than before are looked through for what refers to itself and to nothing
else. A command makes little of that, and at the usual 700 the looking took a tenth of its time."""
LARGE = 16_000_000
"""Where memory is kept that is given back: so many bytes, given back once, make that of Linux keep
what is smaller. What was taken anew for each matrix took a third of the time for all."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    gc.set_threshold(MANY)
    # Nor at the very end, where Python would look through all of it: a tenth of a short command.
    atexit.register(gc.freeze)
    bytes(LARGE)
    try:
        # Here, since importing takes most of the time in which ^C may come.
        from graph.cli._running import run

        return run(arguments)
    except KeyboardInterrupt:
        return STOPPED
