"""Lines that a third's name or flag hides for a stretch, so that they seem to end there."""

from __future__ import annotations

COVERED = """(() => {
  const STEP = 2;
  const { actors, strands, names } = window.relations.drawn();
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const covers = [
    ...names.map((name) => ({ ...name, what: "name", rim: 2, long: 1.5 * name.height })),
    ...flags.map((flag) => ({ ...flag, what: "flag", rim: 1, long: 4 })),
  ];
  const inSteps = ({ path, pieces }) => {
    const points = [];
    let start = 0;
    for (const count of pieces) {
      for (let i = start + 1; i < start + count; i += 1) {
        const [[ax, ay], [bx, by]] = [path[i - 1], path[i]];
        const steps = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / STEP));
        for (let k = 0; k < steps; k += 1) {
          points.push([ax + ((bx - ax) * k) / steps, ay + ((by - ay) * k) / steps]);
        }
      }
      start += count;
    }
    return points;
  };
  return strands.flatMap((strand) => {
    const points = inSteps(strand);
    return covers.filter(({ id }) => id !== strand.from && id !== strand.to).flatMap((one) => {
      const [across, down] = [one.width / 2 - one.rim, one.height / 2 - one.rim];
      const under = points.filter(([x, y]) => (
        Math.abs(x - one.x) < across && Math.abs(y - one.y) < down));
      return under.length * STEP < one.long ? []
        : [`${strand.from}–${strand.to} under the ${one.what} of ${one.id}`];
    });
  });
})()"""
"""Strands that run under the name of somebody at none of their ends for one and a half times its
height, or under such a flag."""

BEYOND = """(() => {
  const { strands, titles } = window.relations.drawn();
  const { actors } = window.known;
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const [top, bottom] = [box("#headline").bottom, box("#timeline").top];
  const left = Math.max(box("#legend").right, box("#line-key").right);
  const isSeen = ([x, y]) => x > left && x < window.innerWidth && y > top && y < bottom;
  return strands.flatMap(({ from, to, path, pieces }) => {
    if (pieces.length < 2) return [];
    const ways = [[path.slice(0, pieces[0]).reverse(), to], [path.slice(-pieces.at(-1)), from]];
    return ways.flatMap(([way, whom]) => {
      const at = way.find(isSeen);
      return at ? [{
        line: `${from}–${to}: ${whom}`,
        told: titles.some(({ text, x, y, width }) => text.includes(actors[whom])
          && Math.abs(y - at[1]) < 70 && Math.abs(x - at[0]) < width + 70),
      }] : [];
    });
  });
})()"""
"""Where strands leave the map, or what is seen of it on the way, on a page that remembers what
actors are called: whether it is said there whom they lead to."""

ACROSS = """(() => {
  const { actors, names, outlines } = window.relations.drawn();
  const holds = (rings, x, y) => rings.filter((ring) => ring.filter(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    return (ay > y) !== (by > y) && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length % 2 === 1).length % 2 === 1;
  const at = new Map(actors.map((actor) => [actor.id, actor]));
  return names.flatMap(({ id, text, x, y, width, height }) => {
    const parts = [-1, -0.5, 0, 0.5, 1].flatMap((across) => [-1, 0, 1].map((down) => (
      [x + across * (width / 2 - 2), y + down * (height / 2 - 2)])));
    return outlines
      .filter(({ rings }) => !holds(rings, at.get(id).x, at.get(id).y)
        && parts.some(([px, py]) => holds(rings, px, py)))
      .map((outline) => `${text} within ${outline.id}`);
  });
})()"""
"""Names of which a part lies within an outline in which their actor does not stand."""

ENDS = """(() => {
  const { actors, strands, names } = window.relations.drawn();
  const at = new Map(actors.map((actor) => [actor.id, actor]));
  const named = new Set(names.map(({ id }) => id));
  const tips = strands.flatMap(({ from, to, path }) => [[from, path[0]], [to, path.at(-1)]]);
  const tied = new Set(tips.map(([id]) => id));
  const nameless = [...tied].filter((id) => at.get(id).dot && !named.has(id));
  const taken = tips.flatMap(([id, [x, y]]) => names.filter((name) => !tied.has(name.id)
    && Math.abs(name.x - x) < name.width / 2 + 0.5 * name.height
    && Math.abs(name.y - y) < name.height).map((name) => `${id} at ${name.text}`));
  return { nameless, taken, tied: tied.size };
})()"""
"""Dots at which strands end and that have no name, and the ends of strands at the name of one to
whom none leads, of as many to whom some do."""

DOTTED = """(() => {
  const { actors, names } = window.relations.drawn();
  const dots = actors.filter(({ dot }) => dot);
  const own = new Set(dots.map(({ id }) => id));
  return names.filter(({ id }) => own.has(id)).flatMap(({ id, text, x, y, width, height }) => dots
    .filter((one) => one.id !== id
      && Math.abs(one.x - x) < width / 2 && Math.abs(one.y - y) < height / 2)
    .map((one) => `${text} on the dot of ${one.id}`));
})()"""
"""Names of dots that lie on the dots of others."""
