import type { Upload } from '../check/upload.ts';
import type { Context } from '../context.ts';
import type { Answer } from './answer.ts';
import type { Limit } from './limits.ts';

/** One call of the bot's, ready to be answered. */
export interface Call {
  readonly method: string;
  /** The path below `/api/v10`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Like `/channels/:channel/messages`; `:channel`, `:guild`, `:webhook` and `:token` part the rate limits. */
  readonly pattern: string;
  /** False for what the interaction's own token or nobody needs to authorize. */
  readonly authorized?: false;
  readonly limit?: Limit;
  readonly handle: (ctx: Context, call: Call) => Answer;
}

/** Which parts of the path does this pattern name? Null if it does not fit; `:x` and `*` fit any one segment. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':') && value !== '') params[segment.slice(1)] = decodeURIComponent(value);
    else if (segment !== '*' && segment !== value) return null;
  }
  return params;
}

export type Found =
  | { readonly route: Route; readonly params: Record<string, string> }
  | 'no such path'
  | 'other method';

/** Which route answers this call? */
export function findRoute(routes: readonly Route[], method: string, path: string): Found {
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.pattern, path);
    if (!params) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  return pathKnown ? 'other method' : 'no such path';
}
