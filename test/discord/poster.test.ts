import { PermissionFlagsBits as Can } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/http/faults.ts';
import type { Post } from '../../src/discord/posting.ts';
import type { Card } from '../../src/reply/reply.ts';
import { startTestBot, type TestBot } from './harness.ts';

const POST = 'POST /channels/:channel/messages';
const LOOK = 'GET /channels/:channel/messages';
const CARD: Card = {
  tone: 'duty',
  title: 'Digest',
  lead: 'Five years ago today',
  sections: [],
  footer: 'Data',
};

let bot: TestBot;
let guildId: string;
beforeAll(async () => {
  bot = await startTestBot({}, { rateLimits: false });
  guildId = bot.sandbox.world.channel('general').guildId ?? '';
});
afterAll(() => bot.close());

let made = 0;
/** A new channel of the bot's server. */
async function newChannel(kind: 'text' | 'announcement' = 'text'): Promise<string> {
  made += 1;
  const { data } = bot.sandbox.world.addChannel(guildId, `posts-${made}`, kind);
  // The bot knows it when a later event has come back answered; a report needs nothing else.
  await expect.poll(() => bot.bot.poster.channel(data.id, guildId)).toMatchObject({ found: true });
  return data.id;
}

function post(channelId: string, changes: Partial<Post> = {}): Post {
  made += 1;
  return {
    channelId,
    cards: [CARD],
    language: 'en',
    marker: `§mark${made}`,
    nonce: `nonce${made}`,
    ...changes,
  };
}

const messagesIn = (channelId: string) =>
  [...bot.sandbox.state.messages.values()]
    .map(({ message }) => message)
    .filter((one) => one.channel_id === channelId);
const justNow = () => new Date(Date.now() - 1_000).toISOString();

