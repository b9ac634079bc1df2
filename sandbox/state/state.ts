import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIUser,
} from 'discord-api-types/v10';
import type { Answer } from '../http/answer.ts';
import type { Keep } from './keep.ts';
import type { Signal } from './signal.ts';

export interface Guild {
  readonly data: APIGuild;
  readonly members: Map<string, APIGuildMember>;
  /** False for a server that has not installed the bot; a user-installed command may still be used in it. */
  hasBot: boolean;
  joinedAt: string;
}

export interface Channel {
  readonly data: APIChannel & { permission_overwrites?: APIOverwrite[] };
  readonly guildId: string | null;
}

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly data: Buffer;
}

export interface StoredMessage {
  message: APIMessage;
  readonly guildId: string | null;
  /** The only user who sees it, for an ephemeral message. */
  readonly visibleTo: string | null;
  /** The interaction that the message answers. */
  readonly answers: APIInteraction | null;
  /** Files shown inside an embed or a component: Discord leaves them out of the message's own attachments. */
  embedded: APIAttachment[];
}

export interface Edit {
  readonly at: number;
  readonly message: APIMessage;
}

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  readonly createdAt: number;
  /** The same on `State.steady`: its age decides whether it may still be answered. */
  readonly steadyAt: number;
  readonly user: APIUser;
  readonly guildId: string | null;
  readonly channelId: string;
  /** The message whose component was used, or from whose component the submitted modal came. */
  readonly sourceMessageId: string | null;
  /** For an autocomplete request: the type of the option being typed. */
  readonly focusedType: number | null;
  /** The bot is not in this server (https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages). */
  readonly outsideGuild: boolean;
  callback: { type: number; at: number; ephemeral: boolean } | null;
  originalId: string | null;
  resolvedAt: number | null;
  readonly followUpIds: string[];
  readonly edits: Edit[];
  readonly files: StoredFile[];
  choices: APIApplicationCommandOptionChoice[] | null;
  modal: APIModalInteractionResponseCallbackData | null;
  /** Answers of the bot that were refused: the reason to show when it «did not respond». */
  readonly refusals: Answer[];
  readonly changed: Signal;
}

/** Everything that the local Discord remembers; it lives in memory and goes with the process. */
export interface State {
  readonly clock: () => number;
  /** Milliseconds that only ever pass, whoever sets the clock: for whatever lasts a while. */
  readonly steady: () => number;
  readonly keep: Keep;
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly owner: APIUser;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, StoredMessage>;
  /** Commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** Times at which commands were created, by scope, for the daily limit. */
  readonly creations: Map<string, number[]>;
  readonly interactions: Map<string, InteractionRecord>;
  /** The same by token. */
  readonly tokens: Map<string, InteractionRecord>;
  readonly files: Map<string, StoredFile>;
  /** People who take no direct messages from the bot. */
  readonly closedInboxes: Set<string>;
  /** Nonces of the last minutes; `at` is steady. */
  readonly nonces: Map<string, { messageId: string; at: number }>;
}
