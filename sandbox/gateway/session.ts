import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Dispatched {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** One login of the bot's, which outlives its connection until it is resumed or given up. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  seq: number;
  /** What was sent, for a replay after a lost connection. */
  readonly sent: Dispatched[];
  socket: WebSocket | null;
}

const REPLAYED_AT_MOST = 2000;

/** Sends an event in this session, or keeps it until the session is resumed. */
export function sendEvent(session: Session, t: string, d: unknown): void {
  session.seq += 1;
  const event: Dispatched = { op: GatewayOpcodes.Dispatch, t, s: session.seq, d: structuredClone(d) };
  session.sent.push(event);
  if (session.sent.length > REPLAYED_AT_MOST) session.sent.shift();
  sendTo(session.socket, event);
}

/** Which events has the bot missed, whose last one was number `seq`? Null if they are not known any more. */
export function missedSince(session: Session, seq: number): Dispatched[] | null {
  if (seq > session.seq) return null;
  const missed = session.sent.filter((event) => event.s > seq);
  return missed.length === session.seq - seq ? missed : null;
}

/** Sends one packet, if there is a connection. */
export function sendTo(socket: WebSocket | null, packet: unknown): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(packet));
}
