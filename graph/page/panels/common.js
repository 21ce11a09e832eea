/** What two to four actors share, and where they part: their alliances, their ties to thirds and to one another. */

import { MOST, common } from "../core/common.js";
import { FIRST_DAY, LAST_DAY, formatDay, formatSpan } from "../core/dates.js";
import { inView } from "../core/names.js";
import { latestFirst } from "../core/order.js";
import { inOrder, say, sayListParts, sayNumber, sayParts } from "../core/say.js";
import { actorsAsked } from "../core/subject.js";
import { actorName, capital, phrase, shortName, tieInWords } from "../core/words.js";
import { wayTo } from "../elements/buttons.js";
import { bdi, h, oncePerFrame, refill } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { lineSample } from "../elements/samples.js";
import { confidenceBadge } from "../elements/sources.js";

/** @import { Common, CommonAlliance, CommonThird, Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Child, Page, Panel } from "../elements/types.d.ts" */

/** What of the state it depends on. @type {("date" | "filters" | "focus" | "selection")[]} */
const HEARD = ["date", "filters", "focus", "selection"];

/** @type {Panel} */
export const PANEL = {
  id: "common",
  title: "common.title",
  at: "left",
  order: 51,
  button: { icon: "common", where: "tools", title: "common.button_title", word: "header.words.common" },
  key: { letter: "v", does: "help.does.common" },
  make: createCommon,
};

/** @typedef {{index: Index, store: Store, go: (id: string) => void, actors: string[]}} Telling `index` of the day */

/** @param {Telling} telling @param {string} id @param {string} label @param {string} [key] */
function link({ store, go }, id, label, key = id) {
  return wayTo(store, id, go, { class: "link-button", "data-key": `common-${key}` }, bdi(label));
}

/** Names in a row, each a way to whom it names. @param {Telling} telling @param {{id: string, key: string}[]} those */
function links(telling, those) {
  return sayListParts(those.map(({ id, key }) => link(telling, id, actorName(telling.index, id), key)));
}

/** "since 4 April 1949": the days that bound it, of those that are known. @param {{start: string, end: string}} span */
function days({ start, end }) {
  return formatSpan(start === FIRST_DAY ? undefined : start, end === LAST_DAY ? undefined : end);
}

/** @param {Telling} telling @param {CommonAlliance[]} alliances those of some actors */
function allianceRows(telling, alliances) {
  return alliances.map((one) => h("li", null, link(telling, one.id, actorName(telling.index, one.id), `${one.id}-${one.who.join("-")}`),
    " ", h("span", { class: "muted" }, days(one))));
}

/** What some actors each do, and to whom. @param {Telling} telling @param {CommonThird[]} thirds */
function thirdRows(telling, thirds) {
  const { index } = telling;
  /** @type {Map<string, CommonThird[]>} */
  const ways = new Map();
  for (const third of thirds) {
    const words = phrase(index, third.tie, third.of);
    ways.set(words, [...ways.get(words) ?? [], third]);
  }
  return [...ways].map(([words, those]) => h("li", null, lineSample(index, those[0].kind), " ", h("span", null, sayParts("lists.about", {
    before: bdi(capital(words)),
    next: links(telling, those.sort((a, b) => inOrder(actorName(index, a.id), actorName(index, b.id)))
      .map(({ id, way, kind, who }) => ({ id, key: `${kind}-${way}-${id}-${who.join("-")}` }))),
  }))));
}

/** What all of some actors have, and nobody else of those compared. @param {Telling} telling @param {Common} found @param {string[]} who */
function sharedBy(telling, { alliances, thirds }, who) {
  const { index, store, actors } = telling;
  const all = who.length === actors.length;
  /** @param {{who: string[]}} one */
  const theirs = (one) => one.who.length === who.length && one.who.every((id) => who.includes(id));
  const [memberships, ties] = [alliances.filter(theirs), thirds.filter(theirs)];
  if (memberships.length + ties.length === 0) return null;
  const names = sayListParts(who.map((id) => h("strong", null, bdi(shortName(index, id)))));
  const title = all ? say(who.length === 2 ? "common.both" : "common.all", { count: who.length }) : sayParts(who.length > 1 ? "common.some" : "common.one", { names });
  return fold(store, `common.${who.join(".")}`, who.length > 1, { class: "fold" },
    h("summary", { "data-key": `fold-${who.join("-")}` }, title, " ", h("span", { class: "muted" }, sayNumber(memberships.length + ties.length))),
    () => [
      memberships.length > 0 && [h("h4", null, say("common.members")), h("ul", { class: "facts" }, allianceRows(telling, memberships))],
      ties.length > 0 && [h("h4", null, say("common.thirds", { count: who.length })), h("ul", { class: "facts common-ties" }, thirdRows(telling, ties))],
    ]);
}

