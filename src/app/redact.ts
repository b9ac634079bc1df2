const REDACTED = '[redacted]';

/** Shorter ones are no secrets, and taking them out would tear words apart. */
const SHORTEST_SECRET = 8;

/**
 * A line of the log without secrets: the bot token wherever it stands, values under `token` and `authorization`,
 * authorization headers, and the tokens of interactions, with which anybody could answer in our name for 15 minutes.
 * The line is JSON before and after.
 */
export function redacted(line: string, token: string | undefined): string {
  const secret = token === undefined ? '' : JSON.stringify(token).slice(1, -1);
  const withoutToken = secret.length >= SHORTEST_SECRET ? line.replaceAll(secret, REDACTED) : line;
  return withoutToken
    .replace(/("[^"]*(?:token|authorization)":")(?:[^"\\]|\\.)*(?=")/gi, `$1${REDACTED}`)
    .replace(/(authorization\W{1,6})(?:Bot |Bearer )?[\w.~+/-]{8,}/gi, `$1${REDACTED}`)
    .replace(/\b(Bot|Bearer) [\w.~+/-]{20,}/g, `$1 ${REDACTED}`)
    .replace(/(\/(?:interactions|webhooks)\/\d+\/)[\w.-]+/g, `$1${REDACTED}`);
}
