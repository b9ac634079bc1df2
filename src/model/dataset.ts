import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_KINDS, type FileKind, fileSchema, kindOfPath, type RecordOf } from './files.ts';
import { DATA_FOLDER, listDataFiles } from './read.ts';

/** A fault in the data: the file, the place in it (`measures[3].until`), and the rule it breaks. */
export interface DataFault {
  file: string;
  at: string;
  rule: string;
  message: string;
}

type Tables = { readonly [K in FileKind]: readonly RecordOf<K>[] };

/** Everything the data folder holds, checked and frozen, with the indexes that lookups need. */
export interface Dataset extends Tables {
  /** Records by id (or code), one map a kind. */
  byId: { readonly [K in Exclude<FileKind, 'countries' | 'groups'>]: ReadonlyMap<string, RecordOf<K>> };
  country: ReadonlyMap<string, RecordOf<'countries'>>;
  group: ReadonlyMap<string, RecordOf<'groups'>>;
  measuresOf: ReadonlyMap<string, readonly RecordOf<'measures'>[]>;
  /** File and place of each record, for error messages: `measures/steel.json` `measures[3]`. */
  placeOf: ReadonlyMap<object, { file: string; at: string }>;
}

/** Thrown when the data does not fit its schemas; every fault is listed. */
export class DataError extends Error {
  readonly faults: readonly DataFault[];
  constructor(faults: readonly DataFault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}

/** A fault in one line: `data/measures/steel.json measures[3].until: expected a day (schema)`. */
export function describeFault(fault: DataFault): string {
  return `data/${fault.file}${fault.at === '' ? '' : ` ${fault.at}`}: ${fault.message} (${fault.rule})`;
}

/**
 * Reads a data folder (the committed one by default) into a frozen dataset. Throws a DataError that names file,
 * field and rule of every fault of form; whether the facts agree with each other is what checkDataset asks.
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const { tables, placeOf, faults } = readTables(folder);
  if (faults.length > 0) throw new DataError(faults);
  return freeze(index(tables, placeOf));
}

type MutableTables = { [K in FileKind]: RecordOf<K>[] };

function readTables(folder: string) {
  const tables = Object.fromEntries(
    Object.keys(FILE_KINDS).map((kind) => [kind, []]),
  ) as unknown as MutableTables;
  const placeOf = new Map<object, { file: string; at: string }>();
  const faults: DataFault[] = [];
  for (const file of listDataFiles(folder)) {
    const kind = kindOfPath(file);
    if (kind === null) {
      faults.push({ file, at: '', rule: 'place', message: 'not a place for a data file' });
      continue;
    }
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      faults.push({ file, at: '', rule: 'json', message: (error as Error).message });
      continue;
    }
    const parsed = fileSchema(kind).safeParse(content);
    if (parsed.success) {
      const records = parsed.data[kind] as never[];
      records.forEach((record, position) => {
        placeOf.set(record, { file, at: `${kind}[${position}]` });
        tables[kind].push(record);
      });
    } else {
      for (const issue of parsed.error.issues)
        faults.push({ file, at: pathText(issue.path), rule: 'schema', message: issue.message });
    }
  }
  return { tables, placeOf, faults };
}

function pathText(path: readonly PropertyKey[]): string {
  return z.core.toDotPath(path);
}

function index(tables: MutableTables, placeOf: Dataset['placeOf']): Dataset {
  const byId = Object.fromEntries(
    Object.entries(tables)
      .filter(([kind]) => kind !== 'countries' && kind !== 'groups')
      .map(([kind, records]) => [
        kind,
        new Map((records as { id: string }[]).map((record) => [record.id, record])),
      ]),
  ) as unknown as Dataset['byId'];
  const order = new Map(tables.programs.map((program, position) => [program.id, position]));
  tables.measures.sort(
    (a, b) =>
      (order.get(a.program) ?? 0) - (order.get(b.program) ?? 0) ||
      compare(a.from, b.from) ||
      compare(a.id, b.id),
  );
  tables.events.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const measuresOf = new Map<string, RecordOf<'measures'>[]>(
    tables.programs.map((program) => [program.id, []]),
  );
  for (const measure of tables.measures) measuresOf.get(measure.program)?.push(measure);
  return {
    ...tables,
    byId,
    country: new Map(tables.countries.map((country) => [country.code, country])),
    group: new Map(tables.groups.map((group) => [group.code, group])),
    measuresOf,
    placeOf,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Freezes a dataset and all its records, so that no answer can change what the next one sees. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const item of value.values()) freeze(item);
  else for (const item of Object.values(value)) freeze(item);
  return value;
}