/** The groups of actors that have something in common, the largest first. @param {Common} found @param {string[]} actors */
function groupsOf({ alliances, thirds }, actors) {
  const groups = new Map([[actors.join(), actors]]);
  for (const { who } of [...alliances, ...thirds]) {
    const inTurn = actors.filter((id) => who.includes(id));
    groups.set(inTurn.join(), inTurn);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** @param {Telling} telling @param {Common} found */
function ownTies(telling, { own }) {
  return own.length > 0 && [h("h3", null, say("common.own", { count: own.length })),
    h("ul", { class: "facts" }, [...own].sort(latestFirst).map((tie) => h("li", null, link(telling, tie.id, tieInWords(telling.index, tie)),
      " ", h("span", { class: "muted" }, formatSpan(tie.since, tie.until)), " ", confidenceBadge(telling.index, tie.confidence))))];
}

/** @param {Telling} telling @param {Common} found */
function parting(telling, { opposed }) {
  const { index } = telling;
  /** @param {string[]} who */
  const names = (who) => sayListParts(who.map((id) => bdi(shortName(index, id))));
  return opposed.length > 0 && [h("h3", null, say("common.opposed")),
    h("ul", { class: "facts" }, opposed.map(({ id, friends, enemies }) => h("li", null, sayParts("lists.about", {
      before: link(telling, id, actorName(index, id), `opposed-${id}`),
      next: sayParts("common.against", { friends: names(friends), enemies: names(enemies) }),
    }))))];
}

/** Alliances that all were in at once, on other days. @param {Telling} telling @param {Common} ever @param {Common} now */
function atOtherTimes(telling, ever, now) {
  const { actors } = telling;
  /** @param {CommonAlliance} one */
  const ofAll = ({ who }) => who.length === actors.length;
  const here = new Set(now.alliances.filter(ofAll).map(({ id }) => id));
  const rows = ever.alliances.filter((one) => ofAll(one) && !here.has(one.id));
  return rows.length > 0 && [h("h3", null, say("common.other_times")), h("ul", { class: "facts" }, allianceRows(telling, rows))];
}

/** All of it. @param {Telling} telling @param {PageState} state @returns {Child} */
function told(telling, state) {
  const { index, actors } = telling;
  const now = common(index, state.filters, { start: state.date, end: state.date }, actors);
  const ever = common(index, state.filters, { start: FIRST_DAY, end: LAST_DAY }, actors);
  // Of the alliances of the day, since when and until when.
  const spans = new Map(ever.alliances.map((one) => [`${one.id} ${one.who.join()}`, one]));
  const alliances = now.alliances.map((one) => ({ ...one, ...spans.get(`${one.id} ${one.who.join()}`) ?? {} }));
  const found = { ...now, alliances };
  const [all, ...some] = groupsOf(found, actors).map((who) => sharedBy(telling, found, who));
  return [
    h("p", { class: "muted" }, say("common.day", { day: formatDay(state.date) })),
    all ?? h("p", null, say("common.nothing")), some,
    ownTies(telling, found), parting(telling, found), atOtherTimes(telling, ever, now),
  ];
}

/** @param {HTMLElement} root @param {Page} page */
function createCommon(root, { index, store, turn, go }) {
  const fields = Array.from({ length: MOST }, (_, at) => h("select", { "aria-label": say("common.actor", { number: at + 1 }), on: { change: choose } }));
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "common-title" });
  root.append(
    panelHead("common-title", say("common.title"), closeButton(say("common.close"), () => turn("common", false)), { tabindex: "-1" }),
    h("div", { class: "pairs common-actors" }, fields), body);

  function choose() {
    store.set({ selection: null, hover: null, focus: [...new Set(fields.map(({ value }) => value).filter(Boolean))] });
  }

  /** @param {Index} named @param {string[]} actors */
  function fillFields(named, actors) {
    const known = [...index.actors.keys()].map((id) => ({ id, name: actorName(named, id) })).sort((a, b) => inOrder(a.name, b.name));
    fields.forEach((one, at) => {
      one.hidden = at > Math.max(1, actors.length);
      one.replaceChildren(h("option", { value: "" }, say(at < 2 ? "path.choose" : "common.add")),
        ...known.map(({ id, name }) => h("option", { value: id }, name)));
      one.value = actors[at] ?? "";
    });
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const actors = actorsAsked(index, state, MOST);
    fillFields(named, actors);
    refill(body, actors.length < 2 ? h("p", { class: "muted" }, say("common.how")) : told({ index: named, store, go, actors }, state));
  }

  const renderSoon = oncePerFrame(() => root.hidden || render());
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (!previous) render();
      else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
  };
}
