/**
 * A hash table of 64-bit keys in typed arrays: a slot costs a few bytes and no object, so that the
 * keys of millions of rows can be remembered. Nothing is ever taken out.
 */
export class HashTable {
  #keys = new BigUint64Array(1024);
  #size = 0;

  /** How many keys are in it. */
  get size(): number {
    return this.#size;
  }

  /** How many slots there are; columns beside the table are as long. */
  get slots(): number {
    return this.#keys.length;
  }

  /** The slot of a key, and whether the key was new. Zero stands for an empty slot and is no key. */
  claim(key: bigint): { slot: number; isNew: boolean } {
    const slot = find(this.#keys, key);
    const isNew = this.#keys[slot] === 0n;
    if (isNew) {
      this.#keys[slot] = key;
      this.#size += 1;
    }
    return { slot, isNew };
  }

  /** Must it grow before another key goes in? */
  get isFull(): boolean {
    return this.#size * 10 >= this.#keys.length * 7;
  }

  /** Doubles the slots, and tells where each old one went. */
  grow(move: (from: number, to: number) => void): void {
    const old = this.#keys;
    this.#keys = new BigUint64Array(old.length * 2);
    old.forEach((key, from) => {
      if (key === 0n) return;
      const to = find(this.#keys, key);
      this.#keys[to] = key;
      move(from, to);
    });
  }
}

function find(keys: BigUint64Array, key: bigint): number {
  const mask = keys.length - 1;
  let slot = Number((key ^ (key >> 29n)) & 0xffffffffn) & mask;
  while (keys[slot] !== 0n && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
