import { readFile } from 'node:fs/promises';
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

/** One of the page's own files, which stand beside this one: scripts, styles and pictures, and nothing else. */
export async function pageFile(path: string): Promise<(Answer & { type: string }) | null> {
  const [, name = '', ending = ''] = OWN.exec(path) ?? [];
  const type = TYPES[ending];
  if (type === undefined) return null;
  const raw = await readFile(new URL(name, import.meta.url)).catch(() => null);
  return raw === null ? { ...noSuchRoute(), type: 'application/json' } : { status: 200, raw, type };
}
