import type { Language } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Day, Localized } from '../src/model/primitives.ts';
import type { OptionValues, Reply } from '../src/reply/reply.ts';

/** What a command may know besides its options. The day is an argument: only src/app knows what time it is. */
export interface CommandContext {
  dataset: Dataset;
  language: Language;
  /** Today's day in U.S. Eastern time. */
  today: Day;
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
  type: 'string' | 'integer' | 'number' | 'boolean';
  required: boolean;
  choices?: { name: Localized; value: string }[];
  /** Suggestions while typing; `text` is what is typed so far, `others` the options already filled in. */
  suggest?: (text: string, others: OptionValues, context: CommandContext) => Suggestion[];
}

/** A slash command: takes options and a context and returns a Reply. It never sees an interaction. */
export interface Command {
  name: string;
  nameJa: string;
  description: Localized;
  /** `anywhere`: servers, direct messages and as a user install; `server`: servers only (settings). */
  where: 'anywhere' | 'server';
  options: CommandOption[];
  answer: (options: OptionValues, context: CommandContext) => Reply | Promise<Reply>;
}
