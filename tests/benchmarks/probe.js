/**
 * Runs in each measured page before its own scripts, and looks at vis-network's canvas alone, in the
 * same way for all of them. Vis-network clears its canvas once for every picture that it draws.
 */
(() => {
  const QUIET_MS = 1500;
  const native = CanvasRenderingContext2D.prototype.clearRect;
  const read = CanvasRenderingContext2D.prototype.getImageData;
  const probe = { firstNode: null, lastDraw: null, draws: 0, stamps: [], counting: false };
  let dirty = null;

  CanvasRenderingContext2D.prototype.clearRect = function clearRect(...box) {
    if (this.canvas.parentElement?.classList.contains("vis-network")) {
      probe.draws += 1;
      dirty = this;
    }
    return native.apply(this, box);
  };

  function painted(context) {
    const { width, height } = context.canvas;
    if (width === 0 || height === 0) return false;
    const pixels = new Uint32Array(read.call(context, 0, 0, width, height).data.buffer);
    return pixels.some((pixel) => pixel !== 0);
  }

  function frame(now) {
    if (probe.counting) probe.stamps.push({ now, drawn: dirty !== null });
    if (dirty) {
      if (probe.firstNode === null && painted(dirty)) probe.firstNode = performance.now();
      probe.lastDraw = performance.now();
      dirty = null;
    }
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);

  probe.quiet = () => probe.firstNode !== null && performance.now() - probe.lastDraw > QUIET_MS;
  probe.start = () => {
    probe.stamps = [];
    probe.counting = true;
  };
  probe.stop = () => {
    probe.counting = false;
    const { stamps } = probe;
    const seconds = (stamps[stamps.length - 1].now - stamps[0].now) / 1000;
    const gaps = stamps.slice(1).map((stamp, i) => stamp.now - stamps[i].now);
    return {
      fps: (stamps.length - 1) / seconds,
      drawn: stamps.slice(1).filter((stamp) => stamp.drawn).length / seconds,
      longest: Math.max(...gaps),
    };
  };
  /** Where a hand can take the picture and not an actor: the emptiest spot of the free canvas. */
  probe.emptySpot = () => {
    const canvas = document.querySelector(".vis-network canvas");
    const context = canvas.getContext("2d");
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    const reach = 24;
    let best = null;
    for (let y = box.top + reach; y < box.bottom - reach; y += 20) {
      for (let x = box.left + reach; x < box.right - reach; x += 20) {
        if (!document.elementFromPoint(x, y)?.closest(".vis-network")) continue;
        const [left, top] = [(x - box.left - reach) * ratio, (y - box.top - reach) * ratio];
        const { data } = read.call(context, left, top, 2 * reach * ratio, 2 * reach * ratio);
        let ink = 0;
        for (let i = 3; i < data.length; i += 4) ink += data[i];
        if (best === null || ink < best.ink) best = { x, y, ink };
      }
    }
    return best;
  };
  window.relationsProbe = probe;
})();
