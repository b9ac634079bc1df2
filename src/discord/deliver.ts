import { isAlreadyAnswered, isBrokenConnection, isTooLateToAnswer } from './failure.ts';
import type { Log } from './surroundings.ts';

/**
 * Sends one answer to an interaction, exactly once as far as the reader can see: a second attempt after a broken
 * connection is safe, because Discord takes one answer an interaction and says so (40060).
 * An interaction that ended meanwhile is noted, not thrown. Throws when Discord refuses the answer itself.
 */
export async function deliver(send: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await sendTwiceAtMost(send);
  } catch (error) {
    if (isAlreadyAnswered(error)) log.debug('Discord has this answer already');
    else if (isTooLateToAnswer(error)) log.info('the interaction ended before our answer came');
    else throw error;
  }
}

async function sendTwiceAtMost(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isBrokenConnection(error)) throw error;
    await send();
  }
}
