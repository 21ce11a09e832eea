/**
 * What stands on lines, so that what they are is told without colours: barbs across a line of conflict, hollow
 * diamonds on one of refused relations, small squares on one that is neither cooperation nor conflict. The matrix
 * has the same shapes in its cells.
 */

/** @import { Context, Point, Stud, Studs } from "./types.d.ts" */

/** How many times as far apart as barbs they stand, and how large they are beside these. */
const FORMS = { barbs: { apart: 1, large: 1 }, diamonds: { apart: 2, large: 1.2 }, squares: { apart: 3, large: 0.6 } };

/** How far such studs stand apart where barbs would stand so far. @param {Studs["form"]} form @param {number} barbs */
export function studsEvery(form, barbs) {
  return FORMS[form].apart * barbs;
}

/** A place on a line by its two directions, along it and across. @param {Stud} stud @param {number} along @param {number} across @returns {Point} */
function off({ x, y, ux, uy }, along, across) {
  return { x: x + ux * along - uy * across, y: y + uy * along + ux * across };
}

/** @param {Context} context @param {Point[]} corners */
function addClosed(context, corners) {
  corners.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

/** @param {Context} context @param {Stud} stud @param {number} half */
function addBarb(context, stud, half) {
  // Slanted, so that they read as barbs and not as the sleepers of a railway.
  const [one, other] = [off(stud, -0.5 * half, -half), off(stud, 0.5 * half, half)];
  context.moveTo(one.x, one.y);
  context.lineTo(other.x, other.y);
}

/**
 * Draws the studs of one look, in one path.
 * @param {Context} context @param {Stud[]} places @param {Studs} studs @param {number} size half of a barb @param {number} line how broad what is drawn with lines is
 */
export function drawStuds(context, places, { form, colour, paper }, size, line) {
  const half = size * FORMS[form].large;
  context.beginPath();
  for (const stud of places) {
    if (form === "barbs") addBarb(context, stud, half);
    else if (form === "diamonds") addClosed(context, [off(stud, half, 0), off(stud, 0, half), off(stud, -half, 0), off(stud, 0, -half)]);
    else addClosed(context, [off(stud, half, half), off(stud, -half, half), off(stud, -half, -half), off(stud, half, -half)]);
  }
  if (form !== "barbs") {
    context.fillStyle = form === "diamonds" ? paper : colour;
    context.fill();
  }
  if (form === "squares") return;
  context.strokeStyle = colour;
  context.lineWidth = line;
  context.stroke();
}
