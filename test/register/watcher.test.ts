import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { createDeliverer } from '../../src/app/digests/deliver.ts';
import { createLog } from '../../src/app/log.ts';
import { startRegisterWatcher } from '../../src/app/register/start.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Watch } from '../../src/model/stored.ts';
import { stateFolder } from '../app/store-fixture.ts';
import { startTestBot, type TestBot } from '../discord/harness.ts';
import { watch } from '../watching/watches.ts';
import { agencies, filing, notice, proclamation } from './papers.ts';
import { startRegister, type TestRegister } from './server.ts';

const dataset = loadDataset();
const MORNING = '2026-11-24T11:05:00.000Z';
const DAY = 86_400_000;
const TOO_SLOW = 20_000;

/** A Federal Register, a Discord with a bot that is online, and a folder for what the bot remembers. */
interface World {
  register: TestRegister;
  test: TestBot;
  /** What everybody's clock shows. */
  clock: { now: number };
  logged: Record<string, unknown>[];
  /** A process of the watcher begins, with what is on the disk. */
  start: () => Promise<Process>;
  channel: (name: string) => Pick<Watch, 'guildId' | 'channelId'>;
  /** Titles and texts that stand in a channel. */
  said: (name: string) => string[];
}

interface Process {
  store: Awaited<ReturnType<ReturnType<typeof stateFolder>['open']>>;
  /** Time passes, and what is due is looked at and told. */
  look: (later?: number) => Promise<void>;
  stop: () => Promise<void>;
}

let world: World;
beforeEach(async () => {
  const register = await startRegister();
  const test = await startTestBot({}, { rateLimits: false });
  onTestFinished(async () => {
    await test.close();
    await register.close();
  });
  world = worldOf(register, test);
});

function worldOf(register: TestRegister, test: TestBot): World {
  const { sandbox, bot } = test;
  const folder = stateFolder();
  const clock = { now: Date.parse(MORNING) };
  const logged: Record<string, unknown>[] = [];
  const log = createLog(
    { logLevel: 'debug', token: undefined },
    { write: (line) => void logged.push(JSON.parse(line)) },
  );
  const guild = sandbox.world.addGuild('Trade desk');
  const channels = new Map(
    ['steel', 'japan', 'copper'].map((name) => [name, sandbox.world.addChannel(guild.data.id, name).data.id]),
  );
  const now = () => clock.now;
  return {
    register,
    test,
    clock,
    logged,
    async start() {
      const store = await folder.open();
      const compose = () => [];
      const deliverer = createDeliverer({ store, poster: bot.poster, compose, log, now, random: () => 0 });
      const limits = { timeoutMs: 2_000, mostBytes: 1_048_576 };
      const options = { dataset, store, notify: deliverer.notify, log, now };
      const watcher = startRegisterWatcher(register.url, options, { everyMs: 0, limits });
      return {
        store,
        async look(later = 0) {
          clock.now += later;
          watcher.tick(new Date(clock.now).toISOString());
          await watcher.idle();
          await deliverer.idle();
        },
        async stop() {
          await watcher.stop();
          await deliverer.stop();
          await store.close();
        },
      };
    },
    channel: (name) => ({ guildId: guild.data.id, channelId: channels.get(name) ?? '' }),
    said: (name) => messagesIn(sandbox, channels.get(name) ?? ''),
  };
}

function messagesIn({ state }: Sandbox, channelId: string): string[] {
  return [...state.messages.values()]
    .filter(({ message }) => message.channel_id === channelId)
    .map(({ message }) =>
      message.embeds.map(({ title, description }) => `${title}\n${description}`).join('\n'),
    );
}

/** A watcher whose first look is over, with a channel for steel, one for Japan in Japanese, and one for copper. */
async function settled(): Promise<Process> {
  const run = await world.start();
  run.store.update((state) => {
    state.watches.push(
      watch({ id: 'a', ...world.channel('steel'), country: null, product: 'steel' }),
      watch({ id: 'b', ...world.channel('steel'), country: 'JP', product: 'steel' }),
      watch({ id: 'c', ...world.channel('japan'), country: 'JP', language: 'ja' }),
      watch({ id: 'd', ...world.channel('copper'), country: null, product: 'copper' }),
    );
  });
  await run.look();
  return run;
}

