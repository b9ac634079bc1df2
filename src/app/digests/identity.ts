import { createHash } from 'node:crypto';

/** Discord takes 25 characters at most. https://docs.discord.com/developers/resources/message#create-message */
const NONCE_LENGTH = 25;
const MARKER_LENGTH = 10;

/** What makes a post recognizable: the same post has the same nonce and marker in every attempt of every process. */
export function identityOf(deliveryId: string, channelId: string): { nonce: string; marker: string } {
  const digest = createHash('sha256').update(`${deliveryId}\n${channelId}`).digest('hex');
  const text = BigInt(`0x${digest}`).toString(36).padStart(50, '0');
  // Different parts of the hash: the marker, which everyone sees, does not give the nonce away.
  return { nonce: text.slice(-NONCE_LENGTH), marker: `§${text.slice(0, MARKER_LENGTH)}` };
}
