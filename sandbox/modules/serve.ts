import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, noSuchRoute } from '../http/answer.ts';
import { findPackage, PACKAGES, type Package } from './packages.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/** `/modules/lit@3.3.3/directives/when.js`: no name begins with a dot, so none leads out of the package. */
const ADDRESS =
  /^\/modules\/((?:@[a-z0-9-]+\/)?[a-z0-9-]+)@([\w.+-]+)\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(m?js|css))$/;

const packages = new Map<string, Package>(PACKAGES.map((name) => [name, findPackage(name)]));
/** Files that were read, by their addresses: a hundred small ones are asked for at once. */
const known = new Map<string, Buffer>();

/** The packages that are served. */
export const servedPackages: readonly Package[] = [...packages.values()];

/** Where in this server does the package stand? The version is part of it, so that a browser may keep the files. */
export function addressOf({ name, version }: Pick<Package, 'name' | 'version'>): string {
  return `/modules/${name}@${version}/`;
}

/** The text of a module at an address of ours; null if there is none. */
export function readModule(address: string): { raw: Buffer; type: string } | null {
  const [, name = '', version, file = '', ending = ''] = ADDRESS.exec(address) ?? [];
  const found = packages.get(name);
  const type = TYPES[ending];
  if (found === undefined || type === undefined || found.version !== version) return null;
  try {
    const raw = known.get(address) ?? readFileSync(fileURLToPath(new URL(file, found.folder)));
    known.set(address, raw);
    return { raw, type };
  } catch {
    return null;
  }
}

/** A script or style of one of those packages; null for an address of another kind. */
export function moduleFile(path: string): (Answer & { type: string }) | null {
  if (!path.startsWith('/modules/')) return null;
  const found = readModule(path);
  if (found === null) return { ...noSuchRoute(), type: 'application/json' };
  const headers = { 'cache-control': 'private, max-age=31536000, immutable' };
  return { status: 200, ...found, headers };
}
