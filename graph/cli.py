"""The command `relations`: what may be said to it, and what it says and returns.

Exit codes: 0 done; 1 the file has errors (or, under --strict, warnings) or a page could not be
made; 2 the command itself was wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.errors import Problem, ReadError, RelationsError
from graph.model import Alliance
from graph.reading import Reading, read

DEFAULT = Path("relations.yaml")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a name must not stop the command.
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except ReadError as error:
        _print_problems(error.problems)
        return 1
    except (RelationsError, OSError) as error:
        print(f"relations: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="relations", description="Show how states are tied to one another."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    render = commands.add_parser("render", help="make one HTML page of a file")
    _takes_file(render)
    render.add_argument(
        "-o", "--output", type=Path, help="where to write the page (beside the file, .html)"
    )
    render.add_argument("--open", action="store_true", help="open the page in the browser")
    render.set_defaults(run=_render)

    check = commands.add_parser("check", help="say what is wrong or odd in a file")
    _takes_file(check)
    check.add_argument("--strict", action="store_true", help="take warnings for errors")
    check.set_defaults(run=_check)

    stats = commands.add_parser("stats", help="say how much a file covers")
    _takes_file(stats)
    stats.set_defaults(run=_stats)

    schema = commands.add_parser("schema", help="print a JSON Schema for editors")
    schema.set_defaults(run=_schema)
    return parser


def _takes_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, nargs="?", default=DEFAULT, help=f"the relations ({DEFAULT})"
    )


def _render(options: argparse.Namespace) -> int:
    from graph.files import write
    from graph.rendering import page

    output: Path = options.output or options.file.with_suffix(".html")
    if output.resolve() == options.file.resolve():
        raise RelationsError(f"{output} is the file that is read; name another --output")
    relations = _read(options.file).relations
    with _said("laying out and drawing …"):
        text = page(relations)
        size = write(output, text)
    alliances = sum(isinstance(actor, Alliance) for actor in relations.actors.values())
    counts = (
        _counted(len(relations.actors) - alliances, "state"),
        _counted(alliances, "alliance"),
        _counted(len(relations.ties), "tie"),
    )
    print(f"{output}: {', '.join(counts)}, as of {relations.as_of} ({size / 1000:,.0f} kB)")
    if options.open:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())
    return 0


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _check(options: argparse.Namespace) -> int:
    reading = _read(options.file)
    if not reading.warnings:
        print(f"{options.file}: nothing to mend")
    return 1 if options.strict and reading.warnings else 0


def _stats(options: argparse.Namespace) -> int:
    from graph.analysis.coverage import cover

    found = cover(_read(options.file).relations)
    rows = {
        "states": found.states,
        "alliances": found.alliances,
        "memberships": found.memberships,
        "bilateral ties": found.bilateral,
        "sources": found.sources,
        "ties dated to the day": f"{found.precise:.0%}",
        "bilateral ties dated to the day": f"{found.precise_bilateral:.0%}",
        "ties with a source": f"{found.sourced:.0%}",
        "bilateral ties with two sources": f"{found.sourced_twice:.0%}",
    }
    for heading, counts in (
        ("", rows),
        ("bilateral ties by sort", dict(found.by_category.most_common())),
        ("bilateral ties by region of an end", dict(found.by_region.most_common())),
        ("bilateral ties by decade of their beginning", dict(sorted(found.by_decade.items()))),
    ):
        if heading:
            print(f"\n{heading}")
        for label, value in counts.items():
            print(f"{label!s:<32} {value:>6}")
    return 0


def _read(file: Path) -> Reading:
    reading = read(file)
    _print_problems(reading.warnings)
    return reading


def _schema(_options: argparse.Namespace) -> int:
    from graph.reading.schema import schema

    print(json.dumps(schema(), indent=2, ensure_ascii=True))
    return 0


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
    errors = sum(not problem.warning for problem in problems)
    if errors:
        print(f"{errors} error{'s' if errors > 1 else ''}", file=sys.stderr)


@contextlib.contextmanager
def _said(what: str) -> Iterator[None]:
    """Say on a terminal what takes a moment, and take it back when it is done."""
    shown = sys.stderr.isatty()
    if shown:
        print(what, end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
