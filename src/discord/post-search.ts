import { type Client, PermissionFlagsBits, SnowflakeUtil } from 'discord.js';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import { failureOf } from './post-failure.ts';
import type { SearchResult } from './posting.ts';

/** Clocks differ, ours may have been set meanwhile, and a message is dated when Discord makes it. */
const SLACK_MS = 15 * 60_000;
const PAGE = 100;

/**
 * Is there a message of ours with this marker, made since a moment (milliseconds since 1970, by Discord's clock)? Pages
 * from there to the newest message, until one page is empty.
 * https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export async function findPost(
  client: Client,
  channelId: string,
  marker: string,
  since: number,
): Promise<SearchResult> {
  const me = client.user?.id;
  if (me === undefined) return { outcome: 'again', reason: 'not-online' };
  try {
    const obstacle = await obstacleToReading(client, channelId);
    if (obstacle !== null) return obstacle;
    let after = snowflakeOf(since - SLACK_MS);
    for (;;) {
      const query = new URLSearchParams({ after, limit: String(PAGE) });
      const page = (await client.rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
      const found = page.find(
        ({ author, embeds }) =>
          author.id === me && embeds.some(({ footer }) => footer?.text.endsWith(marker) === true),
      );
      if (found !== undefined) return { outcome: 'found', messageId: found.id };
      if (page.length === 0) return { outcome: 'absent' };
      after = page.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
    }
  } catch (error) {
    const { outcome, reason } = failureOf(error);
    return { outcome: outcome === 'again' ? 'again' : 'unreadable', reason };
  }
}

/**
 * Discord does not refuse the history to a bot that may not read it: it answers with an empty list, which must not pass
 * for «nothing was posted». So the right is checked before. Throws what discord.js throws.
 */
async function obstacleToReading(client: Client, channelId: string): Promise<SearchResult | null> {
  const channel = await client.channels.fetch(channelId);
  if (channel === null) return { outcome: 'unreadable', reason: 'unknown-channel' };
  if (channel.isDMBased()) return null;
  // Nothing is known of the rights in a server that is down.
  if (!channel.guild.available) return { outcome: 'again', reason: 'server-unavailable' };
  const me = channel.guild.members.me ?? (await channel.guild.members.fetchMe());
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;
  return channel.permissionsFor(me).has(needed)
    ? null
    : { outcome: 'unreadable', reason: 'history-unreadable' };
}

function snowflakeOf(timestamp: number): string {
  return String(SnowflakeUtil.generate({ timestamp, increment: 0n, processId: 0n, workerId: 0n }));
}
