"""How much of the field that no panel covers is drawn over: an expression for a page."""

from __future__ import annotations

DRAWN_OVER = """(window.drawnOver ??= () => {
  const shown = document.querySelector("#picture canvas");
  const copy = document.createElement("canvas");
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const [left, top] = [box("#legend").right, box("#header").bottom];
  copy.width = box("#details").left - left;
  copy.height = box("#timeline").top - top;
  const context = copy.getContext("2d", { willReadFrequently: true });
  context.drawImage(shown, -left, -top);
  const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
  const most = (step) => { // what more than half of some are is left, paired off with others
    let [ground, lead] = [0, 0];
    for (let at = 0; at < pixels.length; at += step) {
      if (lead === 0) ground = pixels[at];
      lead += pixels[at] === ground ? 1 : -1;
    }
    return ground;
  };
  const count = (ground) => {
    let same = 0;
    for (let at = 0; at < pixels.length; at += 1) if (pixels[at] === ground) same += 1;
    return same;
  };
  const same = count(most(97)); // a few pixels tell which it is, and more than half that it is that
  return 1 - (same > pixels.length / 2 ? same : count(most(1))) / pixels.length;
})()"""
"""The share of pixels between the panels that are not the ground, where that is most of all.

The page keeps it, so that it is compiled once for all views of which it is asked."""
