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

test("what stands before a file and what the list says of it are as the format has them, and lead to its bytes", async () => {
  const entries = [{ name: "1-é.svg", bytes: bytes("<svg/>") }, { name: "2.png", bytes: bytes("") }, { name: "3.txt", bytes: bytes("123456789") }];
  const file = await zipped(entries).arrayBuffer();
  const view = new DataView(file);
  const two = (/** @type {number} */ at) => view.getUint16(at, true);
  const four = (/** @type {number} */ at) => view.getUint32(at, true);
  const text = (/** @type {number} */ at, /** @type {number} */ length) => new TextDecoder().decode(new Uint8Array(file, at, length));
  /** What both have, from its version on. @param {number} at */
  const about = (at) => [two(at), two(at + 2), two(at + 4), two(at + 6), two(at + 8), four(at + 10), four(at + 14), four(at + 18), two(at + 22), two(at + 24)];
  const end = file.byteLength - 22;
  assert.deepEqual([four(end), two(end + 4), two(end + 6), two(end + 8), two(end + 10), two(end + 20)], [0x06054b50, 0, 0, 3, 3, 0]);
  let [at, before] = [four(end + 16), 0];
  assert.equal(at + four(end + 12), end, "the list is as long as it says");
  for (const { name, bytes: content } of entries) {
    const long = bytes(name).length;
    const known = [20, 0x0800, 0, 0, 0x21, crc32(content), content.length, content.length, long, 0];
    assert.deepEqual([four(at), two(at + 4), about(at + 6)], [0x02014b50, 20, known], name);
    assert.deepEqual([two(at + 32), two(at + 34), two(at + 36), four(at + 38), four(at + 42)], [0, 0, 0, 0, before], name);
    assert.equal(text(at + 46, long), name);
    assert.deepEqual([four(before), about(before + 4), text(before + 30, long)], [0x04034b50, known, name]);
    assert.deepEqual(new Uint8Array(file, before + 30 + long, content.length), content);
    [at, before] = [at + 46 + long, before + 30 + long + content.length];
  }
  assert.deepEqual([at, before], [end, four(end + 16)], "nothing stands between");
});
