"""Every state has a flag: well-formed, harmless, sized, and small as a URI."""

import xml.etree.ElementTree as ET
from urllib.parse import unquote

import pytest

from graph.reference.flags import drawings, flag
from graph.reference.states import known

DRAWN = {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "defs", "use"}


def test_every_state_has_a_flag() -> None:
    assert set(drawings()) == set(known())
    assert flag("ZZZ") is None


@pytest.mark.parametrize("code", sorted(drawings()))
def test_each_is_a_plain_drawing_with_a_size(code: str) -> None:
    uri = flag(code)
    assert uri is not None
    assert uri.startswith("data:image/svg+xml,")
    assert uri.isascii()
    assert not set(uri) & set('"<>#\\`\n')
    root = ET.fromstring(unquote(uri.partition(",")[2]))
    assert (root.get("width"), root.get("height")) == ("180", "120")
    for element in root.iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in DRAWN
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert "http" not in value


def test_all_together_stay_small() -> None:
    assert sum(len(flag(code) or "") for code in drawings()) < 200_000
