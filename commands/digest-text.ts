import { messages } from '../src/lang/languages.ts';
import type { Digest } from '../src/model/stored.ts';
import { link } from '../src/reply/markdown.ts';
import type { Button, Card } from '../src/reply/reply.ts';
import { localMoment, relativeTimestamp } from '../src/rules/local-moment.ts';
import type { CommandContext } from './command.ts';
import type { DigestChoice } from './services.ts';

/** How often and when, in words: «every Monday at 09:00 (Asia/Tokyo)». */
function cadenceText({ cadence, weekday, hour, timezone }: DigestChoice, context: CommandContext): string {
  const say = messages(context.language).settings.digest;
  const time = `${String(hour).padStart(2, '0')}:00`;
  if (cadence === 'daily') return say.daily(time, timezone);
  if (cadence === 'monthly') return say.monthly(time, timezone);
  return say.weekly(say.weekdays[weekday - 1] ?? String(weekday), time, timezone);
}

/** The names of the countries and products that a digest is about; empty = all. */
export function filterNames(
  { countries, products }: Pick<DigestChoice, 'countries' | 'products'>,
  { dataset, language }: CommandContext,
): { countries: string[]; products: string[] } {
  const { countries: known, groups, programs } = dataset;
  return {
    countries: countries.map(
      (code) => [...groups, ...known].find((one) => one.code === code)?.name[language] ?? code,
    ),
    products: products.map((id) => programs.find((one) => one.id === id)?.name[language] ?? id),
  };
}

/** A digest as plain text for lists that show no markdown: channel, cadence, what it is about. */
export function digestLabel(digest: Digest, context: CommandContext): string {
  const say = messages(context.language);
  const { countries, products } = filterNames(digest, context);
  const names = [...countries, ...products];
  const channel = `#${context.here?.channelName(digest.channelId) ?? digest.channelId}`;
  const about = names.length === 0 ? say.settings.digest.all : say.list(names);
  return say.settings.digest.label(channel, cadenceText(digest, context), about);
}

/** Everything about a digest: what was chosen, when it posted last, when it will, and what went wrong. */
export function digestCard(digest: Digest, context: CommandContext, stands = true): Card {
  const say = messages(context.language);
  const { digest: words, row } = say.settings;
  const { countries, products } = filterNames(digest, context);
  const names = (list: readonly string[]) => (list.length === 0 ? words.all : say.list(list));
  return {
    tone: 'none',
    title: words.titles[digest.cadence],
    lead: words.postedIn(`<#${digest.channelId}>`, cadenceText(digest, context)),
    sections: [
      ...(stands ? [{ rows: standing(digest, context) }] : []),
      {
        rows: [
          row(words.countries, names(countries)),
          row(words.products, names(products)),
          row(words.language, words.languages[digest.language]),
          row(words.emptyDays, digest.emptyDays === 'skip' ? words.emptyDaysSkip : words.emptyDaysPost),
          ...(digest.publish ? [words.published] : []),
        ],
        dropOrder: 2,
      },
    ],
  };
}

/** Last post, next one, last problem. */
function standing({ guildId, channelId, ...digest }: Digest, context: CommandContext): string[] {
  const say = messages(context.language);
  const { digest: words, row } = say.settings;
  const { lastPost, lastProblem, nextDue, timezone } = digest;
  const posted =
    lastPost === null
      ? words.neverPosted
      : say.list([
          link(say.day(lastPost.day), messageUrl(guildId, channelId, lastPost.messageId)),
          relativeTimestamp(lastPost.at),
        ]);
  const { day, time } = localMoment(nextDue, timezone);
  const next = say.list([say.settings.local(say.day(day), time, timezone), relativeTimestamp(nextDue)]);
  return [
    row(words.lastPost, posted),
    digest.paused ? `⏸️ ${words.paused}` : row(words.nextDue, next),
    ...(lastProblem === null ? [] : [`⚠️ ${row(words.lastProblem, problemText(lastProblem, context))}`]),
  ];
}

/** Where a message is, for everybody who sees its channel. */
function messageUrl(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

/** What went wrong with a post, in plain words, what to do, and how long ago that was. */
function problemText({ code, at }: NonNullable<Digest['lastProblem']>, { language }: CommandContext): string {
  const say = messages(language);
  const known: Readonly<Record<string, string>> = say.settings.problems;
  const text = Object.hasOwn(known, code) ? (known[code] ?? '') : say.settings.otherProblem(code);
  return say.remark(text, relativeTimestamp(at));
}

/** What can be done with this digest next. */
export function digestButtons({ id, paused }: Digest, context: CommandContext): Button[] {
  const words = messages(context.language).settings.digest;
  const change = paused ? 'resume' : 'pause';
  return [
    { kind: 'ask', label: words.preview, command: 'digest preview', options: { id } },
    { kind: 'ask', label: words[change], command: `digest ${change}`, options: { id } },
    { kind: 'ask', label: words.status, command: 'digest status', options: {} },
  ];
}
