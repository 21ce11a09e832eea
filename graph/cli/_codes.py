"""The exit codes of the command, once for all who tell of them: its help and the guide."""

from __future__ import annotations

from collections.abc import Mapping

DONE, FAILED, MISUSED = 0, 1, 2
STOPPED, BROKEN_PIPE = 128 + 2, 128 + 13
"""128 and the number of the signal, as shells have it."""

CODES: Mapping[int, str] = {
    DONE: "done",
    FAILED: "the file has errors (or, under --strict, warnings), or what was asked for is not there"
    " or could not be made",
    MISUSED: "the command itself was wrong",
    STOPPED: "stopped by ^C",
    BROKEN_PIPE: "whoever reads what it prints has enough, as `head` does",
}
"""What each says."""


def told() -> str:
    """All of them in a sentence."""
    return f"Exit codes: {'; '.join(f'{code} {says}' for code, says in CODES.items())}."
