import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import { addDays } from '../rules/days.ts';
import { type DigestContent, type DigestQuestion, digestContent, hasNews, isRound } from '../rules/digest.ts';
import { daysOf } from '../rules/digest-days.ts';
import { upcomingDates } from '../rules/upcoming.ts';
import { measureChangeText } from './change-text.ts';
import { anniversaryRow, type DigestFrame, dateRow, monthEventRow, passedRow } from './digest-rows.ts';
import { documentRow } from './document-text.ts';
import { toneOf } from './duty-text.ts';
import { freshness, scopeText } from './freshness.ts';
import type { Card, Section } from './reply.ts';

/** A digest as asked for, in a language. */
export interface DigestOrder extends DigestQuestion {
  language: Language;
}

/**
 * What does a digest of a day post? One to three cards: anniversaries, dates ahead, what changed and what was seen;
 * the first carries the digest's title, the last the freshness of the data. Empty when there is nothing to tell.
 * Rows that would not fit Discord's limits are dropped whole by fitCards, the least important first.
 */
export function digestCards(dataset: Dataset, order: DigestOrder): Card[] {
  const content = digestContent(dataset, order);
  if (!hasNews(content, order)) return [];
  const frame: DigestFrame = {
    dataset,
    language: order.language,
    day: order.day,
    daily: order.cadence === 'daily',
  };
  const parts = [
    anniversaryPart(content, order, frame),
    datesPart(content, order, frame),
    newsPart(content, frame),
  ].filter(({ sections }) => sections.some(({ rows }) => rows.length > 0));
  return parts.map(({ title, sections, tone }, position) => ({
    tone,
    title: position === 0 ? digestTitle(order) : title,
    lead: position === 0 ? lines([countsLine(content, order.language), scopeLine(dataset, order)]) : '',
    sections,
    ...(position === parts.length - 1 ? { footer: freshness(dataset, order.products, order.language) } : {}),
  }));
}

/** One line for a digest that posts on days with nothing to tell: that there is nothing, and the next date known. */
export function emptyDigestCard(dataset: Dataset, order: DigestOrder): Card {
  const { day, language, countries, products } = order;
  const say = messages(language);
  const ahead = upcomingDates(dataset, {
    from: addDays(day, 1),
    to: addDays(day, 366 * 5),
    countries,
    programs: products,
  });
  const next = ahead.find(({ importance }) => importance >= 3) ?? ahead[0];
  const lead = [
    say.digest.empty[order.cadence],
    next === undefined
      ? ''
      : say.digest.nextDate(
          dateRow(next, false, { dataset, language, day, daily: order.cadence === 'daily' }),
        ),
    scopeLine(dataset, order),
  ];
  return {
    tone: 'none',
    title: digestTitle(order),
    lead: lines(lead),
    sections: [],
    footer: freshness(dataset, products, language),
  };
}

type Part = Pick<Card, 'tone' | 'title' | 'sections'>;

/** How many rows are told with their summary; the rest are a line each. */
const FULL_ROWS = { daily: 8, weekly: 4, monthly: 3 } as const;
/** Of a long group the first rows are the last to be dropped; the rest go early. */
const FIRST_ROWS = 6;
const LONG_GROUP = 8;

function anniversaryPart(content: DigestContent, order: DigestOrder, frame: DigestFrame): Part {
  const say = messages(order.language).digest;
  const full = new Set(content.anniversaries.slice(0, FULL_ROWS[order.cadence]));
  const rows = (anniversaries: DigestContent['anniversaries']) =>
    anniversaries.map((anniversary) => anniversaryRow(anniversary, full.has(anniversary), frame));
  const round = content.anniversaries.filter(({ years }) => isRound(years));
  const others = content.anniversaries.filter(({ years }) => !isRound(years));
  const both = round.length > 0 && others.length > 0;
  return {
    tone: 'none',
    title: say.anniversariesHeading,
    sections: [
      ...ranked(both ? say.roundHeading : say.anniversariesHeading, rows(round), [1, 4]),
      ...ranked(both ? say.othersHeading : say.anniversariesHeading, rows(others), [3, 7]),
      ...ranked(
        say.monthHeading(order.day),
        content.ofMonth.map((one) => monthEventRow(one, frame)),
        [5, 8],
      ),
      ...ranked(
        say.missedHeading,
        [
          ...content.missedDates.map((date) => passedRow(date, frame)),
          ...content.missed.map((one) => anniversaryRow(one, false, frame)),
        ],
        [4, 9],
      ),
    ],
  };
}

function datesPart({ soon, later }: DigestContent, order: DigestOrder, frame: DigestFrame): Part {
  const say = messages(order.language).digest;
  const after = [...soon, ...later].flatMap(({ changes }) => changes.flatMap((change) => change.after ?? []));
  return {
    tone: toneOf(after.filter(({ condition }) => condition === null)),
    title: say.datesTitle,
    sections: [
      ...ranked(
        say.soonHeading,
        soon.map((date) => dateRow(date, order.cadence === 'daily' || date.importance >= 3, frame)),
        [2, 5],
      ),
      ...ranked(
        say.laterHeading,
        later.map((date) => dateRow(date, false, frame)),
        [4, 6],
      ),
    ],
  };
}

function newsPart({ changes, documents }: DigestContent, { dataset, language }: DigestFrame): Part {
  const { digest, documents: words } = messages(language);
  return {
    tone: toneOf(changes.flatMap(({ after }) => after ?? [])),
    title: digest.newsTitle,
    sections: [
      ...ranked(
        digest.changesHeading,
        changes.map((change) => measureChangeText(dataset, change, language)),
        [1, 9],
      ),
      ...ranked(
        words.heading,
        documents.map((document) => documentRow(document, language)),
        [1, 6],
      ),
    ],
  };
}

/** A group of rows as two sections: the first rows under the heading, and the rest, which are dropped earlier. */
function ranked(
  heading: string,
  rows: readonly string[],
  [first, rest]: readonly [number, number],
): Section[] {
  const kept = rows.length > LONG_GROUP ? FIRST_ROWS : LONG_GROUP;
  return [
    { heading, rows: rows.slice(0, kept), dropOrder: first },
    { rows: rows.slice(kept), dropOrder: rest },
  ].filter((section) => section.rows.length > 0);
}

function digestTitle({ cadence, day, language }: DigestOrder): string {
  const { digest } = messages(language);
  const { from, to } = daysOf(cadence, day);
  if (cadence === 'daily') return digest.titles.daily(digest.longDay(day));
  return cadence === 'weekly'
    ? digest.titles.weekly(digest.span(from, to))
    : digest.titles.monthly(digest.month(day));
}

/** How much there is of what: the answer in a line. */
function countsLine({ anniversaries, soon, changes, documents }: DigestContent, language: Language): string {
  const { digest, list } = messages(language);
  const counts = [
    [anniversaries, digest.anniversaries],
    [soon, digest.dates],
    [changes, digest.changes],
    [documents, digest.documents],
  ] as const;
  return list(counts.flatMap(([things, text]) => (things.length === 0 ? [] : [text(things.length)])));
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** Which countries and products it is for; empty when it is for all. */
function scopeLine(dataset: Dataset, { countries, products, language }: DigestOrder): string {
  if (countries.length + products.length === 0) return '';
  return messages(language).digest.only(scopeText(dataset, { countries, products }, language));
}
