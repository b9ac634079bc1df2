import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { calendarText } from './calendar.ts';
import type { Entry } from './entry.ts';
import { newsText } from './news.ts';
import { newestDay } from './question.ts';

/** The media types of what is exported; all of it is UTF-8. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
} as const;

/** The statute: where a news feed's own link leads. */
const STATUTE = 'tea-232';
const STATUTE_URL = 'https://uscode.house.gov/';

/** Entries as a calendar of this name. */
export function calendarOf(
  dataset: Dataset,
  entries: readonly Entry[],
  name: string,
  language: Language,
): string {
  const { notAdvice } = messages(language).exports.feeds;
  return calendarText(entries, { name, description: notAdvice, asOf: newestDay(dataset) });
}

/** Entries as a news feed of this name. */
export function newsOf(
  dataset: Dataset,
  entries: readonly Entry[],
  name: string,
  language: Language,
): string {
  const { notAdvice } = messages(language).exports.feeds;
  const url = dataset.byId.instruments.get(STATUTE)?.url ?? STATUTE_URL;
  return newsText(entries, { name, description: notAdvice, url, language, asOf: newestDay(dataset) });
}

/** Anything as JSON text, indented so that a difference shows only facts. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
