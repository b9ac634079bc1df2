import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { dueDay, nextDue } from '../../src/app/digests/schedule.ts';
import { type Digest, EMPTY_STATE, type Instant, State } from '../../src/model/stored.ts';

export interface CityOptions {
  channels: number;
  /** Where the clock begins. Digests are due from then on, daily. */
  from: Instant;
  hour: number;
  timezone: string;
  sandbox?: Omit<SandboxOptions, 'clock'>;
}

/** A Discord of many channels with a daily digest each, a state file that says so, and a clock that can be set. */
export interface City {
  sandbox: Sandbox;
  channels: number;
  stateFile: string;
  clockFile: string;
  /** What everybody's clock shows, in milliseconds since 1970. */
  now: () => number;
  /** Sets the clock, forward only. A running bot has to be told by SIGUSR2. */
  setClock: (to: number) => void;
  /** What the bot remembers on the disk. */
  remembered: () => State;
  /** What stands in the channels for the digests due up to now. */
  tally: () => Tally;
  close: () => Promise<void>;
}

export interface Tally {
  expected: number;
  missing: number;
  /** Posts beyond the first of the same channel and day. */
  double: number;
}

/** Discord takes 500 channels a server. */
const CHANNELS_A_GUILD = 400;

export async function buildCity(options: CityOptions): Promise<City> {
  const { channels, from, hour, timezone } = options;
  const folder = mkdtempSync(join(tmpdir(), 'section232-city-'));
  const [stateFile, clockFile] = [join(folder, 'state.json'), join(folder, 'clock')];
  let shift = 0;
  const setClock = (to: number) => {
    shift = Math.round(to) - Date.now();
    writeFileSync(clockFile, String(shift));
  };
  setClock(Date.parse(from));
  const now = () => Date.now() + shift;
  const sandbox = await startSandbox({ ...options.sandbox, clock: now });
  const guilds = Array.from({ length: Math.ceil(channels / CHANNELS_A_GUILD) }, (_, index) =>
    sandbox.world.addGuild(`City ${index}`),
  );
  const guildOf = (index: number) => guilds[Math.floor(index / CHANNELS_A_GUILD)]?.data.id ?? '';
  const digests = Array.from({ length: channels }, (_, index): Digest => {
    const channel = sandbox.world.addChannel(guildOf(index), `digest-${index}`);
    return {
      id: `digest-${index}`,
      guildId: guildOf(index),
      channelId: channel.data.id,
      cadence: 'daily',
      weekday: 1,
      hour,
      timezone,
      language: index % 2 === 0 ? 'en' : 'ja',
      countries: [],
      products: [],
      emptyDays: 'post',
      publish: false,
      paused: false,
      createdAt: from,
      nextDue: nextDue({ cadence: 'daily', weekday: 1, hour, timezone }, from),
      toldUntil: from,
      lastPost: null,
      lastProblem: null,
    };
  });
  writeFileSync(stateFile, JSON.stringify({ ...EMPTY_STATE, digests }));
  return {
    sandbox,
    channels,
    stateFile,
    clockFile,
    now,
    setClock,
    remembered: () => State.parse(JSON.parse(readFileSync(stateFile, 'utf8'))),
    tally: () => tallyOf(sandbox, digests, now()),
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function tallyOf(sandbox: Sandbox, digests: readonly Digest[], now: number): Tally {
  const posts = new Map<string, Map<string, number>>();
  for (const { message } of sandbox.state.messages.values()) {
    const marker = /§\w+$/.exec(message.embeds.at(-1)?.footer?.text ?? '')?.[0] ?? '';
    const found = posts.get(message.channel_id) ?? new Map<string, number>();
    posts.set(message.channel_id, found.set(marker, (found.get(marker) ?? 0) + 1));
  }
  const tally = { expected: 0, missing: 0, double: 0 };
  // All have the same timetable.
  const [one] = digests;
  const days = one === undefined ? 0 : dueDays(one, now);
  for (const digest of digests) {
    const counts = [...(posts.get(digest.channelId)?.values() ?? [])];
    const extra = counts.reduce((sum, count) => sum + count - 1, 0) + Math.max(0, counts.length - days);
    tally.expected += days;
    tally.missing += Math.max(0, days - counts.length);
    tally.double += extra;
  }
  return tally;
}

/** How many local days have had their digest due by now? */
function dueDays(digest: Digest, now: number): number {
  const days = new Set<string>();
  for (let due = digest.nextDue; Date.parse(due) <= now; due = nextDue(digest, due))
    days.add(dueDay(digest, due));
  return days.size;
}
