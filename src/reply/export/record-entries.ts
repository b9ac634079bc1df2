import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Event } from '../../model/event.ts';
import type { Measure } from '../../model/measure.ts';
import { placeName } from '../area-text.ts';
import { type Entry, firstDayOf, knownSince, uidOf } from './entry.ts';
import { actLines, confidenceLines, measureDetails, measureTitle, programNames } from './entry-text.ts';
import { actUrl, newestDay } from './question.ts';

/** A measure as entries: its start and, where it has one, its end; one that never began is a cancelled start. */
export function measureEntries(dataset: Dataset, measure: Measure, language: Language): Entry[] {
  const say = messages(language);
  const title = measureTitle(dataset, measure, language);
  const entry = (part: string, date: string, head: string, acts: readonly string[]): Entry => ({
    uid: uidOf(measure.id, part),
    date,
    title: head,
    details: [
      ...measureDetails(dataset, measure, language),
      ...actLines(dataset, acts, measure.sources, language),
      ...confidenceLines(measure.confidence, language),
    ],
    url: actUrl(dataset, acts, measure.sources),
    categories: [...programNames(dataset, [measure.program], language), say.exports.kinds.duty],
    published: knownSince(dataset, date, acts),
  });
  const { from, until, startedBy, endedBy } = measure;
  const ending = endedBy ?? startedBy;
  if (measure.neverInForce === true)
    return [{ ...entry('start', from, say.exports.neverBegan(title), [ending]), cancelled: true }];
  const start = entry('start', from, say.exports.begins(title), [startedBy]);
  return until === null ? [start] : [start, entry('end', until, say.exports.ends(title), [ending])];
}

/** An event as an entry. */
export function eventEntry(dataset: Dataset, event: Event, language: Language): Entry {
  const { kinds } = messages(language).exports;
  const own = firstDayOf(event.date);
  return {
    uid: uidOf(event.id),
    date: event.date,
    title: event.title[language],
    details: [
      event.summary[language],
      ...actLines(dataset, event.instruments, event.sources, language),
      ...confidenceLines(event.confidence, language),
    ],
    url: actUrl(dataset, event.instruments, event.sources),
    categories: [
      ...programNames(dataset, event.programs, language),
      ...event.countries.map((code) => placeName(dataset, code, language)),
      kinds.event,
    ],
    published: own <= newestDay(dataset) ? own : knownSince(dataset, event.date, event.instruments),
  };
}
