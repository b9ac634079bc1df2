import { describe, expect, it } from 'vitest';
import { dailyPruning, prune } from '../../src/app/store/prune.ts';
import type { Store } from '../../src/app/store/store.ts';
import { EMPTY_STATE, type State } from '../../src/model/stored.ts';
import { delivery, seenDocument } from './state-records.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const NOBODY = () => false;

/** A store in memory that counts its changes. */
function memory(state: Partial<State>) {
  const held: State = structuredClone({ ...EMPTY_STATE, ...state });
  const seen = { changes: 0 };
  const done = () => Promise.resolve();
  const store: Store = {
    state: held,
    update(change) {
      seen.changes += 1;
      change(held);
    },
    flush: done,
    close: done,
  };
  return { store, seen };
}

describe('pruning', () => {
  it('forgets settled deliveries that were due more than 60 days ago, never pending ones', () => {
    const { store } = memory({
      deliveries: [
        delivery({ id: 'sixty days', dueAt: '2026-09-25T09:00:00.000Z' }),
        delivery({ id: 'older', dueAt: '2026-09-25T08:59:59.999Z' }),
        delivery({ id: 'failed', dueAt: '2026-01-01T00:00:00.000Z', state: 'failed' }),
        delivery({ id: 'rejected', dueAt: '2026-01-01T00:00:00.000Z', state: 'rejected' }),
        delivery({ id: 'pending', dueAt: '2026-01-01T00:00:00.000Z', state: 'pending' }),
      ],
    });
    prune(store, NOW, NOBODY);
    expect(store.state.deliveries.map(({ id }) => id)).toEqual(['sixty days', 'pending']);
  });

  it('keeps 20,000 settled deliveries at most, but all of the last two days', () => {
    const each = (dueAt: string) => Array.from({ length: 15_000 }, () => delivery({ dueAt }));
    const days = ['2026-11-21T09:00:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'];
    const { store } = memory({ deliveries: days.flatMap(each) });
    prune(store, NOW, NOBODY);
    expect(store.state.deliveries).toHaveLength(30_000);
    expect(store.state.deliveries.some(({ dueAt }) => dueAt === days[0])).toBe(false);
  });

  it('forgets the documents that the data names', () => {
    const { store } = memory({ documents: [seenDocument(), seenDocument({ number: '2026-21002' })] });
    prune(store, NOW, (number) => number === '2026-21001');
    expect(store.state.documents.map(({ number }) => number)).toEqual(['2026-21002']);
  });

  it('changes nothing where there is nothing to forget', () => {
    const { store, seen } = memory({ deliveries: [delivery()], documents: [seenDocument()] });
    prune(store, NOW, NOBODY);
    expect(seen.changes).toBe(0);
  });

  it('happens at the first tick and then once a day, also after the clock was set back', () => {
    const { store, seen } = memory({});
    const tick = dailyPruning(store, NOBODY);
    const at = (now: string) => {
      store.state.deliveries.push(delivery({ dueAt: '2020-01-01T00:00:00.000Z' }));
      const before = seen.changes;
      tick(now);
      return seen.changes > before;
    };
    expect(at('2026-11-24T09:00:00.000Z')).toBe(true);
    expect(at('2026-11-25T08:59:00.000Z')).toBe(false);
    expect(at('2026-11-25T09:00:00.000Z')).toBe(true);
    expect(at('2026-11-20T09:00:00.000Z')).toBe(true);
  });
});
