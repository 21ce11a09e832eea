/** The small box beside the pointer that says what it is on. */

import { isMembership, kindLabel } from "../core/index.js";
import { say, sayRow } from "../core/say.js";
import { scaleNow } from "../core/scale.js";
import { pairInWords, pairName } from "../core/strand-words.js";
import { tiesOfPair } from "../core/strands.js";
import { stateInWords } from "../core/theme-words.js";
import { themeNow } from "../core/themes.js";
import { visible } from "../core/visible.js";
import { actorName, betweenWords, confidenceWord, kindsInWords, standingInWords } from "../core/words.js";
import { shortened } from "../drawing/labels.js";

/** @import { Index, KnownActor, PageState } from "../core/types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** So many ties of a strand are named. */
const MOST = 6;
const AWAY = 14;

/** On the page itself, so that it lies over whatever stands on the picture. @param {HTMLElement} container */
export function createTooltip(container) {
  const box = document.createElement("div");
  box.className = "picture-tooltip";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  document.body.append(box);
  return {
    /** @param {string[]} lines the first is the heading @param {Point} point */
    show(lines, point) {
      const parts = lines.filter(Boolean).map((line, i) => {
        const part = document.createElement(i === 0 ? "strong" : "span");
        part.textContent = line;
        return part;
      });
      box.replaceChildren(...parts);
      box.hidden = false;
      const fitsRight = point.x + AWAY + box.offsetWidth < container.clientWidth;
      const fitsBelow = point.y + AWAY + box.offsetHeight < container.clientHeight;
      const x = fitsRight ? point.x + AWAY : Math.max(0, point.x - AWAY - box.offsetWidth);
      const y = fitsBelow ? point.y + AWAY : Math.max(0, point.y - AWAY - box.offsetHeight);
      const { left, top } = container.getBoundingClientRect();
      box.style.transform = `translate(${left + x}px, ${top + y}px)`;
    },
    hide() {
      box.hidden = true;
    },
    destroy: () => box.remove(),
  };
}

const LONGEST = 160;

/** @param {string} text */
const cut = (text) => shortened(text, LONGEST);

/** @param {Tie} tie */
function span(tie) {
  if (tie.since && tie.until) return tie.since === tie.until ? tie.since : say("tooltip.span", { since: tie.since, until: tie.until });
  if (tie.since) return say("tooltip.since", { date: tie.since });
  return tie.until ? say("tooltip.until", { date: tie.until }) : "";
}

/** @param {Index} index @param {KnownActor} actor @param {Set<string>} ties */
function aboutActor(index, actor, ties) {
  const shown = (index.tiesOf.get(actor.id) ?? []).filter((tie) => ties.has(tie.id));
  if (actor.type === "alliance") {
    const members = shown.filter((tie) => isMembership(tie)).length;
    return [cut(actor.name), kindsInWords(actor), members > 0 ? say("tooltip.members", { count: members }) : ""];
  }
  const others = shown.filter((tie) => !isMembership(tie)).length;
  const blocs = shown.filter((tie) => isMembership(tie)).map((tie) => tie.to);
  return [
    cut(actor.name),
    blocs.length > 0 ? cut(sayRow("lists.row", [...new Set(blocs)])) : "",
    others > 0 ? say("tooltip.others", { count: others }) : "",
  ];
}

/** What the two ends of a strand are to each other, the latest first. @param {Index} index @param {string} id @param {Tie[]} ties */
function aboutPair(index, id, ties) {
  const latest = [...ties].sort((a, b) => (a.start > b.start ? -1 : 1));
  const named = latest.slice(0, ties.length > MOST + 1 ? MOST : MOST + 1).map((tie) => {
    const kind = kindLabel(index, tie.kind);
    return cut(sayRow("lists.parts", [tie.title && tie.title !== kind ? `${kind}: ${tie.title}` : kind, span(tie)].filter(Boolean)));
  });
  const left = ties.length - named.length;
  return [
    cut(pairName(index, id)),
    pairInWords(index, ties),
    ...named,
    left > 0 ? say("tooltip.more", { count: left }) : "",
  ];
}

/** What the map's theme says of a state. @param {Index} index @param {string} id @param {PageState} state */
export function themeLine(index, id, state) {
  const shown = visible(index, state);
  return state.layout === "map" ? stateInWords(index, themeNow(index, state), scaleNow(index, shown, state), id) : "";
}

/** What the tooltip says of an actor, a tie or a strand. @param {Index} index @param {string} id @param {Set<string>} ties */
export function linesAbout(index, id, ties) {
  const pair = tiesOfPair(index, { ties }, id);
  if (pair.length > 0) return aboutPair(index, id, pair);
  const actor = index.actors.get(id);
  if (actor) return aboutActor(index, actor, ties);
  const tie = index.ties.get(id);
  if (!tie) return [];
  const [from, to] = [tie.from, tie.to].map((end) => actorName(index, end));
  const kind = kindLabel(index, tie.kind);
  const doubt = confidenceWord(index, tie.confidence)?.toLowerCase();
  return [
    cut(tie.title ?? kind),
    cut(betweenWords(index, tie, from, to)),
    sayRow("lists.facts", [tie.title ? kind : "", standingInWords(index, tie), span(tie), doubt].filter(Boolean)),
  ];
}
