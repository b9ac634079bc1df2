import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import { deliver } from './deliver.ts';
import type { Log } from './surroundings.ts';

/**
 * Tells the reader that the answer takes a while: they then have a quarter of an hour. Who sees the answer is decided
 * here, once. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
export async function defer(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ChatInputCommandInteraction,
  audience: Reply['audience'],
  log: Log,
): Promise<void> {
  const flags = audience === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
  await deliver(() => interaction.deferReply(flags), log);
  // discord.js does not know it where Discord said that it has our answer already (after a retry of its own).
  interaction.deferred = true;
}

/** The same for a card that will change in place: it stays as it is meanwhile. */
export async function deferUpdate(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  log: Log,
): Promise<void> {
  await deliver(() => interaction.deferUpdate(), log);
  interaction.deferred = true;
}
