import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Route } from './router.ts';

/** So many calls in so many milliseconds. */
export interface Limit {
  readonly calls: number;
  readonly per: number;
}

export interface Limits {
  /** Off: nothing is refused any more, the headers still say what would be left. */
  enabled: boolean;
  /** Counts a call; the headers to send with its answer, and the refusal if it was one too many. */
  take(
    route: Route,
    params: Readonly<Record<string, string>>,
  ): { headers: Record<string, string>; refusal?: Answer };
}

// Discord's limits are not published ("should not be hard coded"); these resemble what bots see.
const USUAL: Limit = { calls: 50, per: 5000 };
const GLOBAL: Limit = { calls: 50, per: 1000 };
const MAJOR = ['channel', 'guild', 'webhook', 'token'];

/**
 * May this call go through now? One bucket for each route and channel, server or webhook, and one for all authorized
 * calls together. https://docs.discord.com/developers/topics/rate-limits
 */
export function createLimits(clock: () => number, enabled: boolean): Limits {
  const buckets = new Map<string, { left: number; resetAt: number }>();
  const count = (key: string, limit: Limit) => {
    const now = clock();
    const known = buckets.get(key);
    const bucket = known && known.resetAt > now ? known : { left: limit.calls, resetAt: now + limit.per };
    buckets.set(key, bucket);
    bucket.left -= 1;
    return bucket;
  };
  const limits: Limits = {
    enabled,
    take(route, params) {
      const name = `${route.method} ${route.pattern}`;
      const major = MAJOR.flatMap((key) => params[key] ?? []).join(':');
      const limit = route.limit ?? USUAL;
      const bucket = count(`${name} ${major}`, limit);
      const wait = (bucket.resetAt - clock()) / 1000;
      const headers = {
        'x-ratelimit-limit': String(limit.calls),
        'x-ratelimit-remaining': String(Math.max(0, bucket.left)),
        'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': wait.toFixed(3),
        'x-ratelimit-bucket': createHash('sha256').update(name).digest('hex').slice(0, 32),
      };
      if (route.authorized !== false) {
        const global = count('global', GLOBAL);
        if (limits.enabled && global.left < 0) {
          return { headers: {}, refusal: tooMany((global.resetAt - clock()) / 1000, 'global') };
        }
      }
      if (!limits.enabled || bucket.left >= 0) return { headers };
      return { headers, refusal: tooMany(wait, 'user') };
    },
  };
  return limits;
}

/** The answer to one call too many. The header is in whole seconds, the body more exact. */
export function tooMany(
  seconds: number,
  scope: 'user' | 'global' | 'shared',
  header = Math.ceil(seconds),
): Answer {
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: Number(seconds.toFixed(3)),
      global: scope === 'global',
    },
    headers: {
      'retry-after': String(header),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
