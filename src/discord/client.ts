import { Client, GatewayIntentBits } from 'discord.js';

/** Discord's API version that discord.js 14 speaks. */
const API_VERSION = '10';

/**
 * discord.js adds this to every second for which it may send 50 requests. Its own 50 ms would cost five posts of a
 * hundred when thousands are due at one minute.
 */
const SPARE_MS = 15;

/**
 * A Discord client with the least it needs. Guilds is the only intent: slash commands need none, and posting needs to
 * know the channels. Nothing that we send may ping anybody, whatever its text.
 * @param apiUrl `https://discord.com/api`, or another server's; the gateway's address comes from its GET /gateway/bot.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, version: API_VERSION, offset: SPARE_MS },
    // Until all servers have reported, discord.js keeps interactions back. One that is down must not make them late.
    waitGuildTimeout: 1_000,
  });
}
