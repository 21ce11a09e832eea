"""Modules become one script that does what the modules do."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from graph.errors import RenderError
from graph.rendering.linker import link

PAGE = Path(__file__).parents[2] / "graph" / "page"


def run(script: str) -> str:
    """What a script prints under Node."""
    node = shutil.which("node")
    assert node, "Node is needed; `python -m tests` sees to it"
    said = subprocess.run([node, "-"], input=script, capture_output=True, text=True, check=True)
    return said.stdout.strip()


def test_imports_and_exports_of_every_sort() -> None:
    modules = {
        "main.js": (
            'import { sum, Box as Crate } from "./lib/sum.js";\n'
            "import {\n  late,\n  ONE,\n"
            '} from "./lib/more.js";\n'
            "const own = new Crate(sum(ONE, 2));\n"
            "late().then((word) => console.log(own.value, word));\n"
        ),
        "lib/sum.js": (
            'import { ONE } from "./more.js";\n'
            "const own = 10 * ONE;\n"
            "export function sum(a, b) { return a + b + own; }\n"
            "export class Box { constructor(value) { this.value = value; } }\n"
        ),
        "lib/more.js": 'export const ONE = 1;\nexport async function late() { return "late"; }\n',
        "unused.js": "throw new Error();\n",
    }
    script = link(modules, "main.js")
    assert run(script) == "13 late"
    assert "unused" not in script


def test_a_module_runs_once() -> None:
    modules = {
        "main.js": 'import { a } from "./a.js";\nimport { b } from "./b.js";\nconsole.log(a, b);\n',
        "a.js": 'import { shared } from "./shared.js";\nexport const a = shared;\n',
        "b.js": 'import { shared } from "./shared.js";\nexport const b = shared;\n',
        "shared.js": 'console.log("once");\nexport const shared = {};\n',
    }
    assert run(link(modules, "main.js")) == "once\n{} {}"


@pytest.mark.parametrize(
    ("main", "message"),
    [
        ('import { a } from "./a.js";', "circle: main.js → a.js → main.js"),
        ('import { a } from "./none.js";', "no module none.js, which main.js imports"),
        ('import { b } from "./c.js";', "main.js imports b, which c.js does not export"),
        ('import * as a from "./a.js";', "cannot be linked"),
        ("export default 1;", "cannot be linked"),
        ("const a = 1;\nexport { a };", "cannot be linked"),
    ],
)
def test_what_cannot_be_linked(main: str, message: str) -> None:
    modules = {"main.js": main, "a.js": 'import { b } from "./main.js";\nexport const a = 1;\n'}
    modules["c.js"] = "export const a = 1;\n"
    with pytest.raises(RenderError, match=message):
        link(modules, "main.js")


def test_words_elsewhere_than_at_the_margin_stay() -> None:
    main = (
        'const important = "export const x = 1;";\n'
        '  // import { a } from "./none.js";\n'
        "const reexport = 2, exported = `; import { b } from`;\n"
        "console.log(important, reexport, exported.length);\n"
    )
    assert run(link({"main.js": main}, "main.js")) == "export const x = 1; 2 19"


def test_comments_with_lines_of_their_own_stay_out() -> None:
    modules = {
        "main.js": (
            "/** What it is for. */\n"
            "const path = /** @type {string} */ (String(2 * 3 /** inside */));\n"
            "  /**\n   * Two lines, and a star: 2 ** 3.\n   * @param {string} a\n   */\n"
            "\n  // Why it is so.\n \n"
            'const glob = "src/**/*.js"; // kept: /** so */\n'
            "console.log(path, glob);\n"
        )
    }
    script = link(modules, "main.js")
    assert run(script) == "6 src/**/*.js"
    assert "What it is for" not in script
    assert "Two lines" not in script
    assert "Why it is so" not in script
    assert not [line for line in script.splitlines() if not line.strip()]
    assert "kept" in script


def test_lines_have_no_margins() -> None:
    """They are a twentieth of the text, and nobody's but an editor's."""
    main = "if (true) {\n  const a = `  kept  `;\n\tconsole.log(\n    a.length,\n  );\n}\n"
    script = link({"main.js": main}, "main.js")
    assert run(script) == "8"
    assert not re.search(r"^\s", script, re.MULTILINE)


def test_the_pages_own_comments_stand_in_no_text() -> None:
    """What looks like such a comment within a text of several lines would go with them."""
    for path in PAGE.rglob("*.js"):
        for literal in re.findall(r"`[^`]*`", path.read_text(encoding="utf-8")):
            assert "/**" not in literal, path


def test_no_text_of_the_page_has_several_lines() -> None:
    """An empty line of one, or what looks like a comment there, would go with the others."""
    comment = re.compile(r"/\*\*.*?\*/", re.DOTALL)
    for path in PAGE.rglob("*.js"):
        for line in comment.sub("", path.read_text(encoding="utf-8")).splitlines():
            assert line.count("`") % 2 == 0, f"{path}: {line}"
