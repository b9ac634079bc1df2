import { readFileSync } from 'node:fs';
import { addressOf, servedPackages } from '../modules/serve.ts';
import { IMPORT_MAP } from './import-map.ts';

const IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^;'"]*?\bfrom\s*)?["']([^"']+)["']/g;

/**
 * Which scripts does this one need, all in all? A browser that is told so at once need not find out by reading one after
 * the other. Nothing breaks where one is missing here: it is then found later.
 * @param start its address, `/page/client/main.js`
 */
export function scriptsOf(start: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    const text = textAt(address);
    for (const [, name = ''] of text.matchAll(IMPORT)) {
      const next = name.startsWith('.')
        ? new URL(name, new URL(address, 'http://page')).pathname
        : IMPORT_MAP.imports[name];
      if (next !== undefined) waiting.push(next);
    }
  }
  return [...found];
}

function textAt(address: string): string {
  const one = servedPackages.find((served) => address.startsWith(addressOf(served)));
  const file = one
    ? new URL(address.slice(addressOf(one).length), one.folder)
    : new URL(address.replace(/^\/page\//, ''), import.meta.url);
  return readFileSync(file, 'utf8');
}
