/**
 * Makes a function that never runs twice at once: calls made while it runs share one next run, which begins when the
 * running one has ended. The promise of a call settles as the first run does that began after the call.
 */
export function coalesced(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const begin = () => {
    next = null;
    const current = run();
    // Who called is told of a failure; the one after it runs all the same.
    running = current.catch(() => undefined);
    return current;
  };
  return () => {
    next ??= running.then(begin);
    return next;
  };
}
