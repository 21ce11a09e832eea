/**
 * Runs before a page's own scripts: what a page does beside what stands in it is written down, and what stands in
 * it is told as lines of text, one an element that is seen.
 */
(() => {
  // Of an earlier way nothing is remembered.
  if (location.protocol === "https:") sessionStorage.clear();
  /** More letters of a value are summed up. */
  const MOST = 110;
  const later = window.setTimeout.bind(window);
  // The day is always the same, and goes on with the test's clock.
  const [RealDate, opened] = [Date, Date.UTC(2026, 2, 4, 10, 20)];
  let first = null;
  window.Date = class extends RealDate {
    constructor(...how) { super(...(how.length > 0 ? how : [window.Date.now()])); }
    static now() {
      first ??= performance.now();
      return opened + performance.now() - first;
    }
  };
  /** @type {string[]} */
  let deeds = [];
  const did = (...words) => deeds.push(words.filter((word) => word !== "").join(" "));
  function nameOf(node) {
    if (node === window || node === document) return node === window ? "window" : "document";
    return [node.localName, node.id && `#${node.id}`, node.id ? "" : node.classList?.[0] && `.${node.classList[0]}`].filter(Boolean).join("");
  }
  const sum = (text) => {
    let found = 7;
    for (const letter of text) found = (found * 31 + letter.codePointAt(0)) % 1_000_003;
    return found;
  };
  /** Many numbers, as a path has them: which bounds they have and how much they are, which rounding hardly moves. */
  function bounds(text) {
    const numbers = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [least, most, all] = [Math.min(...numbers), Math.max(...numbers), numbers.reduce((total, one) => total + one, 0)];
    return `${numbers.length} numbers ${[least, most, all / numbers.length].map((one) => one.toFixed(1)).join(" ")}`;
  }
  function brief(text, most = MOST) {
    if (text.length <= most) return text;
    const letters = text.replaceAll(/[-\d.,\s]|\be-/g, "");
    const rest = letters.length < text.length / 3 ? `${sum(letters)}, ${bounds(text)}` : sum(text);
    return `${text.slice(0, MOST / 2)}… ${letters.length < text.length / 3 ? "" : `${text.length} letters, `}sum ${rest}`;
  }
  const inWords = (value) => (value === undefined ? "" : brief(typeof value === "string" ? value : JSON.stringify(value) ?? ""));

  /** Written down whenever it is asked for. */
  function noted(owner, name, tell, act) {
    const real = owner[name];
    owner[name] = function noted(...how) {
      did(...tell(this, how));
      return act ? act.apply(this, how) : real.apply(this, how);
    };
  }
  const realFocus = HTMLElement.prototype.focus;
  noted(HTMLElement.prototype, "focus", (one, [how]) => ["focus", nameOf(one), inWords(how)]);
  noted(Element.prototype, "scrollIntoView", (one, [how]) => ["scroll to", nameOf(one), inWords(how)]);
  noted(HTMLInputElement.prototype, "select", (one) => ["select", nameOf(one)]);
  noted(Element.prototype, "requestFullscreen", (one) => ["fill the screen", nameOf(one)], () => Promise.resolve());
  noted(window, "print", () => ["print"], () => {});
  noted(window, "open", (_, [address, name, how]) => ["open a window", inWords(address), inWords(name), inWords(how)], () => null);
  noted(History.prototype, "pushState", (_, [, , address]) => ["go on to", inWords(String(address).replace(/^[^#]*/, ""))]);
  noted(Document.prototype, "execCommand", (_, [name]) => [name], () => true);
  if (navigator.clipboard) noted(navigator.clipboard, "writeText", (_, [text]) => ["copy", inWords(text)], () => Promise.resolve());

  // Files are handed over as links to what was made here and now.
  /** @type {Map<string, Blob>} */
  const made = new Map();
  const realUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const url = realUrl(blob);
    made.set(url, blob);
    return url;
  };
  /** @type {Promise<void>[]} */
  let files = [];
  let [handed, heard] = [0, 0];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function clicked() {
    if (!this.download) return click.call(this);
    const blob = made.get(this.href);
    const at = deeds.push("") - 1;
    const [written, name] = [deeds, this.download];
    handed += 1;
    files.push((async () => {
      const text = blob && /text|json|svg|xml|csv|yaml/.test(blob.type);
      written[at] = `save ${name} ${blob?.type}`;
      if (text) written[at] += `\n${(await blob.text()).replaceAll(/data:[^"')]{40,}/g, (data) => brief(data)).replaceAll("\r", "")}`;
    })());
    return undefined;
  };

  // Whoever stops an event keeps it from everyone else.
  for (const name of ["preventDefault", "stopPropagation"]) {
    noted(Event.prototype, name, (event) => [name === "preventDefault" ? "keep" : "stop", event.type, event.key ?? "", "at", nameOf(event.target)]);
  }

  /** What nearly all have of their kind. */
  const SAME = new Set(['type="button"', 'dir="auto"', 'aria-hidden="true"', 'tabindex="-1"']);
  const STATES = ["disabled", "checked", "indeterminate", "open"];
  const rounded = (text) => text.replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));

  /** How an element is, but for its place. */
  function headOf(one) {
    const same = one.title && one.title === one.getAttribute("aria-label");
    const attributes = [...one.attributes].filter(({ name }) => !(same && name === "title") && !/^data-(row|column)$/.test(name)).map(({ name, value }) => (value === "" ? name : `${name}="${brief(value)}"`))
      .filter((told) => !/^(class|id|style|open|checked|disabled|viewBox|focusable|target|rel)\b/.test(told) && !SAME.has(told));
    const states = STATES.filter((name) => one[name] === true);
    const value = one.matches("input:not([type=checkbox], [type=radio]), select, textarea") ? [`value “${brief(one.value)}”`] : [];
    const style = one.getAttribute("style") ? [`{${brief(rounded(one.getAttribute("style")))}}`] : [];
    return [[one.localName, one.id && `#${one.id}`, ...[...one.classList].map((name) => `.${name}`)].join(""),
      ...attributes, ...states, ...value, ...style, ...(one === document.activeElement ? ["FOCUSED"] : [])].join(" ");
  }

  /** Where an element is that is not in the flow of the text, and whatever can be pressed. */
  function placeOf(one) {
    const { position } = getComputedStyle(one);
    const scrolled = one.scrollTop > 0 || one.scrollLeft > 0 ? ` scrolled ${Math.round(one.scrollLeft)} ${Math.round(one.scrollTop)}` : "";
    const control = one.matches("button, input, select, textarea, summary, canvas");
    if ((!["absolute", "fixed", "sticky"].includes(position) && !control) || one.matches(".unseen, .skip")) return scrolled;
    const { left, top, width, height } = one.getBoundingClientRect();
    const size = `${Math.round(width)}×${Math.round(height)}`;
    return ` @${control && position === "static" ? "" : `${Math.round(left)},${Math.round(top)} `}${size}${scrolled}`;
  }

  const quoted = (text) => `“${text.replaceAll("\n", "\\n")}”`;
  const isSeen = (element) => element.matches("option, optgroup, #live, .unseen") || element.checkVisibility({ visibilityProperty: true });

  /** @param {Element} element @param {string} indent @param {string[]} lines */
  function tellElement(element, indent, lines) {
    if (element.matches("svg.icon")) {
      lines.push(`${indent}icon ${sum(element.innerHTML)}${element.matches(".turning") ? " turning" : ""}`);
      return;
    }
    // How large a bitmap is that is drawn when there is time for it hangs on when.
    if (element.localName === "canvas") {
      lines.push(`${indent}canvas.${element.className}`);
      return;
    }
    const children = [...element.childNodes];
    const text = children.length === 1 && children[0].nodeType === Node.TEXT_NODE ? ` ${quoted(children[0].data)}` : "";
    const within = element.parentElement.closest("svg, select");
    lines.push(`${indent}${headOf(element)}${within ? "" : placeOf(element)}${text}`);
    if (!text) for (const child of children) tell(child, `${indent} `, lines);
  }

  /** @param {Node} node @param {string} indent @param {string[]} lines */
  function tell(node, indent, lines) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.data.trim() !== "") lines.push(`${indent}${quoted(node.data)}`);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches("script, style, template, noscript")) return;
    if (isSeen(node)) tellElement(node, indent, lines);
    // What is seen may stand in what is not.
    else for (const child of node.checkVisibility() ? node.children : []) tell(child, indent, lines);
  }

  /** What is drawn, a line a thing. */
  function drawn() {
    const lines = [];
    const told = (_, one) => (one === false || one === null || one === "" ? undefined : one);
    const short = (value) => brief((JSON.stringify(value, told) ?? "")
      .replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(Math.abs(number) < 10 ? 1 : 0))))
      .replaceAll(/["{}[\]]/g, "").replaceAll(",", " "), 1.5 * MOST);
    for (const [part, found] of Object.entries(window.relations?.drawn() ?? {})) {
      if (Array.isArray(found)) for (const one of found) lines.push(`drawn ${part} ${short(one)}`);
      else lines.push(`drawn ${part} ${short(found)}`);
    }
    return lines;
  }

  /** A hand with a mouse, at once. */
  function point(type, x, y, more = {}) {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const how = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, ...more };
    target.dispatchEvent(type === "wheel" ? new WheelEvent(type, how) : new PointerEvent(type, how));
  }
  window.held = {
    /** A click wherever it is seen; nothing is scrolled, and the hand is gone again. */
    click(found) {
      const how = { bubbles: true, cancelable: true, pointerType: "mouse", isPrimary: true, button: 0 };
      if (found.dispatchEvent(new PointerEvent("pointerdown", how))) {
        realFocus.call(found.closest("button, a[href], input, select, summary, [tabindex]") ?? document.body, { preventScroll: true });
      }
      found.dispatchEvent(new PointerEvent("pointerup", how));
      found.click();
    },
    hover(found) {
      for (const type of ["pointerover", "pointerenter", "pointermove"]) {
        found.dispatchEvent(new PointerEvent(type, { bubbles: type !== "pointerenter", pointerType: "mouse", isPrimary: true }));
      }
    },
    tap(x, y) {
      point("pointerdown", x, y, { buttons: 1 });
      point("pointerup", x, y);
    },
    async hand(x, y, toX, toY) {
      point("pointerdown", x, y, { buttons: 1 });
      for (let step = 1; step <= 4; step += 1) {
        point("pointermove", x + (toX - x) * step / 4, y + (toY - y) * step / 4, { buttons: 1, button: -1 });
        await window.clock.pass(50);
      }
      point("pointerup", toX, toY);
    },
    wheel: (x, y, deltaY, ctrlKey = false) => point("wheel", x, y, { deltaY, ctrlKey }),
    /** Once another file is handed over. */
    async saved() {
      while (handed === heard) {
        await window.clock.pass(50);
        await new Promise((done) => { later(done, 5); });
      }
      heard = handed;
    },
    /** What stands on the page. */
    async lines() {
      await Promise.all(files);
      files = [];
      const lines = [headOf(document.documentElement)];
      tell(document.body, "", lines);
      const state = Object.entries(window.relations?.state() ?? {}).map(([key, value]) => `state ${key} ${JSON.stringify(value)}`);
      return [`at ${location.hash} “${document.title}”`, ...state, ...lines, ...drawn()];
    },
    /** What it did since this was asked. */
    deeds() {
      const found = deeds;
      deeds = [];
      return found;
    },
  };
})();
