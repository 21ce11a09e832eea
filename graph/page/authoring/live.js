/**
 * A page that is served and its server: it follows its file, and loads itself anew, at the same view,
 * when that has changed; and what is to be kept in the file it hands over.
 */

import { say } from "../core/say.js";

/** @import { Served } from "../contract.d.ts" */

/** @typedef {{build: string, failed: boolean, problems: string[], more: number}} News */

/** @param {unknown} text @returns {News | null} what the server says; null for what is nothing that it says */
export function newsOf(text) {
  try {
    const { build, failed, problems, more } = JSON.parse(String(text));
    return { build: String(build), failed: failed === true, problems: problems.map(String), more: Number(more) };
  } catch {
    return null;
  }
}

/**
 * @param {Served} served
 * @param {{show: (news: News | null) => void}} bar
 * @param {(run: () => void) => void} whenFree runs something once the reader is not in the midst of writing
 */
export function follow(served, bar, whenFree) {
  const events = new EventSource("/events");
  events.addEventListener("message", ({ data }) => {
    const news = newsOf(data);
    if (!news) return;
    bar.show(news);
    if (news.build !== served.build) whenFree(() => window.location.reload());
  });
  // The browser asks again by itself, until the server is there again.
  events.addEventListener("error", () => bar.show(null));
}

/**
 * Asks the server to keep something.
 * @param {string} where @param {object} what
 * @returns {Promise<{kept?: string, refused?: string}>} what became of it
 */
export async function ask(where, what) {
  try {
    const answer = await fetch(where, { method: "POST", body: JSON.stringify(what) });
    return await answer.json();
  } catch {
    return { refused: say("keep.no_server") };
  }
}
