"""Makes flags.json anew: `python -m graph.reference.flags.update` (needs npm on PATH).

Flags come from the npm packages country-flag-icons and, where its simplification goes too far,
flag-icons (both MIT, see ../licences); those of states that are gone are drawn in former/.
"""

import json
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

from graph import packaged
from graph.reference.states import all_states, former

HERE = Path(__file__).parent
SIMPLE = "country-flag-icons@1.6.20"
EXACT = "flag-icons@7.5.0"

# With a size of their own Firefox, too, draws them on a canvas; four times the size of a node
# stays sharp when zoomed in. The exact set is 4:3, which "none" stretches to 3:2.
SIZE = 'width="180" height="120"'


def main() -> None:
    """Write flags.json, one flag a line, in the order of the codes."""
    with tempfile.TemporaryDirectory() as folder:
        simple = _unpacked(SIMPLE, Path(folder))
        exact = _unpacked(EXACT, Path(folder))
        taken_exact = packaged.load("graph.reference.flags", "exact.yaml")
        flags = {}
        for alpha3, fact in all_states().items():
            if alpha3 in taken_exact:
                path = exact / f"flags/4x3/{fact.alpha2.lower()}.svg"
            else:
                path = simple / f"3x2/{fact.alpha2}.svg"
            flags[alpha3] = _sized(path.read_text(encoding="utf-8"))
    for path in HERE.glob("former/*.svg"):
        flags[path.stem] = _sized(path.read_text(encoding="utf-8"))
    for gone, entry in former().items():  # some flew what another one flies today
        if "flag of" in entry:
            flags[gone] = flags[entry["flag of"]]
    lines = [f"{json.dumps(code)}: {json.dumps(svg)}" for code, svg in sorted(flags.items())]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    (HERE / "flags.json").write_text(text, encoding="utf-8", newline="\n")


def _unpacked(package: str, folder: Path) -> Path:
    """The contents of an npm package."""
    command = ["npm", "pack", "--silent", package]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    target = folder / package
    with tarfile.open(folder / done.stdout.strip()) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def _sized(svg: str) -> str:
    """The drawing without what only a file needs, and with a size."""
    svg = re.sub(r">\s+<", "><", svg.strip())
    svg = re.sub(r' id="flag-icons-\w+"', "", svg)
    svg = svg.replace("<svg ", f"<svg {SIZE} ", 1)
    if 'viewBox="0 0 640 480"' in svg:
        svg = svg.replace("<svg ", '<svg preserveAspectRatio="none" ', 1)
    return svg


if __name__ == "__main__":
    main()
