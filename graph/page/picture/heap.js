/** Numbers with a key each, the least key first; typed arrays, since bundling turns over millions. Pure. */

/**
 * @param {number} most how many it can hold at a time
 * @returns {{push: (key: number, value: number) => void, pop: () => number, size: () => number, clear: () => void}}
 *   `pop` gives the value with the least key, of equals the least value, so that no order of pushing matters
 */
export function createHeap(most) {
  const keys = new Float64Array(most);
  const values = new Int32Array(most);
  let size = 0;

  /** @param {number} from @param {number} key @param {number} value */
  function up(from, key, value) {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = keys[parent];
      if (above < key || (above === key && values[parent] < value)) break;
      keys[at] = above;
      values[at] = values[parent];
      at = parent;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** @param {number} key @param {number} value */
  function down(key, value) {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (keys[child + 1] < keys[child]
        || (keys[child + 1] === keys[child] && values[child + 1] < values[child]))) child += 1;
      if (key < keys[child] || (key === keys[child] && value < values[child])) break;
      keys[at] = keys[child];
      values[at] = values[child];
      at = child;
    }
    keys[at] = key;
    values[at] = value;
  }

  return {
    size: () => size,
    clear() {
      size = 0;
    },
    push(key, value) {
      size += 1;
      up(size - 1, key, value);
    },
    pop() {
      const least = values[0];
      size -= 1;
      if (size > 0) down(keys[size], values[size]);
      return least;
    },
  };
}