describe('a scheduled post', () => {
  it('shows its cards, ends with its marker, and pings nobody', async () => {
    const channel = await newChannel();
    const cards = [CARD, { ...CARD, title: 'Dates', lead: '@everyone <@1>' }];
    const result = await bot.bot.poster.post(post(channel, { cards, marker: '§end' }));
    expect(result.outcome).toBe('sent');
    const [message] = messagesIn(channel);
    expect(message?.embeds.map(({ title }) => title)).toEqual(['Digest', 'Dates']);
    expect(message?.embeds.map(({ footer }) => footer?.text)).toEqual(['Data', 'Data §end']);
    expect(message?.mention_everyone).toBe(false);
    expect(bot.sandbox.outbox.at(-1)?.body).toMatchObject({
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
  });

  it('with the same nonce is the same message', async () => {
    const channel = await newChannel();
    const same = post(channel);
    expect(await bot.bot.poster.post(same)).toEqual(await bot.bot.poster.post(same));
    expect(messagesIn(channel)).toHaveLength(1);
  });

  it.each([
    ['a footer as long as Discord takes', [{ ...CARD, footer: 'f'.repeat(3_000) }]],
    ['more cards than Discord takes', Array.from({ length: 14 }, () => CARD)],
    [
      'more text than Discord takes',
      Array.from({ length: 4 }, () => ({ ...CARD, footer: 'f'.repeat(2_000) })),
    ],
    ['no footer', [{ tone: 'none', title: 'T', lead: 'x'.repeat(5_000), sections: [] } satisfies Card]],
  ])('keeps its marker with %s', async (_what, cards) => {
    const channel = await newChannel();
    const one = post(channel, { cards });
    expect(await bot.bot.poster.post(one)).toMatchObject({ outcome: 'sent' });
    expect(await bot.bot.poster.find(channel, one.marker, justNow())).toMatchObject({ outcome: 'found' });
  });
});

describe('a post that Discord refuses', () => {
  it.each([
    ['the channel hidden from the bot', Can.ViewChannel, 'missing-access'],
    ['no right to write there', Can.SendMessages, 'missing-permissions'],
    ['no right to embed', Can.EmbedLinks, 'missing-permissions'],
  ])('%s', async (_what, right, reason) => {
    const channel = await newChannel();
    bot.sandbox.world.denyBot(channel, right);
    expect(await bot.bot.poster.post(post(channel))).toEqual({ outcome: 'rejected', reason });
  });

  it('no such channel any more', async () => {
    const channel = await newChannel();
    bot.sandbox.world.deleteChannel(channel);
    const result = await bot.bot.poster.post(post(channel));
    expect(result).toEqual({ outcome: 'rejected', reason: 'unknown-channel' });
  });

  it('a nonce that Discord does not take', async () => {
    const result = await bot.bot.poster.post(post(await newChannel(), { nonce: 'n'.repeat(26) }));
    expect(result).toEqual({ outcome: 'rejected', reason: 'refused' });
  });

  it('a closed inbox', async () => {
    const { world } = bot.sandbox;
    const user = world.user('Hermit');
    const channel = await bot.bot.poster.directChannel(user.id);
    world.closeInbox(user.id);
    const result = await bot.bot.poster.post(post(channel ?? ''));
    expect(result).toEqual({ outcome: 'rejected', reason: 'inbox-closed' });
  });
});

describe('a post whose fate is not known', () => {
  it.each<[string, Fault, number, 'found' | 'absent']>([
    ['Discord is down', { status: 503 }, 4, 'absent'],
    ['Discord fails after it has taken the post', { status: 500, applied: true }, 4, 'found'],
    ['the connection breaks before it is taken', { status: 500, cut: true }, 4, 'absent'],
    ['the connection breaks after it is taken', { cut: true }, 1, 'found'],
  ])('%s: try again, and look first', async (_what, fault, times, outcome) => {
    const channel = await newChannel();
    const one = post(channel);
    bot.sandbox.faults.next(POST, fault, times);
    expect(await bot.bot.poster.post(one)).toMatchObject({ outcome: 'again' });
    expect(await bot.bot.poster.find(channel, one.marker, justNow())).toMatchObject({ outcome });
    expect(bot.fatals).toEqual([]);
  });

  it('a single 5xx is repeated by discord.js, to one message', async () => {
    const channel = await newChannel();
    bot.sandbox.faults.next(POST, { status: 502, applied: true });
    expect(await bot.bot.poster.post(post(channel))).toMatchObject({ outcome: 'sent' });
    expect(messagesIn(channel)).toHaveLength(1);
  });

  it('429 is waited for', async () => {
    bot.sandbox.faults.next(POST, { status: 429, retryAfter: 0.05 });
    expect(await bot.bot.poster.post(post(await newChannel()))).toMatchObject({ outcome: 'sent' });
  });
});

describe('looking for a post', () => {
  it('pages through busy channels, and knows only our own messages', async () => {
    const channel = await newChannel();
    const one = post(channel);
    const since = justNow();
    await bot.bot.poster.post(one);
    const [ours] = messagesIn(channel);
    if (ours === undefined) throw new Error('nothing was posted');
    const { state } = bot.sandbox;
    const others = Array.from({ length: 250 }, (_, index) => ({
      ...ours,
      id: String(BigInt(ours.id) - 500n + BigInt(index)),
      author: state.owner,
    }));
    const all = [...others, ours].map((message) => ({
      message,
      guildId,
      visibleTo: null,
      answers: null,
      embedded: [],
    }));
    for (const stored of all) state.messages.delete(stored.message.id);
    for (const stored of all) state.messages.set(stored.message.id, stored);
    const found = await bot.bot.poster.find(channel, one.marker, since);
    expect(found).toEqual({ outcome: 'found', messageId: ours.id });
    expect(await bot.bot.poster.find(channel, '§other', since)).toEqual({ outcome: 'absent' });
  });

  it('does not take an empty answer for an empty channel where the history is closed', async () => {
    const channel = await newChannel();
    const one = post(channel);
    await bot.bot.poster.post(one);
    bot.sandbox.world.denyBot(channel, Can.ReadMessageHistory);
    await expect
      .poll(() => bot.bot.poster.find(channel, one.marker, justNow()))
      .toEqual({ outcome: 'unreadable', reason: 'history-unreadable' });
  });

  it.each<[string, Fault, string]>([
    ['fails', { status: 503 }, 'http-503'],
    ['loses the answer', { cut: true }, 'no-connection'],
  ])('says «again» when Discord %s', async (_what, fault, reason) => {
    const channel = await newChannel();
    bot.sandbox.faults.next(LOOK, fault, 4);
    expect(await bot.bot.poster.find(channel, '§x', justNow())).toEqual({ outcome: 'again', reason });
    bot.sandbox.faults.clear();
  });

  it('of a channel that is gone finds nothing to read', async () => {
    const channel = await newChannel();
    bot.sandbox.world.deleteChannel(channel);
    await expect
      .poll(() => bot.bot.poster.find(channel, '§x', justNow()))
      .toEqual({ outcome: 'unreadable', reason: 'unknown-channel' });
  });
});

describe('publishing', () => {
  it('of a message that is published already is done', async () => {
    const channel = await newChannel('announcement');
    const sent = await bot.bot.poster.post(post(channel));
    const id = sent.outcome === 'sent' ? sent.messageId : '';
    expect(await bot.bot.poster.publish(channel, id)).toEqual({ outcome: 'published' });
    expect(await bot.bot.poster.publish(channel, id)).toEqual({ outcome: 'published' });
  });

  it('in a text channel is refused', async () => {
    const channel = await newChannel();
    const sent = await bot.bot.poster.post(post(channel));
    const id = sent.outcome === 'sent' ? sent.messageId : '';
    expect(await bot.bot.poster.publish(channel, id)).toEqual({ outcome: 'rejected', reason: 'refused' });
  });
});

describe('what is known of a channel', () => {
  it('its kind and the rights that the bot lacks', async () => {
    const channel = await newChannel('announcement');
    expect(await bot.bot.poster.channel(channel, guildId)).toEqual({
      found: true,
      kind: 'announcement',
      missing: [],
    });
    bot.sandbox.world.denyBot(channel, Can.EmbedLinks | Can.ReadMessageHistory);
    await expect
      .poll(() => bot.bot.poster.channel(channel, guildId))
      .toEqual({ found: true, kind: 'announcement', missing: ['EmbedLinks', 'ReadMessageHistory'] });
  });

  it('in a thread other rights count: those of its channel, and writing in threads', async () => {
    const channel = await newChannel();
    const { data } = bot.sandbox.world.addThread(channel, 'talk');
    bot.sandbox.world.denyBot(channel, Can.SendMessages);
    const known = () => bot.bot.poster.channel(data.id, guildId);
    await expect.poll(known).toEqual({ found: true, kind: 'thread', missing: [] });
    expect(await bot.bot.poster.post(post(data.id))).toMatchObject({ outcome: 'sent' });
    bot.sandbox.world.denyBot(channel, Can.SendMessagesInThreads);
    await expect.poll(known).toEqual({ found: true, kind: 'thread', missing: ['SendMessagesInThreads'] });
    const result = await bot.bot.poster.post(post(data.id));
    expect(result).toEqual({ outcome: 'rejected', reason: 'missing-permissions' });
  });

  it('nothing of one that is not there, or of another server', async () => {
    const { world } = bot.sandbox;
    expect(await bot.bot.poster.channel('1', guildId)).toEqual({ found: false });
    const elsewhere = world.addGuild('Next door');
    const channel = [...bot.sandbox.state.channels.values()].find((one) => one.guildId === elsewhere.data.id);
    expect(await bot.bot.poster.channel(channel?.data.id ?? '', guildId)).toEqual({ found: false });
  });
});
