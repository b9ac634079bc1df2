import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Scope } from '../../rules/scope.ts';
import { scopeText } from '../freshness.ts';
import { dateEntry } from './date-entries.ts';
import type { Entry } from './entry.ts';
import { calendarOf, newsOf } from './formats.ts';
import { newestFirst } from './news.ts';
import { datesKnown } from './upcoming.ts';

/** Before the first day that anything in the data is dated. */
const FIRST_DAY = '1900-01-01';
/** Programs that read news feeds keep what they have seen; more than this they would read again and again. */
const MOST_NEWS = 100;

/**
 * The calendar to subscribe to: every date that the data knows for a scope, those past included, so that it does not
 * change with the clock and nothing vanishes from a reader's calendar.
 */
export function calendarFeed(dataset: Dataset, scope: Scope, language: Language): string {
  const name = messages(language).exports.feeds.calendar(aboutOf(dataset, scope, language));
  return calendarOf(dataset, entriesOf(dataset, scope, language, true), name, language);
}

/** The news feed: the newest changes of duties and of a group's members, by the day they became known. */
export function changesFeed(dataset: Dataset, scope: Scope, language: Language): string {
  const name = messages(language).exports.feeds.changes(aboutOf(dataset, scope, language));
  const entries = newestFirst(entriesOf(dataset, scope, language, false)).slice(0, MOST_NEWS);
  return newsOf(dataset, entries, name, language);
}

function entriesOf(dataset: Dataset, scope: Scope, language: Language, all: boolean): Entry[] {
  const { countries, products } = scope;
  return datesKnown(dataset, { from: FIRST_DAY, countries, programs: products })
    .filter(({ kind }) => all || kind === 'duty' || kind === 'membership')
    .map((date) => dateEntry(dataset, date, language));
}

function aboutOf(dataset: Dataset, scope: Scope, language: Language): string {
  const everything = scope.countries.length + scope.products.length === 0;
  return everything ? '' : scopeText(dataset, scope, language);
}
