import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { languageOfLocale, messages } from '../lang/languages.ts';
import { answerOf } from './answer.ts';
import { deliver } from './deliver.ts';
import { readOptionValues } from './option-values.ts';
import { renderReply } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** Answers a slash command: publicly, or to the asker alone when the reply says so. Throws what the command throws. */
export async function answerSlashCommand(
  interaction: ChatInputCommandInteraction,
  surroundings: Surroundings,
): Promise<void> {
  const command = surroundings.commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined)
    throw new Error(`Discord sent a command that we do not have: ${interaction.commandName}`);
  const options = readOptionValues(command, interaction.options.data);
  const reply = await answerOf(command, options, interaction.locale, surroundings);
  const body = renderReply(reply, messages(languageOfLocale(interaction.locale)));
  const flags = reply.audience === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
  await deliver(() => interaction.reply({ ...body, ...flags }), surroundings.log);
}
