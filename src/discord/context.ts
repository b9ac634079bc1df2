import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { CommandContext, Here } from '../../commands/command.ts';
import { languageOfLocale } from '../lang/languages.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command may know of this interaction: the reader's language, the day, the place and the reader's rights. */
export function contextOf(
  interaction: BaseInteraction & { locale: string },
  { dataset, today, documents, services }: Surroundings,
): CommandContext {
  return {
    dataset,
    language: languageOfLocale(interaction.locale),
    today: today(),
    documents: documents(),
    here: hereOf(interaction),
    services: services(),
  };
}

/**
 * Where was this asked? A server that the bot is no member of (only the reader installed it) counts as none: nothing
 * can be set up there. Discord computes the member's rights, with the channel's own, into the interaction.
 * https://docs.discord.com/developers/resources/guild#guild-member-object
 */
function hereOf({ channelId, guild, user, memberPermissions }: BaseInteraction): Here | null {
  if (channelId === null) return null;
  return {
    guildId: guild?.id ?? null,
    channelId,
    userId: user.id,
    mayManage: guild !== null && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
    channelName: (id) => guild?.channels.cache.get(id)?.name ?? null,
  };
}
