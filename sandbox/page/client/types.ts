import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** What the server tells the page; only types, for the checks of the JavaScript beside this file. */
interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'announcement' | 'thread';
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly hasBot: boolean;
  readonly channels: readonly Channel[];
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly kind: 'manager' | 'member';
}

export interface Clock {
  /** The moment on the sandbox's clock, in ISO's way of writing. */
  readonly now: string;
  /** The day that the bot takes for today, as an ISO day. */
  readonly today: string;
}

export interface ServerState extends Clock {
  readonly bot: { readonly id: string; readonly name: string };
  readonly ready: boolean;
  readonly guilds: readonly Guild[];
  readonly directMessages: readonly { readonly userId: string; readonly channelId: string }[];
  readonly users: readonly User[];
  readonly clockMoved: boolean;
  readonly locales: readonly string[];
  readonly commands: readonly APIApplicationCommand[];
}

export interface Shown {
  readonly message: APIMessage;
  readonly visibleTo: string | null;
  /** The command line that was used. */
  readonly asked?: string;
}

/** Where the reader is. */
export interface Place {
  readonly channelId: string;
  readonly kind: Channel['kind'] | 'dm';
  readonly name: string;
  /** Null in a direct message. */
  readonly guild: Guild | null;
}

/** A command as a person calls it: with its subcommand, if it has any. */
export interface Entry {
  /** In the bot's own words, `digest setup`. */
  readonly line: string;
  /** In the reader's language. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly name: string;
  readonly shown: string;
  readonly description: string;
  readonly type: APIApplicationCommandBasicOption['type'];
  readonly required: boolean;
  readonly autocomplete: boolean;
  /** Fixed choices; empty if any value will do. */
  readonly choices: readonly Choice[];
  readonly channelTypes: readonly number[];
  readonly min: number | null;
  readonly max: number | null;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly hint?: string;
}

/** What an option holds: the text as seen, and what is sent if a suggestion was chosen. */
export interface Filled {
  readonly text: string;
  readonly value?: string | number | boolean;
}

export interface Handle {
  readonly id: string;
  readonly error?: string;
  readonly response: APIMessage | null;
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

/** What came of moving the clock. */
export type Told =
  | { readonly kind: 'posted'; readonly channelId: string; readonly messageIds: readonly string[] }
  | { readonly kind: 'nothing'; readonly code: string; readonly reason: string };

/** An HTTP call that the bot made. */
export interface Call {
  readonly index: number;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly route: string | null;
  readonly status: number;
  readonly ms?: number;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  readonly verdict: {
    readonly accepted: boolean;
    readonly code?: number;
    readonly message?: string;
    readonly errors?: unknown;
    readonly warnings: readonly string[];
  };
  readonly response: unknown;
}

interface Media {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
}

interface Emoji {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** What the page reads of a component, whichever it is: they have little in common but the number that tells them apart. */
export interface Part {
  readonly type: number;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly component?: Part;
  readonly accessory?: Part;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string | null;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: Emoji;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    readonly default?: boolean;
    readonly emoji?: Emoji;
  }[];
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly default_values?: readonly { readonly id: string }[];
  readonly required?: boolean;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly media?: Media;
  readonly items?: readonly { readonly media: Media; readonly description?: string | null }[];
  readonly file?: { readonly url: string };
  readonly name?: string | null;
  readonly size?: number | null;
  readonly divider?: boolean;
  readonly accent_color?: number | null;
}

/** What the page reads of a registered option, whichever it is. */
export interface RawOption {
  readonly type: Option['type'];
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations?: Readonly<Record<string, string | null>> | null;
    readonly value: string | number;
  }[];
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}
