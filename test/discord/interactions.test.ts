import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slash } from '../../sandbox/drive/drive.ts';
import { COLOURS } from '../../src/discord/colours.ts';
import { startTestBot, type TestBot } from './harness.ts';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(async () => {
  // Whatever was sent in these tests, Discord took it, and understood every field.
  expect(
    test.sandbox.outbox.filter(({ verdict }) => !verdict.accepted || verdict.warnings.length > 0),
  ).toEqual([]);
  expect(test.fatals).toEqual([]);
  await test.close();
});

const slash = (what: Partial<Slash>) =>
  test.sandbox.drive.slash({ command: 'rate', options: { country: 'JP' }, ...what });
const embedOf = (answer: Awaited<ReturnType<typeof slash>>) => answer.response?.embeds[0];

describe('a slash command', () => {
  it('is answered at once and for all, with its options in their own types', async () => {
    const answer = await slash({ options: { country: 'JP', days: 2, exact: true } });
    expect(answer).toMatchObject({ deferred: false, ephemeral: false });
    expect(embedOf(answer)).toMatchObject({
      title: 'Japan',
      description: '2 true 2026-11-22 en',
      color: COLOURS.duty,
    });
  });

  it('is answered in the language of the reader, not of the server', async () => {
    expect(embedOf(await slash({ locale: 'ja', guildLocale: 'en-US' }))).toMatchObject({
      title: '日本',
      description: '0 - 2026-11-22 ja',
    });
    expect(embedOf(await slash({ locale: 'fr', guildLocale: 'ja' }))?.title).toBe('Japan');
  });

  it.each([
    ['a direct message', { context: 'bot-dm' }],
    ['a group of friends', { context: 'private-channel', userInstalled: true }],
    ['a server that the bot is not in', { userInstalled: true }],
  ] as const)('is answered in %s', async (_place, where) => {
    expect(embedOf(await slash(where))?.title).toBe('Japan');
  });

  it('that is refused is answered privately, as the command says', async () => {
    const answer = await slash({ options: { country: 'Atlantis' } });
    expect(answer.ephemeral).toBe(true);
    expect(embedOf(answer)).toMatchObject({ description: 'No such country.', color: COLOURS.none });
    expect(embedOf(await slash({ options: { country: 'Atlantis' }, locale: 'ja' }))?.description).toBe(
      '国が見つかりません。',
    );
  });

  it('of a server is for those who may manage it, and private', async () => {
    const settings = { command: 'settings', options: { what: 'show' } };
    const answer = await slash({ ...settings, permissions: PermissionFlagsBits.ManageGuild });
    expect(answer.ephemeral).toBe(true);
    expect(embedOf(answer)?.title).toBe('Settings');
    await expect(slash({ ...settings, permissions: 0n })).rejects.toThrow(/not offered/);
    await expect(slash({ ...settings, context: 'bot-dm' })).rejects.toThrow(/not offered/);
  });

  it('pings nobody', async () => {
    await slash({});
    const { body } = test.sandbox.outbox.at(-1) ?? {};
    expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  it('is logged by name, language and time; not who asked, nor about what', async () => {
    const before = test.logged.length;
    const answer = await slash({ options: { country: 'JP' }, locale: 'ja' });
    const refused = await slash({ options: { country: 'Atlantis' } });
    const lines = test.logged.slice(before);
    expect(lines).toMatchObject([
      { level: 'info', msg: 'answered', command: 'rate', language: 'ja', ms: expect.any(Number) },
      { level: 'info', msg: 'answered', command: 'rate', language: 'en', refused: 'unknown-country' },
    ]);
    const asker = answer.response?.interaction_metadata?.user.id ?? 'nobody';
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${asker}|Atlantis|JP|${refused.token}`));
  });
});

describe('an error inside of an answer', () => {
  it('has an id for the reader and the log, and stays inside', async () => {
    const answer = await slash({ command: 'broken', options: {} });
    expect(answer.ephemeral).toBe(true);
    const id = /\*\*(bug-\d+)\*\*/.exec(answer.response?.content ?? '')?.[1];
    expect(answer.response?.content).toMatch(/sorry/);
    expect(JSON.stringify(answer.response)).not.toContain('secret');
    expect(test.logged).toContainEqual(
      expect.objectContaining({
        level: 'error',
        errorId: id,
        command: 'broken',
        err: expect.objectContaining({ message: 'secret inside of broken', stack: expect.any(String) }),
      }),
    );
  });

  it('is told in Japanese to a Japanese reader, and the next question is answered', async () => {
    const answer = await slash({ command: 'broken', options: {}, locale: 'ja' });
    expect(answer.response?.content).toMatch(/申し訳ありません.*\*\*bug-\d+\*\*/);
    expect(embedOf(await slash({}))?.title).toBe('Japan');
  });
});

describe('typing an option', () => {
  const type = (country: string, more: object = {}) =>
    test.sandbox.drive.autocomplete({ command: 'rate', focused: 'country', options: { country }, ...more });

  it('gives suggestions in the language of the reader', async () => {
    expect(await type('jap')).toMatchObject([{ name: 'Japan', value: 'JP' }]);
    expect(await type('日', { locale: 'ja' })).toMatchObject([{ name: '日本', value: 'JP' }]);
    expect(await type('')).toHaveLength(3);
  });

  it('sees the other options, and cuts names but never values', async () => {
    const choices = await type('', { options: { country: '', days: 99 } });
    expect(choices).toMatchObject([{ name: `${'x'.repeat(99)}…`, value: 'JP' }]);
  });

  it('gives nothing when suggesting fails, and the log says so', async () => {
    expect(await type('fail')).toEqual([]);
    expect(test.logged).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'suggestions failed', command: 'rate' }),
    );
  });
});
