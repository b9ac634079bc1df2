import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, noSuchRoute } from '../http/answer.ts';
import { linkModules } from '../modules/link.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
/** Names of our own files: none of them leads out of their folder. */
const OWN = /^\/page\/(client\/[a-z0-9-]+\.(js|css))$/;
const STYLE_IMPORT = /^@import url\("([a-z-]+\.css)"\) layer\(([a-z]+)\);$/gm;

/** Files that were read, by their addresses: they are those of the running version until it ends. */
const known = new Map<string, { raw: Buffer; type: string }>();

/** One of the page's own files: a script or style with all that it imports, and nothing else. */
function readPageFile(path: string): { raw: Buffer; type: string } | null {
  const [, name = '', ending = ''] = OWN.exec(path) ?? [];
  const type = TYPES[ending];
  if (type === undefined) return null;
  const before = known.get(path);
  if (before !== undefined) return before;
  try {
    const file = new URL(name, import.meta.url);
    const text = ending === 'css' ? withImports(file) : linkModules(file);
    const found = { raw: Buffer.from(text), type };
    known.set(path, found);
    return found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A style sheet with those that it imports in their place. */
function withImports(file: URL): string {
  const text = readFileSync(fileURLToPath(file), 'utf8');
  return text.replaceAll(
    STYLE_IMPORT,
    (_, name: string, layer: string) => `@layer ${layer} {\n${withImports(new URL(name, file))}}`,
  );
}

/** The answer to whoever asks for such a file; null for an address of another kind. */
export function pageFile(path: string): (Answer & { type: string }) | null {
  if (!path.startsWith('/page/')) return null;
  const found = readPageFile(path);
  return found === null ? { ...noSuchRoute(), type: 'application/json' } : { status: 200, ...found };
}
