import assert from "node:assert/strict";
import test from "node:test";

import { crc32, zipped } from "../../../graph/page/export/zip.js";

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

test("the checksum is that of the standard's own example", () => {
  assert.equal(crc32(bytes("123456789")), 0xcbf43926);
  assert.equal(crc32(bytes("")), 0);
});

test("the same files give the same bytes, and as many as are listed", async () => {
  const entries = [{ name: "1-é.svg", bytes: bytes("<svg/>") }, { name: "2.png", bytes: bytes("") }];
  const [one, other] = await Promise.all([zipped(entries), zipped(entries)].map((blob) => blob.arrayBuffer()));
  assert.deepEqual(new Uint8Array(one), new Uint8Array(other));
  assert.equal(new DataView(one).getUint32(0, true), 0x04034b50);
  assert.equal(new DataView(one).getUint16(one.byteLength - 12, true), entries.length);
});
