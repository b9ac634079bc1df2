import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { Dataset } from '../../model/dataset.ts';
import { newestDay } from '../../reply/export/question.ts';
import { feedDocuments } from './documents.ts';
import { remembering } from './remembered.ts';
import { type Representations, represent } from './representation.ts';
import { refuse, respond } from './respond.ts';

/** Enough for all data files and what most readers subscribe to; together some ten megabytes. */
const MOST_REMEMBERED = 48;
const MOST_CONNECTIONS = 200;
/** Milliseconds. A request is a few hundred bytes, and is sent at once. */
const REQUEST_MS = 10_000;
const IDLE_MS = 30_000;

/** Calendar, news feed and data over HTTP. */
export interface Feeds {
  /** `http://127.0.0.1:8232` */
  address: string;
  /** Finishes the answers under way, until `deadline` at most. */
  stop: (deadline: Promise<unknown>) => Promise<void>;
}

/** Serves the feeds. Rejects when the port cannot be had. */
export async function startFeeds(options: {
  dataset: Dataset;
  host: string;
  /** 0: any free one. */
  port: number;
  log: Pick<Logger, 'info' | 'error'>;
}): Promise<Feeds> {
  const { dataset, host, port, log } = options;
  const remembered = remembering<Representations>(MOST_REMEMBERED);
  const responding = {
    find: feedDocuments(dataset),
    represent: ({ key, type, text }: { key: string; type: string; text: () => string }) =>
      remembered(key, async () => represent(type, text())),
    lastModified: new Date(`${newestDay(dataset)}T00:00:00Z`).toUTCString(),
  };
  const limits = { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, maxHeaderSize: 8_192 };
  const server = createServer({ ...limits, connectionsCheckingInterval: 1_000 }, (request, response) => {
    respond(responding, request, response).catch((error: unknown) => {
      log.error({ err: error, path: request.url?.split('?')[0] }, 'a feed could not be made');
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500, 'Something went wrong on our side, sorry.');
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  // Who stops reading is let go.
  server.setTimeout(IDLE_MS);
  const address = await listen(server, host, port);
  log.info({ address }, 'feeds are served');
  return { address, stop: (deadline) => close(server, deadline) };
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

async function close(server: Server, deadline: Promise<unknown>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, deadline]);
  server.closeAllConnections();
}
