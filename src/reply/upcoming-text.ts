import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { UpcomingDate } from '../rules/upcoming.ts';
import { placeName } from './area-text.ts';
import { dutyChangeText } from './change-text.ts';
import { actsText } from './event-text.ts';
import { plain } from './markdown.ts';

/** How many changes of duty a row spells out where no event says them shorter. */
const MOST_CHANGES = 3;

/** What a date is, in a few words, without markdown. */
export function upcomingTitle(dataset: Dataset, date: UpcomingDate, language: Language): string {
  const say = messages(language);
  const { event, quota, membership, programs } = date;
  if (event !== null) return event.title[language];
  if (quota !== null) {
    const name = quota.name[language];
    if (quota.until === date.day) return say.digest.quotaEnds(name);
    return say.digest.periodOpens(
      name,
      quota.annualVolume === null ? say.tariff.quotaNotFound : say.volume(quota.annualVolume, quota.unit),
    );
  }
  if (membership !== null) {
    const [country, group] = [membership.country, membership.group].map((code) =>
      placeName(dataset, code, language),
    );
    return (membership.joins ? say.digest.joins : say.digest.leaves)(country ?? '', group ?? '');
  }
  return say.list(programs.map((id) => dataset.byId.programs.get(id)?.name[language] ?? id));
}

/**
 * What happens on a date, in a sentence or two: the event's summary, how the quota is run, or the changes of duty; empty
 * when the title says all.
 */
export function upcomingSummary(dataset: Dataset, date: UpcomingDate, language: Language): string {
  if (date.event !== null) return plain(date.event.summary[language]);
  if (date.quota !== null) return plain(date.quota.administration[language]);
  const rows = date.changes.map((change) => dutyChangeText(dataset, change, language));
  const rest = rows.length - MOST_CHANGES;
  return [...rows.slice(0, MOST_CHANGES), ...(rest > 0 ? [messages(language).more(rest)] : [])].join('; ');
}

/** The acts behind a date with their links: the first, or as many as asked. */
export function upcomingActs(dataset: Dataset, date: UpcomingDate, language: Language, most = 1): string {
  return actsText(dataset, date.instruments.slice(0, most), date.sources, language);
}

/** A date in a row: when, what, its summary if asked for, and the act. */
export function upcomingRow(
  dataset: Dataset,
  date: UpcomingDate,
  { head, summary }: { head: (title: string) => string; summary: boolean },
  language: Language,
): string {
  const say = messages(language);
  const title = head(plain(upcomingTitle(dataset, date, language)));
  const details = summary ? upcomingSummary(dataset, date, language) : '';
  const text = details === '' ? title : say.colon(title, details);
  const acts = upcomingActs(dataset, date, language);
  return acts === '' ? text : say.remark(text, acts);
}
