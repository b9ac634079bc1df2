import type { Digest, Watch } from '../src/model/stored.ts';
import type { Card } from '../src/reply/reply.ts';

/** What a server chose when it set up a digest. */
export type DigestChoice = Pick<
  Digest,
  | 'guildId'
  | 'channelId'
  | 'cadence'
  | 'weekday'
  | 'hour'
  | 'timezone'
  | 'language'
  | 'countries'
  | 'products'
  | 'emptyDays'
  | 'publish'
>;

/** A right that the bot lacks in a channel, by Discord's name for it. */
export type MissingPermission =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'EmbedLinks'
  | 'ReadMessageHistory'
  | 'ManageMessages';

/** What is known of a channel before posting to it; `missing` names the rights the bot lacks there. */
export type ChannelReport =
  | { found: false }
  | { found: true; kind: 'text' | 'announcement' | 'thread'; missing: MissingPermission[] };

/** What settings commands ask of the application. All of it is remembered before the promise resolves. */
export interface Services {
  channel: (channelId: string, guildId: string, publish: boolean) => Promise<ChannelReport>;
  digests: {
    of: (guildId: string) => readonly Digest[];
    add: (choice: DigestChoice) => Promise<Digest>;
    setPaused: (id: string, paused: boolean) => Promise<Digest>;
    remove: (id: string) => Promise<void>;
    /** The cards that a digest would post for a local day, without remembering anything; empty = nothing to tell. */
    preview: (choice: DigestChoice, day: string) => Card[];
    /** The local calendar day of a time zone now. */
    localDay: (timezone: string) => string;
  };
  watches: {
    ofChannel: (channelId: string) => readonly Watch[];
    ofUser: (userId: string) => readonly Watch[];
    add: (watch: Omit<Watch, 'id' | 'createdAt' | 'paused'>) => Promise<Watch>;
    remove: (id: string) => Promise<void>;
    /** The direct-message channel with a user; null when their inbox is closed. */
    directChannel: (userId: string) => Promise<string | null>;
  };
}
