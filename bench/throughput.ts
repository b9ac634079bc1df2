import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProcess } from '../test/posting/bot-process.ts';
import { buildCity, type City } from '../test/posting/city.ts';

// `npm run bench [-- --channels 10000]`: so many digests are due at one minute, and the sandbox keeps Discord's limit of
// 50 requests a second. Prints the share of that limit that was reached, late heartbeats, and writes of the state.
const LIMIT_PER_SECOND = 50;
const HEARTBEAT_MS = 2_000;
/** A heartbeat is late when it comes this share of the interval after its time. Discord allows much more. */
const LATE_SHARE = 0.1;

const { values } = parseArgs({ options: { channels: { type: 'string', default: '10000' } } });
const channels = Number(values.channels);
const city = await buildCity({
  channels,
  from: '2026-12-01T08:59:40.000Z',
  hour: 9,
  timezone: 'UTC',
  sandbox: { heartbeatInterval: HEARTBEAT_MS },
});
const writes = countWrites(city.stateFile);
const bot = startProcess(city, 'warn');
bot.ended.then((code) => {
  throw new Error(`the bot ended (${code}):\n${bot.output().slice(-3_000)}`);
});
while (posted(city).length < channels) await wait(250);
const atLastPost = writes.count();
await wait(3_000);
process.stdout.write(`${JSON.stringify(figures(city), null, 2)}\n`);
process.exit();

function figures({ sandbox, tally }: City) {
  const calls = posted(city);
  const [first, last] = [calls[0]?.at ?? 0, calls.at(-1)?.at ?? 0];
  const seconds = (last - first) / 1_000;
  const perSecond = calls.length / seconds;
  const beats = sandbox.gateway.heartbeats;
  const gaps = beats.slice(1).map((at, index) => (at - (beats[index] ?? at)) / HEARTBEAT_MS);
  return {
    posts: calls.length,
    seconds,
    shareOfLimit: perSecond / LIMIT_PER_SECOND,
    refusedForLimit: sandbox.outbox.filter(({ status }) => status === 429).length,
    heartbeats: beats.length,
    heartbeatsLate: gaps.filter((gap) => gap > 1 + LATE_SHARE).length,
    longestGapInIntervals: Math.max(...gaps),
    stateWrites: atLastPost,
    postsPerWrite: calls.length / atLastPost,
    ...tally(),
  };
}

function posted({ sandbox }: City) {
  return sandbox.outbox.filter(
    ({ method, route, status }) =>
      method === 'POST' && route === '/channels/:channel/messages' && status === 200,
  );
}

/** Each write makes the old file the backup. */
function countWrites(file: string): { count: () => number } {
  let count = 0;
  watch(dirname(file), (_event, name) => {
    if (name === `${basename(file)}.bak`) count += 1;
  });
  return { count: () => count };
}
