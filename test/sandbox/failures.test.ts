import { type NewsChannel, PermissionFlagsBits, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, type Running, startBot } from './bot.ts';

const SEND = 'POST /channels/:channel/messages';
const NONCE = { nonce: 'digest-1', enforceNonce: true };

let running: Running;
let channel: TextChannel;
beforeEach(async () => {
  running = await startBot([], () => undefined);
  const { client, sandbox } = running;
  channel = client.channels.cache.get(sandbox.world.channel('general').data.id) as TextChannel;
});
afterEach(() => running.stop());

const sent = () =>
  running.sandbox.outbox.filter((one) => one.path.endsWith('/messages')).map((one) => one.status);
const stored = () => running.sandbox.state.messages.size;

describe('a message to a channel', () => {
  it('is tried again after a 5xx', async () => {
    running.sandbox.faults.next(SEND, { status: 503 }, 2);
    await channel.send('hello');
    expect(sent()).toEqual([503, 503, 200]);
  });

  it('comes once if its answer was lost and it has a nonce', async () => {
    running.sandbox.faults.next(SEND, { status: 500, applied: true });
    const message = await channel.send({ content: 'digest', ...NONCE });
    expect(sent()).toEqual([500, 200]);
    expect(stored()).toBe(1);
    expect(message.nonce).toBe('digest-1');
  });

  it('comes twice without one', async () => {
    running.sandbox.faults.next(SEND, { status: 500, applied: true });
    await channel.send('digest');
    expect(stored()).toBe(2);
  });

  it('waits when told to', async () => {
    running.sandbox.faults.next(SEND, { status: 429, retryAfter: 0.05 });
    await channel.send('hello');
    expect(sent()).toEqual([429, 200]);
  });

  it('fails when the connection breaks off', async () => {
    running.sandbox.faults.next(SEND, { cut: true });
    await expect(channel.send('hello')).rejects.toThrow();
    expect(stored()).toBe(1);
  });

  it('takes its time', async () => {
    running.sandbox.faults.next(SEND, { delay: 60 });
    const begun = performance.now();
    await channel.send('hello');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
  });

  it.each([
    ['not to be seen', PermissionFlagsBits.ViewChannel, 403, 50001],
    ['not to be written to', PermissionFlagsBits.SendMessages, 403, 50013],
  ])('is refused by a channel %s', async (_, permission, status, code) => {
    running.sandbox.world.denyBot(channel.id, permission);
    await expect(channel.send('hello')).rejects.toMatchObject({ status, code });
  });

  it('is refused by a channel that is gone', async () => {
    running.sandbox.world.deleteChannel(channel.id);
    await expect(channel.send('hello')).rejects.toMatchObject({ status: 404, code: 10003 });
  });

  it('can be crossposted once from an announcement channel', async () => {
    const { client, sandbox } = running;
    const news = client.channels.cache.get(sandbox.world.channel('announcements').data.id) as NewsChannel;
    const message = await news.send('news');
    await message.crosspost();
    await expect(message.crosspost()).rejects.toMatchObject({ status: 400, code: 40033 });
    const plain = await channel.send('news');
    await expect(
      call(sandbox, `POST /channels/${channel.id}/messages/${plain.id}/crosspost`),
    ).resolves.toMatchObject({ status: 400, body: { code: 50024 } });
  });

  it('can be edited, listed and deleted', async () => {
    const first = await channel.send('one');
    const second = await channel.send('two');
    await first.edit('1');
    const listed = await channel.messages.fetch({ limit: 10, cache: false });
    expect(listed.map((message) => message.content)).toEqual(['two', '1']);
    await second.delete();
    await expect(channel.messages.fetch({ message: second.id, force: true })).rejects.toMatchObject({
      status: 404,
      code: 10008,
    });
  });

  it('reaches a person alone', async () => {
    const { client, sandbox } = running;
    const user = await client.users.fetch(sandbox.world.user('Reader').id);
    const message = await user.send('psst');
    expect(message.channel.isDMBased()).toBe(true);
  });
});

describe('a refused token', () => {
  it('silences discord.js for good', async () => {
    running.sandbox.faults.next(SEND, { status: 401 });
    await expect(channel.send('hello')).rejects.toMatchObject({ status: 401 });
    await expect(channel.send('hello')).rejects.toThrow('Expected token to be set');
  });

  it('is refused everywhere but where the interaction has its own', async () => {
    const { sandbox } = running;
    const wrong = { api: sandbox.api, token: 'wrong' };
    expect(await call(wrong, 'GET /users/@me')).toMatchObject({ status: 401, body: { code: 0 } });
    expect(await call(wrong, 'POST /webhooks/1/abc', {})).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });
});

describe('rate limits', () => {
  it('of a channel: five messages in five seconds, on the clock', async () => {
    const { sandbox } = running;
    const line = `POST /channels/${channel.id}/messages`;
    const calls = [];
    for (let index = 0; index < 6; index += 1) calls.push(await call(sandbox, line, { content: 'x' }));
    expect(calls.map((one) => one.status)).toEqual([200, 200, 200, 200, 200, 429]);
    const [first, last] = [calls[0], calls[5]];
    expect(first?.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(last?.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(last?.body).toMatchObject({ global: false, message: 'You are being rate limited.' });
    sandbox.limits.enabled = false;
    expect((await call(sandbox, line, { content: 'x' })).status).toBe(200);
  });

  it('of everything: fifty calls a second', async () => {
    const { sandbox } = running;
    const lines = ['GET /users/@me', 'GET /gateway/bot', 'GET /applications/@me'];
    const calls = await Promise.all(
      Array.from({ length: 60 }, (_, index) => call(sandbox, lines[index % 3] ?? '')),
    );
    const refused = calls.find((one) => one.status === 429);
    expect(refused?.headers.get('x-ratelimit-global')).toBe('true');
    expect(refused?.body).toMatchObject({ global: true });
  });
});
