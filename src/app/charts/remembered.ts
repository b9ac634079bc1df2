/** Values kept while they are asked for: the one not asked for longest goes when all together weigh too much. */
export interface Remembered<T> {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
}

/** Keeps values of at most `limit` bytes together. */
export function rememberUpTo<T extends { byteLength: number }>(limit: number): Remembered<T> {
  // A Map gives its keys in the order in which they were set.
  const kept = new Map<string, T>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      drop(key);
      kept.set(key, value);
      bytes += value.byteLength;
      for (const oldest of kept.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
  };
}
