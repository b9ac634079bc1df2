import type { ChannelReport } from '../../commands/services.ts';
import type { Language } from '../lang/languages.ts';
import type { Instant } from '../model/stored.ts';
import type { Card } from '../reply/reply.ts';

/** A post to a channel: its cards, and what makes it recognizable. */
export interface Post {
  channelId: string;
  cards: readonly Card[];
  language: Language;
  /** Ends the footer of the last embed; by it the post is found again. */
  marker: string;
  /** At most 25 characters; sent with enforce_nonce. */
  nonce: string;
}

/**
 * How an attempt to post went. `rejected`: Discord says no (403, 404, 400), trying again changes nothing; `again`: a
 * fault of the network or of Discord (5xx, cut connection), the post may or may not be there.
 */
export type PostResult = { outcome: 'sent'; messageId: string } | Failure;

/** An attempt that did not succeed. */
export type Failure = { outcome: 'rejected'; reason: string } | { outcome: 'again'; reason: string };

/** How publishing went. A message that was published already counts as published, so trying again is safe. */
export type PublishResult = { outcome: 'published' } | Failure;

/** Was a post made after all? `unreadable`: the channel's history cannot be read, so nobody knows. */
export type SearchResult =
  | { outcome: 'found'; messageId: string }
  | { outcome: 'absent' }
  | { outcome: 'unreadable'; reason: string }
  | { outcome: 'again'; reason: string };

/** The part of Discord that scheduled posts need. Implemented by createPoster. */
export interface Poster {
  post: (post: Post) => Promise<PostResult>;
  /** Pages through our own messages of the channel since a moment (with some slack), looking for the marker. */
  find: (channelId: string, marker: string, since: Instant) => Promise<SearchResult>;
  /** Publishes a message of an announcement channel to the servers that follow it. */
  publish: (channelId: string, messageId: string) => Promise<PublishResult>;
  /** What is the channel of this server, and what may the bot not do there? Rejects when Discord cannot be reached. */
  channel: (channelId: string, guildId: string) => Promise<ChannelReport>;
  /** The direct-message channel with a user; null when Discord opens none. Rejects when Discord cannot be reached. */
  directChannel: (userId: string) => Promise<string | null>;
}
