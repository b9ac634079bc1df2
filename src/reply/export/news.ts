import { Feed } from 'feed';
import { type Language, messages } from '../../lang/languages.ts';
import type { Day } from '../../model/primitives.ts';
import { type Entry, firstDayOf } from './entry.ts';

/** What a news feed says of itself. */
export interface NewsHead {
  name: string;
  description: string;
  /** Where a reader can learn more: RSS wants one. */
  url: string;
  language: Language;
  asOf: Day;
}

/** Entries as RSS 2.0, the newest first: by the day they became known, then by their own. The same entries give the same bytes. */
export function newsText(entries: readonly Entry[], head: NewsHead): string {
  const say = messages(head.language);
  const feed = new Feed({
    id: head.url,
    link: head.url,
    title: head.name,
    description: head.description,
    language: head.language,
    updated: utc(head.asOf),
    generator: 'section232',
  });
  for (const entry of newestFirst(entries)) {
    feed.addItem({
      guid: entry.uid,
      title: say.colon(say.date(entry.date), entry.title),
      link: entry.url ?? head.url,
      date: utc(entry.published),
      description: entry.details.map((line) => `<p>${html(line)}</p>`).join(''),
      category: [...new Set(entry.categories)].map((name) => ({ name })),
    });
  }
  return `${feed.rss2()}\n`;
}

/** Of what became known on one day, the nearest to come is last: a reader meets it as the oldest. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const order = ({ published, date, uid }: Entry) => `${published} ${firstDayOf(date)} ${uid}`;
  return entries.toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Descriptions of items are HTML: https://www.rssboard.org/rss-specification */
function html(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}
