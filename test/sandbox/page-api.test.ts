import { MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startBot } from './bot.ts';

const COMMANDS = [
  {
    name: 'rate',
    name_localizations: { ja: '税率' },
    description: 'd',
    options: [
      { type: 3, name: 'country', name_localizations: { ja: '国' }, description: 'd', required: true },
      {
        type: 3,
        name: 'kind',
        description: 'd',
        choices: [{ name: 'Steel', name_localizations: { ja: '鉄鋼' }, value: 'steel' }],
      },
    ],
  },
  {
    name: 'digest',
    description: 'd',
    options: [
      {
        type: 1,
        name: 'setup',
        description: 'd',
        options: [{ type: 7, name: 'channel', description: 'd' }],
      },
    ],
  },
  { name: 'secret', description: 'd' },
  { name: 'slow', description: 'd' },
  { name: 'silent', description: 'd' },
  { name: 'wrong', description: 'd' },
];

let running: Running;
let finish = () => {};
beforeAll(async () => {
  running = await startBot(COMMANDS, async (interaction) => {
    if (!interaction.isChatInputCommand()) return undefined;
    switch (interaction.commandName) {
      case 'secret':
        return interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
      case 'slow':
        await interaction.deferReply();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return interaction.editReply('at last');
      case 'silent':
        return undefined;
      case 'wrong':
        return interaction.reply({ content: 'x'.repeat(2001) });
      default:
        return interaction.reply(`in ${interaction.channelId}`);
    }
  });
});
afterAll(() => running.stop());

