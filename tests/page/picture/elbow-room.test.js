/** How much room those that a choice singles out want between them. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { elbowRoom } from "../../../graph/page/picture/elbow-room.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Content } from "../../../graph/page/picture/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, type: 10 });

/** @param {string} id @param {"state" | "alliance"} [type] @returns {DrawnActor} */
const node = (id, type = "state") => partly({ id, width: 20, height: 14, actor: partly({ type }) });

/** What two want around a chosen alliance, or state, that has so many ties with each of so many. @param {number} count @param {number} [each] @param {DrawnActor[]} [two] @param {number} [name] how wide a name is @param {"state" | "alliance"} [type] */
function wanted(count, each = 1, two = [node("B0"), node("B1")], name = 60, type = "alliance") {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  const made = Array.from({ length: count * each }, (_, i) => ({ ...arms, id: `t${i}`, from: "A", to: `B${i % count}` }));
  data.ties.push(...made);
  data.actors.push({ ...must(data.actors.find((actor) => actor.type === type)), id: "A" });
  const near = new Set(["A", ...made.map(({ to }) => to)]);
  /** @type {Content} */
  const content = partly({ near, strong: new Set(["A"]), within: new Set(), singled: { actors: near, ties: new Set(made.map(({ id }) => id)) } });
  return elbowRoom(indexData(data), content, PALETTE, () => name)(two[0], two[1]);
}

test("two states have room for their names below them and side by side", () => {
  const { across, down, line } = wanted(5);
  assert.equal(20 + across, 60, "from the middle of one to that of the other as far as a name is wide");
  assert.deepEqual([down, line], [12, 0]);
  assert.equal(20 + wanted(5, 1, undefined, 500).across, 70, "but for names that are very long");
});

test("a short name wants no more room than its flag, and an alliance's is in its mark", () => {
  assert.equal(wanted(5, 1, undefined, 12).across, 5);
  assert.equal(wanted(5, 1, [node("B0", "alliance"), node("B1")]).across, 20);
});

test("of many each has a share of that room, and in a web, where most have no name, none", () => {
  const some = wanted(39).across;
  const many = wanted(30, 2);
  assert.equal(some, 40);
  assert.deepEqual([many.across, many.down], [5, 5]);
  const aboutState = wanted(5, 1, undefined, 60, "state");
  assert.deepEqual([aboutState.across, aboutState.down], [5, 5], "about a state lines keep them apart");
});

test("the line between two is seen, and more of it where there are more ties", () => {
  const chosen = [node("A"), node("B0")];
  assert.deepEqual([wanted(2, 1, chosen).line, wanted(2, 3, chosen).line, wanted(2, 20, chosen).line], [26, 36, 56]);
});

test("of the line from an alliance to who is not within its outline enough is seen, too", () => {
  const data = sampleData();
  const member = must(data.ties.find(({ type }) => type === "membership"));
  const near = new Set([member.from, member.to]);
  /** @param {string[]} within @param {string} chosen */
  const line = (within, chosen) => elbowRoom(indexData(data), partly({ near, strong: new Set([chosen]), within: new Set(within), singled: { actors: near, ties: new Set([member.id]) } }), PALETTE, () => 60)(
    node(member.from), node(member.to, "alliance")).line;
  assert.equal(line([], member.to), 26);
  assert.equal(line([], member.from), 26);
  assert.equal(line([member.from], member.to), 0, "whom the outline holds");
});
