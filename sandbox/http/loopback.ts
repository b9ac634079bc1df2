import type { IncomingMessage } from 'node:http';

const NAMES = ['localhost', '127.0.0.1', '::1'];

/** Is this an address of this machine alone? */
export function isLoopback(host: string): boolean {
  return NAMES.includes(host);
}

/** Was the sandbox called by a name of this machine? Any other name means that a page elsewhere points here. */
export function isLoopbackHost(header: string | undefined, port: number): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].some((name) => header === `${name}:${port}`);
}

/**
 * Does this request come from the sandbox's own page, or from no page at all? Browsers name the page in `Origin` and
 * `Sec-Fetch-Site`; programs send neither. https://developer.mozilla.org/docs/Web/HTTP/Headers/Sec-Fetch-Site
 */
export function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
