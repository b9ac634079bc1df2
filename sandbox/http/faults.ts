import type { GatewayFaults } from '../gateway/gateway.ts';
import { type Answer, missingAccess, noSuchRoute, refuse, unauthorized } from './answer.ts';
import { tooMany } from './limits.ts';
import { matchPath } from './router.ts';

/** What goes wrong with a call. */
export interface Fault {
  /** The status that is answered in place of the true answer. */
  readonly status?: 401 | 403 | 404 | 429 | 500 | 502 | 503;
  /** For 429: seconds to wait (default 0.2) and whose limit it was. */
  readonly retryAfter?: number;
  readonly scope?: 'user' | 'global' | 'shared';
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** The connection breaks off halfway through the answer. */
  readonly cut?: boolean;
  /** The call takes effect first, and only its answer is lost. */
  readonly applied?: boolean;
}

export interface Faults {
  /** The next `times` calls of a route, e.g. `POST /channels/:channel/messages`, go wrong in this way. */
  next(route: string, fault: Fault, times?: number): void;
  /** Nothing goes wrong any more. */
  clear(): void;
  /** Which fault hits this call? It is used up thereby. */
  take(method: string, path: string): Fault | null;
  /** Faults of the gateway connection. */
  readonly gateway: GatewayFaults;
}

/** How does a test make Discord fail? */
export function createFaults(gateway: GatewayFaults): Faults {
  const planned: { method: string; pattern: string; fault: Fault; times: number }[] = [];
  return {
    gateway,
    next(route, fault, times = 1) {
      const [method = '', pattern = ''] = route.split(' ');
      planned.push({ method, pattern, fault, times });
    },
    clear: () => planned.splice(0),
    take(method, path) {
      const hit = planned.find((one) => one.method === method && matchPath(one.pattern, path) !== null);
      if (!hit) return null;
      hit.times -= 1;
      if (hit.times <= 0) planned.splice(planned.indexOf(hit), 1);
      return hit.fault;
    },
  };
}

/** What does a call that went wrong in this way answer? Null if only its time or its connection suffers. */
export function faultAnswer(fault: Fault): Answer | null {
  switch (fault.status) {
    case undefined:
      return null;
    case 401:
      return unauthorized();
    case 403:
      return missingAccess();
    case 404:
      return noSuchRoute();
    case 429: {
      const seconds = fault.retryAfter ?? 0.2;
      return tooMany(seconds, fault.scope ?? 'user', seconds);
    }
    case 500:
      return refuse(500, 0, '500: Internal Server Error');
    default:
      // A gateway in front of Discord answers these with a page, not with JSON.
      return { status: fault.status, raw: '<html><h1>Bad Gateway</h1></html>' };
  }
}
