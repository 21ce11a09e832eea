/** The page's few icons, drawn here as lines in a square of 24. */

import { svg } from "./dom.js";

const PATHS = {
  fit: "M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5",
  plus: "M12 5v14 M5 12h14",
  minus: "M5 12h14",
  link: "M10 14l4-4 M8.5 11.5l-2.6 2.6a3.7 3.7 0 0 0 5.2 5.2l2.6-2.6 M15.5 12.5l2.6-2.6a3.7 3.7 0 0 0-5.2-5.2l-2.6 2.6",
  cite: "M9.5 7C6.5 8 5 10.2 5 13.5V17h4.5v-4.5H7.2 M18.5 7c-3 1-4.5 3.2-4.5 6.5V17h4.5v-4.5h-2.300",
  share: "M4 4h6v6H4z M14 4h6v6h-6z M4 14h6v6H4z M14 14h2v2h-2z M18 14h2v2h-2z M14 18h2v2h-2z M18 18h2v2h-2z",
  story: "M12 6.5c-2-1.6-4.8-2-8-2v13c3.2 0 6 .4 8 2 2-1.6 4.8-2 8-2v-13c-3.2 0-6 .4-8 2z M12 6.5v13",
  present: "M3 5h18v11H3z M10 8.2l4.6 2.3L10 12.8z M12 16v4 M8 20h8",
  presenter: "M2.5 4h13v9h-13z M9 13v3 M6.5 16h5 M13 16.5h8.5v4H13z M19 8.5l2.5 2.5-2.5 2.5 M21.5 11H18",
  unpresent: "M9 4v5H4 M15 4v5h5 M20 15h-5v5 M4 15h5v5",
  map: "M3.5 6.5l5.5-2.5 6 2.5 5.5-2.5v13.5l-5.5 2.5-6-2.5-5.5 2.5z M9 4v13.5 M15 6.5v13.5",
  turn: "M12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M2.5 12h19 M18.5 8.5L22 12l-3.5 3.5 M5.5 8.5L2 12l3.5 3.5",
  network: "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M18.5 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M9.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M8.4 6.6l7.7 1.4 M6.7 8.4l2 7.2 M11.2 16.2l5.8-5.6",
  matrix: "M4 4h16v16H4z M4 9.3h16 M4 14.7h16 M9.3 4v16 M14.7 4v16 M10.8 12h2.4 M16.2 6.7h2.4 M5.5 17.3h2.4",
  start: "M4 11.5l8-7 8 7 M6 10v9.5h4.5v-5.5h3v5.5H18V10",
  help: "M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.6 M12 17.6v.4",
  filter: "M4 6h16 M7 12h10 M10 18h4",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z M15.5 15.5L20 20",
  table: "M4 5h16v14H4z M4 10h16 M4 14.5h16 M10 5v14",
  save: "M12 4v10 M8 10.5l4 4 4-4 M5 17v3h14v-3",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M9 6v12 M15 6v12",
  path: "M5.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M18.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M8 18h7.5a3 3 0 0 0 0-6h-7a3 3 0 0 1 0-6H16",
  compare: "M7 4v16 M17 4v16 M3.5 9L7 12.5 10.5 9 M13.5 15l3.5-3.5 3.5 3.5",
  common: "M9 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z M15 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z",
  rank: "M4 20v-5h4v5z M10 20V9h4v11z M16 20V4h4v16z",
  events: "M10 6h10 M10 12h10 M10 18h10 M5.5 4L7.5 6l-2 2-2-2z M5.5 10l2 2-2 2-2-2z M5.5 16l2 2-2 2-2-2z",
  close: "M6 6l12 12 M18 6L6 18",
  left: "M14 6l-6 6 6 6",
  right: "M10 6l6 6-6 6",
  down: "M6 9l6 6 6-6",
  auto: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z M12 4v16 M15 5v14 M18 7.5v9",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2.5v2 M12 19.5v2 M2.5 12h2 M19.5 12h2 M5.3 5.3l1.4 1.4 M17.3 17.3l1.4 1.4 M5.3 18.7l1.4-1.4 M17.3 6.7l1.4-1.4",
  dark: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  projector: "M3 5h18 M4.5 5v10h15V5 M12 15v3 M8.5 21l3.5-3 3.5 3",
};

/** @typedef {keyof typeof PATHS} IconName */

/** Those that lead back and on turn with the direction of writing. @type {Set<IconName>} */
const TURNING = new Set(["left", "right"]);

/** An icon that screen readers pass over. @param {IconName} name */
export function icon(name) {
  return svg("svg", { class: TURNING.has(name) ? "icon turning" : "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: PATHS[name] }));
}
