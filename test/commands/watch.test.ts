import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { CHANNEL, GUILD, settle } from './settled.ts';

const ME = '300000000000000001';
const member = { mayManage: false };
const direct = { guildId: null, channelId: '500000000000000001', mayManage: false };

describe('/watch add', () => {
  test('for a channel, by those who may manage the server', async () => {
    const { ask, services } = settle();
    const reply = await ask('watch add', { country: '日本', product: 'アルミ' }, { language: 'ja' });
    expect(reply.audience).toBe('private');
    expect(reply.cards[0]?.title).toBe('通知を設定：日本・アルミニウム');
    expect(services.kept.watches).toMatchObject([
      {
        guildId: GUILD,
        channelId: CHANNEL,
        userId: null,
        country: 'JP',
        product: 'aluminum',
        language: 'ja',
      },
    ]);
  });

  test('for a channel is refused to others, who are told of for:me', async () => {
    const { ask, services } = settle();
    const { refusal } = await ask('watch add', { country: 'Japan' }, member);
    expect(refusal).toMatchObject({ code: 'not-permitted', suggestions: ['for:me'] });
    expect(services.kept.watches).toEqual([]);
  });

  test('for oneself, in a server or in direct messages, goes to one’s direct messages', async () => {
    const { text, services } = settle();
    expect(await text('watch add', { product: 'steel', for: 'me' }, member)).toContain(
      'By direct message to you',
    );
    await text('watch add', { country: 'EU' }, direct);
    const mine = { guildId: null, channelId: `9${ME}`, userId: ME };
    expect(services.kept.watches).toMatchObject([
      { ...mine, country: null, product: 'steel' },
      { ...mine, country: 'EU', product: null },
    ]);
  });

  test.each([
    [{}, {}, 'missing-option'],
    [{ country: '  ' }, {}, 'missing-option'],
    [{ country: 'Atlantis' }, {}, 'unknown-country'],
    [{ product: 'cheese' }, {}, 'unknown-product'],
    [{ country: 'JP', for: 'everyone' }, {}, 'bad-choice'],
    [{ country: 'JP', for: 'channel' }, direct, 'server-only'],
  ])('%j %j: %s', async (options, asking, code) => {
    const { refusal, services } = settle();
    expect(await refusal('watch add', options, asking)).toBe(code);
    expect(services.kept.watches).toEqual([]);
  });

  test('a channel in which the bot cannot post', async () => {
    const { refusal, services } = settle();
    services.channels.set(CHANNEL, { found: true, kind: 'text', missing: ['SendMessages'] });
    expect(await refusal('watch add', { country: 'JP' })).toBe('missing-permissions');
    services.channels.set(CHANNEL, { found: false });
    expect(await refusal('watch add', { country: 'JP' })).toBe('unknown-channel');
  });

  test('a closed inbox is told kindly, in both languages', async () => {
    const { ask, services } = settle();
    services.closedInboxes.add(ME);
    const { refusal } = await ask('watch add', { country: 'JP' }, direct);
    expect(refusal).toMatchObject({ code: 'closed-inbox', message: expect.stringContaining('try again') });
    expect(
      (await ask('watch add', { country: 'JP' }, { ...direct, language: 'ja' })).refusal?.message,
    ).toMatch(/もう一度/);
  });

  test('the same twice is refused; the same for another place is not; a paused one goes on', async () => {
    const { refusal, services } = settle();
    expect(await refusal('watch add', { country: 'JP' })).toBeNull();
    expect(await refusal('watch add', { country: 'Japan' })).toBe('already-there');
    expect(await refusal('watch add', { country: 'JP', product: 'steel' })).toBeNull();
    expect(await refusal('watch add', { country: 'JP', for: 'me' })).toBeNull();
    const own = services.kept.watches.find(({ userId }) => userId === ME);
    if (own) own.paused = true;
    expect(await refusal('watch add', { country: 'JP', for: 'me' })).toBeNull();
    expect(services.kept.watches).toHaveLength(3);
    expect(services.kept.watches.every(({ paused }) => !paused)).toBe(true);
  });

  test('25 for a person, 50 for a channel', async () => {
    const { refusal, context } = settle();
    const codes = context().dataset.countries.map(({ code }) => code);
    for (const country of codes.slice(0, 50)) {
      expect(await refusal('watch add', { country })).toBeNull();
      const own = await refusal('watch add', { country, for: 'me' });
      expect(own).toBe(codes.indexOf(country) < 25 ? null : 'too-many');
    }
    expect(await refusal('watch add', { product: 'steel' })).toBe('too-many');
  });
});

describe('/watch list and remove', () => {
  test('a list shows the channel’s and one’s own, and what may be removed', async () => {
    const { ask, text } = settle();
    await ask('watch add', { country: 'Japan' });
    await ask('watch add', { product: 'steel', for: 'me' });
    const said = await text('watch list');
    expect(said).toMatch(/In this channel:\n• Japan\n\nBy direct message to you:\n• Steel$/);
    expect((await ask('watch list')).buttons).toHaveLength(2);
    const { buttons } = await ask('watch list', {}, member);
    expect(buttons).toMatchObject([{ command: 'watch remove', label: 'Remove Steel' }]);
    expect(await text('watch list', {}, { ...member, userId: '300000000000000002' })).not.toContain('Steel');
    expect(await text('watch list', {}, direct)).not.toContain('Japan');
  });

  test('nothing watched: how to begin', async () => {
    const { text } = settle();
    expect(await text('watch list', {}, { language: 'ja' })).toContain('/watch add');
  });

  test('by id, by the country or product, or by its line', async () => {
    const { ask, refusal, suggest, services } = settle();
    for (const country of ['Japan', 'Korea', 'EU']) await ask('watch add', { country });
    await ask('watch add', { country: 'EU', product: 'steel' });
    expect(suggest('watch remove', 'watch', 'jap')).toMatchObject([
      { name: 'Japan (this channel)', value: 'w1' },
    ]);
    expect(await refusal('watch remove', { watch: 'w1' })).toBeNull();
    expect(await refusal('watch remove', { watch: '韓国' })).toBeNull();
    expect(await refusal('watch remove', { watch: 'EU' })).toBe('which-watch');
    expect(await refusal('watch remove', { watch: 'steel' })).toBeNull();
    expect(await refusal('watch remove', { watch: 'w1' })).toBe('unknown-watch');
    expect(services.kept.watches).toMatchObject([{ country: 'EU', product: null }]);
  });

  test('nobody removes what belongs to others', async () => {
    const { ask, refusal, suggest, services } = settle();
    await ask('watch add', { country: 'Japan' });
    await ask('watch add', { country: 'EU', for: 'me' });
    expect(await refusal('watch remove', { watch: 'w1' }, member)).toBe('unknown-watch');
    expect(await refusal('watch remove', { watch: 'w2' }, { userId: '300000000000000002' })).toBe(
      'unknown-watch',
    );
    expect(suggest('watch remove', 'watch', '', { ...member, userId: '300000000000000002' })).toEqual([]);
    expect(services.kept.watches).toHaveLength(2);
    expect(await refusal('watch remove', { watch: 'w2' }, member)).toBeNull();
  });
});

test('outside of Discord every /watch answers discord-only', async () => {
  const { context } = settle();
  const outside = { ...context(), here: null, services: null };
  for (const { path, answer, options } of questionsOf(commands))
    if (path.startsWith('watch ')) {
      expect((await answer({ country: 'JP', watch: 'w1' }, outside)).refusal?.code).toBe('discord-only');
      for (const { suggest } of options) expect(() => suggest?.('', {}, outside)).not.toThrow();
    }
});
