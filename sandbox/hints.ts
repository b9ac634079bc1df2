/** Something that an open page may want to look at again: what changed and where, never what it says. */
export type Hint =
  | { readonly event: 'message' | 'messageDelete'; readonly channelId: string; readonly id: string }
  | { readonly event: 'commands' }
  | { readonly event: 'outbox'; readonly index: number }
  | { readonly event: 'clock' }
  | { readonly event: 'ready' };

export interface Hints {
  tell(hint: Hint): void;
  /** Hears every hint from now on, until the returned function is called. */
  listen(hear: (hint: Hint) => void): () => void;
}

/** Who hears of a change? Everybody who listens. */
export function createHints(): Hints {
  const listeners = new Set<(hint: Hint) => void>();
  return {
    tell(hint) {
      for (const hear of [...listeners]) hear(hint);
    },
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
