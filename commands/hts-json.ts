import type { ArticleList } from '../src/model/articles.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Localized } from '../src/model/primitives.ts';
import type { FiledMeasure } from '../src/rules/hts-headings.ts';
import type { Covered } from '../src/rules/hts-lists.ts';
import type { NearMiss } from '../src/rules/hts-near.ts';
import { entryPeriod } from '../src/rules/hts-periods.ts';

/** An entry as a list prints it: `7206.10-7216.50` for a range. */
function entryText({ hts, through }: { hts: string; through?: string | undefined }): string {
  return through === undefined ? hts : `${hts}-${through}`;
}

/** A covered row for scripts. Days are half-open, since when its act has the number listed; `sources` begins with the act's official text; the words of the scope are in the language asked. */
export function coveredJson(dataset: Dataset, { list, entry, match }: Covered, language: keyof Localized) {
  const official = dataset.byId.instruments.get(entry.startedBy)?.url ?? null;
  return {
    program: list.program,
    articles: list.id,
    entry: entryText(entry),
    match,
    scopeNote: entry.scopeNote?.[language] ?? null,
    ...entryPeriod(dataset, { list, entry }),
    instrument: entry.startedBy,
    confidence: entry.confidence,
    sources: [...new Set([...(official === null ? [] : [official]), ...list.sources])],
  };
}

/** A near miss for scripts. `instrument` put the entry on the list; for `listed-before` it took it off. */
export function nearJson({ kind, list, entry, instrument }: NearMiss) {
  return {
    kind,
    program: list.program,
    articles: list.id,
    entry: entryText(entry),
    from: entry.from,
    until: entry.until,
    instrument,
  };
}

/** A measure of another time that is filed under a Chapter 99 number, as a near miss. */
export function nearHeadingJson({ measure, headings }: FiledMeasure, kind: 'listed-before' | 'listed-later') {
  return {
    kind,
    program: measure.program,
    articles: measure.articles,
    entry: headings.join(', '),
    from: measure.from,
    until: measure.until,
    instrument: kind === 'listed-before' ? (measure.endedBy ?? measure.startedBy) : measure.startedBy,
  };
}

/** A list that is not known number by number, for scripts. */
export function incompleteJson(list: ArticleList, language: keyof Localized) {
  return {
    program: list.program,
    articles: list.id,
    name: list.name[language],
    coverage: list.coverage,
    note: list.note?.[language] ?? null,
  };
}
