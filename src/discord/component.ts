import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { languageOfLocale, messages } from '../lang/languages.ts';
import { answerOf } from './answer.ts';
import { bodyOf } from './body.ts';
import { readCustomId } from './custom-id.ts';
import { defer, deferUpdate } from './defer.ts';
import { deliver } from './deliver.ts';
import { type Pictures, shownBy } from './pictures.ts';
import { renderNotice } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody used a component of ours. */
type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/**
 * Answers a button with the question in its id, and a menu with the one in the chosen value. The asker's card changes
 * in place; anybody else gets the answer for themselves, so that nobody changes what another reads. Throws what the
 * command throws.
 */
export async function answerComponent(
  interaction: Pressed,
  surroundings: Surroundings,
  pictures: Pictures,
): Promise<void> {
  const { commands, log } = surroundings;
  const says = messages(languageOfLocale(interaction.locale)).error;
  const read = readCustomId(idOf(interaction), commands);
  if (!read.understood) {
    log.info({ reason: read.reason }, 'a button that cannot be used');
    return tellPresser(interaction, says.expiredButton, surroundings);
  }
  // Whether a slow answer may replace a public card is not known before it is there, so it comes beside the card.
  if (read.question.slow !== undefined)
    await (isPrivate(interaction) ? deferUpdate(interaction, log) : defer(interaction, 'private', log));
  const reply = await answerOf(read.question, read.options, interaction, surroundings);
  const presser = presserOf(interaction);
  const body = bodyOf(reply, interaction, presser === 'somebody-else' ? says.notYours : '');
  // A card that all see is not replaced by a refusal meant for one; a private card is replaced by anything.
  const inPlace = interaction.deferred
    ? isPrivate(interaction)
    : presser === 'asker' && (reply.audience === 'public' || isPrivate(interaction));
  const key = inPlace ? messageKey(interaction.message) : interaction.id;
  const overtaken = pictures.overtake(key);
  const replace = () => interaction.editReply({ ...body, attachments: [] });
  await deliver(() => {
    if (interaction.deferred) return replace();
    return inPlace
      ? interaction.update({ ...body, attachments: [] })
      : interaction.reply({ ...body, flags: MessageFlags.Ephemeral });
  }, log);
  // The picture of the card before was on its way: it may have come after our card, and covered it.
  if (await overtaken) await deliver(replace, log);
  await pictures.show(shownBy(interaction, { key, reply, body }));
}

/** Every answer that stands in this message: those of its buttons, and the one that made it, by that one's id. */
function messageKey({ id, interactionMetadata }: Pressed['message']): string {
  return interactionMetadata?.id ?? id;
}

function idOf(interaction: Pressed): string {
  return interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
}

/** Says to the one who pressed, and to nobody else, that this button cannot be used. */
export async function tellPresser(
  interaction: Pick<Pressed, 'reply'>,
  text: string,
  { log }: Surroundings,
): Promise<void> {
  await deliver(() => interaction.reply({ ...renderNotice(text), flags: MessageFlags.Ephemeral }), log);
}

/** Who pressed? A message that we posted by ourselves (a digest) was asked for by nobody. */
function presserOf(interaction: Pressed): 'asker' | 'somebody-else' | 'nobody-asked' {
  if (isPrivate(interaction)) return 'asker';
  const asker = interaction.message.interactionMetadata?.user.id;
  if (asker === undefined) return 'nobody-asked';
  return asker === interaction.user.id ? 'asker' : 'somebody-else';
}

function isPrivate(interaction: Pressed): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}
