/** Where others find the page: what the file says, or the address that it was opened at, if others can open that. Pure. */

import { toHash } from "./hash.js";
import { initialState } from "./state.js";

/** @import { Index, PageState } from "./types.d.ts" */

/** Names by which a machine calls itself, or its own network. */
const AT_HOME = /^(localhost|.*\.localhost|.*\.local|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i;

/**
 * The page's own address, without what is shown of it; null where it is a file, or at home.
 * @param {Index} index @param {Pick<Location, "protocol" | "hostname" | "origin" | "pathname" | "search">} location
 */
export function publishedAt(index, { protocol, hostname, origin, pathname, search }) {
  const said = index.data.meta.address;
  if (said) return said.replace(/#.*$/, "");
  return /^https?:$/.test(protocol) && !AT_HOME.test(hostname) ? `${origin}${pathname}${search}` : null;
}

/** The address of a view, for others; null where the page has none. @param {Index} index @param {string | null} base @param {PageState | null} state */
export function addressOf(index, base, state) {
  if (base === null) return null;
  // Whoever is sent a view sees what it shows, not which windows were open over it, nor as on a projector.
  const hash = state ? toHash({ ...state, open: {}, presenting: false }, initialState(index.data), index) : "";
  return hash ? `${base}#${hash}` : base;
}

/**
 * The same to hand on in a room: a step is handed on as it asks, for what a link says besides is said against its step.
 * @param {Index} index @param {string | null} base @param {PageState} state
 */
export function addressToShare(index, base, state) {
  const [page, hash] = (addressOf(index, base, state) ?? "").split("#");
  const parts = (hash ?? "").split("&").filter((part) => part && part !== "answer=1");
  if (base === null) return null;
  return parts.length > 0 ? `${page}#${parts.join("&")}` : page;
}
