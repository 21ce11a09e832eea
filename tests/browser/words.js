/** What tests of the page's language ask of a page: its texts, and those without room. Read by test_language.py. */

(() => {
  const NAMES = [
    "title", "aria-label", "aria-valuetext", "aria-description", "aria-roledescription", "placeholder", "alt",
    "data-label", "data-after", "data-before",
  ];
  /** Works that the page carries speak for themselves; YAML's keys are the same in all languages. */
  const left = (node) => node.closest("script, style, template, noscript, #unstarted, .about [lang=en], .keep-yaml");
  const shown = (node) => node.checkVisibility() && !node.closest(".unseen, .skip");
  const box = (node) => node.getBoundingClientRect();
  const all = (selector) => [...document.body.querySelectorAll(selector)];
  const hasText = (node) => [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());

  /** Every text of the document and of the picture: seen, hidden, or spoken alone. */
  function texts() {
    const said = [];
    const nodes = all("*").filter((node) => !left(node));
    for (const node of nodes) {
      for (const child of node.childNodes) if (child.nodeType === 3) said.push(child.data);
      for (const name of NAMES) said.push(node.getAttribute(name) ?? "");
      for (const side of ["::before", "::after"]) {
        const { content } = getComputedStyle(node, side);
        if (content.startsWith("\"") && !content.includes("counter(")) said.push(content.slice(1, -1));
      }
    }
    const { names, titles } = window.relations.drawn();
    said.push(...[...names, ...titles].map(({ text }) => text ?? ""));
    return [...new Set(said.map((text) => text.trim()).filter(Boolean))];
  }

  /** What is written over other words, or over a button, in the bars and panels. */
  function overlapping() {
    const inside = ([left, top, right, bottom]) => document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const found = [];
    for (const panel of all("#header, #legend, #timeline, #story, #details .panel-head")) {
      const parts = [...panel.querySelectorAll("*")].filter((node) => shown(node) && !node.closest("svg, .track, .event-list")
        && (hasText(node) || node.matches("button, select")));
      const boxes = parts.map((node, i) => ({ node, i, ...box(node).toJSON() })).sort((a, b) => a.top - b.top);
      boxes.forEach((a, at) => {
        for (let next = at + 1; next < boxes.length && boxes[next].top < a.bottom - 3; next += 1) {
          const b = boxes[next];
          const both = [Math.max(a.left, b.left), b.top, Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
          if (both[2] - both[0] <= 3 || both[3] - both[1] <= 3) continue;
          const [one, other] = a.i < b.i ? [a.node, b.node] : [b.node, a.node];
          if (one.contains(other) || other.contains(one)) continue;
          const there = inside(both);
          if (there && (one.contains(there) || other.contains(there))) found.push(one);
        }
      });
    }
    return found;
  }

  /** What has no room for its words, but for the file's own, which may be of any length. */
  function withoutRoom() {
    const own = (node) => node.closest("[lang], svg, .names-line");
    const hides = ({ overflowX, display }) => display !== "inline" && /hidden|clip/.test(overflowX);
    const cut = all("*").filter((node) => !own(node) && hasText(node) && shown(node) && box(node).width > 0
      && hides(getComputedStyle(node)) && node.scrollWidth > node.clientWidth + 1);
    const over = all("button, select").filter((node) => !own(node) && shown(node) && node.scrollWidth > node.clientWidth + 1);
    const outside = all("button, label, h2, h3, summary, select, input").filter((node) => shown(node)
      && box(node).width > 1 && (box(node).left < -1 || box(node).right > window.innerWidth + 1));
    const context = document.createElement("canvas").getContext("2d");
    const hints = all("input[placeholder]").filter((node) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(node);
      context.font = font;
      const room = node.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return shown(node) && context.measureText(node.placeholder).width > room + 1;
    });
    return [...new Set([...cut, ...over, ...outside, ...hints, ...overlapping()])]
      .map((node) => `${node.tagName} .${node.className}: ${node.placeholder || node.textContent || node.getAttribute("aria-label")}`);
  }

  /** How far to the right parts stand, as a share of the page's width. */
  function middles(selector) {
    return Object.fromEntries(all(selector).filter(shown).map((node, i) => {
      const { left: one, right: other } = box(node);
      return [`${i} ${node.id || node.className || node.tagName}`, (one + other) / 2 / window.innerWidth];
    }));
  }

  /** Texts of the file's own that are not said to be in its language. */
  function unmarked(selector, script) {
    const alone = new RegExp(`^[\\p{Script=${script}}\\s\\p{P}]+$`, "u");
    return all(selector).filter((node) => alone.test(node.textContent) && !node.closest("[lang=en]")
      && !node.querySelector("[lang=en]")).map((node) => node.outerHTML);
  }

  /** Where actors and ties are drawn that nothing covers. */
  function spots() {
    const { actors, ties } = window.relations.drawn();
    const middle = ([ax, ay, cx, cy, bx, by]) => [(ax + 2 * cx + bx) / 4, (ay + 2 * cy + by) / 4];
    return [...actors.map(({ x, y }) => [x, y]), ...ties.map(({ curve }) => middle(curve))]
      .filter(([x, y]) => document.elementFromPoint(x, y)?.closest("#picture"));
  }

  window.words = { texts, withoutRoom, middles, unmarked, spots };
})();
