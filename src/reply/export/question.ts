import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';

/** What can be exported, and in which formats. */
export const EXPORT_WHATS = ['measures', 'events', 'upcoming', 'timeline'] as const;
export const EXPORT_FORMATS = ['csv', 'json', 'ics', 'rss'] as const;
export type ExportWhat = (typeof EXPORT_WHATS)[number];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which part of the data is exported; what is left out does not narrow. Days are inclusive. */
export interface ExportScope {
  /** A country or a group. */
  country?: string;
  program?: string;
  from?: Day;
  to?: Day;
}

/** The newest day through which any program was verified: how fresh the data is, and when it was written. */
export function newestDay(dataset: Pick<Dataset, 'programs'>): Day {
  return (
    dataset.programs
      .map(({ verifiedThrough }) => verifiedThrough)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

/** The earliest such day of the programs asked for: what holds for all of an export. */
export function verifiedDay(dataset: Pick<Dataset, 'programs'>, program?: string): Day {
  const asked = dataset.programs.filter(({ id }) => program === undefined || id === program);
  return asked.map(({ verifiedThrough }) => verifiedThrough).sort()[0] ?? '1970-01-01';
}

/** Does a day, month or year lie within the asked span, in part at least? */
export function withinSpan(date: string, { from, to }: Pick<ExportScope, 'from' | 'to'>): boolean {
  // As text `2022-02` is before every day of its month, and `2022-02-99` after.
  return (from === undefined || date.padEnd(10, '-99') >= from) && (to === undefined || date <= to);
}

/** Where a reader can check: the official text of the first act that has one, else the first source; null without any. */
export function actUrl(
  dataset: Pick<Dataset, 'byId'>,
  acts: readonly string[],
  sources: readonly string[],
): string | null {
  const urls = acts.flatMap((id) => dataset.byId.instruments.get(id)?.url ?? []);
  return urls[0] ?? sources[0] ?? null;
}
