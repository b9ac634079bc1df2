import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import {
  type APIDMChannel,
  type APIMessage,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { messages } from '../lang/languages.ts';
import { reportChannel } from './channel-report.ts';
import { renderPost } from './post-embeds.ts';
import { failureOf } from './post-failure.ts';
import { findPost } from './post-search.ts';
import type { Post, Poster, PostResult, PublishResult } from './posting.ts';

/**
 * Posts through the API, by channel id: nothing needs to be in discord.js's cache. discord.js keeps within the rate
 * limits, and repeats a call after 5xx and timeouts by itself, which the nonce makes harmless.
 * @param clockAhead how far our clock is ahead of Discord's, in milliseconds
 */
export function createPoster(client: Client, clockAhead: () => number): Poster {
  return {
    post: (post) => send(client, post),
    find: (channelId, marker, since) =>
      findPost(client, channelId, marker, Date.parse(since) - Math.max(0, clockAhead())),
    publish: (channelId, messageId) => publish(client, channelId, messageId),
    channel: (channelId, guildId) => reportChannel(client, channelId, guildId),
    directChannel: (userId) => openDirectChannel(client, userId),
  };
}

/** Throws when the post itself cannot be shown, before anything is sent. */
async function send(client: Client, post: Post): Promise<PostResult> {
  const body: RESTPostAPIChannelMessageJSONBody = {
    embeds: renderPost(post.cards, post.marker, messages(post.language)),
    nonce: post.nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  };
  try {
    const message = (await client.rest.post(Routes.channelMessages(post.channelId), { body })) as APIMessage;
    return { outcome: 'sent', messageId: message.id };
  } catch (error) {
    return failureOf(error);
  }
}

/** https://docs.discord.com/developers/resources/message#crosspost-message */
async function publish(client: Client, channelId: string, messageId: string): Promise<PublishResult> {
  try {
    await client.rest.post(Routes.channelMessageCrosspost(channelId, messageId));
    return { outcome: 'published' };
  } catch (error) {
    const already =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted;
    return already ? { outcome: 'published' } : failureOf(error);
  }
}

async function openDirectChannel(client: Client, userId: string): Promise<string | null> {
  try {
    const channel = (await client.rest.post(Routes.userChannels(), {
      body: { recipient_id: userId },
    })) as APIDMChannel;
    return channel.id;
  } catch (error) {
    if (failureOf(error).outcome === 'rejected') return null;
    throw error;
  }
}
