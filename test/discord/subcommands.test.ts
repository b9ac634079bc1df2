import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Slash } from '../../sandbox/drive/drive.ts';
import { en } from '../../src/lang/en.ts';
import { ja } from '../../src/lang/ja.ts';
import { callbacks, startTestBot, type TestBot } from './harness.ts';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot({}, { rateLimits: false });
});
afterAll(async () => {
  expect(callbacks(test.sandbox).filter(({ verdict }) => !verdict.accepted)).toEqual([]);
  await test.close();
});

const slash = (what: Slash) => test.sandbox.drive.slash({ user: 'Asker', ...what });
const general = () => test.sandbox.world.channel('general').data.id;
const set = (what: Partial<Slash> = {}) =>
  slash({ command: 'plan set', ...what, options: { channel: 'general', ...what.options } });

describe('a subcommand', () => {
  it('gets its own options, a channel as its id, and knows where it was asked and by whom', async () => {
    const answer = await set({ options: { word: 'x' }, permissions: PermissionFlagsBits.ManageGuild });
    const [embed] = answer.response?.embeds ?? [];
    expect(embed?.title).toBe('general');
    const { here, ...options } = JSON.parse(embed?.description ?? '{}');
    expect(options).toEqual({ channel: general(), word: 'x' });
    expect(here).toEqual({
      guildId: test.sandbox.world.channel('general').guildId,
      channelId: general(),
      userId: test.sandbox.world.user('Asker').id,
      mayManage: true,
    });
  });

  it.each([
    ['an ordinary member', {}, { mayManage: false }],
    ['an administrator', { permissions: PermissionFlagsBits.Administrator }, { mayManage: true }],
    ['a reader in direct messages', { context: 'bot-dm' }, { guildId: null, mayManage: false }],
    [
      'a manager of a server that the bot is not in',
      {
        userInstalled: true,
        permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.UseExternalApps,
      },
      { guildId: null, mayManage: false },
    ],
  ] as const)('knows %s', async (_who, where, here) => {
    const answer = await set(where);
    expect(JSON.parse(answer.response?.embeds[0]?.description ?? '{}').here).toMatchObject(here);
  });

  it('is logged by its path', async () => {
    await set();
    expect(test.logged).toContainEqual(expect.objectContaining({ msg: 'answered', command: 'plan set' }));
  });

  it('suggests with its other options and its place', async () => {
    const choices = await test.sandbox.drive.autocomplete({
      command: 'plan set',
      focused: 'word',
      options: { channel: 'general', word: 'abc' },
    });
    expect(choices).toMatchObject([
      { name: `abc ${general()} ${test.sandbox.world.channel('general').guildId}`, value: 'abc' },
    ]);
  });
});

describe('a slow answer', () => {
  it('is announced to the asker alone and then written', async () => {
    const answer = await set();
    expect(answer).toMatchObject({ deferred: true, ephemeral: true });
    expect(answer.response?.embeds[0]?.title).toBe('general');
  });

  it('that fails ends the waiting with an apology', async () => {
    const answer = await set({ options: { word: 'fail' } });
    expect(answer).toMatchObject({ deferred: true, ephemeral: true, followUps: [] });
    expect(answer.response?.content).toMatch(/\*\*bug-\d+\*\*/);
  });

  it('to a button under a private card changes the card', async () => {
    const message = (await set()).response;
    const customId = `1|plan set|channel=${general()}|word=again`;
    const pressed = await test.sandbox.drive.press({ message: message?.id ?? '', customId, user: 'Asker' });
    expect(pressed.deferred).toBe(true);
    const edited = await pressed.waitForEdit();
    expect(edited).toMatchObject({ id: message?.id });
    expect(edited.embeds[0]?.description).toContain('"again"');
  });
});

describe('files', () => {
  const files = (size: number, what: Partial<Slash> = {}) =>
    slash({ command: 'plan files', ...what, options: { size } });

  it('come with a public answer', async () => {
    const answer = await files(3);
    expect(answer).toMatchObject({ deferred: true, ephemeral: false });
    expect(answer.response?.attachments.map(({ filename }) => filename)).toEqual(['plan.csv', 'plan.bin']);
    expect(answer.files.map(({ data }) => data.toString())).toEqual(['a,b\n1,日本\n', '\0\0\0']);
    expect(answer.response?.content).toBe('');
    expect((answer.response?.flags ?? 0) & MessageFlags.Ephemeral).toBe(0);
  });

  it('beyond what Discord takes are left out, and the reader is told', async () => {
    const limit = 10 * 1024 * 1024;
    expect((await files(limit)).response?.attachments).toHaveLength(2);
    const answer = await files(limit + 1);
    expect(answer.response?.attachments.map(({ filename }) => filename)).toEqual(['plan.csv']);
    expect(answer.response?.content).toBe(en.fileTooLarge('plan.bin', limit + 1, limit));
    expect((await files(limit + 1, { locale: 'ja' })).response?.content).toBe(
      ja.fileTooLarge('plan.bin', limit + 1, limit),
    );
  });
});

describe("a server's settings", () => {
  const settings = (what: Partial<Slash>) =>
    slash({ command: 'settings', options: { what: 'show' }, ...what });

  it('are refused in code too, kindly and privately, where administrators opened the command to all', async () => {
    for (const [locale, say] of [
      ['en-US', en],
      ['ja', ja],
    ] as const) {
      const answer = await settings({ permissionsOverridden: true, locale });
      expect(answer.ephemeral).toBe(true);
      expect(answer.response?.embeds[0]?.description).toBe(say.settings.notPermitted);
    }
    const managed = await settings({ permissions: PermissionFlagsBits.ManageGuild });
    expect(managed.response?.embeds[0]?.title).toBe('Settings');
  });
});
