import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { Drive } from '../drive/drive.ts';
import type { Handle } from '../drive/handle.ts';
import { type Answer, noSuchRoute, ok, refuse, wrongMethod } from '../http/answer.ts';
import { isSameOrigin } from '../http/loopback.ts';
import type { Sent } from '../http/outbox.ts';
import { readPayload } from '../http/request.ts';
import { send } from '../http/serve.ts';
import type { State } from '../state/state.ts';
import { pageHtml } from './html.ts';
import { interact } from './interactions.ts';

interface PageOptions {
  readonly ctx: Context;
  readonly drive: Drive;
  readonly outbox: readonly Sent[];
  readonly port: number;
}

const FILES: Readonly<Record<string, string>> = {
  '/page/page.js': 'text/javascript; charset=utf-8',
  '/page/style.css': 'text/css; charset=utf-8',
};

const allCommands = (state: State) => [...state.commands.values()].flat();

/** Answers what a person's browser asks of the sandbox: the page, its files, uploaded files, `/sandbox/…`. */
export function createPage({ ctx, drive, outbox, port }: PageOptions) {
  const { state } = ctx;
  const handles = new Map<string, Handle>();
  // The page may be opened under either name of this machine, pictures have one of them.
  const here = ['127.0.0.1', 'localhost'].map((name) => `http://${name}:${port}`).join(' ');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src ${here} data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

  async function answer(request: IncomingMessage, url: URL): Promise<Answer & { type?: string }> {
    const { pathname: path } = url;
    if (request.method === 'POST' && path === '/sandbox/interactions') return postInteraction(request);
    if (request.method !== 'GET') return wrongMethod();
    const type = FILES[path];
    if (type)
      return { status: 200, raw: await readFile(new URL(`.${path.slice(5)}`, import.meta.url)), type };
    const file = state.files.get(path);
    // An uploaded page must not run as one of ours.
    if (file) {
      const shown = file.type.startsWith('image/png') ? file.type : 'application/octet-stream';
      return { status: 200, raw: file.data, type: shown };
    }
    const [, , id = ''] = /^\/sandbox\/(interactions)\/(\d+)$/.exec(path) ?? [];
    const handle = handles.get(id);
    if (handle) return ok(handle);
    switch (path) {
      case '/':
        return { status: 200, raw: pageHtml(allCommands(state), url.searchParams.get('locale')) };
      case '/sandbox/commands':
        return ok(allCommands(state));
      case '/sandbox/outbox':
        return ok(outbox);
      case '/sandbox/messages':
        return ok([...state.messages.values()].map(({ message, visibleTo }) => ({ message, visibleTo })));
      default:
        return noSuchRoute();
    }
  }

  async function postInteraction(request: IncomingMessage): Promise<Answer> {
    const json = request.headers['content-type']?.startsWith('application/json');
    if (!isSameOrigin(request) || !json) return refuse(403, 0, 'only the page itself may ask this');
    const payload = await readPayload(request);
    return 'uploads' in payload ? interact(drive, state.interactions, handles, payload.body) : payload;
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const { type, ...rest } = await answer(request, url);
    const headers = {
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...(type ? { 'content-type': type } : {}),
    };
    send(response, { ...rest, headers });
  };
}
