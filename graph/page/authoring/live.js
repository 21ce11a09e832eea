/**
 * A page that is served and its server: it follows its file, and is built anew, at the same view, when that
 * has changed; and what is to be kept in the file it hands over.
 */

import { say } from "../core/say.js";
import { alive, atEnd } from "../elements/life.js";

/** @import { Served } from "../contract.d.ts" */

/** @typedef {{build: string, shell: string, failed: boolean, problems: string[], more: number}} News `shell` tells what the page is but for its data */

/** @param {unknown} text @returns {News | null} what the server says; null for what is nothing that it says */
export function newsOf(text) {
  try {
    const { build, shell, failed, problems, more } = JSON.parse(String(text));
    return { build: String(build), shell: String(shell), failed: failed === true, problems: problems.map(String), more: Number(more) };
  } catch {
    return null;
  }
}

/** The data of the page as the server has it now; null where it is gone. @returns {Promise<string | null>} */
async function newData() {
  try {
    const answer = await fetch("/data", { cache: "no-store" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/**
 * @param {Served} served
 * @param {{show: (news: News | null) => void}} bar
 * @param {(run: () => void) => void} whenFree runs something once the reader is not in the midst of writing
 * @param {(data: string) => void} renew builds the page anew with this data
 */
export function follow(served, bar, whenFree, renew) {
  const events = new EventSource("/events");
  const life = alive();
  let due = false;

  /** Where only the data is another the page stays, which is much quicker. @param {News} news */
  async function catchUp({ shell }) {
    due = false;
    if (shell !== served.shell) {
      window.location.reload();
      return;
    }
    const data = await newData();
    // Where there is none, the server says so once more when it is there again.
    if (data === null || life.aborted) return;
    try {
      renew(data);
    } catch {
      window.location.reload();
    }
  }

  events.addEventListener("message", ({ data }) => {
    const news = newsOf(data);
    if (!news) return;
    bar.show(news);
    if (news.build === served.build || due) return;
    due = true;
    whenFree(() => void catchUp(news));
  });
  // The browser asks again by itself, until the server is there again.
  events.addEventListener("error", () => bar.show(null));
  atEnd(() => events.close());
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
