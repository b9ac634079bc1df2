/** A clock that can be set; between two settings it goes as the computer's does. */
export interface AdjustableClock {
  /** Milliseconds since 1970, as `Date.now`. */
  readonly now: () => number;
  /** The computer's. */
  readonly real: () => number;
  /** Does it differ from the computer's? */
  readonly moved: () => boolean;
  readonly set: (to: number) => void;
  /** Back to the computer's clock. */
  readonly reset: () => void;
}

/** The one clock of a bot on its local Discord, and of that Discord. On the real one nobody can set the time. */
export function adjustableClock(real: () => number): AdjustableClock {
  let ahead = 0;
  return {
    now: () => real() + ahead,
    real,
    moved: () => ahead !== 0,
    set(to) {
      ahead = to - real();
    },
    reset() {
      ahead = 0;
    },
  };
}
