import assert from "node:assert/strict";
import { test } from "node:test";

import { EXTENT, equalEarth } from "../../../graph/page/map/equal-earth.js";
import { WORLD, createWorld, graticule } from "../../../graph/page/map/world.js";
import { ABOUT } from "./about.js";

/** @param {number} a @param {number} b @param {number} [within] */
const near = (a, b, within = 1e-6) => assert.ok(Math.abs(a - b) < within, `${a} is not ${b}`);

test("the middle is the middle, and the map is as wide and high as its authors say", () => {
  assert.deepEqual(equalEarth(0, 0), { x: 0, y: 0 });
  near(EXTENT.x, 2.70663);
  near(EXTENT.y, 1.3173628);
  near(EXTENT.x / EXTENT.y, 2.05458, 1e-5);
  near(equalEarth(180, 0).x, EXTENT.x);
  near(equalEarth(0, 90).y, EXTENT.y);
  near(equalEarth(0, -90).y, -EXTENT.y);
  // The poles are lines of 0.59 times the equator's length.
  near(equalEarth(180, 90).x / EXTENT.x, 0.5925, 1e-3);
});

test("areas keep their proportions", () => {
  /** @param {number} lat */
  const cell = (lat) => {
    const [a, b] = [equalEarth(0, lat), equalEarth(0, lat + 0.5)];
    const width = (equalEarth(0.5, lat).x + equalEarth(0.5, lat + 0.5).x) / 2;
    const radians = Math.PI / 180;
    const true_ = 0.5 * radians * (Math.sin((lat + 0.5) * radians) - Math.sin(lat * radians));
    return (width * (b.y - a.y)) / true_;
  };
  for (const lat of [-80, -45, 0.1, 30, 60, 85]) near(cell(lat), 1, 1e-3);
});

test("with the Atlantic in its middle the map is cut in the Bering Strait", () => {
  const { edge, place } = createWorld(ABOUT.edges.atlantic);
  near(place(edge + 180, 0).x, 0);
  assert.ok(place(-169.7, 66).x > 0.6 * WORLD.right, "the east of Russia is on the right");
  assert.ok(place(-168, 65.7).x < 0.6 * WORLD.left, "Alaska is on the left");
  const [suva, nukualofa] = [place(178.4, -18.1), place(-175.2, -21.1)];
  assert.ok(Math.abs(suva.x - nukualofa.x) < 80, "Fiji and Tonga are neighbours");
  near(place(20, 45).x, place(380, 45).x);
});

test("with the Pacific in its middle the map is cut in the Atlantic", () => {
  const { place } = createWorld(ABOUT.edges.pacific);
  near(place(150, 0).x, 0);
  const [praia, brasilia, washington] = [place(-23.5, 14.9), place(-47.9, -15.8), place(-77, 38.9)];
  assert.ok(praia.x < 0.9 * WORLD.left, "Cabo Verde is on the left");
  assert.ok(brasilia.x > 0.8 * WORLD.right, "Brazil is on the right");
  assert.ok(place(139.7, 35.7).x < 0 && washington.x > 0, "between Japan and the United States lies the Pacific");
});

test("the graticule lies within the map", () => {
  for (const centre of ["atlantic", "pacific"]) {
    for (const line of graticule(createWorld(ABOUT.edges[centre]))) {
      for (let i = 0; i < line.length; i += 2) {
        assert.ok(line[i] >= WORLD.left - 1e-9 && line[i] <= WORLD.right + 1e-9);
        assert.ok(line[i + 1] >= WORLD.top - 1 && line[i + 1] <= WORLD.bottom + 1);
      }
    }
  }
});
