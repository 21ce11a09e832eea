"""pyvis is taken without IPython, and is whole where somebody wants a frame in a notebook."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from graph.rendering.engine import pyvis
network = pyvis()
assert not [name for name in sys.modules if name.startswith("IPython")]
frame = network.IFrame("page.html", width="100%", height="600px")
import IPython.display
assert isinstance(frame, IPython.display.IFrame), frame
assert frame.src == "page.html"
assert pyvis() is network
"""


def test_pyvis_without_ipython() -> None:
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)


def test_with_ipython_there_pyvis_has_its_own_frame() -> None:
    script = "import IPython.display; from graph.rendering.engine import pyvis;"
    script += " assert pyvis().IFrame is IPython.display.IFrame"
    subprocess.run([sys.executable, "-c", script], check=True)
