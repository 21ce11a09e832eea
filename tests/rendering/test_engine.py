"""pyvis is taken without IPython and NetworkX, and is whole where somebody wants these."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from graph.rendering.engine import pyvis
network = pyvis()
assert not [name for name in sys.modules if name.startswith(("IPython", "networkx"))]
frame = network.IFrame("page.html", width="100%", height="600px")
import IPython.display
assert isinstance(frame, IPython.display.IFrame), frame
assert frame.src == "page.html"
assert pyvis() is network
import networkx
shown = network.Network()
shown.from_nx(networkx.path_graph(3))
assert [node["id"] for node in shown.nodes] == [0, 1, 2]
"""


def test_pyvis_without_what_it_does_not_need() -> None:
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)


def test_with_ipython_there_pyvis_has_its_own_frame() -> None:
    script = "import IPython.display; from graph.rendering.engine import pyvis;"
    script += " assert pyvis().IFrame is IPython.display.IFrame"
    subprocess.run([sys.executable, "-c", script], check=True)
