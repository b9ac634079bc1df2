import type { Language } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { type UpcomingDate, upcomingDates } from '../../rules/upcoming.ts';
import { withoutMarkdown } from '../markdown.ts';
import { upcomingSummary } from '../upcoming-text.ts';
import { cellList, type Row } from './csv.ts';
import { dateTitle } from './date-title.ts';
import { actUrl, type ExportScope, newestDay } from './question.ts';

/** After the last day that anything in the data is dated. */
const LAST_DAY = '2199-12-31';

/**
 * The dates that the data knows, from a day on: without a last day all of them, but the periods of quotas that run
 * without end only to the end of the year after the data was verified.
 */
export function datesKnown(
  dataset: Dataset,
  question: { from: Day; to?: Day | undefined; countries: readonly string[]; programs: readonly string[] },
): readonly UpcomingDate[] {
  const { to, ...rest } = question;
  const dates = upcomingDates(dataset, { ...rest, to: to ?? LAST_DAY });
  const nextYear = `${Number(newestDay(dataset).slice(0, 4)) + 1}-12-31`;
  return dates.filter(({ kind, day }) => to !== undefined || kind !== 'quota-period' || day <= nextYear);
}

/** The dates of an export: from `today` on unless its scope says from when. */
export function upcomingSelected(dataset: Dataset, scope: ExportScope, today: Day): readonly UpcomingDate[] {
  const { country, program, from = today, to } = scope;
  return datesKnown(dataset, {
    from,
    to,
    countries: country === undefined ? [] : [country],
    programs: program === undefined ? [] : [program],
  });
}

/** A date for scripts. */
export function dateRecord(dataset: Dataset, date: UpcomingDate, language: Language) {
  const { event, quota, membership } = date;
  return {
    id: date.id,
    day: date.day,
    kind: date.kind,
    title: dateTitle(dataset, date, language),
    summary: withoutMarkdown(upcomingSummary(dataset, date, language)),
    programs: date.programs,
    countries: event?.countries ?? [],
    event: event?.id ?? null,
    quota: quota?.id ?? null,
    membership,
    measures: [
      ...new Set(
        date.changes.flatMap(({ before, after }) => [after ?? before].flatMap((one) => one?.id ?? [])),
      ),
    ],
    instruments: date.instruments,
    url: actUrl(dataset, date.instruments, date.sources),
    importance: date.importance,
    sources: date.sources,
  };
}

export const DATE_COLUMNS = [
  'id',
  'day',
  'kind',
  'title',
  'summary',
  'programs',
  'countries',
  'measures',
  'quota',
  'instruments',
  'url',
  'importance',
  'sources',
] as const;

/** A date in a row. */
export function dateRow(
  dataset: Dataset,
  date: UpcomingDate,
  language: Language,
): Row<(typeof DATE_COLUMNS)[number]> {
  const { id, day, kind, title, summary, quota, url, importance, ...lists } = dateRecord(
    dataset,
    date,
    language,
  );
  return {
    id,
    day,
    kind,
    title,
    summary,
    programs: cellList(lists.programs),
    countries: cellList(lists.countries),
    measures: cellList(lists.measures),
    quota,
    instruments: cellList(lists.instruments),
    url,
    importance,
    sources: lists.sources.join(' '),
  };
}
