import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, noSuchRoute } from '../http/answer.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};
/** Names of our own files, in folders or not: none of them leads out of this folder. */
const OWN = /^\/page\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.([a-z0-9]+))$/;

/** One of the page's own files, which stand beside this one: a script, style or picture, and nothing else. */
export function readPageFile(path: string): { raw: Buffer; type: string } | null {
  const [, name = '', ending = ''] = OWN.exec(path) ?? [];
  const type = TYPES[ending];
  if (type === undefined) return null;
  try {
    return { raw: readFileSync(fileURLToPath(new URL(name, import.meta.url))), type };
  } catch {
    return null;
  }
}

/** The answer to whoever asks for such a file; null for an address of another kind. */
export function pageFile(path: string): (Answer & { type: string }) | null {
  if (!path.startsWith('/page/')) return null;
  const found = readPageFile(path);
  return found === null ? { ...noSuchRoute(), type: 'application/json' } : { status: 200, ...found };
}
