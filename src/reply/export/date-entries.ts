import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { UpcomingDate } from '../../rules/upcoming.ts';
import { placeName } from '../area-text.ts';
import { dutyText } from '../duty-text.ts';
import { withoutMarkdown } from '../markdown.ts';
import { upcomingSummary } from '../upcoming-text.ts';
import { dateTitle } from './date-title.ts';
import { type Entry, knownSince, uidOf } from './entry.ts';
import { actLines, confidenceLines, measureDetails, programNames } from './entry-text.ts';
import { actUrl } from './question.ts';
import type { PlacedPeriod } from './timeline.ts';

/** A date that the data knows as an entry; it has the name of its event, if one tells it. */
export function dateEntry(dataset: Dataset, date: UpcomingDate, language: Language): Entry {
  const { kinds } = messages(language).exports;
  const summary = withoutMarkdown(upcomingSummary(dataset, date, language));
  return {
    uid: uidOf(date.id),
    date: date.day,
    title: dateTitle(dataset, date, language),
    details: [
      ...(summary === '' ? [] : [summary]),
      ...actLines(dataset, date.instruments, date.sources, language),
      ...(date.event === null ? [] : confidenceLines(date.event.confidence, language)),
    ],
    url: actUrl(dataset, date.instruments, date.sources),
    categories: [...programNames(dataset, date.programs, language), kinds[date.kind]],
    published: knownSince(dataset, date.day, date.instruments),
  };
}

/** The start of a period as an entry: what a country's goods of a program pay from the day on. */
export function periodEntry(
  dataset: Dataset,
  period: PlacedPeriod,
  before: PlacedPeriod | undefined,
  language: Language,
): Entry {
  const say = messages(language);
  const { country, program, from, until, measures } = period;
  const [name = program] = programNames(dataset, [program], language);
  const duties = [...new Set(measures.map((measure) => dutyText(dataset, measure, from, say)))];
  const ended = before?.measures.filter((measure) => measure.until === from) ?? [];
  const acts =
    measures.length > 0
      ? measures.map(({ startedBy }) => startedBy)
      : ended.flatMap(({ endedBy }) => endedBy ?? []);
  const sources = [...measures, ...ended].flatMap((measure) => measure.sources);
  const known = [...new Set(acts)];
  return {
    uid: uidOf(country.toLowerCase(), program, from),
    date: from,
    title: say.colon(
      say.parts([placeName(dataset, country, language), name]),
      duties.length === 0 ? say.exports.nothing : say.either(duties),
    ),
    details: [
      ...(until === null ? [] : [say.exports.until(say.day(until))]),
      ...new Set(measures.flatMap((measure) => measureDetails(dataset, measure, language))),
      ...actLines(dataset, known, sources, language),
    ],
    url: actUrl(dataset, known, sources),
    categories: [name, placeName(dataset, country, language)],
    published: knownSince(dataset, from, known),
  };
}
