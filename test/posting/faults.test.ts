import { afterEach, expect, test } from 'vitest';
import { buildCity, type City } from './city.ts';
import { ordeal } from './ordeal.ts';
import { storm } from './weather.ts';

const DAY_MS = 86_400_000;
const FROM = '2026-12-01T08:59:00.000Z';
let city: City | undefined;
afterEach(async () => {
  await city?.close();
  city = undefined;
});

/** The long runs are `npm run check:faults`; these few kills see that they still mean something. */
test.each([
  ['killed at random moments', undefined],
  ['killed while Discord and the network fail', storm],
])('the bot, %s, posts every digest once', { timeout: 120_000 }, async (_what, weather) => {
  city = await buildCity({ channels: 30, from: FROM, hour: 9, timezone: 'UTC' });
  const report = await ordeal(city, {
    kills: 3,
    random: Math.random,
    nextDay: ({ setClock }, done) => setClock(Date.parse(FROM) + done * DAY_MS + 55_000),
    ...(weather === undefined ? {} : { weather }),
  });
  expect(report).toMatchObject({ missing: 0, double: 0, notSent: 0 });
  expect(report.expected).toBe(report.days * 30);
  expect(report.kills).toBeGreaterThanOrEqual(3);
});
