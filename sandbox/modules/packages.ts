import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The npm packages that a page may load, and those that they load in turn. Nothing else of node_modules is served; a
 * test follows the imports and says when one is missing here.
 */
export const PACKAGES = [
  '@skyra/discord-components-core',
  '@lit/context',
  '@lit/reactive-element',
  'dompurify',
  'lit',
  'lit-element',
  'lit-html',
  'marked',
] as const;

export interface Package {
  readonly name: string;
  readonly version: string;
  /** Its folder, with a slash at the end. */
  readonly folder: URL;
  /** What its package.json says of which file stands for which import. */
  readonly exports: unknown;
}

/** Where is this package, and what does it offer? Throws if it is not installed. */
export function findPackage(name: string): Package {
  const inside = import.meta.resolve(name);
  const end = `/node_modules/${name}/`;
  const folder = new URL(inside.slice(0, inside.lastIndexOf(end) + end.length));
  const text = readFileSync(fileURLToPath(new URL('package.json', folder)), 'utf8');
  const { version, exports } = JSON.parse(text) as { version: string; exports?: unknown };
  return { name, version, folder, exports };
}