describe('a new proclamation', { timeout: TOO_SLOW }, () => {
  it('is told once in each channel that watches what it concerns, and not again after a restart', async () => {
    const run = await settled();
    world.register.published.push(proclamation());
    await run.look(DAY);
    await run.look(DAY);
    expect(world.said('steel')).toHaveLength(1);
    expect(world.said('steel')[0]?.split('\n')).toEqual([
      'New official document, not yet in the data',
      '**[Adjusting Imports of Steel Into the United States](https://www.federalregister.gov/documents/2026/11/24/2026-25001/a-title)**',
      '2026-25001 · 91 FR 70001 · published 2026-11-24',
      'The answers of this bot do not take it into account until its data names it.',
    ]);
    expect(world.said('japan')).toEqual([expect.stringMatching(/^新しい公式文書（データ未収録）\n/)]);
    expect(world.said('copper')).toEqual([]);
    await run.stop();
    const again = await world.start();
    await again.look(DAY);
    await again.look(DAY);
    expect(world.said('steel')).toHaveLength(1);
    expect(again.store.state.deliveries.map(({ id, state }) => [id, state])).toEqual([
      [`document:2026-25001:${world.channel('steel').channelId}`, 'sent'],
      [`document:2026-25001:${world.channel('japan').channelId}`, 'sent'],
    ]);
  });

  it('is not told when it was there at the first look', async () => {
    world.register.published.push(proclamation());
    world.register.filed.push(filing({ document_number: '2026-25100' }));
    const run = await settled();
    await run.look(DAY);
    expect(world.said('steel')).toEqual([]);
    expect(run.store.state.documents.map(({ number, announce }) => [number, announce])).toEqual([
      ['2026-25001', false],
      ['2026-25100', false],
    ]);
  });

  it('is not told when the data names it', async () => {
    const run = await settled();
    const known = { document_number: '2026-11314', citation: '91 FR 34085', proclamation_number: '11032' };
    world.register.published.push(proclamation(known));
    await run.look(DAY);
    expect(world.said('steel')).toEqual([]);
    expect(run.store.state.documents).toEqual([]);
  });

  it('is told when it is filed, and not again when it is published', async () => {
    const run = await settled();
    world.register.filed.push(filing());
    await run.look(DAY);
    expect(world.said('steel')).toEqual([expect.stringContaining('on public inspection')]);
    world.register.published.push(proclamation({ publication_date: '2026-11-27' }));
    world.register.filed.length = 0;
    await run.look(2 * DAY);
    expect(world.said('steel')).toHaveLength(1);
    expect(run.store.state.documents).toMatchObject([{ status: 'published', citation: '91 FR 70001' }]);
  });

  it('is told though the Federal Register was down, blocked us and answered nonsense meanwhile', async () => {
    const run = await settled();
    world.register.published.push(proclamation());
    world.register.next({ page: 'request-access' }, 3);
    await run.look(DAY);
    expect(run.store.state.register.lastProblem).toBe('html-page');
    expect(world.said('steel')).toEqual([]);
    const asked = world.register.requests.length;
    await run.look(4 * 60_000);
    expect(world.register.requests).toHaveLength(asked);
    world.register.next({ truncated: true, cut: true });
    world.register.next({ status: 500 });
    world.register.next({ body: { count: 1 } });
    await run.look(60_000);
    await run.look(10 * 60_000);
    expect(world.said('steel')).toHaveLength(1);
    expect(run.store.state.register).toMatchObject({
      lastProblem: null,
      lastLook: new Date(world.clock.now).toISOString(),
    });
    const told = world.logged.map(({ msg }) => msg).filter((text) => /Register/.test(String(text)));
    expect(told).toContain('the Federal Register does not answer as it should');
    expect(told).toContain('the Federal Register answers again');
  });

  it('is told by the next process where the one that saw it was killed before it could post', async () => {
    const run = await settled();
    world.register.published.push(proclamation());
    world.test.sandbox.faults.next('POST /channels/:channel/messages', { status: 503 }, 1_000);
    await run.look(DAY);
    await run.stop();
    expect(world.said('steel')).toEqual([]);
    world.test.sandbox.faults.clear();
    const again = await world.start();
    world.clock.now += 10 * 60_000;
    const deliverer = createDeliverer({
      store: again.store,
      poster: world.test.bot.poster,
      compose: () => [],
      log: createLog({ logLevel: 'silent', token: undefined }, { write: () => undefined }),
      now: () => world.clock.now,
      random: () => 0,
    });
    await deliverer.run();
    await deliverer.idle();
    await deliverer.stop();
    expect(world.said('steel')).toHaveLength(1);
    expect(world.said('japan')).toHaveLength(1);
  });
});

it('eleven new documents are told in one post', { timeout: TOO_SLOW }, async () => {
  const run = await settled();
  for (let index = 0; index < 11; index += 1)
    world.register.published.push(
      notice({
        document_number: `2026-${40_000 + index}`,
        title: `Section 232 Investigation of Imports of Steel, Part ${index + 1}`,
        agencies: agencies('bis'),
      }),
    );
  await run.look(DAY);
  const [post = '', ...others] = world.said('steel');
  expect(others).toEqual([]);
  expect(post).toMatch(/^11 new official documents, not yet in the data\n/);
  expect(post.match(/2026-400\d\d · 91 FR/g)).toHaveLength(11);
});

describe('a look', { timeout: TOO_SLOW }, () => {
  it('asks again for the seven days before the last one, and at first for all since the data ends', async () => {
    const run = await settled();
    const from = () =>
      world.register.requests.map(({ searchParams }) =>
        searchParams.get('conditions[publication_date][gte]'),
      );
    const ends =
      dataset.programs
        .map(({ verifiedThrough }) => verifiedThrough)
        .sort()
        .at(-1) ?? '';
    expect(from()[0]).toBe(new Date(Date.parse(ends) - 7 * DAY).toISOString().slice(0, 10));
    await run.look(DAY);
    expect(from().at(-2)).toBe('2026-11-17');
  });

  it('that is under way when the bot stops leaves nothing behind', async () => {
    const run = await world.start();
    world.register.next({ silent: true });
    const looking = run.look();
    await run.stop();
    await looking;
    const again = await world.start();
    expect(again.store.state.register.lists).toBeUndefined();
  });
});
