import { describe, expect, test } from 'vitest';
import { type CommandContext, questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { ChannelReport } from '../../commands/services.ts';
import { customIdOf } from '../../src/discord/custom-id.ts';
import { CHANNEL, GUILD, settle } from './settled.ts';

const NEWS = '200000000000000002';

describe('/digest setup', () => {
  test('with a channel only: every day at nine in New York, in English, about everything', async () => {
    const { ask, services } = settle();
    const reply = await ask('digest setup', { channel: CHANNEL });
    expect(reply.audience).toBe('private');
    expect(services.kept.digests).toMatchObject([
      {
        guildId: GUILD,
        channelId: CHANNEL,
        cadence: 'daily',
        hour: 9,
        timezone: 'America/New_York',
        language: 'en',
        countries: [],
        products: [],
        emptyDays: 'skip',
        publish: false,
      },
    ]);
    expect(reply.cards[0]?.lead).toContain(`<#${CHANNEL}> · every day at 09:00 (America/New_York)`);
  });

  test('by a Japanese reader: nine in Tokyo, in Japanese', async () => {
    const { text, services } = settle();
    expect(await text('digest setup', { channel: CHANNEL }, { language: 'ja' })).toContain(
      '毎日 09:00（Asia/Tokyo）',
    );
    expect(services.kept.digests).toMatchObject([{ timezone: 'Asia/Tokyo', language: 'ja' }]);
  });

  test('with everything chosen, in words of either language', async () => {
    const { text, services } = settle();
    services.channels.set(CHANNEL, { found: true, kind: 'announcement', missing: [] });
    const said = await text('digest setup', {
      channel: CHANNEL,
      cadence: 'weekly',
      weekday: '5',
      hour: 17,
      timezone: '日本時間',
      language: 'ja',
      countries: '日本、EU, Korea',
      products: 'steel, アルミ',
      'empty-days': 'post',
      publish: true,
    });
    expect(services.kept.digests).toMatchObject([
      {
        cadence: 'weekly',
        weekday: 5,
        hour: 17,
        timezone: 'Asia/Tokyo',
        language: 'ja',
        countries: ['JP', 'EU', 'KR'],
        products: ['steel', 'aluminum'],
        emptyDays: 'post',
        publish: true,
      },
    ]);
    expect(said).toContain('every Friday at 17:00 (Asia/Tokyo)');
    expect(said).toContain('Countries: Japan, European Union, South Korea');
    expect(said).toContain('Published to the servers that follow the channel');
  });

  test.each([
    [{ countries: 'Japan, Atlantis' }, 'unknown-country', 'Atlantis'],
    [{ products: 'steel、cheese' }, 'unknown-product', 'cheese'],
    [{ timezone: 'Middle-earth' }, 'unknown-timezone', 'Middle-earth'],
    [{ timezone: 'Brazil' }, 'unknown-timezone', 'Brazil'],
    [{ hour: 24 }, 'bad-hour', '23'],
    [{ hour: 9.5 }, 'bad-hour', '23'],
    [{ cadence: 'hourly' }, 'bad-choice', 'cadence'],
    [{ weekday: '0' }, 'bad-choice', 'weekday'],
    [{ publish: true }, 'not-announcement', CHANNEL],
  ])('%j is refused as %s, naming it, and nothing is set up', async (options, code, naming) => {
    const { ask, services } = settle();
    const reply = await ask('digest setup', { channel: CHANNEL, ...options });
    expect(reply.refusal?.code).toBe(code);
    expect(reply.refusal?.message).toContain(naming);
    expect(services.kept.digests).toEqual([]);
  });

  test.each<[string, ChannelReport, string, string, string]>([
    ['is not there', { found: false }, 'unknown-channel', 'does not see it', '投稿できません'],
    [
      'lacks rights',
      { found: true, kind: 'text', missing: ['EmbedLinks', 'ReadMessageHistory'] },
      'missing-permissions',
      'Embed Links, Read Message History',
      '埋め込みリンク、メッセージ履歴を読む',
    ],
    [
      'is a thread that cannot be written in',
      { found: true, kind: 'thread', missing: ['SendMessagesInThreads'] },
      'missing-permissions',
      'Send Messages in Threads',
      'スレッドでメッセージを送信',
    ],
  ])('a channel that %s is refused in the reader’s language', async (_what, report, code, en, ja) => {
    const { ask, services } = settle();
    services.channels.set(CHANNEL, report);
    const reply = await ask('digest setup', { channel: CHANNEL });
    expect(reply.refusal).toMatchObject({ code, message: expect.stringContaining(en) });
    expect((await ask('digest setup', { channel: CHANNEL }, { language: 'ja' })).refusal?.message).toContain(
      ja,
    );
    expect(services.kept.digests).toEqual([]);
  });

  test('the same twice is refused, another in the same channel is not, and ten are enough', async () => {
    const { refusal } = settle();
    expect(await refusal('digest setup', { channel: CHANNEL, countries: 'JP, EU' })).toBeNull();
    expect(await refusal('digest setup', { channel: CHANNEL, countries: 'EU, JP', weekday: '3' })).toBe(
      'already-there',
    );
    for (let hour = 0; hour < 9; hour += 1)
      expect(await refusal('digest setup', { channel: CHANNEL, hour })).toBeNull();
    expect(await refusal('digest setup', { channel: CHANNEL, hour: 20 })).toBe('too-many');
  });

  test('lists are completed name by name', () => {
    const { suggest } = settle();
    expect(suggest('digest setup', 'countries', 'JP, 韓')[0]).toEqual({
      name: 'JP, South Korea (KR)',
      value: 'JP, KR',
    });
    expect(suggest('digest setup', 'products', '鉄鋼、copper', { language: 'ja' })[0]?.value).toBe(
      '鉄鋼, copper',
    );
    expect(suggest('digest setup', 'timezone', '東京', { language: 'ja' })).toEqual([
      { name: '東京 (Asia/Tokyo)', value: 'Asia/Tokyo' },
    ]);
    expect(suggest('digest setup', 'timezone', '')).toHaveLength(25);
  });
});

describe('/digest for those who may', () => {
  const paths = questionsOf(commands)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('digest '));
  test('there are six subcommands', () =>
    expect(paths.map((path) => path.split(' ')[1])).toEqual([
      'setup',
      'preview',
      'status',
      'pause',
      'resume',
      'remove',
    ]));

  test.each(paths)('/%s is refused to others, privately, in both languages', async (path) => {
    const { ask, services } = settle();
    const reply = await ask(path, { channel: CHANNEL }, { mayManage: false });
    expect(reply).toMatchObject({ audience: 'private', refusal: { code: 'not-permitted' } });
    expect(reply.refusal?.message).toContain('Manage Server');
    const ja = await ask(path, { channel: CHANNEL }, { mayManage: false, language: 'ja' });
    expect(ja.refusal?.message).toContain('サーバー管理');
    expect(services.kept.digests).toEqual([]);
  });

  test.each(paths)('/%s is refused where there is no server, and outside of Discord', async (path) => {
    const { refusal, context } = settle();
    expect(await refusal(path, { channel: CHANNEL }, { guildId: null, mayManage: false })).toBe(
      'server-only',
    );
    const outside: CommandContext = { ...context(), here: null, services: null };
    const question = questionsOf(commands).find((one) => one.path === path);
    expect((await question?.answer({ channel: CHANNEL }, outside))?.refusal?.code).toBe('discord-only');
  });

  test('suggestions show no settings to others', async () => {
    const { ask, suggest } = settle();
    await ask('digest setup', { channel: CHANNEL });
    expect(suggest('digest pause', 'id', '')).toHaveLength(1);
    expect(suggest('digest pause', 'id', '', { mayManage: false })).toEqual([]);
  });
});

