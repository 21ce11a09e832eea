"""Where lines part that ran as one, and which run on unseen below others."""

from __future__ import annotations

LOOKING = """(() => {
  const STEP = 3, CELL = 8, TOGETHER = 7, LONG = 30, APART = 12;
  const { actors, strands } = window.relations.drawn();
  const flags = actors.filter(({ dot, alpha, width, height }) => (
    !dot && alpha > 0.5 && width < 2 * height));
  const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const lines = strands.map((strand, number) => {
    const points = [];
    let start = 0;
    for (const count of strand.pieces) {
      for (let i = start + 1; i < start + count; i += 1) {
        const [[ax, ay], [bx, by]] = [strand.path[i - 1], strand.path[i]];
        const long = Math.hypot(bx - ax, by - ay) || 1;
        const steps = Math.max(1, Math.ceil(long / STEP));
        const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
        for (let k = 0; k < steps; k += 1) {
          const at = (long * k) / steps;
          points.push({ x: ax + ux * at, y: ay + uy * at, ux, uy, number });
        }
      }
      start += count;
    }
    return { ...strand, points };
  });
  const cells = new Map();
  const cellOf = (x, y) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
  for (const { points } of lines) {
    for (const point of points) {
      const key = cellOf(point.x, point.y);
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(point);
    }
  }
  const around = ({ x, y, number }, most) => [-CELL, 0, CELL].flatMap((dx) => (
    [-CELL, 0, CELL].flatMap((dy) => cells.get(cellOf(x + dx, y + dy)) ?? [])))
    .filter((other) => other.number !== number && far(other, { x, y }) < most(other));
  return { lines, flags, far, around, STEP, TOGETHER, LONG, APART };
})()"""

PARTED = f"""(() => {{
  const {{ lines, flags, far, around, STEP, TOGETHER, LONG, APART }} = {LOOKING};
  return lines.flatMap((line, number) => {{
    const since = new Map();
    const found = [];
    line.points.forEach((point, i) => {{
      const now = new Set(around(point, () => TOGETHER).map((other) => other.number));
      for (const [other, from] of since) {{
        if (now.has(other)) continue;
        since.delete(other);
        const {{ points, from: c, to: d }} = lines[other];
        const on = line.points[i + 10];
        if ((i - from) * STEP < LONG || !on) continue;
        if ([points[0], points[points.length - 1]].some((end) => far(end, point) < LONG)) continue;
        if (points.some((one) => far(one, on) < APART)) continue;
        const by = flags.filter((flag) => ![line.from, line.to, c, d].includes(flag.id)
          && far(flag, point) < 1.2 * flag.width).map(({{ id }}) => id);
        if (by.length > 0) found.push(`${{line.from}}–${{line.to}} from ${{c}}–${{d}} by ${{by}}`);
      }}
      for (const other of now) if (!since.has(other)) since.set(other, i);
    }});
    return found;
  }});
}})()"""
"""Two strands that part within 1.2 breadths of a third's flag, as if they led to that one."""

HIDDEN = f"""(() => {{
  const {{ lines, around, STEP }} = {LOOKING};
  const colourOf = ({{ look }}) => look.slice(look.lastIndexOf(" "));
  return lines.flatMap((line) => {{
    const under = line.points.filter((point) => around(point, ({{ number }}) => (
      lines[number].width / 2)).some(({{ ux, uy, number }}) => lines[number].width >= line.width
        && colourOf(lines[number]) !== colourOf(line)
        && Math.abs(ux * point.ux + uy * point.uy) > 0.9));
    const long = under.length * STEP;
    return long < 60 ? [] : [`${{line.from}}–${{line.to}}: ${{long}}`];
  }});
}})()"""
"""Strands that run for 60 pixels and more below broader ones of another colour."""
