/**
 * Runs before a page's own scripts: takes frames, timers and observed sizes out of the browser's hands.
 * With `window.unpainted` nothing reaches a canvas, until `clock.paint(true)`: where all stands is worked out all
 * the same.
 */
(() => {
  const frame = window.requestAnimationFrame.bind(window);
  const later = window.setTimeout.bind(window);
  const started = performance.now.bind(performance)();
  let now = started;
  let number = 1e6;
  let frames = new Map();
  const timers = new Map();
  const watched = new Set();

  performance.now = () => now;
  window.requestAnimationFrame = (run) => { frames.set(number += 1, run); return number; };
  window.cancelAnimationFrame = (id) => frames.delete(id);
  window.setTimeout = (run, wait = 0, ...more) => {
    timers.set(number += 1, { due: now + Math.max(0, Number(wait) || 0), run: () => run(...more) });
    return number;
  };
  window.clearTimeout = (id) => timers.delete(id);
  window.ResizeObserver = class {
    constructor(tell) { this.tell = tell; this.sizes = new Map(); watched.add(this); }
    observe(element) { this.sizes.set(element, null); }
    unobserve(element) { this.sizes.delete(element); }
    disconnect() { this.sizes.clear(); }
    look() {
      const changed = [...this.sizes].filter(([element, before]) => {
        const size = `${element.clientWidth} ${element.clientHeight} ${element.getClientRects().length}`;
        this.sizes.set(element, size);
        return size !== before;
      });
      if (changed.length > 0) this.tell(changed.map(([target]) => ({ target })), this);
      return changed.length > 0;
    }
  };

  const inks = ["fill", "stroke", "fillRect", "strokeRect", "clearRect", "fillText", "strokeText", "drawImage"];
  // Where ink goes: a canvas to which nobody has said that has no bitmap either.
  inks.push("setTransform", "translate", "rotate", "scale", "clip");
  let painted = !window.unpainted;
  for (const ink of inks) {
    const real = CanvasRenderingContext2D.prototype[ink];
    CanvasRenderingContext2D.prototype[ink] = function ink(...how) { if (painted) real.apply(this, how); };
  }

  // The browser's own Back takes its time: from when it is asked for until it is told.
  const ways = { asked: 0, told: 0 };
  for (const way of ["back", "forward"]) {
    const real = history[way].bind(history);
    history[way] = () => { ways.asked += 1; real(); };
  }
  window.addEventListener("popstate", () => { ways.told += 1; });

  /** What waits for its time runs, then a frame: as long as the sizes that this changes. */
  function tick(by) {
    now += by;
    for (const [id, { due, run }] of [...timers]) {
      if (due > now || !timers.has(id)) continue;
      timers.delete(id);
      run();
    }
    const due = frames;
    frames = new Map();
    for (const run of due.values()) run(now);
    for (let round = 0; round < 4 && [...watched].filter((one) => one.look()).length > 0; round += 1);
  }

  /** The browser's own next frame; a browser that gives none is not waited for longer than that. */
  const frameWithin = (most) => new Promise((done) => { frame(() => done(true)); later(() => done(false), most); });

  const microtasks = () => new Promise((done) => queueMicrotask(done));
  window.clock = {
    /** Lets so many milliseconds pass, in frames of so many. */
    async pass(time, each = 50) {
      for (let passed = 0; passed < time; passed += each) {
        tick(each);
        await microtasks();
      }
    },
    /** Lets time pass until nothing is left to do. */
    async rest(each = 160) {
      for (let round = 0; round < 400; round += 1) {
        const next = Math.min(...[...timers.values()].map(({ due }) => due - now));
        tick(frames.size > 0 || !Number.isFinite(next) ? each : Math.max(each, next));
        await microtasks();
        await microtasks();
        if (frames.size === 0 && timers.size === 0) return;
      }
      throw new Error("the page does not come to rest");
    },
    /** Lets what is drawn reach the canvases, or not. */
    paint(on) { painted = on; },
    /** Waits for what the browser itself has to tell: that it went back, and that the window has this size. */
    async told(width = window.innerWidth, height = window.innerHeight) {
      const due = () => ways.told < ways.asked || window.innerWidth !== width || window.innerHeight !== height;
      for (let left = 600; due(); left -= 1) {
        if (left === 0) throw new Error("the browser does not answer");
        await frameWithin(50);
      }
      // A size is told in the frame that has it.
      for (const which of ["first", "second"]) {
        if (!await frameWithin(20_000)) throw new Error(`the browser gives no ${which} frame`);
      }
    },
  };
})();
