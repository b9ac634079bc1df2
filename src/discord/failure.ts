import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/**
 * Discord has an answer of ours already. After a retry (discord.js sends a callback again on 5xx, we on a broken
 * connection) it means that the first attempt did arrive.
 */
export function isAlreadyAnswered(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** The reader's client has given up: three seconds without an answer, or fifteen minutes since the question. */
export function isTooLateToAnswer(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.UnknownWebhook ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

/** The message was deleted meanwhile. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** The connection broke, so that nobody knows whether Discord got the request. discord.js does not retry these. */
export function isBrokenConnection(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(UND_ERR_\w+|E[A-Z]+)$/.test(code);
}
