import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { answerOf } from './answer.ts';
import { askedOf, questionAt } from './asked.ts';
import { bodyOf } from './body.ts';
import { defer } from './defer.ts';
import { deliver } from './deliver.ts';
import { readOptionValues } from './option-values.ts';
import { type Pictures, shownBy } from './pictures.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Answers a slash command: publicly, or to the asker alone when the reply says so; a slow one is announced first, and
 * then seen by whom that said. A picture follows the text. Throws what the command throws.
 */
export async function answerSlashCommand(
  interaction: ChatInputCommandInteraction,
  surroundings: Surroundings,
  pictures: Pictures,
): Promise<void> {
  const { commands, log } = surroundings;
  const { path, given } = askedOf(interaction);
  const question = questionAt(commands, path);
  if (question === undefined) throw new Error(`Discord sent a command that we do not have: ${path}`);
  if (question.slow !== undefined) await defer(interaction, question.slow, log);
  const options = readOptionValues(question, given);
  const reply = await answerOf(question, options, interaction, surroundings);
  const body = bodyOf(reply, interaction);
  const flags = reply.audience === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
  await deliver(
    () => (interaction.deferred ? interaction.editReply(body) : interaction.reply({ ...body, ...flags })),
    log,
  );
  await pictures.show(shownBy(interaction, { key: interaction.id, reply, body }));
}
