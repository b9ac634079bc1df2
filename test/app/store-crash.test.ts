import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeProcess } from './store-child.ts';
import { stateFolder } from './store-fixture.ts';

/** More with `KILLS=300 npx vitest run test/app/store-crash.test.ts`. */
const KILLS = Number(process.env.KILLS ?? 12);

describe('kill -9 of a process that writes', () => {
  it(
    `${KILLS} times, at any moment: the state can always be read, and no acknowledged flush is lost`,
    async () => {
      const { file, open, told } = stateFolder();
      const delays = fc.sample(fc.nat(120), { numRuns: KILLS, seed: 232 });
      let acknowledged = 0;
      for (const delay of delays) {
        const writer = storeProcess(file, 'count');
        await writer.says('flushed');
        await wait(delay);
        await writer.kill();
        acknowledged = Number(writer.lines().at(-1)?.split(' ')[1]);
        const store = await open();
        const found = Number(store.state.register.lastProblem);
        // One more than acknowledged: on the disk, but killed before it could say so.
        expect([acknowledged, acknowledged + 1]).toContain(found);
        expect(store.state.digests).toHaveLength(3_000);
        await store.close();
      }
      expect(acknowledged).toBeGreaterThan(KILLS);
      // A backup may have been needed, a damaged file never.
      expect(told.filter((message) => message.includes('damaged'))).toEqual([]);
    },
    KILLS * 5_000,
  );
});
