import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from './context.ts';
import { createDrive, type Drive } from './drive/drive.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createHints } from './hints.ts';
import { refuse } from './http/answer.ts';
import { createFaults, type Faults } from './http/faults.ts';
import { createLimits, type Limits } from './http/limits.ts';
import { isLoopback, isLoopbackHost } from './http/loopback.ts';
import { createOutbox, type Sent } from './http/outbox.ts';
import { type Service, send, serveApi } from './http/serve.ts';
import { createPage } from './page/page.ts';
import type { TimeTravel } from './page/time-travel.ts';
import { routes } from './routes/all.ts';
import { createState } from './state/create.ts';
import { KEEP_ALL, type Keep } from './state/keep.ts';
import type { State } from './state/state.ts';
import { createWorld, type World } from './state/world.ts';

export interface SandboxOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** A loopback address; default 127.0.0.1. */
  readonly host?: string;
  /** The bot's token; default: a new one. */
  readonly token?: string;
  /** Milliseconds between heartbeats; default 41,250 as Discord's. */
  readonly heartbeatInterval?: number;
  /** Milliseconds since 1970. Everything that is dated follows it. */
  readonly clock?: () => number;
  /** Milliseconds that pass evenly, for what expires or is limited; default: the clock. */
  readonly steady?: () => number;
  /** How the page sets the clock; without it nobody can. */
  readonly timeTravel?: TimeTravel;
  /** How much is remembered; default: everything. */
  readonly keep?: Keep;
  /** Whether calls beyond the rate limits are refused; default true. */
  readonly rateLimits?: boolean;
  /** Privileged intents (bits) that the bot has been granted; default none. */
  readonly privilegedIntents?: number;
}

/** A running local Discord. */
export interface Sandbox {
  readonly url: string;
  /** For discord.js: `rest: { api }`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  /** Every HTTP call that the bot made, oldest first. */
  readonly outbox: readonly Sent[];
  readonly drive: Drive;
  readonly world: World;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly gateway: Pick<Gateway, 'counts' | 'heartbeats'>;
  readonly state: State;
  close(): Promise<void>;
}

/**
 * Starts a local Discord: the HTTP API, the gateway, the files, and a page for a person. It listens on a loopback
 * address only and speaks to nobody else.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopback(host)) throw new Error(`the sandbox listens on loopback only, not on ${host}`);
  const token = options.token ?? `sandbox.${randomBytes(24).toString('base64url')}`;
  const clock = options.clock ?? Date.now;
  const steady = options.steady ?? clock;
  const keep = options.keep ?? KEEP_ALL;
  const state = createState(clock, steady, keep);
  const hints = createHints();
  const outbox = createOutbox(keep.outbox, hints.tell);
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, refuse(500, 0, `500: ${String(error)}`));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const acceptsHost = (name: string | undefined) => isLoopbackHost(name, port);
  const gateway = createGateway(server, {
    state,
    token,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
    origin: () => origin,
    acceptsHost,
    changed: () => hints.tell({ event: 'ready' }),
  });
  const ctx: Context = { state, origin, dispatch: gateway.dispatch, tell: hints.tell };
  const world = createWorld(ctx);
  const drive = createDrive(ctx, world);
  const limits = createLimits(steady, options.rateLimits ?? true);
  const faults = createFaults(gateway);
  const service: Service = { ctx, routes, token, limits, faults, outbox };
  const page = createPage({
    ctx,
    drive,
    outbox,
    port,
    hints,
    isOnline: gateway.online,
    timeTravel: options.timeTravel,
  });
  handle = async (request, response) => {
    if (!acceptsHost(request.headers.host))
      return send(response, refuse(403, 0, 'this host is not the sandbox'));
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname.startsWith('/api/')) return serveApi(service, request, response, url);
    return page.answer(request, response, url);
  };
  return {
    url: origin,
    api: `${origin}/api`,
    token,
    applicationId: state.applicationId,
    outbox: outbox.entries,
    drive,
    world,
    faults,
    limits,
    gateway,
    state,
    async close() {
      page.close();
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
