/** What came of setting the clock: the messages that were posted thereby, or why there are none. */
export type Told =
  | {
      readonly kind: 'posted';
      /** Where the first of them stands, and which ones stand there. */
      readonly channelId: string;
      readonly messageIds: readonly string[];
      /** All of them, wherever they stand. */
      readonly posts: readonly { readonly channelId: string; readonly messageId: string }[];
    }
  | { readonly kind: 'nothing'; readonly code: string; readonly reason: string };

/** How a person at the page moves the clock that the sandbox and the bot share. Given by who starts both. */
export interface TimeTravel {
  /** Does the clock differ from the computer's? */
  readonly moved: () => boolean;
  /** Moves to this U.S. Eastern day, `2026-11-27`. Null: nothing was due. Rejects with a sentence for the person. */
  readonly setToday: (day: string, locale: string) => Promise<Told | null>;
  /** Moves to the moment at which the next digest or notice is due. */
  readonly nextDigest: (locale: string) => Promise<Told>;
  /** Back to the computer's clock. */
  readonly reset: (locale: string) => Promise<Told | null>;
}
