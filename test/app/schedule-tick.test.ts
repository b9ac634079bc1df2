import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTicking, type Ticking } from '../../src/app/schedule/tick.ts';

const START = Date.parse('2026-11-24T08:59:30.000Z');
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

let ticking: Ticking | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(async () => {
  await ticking?.stop();
  vi.useRealTimers();
});

/** Ticks that note their time, and end when `release` is called, or at once. */
function noting({ held = false } = {}) {
  const seen = { at: [] as string[], failures: [] as unknown[], running: 0, most: 0 };
  let release = () => {};
  const tick = async (now: string) => {
    seen.at.push(now.slice(11, 19));
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    if (held)
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    seen.running -= 1;
  };
  ticking = startTicking({ now: Date.now, tick, failed: (error) => seen.failures.push(error) });
  return { seen, ticking, release: () => release() };
}

describe('the tick', () => {
  it('comes at the start, and then at the beginning of every minute', async () => {
    const { seen } = noting();
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS + 29_000);
    expect(seen.at).toEqual(['08:59:30', '09:00:00', '09:01:00']);
  });

  it('comes when it is called for, with the time that it is told', async () => {
    let time = Date.parse('2030-01-01T00:00:00.000Z');
    const seen: string[] = [];
    ticking = startTicking({
      now: () => time,
      tick: async (now) => {
        seen.push(now);
      },
      failed: () => {},
    });
    await ticking.wake();
    time += HOUR_MS;
    await ticking.wake();
    expect(seen).toEqual(['2030-01-01T00:00:00.000Z', '2030-01-01T01:00:00.000Z']);
  });

  it('never comes twice at once: calls while it runs make one more', async () => {
    const { seen, ticking, release } = noting({ held: true });
    await vi.advanceTimersByTimeAsync(0);
    const woken = [ticking.wake(), ticking.wake(), ticking.wake()];
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    expect(seen.at).toHaveLength(1);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at).toHaveLength(2);
    release();
    await Promise.all(woken);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toMatchObject({ running: 0, most: 1, failures: [] });
    expect(seen.at).toHaveLength(2);
  });

  it('that fails is told, and the next one comes', async () => {
    const failures: unknown[] = [];
    let count = 0;
    ticking = startTicking({
      now: Date.now,
      tick: async () => {
        count += 1;
        if (count === 1) throw new Error('no disk');
      },
      failed: (error) => failures.push(error),
    });
    await ticking.wake();
    await ticking.wake();
    expect(failures).toEqual([new Error('no disk')]);
    expect(count).toBe(2);
  });

  it('that runs is waited for at the end, and none comes after it', async () => {
    const { seen, ticking, release } = noting({ held: true });
    await vi.advanceTimersByTimeAsync(0);
    ticking.wake();
    let stopped = false;
    const stop = ticking.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(stopped).toBe(false);
    release();
    await stop;
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    await ticking.wake();
    expect(seen.at).toHaveLength(1);
  });

  it.each([
    ['set back by an hour', -HOUR_MS],
    ['set forward by an hour', HOUR_MS],
    ['set forward by fifty years', 50 * 365 * 24 * HOUR_MS],
  ])('comes within a minute after the clock was %s', async (_how, by) => {
    const { seen } = noting();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    const before = seen.at.length;
    vi.setSystemTime(Date.now() + by);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(seen.at.length).toBeGreaterThan(before);
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS);
    expect(seen.at.slice(-3).every((time) => time.endsWith(':00'))).toBe(true);
    expect(seen.at.length).toBeGreaterThanOrEqual(before + 4);
  });
});
