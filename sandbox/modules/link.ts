import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageFile } from './packages.ts';
import { type Parts, partsOf } from './statements.ts';

/**
 * A script with all that it imports, in one text: a browser takes seconds to ask for a hundred and fifty small ones. Each
 * becomes a function that runs once, in the order in which modules do; what the entry exports, the whole exports. Throws
 * for an import that leads nowhere or round in a circle.
 */
export function linkModules(entry: URL): string {
  const names = new Map<string, string>();
  const under = new Set<string>();
  const texts: string[] = [];
  const visit = (file: URL): string => {
    const before = names.get(file.href);
    if (before !== undefined) return before;
    if (under.has(file.href)) throw new Error(`${file.href} imports itself`);
    under.add(file.href);
    const parts = partsOf(readFileSync(fileURLToPath(file), 'utf8'));
    const others = new Map(parts.imports.map(({ from }) => [from, visit(find(from, file))]));
    const name = `$module${names.size}`;
    names.set(file.href, name);
    texts.push(`const ${name} = ${functionOf(parts, others, file.href === entry.href)};`);
    if (file.href === entry.href && parts.exports.length > 0)
      texts.push(`export const { ${parts.exports.map(([, outside]) => outside).join(', ')} } = ${name};`);
    return name;
  };
  visit(entry);
  return texts.join('\n');
}

const find = (specifier: string, from: URL): URL =>
  /^\.{0,2}\//.test(specifier) ? new URL(specifier, from) : packageFile(specifier);

/** Only the entry may wait for something before it is done. */
function functionOf({ body, imports, exports, passed }: Parts, others: Map<string, string>, waits: boolean) {
  const needed = imports
    .filter(({ names }) => names.length > 0)
    .map(({ from, names }) => `const { ${names.map(renamed).join(', ')} } = ${others.get(from)};`);
  const offered = [
    ...passed.flatMap(({ from, names }) =>
      names === null
        ? `...${others.get(from)}`
        : names.map(([inside, outside]) => `${outside}: ${others.get(from)}.${inside}`),
    ),
    ...exports.map(([inside, outside]) => `${outside}: ${inside}`),
  ];
  const lines = [...needed, body.trim(), `return { ${offered.join(', ')} };`].join('\n');
  return waits ? `await (async () => {\n${lines}\n})()` : `(() => {\n${lines}\n})()`;
}

const renamed = ([theirs, own]: readonly [string, string]) => (theirs === own ? own : `${theirs}: ${own}`);
