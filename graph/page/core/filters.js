/**
 * What a click in the legend does to a filter: a filter is null (everything) or the list of what
 * is shown, and becomes null again as soon as it shows everything.
 */

/** Whether a filter shows an entry. @param {string[] | null} list @param {string} entry */
export function shows(list, entry) {
  return list === null || list.includes(entry);
}

/** @param {string[]} all @param {Set<string>} shown */
function tidy(all, shown) {
  const list = all.filter((entry) => shown.has(entry));
  return list.length === all.length ? null : list;
}

/**
 * The filter after showing or hiding some entries.
 * @param {string[] | null} list @param {string[]} all @param {string[]} entries @param {boolean} show
 */
export function withShown(list, all, entries, show) {
  const shown = new Set(list ?? all);
  for (const entry of entries) {
    if (show) shown.add(entry);
    else shown.delete(entry);
  }
  return tidy(all, shown);
}

/** The filter that shows these entries alone. @param {string[]} all @param {string[]} entries */
export function onlyThese(all, entries) {
  return tidy(all, new Set(entries));
}

/** "all", "none" or "some" of the entries are shown. @param {string[] | null} list @param {string[]} entries */
export function extent(list, entries) {
  const count = entries.filter((entry) => shows(list, entry)).length;
  if (count === entries.length) return "all";
  return count === 0 ? "none" : "some";
}
