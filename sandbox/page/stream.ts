import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Hint, Hints } from '../hints.ts';

const HEARTBEAT_MS = 15_000;

export interface Streams {
  /** Sends hints to this page until it goes. */
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void;
  close(): void;
}

/**
 * Tells open pages what has changed, as server-sent events. Each begins with `ready`, whose `run` is another one after
 * a restart: then nothing that the page knows is there any more. https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @param details what an event says beside the hint itself
 */
export function createStreams(hints: Hints, details: (hint: Hint) => object): Streams {
  const run = randomUUID();
  const open = new Map<ServerResponse, () => void>();
  const lineOf = ({ event, ...where }: Hint) => {
    const own = event === 'ready' ? { run } : {};
    const data = { ...where, ...details({ event, ...where } as Hint), ...own };
    return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  };
  return {
    open(response, headers) {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 1000\n\n${lineOf({ event: 'ready' })}`);
      const unlisten = hints.listen((hint) => response.write(lineOf(hint)));
      const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
      const end = () => {
        unlisten();
        clearInterval(heartbeat);
        open.delete(response);
      };
      open.set(response, end);
      response.on('close', end);
      response.on('error', end);
    },
    close() {
      for (const [response, end] of open) {
        end();
        response.end();
      }
    },
  };
}
