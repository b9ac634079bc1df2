import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalText } from '../model/canonical.ts';
import { DATA_FOLDER, listDataFiles } from '../model/read.ts';
import { writeJsonSchemas } from './json-schemas.ts';

// `npm run data:format [file …]`: writes every data file (or the named ones) in canonical bytes, and the JSON
// Schemas that editors use. A file that does not fit its schema is left as it is and named.
const asked = process.argv.slice(2);
const paths =
  asked.length > 0 ? asked.map((path) => path.replace(/^(\.\/)?data\//, '')) : listDataFiles(DATA_FOLDER);
for (const path of paths) {
  const file = join(DATA_FOLDER, path);
  try {
    const text = readFileSync(file, 'utf8');
    const canonical = canonicalText(path, JSON.parse(text));
    if (canonical !== text) {
      writeFileSync(file, canonical);
      process.stdout.write(`wrote data/${path}\n`);
    }
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    process.stderr.write(`data/${path}: left as it is\n${reason}\n`);
  }
}
if (asked.length === 0) writeJsonSchemas();
