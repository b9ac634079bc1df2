import { type Interaction, MessageFlags } from 'discord.js';
import { languageOfLocale, messages } from '../lang/languages.ts';
import { askedOf } from './asked.ts';
import { deliver } from './deliver.ts';
import { renderNotice } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs one answer and lets no error out: the log gets it with a short id, the reader a kind sentence with the same
 * id and nothing of what went wrong inside. Never throws, so one broken answer cannot end the process.
 */
export async function withinBoundary(
  interaction: Interaction,
  surroundings: Surroundings,
  work: () => Promise<void>,
): Promise<void> {
  const { log, newErrorId } = surroundings;
  try {
    await work();
  } catch (error) {
    const errorId = newErrorId();
    const command = interaction.isChatInputCommand() ? askedOf(interaction).path : undefined;
    log.error({ err: error, errorId, command }, 'an answer failed');
    if (!interaction.isRepliable() || interaction.replied) return;
    const text = messages(languageOfLocale(interaction.locale)).error.bug(errorId);
    const apology = { ...renderNotice(text), flags: MessageFlags.Ephemeral as const };
    // After a deferral the first follow-up takes the place of «thinking …», and beside a card it is a message of its own.
    const send = () => (interaction.deferred ? interaction.followUp(apology) : interaction.reply(apology));
    await deliver(send, log).catch((second) =>
      log.warn({ err: second, errorId }, 'the apology could not be sent either'),
    );
  }
}
