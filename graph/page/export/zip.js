/**
 * Files in one: a ZIP that stores them as they are, since pictures are small already. The same files
 * give the same bytes: none has the time at which it was made. Pure.
 */

/** @typedef {{name: string, bytes: Uint8Array}} Entry */

const POLYNOMIAL = 0xedb88320;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;
/** The first day that a ZIP can name. */
const DAY = 0x0021;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum that ZIP and PNG know. Exported for the tests. @param {Uint8Array} bytes */
export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff];
  return (value ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, the lowest first. @param {[size: 2 | 4, value: number][]} numbers */
function written(numbers) {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** What stands before a file and, once more, in the list. @param {Uint8Array} name @param {Uint8Array} bytes @returns {[2 | 4, number][]} */
function about(name, bytes) {
  return [[2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, DAY], [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
}

/** @param {Entry[]} entries @returns {Blob} */
export function zipped(entries) {
  const encoder = new TextEncoder();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const files = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const list = [];
  let at = 0;
  for (const { name: text, bytes } of entries) {
    const name = encoder.encode(text);
    const head = written([[4, 0x04034b50], ...about(name, bytes)]);
    list.push(written([[4, 0x02014b50], [2, VERSION], ...about(name, bytes), [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), name);
    files.push(head, name, new Uint8Array(bytes));
    at += head.length + name.length + bytes.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const end = written([[4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, length], [4, at], [2, 0]]);
  return new Blob([...files, ...list, end], { type: "application/zip" });
}
