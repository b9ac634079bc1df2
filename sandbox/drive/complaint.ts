import type { Answer } from '../http/answer.ts';

/** Why a user could not do something, or got no answer; as much as a page needs to show it in its place. */
export interface Complaint {
  readonly code:
    | 'missing-option'
    | 'bad-option'
    | 'unknown-command'
    | 'not-offered'
    | 'unknown-place'
    | 'not-usable'
    | 'no-answer';
  /** The option that it is about. */
  readonly option?: string;
  /** What Discord refused of the bot's answers. */
  readonly refusals?: readonly Answer[];
}

/** An error with a sentence for people and a code for programs. */
export function complaint(message: string, about: Complaint): Error & Complaint {
  return Object.assign(new Error(message), about);
}
