import {
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from 'discord.js';
import type { ChannelReport, MissingPermission } from '../../commands/services.ts';

/**
 * What is this channel of a server, and which rights does the bot lack for posting there? Publishing one's own message
 * needs no further right. Rejects when Discord cannot be reached.
 * https://docs.discord.com/developers/resources/message#crosspost-message
 */
export async function reportChannel(
  client: Client,
  channelId: string,
  guildId: string,
): Promise<ChannelReport> {
  const channel = await client.channels.fetch(channelId).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  });
  if (channel === null || channel.isDMBased() || channel.guild.id !== guildId) return { found: false };
  const kind = kindOf(channel);
  if (kind === null) return { found: false };
  const me = channel.guild.members.me ?? (await channel.guild.members.fetchMe());
  const held = channel.permissionsFor(me);
  return {
    found: true,
    kind,
    missing: neededIn(kind).filter((name) => !held.has(PermissionFlagsBits[name])),
  };
}

function kindOf(channel: GuildBasedChannel): 'text' | 'announcement' | 'thread' | null {
  if (channel.isThread()) return 'thread';
  if (channel.type === ChannelType.GuildAnnouncement) return 'announcement';
  return channel.type === ChannelType.GuildText ? 'text' : null;
}

function neededIn(kind: 'text' | 'announcement' | 'thread'): MissingPermission[] {
  const sending = kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages';
  return ['ViewChannel', sending, 'EmbedLinks', 'ReadMessageHistory'];
}