interface View {
  id: string;
  name: string;
}
interface StateView {
  bot: View;
  ready: boolean;
  guilds: (View & { hasBot: boolean; channels: (View & { kind: string })[] })[];
  directMessages: { userId: string; channelId: string }[];
  users: (View & { kind: string })[];
  now: string;
  today: string;
  clockMoved: boolean;
  locales: string[];
  commands: { name: string; name_localizations: object | null }[];
}
interface Seen {
  message: { id: string; content: string; flags: number };
  visibleTo: string | null;
  editedAt?: string;
  asked?: string;
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`${running.sandbox.url}/sandbox/${path}`);
  return (await response.json()) as T;
}
async function post(path: string, body: object) {
  const response = await fetch(`${running.sandbox.url}/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const ask = (body: object) => post('interactions', body);
const messages = async (channel: string, user: string, locale = 'en-US') =>
  (await read<{ messages: Seen[] }>(`messages?channel=${channel}&user=${user}&locale=${locale}`)).messages;

async function place(name: string) {
  const state = await read<StateView>('state');
  const channel = state.guilds[0]?.channels.find((one) => one.name === name)?.id ?? '';
  const user = (who: string) => state.users.find((one) => one.name === who)?.id ?? '';
  const inbox = (who: string) =>
    state.directMessages.find(({ userId }) => userId === user(who))?.channelId ?? '';
  return { channel, user, inbox };
}

describe('the state', () => {
  it('names the places, the people, the languages and the commands in all of them', async () => {
    const state = await read<StateView>('state');
    expect(state).toMatchObject({
      bot: { name: 'section232' },
      ready: true,
      guilds: [
        {
          name: 'Sandbox',
          hasBot: true,
          channels: [
            { name: 'general', kind: 'text' },
            { name: 'announcements', kind: 'announcement' },
          ],
        },
        { name: 'Elsewhere', hasBot: false },
      ],
      users: [
        { name: 'Owner', kind: 'manager' },
        { name: 'Reader', kind: 'member' },
      ],
      clockMoved: false,
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect(state.directMessages.map(({ userId }) => userId)).toEqual(state.users.map(({ id }) => id));
    expect(state.locales.slice(0, 2)).toEqual(['en-US', 'ja']);
    expect(state.locales).toHaveLength(32);
    expect(state.commands.find(({ name }) => name === 'rate')?.name_localizations).toEqual({ ja: '税率' });
  });
});

describe('the messages', () => {
  it('say which command line they answer, with names in the reader’s language', async () => {
    const { channel } = await place('general');
    await ask({ kind: 'slash', command: 'rate', channel, options: { country: 'JP', kind: 'steel' } });
    await ask({
      kind: 'slash',
      command: 'digest setup',
      channel,
      user: 'Owner',
      options: { channel: 'announcements' },
    });
    const asked = async (locale?: string) =>
      (await messages(channel, 'Reader', locale)).slice(-2).map((one) => one.asked);
    expect(await asked()).toEqual(['/rate country:JP kind:Steel', '/digest setup channel:#announcements']);
    expect((await asked('ja'))[0]).toBe('/税率 国:JP kind:鉄鋼');
  });

  it('are shown to those who see them: a private answer to the one whom it answers', async () => {
    const { channel, user } = await place('general');
    const { body } = await ask({ kind: 'slash', command: 'secret', channel, user: user('Reader') });
    expect(body).toMatchObject({ ephemeral: true });
    const own = (await messages(channel, user('Reader'))).at(-1);
    expect(own).toMatchObject({ message: { content: 'psst' }, visibleTo: user('Reader') });
    expect((await messages(channel, 'Owner')).map(({ message }) => message.content)).not.toContain('psst');
  });

  it('of a direct message belong to its two people', async () => {
    const { inbox } = await place('general');
    const channel = inbox('Reader');
    const { body } = await ask({ kind: 'slash', command: 'rate', channel, options: { country: 'GB' } });
    expect(body).toMatchObject({ response: { content: `in ${channel}` } });
    expect(await messages(channel, 'Reader')).toHaveLength(1);
    expect(await messages(channel, 'Owner')).toEqual([]);
    const other = await ask({
      kind: 'slash',
      command: 'rate',
      channel,
      user: 'Owner',
      options: { country: 'GB' },
    });
    expect(other).toMatchObject({ status: 422, body: { code: 'unknown-place' } });
  });

  it('are there as «thinking …» at once, and change later', async () => {
    const { channel } = await place('general');
    const { status, body } = await ask({ kind: 'slash', command: 'slow', channel });
    expect({ status, body }).toMatchObject({ status: 200, body: { deferred: true, callbackType: 5 } });
    const before = (await messages(channel, 'Reader')).at(-1);
    expect((before?.message.flags ?? 0) & MessageFlags.Loading).toBeTruthy();
    const stream = await listen();
    finish();
    const hint = await stream.next('message');
    expect(hint).toEqual({ channelId: channel, id: before?.message.id });
    stream.close();
    expect((await messages(channel, 'Reader')).at(-1)).toMatchObject({ message: { content: 'at last' } });
  });

  it('of nowhere and of nobody are not to be had', async () => {
    const { channel } = await place('general');
    for (const query of ['', `channel=${channel}`, 'channel=1&user=Reader', `channel=${channel}&user=7`]) {
      expect((await fetch(`${running.sandbox.url}/sandbox/messages?${query}`)).status).toBe(404);
    }
  });
});

/** Listens as a page does. */
async function listen() {
  const stop = new AbortController();
  const response = await fetch(`${running.sandbox.url}/sandbox/stream`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    headers: response.headers,
    close: () => stop.abort(),
    /** The next event of this name. */
    async next(event: string): Promise<unknown> {
      for (;;) {
        const found = new RegExp(`event: ${event}\ndata: (.*)\n\n`).exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return JSON.parse(found[1] ?? '');
        }
        const { value = '', done = true } = (await reader?.read()) ?? {};
        if (done) throw new Error('the stream has ended');
        text += value;
      }
    },
  };
}

describe('the stream', () => {
  it('begins with readiness, and tells what changes and where', async () => {
    const { channel } = await place('general');
    const stream = await listen();
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(await stream.next('ready')).toMatchObject({ ready: true, run: expect.any(String) as string });
    await ask({ kind: 'slash', command: 'rate', channel, options: { country: 'JP' } });
    expect(await stream.next('message')).toMatchObject({ channelId: channel });
    expect(await stream.next('outbox')).toEqual({ index: running.sandbox.outbox.length });
    const sent = running.client.channels.cache.get(channel);
    if (!sent?.isSendable()) throw new Error('no channel');
    const message = await sent.send('for a moment');
    await message.delete();
    expect(await stream.next('messageDelete')).toEqual({ channelId: channel, id: message.id });
    await running.client.application.commands.set(COMMANDS as never);
    expect(await stream.next('commands')).toEqual({});
    stream.close();
  });
});

describe('the outbox', () => {
  it('shows each call with its verdict and without the token, from where the last look ended', async () => {
    const { channel } = await place('general');
    const { next } = await read<{ next: number }>('outbox');
    await ask({ kind: 'slash', command: 'rate', channel, options: { country: 'JP' } });
    const there = running.client.channels.cache.get(channel);
    if (!there?.isSendable()) throw new Error('no channel');
    await expect(there.send('x'.repeat(2001))).rejects.toThrow('Invalid Form Body');
    const page = await read<{ entries: { path: string }[]; next: number }>(`outbox?after=${next}`);
    expect(page).toMatchObject({
      entries: [
        {
          index: next + 1,
          method: 'POST',
          route: '/interactions/:interaction/:token/callback',
          status: 204,
          verdict: { accepted: true },
          body: { data: { content: `in ${channel}` } },
          files: [],
        },
        {
          index: next + 2,
          path: `/channels/${channel}/messages`,
          status: 400,
          verdict: { accepted: false, code: 50035 },
        },
      ],
      next: next + 2,
    });
    expect(page.entries[0]?.path).toMatch(/^\/interactions\/\d+\/\[token\]\/callback$/);
    expect(await read(`outbox?after=${next + 2}`)).toEqual({ entries: [], next: next + 2 });
  });
});

describe('what cannot be done is said in a sentence:', () => {
  it.each([
    [{ command: 'rate' }, { error: 'The option «country» is required.', option: 'country' }],
    [
      { command: 'rate', options: { country: 'JP', kind: 'wood' } },
      { error: 'Option «kind»: must be one of steel.', code: 'bad-option', option: 'kind' },
    ],
    [{ command: 'digest' }, { code: 'unknown-command' }],
    [{ command: 'secret', user: '123456789012345678' }, { error: 'There is no such user.' }],
  ])('%o', async (what, said) => {
    expect(await ask({ kind: 'slash', ...what })).toMatchObject({ status: 422, body: said });
  });

  it('also that the bot is silent, or that what it says is refused, after three seconds', async () => {
    const begun = performance.now();
    const commands = ['silent', 'wrong'];
    const said = await Promise.all(commands.map((command) => ask({ kind: 'slash', command })));
    const why = 'data.content: Must be 2000 or fewer in length.';
    expect(said.map(({ body }) => body)).toEqual([
      { error: 'The application did not respond.', code: 'no-answer' },
      {
        error: `The application did not respond: Discord would not accept its answer. ${why}`,
        code: 'no-answer',
      },
    ]);
    expect(performance.now() - begun).toBeGreaterThan(2_900);
  });

  it('and that nobody can set the clock of a Discord that runs alone', async () => {
    expect(await post('clock', { next: 'digest' })).toMatchObject({
      status: 200,
      body: { told: { kind: 'nothing', code: 'not-available' } },
    });
    expect((await post('clock', { today: 1 })).status).toBe(400);
  });
});
