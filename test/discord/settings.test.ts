import { PermissionFlagsBits as Can } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Slash } from '../../sandbox/drive/drive.ts';
import { en } from '../../src/lang/en.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { memoryServices } from '../commands/memory-services.ts';
import { startTestBot, type TestBot } from './harness.ts';

let test: TestBot;
const services = memoryServices();
beforeAll(async () => {
  test = await startTestBot(
    { commands, dataset: loadDataset(), services: () => services },
    { rateLimits: false },
  );
  services.channel = test.bot.poster.channel;
  services.watches.directChannel = test.bot.poster.directChannel;
});
beforeEach(() => {
  services.kept.digests = [];
  services.kept.watches = [];
});
afterAll(async () => {
  expect(
    test.sandbox.outbox.filter(({ verdict }) => !verdict.accepted || verdict.warnings.length > 0),
    // But for the inbox that one of the tests closes.
  ).toMatchObject([{ path: '/users/@me/channels', status: 403 }]);
  expect(test.logged.filter(({ level }) => level === 'error')).toEqual([]);
  await test.close();
});

const manager = { user: 'Manager', permissions: Can.ManageGuild };
const slash = (command: string, options: Slash['options'] = {}, who: Partial<Slash> = manager) =>
  test.sandbox.drive.slash({ command, options, ...who });
const channelId = (name: string) => test.sandbox.world.channel(name).data.id;
const said = async (...given: Parameters<typeof slash>) => {
  const { response } = await slash(...given);
  const [embed] = response?.embeds ?? [];
  return `${embed?.title ?? ''}\n${embed?.description ?? ''}`;
};

describe('the commands of this bot', () => {
  it('are all taken by Discord, with warnings about none', () => {
    const registered = test.sandbox.outbox.filter(({ method }) => method === 'PUT');
    expect(registered).toMatchObject([{ status: 200, verdict: { accepted: true, warnings: [] } }]);
  });

  it('/help shows each subcommand, and fits', async () => {
    const help = await said('help');
    for (const path of ['digest setup', 'digest preview', 'watch add', 'watch remove'])
      expect(help).toContain(`**/${path}**`);
    expect(help).not.toMatch(/\+ \d+ more/);
  });
});

