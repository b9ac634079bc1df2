import type { Language } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Day, Localized } from '../src/model/primitives.ts';
import type { SeenDocument } from '../src/model/stored.ts';
import type { OptionValues, Reply } from '../src/reply/reply.ts';
import type { Services } from './services.ts';

/** Where a question was asked in Discord. */
export interface Here {
  /** Null in direct messages and where only the user installed the bot. */
  guildId: string | null;
  channelId: string;
  userId: string;
  /** May the asker manage the server, by what Discord says of this interaction? Checked in code, not only by Discord. */
  mayManage: boolean;
  /** The name of a channel of this server, for lists that cannot show `<#id>`; null when the bot does not see it. */
  channelName: (channelId: string) => string | null;
}

/** What a command may know besides its options. The day is an argument: only src/app knows what time it is. */
export interface CommandContext {
  dataset: Dataset;
  language: Language;
  /** Today's day in U.S. Eastern time. */
  today: Day;
  /** Official documents seen that the data does not name yet. */
  documents: readonly SeenDocument[];
  /** Null outside Discord (`ask`). */
  here: Here | null;
  /** What settings commands ask for; null outside Discord. */
  services: Services | null;
}

/** One entry of an autocomplete list: what the reader sees, and what is sent when they choose it. */
export interface Suggestion {
  name: string;
  value: string;
}

export interface CommandOption {
  name: string;
  /** The option's name in Japanese clients. */
  nameJa: string;
  description: Localized;
  /** `channel`: a text or announcement channel or a thread of the server; its value is the channel's id. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'channel';
  required: boolean;
  /** Carried by buttons and menus, and understood by `ask`, but not offered to people who type: the page of a long answer. */
  hidden?: true;
  choices?: { name: Localized; value: string }[];
  /** Suggestions while typing; `text` is what is typed so far, `others` the options already filled in. */
  suggest?: (text: string, others: OptionValues, context: CommandContext) => Suggestion[];
}

/** What a reader can ask: a command without subcommands, or one subcommand. It never sees an interaction. */
export interface Question {
  name: string;
  nameJa: string;
  description: Localized;
  options: CommandOption[];
  /**
   * For answers that may take longer than Discord waits (they ask Discord or the disk): the reader is told to wait
   * first, in the open or alone. Lookups answer from memory and are never slow.
   */
  slow?: Reply['audience'];
  answer: (options: OptionValues, context: CommandContext) => Reply | Promise<Reply>;
}

interface Place {
  /** `anywhere`: servers, direct messages and as a user install; `server`: servers only, for those who may manage it. */
  where: 'anywhere' | 'server';
}

/** A slash command: takes options and a context and returns a Reply; or several subcommands that do. */
export type Command = Place & (Question | CommandGroup);

interface CommandGroup {
  name: string;
  nameJa: string;
  description: Localized;
  subcommands: Question[];
}

/** A question with the path people type for it: `tariff`, `digest setup`. */
export interface AskableQuestion extends Question, Place {
  path: string;
}

/** The options that people are offered. */
export function offered(options: readonly CommandOption[]): CommandOption[] {
  return options.filter(({ hidden }) => hidden !== true);
}

/** Every question of a list of commands, by path. */
export function questionsOf(commands: readonly Command[]): AskableQuestion[] {
  return commands.flatMap((command) =>
    'subcommands' in command
      ? command.subcommands.map((question) => ({
          ...question,
          where: command.where,
          path: `${command.name} ${question.name}`,
        }))
      : [{ ...command, path: command.name }],
  );
}
