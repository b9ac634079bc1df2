import { parseArgs } from 'node:util';
import { buildCity } from '../test/posting/city.ts';
import { type OrdealReport, ordeal } from '../test/posting/ordeal.ts';
import {
  clockForward,
  droppedSockets,
  gatewayLoss,
  rateLimits,
  serverErrors,
  storm,
  type Weather,
} from '../test/posting/weather.ts';

// `npm run check:faults [-- --kills 200 --channels 300 --seed 1] [case …]`: the bot's process is killed at random
// moments of its work and started again, alone and with faults of Discord, the network and the clock. Each case prints a
// line of figures; exit status 1 when a post is missing or double.
const DAY_MS = 86_400_000;

interface Case {
  weather?: Weather;
  timezone: string;
  hour: number;
  /** Where the clock is, a minute before the first digests are due. */
  from: string;
  /** The days in a row that are run before it begins anew; a kill or a fault should meet each of them. */
  kills?: number;
}

const PLAIN = { timezone: 'UTC', hour: 9, from: '2026-12-01T08:59:00.000Z' };
const CASES: Record<string, Case> = {
  kills: PLAIN,
  'server-errors': { ...PLAIN, weather: serverErrors },
  'rate-limits': { ...PLAIN, weather: rateLimits },
  'dropped-sockets': { ...PLAIN, weather: droppedSockets },
  'gateway-loss': { ...PLAIN, weather: gatewayLoss },
  // 02:00 in New York, which does not exist on 2027-03-14. Three days a run: the one before, that one, the one after.
  'clock-over-dst': {
    weather: clockForward,
    timezone: 'America/New_York',
    hour: 2,
    from: '2027-03-13T06:59:00.000Z',
    kills: 20,
  },
  storm: { ...PLAIN, weather: storm },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    channels: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, channels, seed] = [values.kills, values.channels, values.seed].map(Number);
for (const name of positionals.length > 0 ? positionals : Object.keys(CASES)) {
  const chosen = CASES[name];
  if (chosen === undefined) throw new Error(`no case «${name}»; there are ${Object.keys(CASES).join(', ')}`);
  const started = performance.now();
  const report = await runCase(chosen, kills ?? 200, channels ?? 300, generator(seed ?? 1));
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stdout.write(`${JSON.stringify({ case: name, seed, channels, seconds, ...report })}\n`);
  if (report.missing + report.double + report.notSent > 0) process.exitCode = 1;
}

async function runCase(
  { from, hour, timezone, weather, kills: most }: Case,
  kills: number,
  channels: number,
  random: () => number,
): Promise<OrdealReport> {
  let total: OrdealReport | null = null;
  while (total === null || total.kills < kills) {
    const city = await buildCity({ channels, from, hour, timezone });
    const report = await ordeal(city, {
      kills: Math.min(most ?? kills, kills - (total?.kills ?? 0)),
      random,
      nextDay: ({ setClock }, done) =>
        setClock(Date.parse(from) + done * DAY_MS + 52_000 + random() * 10_000),
      ...(weather === undefined ? {} : { weather }),
    });
    total = total === null ? report : sum(total, report);
    await city.close();
  }
  return total;
}

function sum(a: OrdealReport, b: OrdealReport): OrdealReport {
  const keys = Object.keys(a).filter((key) => key !== 'ends') as Exclude<keyof OrdealReport, 'ends'>[];
  const sums = Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Omit<OrdealReport, 'ends'>;
  return { ...(sums as OrdealReport), ends: [...a.ends, ...b.ends] };
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
