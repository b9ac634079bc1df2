import { readFile } from 'node:fs/promises';
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

/** Where in this server does the package stand? The version is part of it, so that a browser may keep the files. */
export function addressOf({ name, version }: Pick<Package, 'name' | 'version'>): string {
  return `/modules/${name}@${version}/`;
}

/** The packages that are served. */
export const servedPackages: readonly Package[] = [...packages.values()];

/** A script or style of one of those packages; null for an address of another kind. */
export async function moduleFile(path: string): Promise<(Answer & { type: string }) | null> {
  if (!path.startsWith('/modules/')) return null;
  const [, name = '', version, file = '', ending = ''] = ADDRESS.exec(path) ?? [];
  const found = packages.get(name);
  const type = TYPES[ending];
  const missing = { ...noSuchRoute(), type: 'application/json' };
  if (found === undefined || type === undefined || found.version !== version) return missing;
  const raw = await readFile(new URL(file, found.folder)).catch(() => null);
  if (raw === null) return missing;
  return { status: 200, raw, type, headers: { 'cache-control': 'private, max-age=31536000, immutable' } };
}