describe('which digest is meant', () => {
  test('the only one, without an id', async () => {
    const { ask, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    expect((await ask('digest pause')).refusal).toBeUndefined();
    expect(services.kept.digests[0]?.paused).toBe(true);
  });

  test('of several: none without an id; by id, or by words of its label', async () => {
    const { ask, refusal, suggest, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    await ask('digest setup', { channel: NEWS, cadence: 'monthly', countries: 'Japan' });
    const reply = await ask('digest pause');
    expect(reply.refusal).toMatchObject({
      code: 'which-digest',
      suggestions: [
        '#trade · every day at 09:00 (America/New_York) · all',
        '#news · on the 1st of every month at 09:00 (America/New_York) · Japan',
      ],
    });
    expect(suggest('digest pause', 'id', 'news')).toMatchObject([{ value: services.kept.digests[1]?.id }]);
    expect(await refusal('digest pause', { id: services.kept.digests[1]?.id ?? '' })).toBeNull();
    expect(await refusal('digest resume', { id: '#news' })).toBeNull();
    expect(await refusal('digest remove', { id: 'elsewhere' })).toBe('unknown-digest');
  });

  test('never one of another server', async () => {
    const { ask, refusal } = settle();
    const { data } = await ask('digest setup', { channel: CHANNEL });
    const { id } = (data as { digest: { id: string } }).digest;
    await ask('digest setup', { channel: NEWS }, { guildId: '100000000000000002' });
    expect(await refusal('digest remove', { id }, { guildId: '100000000000000002' })).toBe('unknown-digest');
  });

  test.each(['pause', 'resume', 'remove', 'status'])(
    'none is there: /digest %s says how to begin',
    async (name) => {
      const { ask } = settle();
      expect((await ask(`digest ${name}`)).refusal).toMatchObject({
        code: 'no-digest',
        message: expect.stringContaining('/digest setup'),
      });
    },
  );
});

describe('/digest pause, resume and remove', () => {
  test('a digest without the rights it needs is not resumed', async () => {
    const { ask, refusal, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    await ask('digest pause');
    services.channels.set(CHANNEL, { found: true, kind: 'text', missing: ['SendMessages'] });
    expect(await refusal('digest resume')).toBe('missing-permissions');
    expect(services.kept.digests[0]?.paused).toBe(true);
    services.channels.delete(CHANNEL);
    expect(await refusal('digest resume')).toBeNull();
  });

  test('what is removed is shown once more, and gone', async () => {
    const { ask, text, services } = settle();
    await ask('digest setup', { channel: CHANNEL, countries: 'Japan' });
    const said = await text('digest remove');
    expect(said).toContain('Countries: Japan');
    expect(said).not.toContain('Next');
    expect(services.kept.digests).toEqual([]);
  });
});

describe('/digest status', () => {
  test('a new digest: nothing posted yet, and when it is due, there and from now', async () => {
    const { ask, text } = settle();
    await ask('digest setup', { channel: CHANNEL });
    const said = await text('digest status');
    expect(said).toContain('Last post: none yet');
    expect(said).toContain('Next: 2026-11-25, 09:00 (America/New_York), <t:1795615200:R>');
    expect(await text('digest status', {}, { language: 'ja' })).toContain(
      '次回：2026年11月25日 09:00（America/New_York）、<t:1795615200:R>',
    );
  });

  test('one that has posted: a link to the message', async () => {
    const { ask, text, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    const [digest] = services.kept.digests;
    if (digest)
      digest.lastPost = {
        day: '2026-11-24',
        at: '2026-11-24T14:00:01.000Z',
        messageId: '400000000000000001',
      };
    expect(await text('digest status')).toContain(
      `Last post: 2026-11-24 <https://discord.com/channels/${GUILD}/${CHANNEL}/400000000000000001>`,
    );
  });

  test.each([
    ['missing-access', 'no longer sees the channel', '見えなくなっています'],
    ['missing-permissions', 'may not post', '投稿できません'],
    ['unknown-channel', 'no longer exists', 'なくなっています'],
    ['history-unreadable', 'could not read the channel’s history', '履歴を読めず'],
    ['expired', 'not be made in time', '期限までに'],
    ['refused', 'refused the post', '拒否されました'],
    ['unreachable', 'tries again', '再試行'],
    ['publish-failed', 'did not publish', '公開はできません'],
    ['http-418', 'not made (http-418)', '（http-418）'],
    ['toString', '(toString)', '（toString）'],
  ])('a problem %s is told in plain words', async (code, en, ja) => {
    const { ask, text, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    const [digest] = services.kept.digests;
    if (digest) digest.lastProblem = { at: '2026-11-24T14:00:00.000Z', code };
    expect(await text('digest status')).toContain(en);
    expect(await text('digest status', {}, { language: 'ja' })).toContain(ja);
  });

  test('a paused one says so instead of when it is due', async () => {
    const { ask, text } = settle();
    await ask('digest setup', { channel: CHANNEL });
    await ask('digest pause');
    const said = await text('digest status');
    expect(said).toContain('Paused');
    expect(said).not.toContain('Next:');
  });

  test('the buttons of a card fit and do what they say', async () => {
    const { ask } = settle();
    const { buttons } = await ask('digest setup', { channel: CHANNEL });
    const paths = buttons.map((button) => (button.kind === 'ask' ? button.command : ''));
    expect(paths).toEqual(['digest preview', 'digest pause', 'digest status']);
    for (const button of buttons) expect(button.kind === 'ask' && customIdOf(button)).toBeTruthy();
  });
});

describe('/digest preview', () => {
  test('today is the digest’s own day', async () => {
    const { ask, text } = settle();
    await ask('digest setup', { channel: CHANNEL, timezone: 'Asia/Tokyo' });
    expect(await text('digest preview')).toContain('en 2026-11-25');
    expect(await text('digest preview', { date: 'yesterday' })).toContain('en 2026-11-24');
    expect(await text('digest preview', { date: '2027年2月28日' }, { language: 'ja' })).toContain(
      'en 2027-02-28',
    );
  });

  test('is private, remembers nothing, and leads to the days beside it', async () => {
    const { ask, services } = settle();
    await ask('digest setup', { channel: CHANNEL });
    const before = structuredClone(services.kept);
    const reply = await ask('digest preview', { date: '2027-01-01' });
    expect(reply.audience).toBe('private');
    expect(services.kept).toEqual(before);
    expect(reply.buttons).toMatchObject([
      { command: 'digest preview', options: { date: '2026-12-31', id: 'd1' } },
      { command: 'digest preview', options: { date: '2027-01-02', id: 'd1' } },
    ]);
  });

  test('of a day with nothing to tell says what happens then', async () => {
    const { ask, text } = settle();
    await ask('digest setup', { channel: CHANNEL });
    expect(await text('digest preview', { date: '2026-11-13' })).toBe(
      'There is nothing to tell for 2026-11-13.\nOn such a day nothing is posted.',
    );
  });

  test('before any is set up shows what a daily one would say', async () => {
    const { text } = settle();
    const said = await text('digest preview', {}, { language: 'ja' });
    expect(said).toContain('まだダイジェストは設定されていません');
    expect(said).toContain('ja 2026-11-25');
  });

  test('refuses what is no day', async () => {
    const { refusal } = settle();
    expect(await refusal('digest preview', { date: '02/28/2027' })).toBe('bad-date');
  });
});
