/** What the hand does to the picture: it points, carries actors, comes closer and goes to them. */

import { placeFor } from "../core/accept.js";
import { pictured } from "../core/changes.js";
import { bindPointing } from "./pointing.js";
import { placesOf } from "./stage.js";

/** @import { Stage } from "./stage.js" */

/** How much nearer a double click comes: on the map from the world to a region. */
const CLOSER = { network: 1.6, map: 5 };

/** Brings actors, and the ends of ties, into sight. @param {Stage} stage @param {string[]} ids */
export function goTo({ index, layouts, viewer }, ids) {
  const ends = ids.flatMap((id) => {
    const tie = index.ties.get(id);
    return tie ? [tie.from, tie.to] : [id];
  });
  // On the map alliances stand in rows far from their members.
  const onLand = ends.filter((id) => index.actors.get(id)?.type === "state");
  viewer.goTo(placesOf(layouts, new Set(layouts.extent() && onLand.length > 0 ? onLand : ends)));
}

/** @param {Stage} stage @param {() => boolean} wheel whether the wheel zooms @returns {() => void} what ends it */
export function bindHand(stage, wheel) {
  const { index, layouts, sketch, store, viewer } = stage;
  /** @type {string | null} */
  let held = null;
  const shown = () => pictured(index, store.get());
  return bindPointing(stage.container, index, store, {
    viewer,
    sketch,
    shown,
    movable: () => layouts.extent() === null && !layouts.travelling(),
    closer(at) {
      viewer.zoomTo(at, CLOSER[store.get().layout === "map" ? "map" : "network"]);
    },
    hold(id) {
      held = id;
    },
    carry({ view, x, y }) {
      if (held === null || !layouts.places.has(held)) return;
      if (sketch.heldId() !== held) sketch.hold(view, held);
      layouts.carry(held, { x: x / view.scale, y: y / view.scale });
      sketch.nudge(view);
      stage.redrawSoon();
    },
    drop() {
      const dropped = layouts.drop();
      sketch.hold(viewer.view(), null);
      // The picture stays as the hand has left it: whoever moves someone aside wants the rest where it is.
      if (dropped) {
        const [id, { x, y }] = dropped;
        store.set({ moved: { ...store.get().moved, [id]: placeFor(x, y) }, camera: viewer.keep() });
      }
      stage.rest();
    },
    near(id) {
      const ties = (index.tiesOf.get(id) ?? []).filter((tie) => shown().ties.has(tie.id));
      goTo(stage, [id, ...ties.flatMap((tie) => [tie.from, tie.to])]);
    },
  }, wheel);
}
