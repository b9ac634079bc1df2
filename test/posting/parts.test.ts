import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backoffMs, LONGEST_MS } from '../../src/app/digests/backoff.ts';
import { identityOf } from '../../src/app/digests/identity.ts';
import { createLanes } from '../../src/app/digests/lanes.ts';
import { createRecorder } from '../../src/app/digests/recorder.ts';
import { EMPTY_STATE, type State } from '../../src/model/stored.ts';

test('a post has the same nonce and marker always, another post others, within what Discord takes', () => {
  expect(identityOf('digest:2026-11-25', '1')).toEqual(identityOf('digest:2026-11-25', '1'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 }), (ids) => {
      const made = ids.flatMap((id) => ['1', '2'].map((channel) => identityOf(id, channel)));
      expect(new Set(made.map(({ nonce }) => nonce)).size).toBe(made.length);
      expect(new Set(made.map(({ marker }) => marker)).size).toBe(made.length);
      for (const { nonce, marker } of made) {
        expect(nonce).toMatch(/^[0-9a-z]{1,25}$/);
        expect(marker).toMatch(/^§[0-9a-z]{10}$/);
      }
    }),
  );
});

test('the wait between attempts grows from a second to five minutes', () => {
  const first = [1, 2, 3, 8, 9, 1_000].map((attempt) => backoffMs(attempt, () => 0));
  expect(first).toEqual([1_000, 2_000, 4_000, 128_000, 150_000, 150_000]);
  expect(backoffMs(1_000, () => 0.999_999)).toBe(LONGEST_MS);
});

describe('a list of work', () => {
  it('is done so many at a time, in order, to its end', async () => {
    const lanes = createLanes(3);
    const begun: number[] = [];
    let [running, most] = [0, 0];
    for (let index = 0; index < 20; index += 1)
      lanes.add(async () => {
        begun.push(index);
        most = Math.max(most, ++running);
        await Promise.resolve();
        running -= 1;
      });
    await lanes.idle();
    expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(most).toBe(3);
  });

  it('stopped, ends what was begun and begins nothing more', async () => {
    const lanes = createLanes(1);
    const done: string[] = [];
    const gate = Promise.withResolvers<void>();
    lanes.add(async () => {
      await gate.promise;
      done.push('first');
    });
    lanes.add(async () => void done.push('second'));
    const stopped = lanes.stop();
    gate.resolve();
    await stopped;
    expect(done).toEqual(['first']);
  });
});

describe('many changes', () => {
  const ledger = () => {
    const state: State = structuredClone(EMPTY_STATE);
    const updates: number[] = [];
    const update = (change: (state: State) => void) => {
      const before = state.deliveries.length;
      change(state);
      updates.push(state.deliveries.length - before);
    };
    return { update, updates };
  };
  const change = (state: State) => void state.deliveries.push(...([{}] as State['deliveries']));

  it('make few updates', async () => {
    const { update, updates } = ledger();
    const { record } = createRecorder({ update }, 20);
    await Promise.all(Array.from({ length: 100 }, () => record(change)));
    expect(updates).toEqual([1, 99]);
  });

  it('are all there when it closes, and none comes after', async () => {
    const { update, updates } = ledger();
    const recorder = createRecorder({ update }, 60_000);
    for (let index = 0; index < 5; index += 1) void recorder.record(change);
    recorder.close();
    void recorder.record(change);
    recorder.settle();
    expect(updates).toEqual([1, 4]);
  });
});
