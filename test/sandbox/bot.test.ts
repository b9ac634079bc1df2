import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startBot } from './bot.ts';

const option = (type: number, name: string, extra: object = {}) => ({
  type,
  name,
  description: 'x',
  ...extra,
});
const COMMANDS = [
  { name: 'say', description: 'x', options: [option(3, 'text', { required: true }), option(4, 'times')] },
  { name: 'slow', description: 'x' },
  { name: 'secret', description: 'x' },
  { name: 'file', description: 'x' },
  { name: 'buttons', description: 'x' },
  { name: 'modal', description: 'x' },
  { name: 'new', description: 'x' },
  { name: 'silent', description: 'x' },
  { name: 'broken', description: 'x' },
  { name: 'who', description: 'x', options: [option(6, 'user'), option(7, 'channel'), option(11, 'paper')] },
  { name: 'find', description: 'x', options: [option(3, 'country', { autocomplete: true, required: true })] },
  { name: 'digest', description: 'x', options: [option(1, 'setup', { options: [option(5, 'daily')] })] },
  {
    name: 'admin',
    description: 'x',
    default_member_permissions: '32',
    contexts: [0],
    integration_types: [0],
  },
];

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAD0lEQVR4nGP4z8DAwMAAAAYAAf8p3DgAAAAASUVORK5CYII=',
  'base64',
);

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed} (${interaction.locale})`, value: typed }]);
  }
  if (interaction.isButton()) {
    return interaction.customId === 'later'
      ? interaction.deferUpdate().then(() => interaction.editReply({ content: 'edited later' }))
      : interaction.update({ content: `pressed by ${interaction.user.globalName}`, components: [] });
  }
  if (interaction.isStringSelectMenu()) return interaction.reply(`chosen ${interaction.values.join('+')}`);
  if (interaction.isModalSubmit()) return interaction.reply(interaction.fields.getTextInputValue('note'));
  if (!interaction.isChatInputCommand()) return undefined;
  const { options } = interaction;
  switch (interaction.commandName) {
    case 'say':
      return interaction.reply(
        `${options.getString('text', true)} ×${options.getInteger('times') ?? 1} <@1>`,
      );
    case 'slow':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ embeds: [new EmbedBuilder().setTitle('there').setTimestamp()] });
      return interaction.followUp({ content: 'and more' });
    case 'secret':
      return interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral, withResponse: true });
    case 'file':
      await interaction.reply({ embeds: [new EmbedBuilder().setTitle('chart')] });
      return interaction.editReply({
        embeds: [new EmbedBuilder().setTitle('chart').setImage('attachment://chart.png')],
        files: [new AttachmentBuilder(PNG, { name: 'chart.png', description: 'a chart' })],
      });
    case 'buttons': {
      const button = (id: string) =>
        new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);
      const select = new StringSelectMenuBuilder()
        .setCustomId('pick')
        .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' });
      return interaction.reply({
        content: 'press',
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(button('now'), button('later')),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select.setMaxValues(2)),
        ],
      });
    }
    case 'modal': {
      const note = new TextInputBuilder().setCustomId('note').setLabel('Note').setStyle(TextInputStyle.Short);
      const row = new ActionRowBuilder<TextInputBuilder>().addComponents(note);
      return interaction.showModal(new ModalBuilder().setCustomId('m').setTitle('M').addComponents(row));
    }
    case 'new':
      await interaction.deferReply();
      return interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [new TextDisplayBuilder().setContent('# new')],
      });
    case 'who': {
      const user = options.getUser('user')?.globalName;
      const channel = options.getChannel('channel')?.name;
      return interaction.reply(`${user} ${channel} ${options.getAttachment('paper')?.size}`);
    }
    case 'digest':
      return interaction.reply(
        `${options.getSubcommand()} ${options.getBoolean('daily')} ${interaction.guildLocale}`,
      );
    case 'admin':
      return interaction.reply(interaction.memberPermissions?.has('ManageGuild') ? 'yes' : 'no');
    case 'broken':
      return interaction.reply('x'.repeat(2001));
    default:
      return undefined;
  }
}

let running: Running;
beforeAll(async () => {
  running = await startBot(COMMANDS, answer);
});
afterAll(() => running.stop());

describe('a discord.js bot in the sandbox', () => {
  it('is logged in and has its server', () => {
    const guild = running.client.guilds.cache.first();
    expect(guild?.name).toBe('Sandbox');
    expect(guild?.channels.cache.size).toBe(2);
    expect(running.client.application.id).toBe(running.sandbox.applicationId);
  });

  it('answers a slash command, and pings nobody', async () => {
    const { drive } = running.sandbox;
    const handle = await drive.slash({ command: 'say', options: { text: 'hello', times: 2 } });
    expect(handle.response?.content).toBe('hello ×2 <@1>');
    expect(handle.response?.mentions).toEqual([]);
    expect(handle).toMatchObject({ callbackType: 4, deferred: false, ephemeral: false });
    expect(handle.times.answeredAt - handle.times.sentAt).toBeLessThan(1000);
  });

  it('defers, edits and follows up, privately', async () => {
    const handle = await running.sandbox.drive.slash({ command: 'slow' });
    expect(handle).toMatchObject({ deferred: true, ephemeral: true, callbackType: 5 });
    expect(handle.response?.embeds[0]).toMatchObject({ type: 'rich', title: 'there' });
    expect(handle.response?.flags).toBe(MessageFlags.Ephemeral);
    expect((await handle.waitForFollowUp()).content).toBe('and more');
  });

  it('answers one user alone', async () => {
    const { drive } = running.sandbox;
    const { response, ephemeral } = await drive.slash({ command: 'secret', user: 'Mika' });
    expect(ephemeral).toBe(true);
    await expect(drive.press({ message: response?.id ?? '', customId: 'x', user: 'Other' })).rejects.toThrow(
      'ephemeral',
    );
  });

  it('sends a file after the text, shown inside the embed', async () => {
    const handle = await running.sandbox.drive.slash({ command: 'file' });
    const edited = await handle.waitForEdit();
    expect(edited.attachments).toEqual([]);
    expect(edited.embeds[0]?.image).toMatchObject({ width: 2, height: 3 });
    expect(handle.files.map((file) => file.name)).toEqual(['chart.png']);
    const fetched = await fetch(edited.embeds[0]?.image?.url ?? '');
    expect(Buffer.from(await fetched.arrayBuffer()).equals(PNG)).toBe(true);
  });

  it('suggests while the user types', async () => {
    const { drive } = running.sandbox;
    const options = { country: 'Jap' };
    const choices = await drive.autocomplete({ command: 'find', focused: 'country', options, locale: 'ja' });
    expect(choices).toEqual([{ name: 'Jap (ja)', value: 'Jap' }]);
  });

  it('reacts to buttons and menus', async () => {
    const { drive } = running.sandbox;
    const { response: message } = await drive.slash({ command: 'buttons' });
    if (!message) throw new Error('no message');
    const chosen = await drive.select({ message, customId: 'pick', values: ['a', 'b'] });
    expect(chosen.response?.content).toBe('chosen a+b');
    const later = await drive.press({ message, customId: 'later' });
    expect(later.callbackType).toBe(6);
    expect((await later.waitForEdit()).content).toBe('edited later');
    const pressed = await drive.press({ message, customId: 'now', user: 'Mika' });
    expect(pressed.response).toMatchObject({ id: message.id, content: 'pressed by Mika', components: [] });
    await expect(drive.press({ message, customId: 'now' })).rejects.toThrow('no component «now»');
  });

  it('shows a modal and takes what was written', async () => {
    const opened = await running.sandbox.drive.slash({ command: 'modal' });
    expect(opened.modal?.title).toBe('M');
    const handle = await running.sandbox.drive.modalSubmit({ opened, fields: { note: 'written' } });
    expect(handle.response?.content).toBe('written');
  });

  it('answers with Components V2 after a deferral', async () => {
    const { response } = await running.sandbox.drive.slash({ command: 'new' });
    expect(response?.flags).toBe(MessageFlags.IsComponentsV2);
    expect(response?.components).toEqual([{ type: 10, id: 1, content: '# new' }]);
  });

  it('gets people, channels and files', async () => {
    const paper = { name: 'a.txt', type: 'text/plain', data: Buffer.from('12345') };
    const options = { user: 'Mika', channel: 'announcements', paper };
    const { response } = await running.sandbox.drive.slash({ command: 'who', options });
    expect(response?.content).toBe('Mika announcements 5');
  });

  it('gets subcommands, and the languages of user and server', async () => {
    const what = { command: 'digest setup', options: { daily: true }, guildLocale: 'ja' };
    expect((await running.sandbox.drive.slash(what)).response?.content).toBe('setup true ja');
  });

  it('hears from direct messages, group chats and servers without it', async () => {
    const { drive } = running.sandbox;
    const say = { command: 'say', options: { text: 'here' } };
    for (const where of [
      { context: 'bot-dm' },
      { context: 'private-channel' },
      { context: 'guild', userInstalled: true },
    ] as const) {
      expect((await drive.slash({ ...say, ...where })).response?.content).toBe('here ×1 <@1>');
    }
    const barred = await drive.slash({ ...say, userInstalled: true, permissions: 0n });
    expect(barred.ephemeral).toBe(true);
  });

  it('says what a user would see when nothing comes, and why', async () => {
    const { drive } = running.sandbox;
    await expect(drive.slash({ command: 'silent', answerWithin: 30 })).rejects.toThrow(
      /^The application did not respond$/,
    );
    await expect(drive.slash({ command: 'broken', answerWithin: 300 })).rejects.toThrow(
      /did not respond \(refused: 400 .*BASE_TYPE_MAX_LENGTH/,
    );
  });

  it('lets a user do only what Discord would', async () => {
    const { drive } = running.sandbox;
    const refusals: [Parameters<typeof drive.slash>[0], string][] = [
      [{ command: 'nothing' }, '/nothing is not registered; there are /say'],
      [{ command: 'say' }, 'the option «text» is required'],
      [{ command: 'say', options: { text: 'x', other: 1 } }, 'no option «other»'],
      [{ command: 'say', options: { text: 'x', times: 1.5 } }, 'must be a whole number'],
      [{ command: 'digest' }, 'needs a subcommand: setup'],
      [{ command: 'admin' }, 'the user lacks the permissions 32'],
      [{ command: 'admin', context: 'bot-dm' }, 'its contexts are 0'],
      [{ command: 'admin', userInstalled: true }, 'its integration types are 0'],
    ];
    for (const [what, why] of refusals) await expect(drive.slash(what)).rejects.toThrow(why);
    expect((await drive.slash({ command: 'admin', permissions: 32n })).response?.content).toBe('yes');
    expect((await drive.slash({ command: 'admin', permissionsOverridden: true })).response?.content).toBe(
      'no',
    );
  });

  it('finds nothing to refuse, or to warn of, in what discord.js sends', () => {
    const bad = running.sandbox.outbox.filter(
      (sent) => !sent.verdict.accepted || sent.verdict.warnings.length > 0,
    );
    expect(bad.map((sent) => [sent.path.includes('/callback'), sent.verdict.code])).toEqual([[true, 50035]]);
  });
});
