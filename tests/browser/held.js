/**
 * Runs before a page's own scripts: what a page does beside what stands in it is written down, and what stands in
 * it is told as a tree of lines: what each part is, what it is called and how it is; not where, and not how it looks.
 */
(() => {
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
  // What is done when there is nothing else to do is done in its turn.
  window.requestIdleCallback = (run) => window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 9 }), 1);

  /** @type {string[]} */
  let deeds = [];
  const did = (...words) => deeds.push(words.filter((word) => word !== "").join(" "));
  const inWords = (value) => (value === undefined ? "" : String(value));

  /** Written down whenever it is asked for. */
  function noted(owner, name, tell, act) {
    const real = owner[name];
    owner[name] = function noted(...how) {
      did(...tell(this, how));
      return act ? act.apply(this, how) : real.apply(this, how);
    };
  }
  noted(Element.prototype, "requestFullscreen", () => ["fills the screen"], () => Promise.resolve());
  noted(window, "print", () => ["prints"], () => {});
  noted(window, "open", (_, [address, name]) => ["opens a window", inWords(address), inWords(name)], () => null);
  noted(History.prototype, "pushState", () => ["goes on"]);
  noted(Document.prototype, "execCommand", (_, [name]) => [name], () => true);
  if (navigator.clipboard) noted(navigator.clipboard, "writeText", (_, [text]) => ["copies", inWords(text)], () => Promise.resolve());
  const kept = Event.prototype.preventDefault;
  Event.prototype.preventDefault = function preventDefault() {
    if (this.type === "keydown") did("keeps", this.key);
    kept.call(this);
  };

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
    if (!this.download) {
      click.call(this);
      return;
    }
    const blob = made.get(this.href);
    const at = deeds.push(`saves ${this.download} ${blob?.type}`) - 1;
    const written = deeds;
    handed += 1;
    if (blob && /csv|plain|yaml|bibtex|json|ris/.test(blob.type)) {
      files.push(blob.text().then((text) => { written[at] += `\n${text.replaceAll("\r", "").trimEnd()}`; }));
    }
  };

  const ROLES = {
    a: "link", h1: "h1", h2: "h2", h3: "h3", h4: "h4", nav: "navigation", dialog: "dialog", p: "p", ul: "ul", ol: "ol", li: "li", td: "td", th: "th",
    tr: "tr", summary: "summary", select: "select", textarea: "textarea", button: "button", input: "input", table: "table", caption: "caption",
    blockquote: "blockquote", dt: "dt", dd: "dd", label: "label", option: "option", optgroup: "optgroup", output: "output", figure: "figure", pre: "pre",
    figcaption: "figcaption", cite: "cite", section: "section", aside: "aside", header: "header", footer: "footer", main: "main", details: "details",
  };
  const INLINE = new Set(["span", "b", "i", "strong", "em", "bdi", "small", "q", "time", "abbr", "code", "sub", "sup", "mark", "kbd"]);
  const TOLD = ["title", "placeholder", "min", "max", "step", "maxlength", "inputmode", "download", "lang", "alt", "aria-valuetext", "colspan", "rowspan", "data-theme"];
  const ELSEWHERE = /^aria-(label|labelledby|hidden|controls|describedby|valuetext|autocomplete|keyshortcuts|roledescription|haspopup)$/;
  const STATES = ["disabled", "checked", "indeterminate", "open", "inert"];
  const squeezed = (text) => text.replaceAll(/\s+/g, (space) => (/^[\u00A0\u202F]+$/.test(space) ? space : " "));
  const quoted = (text) => `"${text.trim().replaceAll('"', "'")}"`;
  const withoutPlaces = (hash) => hash.replaceAll(/\b(x|y|zoom|at)=[^&]*/g, "$1=…");
  const named = (ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? `no #${id}`).join(" ");

  /** How an element is, and what it is called but by what stands in it. */
  function wordsOf(one) {
    const words = [...one.attributes].filter(({ name }) => /^aria-/.test(name) && !ELSEWHERE.test(name)).map(({ name, value }) => `${name.slice(5)}=${value}`);
    words.push(...STATES.filter((name) => one[name] === true));
    if (one.getAttribute("tabindex") === "0") words.push("tab");
    if (one === document.activeElement && one !== document.body) words.push("FOCUSED");
    if (one.localName === "input") words.push(one.type);
    const label = one.getAttribute("aria-labelledby");
    const called = label ? named(label) : one.getAttribute("aria-label");
    if (called !== null) words.push(quoted(squeezed(called)));
    for (const name of TOLD) {
      const value = one.getAttribute(name);
      if (value && value !== called && !one.textContent.includes(value)) words.push(`${name} ${quoted(value)}`);
    }
    if (one.localName === "a" && one.hasAttribute("href")) words.push(`to ${quoted(withoutPlaces(one.getAttribute("href")))}`);
    if (one.matches("input:not([type=checkbox], [type=radio]), select, textarea")) words.push(`is ${quoted(one.value)}`);
    return words;
  }

  const isSeen = (one) => one.matches("option, optgroup, #live, .unseen") || one.checkVisibility({ visibilityProperty: true });

  /**
   * What stands in an element: texts, and of parts that are something their line and what stands in them.
   * @typedef {[string, Told[]]} Told
   */
  function inside(element) {
    /** @type {(Told | string)[]} */
    const found = [];
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (isSeen(element)) found.push(squeezed(node.data));
      } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches("script, style, template, noscript, canvas")) {
        if (node.localName === "svg" && node.getAttribute("role") !== "img") continue;
        found.push(...told(node));
      }
    }
    return found;
  }

  /** Texts that follow one another are one. */
  function joined(found) {
    /** @type {Told[]} */
    const lines = [];
    let text = "";
    const end = () => {
      if (text.trim() !== "") lines.push([quoted(squeezed(text)), []]);
      text = "";
    };
    for (const one of found) {
      if (typeof one === "string") text += one;
      else {
        end();
        if (one.length > 0) lines.push(one);
      }
    }
    end();
    return lines;
  }

  function told(one) {
    // What is seen may stand in what is not.
    if (!isSeen(one)) return one.checkVisibility() ? inside(one).filter((found) => typeof found !== "string") : [];
    const role = one.getAttribute("role") ?? ROLES[one.localName] ?? "";
    const words = wordsOf(one);
    if (!role && !one.id && words.length === 0) {
      // Neither is a line of its own; between blocks a text ends.
      return INLINE.has(one.localName) ? inside(one) : [[], ...inside(one), []];
    }
    const lines = one.localName === "svg" ? [] : joined(inside(one));
    const head = [`${role || (one.id ? "" : "part")}${one.id ? `#${one.id}` : ""}`, ...words];
    // Who has but one text is called so, or as it is called if that says the same.
    if (lines.length !== 1 || lines[0][1].length > 0 || !lines[0][0].startsWith('"')) return [[head.join(" "), lines]];
    const text = lines[0][0];
    if (!words.some((word) => word.includes(text.slice(1, -1)))) head.push(text);
    return [[head.join(" "), []]];
  }

  /** A hand with a mouse, at once; when, the page's own clock says, so that a busy machine's second tap is no later. */
  function point(type, x, y, more = {}) {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const how = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, ...more };
    const event = type === "wheel" ? new WheelEvent(type, how) : new PointerEvent(type, how);
    Object.defineProperty(event, "timeStamp", { value: performance.now() });
    target.dispatchEvent(event);
  }
  /** Where somebody or something is drawn. */
  function placeOf(id) {
    const found = window.relations.drawn().actors.find((actor) => actor.id === id);
    if (!found) throw new Error(`${id} is not drawn`);
    return [found.x, found.y];
  }
  const focus = HTMLElement.prototype.focus;
  window.held = {
    /** A click wherever it is seen; nothing is scrolled, and the hand is gone again. */
    click(found) {
      heard = handed;
      const how = { bubbles: true, cancelable: true, pointerType: "mouse", isPrimary: true, button: 0 };
      if (found.dispatchEvent(new PointerEvent("pointerdown", how))) {
        focus.call(found.closest("button, a[href], input, select, summary, [tabindex]") ?? document.body, { preventScroll: true });
      }
      found.dispatchEvent(new PointerEvent("pointerup", how));
      found.click();
    },
    hover(found) {
      for (const type of ["pointerover", "pointerenter", "pointermove"]) {
        found.dispatchEvent(new PointerEvent(type, { bubbles: type !== "pointerenter", pointerType: "mouse", isPrimary: true }));
      }
    },
    /** What a hand does to whom is drawn. */
    point: (id) => point("pointermove", ...placeOf(id)),
    tap(id, times = 1) {
      const [x, y] = placeOf(id);
      for (let time = 0; time < times; time += 1) {
        point("pointerdown", x, y, { buttons: 1 });
        point("pointerup", x, y);
      }
    },
    async drag(id, byX, byY) {
      const [x, y] = placeOf(id);
      point("pointerdown", x, y, { buttons: 1 });
      for (let step = 1; step <= 4; step += 1) {
        point("pointermove", x + byX * step / 4, y + byY * step / 4, { buttons: 1, button: -1 });
        await window.clock.pass(50);
      }
      point("pointerup", x + byX, y + byY);
    },
    wheel: (id, deltaY) => point("wheel", ...placeOf(id), { deltaY }),
    /** Once another file is handed over. */
    async saved() {
      while (handed === heard) {
        await window.clock.pass(50);
        await new Promise((done) => { later(done, 5); });
      }
    },
    /** What stands on the page. */
    async told() {
      await Promise.all(files);
      files = [];
      const [html, { hover }] = [document.documentElement, window.relations.state()];
      const parts = withoutPlaces(decodeURI(location.hash)).slice(1).split("&").filter(Boolean);
      const page = [`lang=${html.lang}`, `dir=${html.dir}`, `theme=${html.dataset.theme}`, ...[...document.body.classList].sort()];
      return [`title ${quoted(document.title)}`, ...(hover ? [`hover ${hover}`] : []), ...parts.map((part) => `#${part}`), ...page.map((word) => `page ${word}`)]
        .map((line) => [line, []]).concat(joined(inside(document.body)));
    },
    /** What it did since this was asked. */
    deeds() {
      const found = deeds;
      deeds = [];
      return found;
    },
  };
})();
