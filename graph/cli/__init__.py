"""The command `relations`. Each of its commands is a file of this folder, found by listing it.

A command `relations new` is the module `new.py`: the first line of its docstring is its help,
`add_arguments(parser)` says what it takes, `run(options)` does it and returns the exit code. It
holds no logic: it asks the package and prints. What begins with `_` is no command.

Exit codes: 0 done; 1 the file has errors (or, under --strict, warnings), or what was asked for is
not there or could not be made; 2 the command itself was wrong; 130 stopped by ^C.
"""

from __future__ import annotations

from collections.abc import Sequence

STOPPED = 130
"""128 and the number of the signal, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    try:
        # Here, since importing takes most of the time in which ^C may come.
        from graph.cli._running import run

        return run(arguments)
    except KeyboardInterrupt:
        return STOPPED
