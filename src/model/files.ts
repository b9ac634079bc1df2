import { z } from 'zod';
import { Country, Group } from './area.ts';
import { ArticleList } from './articles.ts';
import { Event } from './event.ts';
import { ExclusionRecord } from './exclusion.ts';
import { Instrument } from './instrument.ts';
import { Investigation } from './investigation.ts';
import { Condition, Measure } from './measure.ts';
import { PartnerFact } from './partner.ts';
import { Program } from './program.ts';
import { Quota } from './quota.ts';
import { Rule } from './rule.ts';

/**
 * Every kind of data file: where it stands, the one key its records are under, their schema, and what canonical
 * order sorts them by (null = the order is meaning and is kept). The one list for loading, checking, formatting
 * and the JSON Schemas that editors use.
 */
export const FILE_KINDS = {
  programs: { place: 'programs.json', record: Program, sortBy: null },
  countries: { place: 'areas/countries.json', record: Country, sortBy: ['code'] },
  groups: { place: 'areas/groups.json', record: Group, sortBy: ['code'] },
  instruments: {
    place: 'instruments/',
    record: Instrument,
    sortBy: ['signed', 'published', 'effective', 'id'],
  },
  articles: { place: 'articles/', record: ArticleList, sortBy: ['from', 'id'] },
  conditions: { place: 'conditions.json', record: Condition, sortBy: ['id'] },
  measures: { place: 'measures/', record: Measure, sortBy: ['from', 'id'] },
  quotas: { place: 'quotas/', record: Quota, sortBy: ['from', 'id'] },
  exclusions: { place: 'exclusions.json', record: ExclusionRecord, sortBy: ['date', 'id'] },
  investigations: { place: 'investigations.json', record: Investigation, sortBy: ['initiated', 'id'] },
  rules: { place: 'rules.json', record: Rule, sortBy: ['topic', 'from', 'id'] },
  events: { place: 'events/', record: Event, sortBy: ['date', 'id'] },
  partners: { place: 'partners/', record: PartnerFact, sortBy: null },
} as const satisfies Record<string, { place: string; record: z.ZodType; sortBy: readonly string[] | null }>;

export type FileKind = keyof typeof FILE_KINDS;
export type RecordOf<K extends FileKind> = z.infer<(typeof FILE_KINDS)[K]['record']>;

/** The schema of a whole file of a kind: its `$schema` address and its records. */
export function fileSchema(kind: FileKind) {
  return z.strictObject({ $schema: z.string(), [kind]: z.array(FILE_KINDS[kind].record) });
}

/** Which kind a path below data/ is (`measures/steel.json` → `measures`), or null for a stranger. */
export function kindOfPath(path: string): FileKind | null {
  for (const kind of Object.keys(FILE_KINDS) as FileKind[]) {
    const { place } = FILE_KINDS[kind];
    const inFolder = place.endsWith('/') && path.startsWith(place) && !path.slice(place.length).includes('/');
    if (path === place || inFolder) return kind;
  }
  return null;
}

/** The value of `$schema` in a file: the generated JSON Schema, relative to the file, so that editors find it. */
export function schemaAddress(path: string): string {
  const kind = kindOfPath(path);
  return `${path.includes('/') ? '../' : './'}schema/${kind}.schema.json`;
}
