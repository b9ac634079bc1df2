import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { languageOfLocale, messages } from '../lang/languages.ts';
import { answerOf } from './answer.ts';
import { readCustomId } from './custom-id.ts';
import { deliver } from './deliver.ts';
import { renderNotice, renderReply } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Answers a button with the question in its id. The asker's card changes in place; anybody else gets the answer for
 * themselves, so that nobody changes what another reads. Throws what the command throws.
 */
export async function answerButton(
  interaction: ButtonInteraction,
  surroundings: Surroundings,
): Promise<void> {
  const { commands, log } = surroundings;
  const says = messages(languageOfLocale(interaction.locale)).error;
  const read = readCustomId(interaction.customId, commands);
  if (!read.understood || !mayPress(interaction, read.command)) {
    log.info({ reason: read.understood ? 'not-permitted' : read.reason }, 'a button that cannot be used');
    return tellPresser(interaction, says.expiredButton, surroundings);
  }
  const reply = await answerOf(read.command, read.options, interaction.locale, surroundings);
  const presser = presserOf(interaction);
  const body = renderReply(
    reply,
    messages(languageOfLocale(interaction.locale)),
    presser === 'somebody-else' ? says.notYours : '',
  );
  // A card that all see is not replaced by a refusal meant for one; a private card is replaced by anything.
  const inPlace = presser === 'asker' && (reply.audience === 'public' || isPrivate(interaction));
  await deliver(
    () =>
      inPlace ? interaction.update(body) : interaction.reply({ ...body, flags: MessageFlags.Ephemeral }),
    log,
  );
}

/** Says to the one who pressed, and to nobody else, that this button cannot be used. */
export async function tellPresser(
  interaction: Pick<ButtonInteraction, 'reply'>,
  text: string,
  { log }: Surroundings,
): Promise<void> {
  await deliver(() => interaction.reply({ ...renderNotice(text), flags: MessageFlags.Ephemeral }), log);
}

/** Who pressed? A message that we posted by ourselves (a digest) was asked for by nobody. */
function presserOf(interaction: ButtonInteraction): 'asker' | 'somebody-else' | 'nobody-asked' {
  if (isPrivate(interaction)) return 'asker';
  const asker = interaction.message.interactionMetadata?.user.id;
  if (asker === undefined) return 'nobody-asked';
  return asker === interaction.user.id ? 'asker' : 'somebody-else';
}

function isPrivate(interaction: ButtonInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Everybody sees a card's buttons, so a server's settings ask for the right to manage it once more. */
function mayPress(interaction: ButtonInteraction, command: Command): boolean {
  return (
    command.where === 'anywhere' ||
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
  );
}
