import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '../model/canonical.ts';
import { DataError, type DataFault, describeFault, loadDataset } from '../model/dataset.ts';
import { FILE_KINDS, type FileKind } from '../model/files.ts';
import { DATA_FOLDER, listDataFiles } from '../model/read.ts';
import { checkDataset } from '../rules/check/index.ts';
import { jsonSchemaText } from './json-schemas.ts';
import { easternDay } from './today.ts';

// `npm run data:check [folder]`: is the data well formed, written in canonical bytes, and do its facts agree with
// each other? Each fault in a line with its file and place; exit status 1 when there is one.
const folder = process.argv[2] ?? DATA_FOLDER;
const faults = check(folder);
for (const fault of faults) process.stderr.write(`${describeFault(fault)}\n`);
process.stdout.write(
  `data:check: ${faults.length === 0 ? 'no fault' : faults.length === 1 ? '1 fault' : `${faults.length} faults`} in ${listDataFiles(folder).length} files\n`,
);
if (faults.length > 0) process.exitCode = 1;

function check(folder: string): readonly DataFault[] {
  try {
    const dataset = loadDataset(folder);
    return [
      ...checkDataset(dataset, easternDay(new Date())),
      ...unlikeCanonical(folder),
      ...staleSchemas(folder),
    ];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}

function unlikeCanonical(folder: string): DataFault[] {
  return listDataFiles(folder)
    .filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return canonicalText(file, JSON.parse(text)) !== text;
    })
    .map((file) => ({
      file,
      at: '',
      rule: 'canonical',
      message: 'is not in canonical bytes; run npm run data:format',
    }));
}

function staleSchemas(folder: string): DataFault[] {
  return (Object.keys(FILE_KINDS) as FileKind[]).flatMap((kind) => {
    const file = `schema/${kind}.schema.json`;
    try {
      if (readFileSync(join(folder, file), 'utf8') === jsonSchemaText(kind)) return [];
    } catch {
      // A missing schema is as stale as an old one.
    }
    return [
      {
        file,
        at: '',
        rule: 'json-schema',
        message: 'does not match the zod schema; run npm run data:format',
      },
    ];
  });
}
