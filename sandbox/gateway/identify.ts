import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import type { Session } from './session.ts';

export interface IdentifyData {
  readonly token?: unknown;
  readonly intents?: unknown;
  readonly properties?: unknown;
  readonly shard?: unknown;
}

const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/**
 * May the bot log in like this? The code to close with, or null if it may.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function checkIdentify(data: IdentifyData, token: string, granted: number): GatewayCloseCodes | null {
  if (data.token !== token) return GatewayCloseCodes.AuthenticationFailed;
  if (typeof data.properties !== 'object' || data.properties === null) return GatewayCloseCodes.DecodeError;
  const { intents } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) {
    return GatewayCloseCodes.InvalidIntents;
  }
  if ((intents & PRIVILEGED & ~granted) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return shardOf(data) === null ? GatewayCloseCodes.InvalidShard : null;
}

/** Which shard of how many logs in? Null if that cannot be. */
export function shardOf({ shard = [0, 1] }: IdentifyData): readonly [number, number] | null {
  if (!Array.isArray(shard) || shard.length !== 2) return null;
  const [id, count] = shard as unknown[];
  const fits =
    Number.isInteger(id) && Number.isInteger(count) && Number(id) >= 0 && Number(id) < Number(count);
  return fits ? [Number(id), Number(count)] : null;
}

/** Does this server, or without one the direct messages, belong to this shard? */
export function onShard(session: Pick<Session, 'shard'>, guildId: string | null): boolean {
  const [id, count] = session.shard;
  return guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}

/** What does READY say? https://docs.discord.com/developers/events/gateway-events#ready */
export function ready(state: State, session: Session, origin: string): Record<string, unknown> {
  return {
    v: 10,
    user: { ...state.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: [...state.guilds.values()]
      .filter((guild) => guild.hasBot && onShard(session, guild.data.id))
      .map((guild) => ({ id: guild.data.id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: origin.replace('http', 'ws'),
    shard: session.shard,
    application: { id: state.applicationId, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    user_settings_proto: null,
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    _trace: ['["sandbox"]'],
  };
}
