/** What graph/rendering/listing.py writes when a page is made: `listed.js`, the panels that its folders hold. */

import type { Panel } from "./elements/types.d.ts";

export const PANELS: Panel[];
