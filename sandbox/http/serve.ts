import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { type Answer, noSuchRoute, refuse, unauthorized, wrongMethod } from './answer.ts';
import { type Fault, type Faults, faultAnswer } from './faults.ts';
import type { Limits } from './limits.ts';
import { type Outbox, verdictOf } from './outbox.ts';
import { type Payload, readPayload } from './request.ts';
import { findRoute, type Route } from './router.ts';

export interface Service {
  readonly ctx: Context;
  readonly routes: readonly Route[];
  readonly token: string;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly outbox: Pick<Outbox, 'add'>;
}

/** How is one call to the HTTP API answered? It is written into the outbox, whatever becomes of it. */
export async function serveApi(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { ctx, faults, outbox } = service;
  const method = request.method ?? 'GET';
  const version = /^\/api\/(?:v(\d+)\/)?/.exec(url.pathname);
  const path = `/${url.pathname.slice(version?.[0].length ?? 0)}`;
  const at = ctx.state.clock();
  const begun = performance.now();
  const payload = await readPayload(request);
  const fault = faults.take(method, path);
  if (fault?.delay) await delay(fault.delay);
  const found = findRoute(service.routes, method, path);
  const instead = fault && !fault.applied ? faultAnswer(fault) : null;
  const real = (): Answer => {
    if (version?.[1] !== '10') return refuse(400, 50041, 'Invalid API version provided.');
    if (found === 'no such path') return noSuchRoute();
    if (found === 'other method') return wrongMethod();
    return answerCall(service, found, { method, path, url, payload, auth: request.headers.authorization });
  };
  const truth = instead ?? real();
  const answer = (fault?.applied ? faultAnswer(fault) : null) ?? truth;
  const { body, uploads }: Payload = 'uploads' in payload ? payload : { body: undefined, uploads: [] };
  outbox.add({
    at,
    ms: Math.round(performance.now() - begun),
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    route: typeof found === 'string' ? null : found.route.pattern,
    body,
    files: uploads.map(({ name, type, data }) => ({ name, type, size: data.length })),
    status: answer.status,
    response: answer.body,
    verdict: verdictOf(answer),
    fault,
  });
  // As late as can be: the bot corrects its clock by it, and somebody may have set ours meanwhile.
  response.setHeader('date', new Date(ctx.state.clock()).toUTCString());
  send(response, answer, fault);
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly payload: Payload | Answer;
  readonly auth: string | undefined;
}

function answerCall(
  { ctx, token, limits }: Service,
  { route, params }: { route: Route; params: Record<string, string> },
  { method, path, url, payload, auth }: Incoming,
): Answer {
  if (route.authorized !== false && auth !== `Bot ${token}`) return unauthorized();
  const { headers, refusal } = limits.take(route, params);
  const handled =
    refusal ??
    ('uploads' in payload
      ? route.handle(ctx, { method, path, params, query: url.searchParams, ...payload })
      : payload);
  return { ...handled, headers: { ...headers, ...handled.headers } };
}

/** Writes an answer out, or half of it if the fault says so. */
export function send(response: ServerResponse, answer: Answer, fault: Fault | null = null): void {
  const raw = answer.raw ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const type = answer.raw === undefined ? 'application/json' : 'text/html; charset=utf-8';
  const content = typeof raw === 'string' ? Buffer.from(raw) : raw;
  response.writeHead(answer.status, {
    ...(answer.status === 204 ? {} : { 'content-type': type, 'content-length': content.length }),
    ...answer.headers,
  });
  if (!fault?.cut) {
    response.end(answer.status === 204 ? undefined : content);
    return;
  }
  response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
}
