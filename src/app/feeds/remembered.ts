/**
 * Remembers what was made for a key, the most recently asked for at most `most`. Who asks while it is being made waits
 * for the same; what fails is forgotten.
 */
export function remembering<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    const value = known ?? make();
    // A map keeps the order of insertion: what is asked for again goes to its end.
    kept.delete(key);
    kept.set(key, value);
    if (known === undefined) value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
