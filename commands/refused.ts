import type { Refusal } from '../src/reply/reply.ts';

/** Thrown where an option cannot be understood; `answeringRefusals` turns it into an ordinary private reply. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
