/** Works through a list, so many at a time. */
export interface Lanes {
  /** Puts work at the end of the list. It must not reject. */
  add: (work: () => Promise<void>) => void;
  /** Resolves when nothing is left. */
  idle: () => Promise<void>;
  /** Begins nothing more; resolves when what was begun is done. */
  stop: () => Promise<void>;
}

/** Makes a list of work of which `width` pieces run at once. */
export function createLanes(width: number): Lanes {
  let waiting: (() => Promise<void>)[] = [];
  let next = 0;
  const running = new Set<Promise<void>>();
  const begin = () => {
    for (let work = waiting[next]; work !== undefined && running.size < width; work = waiting[next]) {
      next += 1;
      const run = work().finally(() => {
        running.delete(run);
        begin();
      });
      running.add(run);
    }
    if (next < waiting.length || next === 0) return;
    waiting = [];
    next = 0;
  };
  const idle = async () => {
    while (running.size > 0) await Promise.race(running);
  };
  return {
    add(work) {
      waiting.push(work);
      begin();
    },
    idle,
    stop() {
      waiting = [];
      next = 0;
      return idle();
    },
  };
}
