import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportedFiles } from './exports.ts';

/** Where is a package, and which of its files stands for which subpath (`.`, `./directives/when.js`) in a browser? */
interface Package {
  /** Its folder, with a slash at the end. */
  readonly folder: URL;
  readonly files: ReadonlyMap<string, string>;
}

/** Packages that were looked at, by their names. */
const known = new Map<string, Package>();

/** Which file does a browser get for `lit/directives/when.js`? Throws if the package is not there or does not offer it. */
export function packageFile(specifier: string): URL {
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const found = known.get(name) ?? findPackage(name);
  known.set(name, found);
  const file = found.files.get(`.${specifier.slice(name.length)}`);
  if (file === undefined) throw new Error(`${name} offers browsers no ${specifier}`);
  return new URL(file, found.folder);
}

function findPackage(name: string): Package {
  const inside = import.meta.resolve(name);
  const end = `/node_modules/${name}/`;
  const folder = new URL(inside.slice(0, inside.lastIndexOf(end) + end.length));
  const text = readFileSync(fileURLToPath(new URL('package.json', folder)), 'utf8');
  const { exports } = JSON.parse(text) as { exports?: unknown };
  return { folder, files: exportedFiles(exports) };
}
