import { writeSync } from 'node:fs';
import { openStore } from '../../src/app/store/open-store.ts';
import { digest } from './state-records.ts';

// A process that opens a store, for the tests: it counts in the store and says each number once that is flushed, or
// with «hold» opens it and waits. What the store tells comes after a #.
const [file = '', mode = 'hold'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const store = await openStore({ file, now: Date.now, tell: (message) => say(`# ${message}`) });
  say('open');
  if (mode === 'hold') setInterval(() => {}, 60_000);
  else {
    // Large enough for a write to take a while, so that a kill meets one.
    if (store.state.digests.length === 0)
      store.update((state) => {
        for (let index = 0; index < 3_000; index += 1) state.digests.push(digest({ id: `d${index}` }));
      });
    for (let count = Number(store.state.register.lastProblem ?? 0) + 1; ; count += 1) {
      store.update((state) => {
        state.register.lastProblem = String(count);
      });
      await store.flush();
      say(`flushed ${count}`);
    }
  }
} catch (error) {
  say(`! ${(error as Error).message}`);
  process.exitCode = 1;
}
