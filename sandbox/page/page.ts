import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { Drive } from '../drive/drive.ts';
import type { Handle } from '../drive/handle.ts';
import type { Hints } from '../hints.ts';
import { type Answer, noSuchRoute, ok, refuse, wrongMethod } from '../http/answer.ts';
import { isSameOrigin } from '../http/loopback.ts';
import type { Outbox } from '../http/outbox.ts';
import { readPayload } from '../http/request.ts';
import { send } from '../http/serve.ts';
import { forgetOldest } from '../state/keep.ts';
import { moveClock, timeOf } from './clock.ts';
import { pageFile } from './files.ts';
import { fontFile } from './fonts.ts';
import { headersFor } from './headers.ts';
import { handleView, interact } from './interactions.ts';
import { messagesView } from './messages-view.ts';
import { outboxView } from './outbox-view.ts';
import { stateView } from './state-view.ts';
import { createStreams } from './stream.ts';
import type { TimeTravel } from './time-travel.ts';
import { uploadedFile } from './uploaded.ts';

interface PageOptions {
  readonly ctx: Context;
  readonly drive: Drive;
  readonly outbox: Outbox;
  readonly port: number;
  readonly hints: Hints;
  readonly isOnline: () => boolean;
  readonly timeTravel: TimeTravel | undefined;
}

export interface Page {
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  /** Lets go of the pages that listen. */
  close(): void;
}

const forStrangers = (): Answer => refuse(403, 0, 'only the page itself may ask this');

/** The page before its scripts fill it: the same for everybody. */
const SHELL = readFileSync(new URL('./index.html', import.meta.url));

/** So many answers can be asked for again by their interaction. */
const HANDLES = 200;

/** Answers what a person's browser asks of the sandbox: the page, its files, uploaded files, `/sandbox/…`. */
export function createPage({ ctx, drive, outbox, port, hints, isOnline, timeTravel }: PageOptions): Page {
  const { state } = ctx;
  const handles = new Map<string, Handle>();
  const headers = headersFor(port);
  const isReady = () => isOnline() && state.commands.size > 0;
  const streams = createStreams(hints, ({ event }) => {
    if (event === 'clock') return timeOf(state);
    return event === 'ready' ? { ready: isReady() } : {};
  });
  hints.listen(({ event }) => {
    if (event === 'commands') hints.tell({ event: 'ready' });
  });

  function get({ pathname: path, searchParams: query }: URL): Answer & { type?: string } {
    const file = fontFile(path) ?? pageFile(path) ?? uploadedFile(state.files, path);
    if (file) return file;
    const [, id = ''] = /^\/sandbox\/interactions\/(\d+)$/.exec(path) ?? [];
    const handle = handles.get(id);
    if (handle) return ok(handleView(handle));
    switch (path) {
      case '/':
        return { status: 200, raw: SHELL };
      case '/sandbox/state':
        return stateView(state, { isReady: isReady(), clockMoved: timeTravel?.moved() ?? false });
      case '/sandbox/messages':
        return messagesView(state, query);
      case '/sandbox/outbox':
        return outboxView(outbox, query);
      default:
        return noSuchRoute();
    }
  }

  async function post(request: IncomingMessage, path: string): Promise<Answer> {
    if (!request.headers['content-type']?.startsWith('application/json')) return forStrangers();
    const payload = await readPayload(request);
    if (!('uploads' in payload)) return payload;
    if (path === '/sandbox/clock') return moveClock(ctx, timeTravel, payload.body);
    if (path !== '/sandbox/interactions') return noSuchRoute();
    const answer = await interact(drive, state, handles, payload.body);
    forgetOldest(handles, HANDLES);
    return answer;
  }

  return {
    async answer(request, response, url) {
      const { method } = request;
      const isStranger = url.pathname.startsWith('/sandbox/') && !isSameOrigin(request);
      if (method === 'GET' && url.pathname === '/sandbox/stream' && !isStranger)
        return streams.open(response, headers);
      let found: Answer & { type?: string } = wrongMethod();
      if (isStranger) found = forStrangers();
      else if (method === 'POST') found = await post(request, url.pathname);
      else if (method === 'GET') found = get(url);
      const { type, ...rest } = found;
      const own = { ...headers, ...rest.headers, ...(type ? { 'content-type': type } : {}) };
      send(response, { ...rest, headers: own });
    },
    close: () => streams.close(),
  };
}
