import { type Client, Events } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Ends the bot: says why, in words for the one who runs it. Called once at most. */
export type Fatal = (message: string, error?: unknown) => void;

const BAD_TOKEN =
  'Discord does not accept the bot token. Copy the current one from https://discord.com/developers/applications ' +
  '(your application, Bot, Reset Token) into DISCORD_TOKEN and start again.';

/** Close codes after which a new connection would end the same way. */
const REASONS: Record<number, string> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses the shard number.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for one connection; Discord asks for shards.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks the API version of this bot; update section232.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refuses the intents of this bot; update section232.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord refuses the intents of this bot; update section232.',
};

/**
 * Watches for what no retry can mend. Any 401 counts: discord.js forgets its token then, and all later calls fail.
 * 401 without our token is an interaction's own (an expired one), and harmless.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function watchFatal(client: Client, fatal: Fatal): void {
  client.rest.on('response', (request, response) => {
    if (response.status === 401 && request.data.auth !== false) fatal(`${BAD_TOKEN} (HTTP 401)`);
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = REASONS[code] ?? 'Discord closed the connection for good.';
    fatal(`${reason} (gateway close code ${code})`);
  });
  client.on(Events.Invalidated, () => fatal('Discord declared the session invalid for good.'));
}
