import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import type { State } from '../state/state.ts';
import { guildCreate } from './guild.ts';
import { checkIdentify, type IdentifyData, onShard, ready, shardOf } from './identify.ts';
import { missedSince, type Session, sendEvent, sendTo } from './session.ts';

/** What may go wrong with the gateway connection. */
export interface GatewayFaults {
  /** Closes every connection with this code; 4000 and most others let the bot resume. */
  drop(code?: number): void;
  /** Asks the bot to connect anew and resume (op 7). */
  reconnect(): void;
  /** Says that the session is invalid (op 9); a resumable one may be resumed, the other needs a new login. */
  invalidSession(resumable?: boolean): void;
  /** Asks for a heartbeat at once (op 1). */
  requestHeartbeat(): void;
  /** From now on heartbeats are, or are not, acknowledged: without that the bot finds the connection dead. */
  acknowledge(yes: boolean): void;
}

export interface Gateway extends GatewayFaults {
  readonly dispatch: Context['dispatch'];
  /** Logins so far, connections open now, and sessions resumed. */
  readonly counts: { identified: number; resumed: number; connected: number };
  /** Is a bot logged in and connected? */
  online(): boolean;
  /** When heartbeats came, in milliseconds since 1970 by the computer's clock. */
  readonly heartbeats: readonly number[];
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly state: State;
  readonly token: string;
  readonly heartbeatInterval: number;
  /** Privileged intents that the bot has been granted. */
  readonly privilegedIntents: number;
  readonly origin: () => string;
  readonly acceptsHost: (host: string | undefined) => boolean;
  /** Is called when a bot has come online or gone. */
  readonly changed: () => void;
}

// https://docs.discord.com/developers/events/gateway#sending-events
const MAX_PAYLOAD_BYTES = 4096;
const MAX_PAYLOADS_A_MINUTE = 120;

