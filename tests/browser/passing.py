"""Lines so close by a flag that they seem to be that one's, and outlines that seem to hold it."""

from __future__ import annotations

from tests.browser.nearest import ALLIANCES

BESIDE = """(() => {
  const { actors, strands } = window.relations.drawn();
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const far = (x, y, [ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, share));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy);
  };
  return strands.flatMap(({ from, to, path, pieces }) => {
    const starts = pieces.map((_, i) => pieces.slice(0, i).reduce((sum, one) => sum + one, 0));
    const parts = starts.map((start, i) => path.slice(start, start + pieces[i]));
    const passed = flags.filter(({ id, x, y, height }) => id !== from && id !== to
      && parts.some((part) => part.slice(1).some((point, i) => (
        far(x, y, part[i], point) < height / 2 + 3))));
    return passed.length > 0 ? [`${from}–${to} by ${passed.map(({ id }) => id)}`] : [];
  });
})()"""
"""Strands that pass a third flag's middle nearer than half its height and three pixels."""

RINGS = """
  const sides = (ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length]]);
  const holds = (ring, { x, y }) => sides(ring).filter(([[ax, ay], [bx, by]]) => (
    ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)).length % 2 === 1;
  const encloses = ({ rings }, at) => rings.filter((ring) => holds(ring, at)).length % 2 === 1;
"""
"""The sides of an outline's ring, and whether an outline holds a place."""

FAR = """
  const far = ({ x, y, width, height }, [px, py]) => Math.hypot(
    Math.max(0, Math.abs(px - x) - width / 2), Math.max(0, Math.abs(py - y) - height / 2));
"""
"""How far a point lies from a flag's box."""

AROUND = (
    """(() => {"""
    + RINGS
    + FAR
    + """
  const { actors, outlines } = window.relations.drawn();
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const inSteps = ([[ax, ay], [bx, by]]) => {
    const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
    return Array.from({ length: count }, (_, k) => (
      [ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count]));
  };
  return outlines.flatMap((outline) => {
    const points = outline.rings.flatMap((ring) => sides(ring).flatMap(inSteps));
    return flags.filter((flag) => !encloses(outline, flag)
      && points.some((point) => far(flag, point) < 4)).map((flag) => `${flag.id} by ${outline.id}`);
  });
})()"""
)
"""Flags outside of an outline that it runs nearer to than four pixels."""

PASSED = (
    """(() => {"""
    + FAR
    + """
  const { actors, strands } = window.relations.drawn();
  const ends = new Set(strands.flatMap(({ from, to }) => [from, to]));
  const idle = actors.filter(({ id, dot }) => !dot && !ends.has(id) && !"""
    + ALLIANCES
    + """.has(id));
  return idle.flatMap((one) => strands.filter(({ path }) => (
    path.some((point) => far(one, point) < 8))).slice(0, 1).map(({ from, to }) => (
    `${one.id} by ${from}–${to}`)));
})()"""
)
"""Flags of states to which no line leads, and that a line of others passes closely."""