describe('/digest in a server', () => {
  it('is set up, privately, in the chosen channel', async () => {
    const answer = await slash('digest setup', { channel: 'announcements', hour: 7, publish: true });
    expect(answer).toMatchObject({ deferred: true, ephemeral: true });
    expect(services.kept.digests).toMatchObject([
      { channelId: channelId('announcements'), hour: 7, publish: true },
    ]);
    expect(answer.response?.embeds[0]?.description).toContain(`<#${channelId('announcements')}>`);
    expect(answer.response?.mentions).toEqual([]);
  });

  it('names what the bot lacks in the channel, and is set up once that is mended', async () => {
    const { world } = test.sandbox;
    world.denyBot(channelId('general'), Can.EmbedLinks | Can.ReadMessageHistory);
    const refused = await said('digest setup', { channel: 'general' });
    expect(refused).toContain('**Embed Links, Read Message History**');
    expect(await said('digest setup', { channel: 'general' }, { ...manager, locale: 'ja' })).toContain(
      '**埋め込みリンク、メッセージ履歴を読む**',
    );
    world.denyBot(channelId('general'), Can.ViewChannel);
    expect(await said('digest setup', { channel: 'general' })).toMatch(/View Channel|does not see it/);
    expect(services.kept.digests).toEqual([]);
    world.denyBot(channelId('general'), 0n);
    expect(await said('digest setup', { channel: 'general' })).toContain('is set up');
  });

  it('is hidden from members, and refused where the server opened it to them', async () => {
    await expect(slash('digest status', {}, { user: 'Member' })).rejects.toThrow(/not offered/);
    const opened = await slash('digest status', {}, { user: 'Member', permissionsOverridden: true });
    expect(opened.ephemeral).toBe(true);
    expect(opened.response?.embeds[0]?.description).toBe(en.settings.notPermitted);
    await expect(slash('digest status', {}, { ...manager, context: 'bot-dm' })).rejects.toThrow(
      /not offered/,
    );
  });

  it('is paused and resumed by the buttons of its card', async () => {
    const setup = await slash('digest setup', { channel: 'general' });
    const message = setup.response?.id ?? '';
    const press = (customId: string) => test.sandbox.drive.press({ message, customId, ...manager });
    const paused = await (await press(`1|digest pause|id=${services.kept.digests[0]?.id}`)).waitForEdit();
    expect(services.kept.digests[0]?.paused).toBe(true);
    expect(paused).toMatchObject({ id: message });
    expect(paused.embeds[0]?.description).toContain('⏸️');
    await (await press(`1|digest resume|id=${services.kept.digests[0]?.id}`)).waitForEdit();
    expect(services.kept.digests[0]?.paused).toBe(false);
    const status = await press('1|digest status');
    expect(status.response?.embeds[0]?.description).toContain('Last post: none yet');
  });

  it('of several is chosen from a list that names their channels', async () => {
    await slash('digest setup', { channel: 'general' });
    await slash('digest setup', { channel: 'announcements', cadence: 'weekly' });
    const type = (text: string, who: Partial<Slash> = manager) =>
      test.sandbox.drive.autocomplete({
        command: 'digest pause',
        focused: 'id',
        options: { id: text },
        ...who,
      });
    expect((await type('')).map(({ name }) => name)).toEqual([
      '#general · every day at 09:00 (America/New_York) · all',
      '#announcements · every Monday at 09:00 (America/New_York) · all',
    ]);
    expect(await type('announ')).toMatchObject([{ value: services.kept.digests[1]?.id }]);
    expect(await type('', { user: 'Member', permissionsOverridden: true })).toEqual([]);
    expect((await slash('digest status')).response?.embeds).toHaveLength(2);
  });
});

describe('/watch', () => {
  it('of a channel is for those who may manage the server', async () => {
    const refused = await slash('watch add', { country: 'Japan' }, { user: 'Member' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.response?.embeds[0]?.description).toContain('for:me');
    expect(await said('watch add', { country: 'Japan' })).toContain(`In <#${channelId('general')}>`);
    expect(services.kept.watches).toMatchObject([
      { channelId: channelId('general'), country: 'JP', userId: null },
    ]);
  });

  it.each([
    ['in direct messages', { context: 'bot-dm' }],
    ['in a server, with for:me', {}],
    ['in a server that the bot is not in', { userInstalled: true }],
  ] as const)('of a person is set up %s, for their direct messages', async (_where, where) => {
    const options = 'context' in where || 'userInstalled' in where ? {} : { for: 'me' };
    const answer = await slash('watch add', { product: 'steel', ...options }, { user: 'Member', ...where });
    expect(answer.response?.embeds[0]?.title).toBe('Watching Steel');
    const { world } = test.sandbox;
    const { id } = world.user('Member');
    expect(services.kept.watches).toMatchObject([
      { guildId: null, userId: id, channelId: world.directMessage(world.user('Member')).data.id },
    ]);
    const list = await slash('watch list', {}, { user: 'Member', ...where });
    const removed = await test.sandbox.drive.press({
      message: list.response?.id ?? '',
      customId: `1|watch remove|watch=${services.kept.watches[0]?.id}`,
      user: 'Member',
      ...where,
    });
    expect((await removed.waitForEdit()).embeds[0]?.description).toBe('No longer watching Steel.');
    expect(services.kept.watches).toEqual([]);
  });

  it('of a closed inbox is refused kindly', async () => {
    test.sandbox.faults.next('POST /users/@me/channels', { status: 403 });
    expect(await said('watch add', { country: 'EU', for: 'me' }, { user: 'Member' })).toContain(
      'your direct messages are closed',
    );
  });
});