/** The gateway of the local Discord: who is logged in, and what is sent to them. JSON only, no compression. */
export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const { state } = options;
  const sessions = new Map<string, Session>();
  const connections = new Map<WebSocket, Session | null>();
  const counts = { identified: 0, resumed: 0, connected: 0 };
  const heartbeats: number[] = [];
  let acknowledging = true;
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (options.acceptsHost(request.headers.host) && request.headers.origin === undefined) {
      sockets.handleUpgrade(request, socket, head, (made) => connect(made));
    } else socket.destroy();
  });

  function connect(socket: WebSocket): void {
    connections.set(socket, null);
    counts.connected = connections.size;
    let received: number[] = [];
    socket.on('message', (data) => {
      received = [...received.filter((at) => at > Date.now() - 60_000), Date.now()];
      const tooMany = received.length > MAX_PAYLOADS_A_MINUTE;
      const code = tooMany ? GatewayCloseCodes.RateLimited : receive(socket, data);
      if (code !== null) socket.close(code);
    });
    socket.on('close', (code) => {
      const session = connections.get(socket);
      if (session?.socket === socket) session.socket = null;
      // A client that closes with 1000 or 1001 logs out: nothing is kept for a resume.
      if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
      connections.delete(socket);
      counts.connected = connections.size;
      options.changed();
    });
    socket.on('error', () => socket.terminate());
    sendTo(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatInterval } });
  }

  /** Acts on one packet of the client's; the code to close with if it is not acceptable. */
  function receive(socket: WebSocket, data: RawData): GatewayCloseCodes | null {
    const packet = parse(data);
    if (!packet) return GatewayCloseCodes.DecodeError;
    const body = (packet.d ?? {}) as Record<string, unknown>;
    switch (packet.op) {
      case GatewayOpcodes.Heartbeat:
        heartbeats.push(Date.now());
        if (acknowledging) sendTo(socket, { op: GatewayOpcodes.HeartbeatAck });
        return null;
      case GatewayOpcodes.Identify:
        return identify(socket, body);
      case GatewayOpcodes.Resume:
        return resume(socket, body);
      default:
        if (!connections.get(socket)) return GatewayCloseCodes.NotAuthenticated;
        return CLIENT_OPS.includes(packet.op) ? null : GatewayCloseCodes.UnknownOpcode;
    }
  }

  function identify(socket: WebSocket, data: IdentifyData): GatewayCloseCodes | null {
    if (connections.get(socket)) return GatewayCloseCodes.AlreadyAuthenticated;
    const refusal = checkIdentify(data, options.token, options.privilegedIntents);
    if (refusal !== null) return refusal;
    const id = randomBytes(16).toString('hex');
    const shard = shardOf(data) ?? [0, 1];
    const session: Session = { id, intents: Number(data.intents), shard, seq: 0, sent: [], socket };
    sessions.set(id, session);
    connections.set(socket, session);
    counts.identified += 1;
    options.changed();
    sendEvent(session, 'READY', ready(state, session, options.origin()));
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return null;
    for (const guild of state.guilds.values()) {
      if (guild.hasBot && onShard(session, guild.data.id)) {
        sendEvent(session, 'GUILD_CREATE', guildCreate(state, guild));
      }
    }
    return null;
  }

  function resume(socket: WebSocket, data: Record<string, unknown>): GatewayCloseCodes | null {
    if (connections.get(socket)) return GatewayCloseCodes.AlreadyAuthenticated;
    if (data.token !== options.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = sessions.get(String(data.session_id));
    if (!session) {
      sendTo(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    const missed = missedSince(session, Number(data.seq));
    if (!missed) return GatewayCloseCodes.InvalidSeq;
    session.socket?.close(GatewayCloseCodes.UnknownError);
    session.socket = socket;
    connections.set(socket, session);
    counts.resumed += 1;
    options.changed();
    for (const event of missed) sendTo(socket, event);
    sendEvent(session, 'RESUMED', { _trace: ['["sandbox"]'] });
    return null;
  }

  const each = (act: (socket: WebSocket, session: Session | null) => void) => {
    for (const [socket, session] of [...connections]) act(socket, session);
  };
  return {
    counts,
    heartbeats,
    online: () => [...connections.values()].some((session) => session !== null),
    dispatch(event, data, intent, withoutContent = data) {
      const guildId = guildOf(event, data);
      for (const session of sessions.values()) {
        const wanted = intent === undefined || (session.intents & intent) !== 0;
        if (!wanted || !onShard(session, guildId)) continue;
        const reads = (session.intents & GatewayIntentBits.MessageContent) !== 0;
        sendEvent(session, event, reads ? data : withoutContent);
      }
    },
    drop: (code = GatewayCloseCodes.UnknownError) => each((socket) => socket.close(code)),
    reconnect: () => each((socket) => sendTo(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidSession(resumable = false) {
      each((socket, session) => {
        if (session && !resumable) sessions.delete(session.id);
        // The connection is as before the login: the bot may resume on it.
        if (session) session.socket = null;
        connections.set(socket, null);
        sendTo(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      });
    },
    requestHeartbeat: () => each((socket) => sendTo(socket, { op: GatewayOpcodes.Heartbeat, d: null })),
    acknowledge(yes) {
      acknowledging = yes;
    },
    close() {
      each((socket) => socket.terminate());
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}

const CLIENT_OPS: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
];

function guildOf(event: string, data: unknown): string | null {
  const { id, guild_id } = data as { id?: string; guild_id?: string };
  return (event.startsWith('GUILD_') ? id : guild_id) ?? null;
}

function parse(data: RawData): { op: number; d?: unknown } | null {
  const text = data.toString();
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return null;
  try {
    const packet = JSON.parse(text) as { op?: unknown; d?: unknown };
    return typeof packet?.op === 'number' ? { op: packet.op, d: packet.d } : null;
  } catch {
    return null;
  }
}
