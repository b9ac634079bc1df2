import type { ChartSpec } from './charts/spec.ts';

/** What colour a card has: red for a duty, amber for a quota, green for exempt, grey for none. */
export type Tone = 'duty' | 'quota' | 'exempt' | 'none';

/** Rows under a heading. When a card is too long for Discord, rows are dropped whole from the end, with «+ n more». */
export interface Section {
  heading?: string;
  rows: string[];
  /** Sections with a higher number lose rows first. Default 1. */
  dropOrder?: number;
}

/**
 * One card of an answer. Texts may hold Discord's markdown: **bold**, [name](https://…). Text that came from a
 * reader or a document goes through `plain` first.
 */
export interface Card {
  tone: Tone;
  title: string;
  /** The answer in a line or two; never dropped. */
  lead: string;
  sections: Section[];
  footer?: string;
}

/** Option values of a command, by option name, as typed or chosen. */
export type OptionValues = Record<string, string | number | boolean>;

/**
 * A button that asks another question (same bot, same reader) or opens an address. `command` is a question's path, as
 * people type it: `tariff`, `digest status`.
 */
export type Button =
  | { kind: 'ask'; label: string; command: string; options: OptionValues }
  | { kind: 'link'; label: string; url: string };

/** One entry of a menu: asks another question, as a button does. */
export interface MenuChoice {
  label: string;
  description?: string;
  command: string;
  options: OptionValues;
  /** The question that this card answers. */
  chosen?: boolean;
}

/** A menu that leads to one of several questions, where they are too many for buttons: the pages of a long answer. */
export interface Menu {
  placeholder: string;
  choices: MenuChoice[];
}

/** A question we cannot answer: a code for scripts, a kind message for people, the nearest values that would work. */
export interface Refusal {
  code: string;
  message: string;
  suggestions: string[];
}

/** A file that comes with an answer. */
export interface ReplyFile {
  /** `measures.csv`: the ending tells readers' programs what it is. */
  name: string;
  /** Its media type, `text/csv`. */
  type: string;
  data: string | Uint8Array;
}

/** A picture that says what a card says, for the eye. It adds nothing that the text does not hold. */
export interface Picture {
  /** `history-JP-steel.png`: a file's name. */
  name: string;
  /** What the picture shows, in the reader's language: for those who do not see it. At most 1,024 characters. */
  alt: string;
  chart: ChartSpec;
}

/** What a command answers, before any knowledge of Discord. */
export interface Reply {
  /** `public`: seen by the channel; `private`: by the asker only (errors, settings). */
  audience: 'public' | 'private';
  cards: Card[];
  buttons: Button[];
  menus?: Menu[];
  files?: ReplyFile[];
  /**
   * For the first card. Asked for after the text has gone out, so that an answer never waits for it; null where there is
   * too little to draw. It is told to people only: `data` and the text in a terminal do without.
   */
  picture?: () => Picture | null;
  /** The same answer for scripts: what `ask --json` prints. */
  data: unknown;
  refusal?: Refusal;
}
