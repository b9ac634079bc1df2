import { errorTree, type Finding } from '../check/finding.ts';

/** What one HTTP call is answered: JSON in `body`, or bytes in `raw` with their `type`. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly raw?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What Discord accepts in silence although it was hardly meant, e.g. a misspelt field. */
  readonly warnings?: readonly string[];
}

/** The answer to a call that worked; without a body it is 204. */
export function ok(body?: unknown, warnings: readonly string[] = []): Answer {
  return { status: body === undefined ? 204 : 200, body, warnings };
}

/**
 * The answer to a refused call, in Discord's form {code, message}.
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export function refuse(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

/** The answer to a body with wrong fields: 400, code 50035 and the tree of what is wrong where. */
export function invalidForm(findings: readonly Finding[]): Answer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: errorTree(findings) } };
}

/** Is this answer a refusal? */
export function isRefusal(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'status' in value && Number(value.status) >= 400;
}

export const unauthorized = (): Answer => refuse(401, 0, '401: Unauthorized');
export const noSuchRoute = (): Answer => refuse(404, 0, '404: Not Found');
export const wrongMethod = (): Answer => refuse(405, 0, '405: Method Not Allowed');
export const tooLarge = (): Answer => refuse(413, 40005, 'Request entity too large');
export const notJson = (): Answer => refuse(400, 50109, 'The request body contains invalid JSON.');
export const unknownApplication = (): Answer => refuse(404, 10002, 'Unknown Application');
export const unknownChannel = (): Answer => refuse(404, 10003, 'Unknown Channel');
export const unknownGuild = (): Answer => refuse(404, 10004, 'Unknown Guild');
export const unknownMessage = (): Answer => refuse(404, 10008, 'Unknown Message');
export const unknownWebhook = (): Answer => refuse(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): Answer => refuse(404, 10062, 'Unknown interaction');
export const unknownCommand = (): Answer => refuse(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = (): Answer =>
  refuse(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = (): Answer => refuse(403, 50001, 'Missing Access');
export const emptyMessage = (): Answer => refuse(400, 50006, 'Cannot send an empty message');
export const closedInbox = (): Answer => refuse(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = (): Answer => refuse(403, 50013, 'Missing Permissions');
export const invalidToken = (): Answer => refuse(401, 50027, 'Invalid Webhook Token');
