import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Day } from '../model/primitives.ts';
import { daysBetween } from '../rules/days.ts';
import type { DatedAnniversary } from '../rules/digest.ts';
import type { UpcomingDate } from '../rules/upcoming.ts';
import { eventLine, eventText } from './event-text.ts';
import { plain } from './markdown.ts';
import { upcomingRow } from './upcoming-text.ts';

/** What the rows of a digest need to know. */
export interface DigestFrame {
  dataset: Dataset;
  language: Language;
  /** The digest's day. */
  day: Day;
  /** Does every anniversary fall on that day, so that rows can say «today»? */
  daily: boolean;
}

/** An anniversary in a row: «5 years ago today …» on the day itself, otherwise with the day it falls on. */
export function anniversaryRow(anniversary: DatedAnniversary, full: boolean, frame: DigestFrame): string {
  const { event, years, observed, day } = anniversary;
  const say = messages(frame.language);
  const title = plain(event.title[frame.language]);
  const head =
    frame.daily && day === frame.day && !observed
      ? say.digest.yearsAgoToday(years, say.day(event.date), title)
      : say.digest.yearsAgoOn(
          day,
          years,
          observed ? say.day(event.date) : say.date(event.date.slice(0, 4)),
          title,
        );
  const text = observed ? say.remark(head, say.events.observed) : head;
  return full ? eventText(text, event, frame) : eventLine(text, event, frame);
}

/** An event known to the month: «5 years ago, in November 2021 …». */
export function monthEventRow({ event, years }: { event: Event; years: number }, frame: DigestFrame): string {
  const say = messages(frame.language);
  const title = plain(event.title[frame.language]);
  return eventLine(say.digest.yearsAgoIn(say.digest.month(event.date), years, title), event, frame);
}

/** A date ahead in a row: the day, how far away it is, what happens, the act. */
export function dateRow(date: UpcomingDate, full: boolean, { dataset, language, day }: DigestFrame): string {
  const say = messages(language);
  const when = say.digest.inDays(daysBetween(day, date.day));
  const head = (title: string) => say.digest.dateRow(say.day(date.day), when, title);
  // How a quota is run is the same every time it opens.
  return upcomingRow(dataset, date, { head, summary: full && date.quota === null }, language);
}

/** A date that has passed since the last digest. */
export function passedRow(date: UpcomingDate, { dataset, language }: DigestFrame): string {
  const say = messages(language);
  const head = (title: string) => say.digest.passedRow(say.day(date.day), title);
  return upcomingRow(dataset, date, { head, summary: false }, language);
}
