/** Lets the page's modules speak English in the tests: `node --import ./tests/page/speak.js --test …`. */

import { readFileSync } from "node:fs";

import { speak } from "../../graph/page/core/say.js";

speak(JSON.parse(readFileSync(new URL("./english.json", import.meta.url), "utf8")));
