"""The page to compare with: vis-network with the nodes, places and ties of our page, no more."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from graph.rendering.assets import vis_network
from graph.rendering.packing import unpack

OPTIONS = {"physics": False, "layout": {"improvedLayout": False}, "edges": {"smooth": False}}

_DATA = re.compile(r'<script type="application/json" id="relations-data">(.*?)</script>', re.DOTALL)
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bare vis-network</title>
<style>body {{ margin: 0 }} #picture {{ height: 100vh }}</style>
<div id="picture"></div>
<script>{vis}</script>
<script>
const {{ nodes, edges, options }} = {data};
new vis.Network(document.getElementById("picture"), {{ nodes, edges }}, options);
</script>
</html>
"""


def bare_vis(ours: Path, target: Path) -> None:
    """Write the bare page with what our page holds."""
    found = _DATA.search(ours.read_text(encoding="utf-8"))
    if found is None:
        raise RuntimeError(f"{ours} holds no data to compare with")
    page: dict[str, Any] = json.loads(found[1])
    nodes = [
        {"id": actor["id"], "label": actor["name"], "x": actor["x"], "y": actor["y"]}
        | {"shape": "dot", "size": 10}
        for actor in page["actors"]
    ]
    edges = [{"from": tie["from"], "to": tie["to"], "arrows": "to"} for tie in unpack(page["ties"])]
    text = json.dumps({"nodes": nodes, "edges": edges, "options": OPTIONS})
    html = _PAGE.format(vis=vis_network(), data=text.replace("<", "\\u003c"))
    target.write_text(html, encoding="utf-8")
