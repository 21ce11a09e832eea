"""What each view of the whole is asked, in JavaScript."""

from __future__ import annotations

from tests.browser.nearest import ALLIANCES, READ
from tests.browser.overlapping import HEAPED, LAPS
from tests.browser.parting import HIDDEN, PARTED
from tests.browser.passing import AROUND, BESIDE, PASSED, RINGS

DRAWN_OVER = """(() => {
  const shown = document.querySelector("#picture canvas");
  const copy = document.createElement("canvas");
  copy.width = shown.width;
  copy.height = shown.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  context.drawImage(shown, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
  const top = document.querySelector("#header").getBoundingClientRect().bottom;
  const bottom = document.querySelector("#timeline").getBoundingClientRect().top;
  const left = document.querySelector("#legend").getBoundingClientRect().right;
  const field = (bottom - top) * (window.innerWidth - left);
  return pixels.reduce((sum, pixel) => sum + (pixel === pixels[0] ? 0 : 1), 0) / field;
})()"""
"""Pixels that differ from the ground, on the whole canvas, to those that no panel covers."""
LONG = """(() => {
  const { strands, actors } = window.relations.drawn();
  const span = (points) => {
    const xs = points.map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  const wide = span(actors.map(({ x }) => [x]));
  return strands.flatMap(({ from, to, path, pieces }) => {
    let at = 0;
    const far = Math.max(...pieces.map((count) => span(path.slice(at, (at += count)))));
    return far > 0.6 * wide ? [`${from}–${to} over ${(far / wide).toFixed(2)} of the map`] : [];
  });
})()"""
IDLE = f"""(() => {{ {RINGS}
  const {{ actors, strands, outlines, names }} = window.relations.drawn();
  const named = new Set(names.map(({{ id }}) => id));
  const ends = new Set(strands.flatMap(({{ from, to }}) => [from, to]));
  const states = actors.filter(({{ id }}) => !{ALLIANCES}.has(id));
  const idle = states.filter((one) => !one.dot && !ends.has(one.id)
    && !outlines.some((outline) => encloses(outline, one)));
  const led = states.filter(({{ id, dot }}) => dot && ends.has(id));
  return {{ dots: states.filter(({{ dot }}) => dot).length,
    idle: [...idle, ...led].map(({{ id }}) => id),
    nameless: states.filter(({{ id, dot }}) => !dot && !named.has(id)).map(({{ id }}) => id) }};
}})()"""
"""How many states are dots, whose flags no line leads to, nor does an outline hold them, or to
whose dots one does, and whose flags have no names."""
ASKED = f"""
  crowd: {IDLE}, laps: {LAPS}, heaped: {HEAPED}, beside: {BESIDE}, touched: {AROUND}, long: {LONG},
  passed: {PASSED},
  nearer: {READ}, names: window.relations.drawn().names.length,
  parted: {PARTED}, hidden: {HIDDEN},
  strands: window.relations.drawn().strands.length, ties: window.relations.drawn().ties.length"""
"""What each view of the whole is asked, once for all tests; of a large network, what is drawn over,
too."""
