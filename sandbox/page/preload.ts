import { readModule } from '../modules/serve.ts';
import { readPageFile } from './files.ts';
import { IMPORT_MAP } from './import-map.ts';

/** `import … from '…'` and `export … from '…'` at the beginning of a statement: not those in comments. */
const IMPORTS = /(?:^|[;}\n])\s*(?:import\s*|(?:import|export)\b[^'"`;=()]*?\bfrom\s*)["']([^"'\n]+)["']/g;

/**
 * Which modules does a browser load for these, `/page/client/main.js` or `lit`, and for theirs in turn? Their addresses,
 * for `<link rel="modulepreload">`: without it each is asked for only when the one that imports it has come. Throws for
 * an import that is not served.
 */
export function modulesFor(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (specifier: string, from: string) => {
    const address = addressOf(specifier, from);
    if (found.has(address)) return;
    const file = readModule(address) ?? readPageFile(address);
    if (file === null) throw new Error(`«${specifier}», which ${from} imports, is not served`);
    found.add(address);
    for (const [, inner = ''] of file.raw.toString('utf8').matchAll(IMPORTS)) visit(inner, address);
  };
  for (const entry of entries) visit(entry, '/');
  return [...found];
}

function addressOf(specifier: string, from: string): string {
  if (/^\.{0,2}\//.test(specifier)) return new URL(specifier, `http://localhost${from}`).pathname;
  return IMPORT_MAP.imports[specifier] ?? specifier;
}
