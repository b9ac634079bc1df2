import { Client, GatewayIntentBits } from 'discord.js';

/** Discord's API version that discord.js 14 speaks. */
const API_VERSION = '10';

/**
 * A Discord client with the least it needs. Guilds is the only intent: slash commands need none, and posting needs to
 * know the channels. Nothing that we send may ping anybody, whatever its text.
 * @param apiUrl `https://discord.com/api`, or another server's; the gateway's address comes from its GET /gateway/bot.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: API_VERSION },
    // Until all servers have reported, discord.js keeps interactions back. One that is down must not make them late.
    waitGuildTimeout: 1_000,
  });
}
