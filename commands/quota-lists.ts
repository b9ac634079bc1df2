import type { Quota } from '../src/model/quota.ts';
import { actLink } from '../src/reply/act-text.ts';
import { placeName } from '../src/reply/area-text.ts';
import { quotaAnswer, spanText, statusText } from '../src/reply/quota-text.ts';
import type { Button, Card, Menu, Section } from '../src/reply/reply.ts';
import { addDays } from '../src/rules/days.ts';
import { quotaStatus } from '../src/rules/quota-status.ts';
import { quotasFor } from '../src/rules/quotas.ts';
import { footer, freshnessWarning } from './frame.ts';
import { assumedDayNote } from './options.ts';
import { type QuotaQuestion, quotaOptions } from './quota-question.ts';

/** The card of several quotas that stand on a day: each in a row; a menu leads to one of them. */
export function quotasCard(question: QuotaQuestion): Card {
  const { found, messages, context } = question;
  const rows = found.standing.map((quota) => {
    const answer = quotaAnswer(context.dataset, quota, question.parsed.day, context.language);
    const status = statusText(quotaStatus(quota, question.parsed.day), context.language);
    const days = spanText(quota, context.language);
    return messages.quotas.row(
      quota.name[context.language],
      messages.facts([answer, days, actLink(context.dataset, quota.startedBy, context.language), status]),
    );
  });
  return frame(question, {
    tone: 'quota',
    lead: `**${messages.quotas.several(found.standing.length)}**`,
    sections: [{ rows, dropOrder: 0 }, announcedSection(question)],
    quotas: found.standing,
  });
}

/** The menu that leads to each of several quotas; none where there is one. */
export function quotasMenu(question: QuotaQuestion, shown: Quota | undefined): Menu[] {
  const { found, messages, context, parsed } = question;
  if (found.standing.length < 2) return [];
  return [
    {
      placeholder: messages.quotas.quotaPlaceholder,
      choices: found.standing.map((quota) => ({
        label: quota.name[context.language],
        description: quotaAnswer(context.dataset, quota, parsed.day, context.language),
        command: 'quota',
        options: quotaOptions(question, quota),
        chosen: quota === shown,
      })),
    },
  ];
}

/** The card of a day on which no quota stands: the latest before, the next after, and where quotas are found. */
export function noQuotaCard(question: QuotaQuestion): Card {
  const { place, program, found, parsed, context, messages } = question;
  const { dataset, language } = context;
  const say = messages.quotas;
  const name = place.name[language];
  const what = program === undefined ? name : say.goods(name, program.name[language]);
  const ever = [...found.before, ...found.after];
  const outside = 'customs' in place && place.customs === 'outside';
  const others =
    program === undefined || ever.length > 0
      ? []
      : everOf(question).filter((quota) => quota.program !== program.id);
  const origins = [...new Set(dataset.quotas.filter(isReal).map(({ area }) => area))];
  const lead = outside
    ? messages.tariff.outside(name)
    : ever.length > 0
      ? say.none(what)
      : say.neverAny(what);
  const row = (quota: Quota) => earlierOrLater(quota, question);
  return frame(question, {
    tone: 'none',
    lead,
    sections: [
      { heading: say.lastHeading, rows: found.before.map(row) },
      { heading: say.nextHeading, rows: found.after.map(row) },
      announcedSection(question),
      { heading: say.othersHeading, rows: others.map(row) },
      {
        heading: say.placesHeading,
        rows:
          ever.length > 0 || others.length > 0 || outside
            ? []
            : [messages.list(origins.map((code) => placeName(dataset, code, language)))],
      },
    ],
    quotas: ever,
  });

  function everOf({ place: { code } }: QuotaQuestion): readonly Quota[] {
    const { standing, before, after } = quotasFor(dataset, { country: code, day: parsed.day });
    return [...before, ...standing, ...after];
  }
}

/** Buttons to the last day of the latest quota before and to the first day of the next one after. */
export function nearestButtons({ place, program, found, messages }: QuotaQuestion): Button[] {
  const to = (date: string, label: string): Button => ({
    kind: 'ask',
    label,
    command: 'quota',
    options: { country: place.code, ...(program === undefined ? {} : { product: program.id }), date },
  });
  const last = found.before[0]?.until ?? null;
  const next = found.after[0]?.from;
  const day = last === null ? null : addDays(last, -1);
  return [
    ...(day === null ? [] : [to(day, messages.buttons.previous(messages.day(day)))]),
    ...(next === undefined ? [] : [to(next, messages.buttons.next(messages.day(next)))]),
  ];
}

function isReal({ neverInForce, partOf }: Quota): boolean {
  return neverInForce !== true && partOf === undefined;
}

/** A quota of other days: its days, what it was, and the acts that began and ended it. */
function earlierOrLater(quota: Quota, { parsed, context, messages }: QuotaQuestion): string {
  const { dataset, language } = context;
  const acts = [quota.startedBy, ...(quota.endedBy === null ? [] : [quota.endedBy])];
  return messages.quotas.row(
    quota.name[language],
    messages.facts([
      spanText(quota, language),
      quotaAnswer(dataset, quota, parsed.day, language),
      [...new Set(acts)].map((id) => actLink(dataset, id, language)).join(' → '),
    ]),
  );
}

function announcedSection({ found, context, messages }: QuotaQuestion): Section {
  const { dataset, language } = context;
  return {
    heading: messages.quotas.announcedHeading,
    rows: found.announced.map((quota) => {
      const planned = messages.quotas.plannedFor(quota.name[language], messages.day(quota.from));
      const acts = [quota.startedBy, ...(quota.endedBy === null ? [] : [quota.endedBy])];
      return messages.facts([planned, acts.map((id) => actLink(dataset, id, language)).join(' → ')]);
    }),
    dropOrder: 2,
  };
}

function frame(
  { place, program, parsed, through, context, messages }: QuotaQuestion,
  card: Pick<Card, 'tone' | 'lead' | 'sections'> & { quotas: readonly Quota[] },
): Card {
  const { language } = context;
  const { quotas, ...rest } = card;
  const lead = [card.lead, assumedDayNote(parsed, context), freshnessWarning(messages, through, parsed.day)];
  return {
    ...rest,
    title: messages.parts([
      place.name[language],
      ...(program === undefined ? [] : [program.name[language]]),
      messages.quotas.heading,
      messages.day(parsed.day),
    ]),
    lead: lead.filter((line) => line !== '').join('\n'),
    footer: footer(
      messages,
      through,
      quotas.map(({ confidence }) => confidence),
    ),
  };
}
