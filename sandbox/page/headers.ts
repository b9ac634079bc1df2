import { createHash } from 'node:crypto';

/** The styles that the library of components writes into elements: cards and names without a colour of their own. */
const COLOURLESS = ['', 'color:;']
  .map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  .join(' ');

/** What is said with every answer to a browser: nothing may be loaded from, or sent, anywhere but here. */
export function headersFor(port: number): Readonly<Record<string, string>> {
  // The page may be opened under either name of this machine, pictures have one of them.
  const here = ['127.0.0.1', 'localhost'].map((name) => `http://${name}:${port}`).join(' ');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `style-src-attr 'unsafe-hashes' ${COLOURLESS}`,
    "font-src 'self'",
    "connect-src 'self'",
    `img-src ${here} data:`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
