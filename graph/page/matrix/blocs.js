/**
 * Blocs: who belongs together, by the terms that each two are on. Two gain by being in one bloc what their terms
 * are above what strangers' would have to be (the constant Potts model: Traag, Van Dooren and Nesterov, Physical
 * Review E 84, 2011, with terms below zero for those who quarrel); the grouping is found by joining the two
 * groups that gain most, then moving states one by one. Who are on bad terms are never in one, however many friends
 * they have in common: of a partition of friends and foes no foes stand within a group (Doreian and Mrvar, Social
 * Networks 18, 1996, who count those that do); of two foes with the same friends the first stands with them. And who
 * has but a few friends in a group is not of it. Nothing of it is left to chance. Pure.
 */

/** On worse terms than these two part blocs, who have nothing to do with each other among them. */
const STRANGERS = 1 / 3;
const NOTHING = 1e-12;

/** Joins the two groups that gain most, as long as any do. @param {Float64Array[]} gains */
function joined(gains) {
  let groups = gains.map((_, i) => [i]);
  let sums = gains.map((row) => [...row]);
  for (;;) {
    let best = { gain: NOTHING, one: -1, other: -1 };
    sums.forEach((row, one) => {
      for (let other = one + 1; other < row.length; other += 1) {
        if (row[other] > best.gain + NOTHING) best = { gain: row[other], one, other };
      }
    });
    const { one, other } = best;
    if (one < 0) return groups;
    /** @template Row @param {Row[]} rows */
    const without = (rows) => rows.filter((_, i) => i !== other);
    groups = without(groups.map((group, i) => (i === one ? [...group, ...groups[other]] : group)));
    const added = sums.map((row, i) => row.map((sum, j) => sum + (i === one ? sums[other][j] : 0) + (j === one ? row[other] : 0)));
    sums = without(added).map(without);
  }
}

/** Moves one after the other to where it gains most, as long as any does. @param {Float64Array[]} gains @param {number[][]} groups */
function settled(gains, groups) {
  const bloc = gains.map((_, i) => groups.findIndex((group) => group.includes(i)));
  // Each move adds to the sum of what is gained, so it ends.
  for (let moved = true; moved;) {
    moved = false;
    gains.forEach((row, i) => {
      const sums = new Map([[gains.length + i, 0], [bloc[i], 0]]); // alone, or where it is
      bloc.forEach((other, j) => { if (j !== i) sums.set(other, (sums.get(other) ?? 0) + row[j]); });
      const here = sums.get(bloc[i]) ?? 0;
      const [to, gain] = [...sums].reduce((best, one) => (one[1] > best[1] + NOTHING ? one : best), [bloc[i], here]);
      if (gain <= here + NOTHING) return;
      bloc[i] = to;
      moved = true;
    });
  }
  return [...new Set(bloc)].map((own) => bloc.flatMap((other, i) => (other === own ? [i] : [])));
}

/**
 * Of two foes the first takes the other's place among friends that are as good to it, and better than where it is.
 * @param {Float64Array[]} gains @param {number[][]} groups
 */
function claimed(gains, groups) {
  let found = groups;
  /** @param {number} i @param {number[]} group */
  const among = (i, group) => group.reduce((sum, other) => sum + gains[i][other], 0);
  gains.forEach((row, i) => row.forEach((gain, foe) => {
    if (foe < i || gain !== -Infinity) return;
    const [own, theirs] = [i, foe].map((one) => found.filter((group) => group.includes(one))[0]);
    const kept = theirs.filter((one) => one !== foe);
    const claim = among(i, kept) + NOTHING;
    if (claim < among(foe, kept) || claim <= among(i, own) + 2 * NOTHING) return;
    found = [...found.filter((group) => group !== own && group !== theirs), [...kept, i], own.filter((one) => one !== i), [foe]];
  }));
  return settled(gains, found);
}

/**
 * Without those who are on good terms with no more than half of the others, the loneliest first.
 * @param {number[]} group @param {(one: number, other: number) => number} termsOf
 */
function withoutStrangers(group, termsOf) {
  let kept = group;
  for (;;) {
    const friends = kept.map((one) => kept.filter((other) => other !== one && termsOf(one, other) > 0).length);
    const least = Math.min(...friends);
    if (kept.length < 2 || 2 * least > kept.length - 1) return kept;
    const loneliest = friends.indexOf(least);
    kept = kept.filter((_, i) => i !== loneliest);
  }
}

/**
 * @param {number} size those of most weight first
 * @param {(one: number, other: number) => number} termsOf from -1 to 1, 0 for strangers
 * @returns {number[][]} groups of numbers from 0 to size - 1, in none of which are two on terms below 0; each is on
 *   terms above 0 with most of its group
 */
export function blocsOf(size, termsOf) {
  /** @param {number} terms */
  const gain = (terms) => (terms < 0 ? -Infinity : terms - STRANGERS);
  const gains = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_one, j) => (i === j ? 0 : gain(termsOf(i, j)))));
  const groups = claimed(gains, settled(gains, joined(gains))).map((group) => ({ group, kept: withoutStrangers(group, termsOf) }));
  const left = groups.flatMap(({ group, kept }) => group.filter((one) => !kept.includes(one)));
  if (left.length === 0) return groups.map(({ kept }) => kept);
  const others = blocsOf(left.length, (i, j) => termsOf(left[i], left[j]));
  return [...groups.map(({ kept }) => kept), ...others.map((group) => group.map((i) => left[i]))];
}
