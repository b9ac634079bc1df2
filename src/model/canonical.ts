import { FILE_KINDS, fileSchema, kindOfPath, schemaAddress } from './files.ts';

/**
 * The one way to write a data file: keys in the schema's order, records in the kind's order, two spaces, one final
 * newline; so that a diff shows only facts. Throws a ZodError when the content does not fit the schema.
 */
export function canonicalText(path: string, content: unknown): string {
  const kind = kindOfPath(path);
  if (kind === null) throw new Error(`data/${path}: not a place for a data file`);
  const parsed = fileSchema(kind).parse({ ...(content as object), $schema: schemaAddress(path) });
  const records = parsed[kind] as Record<string, unknown>[];
  const { sortBy } = FILE_KINDS[kind];
  const ordered = sortBy === null ? records : [...records].sort((a, b) => compareBy(sortBy, a, b));
  return `${JSON.stringify({ $schema: schemaAddress(path), [kind]: ordered }, null, 2)}\n`;
}

function compareBy(keys: readonly string[], a: Record<string, unknown>, b: Record<string, unknown>): number {
  for (const key of keys) {
    const left = String(a[key] ?? '');
    const right = String(b[key] ?? '');
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
