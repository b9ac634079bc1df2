import { afterAll, describe, expect, it } from 'vitest';
import { createChartPool } from '../../src/app/charts/pool.ts';
import { framed } from '../../src/reply/charts/frame.ts';
import type { ChartSpec } from '../../src/reply/charts/spec.ts';
import type { Picture } from '../../src/reply/reply.ts';

const logged: object[] = [];
const log = { warn: (line: object) => void logged.push(line), debug: () => undefined };
const pool = createChartPool({ log });
afterAll(() => pool.close());

function picture(title: string, change: ChartSpec = {}): Picture {
  const chart = framed({
    title,
    subtitle: '日本語',
    left: 20,
    height: 60,
    below: 0,
    legend: [],
    layers: () => [],
  });
  return { name: 'history-JP-steel.png', alt: title, chart: { ...chart, ...change } };
}

const broken = picture('broken', { layer: [{ mark: 'no such mark', encoding: {} }] });

describe('the pool that draws pictures', () => {
  it('draws a PNG, twice as dense as its points, and at most 300 KB', async () => {
    const png = Buffer.from((await pool.draw(picture('Steel'))) ?? []);
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.readUInt32BE(16)).toBe(960);
    expect(png.length).toBeLessThanOrEqual(300 * 1024);
  });

  it('draws the same picture once, whether asked for at once or later', async () => {
    const before = pool.drawn();
    const both = await Promise.all([pool.draw(picture('Twice')), pool.draw(picture('Twice'))]);
    const later = await pool.draw(picture('Twice'));
    expect(both[0]).toBe(both[1]);
    expect(later).toBe(both[0]);
    expect(pool.drawn() - before).toBe(1);
    await pool.draw(picture('Another'));
    expect(pool.drawn() - before).toBe(2);
  });

  it('gives null for what is no chart, says so without what was asked about, and goes on', async () => {
    expect(await pool.draw(broken)).toBeNull();
    expect(logged.at(-1)).toMatchObject({ picture: 'history' });
    expect(await pool.draw(picture('After'))).not.toBeNull();
  });

  it('forgets the picture not asked for longest when all weigh too much', async () => {
    const small = createChartPool({ log, keepBytes: 1 });
    await small.draw(picture('Once'));
    await small.draw(picture('Once'));
    expect(small.drawn()).toBe(2);
    await small.close();
  });

  it('gives null in time for one that takes too long, and when it is closed', async () => {
    const hasty = createChartPool({ log, timeoutMs: 1 });
    expect(await hasty.draw(picture('Slow'))).toBeNull();
    await hasty.close();
    expect(await hasty.draw(picture('Closed'))).toBeNull();
    const closing = createChartPool({ log });
    const late = closing.draw(picture('Under way'));
    await closing.close();
    expect(await late).toBeNull();
  });
});
