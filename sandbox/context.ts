import type { GatewayIntentBits } from 'discord-api-types/v10';
import type { Hint } from './hints.ts';
import type { State } from './state/state.ts';

/** What every part of the sandbox works with. */
export interface Context {
  readonly state: State;
  /** The sandbox's own address, e.g. `http://127.0.0.1:4321`, without a slash at the end. */
  readonly origin: string;
  /**
   * Sends a gateway event to every session; to those with that intent only, if one is named. `withoutContent` is what
   * those get who may not read the messages of others.
   */
  readonly dispatch: (
    event: string,
    data: unknown,
    intent?: GatewayIntentBits,
    withoutContent?: unknown,
  ) => void;
  /** Tells open pages that something changed. */
  readonly tell: (hint: Hint) => void;
}
