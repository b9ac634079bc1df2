import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_KINDS, type FileKind, fileSchema } from '../model/files.ts';
import { DATA_FOLDER } from '../model/read.ts';

/** The JSON Schema text of one kind of data file, generated from zod. */
export function jsonSchemaText(kind: FileKind): string {
  return `${JSON.stringify(z.toJSONSchema(fileSchema(kind)), null, 2)}\n`;
}

/** Writes data/schema/<kind>.schema.json for every kind, so that editors complete and check the data files. */
export function writeJsonSchemas(): void {
  const folder = join(DATA_FOLDER, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const kind of Object.keys(FILE_KINDS) as FileKind[])
    writeFileSync(join(folder, `${kind}.schema.json`), jsonSchemaText(kind));
}
